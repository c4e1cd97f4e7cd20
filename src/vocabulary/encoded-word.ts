import { decodeCharset } from "./charset.ts";

const WORD = /=\?([\w.:-]{1,60})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/giu;

/** Bytes of base64 text; characters outside the alphabet are passed over, an incomplete tail is dropped. Never throws. */
export function base64Bytes(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/gu, "");
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}

function qBytes(text: string): Uint8Array {
  const latin = text.replace(/_/gu, " ").replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(latin, (character) => character.charCodeAt(0) & 0xff);
}

/** Decodes the encoded words of a header value (RFC 2047); what cannot be decoded stays as it is. Blanks between two words go. */
export function decodeWords(value: string): string {
  if (!value.includes("=?")) return value;
  const joined = value.replace(/(\?=)\s+(?==\?)/gu, "$1");
  // Neighbouring words of one charset are decoded together: a multi-byte character may be cut between them.
  let out = "";
  let last = 0;
  let pending: { charset: string; bytes: Uint8Array[] } | undefined;
  const flush = (): void => {
    if (pending === undefined) return;
    const size = pending.bytes.reduce((sum, bytes) => sum + bytes.length, 0);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const bytes of pending.bytes) {
      whole.set(bytes, at);
      at += bytes.length;
    }
    out += decodeCharset(whole, pending.charset);
    pending = undefined;
  };
  for (const match of joined.matchAll(WORD)) {
    const between = joined.slice(last, match.index);
    const charset = (match[1] ?? "").toLowerCase();
    if (between !== "" || pending?.charset !== charset) flush();
    out += between;
    pending ??= { charset, bytes: [] };
    pending.bytes.push((match[2] ?? "").toLowerCase() === "b" ? base64Bytes(match[3] ?? "") : qBytes(match[3] ?? ""));
    last = match.index + match[0].length;
  }
  flush();
  return out + joined.slice(last);
}
