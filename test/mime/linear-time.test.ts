import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/mime/limits.ts";
import { readMediaType } from "../../src/mime/media-type.ts";
import { outlineMail } from "../../src/mime/outline.ts";
import { readMessageSync } from "../../src/mime/read-message-sync.ts";
import { decodeWords } from "../../src/vocabulary/encoded-word.ts";
import { readHeaderSection } from "../../src/vocabulary/header.ts";
import { growth, MOST } from "../linear/work.ts";
import { bytes } from "./mails.ts";

const HEAD = "From: a@example.org\nMIME-Version: 1.0\n";
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n`;
/** No limit gets in the way of the work. */
const WIDE = { ...LIMITS, parts: 1e9, headerBytes: 1e9, textLength: 1e9, reportLength: 1e9 };

/** Inputs built to hurt, each of about n bytes. */
const HARD: Readonly<Record<string, (n: number) => string>> = {
  "blank runs in the body": (n) => `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${" ".repeat(n)}x`,
  "blank runs behind a boundary": (n) => `${MIXED}${`--b${" ".repeat(50)}x\n`.repeat(n / 55)}`,
  "one blank run behind a boundary": (n) => `${MIXED}--b${" ".repeat(n)}x`,
  "boundary lines without end": (n) => `${MIXED}${"--b\n".repeat(n / 4)}`,
  "lines of dashes": (n) => `${MIXED}${`${"-".repeat(76)}\n`.repeat(n / 77)}`,
  "nothing but line feeds": (n) => `${HEAD}${"\n".repeat(n)}`,
  "nothing but carriage returns": (n) => `${HEAD}\n${"\r".repeat(n)}`,
  "endless folds": (n) => `${HEAD}Subject: x\n${" y\n".repeat(n / 3)}`,
  "header lines that are none": (n) => `${HEAD}${"odd line\n".repeat(n / 9)}`,
  "odd lines between fields": (n) => `${HEAD}${"odd\nodd\nodd\nX: y\n".repeat(n / 17)}`,
  "one header line": (n) => `${HEAD}Subject: ${"x".repeat(n)}`,
  "encoded words that never close": (n) => `${HEAD}Subject: ${"=?utf-8?q?a ".repeat(n / 12)}`,
  "many encoded words": (n) => `${HEAD}Subject: ${"=?utf-8?q?=C3=BC?= ".repeat(n / 19)}`,
  "open comments": (n) => `${HEAD}Content-Type: text/plain; ${"(".repeat(n)}`,
  "parameters without end": (n) => `${HEAD}Content-Type: text/plain${"; a*0*=b".repeat(n / 8)}`,
  "base64 with odd lines": (n) => `${HEAD}Content-Transfer-Encoding: base64\n\n${"AAAA\nodd: line\n".repeat(n / 15)}`,
  "soft line ends": (n) => `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${"=  \n".repeat(n / 4)}`,
  "flowed lines": (n) => `${HEAD}Content-Type: text/plain; format=flowed\n\n${"> > a \n".repeat(n / 7)}`,
  "multiparts without their boundary": (n) => `${HEAD}${"Content-Type: multipart/mixed; boundary=none\n\n--x\n".repeat(n / 50)}`,
  "mails in mails": (n) => `${HEAD}${"Content-Type: message/rfc822\n\nFrom: a@example.org\n".repeat(n / 50)}`,
  "reports on everybody": (n) =>
    `${HEAD}Content-Type: message/delivery-status\n\n${"\nFinal-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n".repeat(n / 56)}`,
};

describe("work grows in step with the input", () => {
  test.each(Object.keys(HARD))("%s", async (name) => {
    const make = HARD[name] as (n: number) => string;
    const work = (n: number): (() => void) => {
      const mail = bytes(make(n));
      return () => void readMessageSync(mail, WIDE);
    };
    expect(await growth(work, 20_000)).toBeLessThan(MOST);
  });

  test.each(Object.keys(HARD))("%s: steps of the boundary search, counted", (name) => {
    const make = HARD[name] as (n: number) => string;
    const steps = (n: number): number => {
      let count = 0;
      outlineMail(bytes(make(n)), WIDE, { onStep: () => count++ });
      return count;
    };
    expect(steps(160_000)).toBeLessThanOrEqual(Math.max(10 * steps(20_000), 1000));
  });

  /** Small scanners by themselves. */
  const SMALL: Readonly<Record<string, (n: number) => () => void>> = {
    "a header section": (n) => () => void readHeaderSection("a\n b\nc: d\n".repeat(n / 10)),
    "beginnings of encoded words": (n) => () => void decodeWords("=?".repeat(n / 2)),
    "an encoded word that never closes": (n) => () => void decodeWords(`=?utf-8?b?${"A".repeat(n)}`),
    "an open quoted parameter": (n) => () => void readMediaType(`text/plain; a="${'\\"'.repeat(n / 2)}`),
  };
  test.each(Object.keys(SMALL))("%s", async (name) => {
    expect(await growth(SMALL[name] as (n: number) => () => void, 10_000)).toBeLessThan(MOST);
  });
});

describe("an attachment costs next to nothing", () => {
  const inside = (size: number): Uint8Array => {
    const front = bytes(
      `${HEAD}Content-Type: multipart/mixed; boundary="----=_NextPart_000_0001"\n\n------=_NextPart_000_0001\n\nfailed\n------=_NextPart_000_0001\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n`,
    );
    const mail = new Uint8Array(front.length + size).fill(65);
    mail.set(front);
    for (let at = front.length + 76; at < mail.length; at += 77) mail[at] = 10;
    return mail;
  };

  test("of 25 MB only one byte in twenty is looked at", () => {
    let steps = 0;
    outlineMail(inside(25_000_000), LIMITS, { onStep: () => steps++ });
    expect(steps).toBeLessThan(25_000_000 / 20);
  });

  test("a 25 MB mail is not copied", () => {
    const mail = inside(25_000_000);
    const before = process.memoryUsage();
    const message = readMessageSync(mail);
    const after = process.memoryUsage();
    expect(message?.root.parts).toHaveLength(2);
    expect(after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed).toBeLessThan(5_000_000);
  });
});
