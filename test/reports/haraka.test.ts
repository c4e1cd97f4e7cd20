import { describe, expect, it } from "vitest";
import { haraka } from "../../src/reports/haraka.ts";
import { readFixture } from "./provider-fixture.ts";

describe("haraka", () => {
  it("reads: reply on one line", () => {
    const bounce = readFixture(haraka, "formats/haraka/reply-on-one-line.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox see https://verein.example/post",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
      {
        address: "kassenwart@verein.example",
        action: "failed",
        diagnostic: "Some recipients failed: <empfaenger@verein.example>, <kassenwart@verein.example>",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "mail1.versand.example" });
  });
});
