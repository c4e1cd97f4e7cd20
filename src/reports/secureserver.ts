// GoDaddy (secureserver.net): a qmail of its own making, "Your mail message to the following address(es) could not be delivered. This
// is a permanent error.", then "<a@b.example>:" and "child status 100...The e-mail message could not be delivered because ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { paragraphs, readHost, replyAt, splitOriginal } from "./text-helpers.ts";

const ID = "secureserver";
const OPENING = /^Your mail message to the following address\(es\) could not be\s{1,4}delivered\./imu;

/** The reader of GoDaddy's bounces. */
export const secureserver: TextFormat = {
  id: ID,
  recognises: (mail: TextMail) => OPENING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const paragraph of paragraphs(split.human)) {
      const address = /^<([^<>\s]{1,320})>:/u.exec(paragraph[0] ?? "")?.[1];
      if (address === undefined) continue;
      const first = (paragraph[0] ?? "").replace(/^<[^<>\s]{1,320}>:\s{0,4}/u, "");
      const said = joinReply([first, ...paragraph.slice(1)]).replace(/^child status \d{1,3}\.{3}/u, "");
      const connected = /^(?:Connected to )?([\da-fA-F:.]{3,45}) (?:but|does not like|failed)/u.exec(said);
      const remote = /Remote host said:\s{0,4}([^]{1,2000})$/u.exec(said);
      const host = connected ? readHost(connected[1] ?? "") : undefined;
      const words = remote?.[1] ?? said;
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: paragraph[0],
          words,
          by: remote || replyAt(words) === 0 ? "remote" : "local",
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
