import { type HeaderField, hasField, headerValue } from "../vocabulary/header.ts";
import { addProblem, type Problem, type ProblemCode, problem } from "../vocabulary/problem.ts";
import { keepShape } from "../vocabulary/shape.ts";
import { fieldNameAt, type HeaderPlace, headerStart, MAIL_PLACE, readFields, scanHeader } from "./header-range.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { BoundarySearch, beforeLineEnd, lineEnd } from "./lines.ts";
import { type MediaType, readMediaType } from "./media-type.ts";
import { isEmbeddedMail, isOriginal, isStatus, isUnnamed, typeOfFile } from "./part-kinds.ts";

/** Where one part lies in the bytes, and what its header says about its body. */
export interface OutlinePart {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly header: readonly HeaderField[];
  /** The bytes that the ranges count in: the mail's, or those of an embedded mail whose transfer encoding was undone. */
  readonly bytes: Uint8Array;
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly bodyFrom: number;
  bodyTo: number;
  /** Content-Transfer-Encoding in lower case; "7bit" where none is stated. */
  readonly encoding: string;
  /** Charset in lower case; "" where none is stated. */
  readonly charset: string;
  readonly parts: OutlinePart[];
  /** Known at once to be a returned original: its header section is read, nothing else. */
  readonly original: boolean;
  /** A container whose own structure was followed. */
  descended: boolean;
  /** Outline of an embedded mail whose transfer encoding was undone, once somebody looked. */
  inner?: Outline;
}

/** The skeleton of a mail. */
export interface Outline {
  readonly source: "mail" | "text";
  readonly root: OutlinePart;
  readonly problems: Problem[];
  readonly budget: Budget;
}

/** What is left of the limits that count for a mail and everything embedded in it. */
export interface Budget {
  parts: number;
  headerBytes: number;
}

/** Where the bytes to outline stand, and who counts the work (tests do). */
export interface OutlineContext {
  /** How deep they lie in another mail. */
  readonly depth?: number;
  readonly budget?: Budget;
  readonly onStep?: () => void;
}

/** The budget of a mail that is opened afresh. */
export function freshBudget(limits: Limits): Budget {
  // All sections together: a thousand parts with huge headers must not fill the memory.
  return { parts: limits.parts, headerBytes: 2 * limits.headerBytes };
}

interface Open {
  readonly part: OutlinePart;
  boundary: Uint8Array | undefined;
  closed: boolean;
  /** A machine-readable part was among its children: what comes behind it is a returned original. */
  holdsStatus: boolean;
}

/** Fields by which a mail is told from pasted text. One of them is enough. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(
  "from to cc subject date received return-path message-id mime-version content-type delivered-to sender reply-to x-original-to envelope-to auto-submitted x-failed-recipients in-reply-to references dkim-signature arc-seal authentication-results x-mailer user-agent".split(
    " ",
  ),
);
/** First lines of a machine-readable part whose blank line is missing. */
const STATUS_FIELDS: ReadonlySet<string> = new Set(
  "reporting-mta dsn-gateway original-envelope-id final-recipient original-recipient arrival-date x-postfix-queue-id x-postfix-sender feedback-type reporting-ua".split(
    " ",
  ),
);
/** First lines of a returned original whose blank line is missing. */
const ORIGINAL_FIELDS: ReadonlySet<string> = new Set("received return-path from date message-id dkim-signature x-received".split(" "));

/** True when a header section is that of a mail. */
export function isMailHeader(header: readonly HeaderField[]): boolean {
  return hasField(header, MAIL_FIELDS);
}

/** The media type of a part; a mail that somebody attached as a file (".eml") counts as what it is. */
function mediaOf(header: readonly HeaderField[], parent: OutlinePart | undefined): MediaType {
  const stated = headerValue(header, "content-type");
  if (stated === undefined && parent?.type === "multipart/digest") return readMediaType("message/rfc822");
  const media = readMediaType(stated);
  if (!isUnnamed(media.type)) return media;
  const disposition = headerValue(header, "content-disposition");
  const name = media.parameters.get("name") ?? (disposition === undefined ? undefined : readMediaType(disposition).parameters.get("filename"));
  return { ...media, type: typeOfFile(media.type, name) };
}

const MIME_TOKEN = /^[\w-]{1,40}/u;
/** Longer boundaries than this are cut from no honest mail; RFC 2046 allows 70. */
const LONGEST_BOUNDARY = 250;

