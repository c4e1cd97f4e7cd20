import { describe, expect, it } from "vitest";
import { maddy } from "../../src/reports/maddy.ts";
import { readFixture } from "./provider-fixture.ts";

describe("maddy", () => {
  it("reads: delivery failed with error", () => {
    const bounce = readFixture(maddy, "formats/maddy/delivery-failed-with-error.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
    expect(bounce.original?.keys).toEqual([{ kind: "queue-id", value: "7f3c09aa", from: "report-field" }]);
  });
});
