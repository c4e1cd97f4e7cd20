import { describe, expect, it } from "vitest";
import { james } from "../../src/reports/james.ts";
import { readFixture } from "./provider-fixture.ts";

describe("james", () => {
  it("reads: failed recipients and error message", () => {
    const bounce = readFixture(james, "formats/james/failed-recipients-and-error-message.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550-5.7.1 Our rules do not allow this\n550 5.7.1 Ask the board",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
      {
        address: "kassenwart@verein.example",
        action: "failed",
        diagnostic: "550-5.7.1 Our rules do not allow this\n550 5.7.1 Ask the board",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });

  it("reads: old version says the reason behind the address", () => {
    const bounce = readFixture(james, "formats/james/old-version-says-the-reason-behind-the-address.eml");
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
  });
});
