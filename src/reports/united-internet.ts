// Bounces that United Internet writes for its own senders: IONOS (kundenserver.de, perfora.net), GMX, WEB.DE, mail.com. No DSN part.
// Three layouts (facts/providers-de.md): one line "SMTP error from remote server for TEXT command, host: mx (ip) reason: reply";
// three lines "... after RCPT command:" / "host: mx" / reply; and "For the following reason:" for what their own server found.
import type { Stage } from "../vocabulary/smtp-reply.ts";
import { addressAtLineStart } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { daemonHost } from "./mta-text.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { type SplitText, splitOriginal } from "./returned-copy.ts";

const ID = "united-internet";

const GREETING_CONNECT_INITIAL = /greeting|connect|initial/u;
const TEXT_END_OF = /text|end of data|message/u;
const STAGE_OF_WORDS_PATTERN = /[eh]{2}lo/u;
const FINAL_CR = /\r$/u;
const GLUE_PATTERN = /^\s/u;
const HOST = /host:?\s{1,4}([^\s,]{1,255}(?:\s{1,4}[([][\da-fA-F:.]{3,45}[)\]])?)/iu;
const REASON = /\breason:[ \t]{0,4}/iu;
const PIECES_PATTERN = /^[:\s]{1,8}/u;
const BLANKS = /\s+/gu;
const RETRY_TIMEOUT_EXCEEDED = /retry timeout exceeded|too long in (?:the )?queue|retry time not reached/iu;
const FAILED_DELAYED = /\b(?:failed|delayed):\s*$/iu;
const START_PATTERN = /^\s{0,8}["<]?[^\s"<>@]{1,128}@[^\s"<>:]{1,255}[">]?:?\s*$/u;
const START_PATTERN_2 = /^(\s{0,8})"([^"]{1,320})"/u;
const FINAL_COLON = /:$/u;
const FOR_THE_FOLLOWING = /^(?:For the following reason|Reason):\s*$/iu;
const REPLY_START = /^[245]\d\d-/u;
const REASON_2 = /\breason:\s*$/iu;
const THE_HEADER_OF = /The header of the original message is following/iu;
const FOR_THE_FOLLOWING_2 = /For the following reason:|This message was created automatically by mail delivery software/iu;
const DELAYED_WARNING = /\b(?:delayed|warning)\b/iu;
const NOT_YET_BEEN = /not yet been delivered|has been delayed/iu;
const ERROR = /SMTP error from remote server[ \t]{1,4}([^:\n,]{1,60})[:,]/iu;
/** The server breaks a reply after this many characters, in the middle of a word too (seen in public bounces of 2016 to 2020). */
const WIDTH = 74;
const REPLY_LINE = /^[245]\d\d(?:[ -]|$)/u;

/** The point of the dialogue as these servers name it. "TEXT command" is the end of the message. */
function stageOfWords(words: string): Stage | undefined {
  const folded = words.toLowerCase();
  if (GREETING_CONNECT_INITIAL.test(folded)) return "connect";
  if (TEXT_END_OF.test(folded)) return "message";
  if (folded.includes("rcpt")) return "rcpt";
  if (folded.includes("mail")) return "mail";
  if (folded.includes("data")) return "data";
  if (folded.includes("starttls")) return "starttls";
  if (STAGE_OF_WORDS_PATTERN.test(folded)) return "helo";
  return folded.includes("auth") ? "auth" : undefined;
}

/** Undoes the hard line break: a line of full width that goes on without a reply code was cut inside a word. */
function rejoin(lines: readonly string[]): string {
  const out: string[] = [];
  let width = 0;
  for (const line of lines) {
    const whole = line.replace(FINAL_CR, "");
    if (out.length === 0 || REPLY_LINE.test(whole.trimStart())) out.push(whole.trim());
    else {
      const glue = width === WIDTH || GLUE_PATTERN.test(whole) ? whole.trimEnd() : ` ${whole.trim()}`;
      out[out.length - 1] = (out.at(-1) ?? "") + glue;
    }
    width = whole.length;
  }
  return out.join("\n").trim();
}

