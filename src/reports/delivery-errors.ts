// Two senders whose software is not known by name: "---The following addresses had delivery errors---" with lines
// "a@b.example [User unknown]", and Trend Micro's gateway with an empty list under "----- The following addresses had permanent
// delivery errors -----", whose reply stands in a machine part of its own. Documented by Sisimai (as X1, X5) and Mail::DeliveryStatus::BounceParser.

import { addressAtLineStart } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "delivery-errors";

const REASON_PATTERN = /^\[(.{1,400}?)\]\s*$/u;
const REPLY_START = /^[245]\d\d[ -]/u;
const HEADING = /^\s{0,4}-{2,8} ?The following addresses had (?:permanent )?delivery errors ?-{2,8}\s*$/imu;

/** The reader of lists of delivery errors. */
export const deliveryErrors: TextFormat = {
  id: ID,
  signs: ["delivery errors"],
  recognises: (mail: TextMail) => HEADING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const heading = HEADING.exec(split.human);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.slice((heading?.index ?? 0) + (heading?.[0].length ?? 0)).split("\n")) {
      const start = addressAtLineStart(line);
      if (start === undefined) continue;
      const reason = REASON_PATTERN.exec(start.rest)?.[1] ?? start.rest;
      recipients.push(
        recipientOf({
          address: start.address,
          format: ID,
          matched: (heading?.[0] ?? "").trim(),
          words: reason,
          by: REPLY_START.test(reason) ? "remote" : "local",
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
