import { describe, expect, it } from "vitest";
import { nullmailer } from "../../src/reports/nullmailer.ts";
import { readFixture } from "./provider-fixture.ts";

describe("nullmailer", () => {
  it("reads: second line of the reply in column one", () => {
    const bounce = readFixture(nullmailer, "formats/nullmailer/second-line-of-the-reply-in-column-one.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });
});
