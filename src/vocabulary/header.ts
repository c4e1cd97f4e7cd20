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
  for (const field of section) if (field.key === key) return field.value;
  return undefined;
}

/** True when the section has a field of one of these names (lower case). */
export function hasField(section: HeaderSection, keys: ReadonlySet<string>): boolean {
  for (const field of section) if (keys.has(field.key)) return true;
  return false;
}

/** Values of all fields of that name (lower case), in order. */
export function headerValues(section: HeaderSection, key: string): string[] {
  const values: string[] = [];
  for (const field of section) if (field.key === key) values.push(field.value);
  return values;
}

/** What no header value may hold: line ends and control characters, which an encoded word can smuggle in. */
const CONTROLS = /[^\P{Cc}\t]+/gu;

/** Makes a field from its raw, unfolded value. */
export function headerField(name: string, raw: string): HeaderField {
  const trimmed = raw.trim();
  const decoded = decodeWords(trimmed);
  return { name, key: name.toLowerCase(), value: decoded === trimmed ? trimmed : decoded.replace(CONTROLS, " ").trim(), raw: trimmed };
}

/** Where the name of a field ends: printable ASCII up to a colon, blanks before it allowed (RFC 5322 section 4.5.3); -1 for a line that is no field. */
function nameEnd(text: string, at: number, colon: number): number {
  let end = colon;
  while (end > at && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  for (let i = at; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 33 || c > 126) return -1;
  }
  return end > at ? end : -1;
}

/**
 * Reads a header section from text with LF line ends: up to the first blank line, continuation lines joined by one blank
 * (RFC 5322 section 2.2.3). A line that is no field ends nothing, it is skipped with its continuation lines; so is an mbox "From " line in front.
 * Returns the fields and where the body starts. Linear in the length of the section.
 */
export function readHeaderSection(text: string): { fields: HeaderField[]; bodyAt: number } {
  const fields: HeaderField[] = [];
  let name: string | undefined;
  let value = "";
  let colon = -2;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const next = found < 0 ? text.length : found + 1;
    if (end === at) {
      if (name !== undefined) fields.push(headerField(name, value));
      return { fields, bodyAt: next };
    }
    const first = text.charCodeAt(at);
    if (first === 32 || first === 9) {
      if (name !== undefined) {
        const more = text.slice(at, end).trim();
        if (more !== "") value += ` ${more}`;
      }
      at = next;
      continue;
    }
    if (name !== undefined) fields.push(headerField(name, value));
    name = undefined;
    if (colon !== -1 && colon < at) colon = text.indexOf(":", at);
    const last = colon > at && colon < end ? nameEnd(text, at, colon) : -1;
    if (last >= 0) {
      name = text.slice(at, last);
      value = text.slice(colon + 1, end).trim();
    }
    at = next;
  }
  if (name !== undefined) fields.push(headerField(name, value));
  return { fields, bodyAt: text.length };
}
