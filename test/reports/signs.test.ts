import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMessageSync } from "../../src/mime/read-message-sync.ts";
import type { TextFormat, TextMail } from "../../src/reports/format.ts";
import { formatsFor, TEXT_FORMATS } from "../../src/reports/formats.ts";
import { SignIndex } from "../../src/reports/signs.ts";
import { flattenParts, textMail } from "../../src/reports/text-mail.ts";
import { textMail as textMailOf } from "./text-mail.ts";

const FIXTURES = new URL("../../fixtures/", import.meta.url);

/** Every mail of the fixtures, attached ones too, as the text formats see it. */
function fixtureMails(): TextMail[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".eml"))
    .flatMap((path) => readMessageSync(readFileSync(new URL(path, FIXTURES))) ?? [])
    .flatMap((message) => flattenParts(message.root, true).filter((part) => part.header.length > 0))
    .map((part) => textMail(part));
}

describe("signs", () => {
  const named = TEXT_FORMATS.filter((format) => format.signs.length > 0);

  test("no format recognises a fixture without one of its signs, and each format is recognised somewhere", () => {
    const recognised = new Set<string>();
    const missed: string[] = [];
    for (const mail of fixtureMails()) {
      const asked = formatsFor(mail, false);
      for (const format of named.filter((one) => one.recognises(mail))) {
        recognised.add(format.id);
        if (!asked.includes(format)) missed.push(`${format.id}: ${mail.subject}`);
      }
    }
    expect(missed).toEqual([]);
    expect(named.filter((format) => !recognised.has(format.id)).map((format) => format.id)).toEqual([]);
  });

  test("signs are in lower case, as the text is when they are looked for", () => {
    for (const { id, signs } of named) for (const sign of signs) expect(sign, id).toBe(sign.toLowerCase());
  });

  const format = (id: string, ...signs: string[]): TextFormat => ({ id, signs, recognises: () => true, read: () => undefined });
  const mail = textMailOf(
    "From: Mail Robot <robot@example.net>\nSubject: Sorry\nX-Odd-Field: 1\nX-Mailer: Robot 3\n\nYOUR MAIL #5.1.1 to b@example.org failed\n",
  );
  const found = (...formats: TextFormat[]): string[] => new SignIndex(formats).formatsFor(mail).map(({ id }) => id);

  test("finds signs in From, Subject, field names, X-Mailer and text, whatever their case", () => {
    const formats = [
      format("from", "robot@example.net"),
      format("subject", "sorry"),
      format("field", "x-odd-field"),
      format("mailer", "robot 3"),
      format("text", "your mail "),
    ];
    expect(found(...formats)).toEqual(["from", "subject", "field", "mailer", "text"]);
  });

  test("finds signs shorter than four characters and signs at either end", () => {
    expect(found(format("short", "#5."), format("front", "mail robot <"), format("end", "org failed\n"))).toEqual(["short", "front", "end"]);
  });

  test("leaves out formats of which nothing stands in the mail, and keeps the order of the others", () => {
    expect(found(format("b", "failed"), format("none", "delivered", "#4."), format("a", "nowhere", "sorry"))).toEqual(["b", "a"]);
  });
});
