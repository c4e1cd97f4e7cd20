import { describe, expect, it } from "vitest";
import { smartermail } from "../../src/reports/smartermail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("SmarterMail", () => {
  it("reads: a reason for each recipient, some of them replies", () => {
    const bounce = readFixture(smartermail, "formats/smartermail/three-recipients-with-their-reasons.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "a.user@firmma.example",
        action: "failed",
        diagnostic: "550 5.1.1 <a.user@firmma.example>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
      {
        address: "b.user@firrma.example",
        action: "failed",
        diagnostic: "Failed to connect to the recipients mail server. No MX records were found for the 'firrma.example' domain.",
      },
      { address: "c.user@firmma.example", action: "failed", diagnostic: "The domain size limit has been exceeded" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <20261122.1@kanzlei-muster.example>");
  });
});
