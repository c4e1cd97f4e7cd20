// Zoho Mail: Exim's opening words, then one line per recipient, "a@b.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1
// <a@b.example>... User Unknown": the first code is the reply's, the second its text (or nothing).
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./text-helpers.ts";

const ID = "zoho";

const ERROR_CODE = /, ERROR_CODE ?:/u;
const ZOHO_MAIL = /^Zoho Mail/u;
const COULD_NOT_BE = /could not be delivered/iu;
const TEXT_PATTERN = /^[,\s]{1,8}/u;
const TEXT_PATTERN_2 = /^([245]\d\d)(?=[ -])/u;
const NOT_REACHABLE_TIMED = /not reachable|timed? out|could not connect|no route/iu;
const LINE = /^\s{0,8}([^\s<>@]{1,128}@[^\s<>,]{1,255}?),? ([\w ]{0,60}), ERROR_CODE\s?:\s?(\d{0,3}),\s{0,4}(?:ERROR_CODE\s?:\s?)?([^\n]{0,2000})$/gimu;

/** The reader of Zoho's bounces. */
export const zoho: TextFormat = {
  id: ID,
  recognises: (mail: TextMail) => ERROR_CODE.test(mail.text) || (ZOHO_MAIL.test(field(mail, "x-mailer")) && COULD_NOT_BE.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const match of split.human.matchAll(LINE)) {
      const code = match[3] ?? "";
      const text = (match[4] ?? "")
        .replace(TEXT_PATTERN, "")
        .replace(TEXT_PATTERN_2, (same) => (same === code ? "" : same))
        .trim();
      const noReply = NOT_REACHABLE_TIMED.test(text);
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
    return bounceOf(recipients, split);
  },
};
