import { describe, expect, it } from "vitest";
import { courier } from "../../src/reports/courier.ts";
import { readFixture } from "./provider-fixture.ts";

describe("courier", () => {
  it("reads: two recipients with their replies", () => {
    const bounce = readFixture(courier, "formats/courier/two-recipients-with-their-replies.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550-5.1.1 No such mailbox\n550 5.1.1 see https://verein.example/post",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
          ip: "192.0.2.8",
        },
      },
      {
        address: "lager@gibt-es-nicht.example",
        action: "failed",
        diagnostic: "No such domain.",
        saidBy: "local",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.receivedFromMta).toEqual({ host: "arbeitsplatz.kanzlei-muster.example", ip: "198.51.100.77" });
    expect(bounce.arrivalDate).toEqual("2026-11-20T09:12:45+01:00");
  });
});
