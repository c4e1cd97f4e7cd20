import { describe, expect, it } from "vitest";
import { amavis } from "../../src/reports/amavis.ts";
import { readFixture } from "./provider-fixture.ts";

describe("amavis", () => {
  it("reads: hands on what the next server said", () => {
    const bounce = readFixture(amavis, "formats/amavis/hands-on-what-the-next-server-said.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic:
          "550 5.1.1 Failed, id=02022-19-2, from MTA([127.0.0.1]:10025): 550 5.1.1 <empfaenger@verein.example>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: {
          ip: "127.0.0.1",
        },
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: spam was stopped on the way out", () => {
    const bounce = readFixture(amavis, "formats/amavis/spam-was-stopped-on-the-way-out.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "was considered unsolicited bulk e-mail (UBE).",
        saidBy: "local",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });
});
