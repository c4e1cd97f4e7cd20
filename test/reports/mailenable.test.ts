import { describe, expect, it } from "vitest";
import { mailEnable } from "../../src/reports/mailenable.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mailenable", () => {
  it("reads: remote server refuses", () => {
    const bounce = readFixture(mailEnable, "formats/mailenable/remote-server-refuses.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 5.1.1 User unknown", diagnosticType: "smtp", saidBy: "remote" },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
