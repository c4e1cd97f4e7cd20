import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type SimpleParserOptions, simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { fromMailparser, fromPostalMime } from "../../src/from-parsed-mail.ts";
import { interpretMail } from "../../src/interpret-mail.ts";
import type { Message } from "../../src/mime/message.ts";
import { readMessage } from "../../src/mime/read-message.ts";
import { refusals } from "../../src/queries.ts";
import { DSN, forwarded, texts, tree } from "../mime/mails.ts";

const KEPT: SimpleParserOptions & { ignoreEmbedded: boolean } = { keepDeliveryStatus: true, ignoreEmbedded: true, skipImageLinks: true };
const mailparser = async (raw: string | Buffer, options: SimpleParserOptions = KEPT): Promise<Message> =>
  fromMailparser((await simpleParser(raw, options)) as object);
const postalMime = async (raw: string | Buffer, options: object = { forceRfc822Attachments: true }): Promise<Message> =>
  fromPostalMime(await PostalMime.parse(raw, options));
const DOORS = [
  ["mailparser", mailparser],
  ["postal-mime", postalMime],
] as const;

const TREE = "multipart/report(text/plain, message/delivery-status, message/rfc822[from subject content-type])";
const QMAIL = `Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.net.\n\n<user@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 no such user\n`;

