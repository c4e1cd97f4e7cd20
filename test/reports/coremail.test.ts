import { describe, expect, it } from "vitest";
import { coremail } from "../../src/reports/coremail.ts";
import { readFixture } from "./provider-fixture.ts";

describe("coremail", () => {
  it("reads: qq quotes the reply", () => {
    const bounce = readFixture(coremail, "formats/coremail/qq-quotes-the-reply.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>: User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: { host: "mx.example.org", ip: "192.0.2.10" },
      },
    ]);
  });

  it("reads: server cannot be reached", () => {
    const bounce = readFixture(coremail, "formats/coremail/server-cannot-be-reached.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "Can not connect to mx.example.org:192.0.2.10:25",
        saidBy: "local",
        remoteMta: { host: "mx.example.org" },
      },
    ]);
  });

  it("reads: system rejects the mail", () => {
    const bounce = readFixture(coremail, "formats/coremail/system-rejects-the-mail.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", diagnostic: "550 5.7.1 rejected by system", diagnosticType: "smtp", saidBy: "remote" },
    ]);
  });
});
