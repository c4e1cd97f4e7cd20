import { describe, expect, it } from "vitest";
import { sendmail } from "../../src/reports/sendmail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("sendmail", () => {
  it("reads: gave up after five days", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/gave-up-after-five-days.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "Deferred: Connection refused by mx.verein.example.",
        saidBy: "local",
        remoteMta: {
          host: "mx.verein.example",
        },
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ ip: "127.0.0.1" });
    expect(bounce.arrivalDate).toEqual("2026-11-15T09:12:45+01:00");
  });

  it("reads: old version marks each address", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/old-version-marks-each-address.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 No such mailbox",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
      {
        address: "kassenwart@verein.example",
        action: "delayed",
        diagnostic: "452 Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.arrivalDate).toEqual("1998-11-20T09:12:45+01:00");
  });

  it("reads: old version names a local user", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/old-version-names-a-local-user.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "lager@versand.example",
        action: "failed",
        diagnostic: "550 lager... User unknown",
        saidBy: "local",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Received:/u);
  });

  it("reads: old version names the host alone", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/old-version-names-the-host-alone.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "421 verein.example (smtp)... Deferred: Connection timed out during user open with verein.example",
        saidBy: "local",
        remoteMta: {
          host: "verein.example",
        },
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Received:/u);
  });

  it("reads: policy at gmx after data", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/policy-at-gmx-after-data.eml");
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
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ host: "vm.versand.example", ip: "127.0.0.1" });
    expect(bounce.arrivalDate).toEqual("2026-11-22T04:52:27Z");
  });

  it("reads: t online refuses in greeting", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/t-online-refuses-in-greeting.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "kundin@t-online.de",
        action: "failed",
        diagnostic: "554 IP=203.0.113.25 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "connect",
        remoteMta: {
          host: "mx00.t-online.de",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ host: "vm.versand.example", ip: "127.0.0.1" });
    expect(bounce.arrivalDate).toEqual("2026-11-22T04:52:26Z");
  });

  it("reads: two recipients refused in one session", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/two-recipients-refused-in-one-session.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550-5.1.1 <empfaenger@verein.example>: no such mailbox\n550 5.1.1 see https://verein.example/post",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
      {
        address: "kassenwart@verein.example",
        addressedAs: "kasse@kanzlei-muster.example",
        action: "failed",
        diagnostic: "552 5.2.2 Over quota",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ host: "arbeitsplatz.kanzlei-muster.example", ip: "198.51.100.77" });
    expect(bounce.arrivalDate).toEqual("2026-11-20T09:12:45+01:00");
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: unknown at gmail", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/unknown-at-gmail.eml");
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
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ host: "vm.versand.example", ip: "127.0.0.1" });
    expect(bounce.arrivalDate).toEqual("2026-11-22T04:52:26Z");
  });

  it("reads: warns after four hours", () => {
    const bounce = readFixture(sendmail, "formats/sendmail/warns-after-four-hours.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "delayed",
        diagnostic: "451 4.7.1 Try again later",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ ip: "127.0.0.1" });
    expect(bounce.arrivalDate).toEqual("2026-11-20T05:12:45+01:00");
  });
});
