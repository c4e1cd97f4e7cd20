import { describe, expect, it } from "vitest";
import { mailfoundry } from "../../src/reports/mailfoundry.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mailfoundry", () => {
  it("reads: server refuses", () => {
    const bounce = readFixture(mailfoundry, "formats/mailfoundry/server-refuses.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 <anna@example.org> No such user here",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
  });
});
