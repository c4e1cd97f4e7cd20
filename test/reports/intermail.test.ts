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
