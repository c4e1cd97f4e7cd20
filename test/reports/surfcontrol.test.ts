import { describe, expect, it } from "vitest";
import { surfcontrol } from "../../src/reports/surfcontrol.ts";
import { readFixture } from "./provider-fixture.ts";

describe("surfcontrol", () => {
  it("reads: host refuses", () => {
    const bounce = readFixture(surfcontrol, "formats/surfcontrol/host-refuses.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 anna@example.org... No such user",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
  });
});
