import { describe, expect, it } from "vitest";
import { mxlogic } from "../../src/reports/mxlogic.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mxlogic", () => {
  it("reads: recipient is rejected", () => {
    const bounce = readFixture(mxlogic, "formats/mxlogic/recipient-is-rejected.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
