import { describe, expect, it } from "vitest";
import { yahoo } from "../../src/reports/yahoo.ts";
import { readFixture } from "./provider-fixture.ts";

describe("yahoo", () => {
  it("reads: code has a colon behind it", () => {
    const bounce = readFixture(yahoo, "formats/yahoo/code-has-a-colon-behind-it.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: gives up after retries", () => {
    const bounce = readFixture(yahoo, "formats/yahoo/gives-up-after-retries.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "Unable to deliver message after multiple retries, giving up.",
        saidBy: "local",
        gaveUp: true,
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: remote host said at recipient", () => {
    const bounce = readFixture(yahoo, "formats/yahoo/remote-host-said-at-recipient.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.2.2 <anna@example.org>... Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: two recipients in the oldest layout", () => {
    const bounce = readFixture(yahoo, "formats/yahoo/two-recipients-in-the-oldest-layout.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "This user doesn't have a yahoo.com account (anna@example.org) [0]", saidBy: "local" },
      {
        address: "bernd@example.org",
        action: "failed",
        diagnostic: "Sorry, your message to bernd@example.org cannot be delivered.  This account is over quota.",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
