// Alt-N MDaemon: "The attached message had PERMANENT fatal delivery errors!" (or TRANSIENT, or a warning that it still tries), the
// failed addresses ("> a@b.example" or "Failed address: a@b.example"), then "--- Session Transcript ---" with "-->" and "<--" lines;
// for its own mailboxes "a@b.example - no such user here."

import { addressAtLineStart } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { addressAlone, bounceOf, field, joinReply, lineWith, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mdaemon";

const ARROW = /^<-{1,2} /u;
const MDAEMON = /^mdaemon@/u;
const HAS_NOT_YET =
  /has not (?:yet )?been delivered|will (?:continue to )?(?:try|retry|be retried)|still being attempted|delivery will be attempted for another|non-fatal delivery errors/iu;
const MARKED = /^\s{0,4}>/u;
const OPENING =
  /^The attached message (?:had (?:PERMANENT|TRANSIENT|TEMPORARY|permanent|transient|temporary)[\w -]{0,20} delivery errors|has not (?:yet )?been delivered)/mu;
const NO_SUCH_USER = /^<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>? - no such user here\.?\s*$/imu;
const FAILED = /^\s{0,4}(?:Failed address|Delayed address):\s{0,4}(.{3,320})$/iu;
const STAMP = /^\s{0,4}(?:\w{3} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?: )?(?:\[[\w:]{1,20}\] )?/u;
const CONNECTING = /Attempting SMTP connection to \[([^\]\s]{3,255}?)(?: ?: ?\d{1,5})?\]/iu;
const SENT = /^-{1,2}> (.{3,600})$/u;
const RECEIVED = /^<-{1,2} ([45]\d\d[ -].{0,600})$/u;
const NEXT_LINE = /^(?:<-{1,2} )?[45]\d\d[ -]/u;
const RCPT = /^RCPT TO:\s{0,4}<?([^\s<>]{1,320})>?/iu;
const OLD_SENT = /^(?:EHLO|HELO|MAIL FROM:|RCPT TO:|DATA|QUIT)/iu;

interface Answer {
  reply: string;
  command: string;
  address?: string;
}

/** The refusals of the transcript, with the command that each answers. */
function readTranscript(lines: readonly string[]): { answers: Answer[]; host?: string } {
  const answers: Answer[] = [];
  let command = "";
  let address: string | undefined;
  let host: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").replace(STAMP, "").trim();
    host = CONNECTING.exec(line)?.[1] ?? host;
    const sent = SENT.exec(line)?.[1] ?? (OLD_SENT.test(line) ? line : undefined);
    if (sent !== undefined) {
      command = sent;
      address = RCPT.exec(sent)?.[1] ?? address;
      continue;
    }
    const first = RECEIVED.exec(line)?.[1] ?? (NEXT_LINE.test(line) ? line : undefined);
    if (first === undefined) continue;
    const reply = [first];
    while (reply.at(-1)?.[3] === "-" && reply.length < 30) {
      const next = (lines[at + 1] ?? "").replace(STAMP, "").trim();
      if (!NEXT_LINE.test(next)) break;
      reply.push(next.replace(ARROW, ""));
      at += 1;
    }
    answers.push({ reply: joinReply(reply), command, ...(address === undefined ? {} : { address }) });
  }
  return { answers, ...(host === undefined ? {} : { host }) };
}

/** The reader of MDaemon's bounces. */
export const mdaemon: TextFormat = {
  id: ID,
  signs: ["the attached message ha", "- no such user here"],
  recognises: (mail: TextMail) =>
    OPENING.test(mail.text) || (NO_SUCH_USER.test(mail.text) && (field(mail, "x-mdaemon-deliver-to") !== "" || MDAEMON.test(mail.fromAddress))),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const own = NO_SUCH_USER.exec(split.human);
    if (own) return bounceOf([recipientOf({ address: own[1] ?? "", format: ID, matched: own[0], words: "no such user here", by: "local" })], split);
    const begin = lineWith(lines, "--- session transcript ---");
    const head = lines.slice(0, begin < 0 ? undefined : begin);
    const { answers, host } = readTranscript(begin < 0 ? [] : lines.slice(begin + 1));
    const remote = host === undefined ? undefined : readHost(host);
    const delayed = HAS_NOT_YET.test(head.join(" "));
    const recipients: RecipientFields[] = [];
    for (const line of head) {
      const named = FAILED.exec(line)?.[1];
      const address = named === undefined ? (MARKED.test(line) ? addressAlone(line) : undefined) : addressAtLineStart(named)?.address;
      if (address === undefined || recipients.some((one) => one.address === address)) continue;
      const answer = answers.find((one) => one.address?.toLowerCase() === address.toLowerCase()) ?? answers.at(-1);
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: line,
          action: delayed ? "delayed" : "failed",
          words: answer?.reply,
          by: answer === undefined ? undefined : "remote",
          stage: answer === undefined || answer.command === "" ? undefined : stageIn(answer.command),
          ...(remote === undefined ? {} : { host: remote }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
