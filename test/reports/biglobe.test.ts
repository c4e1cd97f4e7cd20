import { describe, expect, it } from "vitest";
import { biglobe } from "../../src/reports/biglobe.ts";
import { readFixture } from "./provider-fixture.ts";

describe("biglobe", () => {
  it("reads: mailbox holds too many mails", () => {
    const bounce = readFixture(biglobe, "formats/biglobe/mailbox-holds-too-many-mails.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@kcd.biglobe.ne.jp",
        action: "failed",
        diagnostic: "The number of messages in recipient's mailbox exceeded the local limit.",
        saidBy: "local",
      },
    ]);
  });
});
