import { describe, expect, it } from "vitest";
import { domino } from "../../src/reports/domino.ts";
import { readFixture } from "./provider-fixture.ts";

describe("domino", () => {
  it("reads: encodes both parts in base64", () => {
    const bounce = readFixture(domino, "formats/domino/encodes-both-parts-in-base64.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "Error transferring to MX.EXAMPLE.ORG; SMTP Protocol Returned a Permanent Error 550 5.7.1 Message rejected",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: user is not listed in german", () => {
    const bounce = readFixture(domino, "formats/domino/user-is-not-listed-in-german.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "Benutzer anna (anna@example.org) nicht im Domino-Verzeichnis aufgeführt", saidBy: "local" },
    ]);
  });

  it("reads: user is not listed", () => {
    const bounce = readFixture(domino, "formats/domino/user-is-not-listed.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "User anna (anna@example.org) not listed in Domino Directory", saidBy: "local" },
    ]);
  });
});
