import { describe, expect, it } from "vitest";
import { masqmail } from "../../src/reports/masqmail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("masqmail", () => {
  it("reads: given up, in two languages", () => {
    const bounce = readFixture(masqmail, "formats/masqmail/gave-up-in-french-and-english.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "emil@ziel.example",
        action: "failed",
        diagnostic: "550 5.1.1 <emil@ziel.example>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "host.dorf.example" });
  });

  it("reads: deferred", () => {
    const bounce = readFixture(masqmail, "formats/masqmail/warns-of-a-delay.eml");
    expect(bounce.recipients).toEqual([
      { address: "emil@ziel.example", action: "delayed", diagnostic: "451 4.3.0 Temporary lookup failure", diagnosticType: "smtp", saidBy: "remote" },
    ]);
  });
});
