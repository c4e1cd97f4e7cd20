// Recipient addresses as DSNs print them: RFC 3464 section 2.3.2, RFC 6533 section 3, RFC 3461 section 4 (xtext), and what servers make of it.
import { bareAddress, sameAddress, withoutAngles } from "../vocabulary/address.ts";
import { readTyped, stripComments } from "./fields.ts";
import { undoOctal } from "./undo-octal.ts";

const BLANK = /\s/u;
const XTEXT_ONCE = /\+[\dA-F]{2}/u;

/** An address with its type ("rfc822", "utf-8", "x400", "unknown" ...). */
export interface TypedAddress {
  address: string;
  type?: string;
}

const XTEXT = /\+([\dA-F]{2})/gu;
const UNITEXT_ESCAPE = /\\x\{([\dA-Fa-f]{1,6})\}/gu;

/** Undoes xtext (RFC 3461 section 4: "+2B" is "+"); undefined where there is nothing to undo. Bytes above 127 are read as UTF-8. */
export function undoXtext(text: string): string | undefined {
  if (!XTEXT_ONCE.test(text)) return undefined;
  const percent = text.replace(/%/gu, "%25").replace(XTEXT, "%$1");
  try {
    return decodeURIComponent(percent);
  } catch {
    return undefined;
  }
}

/** Undoes utf-8-addr-xtext ("\x{F6}" is "ö", RFC 6533 section 3). */
function undoUnitext(text: string): string {
  if (!text.includes("\\x{")) return text;
  return text.replace(UNITEXT_ESCAPE, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** Words that stand where an address should, and name nobody. */
const NOBODY = new Set(["", "unknown", "none", "<>", "undisclosed-recipients", "undisclosed recipients", "undisclosed-recipients:;", "unspecified", "null"]);
/** Exim prints what a router made of the address in its place (live-mtas.md, surprise 9). */
const GENERATED = / generated (?:by|from) /u;
/** Lines that carry the address among other words: "SMTP:a@b.example", "user a@b.example". */
const SCHEME = /^(?:smtp|mailto|rfc822)[:=;]\s{0,3}/iu;

/** Without the marks that sentences put behind an address. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ".,;:>".includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** Takes the address out of one value without its type. "" where it names nobody. */
export function cleanAddress(value: string, type?: string): string {
  if (type === "x400") return value.trim();
  let text = undoOctal(value.trim());
  const generated = GENERATED.exec(text);
  if (generated) {
    const maker = withoutTail(text.slice(generated.index + generated[0].length).split(BLANK)[0] ?? "");
    if (maker.includes("@")) return withoutAngles(maker);
  }
  const open = text.lastIndexOf("<");
  // "<a@b.example>", "Name <a@b.example>"; the angle wins over comments, which may hold anything.
  if (open >= 0 && text.indexOf("@", open) > open) text = bareAddress(text);
  else {
    text = withoutAngles(stripComments(text)).trim();
    // Only text with several words is searched: a quoted local part may hold blanks.
    if (BLANK.test(text) && !text.startsWith('"')) text = text.split(BLANK).find((word) => word.includes("@")) ?? text;
  }
  text = withoutTail(text.replace(SCHEME, "").replace(/^'|'$/gu, "")).replace("<", "");
  if (type === "utf-8" || text.includes("\\x{")) text = undoUnitext(text);
  return NOBODY.has(text.toLowerCase()) ? "" : text;
}

/** Reads Final-Recipient, X-Actual-Recipient and the like. */
export function readAddress(value: string): TypedAddress {
  const typed = readTyped(value);
  const address = cleanAddress(typed.value, typed.type);
  return typed.type === undefined ? { address } : { address, type: typed.type };
}

/** An Original-Recipient: the address, and whether it may be xtext without anything to prove it. */
export interface OriginalRecipient {
  address: string;
  ambiguous: boolean;
}

/**
 * Reads Original-Recipient. Postfix decodes the ORCPT before it prints it, Exim prints it as received (standards.md 17): xtext is undone
 * only when the result is one of the known `addresses` (Final-Recipient, the original's To), else left and called ambiguous.
 */
export function readOriginalRecipient(value: string, addresses: () => readonly string[]): OriginalRecipient {
  const { address, type } = readAddress(value);
  const undone = undoXtext(address);
  if (undone === undefined) return { address, ambiguous: false };
  const known = addresses();
  const clean = type === "utf-8" ? undoUnitext(undone) : undone;
  if (known.some((other) => sameAddress(other, clean))) return { address: clean, ambiguous: false };
  // xtext must encode "+" itself and never "@": a literal that is known as it stands is no xtext. A control character is none either.
  const literal = known.some((other) => sameAddress(other, address));
  return { address, ambiguous: !literal };
}