describe.each(DOORS)("what %s gives", (_, door) => {
  test("a DSN hangs together as in the mail", async () => {
    const message = await door(DSN);
    expect(tree(message.root)).toBe(TREE);
    expect(message.structureKnown).toBe(true);
    expect(message.problems).toEqual([]);
    expect(message.root.header).toEqual((await readMessage(DSN)).root.header);
    expect(message.root.parts[1]?.text).toContain("Final-Recipient: rfc822; user@example.com\n");
  });

  test("a DSN forwarded as attachment is descended into", async () => {
    const message = await door(forwarded(DSN));
    expect(tree(message.root)).toBe(`multipart/mixed(text/plain, message/rfc822(${TREE}))`);
    expect(message.structureKnown).toBe(true);
  });

  test("a DSN attached as a file is descended into", async () => {
    const file = Buffer.from(DSN).toString("base64");
    const mail = forwarded(file)
      .replace("message/rfc822", 'application/octet-stream; name="bounce.eml"')
      .replace("Content-Disposition: attachment", "Content-Disposition: attachment\nContent-Transfer-Encoding: base64");
    expect(tree((await door(mail)).root)).toBe(`multipart/mixed(text/plain, message/rfc822(${TREE}))`);
  });

  test("a bounce in plain text is one leaf", async () => {
    const message = await door(QMAIL);
    expect(tree(message.root)).toBe("text/plain");
    expect(message.root.text).toContain("Remote host said: 550 5.1.1 no such user\n");
    expect(message.structureKnown).toBe(true);
  });

  test("raw 8-bit headers are read as UTF-8", async () => {
    const message = await door("From: a@example.org\nSubject: Grüße\n\nx");
    expect(message.root.header[1]?.value).toBe("Grüße");
  });

  test("a mail with bare CR line ends, which the parser does not understand, is read all the same", async () => {
    expect(tree((await door(DSN.replaceAll("\n", "\r"))).root)).toBe(TREE);
  });

  test("what the parser dropped whole is read from the mail as received, or named", async () => {
    const lost = {
      headers: [],
      headerLines: [
        { key: "from", line: "From: MAILER-DAEMON@mx.example.net" },
        { key: "content-type", line: "Content-Type: multipart/report; boundary=never" },
      ],
      attachments: [],
    };
    const from = door === mailparser ? fromMailparser : fromPostalMime;
    expect(from(lost).problems).toContainEqual({ code: "parsed-elsewhere", severe: true, where: "body" });
    expect(tree(from(lost, DSN).root)).toBe(TREE);
    expect(tree(from(lost, Buffer.from(DSN)).root)).toBe(TREE);
    const parsed = door === mailparser ? await simpleParser(DSN, KEPT) : await PostalMime.parse(DSN);
    expect(from(parsed, "From: somebody@example.org\n\nelse").root.type).toBe("multipart/report");
  });

  test("misuse is a TypeError, a wrong field is passed over", () => {
    const from = door === mailparser ? fromMailparser : fromPostalMime;
    for (const wrong of [undefined, null, "From: a", 5, []]) expect(() => from(wrong as never)).toThrow(TypeError);
    for (const odd of [{}, { text: 5, attachments: 7 }, { headerLines: [null, { line: 3 }], attachments: [null, 1, { contentType: {}, content: [] }] }]) {
      expect(from(odd).root.type).toMatch(/\//u);
    }
  });

  test("a mail without its header lines is read from its headers", async () => {
    const parsed = door === mailparser ? await simpleParser(DSN, KEPT) : await PostalMime.parse(DSN);
    const message = (door === mailparser ? fromMailparser : fromPostalMime)({ ...parsed, headerLines: undefined });
    expect(tree(message.root)).toBe(TREE);
  });
});

describe("parsed without the options", () => {
  test("mailparser pours the report into the text: it is read, and the structure is not known", async () => {
    const message = await mailparser(DSN, {});
    expect(tree(message.root)).toBe(TREE);
    expect(message.structureKnown).toBe(false);
    expect(message.problems).toEqual([{ code: "parsed-elsewhere", severe: false, where: "keepDeliveryStatus" }]);
    const report = interpretMail(message);
    expect(refusals(report).map((refused) => [refused.address, refused.suppress])).toEqual([["user@example.com", "never"]]);
    expect(report).toMatchObject({ kind: "delivery-report", wrapping: "unknown" });
  });

  test.each(DOORS)("%s merges an inline bounce into the text", async (_, door) => {
    for (const bounce of [DSN, QMAIL]) {
      const message = await door(forwarded(bounce).replace("Content-Disposition: attachment", "Content-Disposition: inline"), { keepDeliveryStatus: true });
      expect(message.structureKnown).toBe(false);
      expect(message.problems).toContainEqual({ code: "parsed-elsewhere", severe: false, where: "forceRfc822Attachments" });
      expect(texts(message.root).join("\n")).toContain(bounce === DSN ? "Final-Recipient" : "Remote host said");
    }
  });
});

describe("the doors find what parseBounce finds", () => {
  const folder = "/tmp/whoblocked-corpus/dev/emails";
  const corpus = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml")) : [];
  const found = (message: Message): string[] => refusals(interpretMail(message)).map((refused) => `${refused.address} ${refused.action} ${refused.reason}`);

  const named = (message: Message): boolean => message.problems.some(({ code, where }) => code === "parsed-elsewhere" && where === "body");

  test.skipIf(corpus.length === 0).each(DOORS)("%s: at most one recipient in a hundred is missed", { timeout: 200_000 }, async (kind, door) => {
    let all = 0;
    let unnamed = 0;
    const missed: string[] = [];
    const missedWithRaw: string[] = [];
    for (const file of corpus) {
      const raw = readFileSync(join(folder, file));
      const expected = found(await readMessage(raw));
      const parsed: object = kind === "mailparser" ? await simpleParser(raw, KEPT) : await PostalMime.parse(raw, { forceRfc822Attachments: true });
      const from = door === mailparser ? fromMailparser : fromPostalMime;
      const message = from(parsed);
      const [alone, withRaw] = [new Set(found(message)), new Set(found(from(parsed, raw)))];
      all += expected.length;
      missedWithRaw.push(...expected.filter((line) => !withRaw.has(line)).map((line) => `${file}: ${line}`));
      // What the parser dropped whole cannot be found without the mail as received; a problem says so.
      if (named(message)) continue;
      unnamed += expected.length;
      missed.push(...expected.filter((line) => !alone.has(line)).map((line) => `${file}: ${line}`));
    }
    expect(unnamed / all).toBeGreaterThan(0.98);
    expect(missed.length / unnamed, missed.join("\n")).toBeLessThanOrEqual(0.01);
    expect(missedWithRaw.length / all, missedWithRaw.join("\n")).toBeLessThanOrEqual(0.01);
  });
});
