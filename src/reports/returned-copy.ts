// Where the human words of a bounce end and the copy of the returned mail begins.
import { trimMarks } from "../vocabulary/cut-text.ts";
import { startsWithOneOf } from "./bounce-words.ts";

const MBOX_LINE = /^From \S/u;
const LEADING = /^[ \t]*/u;
const RULER = /^[-|=*]{2}/u;
const TELLING = /^(?:received: |return-path:|message-id:|mime-version:|x-mailer:)/iu;
const BLANK_FIRST = /^\s/u;

/**
 * Lines behind which a server puts a copy of the returned mail, folded (lower case, dashes, stars, bars and outer blanks gone).
 * A line is a marker when it begins with one of these.
 */
const MARKERS: readonly string[] = [
  // Exim
  "this is a copy of the message, including all the headers",
  "this is a copy of your message, including all the headers",
  "this is a copy of the message's headers",
  "the body of the message is", // "... 12345 characters long; only the first"
  "this is a copy of the headers",
  // qmail and forks
  "below this line is a copy of the message",
  "below the next line is a copy of the message",
  "below this line is the original bounce",
  "enclosed is a copy of the message",
  "undelivered message follows",
  // United Internet, Strato
  "the header of the original message is following",
  "the headers of the original message are following",
  "der header der urspruenglichen nachricht",
  // sendmail old and new
  "original message follows",
  "unsent message follows",
  "message header follows",
  "message headers follow",
  "returned message follows",
  "recipients of this delivery are",
  // smail, T-Online
  "message text follows",
  // dma
  "the original message follows",
  // Exchange
  "original message headers",
  "original message header",
  "originale nachrichtenkopfzeilen",
  "ursprüngliche nachrichtenkopfzeilen",
  "ursprüngliche nachrichtenköpfe",
  "kopfzeilen der ursprünglichen nachricht",
  "kopfzeilen der originalnachricht",
  "en-têtes de message d'origine",
  "en-têtes du message d'origine",
  "en-têtes d'origine",
  "encabezados de mensajes originales",
  "encabezados originales",
  "encabezados del mensaje original",
  "intestazioni originali",
  "intestazioni del messaggio originale",
  "oorspronkelijke berichtkoppen",
  "oorspronkelijke kopteksten",
  "oryginalne nagłówki wiadomości",
  "cabeçalhos originais",
  "cabeçalhos de mensagem originais",
  "заголовки исходного сообщения",
  // others
  "received message follows",
  "your original message follows",
  "your message follows",
  "copy of original message",
  "copy of your message",
  "a copy of the original message",
  "original headers follow",
  "unsent message below",
  "start of original message",
  "start of forwarded message",
  "begin returned message",
  "the following is a copy of the message",
  "the following is the original message",
  "here is a copy of the original message",
  "the original message headers are",
  "header of the original message",
  "mensaje original adjunto",
  "mensagem original",
  "original message attached",
  "content-type: message/rfc822",
  "content-type: text/rfc822-headers",
];

/** Markers that people and other programs write too: they count only when header lines follow. */
const LOOSE_MARKERS: readonly string[] = [
  "original message",
  "message follows",
  "original mail",
  "returned message",
  "message header",
  "message headers",
  "mail header",
  "header",
  "headers",
];

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9_-]{0,60}:(?:\s|$)/u;
/** Fields with which a returned header section begins or that stand in every one. */
const MAIL_FIELD =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|x-[\w-]{1,40}|delivered-to|dkim-signature|content-type|envelope-to|delivery-date|sender|reply-to|authentication-results|arc-[\w-]{1,40}|thread-[\w-]{1,20}):/iu;

/** Markers by their first three characters: a line is compared with a handful of them. */
function byStart(markers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const marker of markers) index.set(marker.slice(0, 3), [...(index.get(marker.slice(0, 3)) ?? []), marker]);
  return index;
}

const MARKERS_BY_START = byStart(MARKERS);
const LOOSE_BY_START = byStart(LOOSE_MARKERS);

/** Lower case, without the dashes, stars and blanks around: how marker lines are compared. */
export function foldLine(line: string): string {
  return trimMarks(line, " \t-_=*|>#+~", " \t-_=*|<#+~:.").toLowerCase();
}

/** True for a line that has the form of a header field ("Name: value"). */
export function isHeaderLine(line: string): boolean {
  return HEADER_LINE.test(line);
}

/** True when a returned mail's header section begins at or shortly after line `at` (blank lines and up to two other lines passed over). */
function headerBegins(lines: readonly string[], at: number): boolean {
  let others = 0;
  for (let index = at; index < lines.length && index < at + 12; index += 1) {
    const line = (lines[index] ?? "").trimStart();
    if (line === "") continue;
    if (MAIL_FIELD.test(line)) return true;
    others += 1;
    if (others > 2) return false;
  }
  return false;
}

/** The text in front of the returned original, and the original from its first header line on. */
export interface SplitText {
  human: string;
  original?: string;
}

function cutAt(lines: readonly string[], marker: number): SplitText {
  let start = marker + 1;
  // Up to the first header line: blank lines, "(body not included)" and the like are passed over, but not far.
  let found = -1;
  for (let index = start; index < lines.length && index < marker + 16; index += 1) {
    const line = lines[index] ?? "";
    if (isHeaderLine(line.trimStart()) || MBOX_LINE.test(line)) {
      found = index;
      break;
    }
  }
  if (found >= 0) start = found;
  const indent = LEADING.exec(lines[start] ?? "")?.[0] ?? "";
  // Some servers indent or quote the whole copy: then the same blanks go from every line.
  const copy = indent === "" ? lines.slice(start) : lines.slice(start).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const original = copy.join("\n").trim();
  const human = lines.slice(0, marker).join("\n").trimEnd();
  return original === "" ? { human } : { human, original };
}

/**
 * Parts the inline copy of the returned mail off a text bounce. Markers are the known ones and `extra` (folded, see foldLine);
 * without a marker, a run of header lines that only a returned mail has ("Received:", "Return-Path:" ...) is the cut.
 * Nobody may search the second half for failure text (standards.md 37).
 */
export function splitOriginal(text: string, extra: readonly string[] = []): SplitText {
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.length > 200 || line.length < 6) continue;
    const folded = foldLine(line);
    if (folded === "") continue;
    if (startsWithOneOf(folded, extra)) return cutAt(lines, index);
    const start = folded.slice(0, 3);
    if (startsWithOneOf(folded, MARKERS_BY_START.get(start) ?? []) && (headerBegins(lines, index + 1) || RULER.test(line.trimStart())))
      return cutAt(lines, index);
    if (
      LOOSE_BY_START.get(start)?.some((marker) => folded.startsWith(marker) && folded.length <= marker.length + 12) === true &&
      headerBegins(lines, index + 1)
    )
      return cutAt(lines, index);
  }
  const block = findHeaderBlock(lines);
  return block < 0 ? { human: text } : cutAt(lines, block - 1);
}

/** Index of the first line of a mail's header section inside a text, or -1: at least three header lines in a run, one of them a trace or identity field. */
export function findHeaderBlock(lines: readonly string[]): number {
  let start = -1;
  let run = 0;
  let telling = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trimStart();
    if (text.includes(":") && (MAIL_FIELD.test(text) || (start >= 0 && isHeaderLine(text)))) {
      if (start < 0) start = index;
      run += 1;
      if (TELLING.test(text)) telling += 1;
      if (run >= 3 && telling > 0) return start;
    } else if (start < 0 || !BLANK_FIRST.test(line) || text === "") {
      start = -1;
      run = 0;
      telling = 0;
    }
  }
  return -1;
}
