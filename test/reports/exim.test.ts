import { describe, expect, it } from "vitest";
import { exim } from "../../src/reports/exim.ts";
import { readFixture } from "./provider-fixture.ts";

describe("exim", () => {
  it("reads: all hosts failing for a long time", () => {
    const bounce = readFixture(exim, "formats/exim/all-hosts-failing-for-a-long-time.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "all hosts for 'verein.example' have been failing for a long time (and retry time not reached)",
        saidBy: "local",
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail2.kanzlei-muster.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: greylisted until expiry", () => {
    const bounce = readFixture(exim, "formats/exim/greylisted-until-expiry.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "450 4.2.0 <empfaenger@verein.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/verein.example.html",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: message is too big for this system", () => {
    const bounce = readFixture(exim, "formats/exim/message-is-too-big-for-this-system.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "",
        action: "failed",
        diagnostic: "A message that you sent was longer than the maximum size allowed on this\nsystem. It was not delivered to any recipients.",
        saidBy: "local",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail2.kanzlei-muster.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: one unknown one delivered", () => {
    const bounce = readFixture(exim, "formats/exim/one-unknown-one-delivered.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 <empfaenger@verein.example>: Recipient address rejected: User unknown in virtual mailbox table",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: text only with aliases and local causes", () => {
    const bounce = readFixture(exim, "formats/exim/text-only-with-aliases-and-local-causes.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        addressedAs: "vorstand@kanzlei-muster.example",
        action: "failed",
        diagnostic: "550-5.1.1 <empfaenger@verein.example>:\n550 5.1.1 User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
      },
      {
        address: "ticket@kanzlei-muster.example",
        action: "failed",
        diagnostic: "Child process of address_pipe transport returned 77 from command: /usr/local/bin/ticket",
        saidBy: "local",
      },
      {
        address: "lager@gibt-es-nicht.example",
        action: "failed",
        diagnostic: "Unrouteable address",
        saidBy: "local",
      },
      {
        address: "archiv@kanzlei-muster.example",
        action: "failed",
        diagnostic: "mailbox is full",
        saidBy: "local",
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail2.kanzlei-muster.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: warned of greylisting", () => {
    const bounce = readFixture(exim, "formats/exim/warned-of-greylisting.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "delayed",
        diagnostic: "450 4.2.0 <empfaenger@verein.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/verein.example.html",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "1xUzHp-0002WE-2n", from: "report-field" }]);
  });
});
