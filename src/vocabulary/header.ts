import { decodeWords } from "./encoded-word.ts";

/** One header field (RFC 5322 section 2.2). */
export interface HeaderField {
  /** Name as written. */
  readonly name: string;
  /** Name in lower case: what to compare with. */
  readonly key: string;
  /** Unfolded value, encoded words decoded, trimmed. */
  readonly value: string;
  /** Unfolded value as received, trimmed. */
  readonly raw: string;
}

/** The fields of one header section in order. A list, never an object: names come from strangers. */
export type HeaderSection = readonly HeaderField[];

/** Value of the first field of that name (lower case), decoded. */
export function headerValue(section: HeaderSection, key: string): string | undefined {
  return section.find((field) => field.key === key)?.value;
}

/** Values of all fields of that name (lower case), in order. */
export function headerValues(section: HeaderSection, key: string): string[] {
  return section.filter((field) => field.key === key).map((field) => field.value);
}

/** Makes a field from its raw, unfolded value. */
export function headerField(name: string, raw: string): HeaderField {
  const trimmed = raw.trim();
  return { name, key: name.toLowerCase(), value: decodeWords(trimmed), raw: trimmed };
}

const FIELD_NAME = /^[!-9;-~]+$/u;

/**
 * Reads a header section from text with LF line ends: up to the first blank line, continuation lines joined by one blank
 * (RFC 5322 section 2.2.3). An mbox "From " line in front is passed over; a line that is no field ends nothing, it is skipped.
 * Returns the fields and where the body starts.
 */
export function readHeaderSection(text: string): { fields: HeaderField[]; bodyAt: number } {
  const fields: HeaderField[] = [];
  let name: string | undefined;
  let lines: string[] = [];
  const finish = (): void => {
    if (name !== undefined) fields.push(headerField(name, lines.join(" ")));
    name = undefined;
    lines = [];
  };
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const next = end < 0 ? text.length : end + 1;
    if (line.trim() === "" && line.length === 0) {
      finish();
      return { fields, bodyAt: next };
    }
    at = next;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (name !== undefined) lines.push(line.trim());
      continue;
    }
    finish();
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const candidate = line.slice(0, colon).trimEnd();
    if (!FIELD_NAME.test(candidate)) continue;
    name = candidate;
    lines = [line.slice(colon + 1).trim()];
  }
  finish();
  return { fields, bodyAt: text.length };
}
