import { describe, expect, it } from "vitest";
import { gmail } from "../../src/reports/gmail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("gmail", () => {
  it("reads: address was not found in german", () => {
    const bounce = readFixture(gmail, "formats/gmail/address-was-not-found-in-german.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: address was not found", () => {
    const bounce = readFixture(gmail, "formats/gmail/address-was-not-found.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic:
          "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-4331f8a2c9dsi12f8f.219 - gsmtp",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: delivery is delayed", () => {
    const bounce = readFixture(gmail, "formats/gmail/delivery-is-delayed.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "delayed",
        diagnostic:
          "451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions.",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: domain does not exist", () => {
    const bounce = readFixture(gmail, "formats/gmail/domain-does-not-exist.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@gibt-es-nicht.example",
        action: "failed",
        diagnostic: "DNS Error: DNS type 'mx' lookup of gibt-es-nicht.example responded with code NXDOMAIN Domain name not found: gibt-es-nicht.example",
        saidBy: "local",
      },
    ]);
  });

  it("reads: message was blocked without report", () => {
    const bounce = readFixture(gmail, "formats/gmail/message-was-blocked-without-report.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic:
          "550 5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT030.eop-EUR03.prod.protection.outlook.com 2026-11-20T08:15:27.000Z 08DC0000MUSTER]",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });

  it("reads: old layout doubles the code", () => {
    const bounce = readFixture(gmail, "formats/gmail/old-layout-doubles-the-code.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: old layout names the server", () => {
    const bounce = readFixture(gmail, "formats/gmail/old-layout-names-the-server.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550-Invalid recipient <anna@example.org>\n550 (#5.1.1)",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: old layout warns of a delay", () => {
    const bounce = readFixture(gmail, "formats/gmail/old-layout-warns-of-a-delay.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "delayed",
        diagnostic:
          "The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720\n[mx.example.org 192.0.2.10: timed out]",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
