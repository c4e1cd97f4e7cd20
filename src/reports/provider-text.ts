// What the readers of providers', groupware's and appliances' bounces share: statements, sections, labelled lines.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { Action, Evidence } from "../vocabulary/verdict.ts";
import { hasWords } from "./bounce-words.ts";
import type { TextBounce, TextMail } from "./format.ts";
import { replyAt } from "./replies-in-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import type { SplitText } from "./returned-copy.ts";

const REPLY_START = /^[245]\d\d[- ]/u;
const ADDRESS_ALONE_PATTERN = /^[*>-] {0,8}/u;

/** What a reader found out about one recipient; empty and absent things are left out of the result. */
export interface Found {
  address: string;
  /** Which format says so; goes into the evidence. */
  format: string;
  /** The words that named the recipient or the reason. */
  matched?: string | undefined;
  action?: Action | undefined;
  /** The reply or the server's own words; blank lines around it go. */
  words?: string | undefined;
  /** Who said it; where it is absent, a reply code inside the words means the remote server. */
  by?: "remote" | "local" | undefined;
  stage?: Stage | undefined;
  host?: NamedHost | undefined;
  status?: string | undefined;
  gaveUp?: boolean | undefined;
  addressedAs?: string | undefined;
  originalAddress?: string | undefined;
  lastAttemptDate?: string | undefined;
  willRetryUntil?: string | undefined;
}

/** Makes the fields of one recipient. */
export function recipientOf(found: Found): RecipientFields {
  const words = found.words?.trim() ?? "";
  const by = found.by ?? (replyAt(words) >= 0 ? "remote" : undefined);
  const matched = found.matched?.trim().slice(0, 120) ?? "";
  const evidence: Evidence = { by: "format", rule: found.format };
  if (matched !== "") evidence.matched = matched;
  return {
    address: found.address,
    originalAddress: found.originalAddress,
    addressedAs: found.addressedAs,
    action: found.action ?? "failed",
    rawAction: undefined,
    status: found.status,
    statusComment: undefined,
    diagnostic: words === "" ? undefined : words,
    diagnosticType: words === "" || by !== "remote" ? undefined : "smtp",
    saidBy: by,
    stage: found.stage,
    remoteMta: found.host,
    lastAttemptDate: found.lastAttemptDate,
    willRetryUntil: found.willRetryUntil,
    gaveUp: found.gaveUp === true ? true : undefined,
    evidence,
  };
}

/** Puts a bounce together; undefined where no recipient was found, so that the next format is asked. */
export function bounceOf(
  recipients: readonly RecipientFields[],
  split: SplitText,
  more: Omit<TextBounce, "recipients" | "original"> = {},
): TextBounce | undefined {
  if (recipients.length === 0) return undefined;
  const bounce: TextBounce = { recipients, ...more };
  if (split.original !== undefined) bounce.original = { text: split.original };
  return bounce;
}

/** The first line that begins with `label` (any case, blanks in front allowed): its index and what follows the label; undefined where there is none. */
export function lineBehind(lines: readonly string[], label: string, from = 0): { at: number; rest: string } | undefined {
  const folded = label.toLowerCase();
  for (let at = Math.max(0, from); at < lines.length; at += 1) {
    const line = (lines[at] ?? "").trim();
    if (line.slice(0, folded.length).toLowerCase() === folded) return { at, rest: line.slice(folded.length).trim() };
  }
  return undefined;
}

/** Index of the first line that holds `words` (any case), or -1. */
export function lineWith(lines: readonly string[], words: string, from = 0): number {
  const folded = words.toLowerCase();
  for (let at = Math.max(0, from); at < lines.length; at += 1) if ((lines[at] ?? "").toLowerCase().includes(folded)) return at;
  return -1;
}

/** More lines than a list of recipients or a reply has; without an end, a hostile text would be read again for each of its lines. */
const BLOCK_LINES = 200;

/** The lines from `at` up to the next blank one (blank lines in front passed over; 200 at most), trimmed, and the index behind them. */
export function blockAt(lines: readonly string[], at: number): { lines: string[]; next: number } {
  let index = Math.max(0, at);
  const from = index;
  while (index < lines.length && index < from + BLOCK_LINES && (lines[index] ?? "").trim() === "") index += 1;
  const found: string[] = [];
  while (index < lines.length && found.length < BLOCK_LINES && (lines[index] ?? "").trim() !== "") {
    found.push((lines[index] ?? "").trim());
    index += 1;
  }
  return { lines: found, next: index };
}

/** Joins the lines of a wrapped sentence or reply: a line that begins with a reply code stays a line of its own, others are added with a blank. */
export function joinReply(lines: readonly string[]): string {
  const out: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (out.length === 0 || REPLY_START.test(trimmed)) out.push(trimmed);
    else out[out.length - 1] = `${out.at(-1) ?? ""} ${trimmed}`;
  }
  return out.join("\n");
}

/** Value of the first header field of that name (lower case); "" where there is none. */
export function field(mail: TextMail, key: string): string {
  return mail.header.find((entry) => entry.key === key)?.value ?? "";
}

const ALONE = /^<?((?:"[^"\n]{1,64}"|[^\s<>()[\]:;,"'|]{1,128})@[^\s<>()[\]:;,"'|@]{1,255}?)[>.]{0,2}:?$/u;

/** The address, where a line holds nothing else ("  <a@b.example>", "* a@b.example:"). */
export function addressAlone(line: string): string | undefined {
  return ALONE.exec(line.trim().replace(ADDRESS_ALONE_PATTERN, ""))?.[1];
}

/** True when one of the phrases (lower case) stands in the text. */
export function says(text: string, phrases: readonly string[]): boolean {
  return hasWords(text.toLowerCase(), phrases);
}
