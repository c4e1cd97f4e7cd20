import { describe, expect, it } from "vitest";
import { opensmtpd } from "../../src/reports/opensmtpd.ts";
import { readFixture } from "./provider-fixture.ts";

describe("opensmtpd", () => {
  it("reads: expired but called delayed", () => {
    const bounce = readFixture(opensmtpd, "formats/opensmtpd/expired-but-called-delayed.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "kundin@t-online.de",
        action: "failed",
        diagnostic: "Envelope expired",
        saidBy: "local",
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: policy at gmx after data", () => {
    const bounce = readFixture(opensmtpd, "formats/opensmtpd/policy-at-gmx-after-data.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaengerin@gmx.de",
        action: "failed",
        diagnostic:
          "554-Transaction failedReject due to policy restrictions.For explanation visit https://postmaster.gmx.net/de/case?c=hi&i=ip&v=203.0.113.25&r=1M3lHZ-1qYbGd1Zqp-00HyT5",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: unknown at gmail", () => {
    const bounce = readFixture(opensmtpd, "formats/opensmtpd/unknown-at-gmail.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@gmail.com",
        action: "failed",
        diagnostic:
          "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to  https://support.google.com/mail/?p=NoSuchUser 4fb4d7f45d1cf-5e5c9a2si81240a12.311 - gsmtp",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });
});
