// MMDF (SCO OpenServer): "Your message could not be delivered to 'a@b (host: b) (queue: smtp)' for the following reason: ' ...'".
import { bareAddress } from "../vocabulary/address.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { isAddress, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mmdf";
const STATEMENT = /could not be delivered to[ \n]{1,3}'([^'\n]{1,998})' for the following[ \n]reason: {1,2}'([^\n]{1,998})/gu;
const HOST = /\(host: ?([^()\n]{1,255})\)/u;
const QUOTE_AT_END = /'$/u;

export const mmdf: TextFormat = {
  id: ID,
  signs: ["(queue: "],
  recognises: (mail) => mail.text.includes("(queue: ") && mail.text.includes("could not be delivered to"),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const found of split.human.matchAll(STATEMENT)) {
      const address = bareAddress((found[1] ?? "").split(" (")[0] ?? "");
      const words = (found[2] ?? "").trimEnd().replace(QUOTE_AT_END, "").trim();
      if (isAddress(address)) {
        recipients.push(
          recipientOf({
            address,
            format: ID,
            matched: address,
            words,
            by: startsReply(words) ? "remote" : undefined,
            host: readHost(HOST.exec(found[1] ?? "")?.[1] ?? ""),
          }),
        );
      }
    }
    return bounceOf(recipients, split);
  },
};
