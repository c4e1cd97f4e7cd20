// GoDaddy (secureserver.net): a qmail of its own making, "Your mail message to the following address(es) could not be delivered. This
// is a permanent error.", then "<a@b.example>:" and "child status 100...The e-mail message could not be delivered because ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { paragraphs } from "./paragraphs.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "secureserver";

const ADDRESS_IN_ANGLES = /^<([^<>\s]{1,320})>:/u;
const FIRST_PATTERN = /^<[^<>\s]{1,320}>:\s{0,4}/u;
const CHILD_STATUS = /^child status \d{1,3}\.{3}/u;
const CONNECTED_TO_BUT = /^(?:Connected to )?([\da-fA-F:.]{3,45}) (?:but|does not like|failed)/u;
const REMOTE_HOST_SAID = /Remote host said:\s{0,4}([\s\S]{1,2000})$/u;
const OPENING = /^Your mail message to the following address\(es\) could not be\s{1,4}delivered\./imu;

/** The reader of GoDaddy's bounces. */
export const secureserver: TextFormat = {
  id: ID,
  signs: ["your mail message to the following address(es)"],
  recognises: (mail: TextMail) => OPENING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const paragraph of paragraphs(split.human)) {
      const address = ADDRESS_IN_ANGLES.exec(paragraph[0] ?? "")?.[1];
      if (address === undefined) continue;
      const first = (paragraph[0] ?? "").replace(FIRST_PATTERN, "");
      const said = joinReply([first, ...paragraph.slice(1)]).replace(CHILD_STATUS, "");
      const connected = CONNECTED_TO_BUT.exec(said);
      const remote = REMOTE_HOST_SAID.exec(said);
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
