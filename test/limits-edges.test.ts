import { describe, expect, test } from "vitest";
import { readMessageSync } from "../src/mime/read-message-sync.ts";
import { parseBounceSync } from "../src/parse-bounce-sync.ts";
import { refusals } from "../src/queries.ts";
import { LIMITS, type LimitName } from "../src/vocabulary/limits.ts";
import type { Problem } from "../src/vocabulary/problem.ts";

// Each limit has an input that just fits and one that is one too long: the first is read whole, the second is told of and still read as far as it goes.
const HEAD = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
const report = (groups: string, header = HEAD, end = "--b--\n"): string =>
  `${header}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${groups}\n${end}`;
const recipient = (address = "user@example.com", reply = "550 5.1.1 unknown"): string =>
  `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; ${reply}\n`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** `text` with `pad` letters put in at "#", so that it is `size` long. */
const padded = (text: string, size: number): string => text.replace("#", () => "x".repeat(size - text.length + 1));

interface Edge {
  /** What is told behind the limit; nothing is told of evidence, which is a quotation. */
  code: Problem["code"] | undefined;
  /** A mail that has `n` of it. */
  mail: (n: number) => string;
  /** Of how much the report has kept. */
  kept: (mail: string) => number;
}

const first = (mail: string): ReturnType<typeof refusals>[number] | undefined => refusals(parseBounceSync(mail))[0];
const rootText = (mail: string): string => readMessageSync(bytesOf(mail))?.root.text ?? "";

const EDGES: Readonly<Record<LimitName, Edge>> = {
  bytes: { code: "limit-bytes", mail: (n) => padded(`${report(recipient())}#`, n), kept: (mail) => refusals(parseBounceSync(mail)).length },
  headerBytes: {
    code: "limit-header",
    // The blank line is none of the header's.
    mail: (n) => {
      const front = HEAD.length + "Content-Type: text/plain\n".length;
      return `${HEAD}Content-Type: text/plain\nX-Long: ${"x".repeat(n - front - "X-Long: \n".length)}\n\n<user@example.com>: 550 5.1.1 unknown\n`;
    },
    kept: (mail) => refusals(parseBounceSync(mail)).length,
  },
  nesting: {
    code: "limit-nesting",
    mail: (n) => `${HEAD}${Array.from({ length: n - 1 }, () => "Content-Type: message/rfc822\n\nFrom: a@example.org\n").join("")}\ninnermost`,
    kept: (mail) => (JSON.stringify(readMessageSync(bytesOf(mail))?.root).includes("innermost") ? 1 : 0),
  },
  parts: {
    code: "limit-parts",
    // The mail itself, its two parts, and the rest.
    mail: (n) => report(recipient(), HEAD, `${"--b\n\nx\n".repeat(n - 3)}--b--\n`),
    kept: (mail) => refusals(parseBounceSync(mail)).length,
  },
  recipients: {
    code: "limit-recipients",
    mail: (n) => report(Array.from({ length: n }, (_, at) => recipient(`u${at}@example.com`)).join("\n")),
    kept: (mail) => refusals(parseBounceSync(mail)).length,
  },
  replyLength: {
    code: "limit-reply",
    mail: (n) => report(recipient("user@example.com", padded("550 5.1.1 #", n))),
    kept: (mail) => first(mail)?.reply?.text.length ?? 0,
  },
  evidenceLength: {
    code: undefined,
    mail: (n) => report(recipient(`${"a".repeat(n - "rfc822; @example.com".length)}@example.com`)),
    kept: (mail) => first(mail)?.evidence.find(({ by }) => by === "header")?.matched?.length ?? 0,
  },
  textLength: {
    code: "limit-bytes",
    mail: (n) => `${HEAD}\n${padded("<user@example.com>: 550 5.1.1 unknown\n#", n)}`,
    kept: (mail) => rootText(mail).length,
  },
  reportLength: {
    code: "limit-bytes",
    mail: (n) => `${HEAD}Content-Type: message/delivery-status\n\n${padded(`Reporting-MTA: dns; mx.example.net\n\n${recipient()}X-More: #`, n)}`,
    kept: (mail) => rootText(mail).length,
  },
};

const told = (mail: string): readonly string[] => parseBounceSync(mail).problems.map(({ code }) => code);
const all = (code: string): boolean => code.startsWith("limit-");

describe.each(Object.keys(EDGES) as LimitName[])("%s", (name) => {
  const { code, mail, kept } = EDGES[name];
  const limit = LIMITS[name];

  test("as much as the limit is read without a word", () => {
    expect(told(mail(limit)).filter(all)).toEqual([]);
    expect(kept(mail(limit))).toBeGreaterThan(0);
  });

  test("one more is told, and the rest is read all the same", () => {
    const over = mail(limit + 1);
    expect(told(over).filter(all)).toEqual(code === undefined ? [] : [code]);
    expect(parseBounceSync(over).kind).not.toBe("unreadable");
  });
});

describe("what is kept", () => {
  test("of recipients and evidence: as many as the limit says, never more", () => {
    const { recipients, evidenceLength } = EDGES;
    expect(recipients.kept(recipients.mail(LIMITS.recipients + 1))).toBe(LIMITS.recipients);
    const limit = LIMITS.evidenceLength;
    expect([limit - 1, limit, limit + 1, 2 * limit].map((n) => evidenceLength.kept(evidenceLength.mail(n)))).toEqual([limit - 1, limit, limit, limit]);
  });

  test.each(["replyLength", "textLength", "reportLength"] as const)("of %s: all of what fits, no more of what does not", (name) => {
    const { mail, kept } = EDGES[name];
    const limit = LIMITS[name];
    expect(kept(mail(limit))).toBe(kept(mail(limit - 1)) + 1);
    for (const n of [limit + 1, 2 * limit]) expect(kept(mail(n))).toBeLessThanOrEqual(limit);
  });

  test.each(["bytes", "headerBytes", "parts"] as const)("of a mail with too many %s: what stood in front", (name) => {
    const { mail, kept } = EDGES[name];
    expect(kept(mail(LIMITS[name] + 1))).toBe(1);
  });

  test("of nesting: what lies deeper is not read", () => {
    const { mail, kept } = EDGES.nesting;
    expect([kept(mail(LIMITS.nesting)), kept(mail(LIMITS.nesting + 1))]).toEqual([1, 0]);
  });

  test("a cut quotation is marked as cut, and shows no half character", () => {
    const address = `${"a".repeat(LIMITS.evidenceLength - "rfc822; ".length - 2)}😀😀@example.com`;
    const matched = first(report(recipient(address)))?.evidence.find(({ by }) => by === "header")?.matched ?? "";
    expect(matched.length).toBeGreaterThan(LIMITS.evidenceLength - 3);
    expect(matched.length).toBeLessThanOrEqual(LIMITS.evidenceLength);
    expect(matched).not.toMatch(/\p{Cs}/u);
  });
});
