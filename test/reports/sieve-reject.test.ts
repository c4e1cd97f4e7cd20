import { describe, expect, it } from "vitest";
import { sieveReject } from "../../src/reports/sieve-reject.ts";
import { readFixture } from "./provider-fixture.ts";

describe("sieve-reject", () => {
  it("reads: mailbox is full at dovecot", () => {
    const bounce = readFixture(sieveReject, "formats/sieve-reject/mailbox-is-full-at-dovecot.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "Quota exceeded (mailbox for user is full)",
        saidBy: "local",
      },
    ]);
  });
});
