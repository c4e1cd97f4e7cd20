// Line ends and boundary lines on bytes. LF, CRLF and bare CR all end a line; CR CR LF, left by a twice converted file, is one line end.

import { keepShape } from "../vocabulary/shape.ts";

const LF = 10;
const CR = 13;
const DASH = 45;

/** True where a line begins: at 0 or behind a line end. */
function atLineStart(bytes: Uint8Array, at: number): boolean {
  if (at <= 0) return true;
  const before = bytes[at - 1];
  return before === LF || before === CR;
}

/** Where the line that holds `at` ends, its line end excluded. */
export function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const c = bytes[i];
    if (c === LF || c === CR) return i;
    i++;
  }
  return end;
}

/** The place behind the line end at `at` (which must point at one, or at the end). */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return end;
  if (bytes[at] === LF) return at + 1;
  if (bytes[at + 1] === LF && at + 1 < end) return at + 2;
  if (bytes[at + 1] === CR && bytes[at + 2] === LF && at + 2 < end) return at + 3;
  return at + 1;
}

/** The end of the text in front of a boundary line at `at`: the line end before it belongs to the boundary (RFC 2046 section 5.1.1). */
export function beforeLineEnd(bytes: Uint8Array, at: number, from: number): number {
  let end = at;
  if (end > from && bytes[end - 1] === LF) {
    end--;
    if (end > from && bytes[end - 1] === CR) end--;
    if (end > from && bytes[end - 1] === CR && bytes[end] === CR) end--;
    return end;
  }
  return end > from && bytes[end - 1] === CR ? end - 1 : end;
}

const ENDS = /\r{1,2}\n|\r/gu;

/** Text with LF line ends only. */
export function withLineFeeds(text: string): string {
  if (!text.includes("\r")) return text;
  // Where no CR follows another, plain replacing does, which is much faster.
  return text.includes("\r\r") ? text.replace(ENDS, "\n") : text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

const NO_TABLE = new Uint8Array();

/** A boundary line found: which of the open boundaries, whether it closes, where the line begins and the next one starts. */
export interface BoundaryLine {
  readonly index: number;
  readonly closing: boolean;
  readonly at: number;
  readonly next: number;
}

/**
 * Looks for the boundary lines of the multiparts that are open, however long the text between them is: a search after Horspool (1980) for
 * several patterns at once. It looks at one byte in as many as the shortest boundary line is long, so that an attachment costs next to
 * nothing. Bytes are only read, never copied.
 */
export class BoundarySearch {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #onStep: (() => void) | undefined;
  #boundaries: readonly (Uint8Array | undefined)[] = [];
  #window = 0;
  #stale = true;
  // Made when first needed: most small mails have no boundary.
  #shift = NO_TABLE;
  #last = NO_TABLE;

  /** `onStep` counts the work, for tests. */
  constructor(bytes: Uint8Array, end: number, onStep?: () => void) {
    this.#bytes = bytes;
    this.#end = end;
    this.#onStep = onStep;
  }

  /** Sets the open boundaries, outermost first; undefined entries are passed over. */
  open(boundaries: readonly (Uint8Array | undefined)[]): void {
    this.#boundaries = boundaries;
    this.#stale = true;
  }

  #rebuild(): void {
    this.#stale = false;
    let window = 0;
    for (const boundary of this.#boundaries) {
      if (boundary !== undefined && (window === 0 || boundary.length + 2 < window)) window = boundary.length + 2;
    }
    if (window > 255) window = 255;
    this.#window = window;
    if (window === 0) return;
    if (this.#shift === NO_TABLE) {
      this.#shift = new Uint8Array(256);
      this.#last = new Uint8Array(256);
    }
    const shift = this.#shift;
    shift.fill(window);
    this.#last.fill(0);
    shift[DASH] = window - 2;
    for (const boundary of this.#boundaries) {
      if (boundary === undefined) continue;
      for (let i = 2; i < window - 1; i++) {
        const c = boundary[i - 2] as number;
        if ((shift[c] as number) > window - 1 - i) shift[c] = window - 1 - i;
      }
      this.#last[boundary[window - 3] as number] = 1;
    }
  }

  #matches(boundary: Uint8Array, at: number, index: number): BoundaryLine | undefined {
    const bytes = this.#bytes;
    const end = this.#end;
    const behind = at + 2 + boundary.length;
    if (behind > end) return undefined;
    for (let i = 0; i < boundary.length; i++) if (bytes[at + 2 + i] !== boundary[i]) return undefined;
    const closing = bytes[behind] === DASH && bytes[behind + 1] === DASH && behind + 1 < end;
    let rest = closing ? behind + 2 : behind;
    while (rest < end && (bytes[rest] === 32 || bytes[rest] === 9)) rest++;
    if (rest < end && bytes[rest] !== LF && bytes[rest] !== CR) return undefined;
    return { index, closing, at, next: afterLineEnd(bytes, rest, end) };
  }

  /** The boundary line that begins exactly at `at`. */
  lineAt(at: number): BoundaryLine | undefined {
    const bytes = this.#bytes;
    if (bytes[at] !== DASH || bytes[at + 1] !== DASH || at + 1 >= this.#end) return undefined;
    // The innermost wins: of two multiparts with one boundary the inner one is still open.
    for (let index = this.#boundaries.length - 1; index >= 0; index--) {
      const boundary = this.#boundaries[index];
      if (boundary === undefined) continue;
      const found = this.#matches(boundary, at, index);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The first boundary line at or behind `from`. */
  next(from: number): BoundaryLine | undefined {
    if (this.#stale) this.#rebuild();
    const window = this.#window;
    if (window === 0) return undefined;
    const bytes = this.#bytes;
    const end = this.#end;
    const shift = this.#shift;
    const last = this.#last;
    const onStep = this.#onStep;
    let at = from + window - 1;
    while (at < end) {
      onStep?.();
      const c = bytes[at] as number;
      if (last[c] === 1) {
        const start = at - window + 1;
        if (bytes[start] === DASH && bytes[start + 1] === DASH && atLineStart(bytes, start)) {
          const found = this.lineAt(start);
          if (found !== undefined) return found;
        }
      }
      at += shift[c] as number;
    }
    return undefined;
  }
}

keepShape(new BoundarySearch(NO_TABLE, 0));
