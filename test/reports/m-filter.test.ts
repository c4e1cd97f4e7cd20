import { describe, expect, it } from "vitest";
import { mFilter } from "../../src/reports/m-filter.ts";
import { readFixture } from "./provider-fixture.ts";

describe("m-filter", () => {
  it("reads: server message in japanese frame", () => {
    const bounce = readFixture(mFilter, "formats/m-filter/server-message-in-japanese-frame.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
    ]);
    expect(bounce.original?.text).toMatch(/^From:/u);
  });
});
