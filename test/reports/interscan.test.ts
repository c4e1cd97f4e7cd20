import { describe, expect, it } from "vitest";
import { interscan } from "../../src/reports/interscan.ts";
import { readFixture } from "./provider-fixture.ts";

describe("interscan", () => {
  it("reads: cannot deliver to a domain", () => {
    const bounce = readFixture(interscan, "formats/interscan/cannot-deliver-to-a-domain.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "Unable to deliver message to <anna@example.org> (and other recipients in the same domain).",
        saidBy: "local",
      },
    ]);
  });

  it("reads: shows command and reply", () => {
    const bounce = readFixture(interscan, "formats/interscan/shows-command-and-reply.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        diagnostic: "550 5.1.1 <anna@example.org>... user unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
        stage: "rcpt",
      },
    ]);
  });
});
