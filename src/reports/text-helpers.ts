// What every reader of free text needs: parting off the returned original, replies, stages, hosts, addresses.

import { parseIp } from "../vocabulary/ip.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { NamedHost } from "./report-fields.ts";

const MBOX_LINE = /^From \S/u;
const LEADING = /^[ \t]*/u;
const RULER = /^[-|=*]{2}/u;
const TELLING = /^(?:received: |return-path:|message-id:|mime-version:|x-mailer:)/iu;
const BLANK_FIRST = /^\s/u;
const BRACKETED_IP = /[[(](?:IPv6:)?([\da-fA-F:.]{3,45})[\]),\s]/iu;
const AFTER_HOST = /[\s:,;]/u;
const HOST_START = /^\w(?:[\w.-]{0,252}\w)?/u;
const HOST_QUOTE = /^[<"']/u;
const DIGITS = /^[\d.]+$/u;
const MAILTO = /^mailto:/iu;
const TAIL = /[.,]$/u;
const BEFORE_REASON = /^[\s:]{1,10}/u;

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

/** Cuts characters off both ends of a text, in one pass. */
export function trimMarks(text: string, front: string, back: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && front.includes(text[start] as string)) start += 1;
  while (end > start && back.includes(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

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
    if (extra.some((marker) => folded.startsWith(marker))) return cutAt(lines, index);
    const start = folded.slice(0, 3);
    if (MARKERS_BY_START.get(start)?.some((marker) => folded.startsWith(marker)) === true && (headerBegins(lines, index + 1) || RULER.test(line.trimStart())))
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

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  // Postfix: "(in reply to RCPT TO command)"; sendmail: ">>> RCPT To:"; Exim: "after RCPT TO:"; dma: "did not like our RCPT TO"; United Internet: "for TEXT command".
  [
    /in reply to end of data|after end of data|end of data command|data closing|after sending (?:the )?(?:data|message)|for text command|after message data|failed after i sent the message/iu,
    "message",
  ],
  [
    /in reply to rcpt to|after rcpt to|our rcpt to|for rcpt to command|>>> ?rcpt to|after pipelined rcpt to|(?:during|response to|on) rcpt(?: to)?\b|command: rcpt/iu,
    "rcpt",
  ],
  [
    /in reply to mail from|after mail from|our mail from|for mail from command|>>> ?mail from|after pipelined mail from|(?:during|response to|on) mail(?: from)?\b|command: mail/iu,
    "mail",
  ],
  [/in reply to data command|after (?:pipelined )?data\b|for data command|>>> ?data\b|(?:during|response to|on) data\b/iu, "data"],
  [/in reply to [eh][eh]lo|after [eh][eh]lo|our [eh][eh]lo|for [eh][eh]lo command|>>> ?[eh][eh]lo/iu, "helo"],
  [/in reply to starttls|after starttls|>>> ?starttls/iu, "starttls"],
  [/in reply to auth|after auth\b|>>> ?auth\b/iu, "auth"],
  [
    /refused to talk to me|in greeting|after initial connection|for initial connection|initial greeting|while performing the initial|server greeting|our connection|connected to \S+ but (?:greeting|connection)/iu,
    "connect",
  ],
];

/** Where in the dialogue a server says the reply came; undefined where it does not say. Give it the server's own words, not the reply. */
export function stageOf(text: string): Stage | undefined {
  for (const [words, stage] of STAGES) if (words.test(text)) return stage;
  return undefined;
}

const REPLY_LINE = /^\s*([245]\d\d)([ -])/u;
/** A reply code with what it needs around it to be one: not inside a number, an address or a date. */
const REPLY_INSIDE = /(?:^|[\s:>"'(«])([245]\d\d)(?=[ -](?:#?[245]\.\d{1,3}\.\d{1,3}|[^\d\s]|\d{1,3}\D)|\s*$)/u;

/** True when the line begins with a reply code ("550 ", "550-"). */
export function isReplyLine(line: string): boolean {
  return REPLY_LINE.test(line);
}

/** Where the first reply code stands inside a text, or -1. */
export function replyAt(text: string): number {
  const found = REPLY_INSIDE.exec(text);
  return found === null ? -1 : found.index + found[0].length - (found[1] ?? "").length;
}

/**
 * Collects one reply from `lines`, beginning at line `at` (column `from`): "550-" lines up to the one with the same code and a blank,
 * then folded continuation: lines that are indented or, with `loose`, follow without a blank line. Gives the lines and the index behind.
 */
export function collectReply(lines: readonly string[], at: number, options: { from?: number; loose?: boolean } = {}): { lines: string[]; next: number } {
  const first = (lines[at] ?? "").slice(options.from ?? 0);
  const code = REPLY_LINE.exec(first)?.[1];
  const out = [first.trim()];
  let open = REPLY_LINE.exec(first)?.[2] === "-";
  let index = at + 1;
  for (; index < lines.length && out.length < 60; index += 1) {
    const line = lines[index] ?? "";
    const reply = REPLY_LINE.exec(line);
    if (reply) {
      if (!open || reply[1] !== code) break;
      open = reply[2] === "-";
    } else if (line.trim() === "") break;
    else if (!open && options.loose !== true && !BLANK_FIRST.test(line)) break;
    out.push(line.trim());
  }
  return { lines: out, next: index };
}

/** The text in front of the first place where the pattern matches; all of it where it does not. */
export function upTo(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** A host as text names it: "mx.example.com[192.0.2.1]", "mx.example.com [192.0.2.1]", "mx.example.com (192.0.2.1)", "[192.0.2.1]". */
export function readHost(text: string): NamedHost | undefined {
  const trimmed = text.trim().slice(0, 400);
  const bracket = BRACKETED_IP.exec(trimmed);
  const ip = parseIp(bracket?.[1] ?? upTo(trimmed, AFTER_HOST)) ?? parseIp(trimmed);
  const name = HOST_START.exec(trimmed.replace(HOST_QUOTE, ""))?.[0];
  const host = name?.includes(".") === true && parseIp(name) === undefined && !DIGITS.test(name) ? name.toLowerCase() : undefined;
  if (host === undefined && ip === undefined) return undefined;
  return { ...(host === undefined ? {} : { host }), ...(ip === undefined ? {} : { ip }) };
}

/** What a server says about the remote one: which host, its reply and the stage. */
export interface HostSaid {
  remoteMta?: NamedHost;
  reply: string;
  stage?: Stage;
  /** Where the sentence begins in the text. */
  at: number;
}

const HOST = /\bhost:? /giu;
const NAME_CHARACTER = /[\w.-]/u;
const IN_BRACKETS = /^ ?[[(][\da-f:.]{3,45}[\])]/iu;
const SAID = /^(?::\d{1,5})?(?: (said|refused to talk to me|reason))?:/iu;
const END_OF_REPLY = /\((?:in reply to [^()]{1,80}|refused to talk to me)\)/iu;
/** Longest host name with its address in brackets. */
const MOST_HOST = 320;

/** The host's name and address behind "host ", and where they end. */
function namedAt(text: string, at: number): { name: string; end: number } | undefined {
  let end = at;
  while (end < text.length && end - at < MOST_HOST && NAME_CHARACTER.test(text[end] as string)) end += 1;
  if (end === at) return undefined;
  const bracket = IN_BRACKETS.exec(text.slice(end, end + 60));
  if (bracket) end += bracket[0].length;
  return { name: text.slice(at, end), end };
}

/**
 * Finds the sentences "host mx.example.com[192.0.2.1] said: 550 ... (in reply to RCPT TO command)" (Postfix and kin),
 * "host mx.example.com [192.0.2.1]: 550 ..." (Exim) in the human part. A reply ends at "(in reply to", else at the blank line.
 */
export function findHostSaid(text: string): HostSaid[] {
  const found: HostSaid[] = [];
  for (const match of text.matchAll(HOST)) {
    const named = namedAt(text, match.index + match[0].length);
    if (named === undefined) continue;
    const behind = SAID.exec(text.slice(named.end, named.end + 40));
    if (behind === null) continue;
    const from = named.end + behind[0].length;
    const blank = text.indexOf("\n\n", from);
    const piece = text.slice(from, Math.min(blank < 0 ? text.length : blank, from + 4000));
    // Exim puts nothing but a colon behind the host: then a reply code must follow.
    if (behind[1] === undefined && !REPLY_LINE.test(piece)) continue;
    const end = END_OF_REPLY.exec(piece);
    const reply = (end === null ? piece : piece.slice(0, end.index)).trim();
    if (reply === "") continue;
    const remoteMta = readHost(named.name);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const refused = behind[1]?.toLowerCase().startsWith("refused") === true;
    const stage = end === null ? (refused ? "connect" : stageOf(before)) : stageOf(end[0]);
    found.push({ ...(remoteMta === undefined ? {} : { remoteMta }), reply, ...(stage === undefined ? {} : { stage }), at: match.index });
  }
  return found;
}

const LOCAL_CHARACTER = /[^\s<>()[\]:;,"'@|\\]/u;
const DOMAIN = /^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]{0,254}|\[[\da-fA-F:.]{3,45}\])/u;

/** The address around the "@" at `at`; undefined where no local part or no domain stands beside it. */
function addressAround(text: string, at: number): string | undefined {
  const domain = DOMAIN.exec(text.slice(at + 1, at + 257))?.[0];
  if (domain === undefined) return undefined;
  let start = at;
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    if (open < 0 || at - open > 66 || text.slice(open, at).includes("\n")) return undefined;
    start = open;
  } else while (start > 0 && at - start < 128 && LOCAL_CHARACTER.test(text[start - 1] as string)) start -= 1;
  return start === at ? undefined : `${text.slice(start, at)}@${trimMarks(domain, "", ".-_")}`;
}

/** Every address in a text, in order, each once (without regard to case). */
export function addressesIn(text: string): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const most = Math.min(text.length, 200_000);
  for (let at = text.indexOf("@"); at >= 0 && at < most; at = text.indexOf("@", at + 1)) {
    const address = addressAround(text, at)?.replace(MAILTO, "");
    const key = address?.toLowerCase() ?? "";
    if (address === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push(address);
  }
  return found;
}

const LINE_START = /^[ \t>*-]{0,20}(?:<([^<>\s]{1,320})>|((?:"[^"\n]{1,64}"|[^\s<>()[\]:;,"'@|]{1,128})@[^\s<>()[\]:;,"'@]{1,255}))/u;

/** The address that a line begins with ("<a@b.example>: reason", "  a@b.example"), and the rest of the line behind it and its colon. */
export function addressAtLineStart(line: string): { address: string; rest: string } | undefined {
  const match = LINE_START.exec(line);
  if (!match) return undefined;
  const address = (match[1] ?? match[2] ?? "").replace(TAIL, "");
  if (!address.includes("@")) return undefined;
  return { address, rest: line.slice(match[0].length).replace(BEFORE_REASON, "") };
}

/** Splits a text into paragraphs: runs of lines parted by blank ones. */
export function paragraphs(text: string): string[][] {
  const found: string[][] = [];
  let current: string[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() !== "") current.push(line);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  if (current.length > 0) found.push(current);
  return found;
}

const OCTAL_RUN = /(?:\\[0-3][0-7]{2}){1,400}/gu;

/** Undoes Exim's octal escapes ("b\303\274rger" is "bürger"): its text, X-Failed-Recipients and Diagnostic-Code print bytes above 127 so. Bytes that are no UTF-8 are read as Latin-1. */
export function undoOctal(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(OCTAL_RUN, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("\\"), (digits) => Number.parseInt(digits, 8));
    if (bytes.every((byte) => byte < 128)) return run;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    }
  });
}
