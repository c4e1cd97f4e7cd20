import { describe, expect, it } from "vitest";
import { powermta } from "../../src/reports/powermta.ts";
import { readFixture } from "./provider-fixture.ts";

describe("powermta", () => {
  it("reads: will not continue trying", () => {
    const bounce = readFixture(powermta, "formats/powermta/will-not-continue-trying.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
      },
      {
        address: "kassenwart@verein.example",
        action: "delayed",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });
});
