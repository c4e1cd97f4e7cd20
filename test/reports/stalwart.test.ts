import { describe, expect, it } from "vitest";
import { stalwart } from "../../src/reports/stalwart.ts";
import { readFixture } from "./provider-fixture.ts";

describe("Stalwart", () => {
  it("reads: what servers replied, section by section", () => {
    const bounce = readFixture(stalwart, "formats/stalwart/delivered-delayed-and-failed.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "bert@voll.example",
        action: "delayed",
        diagnostic: "452 4.2.2 mailbox full",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.voll.example" },
      },
      {
        address: "cora@fort.example",
        action: "failed",
        diagnostic: "550 5.1.1 user unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.fort.example" },
      },
    ]);
  });

  it("reads: what it found itself", () => {
    const bounce = readFixture(stalwart, "formats/stalwart/certificate-is-not-the-announced-one.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "cora@fort.example",
        action: "failed",
        diagnostic: "DANE failed to authenticate 'mx.fort.example': No matching certificates found in TLSA records",
        saidBy: "local",
        remoteMta: { host: "mx.fort.example" },
      },
    ]);
  });
});
