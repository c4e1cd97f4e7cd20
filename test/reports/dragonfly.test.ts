import { describe, expect, it } from "vitest";
import { dragonfly } from "../../src/reports/dragonfly.ts";
import { readFixture } from "./provider-fixture.ts";

describe("dragonfly", () => {
  it("reads: policy at gmx after data", () => {
    const bounce = readFixture(dragonfly, "formats/dragonfly/policy-at-gmx-after-data.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaengerin@gmx.de",
        action: "failed",
        diagnostic:
          "554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.gmx.net/de/case?c=hi&i=ip&v=203.0.113.25&r=1M3lHZ-1qYbGd1Zqp-00HyT5",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "message",
        remoteMta: {
          host: "mx00.emig.gmx.net",
          ip: "192.0.2.2",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Received:/u);
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "16816a", from: "returned-original" }]);
  });

  it("reads: t online refuses in greeting", () => {
    const bounce = readFixture(dragonfly, "formats/dragonfly/t-online-refuses-in-greeting.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "kundin@t-online.de",
        action: "failed",
        diagnostic: "554 IP=203.0.113.25 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: {
          host: "mx00.t-online.de",
          ip: "192.0.2.1",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Received:/u);
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "168162", from: "returned-original" }]);
  });

  it("reads: unknown at gmail", () => {
    const bounce = readFixture(dragonfly, "formats/dragonfly/unknown-at-gmail.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@gmail.com",
        action: "failed",
        diagnostic:
          "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 4fb4d7f45d1cf-5e5c9a2si81240a12.311 - gsmtp",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "gmail-smtp-in.l.google.com",
          ip: "192.0.2.4",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Received:/u);
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "168166", from: "returned-original" }]);
  });
});
