import { describe, expect, it } from "vitest";
import { groupwise } from "../../src/reports/groupwise.ts";
import { readFixture } from "./provider-fixture.ts";

describe("groupwise", () => {
  it("reads: shows the session", () => {
    const bounce = readFixture(groupwise, "formats/groupwise/shows-the-session.eml");
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

  it("reads: user is not found", () => {
    const bounce = readFixture(groupwise, "formats/groupwise/user-is-not-found.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "user not found", saidBy: "local" },
      { address: "bernd@example.org", action: "failed", diagnostic: "mailbox full", saidBy: "local" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
