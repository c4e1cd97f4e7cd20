import { describe, expect, it } from "vitest";
import { mailmarshal } from "../../src/reports/mailmarshal.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mailmarshal", () => {
  it("reads: user is unknown", () => {
    const bounce = readFixture(mailmarshal, "formats/mailmarshal/user-is-unknown.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { ip: "192.0.2.10" },
      },
      {
        address: "bernd@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail.example.net" });
  });
});
