import { describe, expect, it } from "vitest";
import { imail } from "../../src/reports/imail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("imail", () => {
  it("reads: gives up after twenty attempts", () => {
    const bounce = readFixture(imail, "formats/imail/gives-up-after-twenty-attempts.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "Delivery failed 20 attempts", saidBy: "local", gaveUp: true },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: remote server refuses two recipients", () => {
    const bounce = readFixture(imail, "formats/imail/remote-server-refuses-two-recipients.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "553 5.3.0 <anna@example.org>... Addressee unknown, relay=[192.0.2.10]",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { ip: "192.0.2.10" },
      },
      {
        address: "bernd@example.org",
        action: "failed",
        diagnostic: "553 5.3.0 <bernd@example.org>... Addressee unknown, relay=[192.0.2.10]",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
