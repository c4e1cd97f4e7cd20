import { describe, expect, it } from "vitest";
import { secureserver } from "../../src/reports/secureserver.ts";
import { readFixture } from "./provider-fixture.ts";

describe("secureserver", () => {
  it("reads: folder is full", () => {
    const bounce = readFixture(secureserver, "formats/secureserver/folder-is-full.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "The e-mail message could not be delivered because the user's mailfolder is full.",
        saidBy: "local",
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
