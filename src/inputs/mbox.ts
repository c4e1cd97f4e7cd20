import { createReadStream } from "node:fs";
import { chunksOf, isByteStream, joinBytes } from "../vocabulary/chunks.ts";
import { LIMITS } from "../vocabulary/limits.ts";

const LF = 10;
const QUOTE = 62;
/** A line that is longer than this is no "From " line and is passed on in pieces. */
const LONGEST_LINE = 1024;
/** "From sender Thu Nov 19 10:00:00 2026": zone and order as the many writers of mboxes have them, but always a time and a year (RFC 4155 appendix A). */
const TIME = /\d:\d\d/u;
const YEAR = /\b\d{4}\b/u;

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 70 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && bytes[at + 4] === 32;
}

function isSeparator(bytes: Uint8Array, at: number, end: number): boolean {
  if (!startsWithFrom(bytes, at)) return false;
  const line = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 400)));
  return TIME.test(line) && YEAR.test(line);
}

/** True for ">From ", ">>From " ...: one ">" was put in front by the writer (mboxrd). */
function isQuotedFrom(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (bytes[i] === QUOTE && i - at < 100) i++;
  return i > at && startsWithFrom(bytes, i);
}

/** The mail that is being collected. Beyond the limit nothing is kept but the fact. */
class Collected {
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    const room = LIMITS.bytes + 1 - this.#length;
    if (piece.length > 0 && room > 0) this.#pieces.push(piece.subarray(0, room));
    this.#length += piece.length;
  }

  /** The mail without the blank line in front of the next separator; undefined where there was none. */
  take(): Uint8Array | undefined {
    const whole = joinBytes(this.#pieces);
    const passed = this.#length > LIMITS.bytes;
    this.#pieces = [];
    this.#length = 0;
    if (passed) return whole;
    let end = whole.length;
    if (whole[end - 1] === LF && whole[end - 2] === LF) end -= 1;
    else if (whole[end - 1] === LF && whole[end - 2] === 13 && whole[end - 3] === LF) end -= 2;
    return whole.subarray(0, end).some((byte) => byte !== LF && byte !== 13) ? whole.subarray(0, end) : undefined;
  }
}

/**
 * The mails of an mbox, a file's path or its bytes, one at a time: "From " lines dropped, ">From " lines unquoted (mboxrd), line ends kept.
 * A mail above the byte limit is given up to one byte above it. What has no "From " line at all is one mail. Rejects when the file or stream
 * fails; throws a TypeError for what is neither.
 */
export async function* readMbox(source: string | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof source !== "string" && !isByteStream(source)) throw new TypeError("readMbox takes the path of a file or an async iterable of Uint8Array.");
  const mail = new Collected();
  let rest: Uint8Array = new Uint8Array();
  let midLine = false;
  for await (const chunk of typeof source === "string" ? createReadStream(source) : chunksOf(source)) {
    const data: Uint8Array = rest.length === 0 ? chunk : joinBytes([rest, chunk]);
    let at = 0;
    let kept = 0;
    for (let end = data.indexOf(LF); end >= 0; end = data.indexOf(LF, at)) {
      if (!midLine && isSeparator(data, at, end)) {
        mail.add(data.subarray(kept, at));
        const whole = mail.take();
        if (whole !== undefined) yield whole;
        kept = end + 1;
      } else if (!midLine && isQuotedFrom(data, at)) {
        mail.add(data.subarray(kept, at));
        kept = at + 1;
      }
      midLine = false;
      at = end + 1;
    }
    mail.add(data.subarray(kept, at));
    rest = data.subarray(at);
    if (rest.length > LONGEST_LINE) {
      mail.add(rest);
      rest = new Uint8Array();
      midLine = true;
    }
  }
  if (!midLine && isSeparator(rest, 0, rest.length)) rest = new Uint8Array();
  else mail.add(!midLine && isQuotedFrom(rest, 0) ? rest.subarray(1) : rest);
  const last = mail.take();
  if (last !== undefined) yield last;
}
