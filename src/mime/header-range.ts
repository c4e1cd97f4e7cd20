import { decodeCharset } from "../vocabulary/charset.ts";
import { type HeaderField, readHeaderSection } from "../vocabulary/header.ts";
import { afterLineEnd, type BoundarySearch, lineEnd, withLineFeeds } from "./lines.ts";

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const COLON = 58;

/** Where a header section lies, and where the body behind it starts. */
export interface HeaderRange {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
  /** False where the blank line is missing: the body starts at the first line that cannot be a field. */
  readonly blankLine: boolean;
  /** A boundary line cut the section off. */
  readonly cut: boolean;
}

/** Longer names than this no field has. */
const LONGEST_NAME = 100;

/** Where the name of the field that starts at `at` ends; -1 when that line is none. Blanks may stand between name and colon (RFC 5322 section 4.5), nowhere else. */
function nameEndAt(bytes: Uint8Array, at: number, end: number): number {
  const most = Math.min(end, at + LONGEST_NAME);
  let i = at;
  while (i < most && (bytes[i] as number) > SPACE && (bytes[i] as number) < 127 && bytes[i] !== COLON) i++;
  const nameEnd = i;
  while (i < most && (bytes[i] === SPACE || bytes[i] === TAB)) i++;
  return i < most && bytes[i] === COLON && nameEnd > at ? nameEnd : -1;
}

/** The name of the field that starts at `at`, in lower case; undefined when that line is none. */
export function fieldNameAt(bytes: Uint8Array, at: number, end: number): string | undefined {
  const nameEnd = nameEndAt(bytes, at, end);
  if (nameEnd < 0) return undefined;
  let name = "";
  for (let i = at; i < nameEnd; i++) name += String.fromCharCode(bytes[i] as number);
  return name.toLowerCase();
}

/** How many lines a damaged section is followed before it is taken as ended. */
const LOOK_AHEAD = 4;

/** True when a field follows the odd line at `at` before a blank line does. */
function fieldFollows(bytes: Uint8Array, at: number, end: number, belongs: (name: string) => boolean): boolean {
  let line = at;
  for (let n = 0; n < LOOK_AHEAD; n++) {
    line = afterLineEnd(bytes, lineEnd(bytes, line, end), end);
    const c = bytes[line];
    if (line >= end || c === LF || c === CR) return false;
    const name = fieldNameAt(bytes, line, end);
    if (name !== undefined && belongs(name)) return true;
  }
  return false;
}

/** Fields remembered for startsBody. */
const MOST_SEEN = 100;

/** What scanHeader has to know about where it stands. */
export interface HeaderPlace {
  /** Whether a field of that name may follow an odd line and still belong to the section. */
  readonly belongs: (name: string) => boolean;
  /** Whether a field of that name is the first line of a body whose blank line is missing; asked with the fields so far. */
  readonly startsBody?: (name: string, seen: readonly string[]) => boolean;
}

/** The header section of a mail: whatever is a field belongs to it. */
export const MAIL_PLACE: HeaderPlace = { belongs: () => true };

/** Finds the end of the header section that starts at `from`: the first blank line, a boundary line, or the first line that can be no field. `search` knows the open boundaries. */
export function scanHeader(bytes: Uint8Array, from: number, end: number, place: HeaderPlace, search?: BoundarySearch): HeaderRange {
  let at = from;
  const seen: string[] = [];
  while (at < end) {
    const c = bytes[at] as number;
    if (c === LF || c === CR) return { from, to: at, bodyFrom: afterLineEnd(bytes, at, end), blankLine: true, cut: false };
    if (c === 45 && bytes[at + 1] === 45 && search?.lineAt(at) !== undefined) return { from, to: at, bodyFrom: at, blankLine: false, cut: true };
    if ((c !== SPACE && c !== TAB) || at === from) {
      const stray = nameEndAt(bytes, at, end) < 0;
      if (stray && !fieldFollows(bytes, at, end, place.belongs)) return { from, to: at, bodyFrom: at, blankLine: false, cut: false };
      if (!stray && place.startsBody !== undefined) {
        const name = fieldNameAt(bytes, at, end) as string;
        if (place.startsBody(name, seen)) return { from, to: at, bodyFrom: at, blankLine: false, cut: false };
        if (seen.length < MOST_SEEN) seen.push(name);
      }
    }
    at = afterLineEnd(bytes, lineEnd(bytes, at, end), end);
  }
  return { from, to: end, bodyFrom: end, blankLine: false, cut: false };
}

/** Where fields may start: behind blank lines and an mbox "From " line (RFC 4155), quoted or not. */
export function headerStart(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (let n = 0; n < 20 && at < end && (bytes[at] === LF || bytes[at] === CR); n++) at = afterLineEnd(bytes, at, end);
  const mark = bytes[at] === 62 ? at + 1 : at;
  const isFrom = bytes[mark] === 70 && bytes[mark + 1] === 114 && bytes[mark + 2] === 111 && bytes[mark + 3] === 109 && bytes[mark + 4] === SPACE;
  return isFrom && fieldNameAt(bytes, mark, end) === undefined ? afterLineEnd(bytes, lineEnd(bytes, mark, end), end) : at;
}

/** The fields of a section, read from its bytes: UTF-8, or windows-1252 where it is none (RFC 6532; before it, anything went). */
export function readFields(bytes: Uint8Array, from: number, to: number, limit: number): HeaderField[] {
  if (to <= from) return [];
  return readHeaderSection(withLineFeeds(decodeCharset(bytes.subarray(from, Math.min(to, from + limit)), "utf-8"))).fields;
}
