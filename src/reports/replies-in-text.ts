// SMTP replies inside the words of a bounce: where they begin, how far they go, in answer to which command.
import type { Stage } from "../vocabulary/smtp-reply.ts";

const BLANK_FIRST = /^\s/u;

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
