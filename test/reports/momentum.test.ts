import { describe, expect, it } from "vitest";
import { momentum } from "../../src/reports/momentum.ts";
import { readFixture } from "./provider-fixture.ts";

describe("momentum", () => {
  it("reads: two stages", () => {
    const bounce = readFixture(momentum, "formats/momentum/two-stages.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
      {
        address: "kassenwart@verein.example",
        action: "failed",
        diagnostic: "554 5.7.1 Message taken for spam",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "message",
      },
      {
        address: "vorstand@verein.example",
        action: "failed",
        diagnostic: "554 5.7.1 203.0.113.25 is not welcome",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "connect",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });
});
