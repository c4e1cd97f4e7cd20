// Trend Micro InterScan (VirusWall NT, Messaging Security Suite): between "****** Message from InterScan ... ******" and
// "****** End of message ******" either the commands ("Sent <<< RCPT TO:<a@b.example>" / "Received >>> 550 ...") or
// "Reason: Unable to deliver message to <a@b.example> (and other recipients in the same domain)."
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { stageIn } from "./mta-text.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "interscan";

const RCPT_TO = /RCPT TO:\s{0,4}<?([^\s<>]{1,320})>?/iu;
const RECEIVED_2 = /^\s{0,8}(?:Received\s{1,4}(?:>>>|<<<)\s{0,4})?[245]\d\d[ -]/iu;
const RECEIVED_3 = /^\s{0,8}(?:Received\s{1,4}(?:>>>|<<<)\s{0,4})?/iu;
const REFUSAL_CODE = /^[45]/u;
const COULD_NOT_BE = /could not be delivered|Unable to deliver|RCPT TO:/iu;
const REASON = /^[ \t]{0,8}Reason:[ \t]{0,4}(.{1,600})$/imu;
const UNABLE_TO_DELIVER = /Unable to deliver message to\s{1,4}<([^<>\s]{1,320})>/giu;
const MESSAGE = /Message from InterScan/iu;
/** The body without its opening line. */
const SESSION = /^Sent {1,4}<<< {0,4}RCPT TO:/imu;
const SENT = /^\s{0,8}Sent\s{1,4}(?:<<<|>>>)\s{0,4}(.{1,500})$/iu;
const RECEIVED = /^\s{0,8}Received\s{1,4}(?:>>>|<<<)\s{0,4}([245]\d\d[ -].{0,600})$/iu;

function transcript(lines: readonly string[]): RecipientFields[] {
  const recipients: RecipientFields[] = [];
  let command = "";
  let address: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const sent = SENT.exec(lines[at] ?? "");
    if (sent) {
      command = sent[1] ?? "";
      address = RCPT_TO.exec(command)?.[1] ?? address;
      continue;
    }
    const received = RECEIVED.exec(lines[at] ?? "");
    if (!received || address === undefined) continue;
    const reply = [received[1] ?? ""];
    while (RECEIVED_2.test(lines[at + 1] ?? "") && reply.length < 20) {
      at += 1;
      reply.push((lines[at] ?? "").replace(RECEIVED_3, ""));
    }
    if (!REFUSAL_CODE.test(reply[0] ?? "")) continue;
    recipients.push(recipientOf({ address, format: ID, matched: command, words: joinReply(reply), by: "remote", stage: stageIn(command) }));
  }
  return recipients;
}

/** The reader of InterScan's bounces. */
export const interscan: TextFormat = {
  id: ID,
  signs: ["message from interscan", "sent <<<", "sent  <<<", "sent   <<<", "sent    <<<"],
  recognises: (mail: TextMail) => (MESSAGE.test(mail.text) || SESSION.test(mail.text)) && COULD_NOT_BE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const begin = lines.findIndex((line) => MESSAGE.test(line));
    const end = lines.findIndex((line, at) => at > begin && line.trimStart().startsWith("****") && line.toLowerCase().includes("end of message"));
    const inner = lines.slice(begin + 1, end < 0 ? undefined : end);
    let recipients = transcript(inner);
    if (recipients.length === 0) {
      const text = inner.join("\n");
      const reason = REASON.exec(text)?.[1] ?? "";
      recipients = [...text.matchAll(UNABLE_TO_DELIVER)].map((match) =>
        recipientOf({ address: match[1] ?? "", format: ID, matched: match[0], words: reason === "" ? match[0] : reason, by: "local" }),
      );
    }
    return bounceOf(recipients, split);
  },
};
