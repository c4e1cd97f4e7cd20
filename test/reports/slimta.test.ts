import { describe, expect, it } from "vitest";
import { slimta } from "../../src/reports/slimta.ts";
import { readFixture } from "./provider-fixture.ts";

describe("slimta", () => {
  it("reads: one answer about two recipients", () => {
    const bounce = readFixture(slimta, "formats/slimta/two-recipients-that-the-status-part-does-not-name.eml");
    const said = { action: "failed", diagnostic: "550 5.7.1 Message rejected as spam by Content Filtering.", diagnosticType: "smtp", saidBy: "remote" };
    expect(bounce.recipients).toEqual([
      { address: "eins@ziel.example", ...said },
      { address: "zwei@ziel.example", ...said },
    ]);
  });
});
