import { findStatus, isVague } from "../vocabulary/enhanced-status.ts";
import { isPlain, withoutCodes } from "../vocabulary/fold-text.ts";
import { parseIp } from "../vocabulary/ip.ts";
import type { SmtpReply, Stage } from "../vocabulary/smtp-reply.ts";
import { findStage } from "./stage.ts";

const AT_LINE_START = /(?:^|\n)[\s"'(>]{0,10}$/u;
const DASH_AND_QUOTE = /^-['"][a-z]/iu;
const STATUS_FOLLOWS = /^[ -]['"(#<]{0,2}[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/u;
const CLOSING_QUOTE = /["']\s{0,5}$/u;
const BLANK_AND_WORD = /^ [A-Za-z<"'[(]/u;
const BLANK = /\s/u;
const BEHIND_CODE = /[\s:-]/u;
const ZERO = 48;
const FIVE = 53;
const NINE = 57;
const IPV6_ADDRESS = /(?:IPv6:)?[\da-f]{0,4}:[\da-f:]{2,40}/giu;
const X_UNIX = /^x-unix$/iu;
const BEHIND_LINE_END = /\n\s{0,5}$/u;
const DASH_AND_WORD = /^-[^\s\d]/u;
const BLANKS = /\s+/gu;
const ODD_BLANKS = /\s\s|[^\S ]/u;
const LINE_ENDS = /\r\n?/gu;

/** A reply read out of diagnostic text. */
export interface ReadReply {
  /** The outermost reply: decides the permanence. */
  reply: SmtpReply;
  /** The reply quoted inside it ("450 4.7.1 [EAB] 554 IP=..."): the cause. */
  inner?: SmtpReply;
  /** The server that said it, where the text names it ("host mx.example[192.0.2.1] said:"). */
  remote?: { host?: string; ip?: string };
}

/** What is known beside the text. */
export interface ReplyHints {
  /** Type of the Diagnostic-Code; a number in an "x-unix" text is an exit code, no reply (standards: sysexits 64-78). */
  type?: string;
  stage?: Stage;
  /** Longest text read, in characters. */
  limit?: number;
}

const DEFAULT_LIMIT = 8192;
/** CSI of escape sequences and other controls but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
const NAMES_HOST = /host|connect to|transferring to/iu;
const TYPE_PREFIX = /^\s{0,20}(?:smtp|lmtp|esmtp)\s{0,5};\s{0,20}/iu;
/** Words after which a quoted reply begins. */
const INTRODUCED =
  /(?:\bsaid:|\breason:|\breturned(?: the following)?(?: error)?:?|\bresponded(?: with)?:?|\breplied:?|\banswered:?|\bresponse(?: from the remote server)?(?: was)?:|\bwas:|<<<|\bgreeting:|\bto me:|\berror:|\bprotocol returned a (?:permanent|transient) error|\bserver:|\bmessage:|\bstatus:|\btext:|>:|smtp;|\bcommand:?|\bclosing|\bhost [^\s:]{1,255}:|\[[\da-f.:]{3,45}\](?::\d{1,5})?\)?:)$/iu;
const OPENING_QUOTE = /["'(<[]{1,2}$/u;
/** Numbers looked at for the one that begins a reply: no reply holds nearly as many, and each look costs. */
const MOST_CODES = 200;
const CODE = /(?<![\d.:/=@#-])([245][0-5]\d)(?=[\s:-]|$)/gu;
const HOST_SAID =
  /\b(?:host|connect to)\s{1,5}([^\s[\]():,]{1,255})\s{0,5}(?:\[([\da-f.:]{2,45})\]|\(([\da-f.:]{2,45})\))?(?::\d{1,5})?(?:,|:|\s{1,5}(?:said|refused|smtp error))/iu;
/** HCL Domino: "Error transferring to MX.EXAMPLE.ORG; SMTP Protocol Returned a Permanent Error 550 ...". */
const TRANSFERRING_TO = /\berror transferring to ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8});/iu;

/** The reply code that a text begins with, read letter by letter: every text is asked. */
function codeInFront(text: string): string | undefined {
  const first = text.charCodeAt(0);
  if (first !== ZERO + 2 && first !== ZERO + 4 && first !== FIVE) return undefined;
  for (let at = 1; at < 3; at++) {
    const digit = text.charCodeAt(at);
    if (!(digit >= ZERO && digit <= NINE)) return undefined;
  }
  return text.length === 3 || BEHIND_CODE.test(text[3] as string) ? text.slice(0, 3) : undefined;
}

function looksLikeReply(text: string, at: number, code: string): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at + code.length, at + code.length + 40);
  if (AT_LINE_START.test(before)) return true;
  if (after.startsWith(":")) return false;
  // "... problem 550-'Unknown user ...": a code and a dash glued to a quote.
  if (DASH_AND_QUOTE.test(after)) return true;
  // "550 5.1.1", "550-5.7.26", "550 #5.1.0", "550-'5.1.1": nothing but a reply looks like that.
  if (STATUS_FOLLOWS.test(after)) return true;
  const introduction = before.trimEnd();
  return INTRODUCED.test(introduction) || INTRODUCED.test(introduction.replace(OPENING_QUOTE, "").trimEnd());
}

/** Where the first reply begins, or -1. */
function findReply(text: string, from: number): { at: number; code: string } | undefined {
  const leading = from === 0 ? codeInFront(text) : undefined;
  // Its second digit tells what it is about (RFC 5321 section 4.2.1): none has more than a five there.
  if (leading !== undefined && leading.charCodeAt(1) <= FIVE) return { at: 0, code: leading };
  CODE.lastIndex = from;
  for (let found = CODE.exec(text), looked = 0; found !== null && looked < MOST_CODES; found = CODE.exec(text), looked++) {
    if (looksLikeReply(text, found.index, found[1] as string)) return { at: found.index, code: found[1] as string };
  }
  return undefined;
}

/** Splits a reply whose lines were joined with blanks ("550-5.7.26 a 550-5.7.26 b 550 5.7.26 c") back into its lines. */
function splitJoined(line: string, code: string): string[] {
  if (!line.startsWith(`${code}-`)) return [line];
  const starts = [0];
  for (let at = line.indexOf(code, 4); at > 0; at = line.indexOf(code, at + 3)) {
    const next = line[at + 3];
    if ((next === "-" || next === " ") && BLANK.test(line[at - 1] ?? "")) starts.push(at);
    if (next === " " && BLANK.test(line[at - 1] ?? "")) break;
  }
  return starts.map((start, n) => line.slice(start, starts[n + 1]).trim());
}

/** Notes that reporting servers append behind the reply. */
const TRAILING_NOTE = /\s{0,5}\(in reply to [^()]{1,60}\)\s{0,5}$/iu;

/** Replies that carry the enhanced code in their three digits (qmail patches, Exchange 5.5): 511 is 5.1.1. RFC 5321 has no such codes. */
const CODE_AS_STATUS: ReadonlySet<string> = new Set(["511", "517", "522", "523", "571", "572"]);

/**
 * What DATA is answered after every RCPT was refused, where both were sent in one go (RFC 2920 section 3.1): the consequence of the reply
 * in front of it, and no news.
 */
const AFTER_THE_REFUSAL = /^(?:503[ -]|554[ -](?:5\.5\.1 )?(?:error: )?no valid recipients)/iu;

function makeReply(text: string, stage: Stage | undefined): SmtpReply {
  const code = codeInFront(text);
  const lines: string[] = [];
  for (const row of text.includes("\n") ? text.split("\n") : [text]) {
    const line = row.trim();
    if (line === "" || (lines.length > 0 && AFTER_THE_REFUSAL.test(line))) continue;
    if (code === undefined || line[3] !== "-") lines.push(line);
    else lines.push(...splitJoined(line, code));
  }
  const last = lines.at(-1);
  if (last !== undefined) {
    const bare = last.endsWith(")") ? last.replace(TRAILING_NOTE, "") : last;
    lines[lines.length - 1] = endsInQuote(bare) ? bare.replace(CLOSING_QUOTE, "") : bare;
  }
  let words = "";
  for (const line of lines) {
    const said = withoutCodes(line).trim();
    if (said !== "") words = words === "" ? said : `${words} ${said}`;
  }
  const printed = printedStatus(lines, code);
  const oneLine = !isPlain(words) && ODD_BLANKS.test(words) ? words.replace(BLANKS, " ").trim() : words;
  const reply = withCodes(code === undefined ? undefined : Number(code), printed, oneLine, lines);
  if (stage !== undefined) reply.stage = stage;
  return reply;
}

/** Each shape written out: spreading an object per optional field costs more than reading the reply. */
function withCodes(code: number | undefined, status: string | undefined, text: string, lines: readonly string[]): SmtpReply {
  if (code === undefined) return status === undefined ? { text, lines } : { status, text, lines };
  return status === undefined ? { code, text, lines } : { code, status, text, lines };
}

function endsInQuote(line: string): boolean {
  const last = line.trimEnd().at(-1);
  return last === "'" || last === '"';
}

/** What an IPv6 address has and most replies have not. */
function hasTwoColons(line: string): boolean {
  const at = line.indexOf(":");
  return at >= 0 && line.includes(":", at + 1);
}

function printedStatus(lines: readonly string[], code: string | undefined): string | undefined {
  let vague: string | undefined;
  for (const line of lines) {
    // The class must agree with the reply code (RFC 2034 section 4); otherwise the digits are something else, or a contradiction.
    const status = findStatus(hasTwoColons(line) ? line.replace(IPV6_ADDRESS, " ") : line);
    if (status === undefined || (code !== undefined && status[0] !== code[0])) continue;
    if (!isVague(status)) return status;
    vague ??= status;
  }
  if (vague === undefined && code !== undefined && CODE_AS_STATUS.has(code)) return `${code[0]}.${code[1]}.${code[2]}`;
  return vague;
}

/**
 * Reads the reply in a diagnostic text: a Diagnostic-Code, a bounce's "host X said:" line, a log excerpt, or the reply itself.
 * Lines of a multi-line reply may be joined, folded or repeat their codes. Undefined for an empty text. Never throws.
 */
export function readReply(text: string, hints: ReplyHints = {}): ReadReply | undefined {
  const read = text.slice(0, hints.limit ?? DEFAULT_LIMIT);
  const clean = (UNCLEAN.test(read) ? read.replace(LINE_ENDS, "\n").replace(CONTROLS, "") : read).replace(TYPE_PREFIX, "").trim();
  if (clean === "") return undefined;
  const stage = hints.stage ?? findStage(clean);
  if (hints.type !== undefined && X_UNIX.test(hints.type))
    return { reply: { text: clean.replace(BLANKS, " "), lines: clean.split("\n"), ...(stage ? { stage } : {}) } };
  const outer = findReply(clean, 0);
  const body = outer === undefined ? clean : clean.slice(outer.at);
  const found: ReadReply = { reply: makeReply(body, stage) };
  const nested = outer === undefined ? undefined : findInner(body, outer.code);
  if (nested !== undefined) found.inner = makeReply(nested, stage);
  const remote = remoteIn(clean.slice(0, 600));
  if (remote !== undefined) found.remote = remote;
  return found;
}

function remoteIn(text: string): ReadReply["remote"] {
  const named = NAMES_HOST.test(text) ? (HOST_SAID.exec(text) ?? TRANSFERRING_TO.exec(text)) : null;
  if (named === null) return undefined;
  const ip = parseIp(named[2] ?? named[3] ?? "");
  return { host: (named[1] as string).toLowerCase(), ...(ip === undefined ? {} : { ip }) };
}

/** Signs in front of a reply quoted inside another one. */
const QUOTED_BEFORE = /(?:\]\s?|["'(]\s?|:\s?["'(]?|\bsaid\s|\bwith\s|\breturned\s|;\s?)$/u;

function findInner(body: string, outer: string): string | undefined {
  CODE.lastIndex = 3;
  for (let found = CODE.exec(body), looked = 0; found !== null && looked < MOST_CODES; found = CODE.exec(body), looked++) {
    const code = found[1] as string;
    const before = body.slice(Math.max(0, found.index - 40), found.index);
    if (code === outer || BEHIND_LINE_END.test(before)) continue;
    const after = body.slice(found.index + 3, found.index + 40);
    const dressed = STATUS_FOLLOWS.test(after) || DASH_AND_WORD.test(after) || BLANK_AND_WORD.test(after);
    if (dressed && QUOTED_BEFORE.test(before)) {
      // Exchange repeats its own code in front of each line of what it quotes.
      return body.slice(found.index).replace(new RegExp(`(?<=\\s)${outer}[- ](?:[245]\\.\\d{1,3}\\.\\d{1,3} )?(?=${code})`, "gu"), "");
    }
  }
  return undefined;
}