function boundaryBytes(text: string | undefined): Uint8Array | undefined {
  const trimmed = text?.trimEnd();
  if (!trimmed || trimmed.length > LONGEST_BOUNDARY) return undefined;
  return new TextEncoder().encode(trimmed);
}

/** A boundary read off the body: its first line that begins with "--" and is followed by a field or a blank line. */
function guessBoundary(bytes: Uint8Array, from: number, to: number): Uint8Array | undefined {
  let at = from;
  for (let n = 0; n < 50 && at < to; n++) {
    const end = lineEnd(bytes, at, to);
    const next = end + (bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : 1);
    if (bytes[at] === 45 && bytes[at + 1] === 45 && end - at > 4 && end - at < LONGEST_BOUNDARY) {
      const name = fieldNameAt(bytes, next, to);
      if (name?.startsWith("content-") === true) {
        let tail = end;
        while (tail > at && (bytes[tail - 1] === 32 || bytes[tail - 1] === 9)) tail--;
        return bytes.slice(at + 2, tail);
      }
    }
    at = next;
  }
  return undefined;
}

const contentName = (name: string): boolean => name.startsWith("content-");
const PART_PLACE: HeaderPlace = {
  belongs: contentName,
  startsBody: (name, seen) => (STATUS_FIELDS.has(name) || ORIGINAL_FIELDS.has(name)) && seen.includes("content-type") && seen.every(contentName),
};

