import { describe, expect, test } from "vitest";
import { diagnoseReply } from "../../src/diagnose-reply.ts";
import { parseBounceSync } from "../../src/parse-bounce-sync.ts";
import { refusals } from "../../src/queries.ts";
import { explain } from "../../src/words.ts";
import { growth, MOST } from "./work.ts";

const HEAD = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: a@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n`;
const RECIPIENT = "\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n";
const repeated = (piece: string, n: number): string => piece.repeat(Math.ceil(n / piece.length));

/** Mails built to hurt, of about n bytes, through the whole tour. */
const MAILS: Readonly<Record<string, (n: number) => string>> = {
  "blank runs": (n) => `${HEAD}\n${repeated(" ", n)}550 5.1.1 <user@example.com> unknown`,
  "blank runs between words": (n) => `${HEAD}\n${repeated(`550${" ".repeat(200)}5.1.1${" ".repeat(200)}x\n`, n)}`,
  "open comments": (n) => `${HEAD}Received: from mx.example.net ${repeated("(", n)}\n\nx`,
  "endless folds": (n) => `${HEAD}X-Failed-Recipients: a@example.com,\n${repeated(" b@example.com,\n", n)}\n\nx`,
  "a million boundaries": (n) => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${repeated("--b\n", n)}`,
  "a report on everybody": (n) => `${REPORT}${Array.from({ length: Math.ceil(n / 80) }, (_, at) => RECIPIENT.replace("user", `user${at}`)).join("")}\n--b--\n`,
  "a report on one, over and over": (n) => `${REPORT}${repeated(RECIPIENT, n)}\n--b--\n`,
  "recipients whose spelling is open": (n) =>
    `${REPORT}${Array.from({ length: Math.ceil(n / 110) }, (_, at) => `${RECIPIENT}Original-Recipient: rfc822; u+2B${at}@example.com\n`).join("")}\n--b--\n`,
  "deeply nested forwards": (n) => `${HEAD}${repeated("Content-Type: message/rfc822\n\nFrom: a@example.org\n", n)}`,
  "forwards in text": (n) => `${HEAD}\n${repeated("-------- Forwarded Message --------\nFrom: a@example.org\nSubject: x\n\n", n)}`,
  "long quoted forwards": (n) => `${HEAD}\n${repeated("> > 550 5.1.1 <user@example.com>: Recipient address rejected\n", n)}`,
  "long encoded words": (n) => `${HEAD.replace("Undelivered", `=?utf-8?q?${repeated("=C3=BC", n)}?=`)}\nx`,
  "many encoded words": (n) => `${HEAD}X-Failed-Recipients: ${repeated("=?utf-8?q?=C3=BC?= ", n)}\n\nx`,
  "a long reply": (n) =>
    `${REPORT}${RECIPIENT}Diagnostic-Code: smtp; 550 ${repeated("5.7.1 blocked see https://example.com/ a@example.com 192.0.2.1 ", n)}\n--b--\n`,
  "a reply of many lines": (n) => `${REPORT}${RECIPIENT}Diagnostic-Code: smtp; ${repeated("550-5.7.1 blocked\n ", n)}550 x\n--b--\n`,
  "HTML soup": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<div><p><a href='x'>550 &amp; <!-- <style> <br", n)}`,
  "open HTML tags": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<", n)}`,
  "HTML styles": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<style></style>", n)}`,
  "open HTML heads": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<head>", n)}`,
  "HTML cells": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<td>x", n)}`,
  "HTML blocks around blanks": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<div> ", n)}`,
  "HTML quotations": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<blockquote>x", n)}`,
  "preformatted HTML": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<pre>x\n", n)}`,
  "open HTML comments": (n) => `${HEAD}Content-Type: text/html\n\n${repeated("<!--", n)}`,
  "a huge Received chain": (n) =>
    `${repeated("Received: from a.example (b.example [192.0.2.1]) by mx.example.net; Mon, 1 Jan 2024 00:00:00 +0000\n", n)}${HEAD}\nx`,
  "folds without a blank in front": (n) =>
    `${REPORT}${RECIPIENT}Diagnostic-Code: smtp; 550 5.1.1 unknown\n${repeated("and a line in column nought\n", n)}\n--b--\n`,
  "fields without a colon": (n) => `${REPORT}${RECIPIENT}${repeated("Diagnostic-Code smtp\n", n)}\n--b--\n`,
  "authentication results": (n) => `Authentication-Results: mx.example.org${repeated("; dkim=pass (a) header.d=example.net", n)}\n${HEAD}\nx`,
  references: (n) => `${HEAD}References: ${repeated("<a@example.org>\n ", n)}\n\nx`,
  "addresses in the text": (n) => `${HEAD}\nThe following addresses had permanent fatal errors\n${repeated("<user@example.com>\n", n)}`,
  "one long address": (n) => `${HEAD}\n<${repeated("a", n)}@example.com>: 550 5.1.1 unknown\n`,
  "codes without end": (n) => `${HEAD}\n${repeated("550 ", n)}`,
  dots: (n) => `${HEAD}\n550 ${repeated("1.", n)}`,
};

describe("the whole tour grows in step with the mail", () => {
  test.each(Object.keys(MAILS))("%s", async (name) => {
    const work = (n: number): (() => void) => {
      const mail = new TextEncoder().encode((MAILS[name] as (n: number) => string)(n));
      return () => {
        const report = parseBounceSync(mail);
        if (refusals(report).length < 50) explain(report, { language: "de", audience: "support" });
      };
    };
    expect(await growth(work, 16_000)).toBeLessThan(MOST);
  });
});

/** Replies built to hurt. */
const REPLIES: Readonly<Record<string, string>> = {
  blanks: " ",
  codes: "550 ",
  "codes with dashes": "550-",
  "codes and statuses": "550-5.7.1 ",
  "broken statuses": "5.7.",
  addresses: "a@b.example ",
  "at signs": "@",
  pages: "https://example.com/?ip= ",
  "open pages": "https://",
  "IPv4 addresses": "192.0.2.1 ",
  "IPv6 pieces": "2001:",
  hosts: "mx.example.net ",
  labels: "a.",
  dashes: "a-",
  introductions: "said: ",
  "hosts that said": "host mx.example.net[192.0.2.1] said: 550 ",
  quotes: "'\"(<[",
  "Chinese letters": "拒收",
  "words of many rules": "user unknown mailbox full spam blocked listed ",
};

describe("a reply costs what it is long", () => {
  test.each(Object.keys(REPLIES))("%s", async (name) => {
    const piece = REPLIES[name] as string;
    expect(await growth((n) => () => void diagnoseReply(repeated(piece, n)), 1200)).toBeLessThan(MOST);
    // Behind the limit nothing is read.
    const front = `550 5.1.1 ${repeated(piece, 12_000)}`;
    expect(diagnoseReply(front + repeated(piece, 500_000))).toEqual(diagnoseReply(front));
  });
});
