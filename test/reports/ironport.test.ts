import { describe, expect, it } from "vitest";
import { ironport } from "../../src/reports/ironport.ts";
import { readFixture } from "./provider-fixture.ts";

describe("ironport", () => {
  it("reads: address is unknown", () => {
    const bounce = readFixture(ironport, "formats/ironport/address-is-unknown.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        status: "5.1.0",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: hard bounces without report", () => {
    const bounce = readFixture(ironport, "formats/ironport/hard-bounces-without-report.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        status: "5.3.0",
        diagnostic: "550 SPF check failed [muster IP: 203.0.113.25]. https://service.example.org/help?id=20022.",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });
});
