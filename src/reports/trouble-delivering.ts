// A gateway whose name is not known (Sisimai calls it X6): "We had trouble delivering your message. Full details follow:", a count
// "1 error(s):", and one paragraph "The following recipients returned permanent errors: a@b.example. Reason: SMTP Server <192.0.2.1>
// refused to accept your message (DATA), with the following error message: [554 5.4.6 ...]". The original's header is a text part.

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "trouble-delivering";

const SMTP_SERVER = /SMTP Server <([^<>\s]{3,255})>/iu;
const COMMAND_PATTERN = /\(([A-Z ]{4,12})\)/u;
const FINAL_DOT = /\.$/u;
const REPLY_START = /^[245]\d\d[ -]/u;
const ENTRY = /^\s{0,8}The following recipients returned (?:permanent|temporary|transient) errors?:/iu;
const OPENING = /^We had trouble delivering your message\./imu;

/** The reader of that gateway's bounces. */
export const troubleDelivering: TextFormat = {
  id: ID,
  signs: ["we had trouble delivering your message.", "the following recipients returned "],
  recognises: (mail: TextMail) => OPENING.test(mail.text) || mail.text.split("\n", 200).some((line) => ENTRY.test(line)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line);
      if (!entry) continue;
      const reasonAt = line.indexOf("Reason:");
      const reason = reasonAt < 0 ? "" : line.slice(reasonAt + "Reason:".length).trim();
      const open = reason.indexOf("[");
      const close = reason.lastIndexOf("]");
      const inner = open >= 0 && close > open ? reason.slice(open + 1, close) : "";
      const reply = REPLY_START.test(inner) ? inner : undefined;
      const server = SMTP_SERVER.exec(reason)?.[1];
      const command = COMMAND_PATTERN.exec(reason)?.[1];
      const host = server === undefined ? undefined : readHost(server);
      for (const address of addressesIn(line.slice(entry[0].length, reasonAt < 0 ? undefined : reasonAt)))
        recipients.push(
          recipientOf({
            address: address.replace(FINAL_DOT, ""),
            format: ID,
            matched: entry[0],
            words: reply ?? reason,
            by: reply === undefined ? "local" : "remote",
            stage: reply === undefined || command === undefined ? undefined : stageIn(command),
            ...(host === undefined ? {} : { host }),
          }),
        );
    }
    return bounceOf(recipients, split);
  },
};
