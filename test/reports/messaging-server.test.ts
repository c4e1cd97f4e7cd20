import { describe, expect, it } from "vitest";
import { messagingServer } from "../../src/reports/messaging-server.ts";
import { readFixture } from "./provider-fixture.ts";

describe("messaging-server", () => {
  it("reads: delivers by a source route", () => {
    const bounce = readFixture(messagingServer, "formats/messaging-server/delivers-by-a-source-route.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@ims-ms-daemon", originalAddress: "anna@example.org", action: "failed", diagnostic: "Over quota", saidBy: "local" },
    ]);
    expect(bounce.original?.text).toContain("Message-id: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: remote server rejects the address", () => {
    const bounce = readFixture(messagingServer, "formats/messaging-server/remote-server-rejects-the-address.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.2.2 <anna@example.org>... Mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-id: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: waits for a day", () => {
    const bounce = readFixture(messagingServer, "formats/messaging-server/waits-for-a-day.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "delayed", diagnostic: "unable to deliver this message after 1 day", saidBy: "local" },
    ]);
    expect(bounce.original?.text).toContain("Message-id: <angebot-2026-114.1@maler-muster.example>");
  });
});