/** What stands below one address. */
function readStatement(address: string, lines: readonly string[]): RecipientFields {
  const text = lines.join("\n");
  const error = ERROR.exec(text);
  const matched = error?.[0];
  if (!error) {
    const reply = rejoin(lines);
    const at = replyAt(reply);
    return recipientOf({
      address,
      format: ID,
      words: reply,
      by: at === 0 ? "remote" : "local",
      ...(lines[0] === undefined ? {} : { matched: lines[0] }),
      ...expiry(reply),
    });
  }
  const stage = stageOfWords(error[1] ?? "");
  // The host and the reply may have been folded anywhere by the mail programs on the way.
  const behind = text.slice(error.index + error[0].length);
  const host = HOST.exec(behind);
  const reason = REASON.exec(behind);
  const from = reason ? reason.index + reason[0].length : host ? host.index + host[0].length : 0;
  const pieces = behind.slice(from).replace(PIECES_PATTERN, "").split("\n");
  const remote = host ? readHost((host[1] ?? "").replace(BLANKS, " ")) : undefined;
  const words = rejoin(pieces);
  return recipientOf({ address, format: ID, matched, words, by: "remote", stage, host: remote, ...expiry(words) });
}

function expiry(words: string): { gaveUp?: boolean } {
  return RETRY_TIMEOUT_EXCEEDED.test(words) ? { gaveUp: true } : {};
}

const FAILED_HEADING =
  /^(?:The following address(?:\(es\)|es)? (?:failed|has been delayed|have been delayed)|failed|delayed|The following address(?:\(es\)|es)?):?$/iu;

/** The addresses and what stands below each. */
function readRecipients(human: string): RecipientFields[] {
  const lines = human.split("\n");
  const begin = lines.findIndex((line) => FAILED_DELAYED.test(line));
  const recipients: RecipientFields[] = [];
  let address: string | undefined;
  let below: string[] = [];
  const finish = (): void => {
    if (address !== undefined) recipients.push(readStatement(address, trimBlank(below)));
    address = undefined;
    below = [];
  };
  for (const line of lines.slice(begin + 1)) {
    const start = START_PATTERN.test(line) ? addressAtLineStart(line.replace(START_PATTERN_2, "$1<$2>")) : undefined;
    if (start !== undefined && !(address !== undefined && inReply(below))) {
      finish();
      address = start.address.replace(FINAL_COLON, "");
    } else if (address !== undefined && !FAILED_HEADING.test(line.trim()) && !FOR_THE_FOLLOWING.test(line.trim())) below.push(line);
  }
  finish();
  return recipients;
}

/** True inside a reply that has not ended: an address alone on a line then belongs to the reply. */
function inReply(below: readonly string[]): boolean {
  const last = below.at(-1) ?? "";
  return last.length === WIDTH || REPLY_START.test(last) || REASON_2.test(last);
}

function trimBlank(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) return [];
  // A blank line ends the statement; what follows ("For further assistance ...") is advice.
  const end = lines.findIndex((line, index) => index > start && line.trim() === "");
  return lines.slice(start, end < 0 ? undefined : end);
}

function headerMarker(text: string): SplitText {
  return splitOriginal(text, ["the header of the original message is following", "the header of the original message follows"]);
}

/** The reader of IONOS', GMX', WEB.DE's and mail.com's own bounces. */
export const unitedInternet: TextFormat = {
  id: ID,
  signs: ["smtp error from remote server", "the header of the original message is following"],
  recognises(mail: TextMail): boolean {
    if (ERROR.test(mail.text)) return true;
    if (!THE_HEADER_OF.test(mail.text)) return false;
    return field(mail, "x-ui-out-filterresults") !== "" || FOR_THE_FOLLOWING_2.test(mail.text);
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = headerMarker(mail.text);
    const recipients = readRecipients(split.human);
    if (recipients.length === 0) return undefined;
    const delayed = DELAYED_WARNING.test(mail.subject) || NOT_YET_BEEN.test(split.human);
    const host = daemonHost(mail.fromAddress);
    return bounceOf(
      delayed ? recipients.map((one) => ({ ...one, action: "delayed" as const })) : recipients,
      split,
      host === undefined ? {} : { reportingMta: host },
    );
  },
};
