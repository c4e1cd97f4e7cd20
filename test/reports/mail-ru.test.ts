import { describe, expect, it } from "vitest";
import { mailRu } from "../../src/reports/mail-ru.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mail-ru", () => {
  it("reads: says it in two languages", () => {
    const bounce = readFixture(mailRu, "formats/mail-ru/says-it-in-two-languages.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.2.2 <anna@example.org>... Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
