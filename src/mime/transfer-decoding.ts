// The transfer encodings of RFC 2045 on bytes: one pass, a fresh array of what was decoded, never an exception.
import { SIX_BITS } from "../vocabulary/base64.ts";

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;

const HEX = new Int8Array(256).fill(-1);
for (const [at, character] of [..."0123456789abcdef"].entries()) {
  HEX[character.charCodeAt(0)] = at;
  HEX[character.toUpperCase().charCodeAt(0)] = at;
}

/** A line of base64 that holds one of these is no base64: a field, an address, a list's footer. */
const PLAIN = new Uint8Array(256);
for (const character of ":<>@.,;()_-[]") PLAIN[character.charCodeAt(0)] = 1;

/** What was decoded, whether the encoding was clean, and whether more was there than the limit allowed. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly clean: boolean;
  readonly cut: boolean;
}

/** Undoes quoted-printable (section 6.7): soft line ends and blanks before a line end go; a broken "=" stays as it is. At most `limit` bytes. */
export function decodeQuotedPrintable(bytes: Uint8Array, from: number, to: number, limit: number): Decoded {
  const out = new Uint8Array(Math.min(to - from, limit));
  let length = 0;
  // Length up to the last byte that is no blank standing there literally.
  let solid = 0;
  let clean = true;
  let at = from;
  while (at < to && length < limit) {
    const c = bytes[at] as number;
    if (c !== EQUALS) {
      if (c === LF || c === CR) length = solid;
      out[length++] = c;
      if (c !== SPACE && c !== TAB) solid = length;
      at++;
      continue;
    }
    const high = at + 2 < to ? (HEX[bytes[at + 1] as number] as number) : -1;
    const low = at + 2 < to ? (HEX[bytes[at + 2] as number] as number) : -1;
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      solid = length;
      at += 3;
      continue;
    }
    let rest = at + 1;
    while (rest < to && (bytes[rest] === SPACE || bytes[rest] === TAB)) rest++;
    if (rest >= to || bytes[rest] === CR || bytes[rest] === LF) {
      solid = length;
      at = rest >= to ? to : bytes[rest] === CR && bytes[rest + 1] === LF ? rest + 2 : rest + 1;
    } else {
      clean = false;
      out[length++] = c;
      solid = length;
      at++;
    }
  }
  return { bytes: out.subarray(0, length), clean, cut: at < to };
}

/**
 * Undoes base64 (section 6.8). Padding inside starts afresh, foreign characters are passed over, and a line that can be no base64 is taken
 * as it stands: some servers encode half of a report only, and lists add a plain footer. At most `limit` bytes.
 */
export function decodeBase64(bytes: Uint8Array, from: number, to: number, limit: number): Decoded {
  const out = new Uint8Array(Math.min(to - from, limit));
  let length = 0;
  let clean = true;
  let bits = 0;
  let held = 0;
  let lineFrom = from;
  let lineLength = 0;
  let at = from;
  while (at < to && length < limit) {
    const c = bytes[at] as number;
    const six = SIX_BITS[c] as number;
    if (six >= 0) {
      held = ((held << 6) | six) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[length++] = (held >> bits) & 0xff;
      }
      at++;
      continue;
    }
    if (c === LF || c === CR) {
      at++;
      lineFrom = at;
      lineLength = length;
      continue;
    }
    if (c === EQUALS) {
      bits = 0;
      held = 0;
    } else if (PLAIN[c] === 1) {
      clean = false;
      length = lineLength;
      bits = 0;
      held = 0;
      // A line end stands between what was decoded and the plain line.
      if (length > 0 && out[length - 1] !== LF && out[length - 1] !== CR && length < limit) out[length++] = LF;
      at = lineFrom;
      while (at < to && bytes[at] !== LF && bytes[at] !== CR && length < limit) out[length++] = bytes[at++] as number;
      while (at < to && (bytes[at] === LF || bytes[at] === CR) && length < limit) out[length++] = bytes[at++] as number;
      lineFrom = at;
      lineLength = length;
      continue;
    } else if (c !== SPACE && c !== TAB) {
      clean = false;
    }
    at++;
  }
  return { bytes: out.subarray(0, length), clean, cut: at < to };
}
