// Momentum's (Ecelerity's) bounces: Exim's heading, then ">>> address (after RCPT TO): reply" or without the arrows.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { daemonHost, stageIn, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "momentum";
const INTRO = "by the mail system (ecelerity)";
const ENTRY = /^(?:>>> )?<?([^\s<>()@]{1,128}@[^\s<>()@:]{1,255})>?(?: \(([^()]{1,60})\))?(?:: (.{0,4000}))?$/u;
/** "reading confirmation" is the reply to the final dot, "reading BANNER" the greeting. */
const READING: readonly (readonly [words: string, stage: RecipientFields["stage"]])[] = [
  ["reading confirmation", "message"],
  ["reading banner", "connect"],
  ["after connect", "connect"],
];

function stageOfWords(words: string): RecipientFields["stage"] {
  const folded = words.toLowerCase();
  return READING.find(([known]) => folded.startsWith(known))?.[1] ?? stageIn(words);
}

export const momentum: TextFormat = {
  id: ID,
  signs: [INTRO],
  recognises: (mail) => mail.text.includes(INTRO),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const delayed = split.human.includes("not yet been delivered");
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line.trim());
      const words = (entry?.[3] ?? "").trim();
      if (entry) {
        recipients.push(
          recipientOf({
            address: entry[1] ?? "",
            format: ID,
            matched: entry[2],
            action: delayed ? "delayed" : "failed",
            words,
            by: startsReply(words) ? "remote" : words === "" ? undefined : "local",
            stage: entry[2] === undefined ? undefined : stageOfWords(entry[2]),
          }),
        );
      } else if (words === "" && recipients.length > 0 && startsReply(line.trim())) {
        const last = recipients.at(-1);
        if (last?.diagnostic !== undefined) last.diagnostic += `\n${line.trim()}`;
      }
    }
    const reportingMta = daemonHost(mail.fromAddress);
    return bounceOf(recipients, split, reportingMta === undefined ? {} : { reportingMta });
  },
};
