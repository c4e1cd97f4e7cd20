import { readFileSync } from "node:fs";
import type { TextBounce, TextFormat, TextMail } from "../../src/reports/format.ts";
import { htmlToText } from "../../src/reports/html-text.ts";
import { textMail } from "./text-mail.ts";

/** A fixture's bytes as text; `path` below fixtures/. */
export function fixture(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
}

/** The mail as a format sees it; where there is HTML alone, its text. */
export function mailOf(raw: string): TextMail {
  const mail = textMail(raw);
  return mail.html !== undefined && !mail.parts.some((part) => part.type === "text/plain") ? { ...mail, text: htmlToText(mail.html) } : mail;
}

/** What a format reads out of a fixture, evidence left out (it names the format, which every test knows). */
export function readFixture(format: TextFormat, path: string): Omit<TextBounce, "recipients"> & { recipients: object[] } {
  return readText(format, fixture(path));
}

/** The same for a mail made in the test. */
export function readText(format: TextFormat, raw: string): Omit<TextBounce, "recipients"> & { recipients: object[] } {
  const mail = mailOf(raw);
  const bounce = format.recognises(mail) ? format.read(mail) : undefined;
  if (bounce === undefined) throw new Error(`${format.id} does not read this mail`);
  return { ...bounce, recipients: bounce.recipients.map(({ evidence, ...rest }) => rest) };
}
