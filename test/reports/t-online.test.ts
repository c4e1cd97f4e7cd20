import { describe, expect, it } from "vitest";
import { tOnline } from "../../src/reports/t-online.ts";
import { readFixture } from "./provider-fixture.ts";

describe("t-online", () => {
  it("reads: mailbox is full", () => {
    const bounce = readFixture(tOnline, "formats/t-online/mailbox-is-full.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "kundin@t-online.de",
        action: "failed",
        diagnostic: "552 5.2.2 <599000000000-0001> Quota exceeded (mailbox for user is full)",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: recipient does not exist", () => {
    const bounce = readFixture(tOnline, "formats/t-online/recipient-does-not-exist.eml");
    expect(bounce.recipients).toEqual([
      { address: "kundin@t-online.de", action: "failed", diagnostic: "unknown user / Teilnehmer existiert nicht", saidBy: "local" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: smail logs a refused connection", () => {
    const bounce = readFixture(tOnline, "formats/t-online/smail-logs-a-refused-connection.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 User unknown", diagnosticType: "smtp", saidBy: "remote" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
