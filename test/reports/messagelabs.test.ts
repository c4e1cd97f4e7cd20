import { describe, expect, it } from "vitest";
import { messagelabs } from "../../src/reports/messagelabs.ts";
import { readFixture } from "./provider-fixture.ts";

describe("messagelabs", () => {
  it("reads: user is unknown", () => {
    const bounce = readFixture(messagelabs, "formats/messagelabs/user-is-unknown.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550-5.1.1 The mailbox anna@example.org does not exist.\n550 5.1.1 Please check the address.",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });
});
