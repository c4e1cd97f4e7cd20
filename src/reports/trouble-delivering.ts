// A gateway whose name is not known (Sisimai calls it X6): "We had trouble delivering your message. Full details follow:", a count
// "1 error(s):", and one paragraph "The following recipients returned permanent errors: a@b.example. Reason: SMTP Server <192.0.2.1>
// refused to accept your message (DATA), with the following error message: [554 5.4.6 ...]". The original's header is a text part.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { stageIn } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { addressesIn, readHost, splitOriginal } from "./text-helpers.ts";

const ID = "trouble-delivering";

const REPLY_PATTERN = /\[([245]\d\d[ -][^\n]{0,1500}?)\]\s{0,4}\.?\s*$/u;
const SMTP_SERVER = /SMTP Server <([^<>\s]{3,255})>/iu;
const COMMAND_PATTERN = /\(([A-Z ]{4,12})\)/u;
const FINAL_DOT = /\.$/u;
const ENTRY = /The following recipients returned (permanent|temporary|transient) errors?:\s{0,4}([^\n]{3,2000}?)\.?\s{1,4}Reason:\s{0,4}([^\n]{1,2000})/giu;
const OPENING = /^We had trouble delivering your message\./imu;

/** The reader of that gateway's bounces. */
export const troubleDelivering: TextFormat = {
  id: ID,
  recognises: (mail: TextMail) => OPENING.test(mail.text) || ENTRY_TEST.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const match of split.human.matchAll(ENTRY)) {
      const reason = match[3] ?? "";
      const reply = REPLY_PATTERN.exec(reason)?.[1];
      const server = SMTP_SERVER.exec(reason)?.[1];
      const command = COMMAND_PATTERN.exec(reason)?.[1];
      const host = server === undefined ? undefined : readHost(server);
      for (const address of addressesIn(match[2] ?? ""))
        recipients.push(
          recipientOf({
            address: address.replace(FINAL_DOT, ""),
            format: ID,
            matched: match[0],
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

const ENTRY_TEST = /The following recipients returned (?:permanent|temporary|transient) errors?:/iu;
