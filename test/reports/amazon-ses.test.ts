import { describe, expect, it } from "vitest";
import { amazonSes } from "../../src/reports/amazon-ses.ts";
import { readFixture } from "./provider-fixture.ts";

describe("amazon-ses", () => {
  it("reads: report has one sentence for people", () => {
    const bounce = readFixture(amazonSes, "formats/amazon-ses/report-has-one-sentence-for-people.eml");
    expect(bounce.recipients).toEqual([{ address: "anna@example.org", action: "failed" }]);
  });

  it("reads: subscription mails the event", () => {
    const bounce = readFixture(amazonSes, "formats/amazon-ses/subscription-mails-the-event.eml");
    expect(bounce.recipients).toEqual([
      { address: "anna@example.org", action: "failed", status: "5.1.1", diagnostic: "550 5.1.1 user unknown", diagnosticType: "smtp", saidBy: "remote" },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "a27-23.smtp-out.eu-west-1.amazonses.com" });
    expect(bounce.platform).toEqual({ name: "amazon-ses", category: "Permanent/General" });
    expect(bounce.original?.text).toContain("Message-ID: <angebot-2026-114.1@maler-muster.example>");
  });

  it("reads: workmail reports in its text", () => {
    const bounce = readFixture(amazonSes, "formats/amazon-ses/workmail-reports-in-its-text.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "anna@example.org",
        action: "failed",
        status: "5.1.1",
        diagnostic: "550 5.1.1 <anna@example.org>... User unknown",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.reportingMta).toEqual({ host: "a27-85.smtp-out.eu-west-1.amazonses.com" });
  });
});
