import { describe, expect, it } from "vitest";
import { deliveryErrors } from "../../src/reports/delivery-errors.ts";
import { readFixture } from "./provider-fixture.ts";

describe("delivery-errors", () => {
  it("reads: user is unknown", () => {
    const bounce = readFixture(deliveryErrors, "formats/delivery-errors/user-is-unknown.eml");
    expect(bounce.recipients).toEqual([{ address: "anna@example.org", action: "failed", diagnostic: "User unknown", saidBy: "local" }]);
  });
});
