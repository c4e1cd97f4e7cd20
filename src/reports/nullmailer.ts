// nullmailer's bounces (src/queue.cc, lib/makereport): since 2.0 with a DSN part; the text only lists the addresses.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { daemonHost } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "nullmailer";
const INTRO = "This is the nullmailer delivery system.";
const ENTRY = /^[ \t]{1,8}<([^<>]{1,400})>:?\s{0,3}(.{0,998})$/u;

export const nullmailer: TextFormat = {
  id: ID,
  signs: [INTRO.toLowerCase()],
  recognises: (mail) => mail.text.includes(INTRO),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const delayed = split.human.includes("has not yet been delivered") || split.human.includes("will continue to");
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line);
      if (entry)
        recipients.push(recipientOf({ address: entry[1] ?? "", format: ID, matched: entry[1], words: entry[2], action: delayed ? "delayed" : "failed" }));
    }
    const reportingMta = daemonHost(mail.fromAddress);
    return bounceOf(recipients, split, reportingMta === undefined ? {} : { reportingMta });
  },
};
