// MailFoundry (SolarWinds) appliance: "Unable to deliver message to: <a@b.example>" / "Delivery failed for the following reason:" /
// "Server mx.example[192.0.2.1] failed with: 550 ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { blockAt, bounceOf, joinReply, lineBehind, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mailfoundry";

const UNABLE_TO_DELIVER = /^Unable to deliver message to: </imu;
const DELIVERY_FAILED_FOR = /^Delivery failed for the following reason:/imu;
const ADDRESS_IN_ANGLES = /^<([^<>\s]{1,320})>/u;
const SERVER_FAILED_WITH = /^Server ([^\s]{3,255}(?: ?\[[\da-fA-F:.]{3,45}\])?) failed with:\s{0,4}/iu;

/** The reader of MailFoundry's bounces. */
export const mailfoundry: TextFormat = {
  id: ID,
  signs: ["unable to deliver message to: <"],
  recognises: (mail: TextMail) => UNABLE_TO_DELIVER.test(mail.text) && DELIVERY_FAILED_FOR.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const recipients: RecipientFields[] = [];
    let at = 0;
    for (;;) {
      const start = lineBehind(lines, "Unable to deliver message to:", at);
      if (start === undefined) break;
      at = start.at + 1;
      const address = ADDRESS_IN_ANGLES.exec(start.rest)?.[1];
      if (address === undefined) continue;
      const reason = lineBehind(lines, "Delivery failed for the following reason:", at);
      const text = reason === undefined ? "" : joinReply([reason.rest, ...blockAt(lines, reason.at + 1).lines]);
      const server = SERVER_FAILED_WITH.exec(text);
      const host = server ? readHost(server[1] ?? "") : undefined;
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: (lines[start.at] ?? "").trim(),
          words: server ? text.slice(server[0].length) : text,
          by: server ? "remote" : "local",
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
