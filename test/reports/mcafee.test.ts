import { describe, expect, it } from "vitest";
import { mcafee } from "../../src/reports/mcafee.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mcafee", () => {
  it("reads: appliance lists the recipients", () => {
    const bounce = readFixture(mcafee, "formats/mcafee/appliance-lists-the-recipients.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 Unknown user anna@example.org",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
  });
});
