import { describe, expect, test } from "vitest";
import { diagnoseReply } from "../src/diagnose-reply.ts";
import { interpretMail } from "../src/interpret-mail.ts";
import { LIMITS } from "../src/mime/limits.ts";
import type { Message } from "../src/mime/message.ts";
import { readMessageSync } from "../src/mime/read-message-sync.ts";
import { parseBounceSync } from "../src/parse-bounce-sync.ts";
import { refusals } from "../src/queries.ts";
import type { Report } from "../src/report.ts";
import { fromSes } from "../src/webhooks.ts";

// The limits of the MIME room have tests of their own in test/mime/limits.test.ts; here stands what comes of them in a report.
const HEAD = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n`;
const recipient = (at: number): string => `\nFinal-Recipient: rfc822; u${at}@example.com\nAction: failed\nStatus: 5.1.1\n`;
const everybody = (count: number): string => Array.from({ length: count }, (_, at) => recipient(at)).join("");
const codes = (report: Report | undefined): readonly string[] => report?.problems.map(({ code }) => code) ?? [];

describe("passing a limit is told in the report, never thrown", () => {
  test("bytes", () => {
    const message = readMessageSync(new TextEncoder().encode(`${REPORT}${recipient(1)}\n--b--\n${"x".repeat(5000)}`), { ...LIMITS, bytes: 700 });
    expect(codes(interpretMail(message as Message))).toContain("limit-bytes");
  });

  test("header bytes", () => {
    expect(
      codes(parseBounceSync(`${REPORT.replace("MIME-Version: 1.0\n", `MIME-Version: 1.0\n${"X-Long: 1234567890\n".repeat(40_000)}`)}${recipient(1)}\n--b--\n`)),
    ).toContain("limit-header");
  });

  test("nesting", () => {
    expect(codes(parseBounceSync(`${HEAD}${"Content-Type: message/rfc822\n\nFrom: a@example.org\n".repeat(200)}`))).toContain("limit-nesting");
  });

  test("parts", () => {
    const report = parseBounceSync(`${REPORT}${recipient(1)}\n${"--b\n\nx\n".repeat(5000)}--b--\n`);
    expect(codes(report)).toContain("limit-parts");
    expect(refusals(report).map(({ address }) => address)).toEqual(["u1@example.com"]);
  });

  test("recipients: the ten-thousandth is reported, of a hundred thousand the rest is left out", () => {
    const whole = parseBounceSync(`${REPORT}${everybody(LIMITS.recipients)}\n--b--\n`);
    expect(codes(whole)).not.toContain("limit-recipients");
    expect(refusals(whole)).toHaveLength(LIMITS.recipients);
    const cut = parseBounceSync(`${REPORT}${everybody(50_000)}\n--b--\n`);
    expect(codes(cut).filter((code) => code === "limit-recipients")).toHaveLength(1);
    expect(refusals(cut)).toHaveLength(LIMITS.recipients);
  });

  test("recipients of an event", () => {
    const [report] = fromSes({
      notificationType: "Bounce",
      bounce: {
        bounceType: "Permanent",
        bounceSubType: "General",
        bouncedRecipients: Array.from({ length: LIMITS.recipients + 1 }, (_, at) => ({ emailAddress: `u${at}@example.com` })),
      },
    });
    expect(codes(report)).toContain("limit-recipients");
    expect(refusals(report as Report)).toHaveLength(LIMITS.recipients);
  });

  test("reply length", () => {
    const long = "x".repeat(LIMITS.replyLength + 1);
    const report = parseBounceSync(`${REPORT}${recipient(1)}Diagnostic-Code: smtp; 550 5.1.1 ${long}\n\n--b--\n`);
    expect(codes(report)).toContain("limit-reply");
    expect(refusals(report)[0]?.reply?.text.length).toBeLessThanOrEqual(LIMITS.replyLength);
    expect(diagnoseReply(`550 5.1.1 ${long}`).reply?.text.length).toBeLessThanOrEqual(LIMITS.replyLength);
  });

  test("evidence length", () => {
    const address = `${"a".repeat(600)}@example.com`;
    const report = parseBounceSync(
      `${HEAD}\nThis is the mail system at host mx.example.net.\n\n<${address}>: host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown\n`,
    );
    for (const { evidence } of refusals(report)) for (const { matched = "" } of evidence) expect(matched.length).toBeLessThanOrEqual(LIMITS.evidenceLength);
  });

  test("text: what a bounce says at its front is read however long it is", () => {
    const report = parseBounceSync(
      `${HEAD}\nThis is the mail system at host mx.example.net.\n\n<user@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown\n\n${"and more\n".repeat(100_000)}`,
    );
    expect(codes(report)).toContain("limit-bytes");
    expect(refusals(report)[0]?.address).toBe("user@example.com");
  });
});
