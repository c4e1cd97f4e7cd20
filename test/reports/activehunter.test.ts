import { describe, expect, it } from "vitest";
import { activehunter } from "../../src/reports/activehunter.ts";
import { readFixture } from "./provider-fixture.ts";

describe("activehunter", () => {
  it("reads: mailbox is missing", () => {
    const bounce = readFixture(activehunter, "formats/activehunter/mailbox-is-missing.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 sorry, no mailbox here by that name (#5.1.1 - chkusr)",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });
});
