import { describe, expect, it } from "vitest";
import { aol } from "../../src/reports/aol.ts";
import { readFixture } from "./provider-fixture.ts";

describe("aol", () => {
  it("reads: recipients accept no mail from the sender", () => {
    const bounce = readFixture(aol, "formats/aol/recipients-accept-no-mail-from-the-sender.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "musterfrau@aol.com",
        action: "failed",
        diagnostic: "Your mail to the following recipients could not be delivered because they are not accepting mail from info@maler-muster.example",
        saidBy: "local",
      },
      {
        address: "mustermann2@aol.com",
        action: "failed",
        diagnostic: "Your mail to the following recipients could not be delivered because they are not accepting mail from info@maler-muster.example",
        saidBy: "local",
      },
    ]);
  });
});
