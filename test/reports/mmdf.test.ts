import { describe, expect, it } from "vitest";
import { mmdf } from "../../src/reports/mmdf.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mmdf", () => {
  it("reads: host says user unknown", () => {
    const bounce = readFixture(mmdf, "formats/mmdf/host-says-user-unknown.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox",
        diagnosticType: "smtp",
        saidBy: "remote",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
    ]);
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });
});
