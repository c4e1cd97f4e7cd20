import { describe, expect, it } from "vitest";
import { zoho } from "../../src/reports/zoho.ts";
import { readFixture } from "./provider-fixture.ts";

describe("zoho", () => {
  it("reads: later layout without original", () => {
    const bounce = readFixture(zoho, "formats/zoho/later-layout-without-original.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: two recipients on single lines", () => {
    const bounce = readFixture(zoho, "formats/zoho/two-recipients-on-single-lines.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 5.1.1 <anna@example.org>... User unknown", diagnosticType: "smtp", saidBy: "remote" },
      { address: "bernd@example.org", action: "failed", diagnostic: "550 5.2.2 <bernd@example.org>... Mailbox full", diagnosticType: "smtp", saidBy: "remote" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID:<angebot-2026-114.1@maler-muster.example>");
  });
});
