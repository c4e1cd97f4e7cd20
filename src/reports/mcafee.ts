// McAfee WebShield, Email and Web Security Appliance, Email Gateway: "--- The following addresses had delivery problems ---" and lines
// "<a@b.example>   (Unknown user a@b.example)"; WebShield: "------ Here is your List of Failed Recipients ------". The machine part
// beside it is out of order (Original-Recipient in angle brackets, a bare IP in Remote-MTA, no Final-Recipient).
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mcafee";

const MCAFEE_WEBSHIELD = /McAfee|WebShield/iu;
const LIST_OF_FAILED = /List of Failed Recipients/iu;
const DIAGNOSTIC_CODE_SMTP = /^Diagnostic-Code:\s{0,4}smtp;\s{0,4}([245]\d\d[ -][^\n]{0,600})/imu;
const REMOTE_MTA = /^Remote-MTA:\s{0,4}([^\n]{3,255})/imu;
const DNS = /^dns;\s{0,4}/iu;
const REPLY_START = /^[245]\d\d/u;
const HEADING = /^\s{0,8}-{2,8} (?:The following addresses had delivery problems|Here is your List of Failed Recipients) -{2,8}\s*$/imu;
const ADDRESS = /^<([^<>\s]{1,320})>/u;

/** The reader of McAfee's bounces. */
export const mcafee: TextFormat = {
  id: ID,
  signs: ["the following addresses had delivery problems", "here is your list of failed recipients"],
  recognises: (mail: TextMail) =>
    HEADING.test(mail.text) && (MCAFEE_WEBSHIELD.test(field(mail, "x-nai-header")) || LIST_OF_FAILED.test(mail.text) || mail.subject === "Delivery Status"),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["here is your returned mail"]);
    const heading = HEADING.exec(split.human);
    const status = mail.parts.find((part) => part.type === "message/delivery-status")?.text ?? "";
    const reply = DIAGNOSTIC_CODE_SMTP.exec(status)?.[1];
    const remote = REMOTE_MTA.exec(status)?.[1];
    const host = remote === undefined ? undefined : readHost(remote.replace(DNS, ""));
    const recipients: RecipientFields[] = [];
    for (const line of split.human.slice(heading?.index ?? 0).split("\n")) {
      const text = line.trim();
      const match = ADDRESS.exec(text);
      if (!match) continue;
      // The text leaves the reply's code out; the machine part has it, for one recipient.
      const rest = text.slice(match[0].length).trim();
      const words = rest.startsWith("(") ? rest.slice(1, rest.endsWith(")") ? -1 : undefined) : rest;
      const whole = reply?.includes(words) === true ? reply : words;
      recipients.push(
        recipientOf({
          address: match[1] ?? "",
          format: ID,
          matched: heading?.[0],
          words: whole,
          by: whole === words && !REPLY_START.test(whole) ? undefined : "remote",
          ...(host === undefined ? {} : { host }),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
