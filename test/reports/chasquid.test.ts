import { describe, expect, it } from "vitest";
import { chasquid } from "../../src/reports/chasquid.ts";
import { readFixture } from "./provider-fixture.ts";

describe("chasquid", () => {
  it("reads: stage in front of the reply", () => {
    const bounce = readFixture(chasquid, "formats/chasquid/stage-in-front-of-the-reply.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 No such mailbox\n5.1.1 see https://verein.example/post",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
      {
        address: "kassenwart@verein.example",
        action: "failed",
        diagnostic: "554 5.7.1 Message rejected",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "message",
      },
    ]);
  });
});
