import { describe, expect, it } from "vitest";
import { sendgrid } from "../../src/reports/sendgrid.ts";
import { readFixture } from "./provider-fixture.ts";

describe("sendgrid", () => {
  it("reads: user is unknown", () => {
    const bounce = readFixture(sendgrid, "formats/sendgrid/user-is-unknown.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.platform).toEqual({ name: "sendgrid" });
  });
});
