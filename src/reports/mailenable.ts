// MailEnable: borrowed Exchange's heading "The following recipient(s) could not be reached:", then "Recipient: [SMTP:a@b.example]" and
// "Reason: Remote SMTP Server Returned: 550 ...". Header X-MEFilter; "Message headers follow:".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mailenable";
const RECIPIENT = /^\s{0,8}Recipient:\s{0,4}\[SMTP:([^\]\s]{1,320})\]/iu;
const REASON = /^\s{0,8}Reason:\s{0,4}(.{1,1000})$/iu;
const RETURNED = /^Remote SMTP Server Returned:\s{0,4}/iu;

/** The reader of MailEnable's bounces. */
export const mailEnable: TextFormat = {
  id: ID,
  signs: ["mailenable: "],
  recognises: (mail: TextMail) => mail.text.includes("MailEnable: ") && mail.text.split("\n", 200).some((line) => RECIPIENT.test(line)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    const lines = split.human.split("\n");
    for (const [at, line] of lines.entries()) {
      const address = RECIPIENT.exec(line)?.[1];
      if (address === undefined) continue;
      const reason =
        lines
          .slice(at + 1, at + 4)
          .map((next) => REASON.exec(next)?.[1])
          .find((words) => words !== undefined) ?? "";
      recipients.push(
        recipientOf({
          address,
          format: ID,
          matched: line,
          words: reason.replace(RETURNED, ""),
          by: RETURNED.test(reason) ? "remote" : reason === "" ? undefined : "local",
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
