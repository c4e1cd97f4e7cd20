// Trustwave (Marshal) MailMarshal SMTP / Secure Email Gateway: "Your message: / Could not be delivered because of / reply /
// The following recipients were affected: / addresses", then "Additional Information" with <bracketed> hosts.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { addressAlone, blockAt, bounceOf, joinReply, lineBehind, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mailmarshal";

const ANGLES = /[<>]/gu;
const COULD_NOT_BE = /^Could not be delivered because of/imu;
const THE_FOLLOWING_RECIPIENTS = /^The following recipients were affected:/imu;

function bracketed(lines: readonly string[], label: string): { host?: string; ip?: string } | undefined {
  const rest = lineBehind(lines, label)?.rest;
  return rest === undefined ? undefined : readHost(rest.replace(ANGLES, ""));
}

/** The reader of MailMarshal's bounces. */
export const mailmarshal: TextFormat = {
  id: ID,
  signs: ["could not be delivered because of"],
  recognises: (mail: TextMail) => COULD_NOT_BE.test(mail.text) && THE_FOLLOWING_RECIPIENTS.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const because = lineBehind(lines, "Could not be delivered because of");
    const affected = lineBehind(lines, "The following recipients were affected:");
    if (because === undefined || affected === undefined) return undefined;
    const words = joinReply(blockAt(lines, because.at + 1).lines);
    const remote = bracketed(lines, "Remote-MTA:");
    const reporting = bracketed(lines, "Reporting-MTA:");
    const recipients = blockAt(lines, affected.at + 1)
      .lines.map(addressAlone)
      .filter((address) => address !== undefined)
      .map((address) =>
        recipientOf({
          address,
          format: ID,
          matched: "The following recipients were affected",
          words,
          by: replyAt(words) === 0 ? "remote" : "local",
          ...(remote === undefined ? {} : { host: remote }),
        }),
      );
    return bounceOf(recipients, split, reporting === undefined ? {} : { reportingMta: reporting });
  },
};
