import { describe, expect, it } from "vitest";
import { notesSmtp } from "../../src/reports/notes-smtp.ts";
import { readFixture } from "./provider-fixture.ts";

describe("notes-smtp", () => {
  it("reads: two reasons stand above their addresses", () => {
    const bounce = readFixture(notesSmtp, "formats/notes-smtp/two-reasons-stand-above-their-addresses.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "User anna not listed in public Name & Address Book", saidBy: "local" },
      { address: "bernd@example.org", action: "failed", diagnostic: "Recipient's mail file is full", saidBy: "local" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
