import { describe, expect, it } from "vitest";
import { postfix } from "../../src/reports/postfix.ts";
import { readFixture } from "./provider-fixture.ts";

describe("postfix", () => {
  it("reads: company server does not let send as its sender", () => {
    const bounce = readFixture(postfix, "formats/postfix/company-server-does-not-let-send-as-its-sender.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "mitarbeiterin@betrieb.example",
        action: "failed",
        diagnostic: "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "message",
        remoteMta: {
          host: "mx.betrieb.example",
          ip: "192.0.2.9",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "out7.umfrage-plattform.example" });
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "15E2A1680FD", from: "report-field" }]);
  });

  it("reads: company server refuses its own domain from outside", () => {
    const bounce = readFixture(postfix, "formats/postfix/company-server-refuses-its-own-domain-from-outside.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "mitarbeiterin@betrieb.example",
        action: "failed",
        diagnostic: "550 5.7.1 <umfrage@betrieb.example>: Sender address rejected: mail in the name of betrieb.example is not accepted from outside",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "mail",
        remoteMta: {
          host: "mx.betrieb.example",
          ip: "192.0.2.9",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "out7.umfrage-plattform.example" });
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "BBAAD1680FA", from: "report-field" }]);
  });

  it("reads: local causes of many kinds", () => {
    const bounce = readFixture(postfix, "formats/postfix/local-causes-of-many-kinds.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "ein@versand.example",
        action: "failed",
        diagnostic: 'unknown user: "ein"',
        saidBy: "local",
        diagnosticType: "x-postfix",
      },
      {
        address: "zwei@gibt-es-nicht.example",
        action: "failed",
        diagnostic: "Host or domain name not found. Name service error for name=gibt-es-nicht.example type=MX: Host not found",
        saidBy: "local",
        diagnosticType: "x-postfix",
      },
      {
        address: "drei@schleife.example",
        action: "failed",
        diagnostic: "mail for schleife.example loops back to myself",
        saidBy: "local",
        diagnosticType: "x-postfix",
      },
      {
        address: "vier@still.example",
        action: "failed",
        diagnostic: "connect to mx.still.example[192.0.2.14]:25: Connection refused",
        saidBy: "local",
        diagnosticType: "x-postfix",
        stage: "connect",
        remoteMta: {
          host: "mx.still.example",
          ip: "192.0.2.14",
        },
      },
      {
        address: "fuenf@abbruch.example",
        action: "failed",
        diagnostic: "lost connection with mx.abbruch.example[192.0.2.15] while receiving the initial server greeting",
        saidBy: "local",
        diagnosticType: "x-postfix",
        stage: "connect",
        remoteMta: {
          host: "mx.abbruch.example",
          ip: "192.0.2.15",
        },
      },
      {
        address: "sechs@klein.example",
        action: "failed",
        diagnostic: "message size 31457280 exceeds size limit 10485760 of server mx.klein.example[192.0.2.16]",
        saidBy: "local",
        diagnosticType: "x-postfix",
        remoteMta: {
          host: "mx.klein.example",
          ip: "192.0.2.16",
        },
      },
      {
        address: "acht@ziel.example",
        addressedAs: "sieben@versand.example",
        action: "failed",
        diagnostic: "552 5.2.2 Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.ziel.example",
          ip: "2001:db8::25",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: one unknown one delivered", () => {
    const bounce = readFixture(postfix, "formats/postfix/one-unknown-one-delivered.eml");
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
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "BB3DB168100", from: "report-field" }]);
  });

  it("reads: warned of greylisting", () => {
    const bounce = readFixture(postfix, "formats/postfix/warned-of-greylisting.eml");
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
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "E614F168103", from: "report-field" }]);
  });

  it("reads: words of an own template", () => {
    const bounce = readFixture(postfix, "formats/postfix/words-of-an-own-template.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "450 4.2.0 <empfaenger@verein.example>: Recipient address rejected: Greylisted",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
      },
    ]);
  });
});
