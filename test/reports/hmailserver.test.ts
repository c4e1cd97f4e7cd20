import { describe, expect, it } from "vitest";
import { hMailServer } from "../../src/reports/hmailserver.ts";
import { readFixture } from "./provider-fixture.ts";

describe("hmailserver", () => {
  it("reads: remote server refuses at recipient", () => {
    const bounce = readFixture(hMailServer, "formats/hmailserver/remote-server-refuses-at-recipient.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { ip: "192.0.2.10" },
      },
    ]);
  });
});
