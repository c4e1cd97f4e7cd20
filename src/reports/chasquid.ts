// chasquid's DSN (internal/queue/dsn.go), human part: a list of addresses, then "Technical details:" with the stage in front of the reply.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { stageIn, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "chasquid";
const DETAIL = /^- "([^"]{1,320})" \((\w{1,20})\) failed (permanently|temporarily)(?: with error)?:?\s{0,3}$/u;
const PENDING = /^- "([^"]{1,320})" \((\w{1,20})\) (?:is still|was not|could not).{0,80}:?\s{0,3}$/u;
const STAGE_BEFORE = /^([A-Z+ ]{2,20}(?: closing)?|greeting|dial|HELO\/EHLO) (?=[245]\d\d\b)/u;
const TITLE = /^Delivery of your message to the following recipient\(s\) (?:failed permanently|has been delayed)/mu;

function fieldsOf(address: string, lines: readonly string[], delayed: boolean): RecipientFields {
  const words = lines.map((line) => line.trim()).join("\n");
  const stage = STAGE_BEFORE.exec(words);
  const reply = stage === null ? words : words.slice(stage[0].length);
  return recipientOf({
    address,
    format: ID,
    matched: address,
    action: delayed ? "delayed" : "failed",
    words: reply,
    by: startsReply(reply) ? "remote" : "local",
    // chasquid sends MAIL and RCPT together ("MAIL+RCPT") and says "DATA closing" for the answer to the message.
    stage: stage === null ? undefined : stage[1] === "DATA closing" ? "message" : stage[1] === "MAIL+RCPT" ? "rcpt" : stageIn(stage[1] ?? ""),
  });
}

export const chasquid: TextFormat = {
  id: ID,
  signs: ["delivery of your message to the following recipient(s)"],
  recognises: (mail) => TITLE.test(mail.text) && mail.text.includes("Technical details:"),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    let open: { address: string; delayed: boolean; lines: string[] } | undefined;
    const close = (): void => {
      if (open !== undefined) recipients.push(fieldsOf(open.address, open.lines, open.delayed));
      open = undefined;
    };
    for (const line of split.human.split("\n")) {
      const entry = DETAIL.exec(line) ?? PENDING.exec(line);
      if (entry) {
        close();
        // A pipe's or file's title is no address; the recipient then stands in the list above only.
        open = { address: entry[1] ?? "", delayed: entry[3] === undefined, lines: [] };
      } else if (open !== undefined && line.startsWith("    ")) open.lines.push(line);
      else if (open !== undefined && line.trim() === "") close();
    }
    close();
    return bounceOf(recipients, split);
  },
};
