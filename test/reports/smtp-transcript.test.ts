import { describe, expect, it } from "vitest";
import { smtpTranscript } from "../../src/reports/smtp-transcript.ts";
import { readFixture } from "./provider-fixture.ts";

describe("smtp-transcript", () => {
  it("reads: client and server lines", () => {
    const bounce = readFixture(smtpTranscript, "formats/smtp-transcript/client-and-server-lines.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550-5.1.1 No such mailbox\n550 5.1.1 see https://verein.example/post",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
        remoteMta: {
          host: "mx.verein.example",
        },
      },
    ]);
  });
});
