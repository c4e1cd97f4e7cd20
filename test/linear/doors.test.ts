import { describe, expect, test } from "vitest";
import { authenticationResults } from "../../src/authenticity/authentication-results.ts";
import {
  advise,
  draftMessage,
  fromMailparser,
  interpretMail,
  parseBounce,
  parseBounceSync,
  type Report,
  redact,
  summarize,
  suppressions,
  withOwnership,
} from "../../src/index.ts";
import { fromLogLine, readMbox } from "../../src/node.ts";
import { plain, plainLines } from "../../src/rendering/plain.ts";
import { readHop } from "../../src/vocabulary/received.ts";
import { fromSendgrid, fromSes } from "../../src/webhooks.ts";
import { growth, MOST } from "./work.ts";

// Whatever is not a mail's text, and what is done with a report.
const repeated = (piece: string, n: number): string => piece.repeat(Math.ceil(n / piece.length));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function drain(mails: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const mail of mails) if (mail.length === 0) throw new Error("an empty mail");
}

const HEAD = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered\nMIME-Version: 1.0\n";
const onMany = (n: number): Report =>
  parseBounceSync(
    `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n${Array.from({ length: n }, (_, at) => `\nFinal-Recipient: rfc822; u${at}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <u${at}@example.com> unknown\n`).join("")}\n--b--\n`,
  );
const ODD = ["<", "<a@b.example ", "<br ", "\u00ad", "\u202e", " ", "\n", "\r", "\ud800", "&lt;", "x"];

type Work = (n: number) => () => void | Promise<void>;
const SCANNERS: Readonly<Record<string, readonly [n: number, work: Work]>> = {
  "readMbox: short mails": [10_000, (n) => () => drain(readMbox(pieces(repeated("From a@b Thu Nov 19 10:00:00 2026\nSubject: x\n\ny\n\n", n), 4096)))],
  "readMbox: quoted From lines": [10_000, (n) => () => drain(readMbox(pieces(repeated(">>>From x\n", n), 4096)))],
  "readMbox: one line without end": [100_000, (n) => () => drain(readMbox(pieces(repeated("From ", n), 1000)))],
  "parseBounce: a stream in small pieces": [20_000, (n) => async () => void (await parseBounce(pieces(`${HEAD}\n${repeated("a line\n", n)}`, 50)))],
  "fromLogLine: fields": [
    5000,
    (n) => () => void fromLogLine(`Nov 19 09:15:30 mx postfix/smtp[1]: 4B: to=<a@example.com>, ${repeated("delay=1, ", n)}status=bounced (x)`),
  ],
  "fromLogLine: brackets": [
    5000,
    (n) => () => void fromLogLine(`Nov 19 09:15:30 mx postfix/smtp[1]: 4B: to=<a@example.com>, status=bounced (${repeated("[(<", n)}`),
  ],
  "fromSendgrid: many events": [
    100,
    (n) => () => void fromSendgrid(Array.from({ length: n }, (_, at) => ({ event: "bounce", email: `u${at}@example.com`, reason: "550 5.1.1 unknown" }))),
  ],
  "fromSes: many recipients": [
    100,
    (n) => () =>
      void fromSes({
        notificationType: "Bounce",
        bounce: { bounceType: "Permanent", bouncedRecipients: Array.from({ length: n }, (_, at) => ({ emailAddress: `u${at}@example.com` })) },
      }),
  ],
  "interpretMail: many attachments": [
    100,
    (n) => {
      const attachments = Array.from({ length: n }, () => ({ contentType: "text/plain", content: bytes("x") }));
      return () => void interpretMail(fromMailparser({ text: "x", headers: new Map(), headerLines: [], attachments }));
    },
  ],
  "Authentication-Results": [900, (n) => () => void authenticationResults(`mx.example.org${repeated("; dkim (a) = pass (b) header . d = c.example", n)}`)],
  "Authentication-Results: open comments": [900, (n) => () => void authenticationResults(`mx.example.org${repeated("; (", n)}`)],
  Received: [120, (n) => () => void readHop(`from ${repeated("a (b (", n)} by `)],
  ...Object.fromEntries(
    ODD.map((piece) => [
      `plain text: ${JSON.stringify(piece)}`,
      [
        2000,
        (n: number) => () => {
          plain(repeated(piece, n), 1e9);
          plainLines(repeated(piece, n), 1e9);
        },
      ] as const,
    ]),
  ),
  "draftMessage: a long reply": [
    1000,
    (n) => {
      const [step] = advise({ reply: "554 IP=203.0.113.9 - None/bad reputation. (NOWL)", recipientProvider: "t-online" }).escalation.filter(
        ({ action }) => action === "contact",
      );
      const reply = repeated("<a@b.example> ", n);
      return () => void draftMessage({ ...step, bring: { reply, recipient: "a@b.example" } } as Parameters<typeof draftMessage>[0]);
    },
  ],
  "advise: many providers": [
    20,
    (n) => () =>
      void advise({ seen: "nothing-arrives", senderAddress: "a@shop.example", recipientProvider: Array.from({ length: n }, (_, at) => `p${at}.example`) }),
  ],
  "redact: many recipients": [
    60,
    (n) => {
      const report = onMany(n);
      return () => void redact(report);
    },
  ],
  "withOwnership and suppressions: many recipients": [
    100,
    (n) => {
      const report = onMany(n);
      return () => void suppressions(withOwnership(report, (sentTo) => sentTo.endsWith(".com")));
    },
  ],
  "summarize: many reports": [
    20,
    (n) => {
      const reports = Array.from({ length: n }, (_, at) => onMany(1 + (at % 3)));
      return () => void summarize(reports);
    },
  ],
};

describe("doors and readers grow in step with what they are given", () => {
  test.each(Object.keys(SCANNERS))("%s", async (name) => {
    const [n, work] = SCANNERS[name] as (typeof SCANNERS)[string];
    expect(await growth(work, n)).toBeLessThan(MOST);
  });
});
