// Haraka's bounces (outbound/hmail.js, config/outbound.bounce_message): qmail's sentences, then "<address>: reply".

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "haraka";
const INTRO = /^Hi\. This is the Haraka Mailer program at (\S{1,255}?)\.$/mu;
const ENTRY = /^<([^<>]{1,400})>: (.{1,4000})$/u;
const INTENDED = /^Intended Recipients: (.{1,2000})$/mu;
const REASON = /^Failure Reason: (?:Error: )?(.{1,2000})$/mu;
const GAVE_UP = /^Too many failures/u;

export const haraka: TextFormat = {
  id: ID,
  signs: ["this is the haraka mailer program"],
  recognises: (mail) => INTRO.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const reason = REASON.exec(split.human)?.[1] ?? "";
    const gaveUp = GAVE_UP.test(reason);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line.trim());
      if (entry) {
        const words = entry[2] ?? "";
        recipients.push(recipientOf({ address: entry[1] ?? "", format: ID, matched: entry[1], words, by: startsReply(words) ? "remote" : "local", gaveUp }));
      }
    }
    // Several recipients: Haraka prints no reply but the summary of the failure.
    for (const address of addressesIn(INTENDED.exec(split.human)?.[1] ?? "")) {
      if (recipients.some((recipient) => recipient.address.toLowerCase() === address.toLowerCase())) continue;
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: "Intended Recipients",
          words: reason,
          by: startsReply(reason) ? "remote" : reason.startsWith("Some recipients") ? undefined : "local",
          gaveUp,
        }),
      );
    }
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    return bounceOf(recipients, split, host === undefined ? {} : { reportingMta: { host } });
  },
};