/** Finds the parts of one mail. */
class OutlineReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #limits: Limits;
  readonly #depth: number;
  readonly #budget: Budget;
  readonly #onStep: (() => void) | undefined;
  readonly #search: BoundarySearch;
  readonly #problems: Problem[] = [];
  /** The containers that are open, outermost first, and the leaf last entered. */
  readonly #open: Open[] = [];

  constructor(bytes: Uint8Array, limits: Limits, { depth = 0, budget, onStep }: OutlineContext) {
    this.#bytes = bytes;
    this.#end = bytes.length;
    this.#limits = limits;
    this.#depth = depth;
    this.#budget = budget ?? freshBudget(limits);
    this.#onStep = onStep;
    this.#search = new BoundarySearch(bytes, bytes.length, onStep);
  }

  #report(code: ProblemCode, severe: boolean, where?: string): void {
    addProblem(this.#problems, code, severe, where);
  }

  #setSearch(): void {
    this.#search.open(this.#open.map(openBoundary));
  }

  /** Reads the header section at `from` and makes its part; `parent` tells what it may be. */
  #makePart(from: number, parent: OutlinePart | undefined, place: HeaderPlace, besideStatus: boolean): OutlinePart {
    const bytes = this.#bytes;
    const end = this.#end;
    const budget = this.#budget;
    const embedded = parent === undefined || isEmbeddedMail(parent.type);
    const start = embedded ? headerStart(bytes, from, end) : from;
    const range = scanHeader(bytes, start, end, place, this.#search);
    const headerLimit = Math.min(this.#limits.headerBytes, budget.headerBytes);
    if (range.to - range.from > headerLimit) this.#report("limit-header", true);
    budget.headerBytes -= Math.min(range.to - range.from, headerLimit);
    if (!range.blankLine && !range.cut && range.bodyFrom < end) this.#report("broken-mime", false, "header section");
    const header = readFields(bytes, range.from, range.to, headerLimit);
    const media = mediaOf(header, parent);
    const encoding = MIME_TOKEN.exec(headerValue(header, "content-transfer-encoding")?.trim() ?? "")?.[0].toLowerCase() ?? "7bit";
    const position = parent?.type === "multipart/report" || besideStatus;
    return {
      type: media.type,
      parameters: media.parameters,
      header,
      bytes,
      headerFrom: range.from,
      headerTo: range.to,
      bodyFrom: range.bodyFrom,
      bodyTo: end,
      encoding,
      charset: media.parameters.get("charset")?.trim().toLowerCase() ?? "",
      parts: [],
      original: isOriginal(media.type) && (position || !isEmbeddedMail(media.type)),
      descended: false,
    };
  }

  /** The stated boundary, or the one that stands in the body when the stated one never comes. */
  #boundaryOf(part: OutlinePart): Uint8Array | undefined {
    const stated = boundaryBytes(part.parameters.get("boundary"));
    const guess = guessBoundary(this.#bytes, part.bodyFrom, this.#end);
    if (guess === undefined || sameBytes(guess, stated) || this.#open.some((one) => sameBytes(guess, one.boundary))) return stated;
    if (stated !== undefined) {
      const once = new BoundarySearch(this.#bytes, this.#end, this.#onStep);
      once.open([stated]);
      if (once.next(part.bodyFrom) !== undefined) return stated;
    }
    this.#report("broken-mime", false, "boundary");
    return guess;
  }

  /** Opens a part and, where it is a container, what lies inside it. Gives the place to search on from. */
  #enter(first: OutlinePart): number {
    let part = first;
    for (;;) {
      this.#budget.parts--;
      const one: Open = { part, boundary: undefined, closed: false, holdsStatus: false };
      this.#open.push(one);
      const multipart = part.type.startsWith("multipart/");
      const mail = isEmbeddedMail(part.type) && !part.original && !isEncoded(part.encoding);
      if ((multipart || mail) && this.#depth + this.#open.length >= this.#limits.nesting) {
        this.#report("limit-nesting", true);
        return part.bodyFrom;
      }
      if (multipart) {
        part.descended = true;
        one.boundary = this.#boundaryOf(part);
        this.#setSearch();
        return part.bodyFrom;
      }
      if (!mail) return part.bodyFrom;
      const child = this.#makePart(part.bodyFrom, part, MAIL_PLACE, false);
      part.descended = true;
      part.parts.push(child);
      part = child;
    }
  }

  #reportIfOpen(one: Open): void {
    if (one.boundary !== undefined && !one.closed) this.#report("broken-mime", false, "closing boundary");
  }

  /** Closes everything inside the multipart `index`; the text ends in front of the boundary line at `at`. */
  #closeTo(index: number, at: number): void {
    for (let i = this.#open.length - 1; i > index; i--) {
      const one = this.#open[i] as Open;
      one.part.bodyTo = Math.max(one.part.bodyFrom, beforeLineEnd(this.#bytes, at, one.part.bodyFrom));
      this.#reportIfOpen(one);
    }
    this.#open.length = index + 1;
  }

  /** Goes from boundary line to boundary line. */
  #readParts(root: OutlinePart): void {
    let at = this.#enter(root);
    for (;;) {
      const line = this.#search.next(at);
      if (line === undefined) break;
      this.#closeTo(line.index, line.at);
      const multipart = this.#open[line.index] as Open;
      if (line.closing) {
        multipart.closed = true;
        this.#setSearch();
        at = line.next;
        continue;
      }
      if (this.#budget.parts <= 0) {
        this.#report("limit-parts", true);
        break;
      }
      this.#setSearch();
      const part = this.#makePart(line.next, multipart.part, PART_PLACE, multipart.holdsStatus);
      if (isStatus(part.type)) multipart.holdsStatus = true;
      multipart.part.parts.push(part);
      at = this.#enter(part);
    }
    for (const one of this.#open) this.#reportIfOpen(one);
  }

  read(): Outline {
    const budget = this.#budget;
    const root = this.#makePart(headerStart(this.#bytes, 0, this.#end), undefined, MAIL_PLACE, false);
    const isMail = this.#depth > 0 ? root.header.length > 0 : isMailHeader(root.header);
    if (isMail) {
      this.#readParts(root);
      return { source: "mail", root, problems: this.#problems, budget };
    }
    const plain: OutlinePart = {
      ...root,
      type: "text/plain",
      parameters: new Map(),
      header: [],
      headerFrom: 0,
      headerTo: 0,
      bodyFrom: 0,
      encoding: "8bit",
      charset: "",
      original: false,
    };
    return { source: "text", root: plain, problems: [problem("no-header-section", false)], budget };
  }
}

keepShape(new OutlineReader(new Uint8Array(), LIMITS, {}));

const openBoundary = (one: Open): Uint8Array | undefined => (one.closed ? undefined : one.boundary);

/**
 * Finds the parts of a mail in one pass over its bytes: nothing is copied, nothing but header sections decoded. Damage of every kind gives
 * an outline with problems; only what lies behind a limit is left out.
 */
export function outlineMail(bytes: Uint8Array, limits: Limits, context: OutlineContext = {}): Outline {
  return new OutlineReader(bytes, limits, context).read();
}

/** Transfer encodings that have to be undone before the bytes mean anything. */
export function isEncoded(encoding: string): boolean {
  return encoding === "base64" || encoding === "quoted-printable" || encoding === "x-uuencode" || encoding === "uuencode";
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (other === undefined || one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
