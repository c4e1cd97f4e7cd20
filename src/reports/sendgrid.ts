// SendGrid's bounces to the return path: "This is an automatically generated message from SendGrid.", then one line
// "user:000000:<a@b.example> : 192.0.2.250 : mx.example:[192.0.2.153] : 550 5.1.1 ... in RCPT TO". The first address is SendGrid's own.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "sendgrid";

const AUTOMATICALLY_GENERATED_MESSAGE = /automatically generated message from SendGrid/iu;
const IN_RCPT_TO = /\s{1,4}in (RCPT TO|MAIL FROM|DATA|BODY|EHLO|HELO|CONNECT|END OF DATA)\s*$/u;
const LINE = /<([^<>\s]{1,320})>\s{1,4}: {1,2}([\da-fA-F:.]{3,45}) : {1,2}([\w.-]{1,255}):\[([\da-fA-F:.]{3,45})\] : {1,2}([^\n]{1,2000})/gu;

/** The reader of SendGrid's bounces. */
export const sendgrid: TextFormat = {
  id: ID,
  signs: ["automatically generated message from sendgrid"],
  recognises: (mail: TextMail) => AUTOMATICALLY_GENERATED_MESSAGE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const match of split.human.matchAll(LINE)) {
      const words = match[5] ?? "";
      const command = IN_RCPT_TO.exec(words);
      const host = readHost(`${match[3] ?? ""} [${match[4] ?? ""}]`);
      recipients.push(
        recipientOf({
          address: match[1] ?? "",
          format: ID,
          matched: match[0],
          words: command ? words.slice(0, command.index) : words,
          stage: command ? stageIn(command[1] ?? "") : undefined,
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split, { platform: { name: ID } });
  },
};
