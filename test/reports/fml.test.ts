import { describe, expect, it } from "vitest";
import { fml } from "../../src/reports/fml.ts";
import { readFixture } from "./provider-fixture.ts";

describe("fml", () => {
  it("reads: list refuses a loop", () => {
    const bounce = readFixture(fml, "formats/fml/list-refuses-a-loop.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "mitglieder@verein.example",
        action: "failed",
        diagnostic: "Duplicated Message-ID in <mitglieder@verein.example>.",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });
});
