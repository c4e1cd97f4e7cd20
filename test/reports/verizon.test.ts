import { describe, expect, it } from "vitest";
import { verizon } from "../../src/reports/verizon.ts";
import { readFixture } from "./provider-fixture.ts";

describe("verizon", () => {
  it("reads: number is no mobile", () => {
    const bounce = readFixture(verizon, "formats/verizon/number-is-no-mobile.eml");
    expect(bounce.recipients).toEqual([{ address: "5550100@vtext.com", action: "failed", diagnostic: "Invalid user address", saidBy: "local" }]);
  });
});
