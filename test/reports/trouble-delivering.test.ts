import { describe, expect, it } from "vitest";
import { troubleDelivering } from "../../src/reports/trouble-delivering.ts";
import { readFixture } from "./provider-fixture.ts";

describe("trouble-delivering", () => {
  it("reads: loop is suspected", () => {
    const bounce = readFixture(troubleDelivering, "formats/trouble-delivering/loop-is-suspected.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "554 5.4.6 Hop count exceeded - possible mail loop",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "data",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });
});
