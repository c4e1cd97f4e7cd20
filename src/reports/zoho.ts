// Zoho Mail: Exim's opening words, then one line per recipient, "a@b.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1
// <a@b.example>... User Unknown": the first code is the reply's, the second its text (or nothing).
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "zoho";

const ERROR_CODE = /, ERROR[_ ]CODE ?:/u;
const ZOHO_MAIL = /^Zoho Mail/u;
const COULD_NOT_BE = /could not be delivered/iu;
const LEADING_COMMAS = /^[,\s]{1,8}/u;
const DOUBLED_CODE = /^([245]\d\d)(?=[ -])/u;
const NO_REPLY = /not reachable|timed? out|could not connect|no route/iu;
const LINE = /^[ \t]{0,8}([^\s<>@]{1,128}@[^\s<>,]{1,255}),? ([\w ]{0,60}), ERROR_CODE\s?:\s?(\d{0,3}),\s{0,4}(?:ERROR_CODE\s?:\s?)?([^\n]{0,2000})$/gimu;

/** The layout of later years: "a@b.example, ERROR CODE :550 - 5.1.1 User unknown". */
const LATER = /^\s{0,8}([^\s<>@,]{1,128}@[^\s<>,]{1,255}), {0,2}ERROR CODE ?: ?(\d{3}) - {0,2}([^\n]{0,2000})$/gimu;

/** The reader of Zoho's bounces. */
export const zoho: TextFormat = {
  id: ID,
  signs: [", error_code", ", error code", "zoho mail"],
  recognises: (mail: TextMail) => ERROR_CODE.test(mail.text) || (ZOHO_MAIL.test(field(mail, "x-mailer")) && COULD_NOT_BE.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const match of split.human.matchAll(LINE)) {
      const code = match[3] ?? "";
      const text = (match[4] ?? "")
        .replace(LEADING_COMMAS, "")
        .replace(DOUBLED_CODE, (same) => (same === code ? "" : same))
        .trim();
      const noReply = NO_REPLY.test(text);
      recipients.push(
        recipientOf({
          address: match[1] ?? "",
          format: ID,
          matched: match[0],
          words: `${code} ${text === "" ? (match[2] ?? "") : text}`.trim(),
          by: code === "" || noReply ? "local" : "remote",
        }),
      );
    }
    for (const match of split.human.matchAll(LATER))
      recipients.push(
        recipientOf({ address: match[1] ?? "", format: ID, matched: match[0], words: `${match[2] ?? ""} ${match[3] ?? ""}`.trim(), by: "remote" }),
      );
    return bounceOf(recipients, split);
  },
};
