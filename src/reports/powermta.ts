// PowerMTA's delivery reports: the human part lists "<address>  what happened"; the reply stands in the DSN part.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "powermta";
const INTRO = /^Hello, this is the mail server on (\S{1,255}?)\.\s{0,3}$/mu;
const ENTRY = /^ {1,4}<([^<>]{1,400})>\s{1,8}(\S.{0,998})$/u;
const ACCEPTED = /^(?:delivered|relayed|successfully|expanded)/iu;
const DELAYED = /delayed|will continue trying|will keep trying/iu;
const GAVE_UP = "will not continue trying";
const SAYS_NOTHING = /^delivery (?:failed|delayed)(?:; will (?:not )?continue trying)?$/u;

export const powermta: TextFormat = {
  id: ID,
  signs: ["hello, this is the mail server on "],
  recognises: (mail) => INTRO.test(mail.text) && mail.text.includes("delivery status"),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line);
      const words = (entry?.[2] ?? "").trim();
      if (!entry || ACCEPTED.test(words)) continue;
      const delayed = DELAYED.test(words.replace(GAVE_UP, ""));
      recipients.push(
        recipientOf({
          address: entry[1] ?? "",
          format: ID,
          matched: words,
          action: delayed ? "delayed" : "failed",
          words: SAYS_NOTHING.test(words) ? "" : words,
        }),
      );
    }
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    return bounceOf(recipients, split, host === undefined ? {} : { reportingMta: { host } });
  },
};
