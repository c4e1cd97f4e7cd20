import { describe, expect, it } from "vitest";
import { lsmtp } from "../../src/reports/lsmtp.ts";
import { readFixture } from "./provider-fixture.ts";

describe("lsmtp", () => {
  it("reads: mailer says the message loops", () => {
    const bounce = readFixture(lsmtp, "formats/lsmtp/mailer-says-the-message-loops.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "554 Message looping (received 6 times)",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
