// SmarterMail: "Could not deliver message to the following recipient(s):", then "Failed Recipient:" and "Reason:" for each.
// https://support.rackteam.com/kb/a136/common-email-delivery-errors-you-may-receive.aspx
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, lineBehind, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "smartermail";
const INTRO = "Could not deliver message to the following recipient(s)";
const RECIPIENT = "Failed Recipient:";
const REASON = "Reason:";
const HEADER_FOLLOWS = /^\s{0,8}-- The header and top \d{1,5} lines of the message follows? --\s{0,8}$/mu;
const REMOTE = /^remote host said:\s{0,4}/iu;
const MOST = 500;

export const smartermail: TextFormat = {
  id: ID,
  signs: [INTRO.toLowerCase()],
  recognises: (mail) => mail.text.includes(INTRO) && mail.text.includes(RECIPIENT),
  read(mail: TextMail): TextBounce | undefined {
    const marker = HEADER_FOLLOWS.exec(mail.text);
    const split =
      marker === null
        ? splitOriginal(mail.text)
        : { human: mail.text.slice(0, marker.index), original: mail.text.slice(marker.index + marker[0].length).trimStart() };
    const lines = split.human.split("\n");
    const recipients: RecipientFields[] = [];
    for (let found = lineBehind(lines, RECIPIENT); found !== undefined && recipients.length < MOST; found = lineBehind(lines, RECIPIENT, found.at + 1)) {
      const next = lineBehind(lines, RECIPIENT, found.at + 1);
      const reason = lineBehind(lines.slice(0, next?.at), REASON, found.at + 1);
      const said = reason?.rest ?? "";
      const words = said.replace(REMOTE, "");
      const by = REMOTE.test(said) || replyAt(words) === 0 ? "remote" : undefined;
      recipients.push(recipientOf({ address: found.rest, format: ID, matched: `${RECIPIENT} ${found.rest}`, words, by }));
    }
    return bounceOf(recipients, split);
  },
};
