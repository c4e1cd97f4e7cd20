import { describe, expect, it } from "vitest";
import { mdaemon } from "../../src/reports/mdaemon.ts";
import { readFixture } from "./provider-fixture.ts";

describe("mdaemon", () => {
  it("reads: remote server refuses at recipient", () => {
    const bounce = readFixture(mdaemon, "formats/mdaemon/remote-server-refuses-at-recipient.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
  });
});
