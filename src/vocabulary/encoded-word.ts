import { base64Bytes } from "./base64.ts";
import { decodeCharset } from "./charset.ts";
import { joinBytes } from "./chunks.ts";

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Bytes of the Q encoding (RFC 2047 section 4.2). Raw 8-bit characters, which it forbids, become UTF-8. */
function qBytes(text: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const high = c === 61 && i + 2 < text.length ? hexDigit(text.charCodeAt(i + 1)) : -1;
    const low = high >= 0 ? hexDigit(text.charCodeAt(i + 2)) : -1;
    if (low >= 0) {
      out.push(high * 16 + low);
      i += 2;
    } else if (c > 127) {
      for (const byte of new TextEncoder().encode(text[i])) out.push(byte);
    } else {
      out.push(c === 95 ? 32 : c);
    }
  }
  return Uint8Array.from(out);
}

/** An encoded word found in a text. */
interface Word {
  readonly end: number;
  readonly charset: string;
  readonly bytes: Uint8Array;
}

/** RFC 2047 allows 75 characters for a whole word; a charset and its language take less than this. */
const LONGEST_CHARSET = 80;

/** Reads the word whose "=?" stands at `at`; `close`: where the next "?=" behind the text is looked for by the caller. */
function wordAt(text: string, at: number, closeFrom: (from: number) => number): Word | undefined {
  const mark = text.indexOf("?", at + 2);
  if (mark < 0 || mark - at > LONGEST_CHARSET || mark === at + 2 || text[mark + 2] !== "?") return undefined;
  const encoding = (text[mark + 1] as string).toLowerCase();
  if (encoding !== "b" && encoding !== "q") return undefined;
  const label = text.slice(at + 2, mark);
  if (label.includes(" ") || label.includes("\t")) return undefined;
  const close = closeFrom(mark + 3);
  if (close < 0) return undefined;
  const content = text.slice(mark + 3, close);
  const language = label.indexOf("*");
  const charset = (language < 0 ? label : label.slice(0, language)).toLowerCase();
  return { end: close + 2, charset, bytes: encoding === "b" ? base64Bytes(content) : qBytes(content) };
}

/**
 * Decodes the encoded words of a header value (RFC 2047), also overlong ones and ones that hold blanks or "?". What cannot be decoded stays
 * as it is. Blanks between two words go. Linear in the length of the value.
 */
export function decodeWords(value: string): string {
  let start = value.indexOf("=?");
  if (start < 0) return value;
  let out = "";
  let last = 0;
  // Neighbouring words of one charset are decoded together: a multi-byte character may be cut between them.
  let charset = "";
  let pieces: Uint8Array[] = [];
  const flush = (): void => {
    if (pieces.length > 0) out += decodeCharset(joinBytes(pieces), charset);
    pieces = [];
  };
  // The last answer is kept, so that a value full of openings without a close is searched once.
  let close = -2;
  const closeFrom = (from: number): number => {
    if (close === -2 || (close >= 0 && close < from)) close = value.indexOf("?=", from);
    return close;
  };
  while (start >= 0) {
    const word = wordAt(value, start, closeFrom);
    if (word === undefined) {
      start = value.indexOf("=?", start + 2);
      continue;
    }
    const between = value.slice(last, start);
    const beside = pieces.length > 0 && between.trim() === "";
    if (!beside || charset !== word.charset) flush();
    if (!beside) out += between;
    charset = word.charset;
    pieces.push(word.bytes);
    last = word.end;
    start = value.indexOf("=?", last);
  }
  flush();
  return out + value.slice(last);
}
