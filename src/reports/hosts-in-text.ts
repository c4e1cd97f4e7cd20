// Hosts as the words of a bounce name them, and what they are reported to have said.
import { upTo } from "../vocabulary/cut-text.ts";
import { parseIp } from "../vocabulary/ip.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import { isReplyLine, stageOf } from "./replies-in-text.ts";
import type { NamedHost } from "./report-fields.ts";

const BRACKETED_IP = /[[(](?:IPv6:)?([\da-fA-F:.]{3,45})[\]),\s]/iu;
const AFTER_HOST = /[\s:,;]/u;
const HOST_START = /^\w(?:[\w.-]{0,252}\w)?/u;
const HOST_QUOTE = /^[<"']/u;
const DIGITS = /^[\d.]+$/u;

/** A host as text names it: "mx.example.com[192.0.2.1]", "mx.example.com [192.0.2.1]", "mx.example.com (192.0.2.1)", "[192.0.2.1]". */
export function readHost(text: string): NamedHost | undefined {
  const trimmed = text.trim().slice(0, 400);
  const bracket = BRACKETED_IP.exec(trimmed);
  const ip = parseIp(bracket?.[1] ?? upTo(trimmed, AFTER_HOST)) ?? parseIp(trimmed);
  const name = HOST_START.exec(trimmed.replace(HOST_QUOTE, ""))?.[0];
  const host = name?.includes(".") === true && parseIp(name) === undefined && !DIGITS.test(name) ? name.toLowerCase() : undefined;
  if (host === undefined && ip === undefined) return undefined;
  const named: NamedHost = {};
  if (host !== undefined) named.host = host;
  if (ip !== undefined) named.ip = ip;
  return named;
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
    if (behind[1] === undefined && !isReplyLine(piece)) continue;
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
