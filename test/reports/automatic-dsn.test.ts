import { describe, expect, it } from "vitest";
import { automaticDsn } from "../../src/reports/automatic-dsn.ts";
import { readFixture } from "./provider-fixture.ts";

describe("automatic-dsn", () => {
  it("reads: delayed until a deadline", () => {
    const bounce = readFixture(automaticDsn, "formats/automatic-dsn/delayed-until-a-deadline.eml");
    expect(bounce.recipients).toEqual([{ address: "anna@example.org", action: "delayed" }]);
  });

  it("reads: refused with technical details", () => {
    const bounce = readFixture(automaticDsn, "formats/automatic-dsn/refused-with-technical-details.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "553 5.3.0 <anna@example.org>... No such user here",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
  });

  it("reads: two recipients failed", () => {
    const bounce = readFixture(automaticDsn, "formats/automatic-dsn/two-recipients-failed.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed" },
      { address: "bernd@example.org", action: "failed" },
    ]);
  });
});
