import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EVENTS } from "../scripts/fuzz/events.ts";
import { diagnoseReply, parseBounceSync, type Report, redact, refusals } from "../src/index.ts";
import { fromLogLine } from "../src/node.ts";
import * as webhooks from "../src/webhooks.ts";

// Every person of every fixture, event and log line gets a name that stands nowhere else ("qz17zq"); then none of those names may be left.
const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const MARK = /qz\d+zq/giu;
const MARKED = "qz0zq";

/** Words of addresses that are no person's, and by which programs know an address. */
const PROGRAMS =
  /^(?:mailer|daemon|mailerdaemon|postmaster|mdaemon|bounces?|owner|admin|request|return|returns|list|prvs|srs[01]|msprvs1|root|no|reply|noreply|microsoftexchange[\da-f]*|mail|delivery|system|subsystem|abuse|feedback|fbl|complaints)$/iu;
const ADDRESS = /([\w.%+=-]{1,120})(@[a-z\d-]+\.[a-z\d.-]*[a-z])/giu;
const PIECE = /[a-z\d]{2,}/giu;
const SUBJECT = /^(subject:[^\n]*?)(\r?)$/gimu;
const NAMED = /^((?:from|to|cc|sender|reply-to):[ \t]*"?)(?=[^\s<"=][^<@\r\n]*<)/gimu;

/** Gives everybody a name of his own: local parts of addresses, display names, subjects. */
function marked(text: string): string {
  const names = new Map<string, string>();
  const nameOf = (piece: string): string => {
    const folded = piece.toLowerCase();
    if (PROGRAMS.test(folded)) return piece;
    const name = names.get(folded) ?? `qz${names.size + 1}zq`;
    names.set(folded, name);
    return name;
  };
  return text
    .replace(ADDRESS, (_, local: string, rest: string) => `${local.replace(PIECE, nameOf)}${rest}`)
    .replace(SUBJECT, (_, line: string, end: string) => `${line} ${nameOf("subject")} of ${nameOf("secret")}${end}`)
    .replace(NAMED, (_, start: string) => `${start}${nameOf("displayed")} `);
}

const left = (report: Report): string[] => [...new Set(JSON.stringify(redact(report)).match(MARK) ?? [])];
const held = (report: Report): number => (JSON.stringify(report).match(MARK) ?? []).length;

describe("redact leaves nobody's name", () => {
  const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml"));

  test("in the report of any fixture", () => {
    let names = 0;
    for (const file of mails) {
      const report = parseBounceSync(Buffer.from(marked(readFileSync(FIXTURES + file, "latin1")), "latin1"), {
        keepHeaders: ["x-job", "x-campaign-id", "list-unsubscribe"],
      });
      names += held(report);
      expect(left(report), file).toEqual([]);
    }
    // The names were there: else nothing is shown.
    expect(names).toBeGreaterThan(10 * mails.length);
  });

  test.each(Object.keys(EVENTS))("in the reports of %s", (name) => {
    let names = 0;
    for (const event of EVENTS[name] as readonly unknown[]) {
      const text = marked(JSON.stringify(event))
        .replace(/("[Ss]ubject":")[^"]*/gu, `$1qz90zq of qz91zq`)
        .replace(/Shop </gu, "qz92zq <");
      const reports = (webhooks as unknown as Record<string, (event: unknown) => readonly Report[]>)[name]?.(JSON.parse(text)) ?? [];
      for (const report of reports) {
        names += held(report);
        expect(left(report)).toEqual([]);
      }
    }
    expect(names).toBeGreaterThan(0);
  });

  test("in the report of a log line", () => {
    const line =
      "Nov 19 09:15:30 mx postfix/smtp[123]: 4Bxyz12345: to=<qz1zq@t-online.de>, orig_to=<qz2zq@example.com>, relay=mx00.t-online.de[194.25.134.8]:25, delay=0.5, dsn=5.1.1, status=bounced (host mx00.t-online.de[194.25.134.8] said: 550 5.1.1 <qz1zq@t-online.de>: qz1zq unknown)";
    const report = fromLogLine(line) as Report;
    expect(held(report)).toBeGreaterThan(2);
    expect(left(report)).toEqual([]);
  });
});

describe("redact knows a name however it is written", () => {
  const report = (reply: string, header = ""): Report =>
    parseBounceSync(
      `Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: office@sender.example\nSubject: Undelivered\n${header}MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; ${MARKED}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 ${reply}\n\n--b--\n`,
    );

  test.each([
    ["as it is", `<${MARKED}@example.com> unknown`],
    ["in capitals", `<${MARKED.toUpperCase()}@EXAMPLE.COM> unknown`],
    ["without its domain", `user ${MARKED} unknown`],
    ["quoted", `"${MARKED}"@example.com unknown`],
    ["with a tag", `${MARKED}+shop@example.com unknown`],
    ["in a page", `see https://example.com/?to=${MARKED}@example.com&c=1`],
    ["percent-encoded", `see https://example.com/?to=${MARKED}%40example.com`],
    ["in quoted-printable", `${MARKED}=40example.com unknown`],
    ["in xtext", `${MARKED}+40example.com unknown`],
    ["as an HTML entity", `${MARKED}&#64;example.com unknown`],
    ["in words", `${MARKED}(at)example.com unknown`],
    ["in VERP", `<bounce+${MARKED}=example.com@sender.example> refused`],
    ["in VERP with dashes", `<news-bounces-${MARKED}=example.com@sender.example> refused`],
    ["in SRS", `<SRS0=HHH=TT=example.com=${MARKED}@forwarder.example> refused`],
    ["in SRS twice", `<SRS1=HHH=first.example==HHH=TT=example.com=${MARKED}@forwarder.example> refused`],
    ["in BATV", `<prvs=1234567890=${MARKED}@sender.example> refused`],
    ["in an X.400 address", `/G=${MARKED}/S=x/O=y/ADMD= /C=DE/@gateway.example unknown`],
    ["in a directory name", `IMCEAEX-_O=FIRMA_CN=RECIPIENTS_CN=${MARKED}@example.com unknown`],
  ])("%s", (_, reply) => {
    const read = report(reply);
    expect(held(read)).toBeGreaterThan(1);
    expect(left(read)).toEqual([]);
  });

  test("of many recipients, each in what is told of him", () => {
    const groups = Array.from(
      { length: 400 },
      (_, at) =>
        `Final-Recipient: rfc822; qz${at}zq@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 mailbox of qz${at}zq is closed\n`,
    );
    const many = parseBounceSync(
      `From: MAILER-DAEMON@mx.example.net\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${groups.join("\n")}\n--b--\n`,
    );
    expect(refusals(many)).toHaveLength(400);
    expect(left(many)).toEqual([]);
  });

  test("in the return path and the envelope of the bounce itself", () => {
    const read = report("unknown", `Delivered-To: bounce+${MARKED}=example.com@sender.example\nX-Failed-Recipients: ${MARKED}@example.com\n`);
    expect(left(read)).toEqual([]);
  });

  test("reasons, codes and parties stay as they are", () => {
    const read = report(`<${MARKED}@example.com> unknown`);
    expect(refusals(redact(read)).map(({ reason, blockedBy, reply }) => [reason, blockedBy, reply?.code])).toEqual(
      refusals(read).map(({ reason, blockedBy, reply }) => [reason, blockedBy, reply?.code]),
    );
    expect(diagnoseReply("550 5.1.1 unknown").reason).toBe("unknown-recipient");
  });
});
