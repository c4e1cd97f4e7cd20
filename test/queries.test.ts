import { describe, expect, test } from "vitest";
import {
  bounceType,
  type DeliveryReport,
  parseBounce,
  REASONS,
  type RefusedRecipient,
  type Report,
  refusals,
  sisimaiReason,
  suppressions,
  withOwnership,
} from "../src/index.ts";
import { suppressionAdvice } from "../src/vocabulary/suppression.ts";

/** A DSN of one message to several recipients. */
async function dsn(...groups: readonly { to: string; action?: string; status: string; reply: string }[]): Promise<Report> {
  const fields = groups
    .map(
      ({ to, action = "failed", status, reply }) => `Final-Recipient: rfc822; ${to}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${reply}\n`,
    )
    .join("\n");
  return parseBounce(`Return-Path: <>
Received: from mail.sender.example (mail.sender.example [203.0.113.7]) by mx.sender.example; Thu, 19 Nov 2026 09:00:00 +0000
From: MAILER-DAEMON@mail.sender.example
To: info@sender.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It did not work.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.sender.example

${fields}
--b
Content-Type: text/rfc822-headers

From: info@sender.example
To: ${groups[0]?.to}
Message-ID: <1@sender.example>

--b--
`);
}
const unknown = { to: "weg@kunde.example", status: "5.1.1", reply: "550 5.1.1 User unknown" };
const blocked = { to: "da@kunde.example", status: "5.7.1", reply: "554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org" };
const full = { to: "voll@kunde.example", status: "5.2.2", reply: "552 5.2.2 Mailbox full" };
const waits = { to: "spaeter@kunde.example", action: "delayed", status: "4.2.0", reply: "450 4.2.0 Greylisted" };
const arrived = { to: "gut@kunde.example", action: "delivered", status: "2.0.0", reply: "250 ok" };

describe("refusals and suppressions", () => {
  test("an innocent address is never lost because a server has a bad name", async () => {
    const report = await dsn(unknown, blocked, full, waits, arrived);
    expect(refusals(report).map(({ address, suppress }) => [address, suppress])).toEqual([
      ["weg@kunde.example", "now"],
      ["da@kunde.example", "never"],
      ["voll@kunde.example", "after-repeats"],
      ["spaeter@kunde.example", "never"],
    ]);
    expect(suppressions(report).map(({ address, advice, because }) => [address, advice, because])).toEqual([
      ["weg@kunde.example", "now", "unknown-recipient"],
      ["voll@kunde.example", "after-repeats", "mailbox-full"],
    ]);
  });
  test("other kinds refuse nobody", async () => {
    const mail = await parseBounce("From: a@b.example\nTo: c@d.example\nSubject: Lunch\n\nAt noon?\n");
    expect(mail.kind).toBe("ordinary-mail");
    expect(refusals(mail)).toEqual([]);
    expect(suppressions(mail)).toEqual([]);
  });
  test("repeated reports of one fate have one key (trap 31), another fate another (trap 32)", async () => {
    const [one, again] = [await dsn(unknown), await dsn(unknown)].map((report) => refusals(report)[0]?.key);
    expect(one).toBe(again);
    expect(refusals(await dsn({ ...unknown, action: "delayed" }))[0]?.key).not.toBe(one);
    expect((await dsn(arrived)).kind === "delivery-report" && ((await dsn(arrived)) as DeliveryReport).recipients[0].key).not.toBe(one);
  });
});

describe("withOwnership", () => {
  const verdict = (report: Report): string => (report.kind === "delivery-report" ? report.authenticity.verdict : "");
  test("ours: confirmed, and `now` stands", async () => {
    const report = withOwnership(await dsn(unknown), true);
    expect(verdict(report)).toBe("confirmed");
    expect(suppressions(report)).toHaveLength(1);
  });
  test("not ours: suspicious, and nothing is suppressed, not even after repeats", async () => {
    const report = withOwnership(await dsn(unknown, full), false);
    expect(verdict(report)).toBe("suspicious");
    expect(suppressions(report)).toEqual([]);
  });
  test("asked per recipient: one that was never written to makes the whole report suspicious", async () => {
    const report = withOwnership(await dsn(unknown, full), (address) => address === "weg@kunde.example");
    expect(verdict(report)).toBe("suspicious");
    expect(suppressions(report)).toEqual([]);
  });
  test("the latest answer counts", async () => {
    const report = await dsn(unknown);
    expect(withOwnership(withOwnership(report, false), true)).toEqual(withOwnership(report, true));
  });
  test("leaves the given report alone, and other kinds too; misuse throws", async () => {
    const report = await dsn(unknown);
    const before = JSON.stringify(report);
    withOwnership(report, false);
    expect(JSON.stringify(report)).toBe(before);
    const mail = await parseBounce("From: a@b.example\nSubject: x\n\ny\n");
    expect(withOwnership(mail, false)).toBe(mail);
    expect(() => withOwnership(report, "yes" as unknown as boolean)).toThrow(TypeError);
  });
});

describe("the table of suppress", () => {
  const base = { action: "failed", permanence: "permanent", confidence: "certain", wrapping: "direct", verdict: "plausible", sentTo: "a@b.example" } as const;
  test("every reason has one advice", () => {
    const by = (advice: string): string[] => REASONS.filter((reason) => suppressionAdvice({ ...base, reason }) === advice);
    expect(by("now")).toEqual(["unknown-recipient", "unknown-domain", "no-mail-service", "recipient-moved", "suppressed"]);
    expect(by("after-repeats")).toEqual(["mailbox-full", "mailbox-disabled", "recipient-refused", "network-failure", "expired", "unclassified"]);
  });
  const reason = "unknown-recipient" as const;
  test.each([
    [{ action: "delayed" }, "never"],
    [{ wrapping: "forwarded-attachment" }, "never"],
    [{ wrapping: "forwarded-inline" }, "never"],
    [{ wrapping: "pasted" }, "never"],
    [{ wrapping: "unknown" }, "never"],
    [{ wrapping: "list" }, "now"],
    [{ verdict: "suspicious" }, "never"],
    [{ verdict: "unverified" }, "now"],
    [{ ownershipGiven: true, verdict: "plausible" }, "never"],
    [{ ownershipGiven: true, verdict: "confirmed" }, "now"],
    [{ permanence: "transient" }, "after-repeats"],
    [{ confidence: "guess" }, "after-repeats"],
    [{ sentTo: "" }, "never"],
    [{ sentTo: "/c=de/s=muster/" }, "never"],
  ])("%o gives %s", (change, advice) => {
    expect(suppressionAdvice({ ...base, reason, ...change } as Parameters<typeof suppressionAdvice>[0])).toBe(advice);
  });
});

describe("words of others", () => {
  test("bounceType: hard, soft, block", async () => {
    const types = refusals(await dsn(unknown, blocked, full, waits)).map(bounceType);
    expect(types).toEqual(["hard", "block", "soft", "soft"]);
    expect(bounceType({ reason: "unknown-recipient", action: "failed", permanence: "transient" } as RefusedRecipient)).toBe("soft");
  });
  test("sisimaiReason knows each of ours, and nothing else", () => {
    for (const reason of REASONS) expect(sisimaiReason(reason)).toMatch(/^[a-z]+$/u);
    expect(() => sisimaiReason("constructor" as "spam")).toThrow(TypeError);
  });
});
