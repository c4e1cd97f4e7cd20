// MMDF (SCO OpenServer): "Your message could not be delivered to 'a@b (host: b) (queue: smtp)' for the following reason: ' ...'".
import { bareAddress } from "../vocabulary/address.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { isAddress, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { readHost, splitOriginal } from "./text-helpers.ts";

const ID = "mmdf";
const STATEMENT =
  /could not be delivered to\s{1,8}'([^'\n(]{1,400})(?:\(host: ?([^()\n]{1,255})\))?[^'\n]{0,200}'\s{1,4}for the following\s{1,4}reason: {1,4}'\s{0,4}([^\n]{1,998}?)'\s{0,4}$/gmu;

export const mmdf: TextFormat = {
  id: ID,
  recognises: (mail) => mail.text.includes("(queue: ") && mail.text.includes("could not be delivered to"),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const found of split.human.matchAll(STATEMENT)) {
      const address = bareAddress(found[1] ?? "");
      const words = (found[3] ?? "").trim();
      if (isAddress(address)) {
        recipients.push(
          recipientOf({ address, format: ID, matched: address, words, by: startsReply(words) ? "remote" : undefined, host: readHost(found[2] ?? "") }),
        );
      }
    }
    return bounceOf(recipients, split);
  },
};
