import { describe, expect, it } from "vitest";
import { communigate } from "../../src/reports/communigate.ts";
import { readFixture } from "./provider-fixture.ts";

describe("communigate", () => {
  it("reads: remote host refuses", () => {
    const bounce = readFixture(communigate, "formats/communigate/remote-host-refuses.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org" },
      },
    ]);
  });
});
