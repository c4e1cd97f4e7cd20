import { describe, expect, it } from "vitest";
import { intermail } from "../../src/reports/intermail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("intermail", () => {
  it("reads: au account is disabled", () => {
    const bounce = readFixture(intermail, "formats/intermail/au-account-is-disabled.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@ezweb.ne.jp",
        action: "failed",
        diagnostic: "550 user unknown\nThe user(s) account is disabled.",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
    ]);
  });

  it("reads: destination address is unknown", () => {
    const bounce = readFixture(intermail, "formats/intermail/destination-address-is-unknown.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "The following destination addresses were unknown (please check", saidBy: "local" },
    ]);
  });

  it("reads: host does not respond for days", () => {
    const bounce = readFixture(intermail, "formats/intermail/host-does-not-respond-for-days.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "Your message was not delivered within 5 days. Host example.org is not responding.",
        saidBy: "local",
        remoteMta: { host: "example.org" },
        gaveUp: true,
      },
    ]);
  });

  it("reads: remote server rejected the recipient", () => {
    const bounce = readFixture(intermail, "formats/intermail/remote-server-rejected-the-recipient.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
  });
});
