// What the bounces of mail servers in free text have in common: hosts, stages, addresses and reply lines as they print them.
import { splitAddress } from "../vocabulary/address.ts";
import { parseIp } from "../vocabulary/ip.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";

/** Words for a stage in upper case; the first that occurs wins, so that an argument ("MAIL FROM:<..> AUTH=<>") does not mislead. */
const STAGE_WORDS: readonly (readonly [words: string, stage: Stage])[] = [
  ["INITIAL CONNECTION", "connect"],
  ["REFUSED TO TALK TO ME", "connect"],
  ["GREETING", "connect"],
  ["MAIL FROM", "mail"],
  ["MAIL COMMAND", "mail"],
  ["RCPT", "rcpt"],
  ["END OF DATA", "message"],
  ["FINAL DATA", "message"],
  ["MESSAGE BODY", "message"],
  ["DATA", "data"],
  ["STARTTLS", "starttls"],
  ["EHLO", "helo"],
  ["HELO", "helo"],
  ["LHLO", "helo"],
  ["AUTH", "auth"],
];

/** The stage of the SMTP dialogue that such words name ("after RCPT TO:<...>", "in reply to end of DATA command"). */
export function stageIn(words: string): Stage | undefined {
  const folded = words.toUpperCase();
  return STAGE_WORDS.find(([word]) => folded.includes(word))?.[1];
}

const REPLY_LINE = /^[2-5]\d\d(?:[ -]|$)/u;

/** True for a line that begins like an SMTP reply: three digits, then a blank, a hyphen or nothing (RFC 5321 section 4.2). */
export function startsReply(line: string): boolean {
  return REPLY_LINE.test(line);
}

const HOST_NAME = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}\.?$/u;

/** A host name without trailing dot; undefined for anything else, addresses too. */
export function hostName(text: string): string | undefined {
  const name = text.trim();
  if (!HOST_NAME.test(name) || parseIp(name.replace(TRAILING_DOT, "")) !== undefined) return undefined;
  return name.replace(TRAILING_DOT, "");
}

const TRAILING_DOT = /\.$/u;
const SPACE_OR_ANGLE = /[\s<>]/u;
const DOMAIN = /^[\w\-.\u0080-\u{10FFFF}[\]:]{1,255}$/u;
const FIRST_LINE_CODE = /^([245]\d\d)-/u;
const MARKER_GOES_ON = /^-{3,8} /u;
const DAEMON = /^(?:mailer-daemon|mail-daemon|mdaemon)$/iu;

/** True for one address and nothing else. */
export function isAddress(text: string): boolean {
  const parts = splitAddress(text);
  return parts !== undefined && !SPACE_OR_ANGLE.test(text) && DOMAIN.test(parts.domain);
}

/** Cuts a text at its first line that is a marker: what stands above, as lines, and the returned original below (leading blank lines gone). */
export function cutAtMarker(text: string, isMarker: (line: string) => boolean): { lines: string[]; original?: string } {
  const lines = text.split("\n");
  const at = lines.findIndex(isMarker);
  if (at < 0) return { lines };
  let start = at + 1;
  // A marker may go on ("------ No more than 100K characters of the body are included.").
  while (start < lines.length && ((lines[start] ?? "").trim() === "" || MARKER_GOES_ON.test(lines[start] ?? ""))) start += 1;
  const original = lines.slice(start).join("\n");
  return { lines: lines.slice(0, at), ...(original.trim() === "" ? {} : { original }) };
}

/** Puts a reply that was joined on one line ("550-5.7.1 a 550-5.7.1 b 550 5.7.1 c") back on its lines; others stay as they are. */
export function unjoinReply(reply: string): string {
  const code = FIRST_LINE_CODE.exec(reply)?.[1];
  if (code === undefined) return reply;
  const lines = reply.split(` ${code}-`).map((line, at) => (at === 0 ? line : `${code}-${line}`));
  const last = lines.pop() ?? "";
  const end = last.indexOf(` ${code} `);
  if (end > 0) lines.push(last.slice(0, end), last.slice(end + 1));
  else lines.push(last);
  return lines.join("\n");
}

/** The host's own statement, or a remote server's reply: the fields that follow from which it is. */
export function saying(diagnostic: string, by: "remote" | "local" | undefined): Pick<RecipientFields, "diagnostic" | "diagnosticType" | "saidBy"> {
  if (diagnostic === "") return by === undefined ? {} : { saidBy: by };
  if (by === "remote") return { diagnostic, diagnosticType: "smtp", saidBy: "remote" };
  return by === undefined ? { diagnostic } : { diagnostic, saidBy: by };
}

/** Domain of a MAILER-DAEMON or postmaster address in From: the reporting server, where the software prints its own name there. */
export function daemonHost(fromAddress: string): NamedHost | undefined {
  const parts = splitAddress(fromAddress);
  if (parts === undefined || !DAEMON.test(parts.local)) return undefined;
  const host = hostName(parts.domain);
  return host === undefined ? undefined : { host };
}
