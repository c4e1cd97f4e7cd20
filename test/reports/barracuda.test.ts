import { describe, expect, it } from "vitest";
import { barracuda } from "../../src/reports/barracuda.ts";
import { readFixture } from "./provider-fixture.ts";

describe("barracuda", () => {
  it("reads: firewall takes the mail for spam", () => {
    const bounce = readFixture(barracuda, "formats/barracuda/firewall-takes-the-mail-for-spam.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "Message was blocked by our Spam Firewall.", saidBy: "local" },
    ]);
  });
});
