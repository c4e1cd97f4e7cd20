// KDDI's (au one net, dion.ne.jp) notice of its own mailboxes: "Your mail sent on: date / Could not be delivered to: <a@b.example> /
// As their mailbox is full." Also "As the remote domain doesnt exist." and "Your mail attempted to be delivered on: date".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "kddi";
const LAYOUT =
  /^Your mail (?:sent on|attempted to be delivered on):[^\n]{3,80}\n\s{0,12}Could not be delivered to:?\s{0,4}<?([^<>\s]{1,320})>?\s{0,4}\n\s{0,12}(As [^\n]{3,200})/imu;

/** The reader of KDDI's notices. */
export const kddi: TextFormat = {
  id: ID,
  signs: ["your mail sent on:", "your mail attempted to be delivered on:"],
  recognises: (mail: TextMail) => LAYOUT.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const match = LAYOUT.exec(split.human);
    return match
      ? bounceOf([recipientOf({ address: match[1] ?? "", format: ID, matched: "Could not be delivered to", words: match[2] ?? "", by: "local" })], split)
      : undefined;
  },
};
