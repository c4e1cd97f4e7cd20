import { describe, expect, it } from "vitest";
import { kddi } from "../../src/reports/kddi.ts";
import { readFixture } from "./provider-fixture.ts";

describe("kddi", () => {
  it("reads: mailbox is full", () => {
    const bounce = readFixture(kddi, "formats/kddi/mailbox-is-full.eml");
    expect(bounce.recipients).toEqual([{ address: "anna@auone-net.jp", action: "failed", diagnostic: "As their mailbox is full.", saidBy: "local" }]);
  });
});
