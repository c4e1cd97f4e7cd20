import { describe, expect, it } from "vitest";
import { facebook } from "../../src/reports/facebook.ts";
import { readFixture } from "./provider-fixture.ts";

describe("facebook", () => {
  it("leaves the recipient to the machine part, for the sentence names nobody", () => {
    const bounce = readFixture(facebook, "formats/facebook/recipient-does-not-want-it.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "",
        action: "failed",
        diagnostic: "Based on the email preferences of the person you're trying to email, this message could not be delivered.",
      },
    ]);
  });
});
