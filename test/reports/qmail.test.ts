import { describe, expect, it } from "vitest";
import { qmail } from "../../src/reports/qmail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("qmail", () => {
  it("reads: no smtp connection until expiry", () => {
    const bounce = readFixture(qmail, "formats/qmail/no-smtp-connection-until-expiry.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
        saidBy: "local",
        stage: "connect",
        gaveUp: true,
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: own introduction in german", () => {
    const bounce = readFixture(qmail, "formats/qmail/own-introduction-in-german.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "554 5.7.1 Message contains a virus",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "message",
        remoteMta: {
          ip: "192.0.2.8",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: remote host does not like recipient", () => {
    const bounce = readFixture(qmail, "formats/qmail/remote-host-does-not-like-recipient.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550-5.1.1 <empfaenger@verein.example>: Recipient address rejected:\n550 5.1.1 User unknown in virtual mailbox table",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          ip: "192.0.2.8",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: waited too long and one is local", () => {
    const bounce = readFixture(qmail, "formats/qmail/waited-too-long-and-one-is-local.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "421 4.3.2 Service not available",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "connect",
        remoteMta: {
          ip: "192.0.2.8",
        },
        gaveUp: true,
      },
      {
        address: "lager@versand.example",
        action: "failed",
        diagnostic: "Sorry, no mailbox here by that name. (#5.1.1)",
        saidBy: "local",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });
});
