// Mimecast's notices to its customers' senders: "An email that you attempted to send to the following address could not be delivered:
// / -- address / The problem appears to be : / -- sentence / Additional information follows : / -- reply". The reply has lost its code.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mimecast";

const RECOGNISES_PATTERN = /^\[Postmaster\]/u;
const THIS_IS_DELIVERY = /This is a delivery failure notification message/iu;
const REMOTE_PATTERN = /^(?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3})/u;
const ADDRESS_PATTERN = /^--\s{1,4}<?([^\s<>@]{1,128}@[^\s<>]{1,255}?)>?\s*$/u;
const PROBLEM = /^The problem appears to be ?:/imu;
const FOLLOWS = /^Additional information follows ?:/imu;

/** The lines behind "-- " below a heading, until the next heading. */
function dashed(text: string, heading: RegExp): string[] {
  const match = heading.exec(text);
  if (!match) return [];
  const found: string[] = [];
  for (const line of text.slice(match.index + match[0].length).split("\n")) {
    if (line.startsWith("-- ")) found.push(line.slice(3).trim());
    else if (found.length > 0 && line.trim() === "") break;
    else if (found.length > 0) found[found.length - 1] = `${found.at(-1) ?? ""} ${line.trim()}`;
  }
  return found;
}

/** The reader of Mimecast's notices. */
export const mimecast: TextFormat = {
  id: ID,
  signs: ["the problem appears to be"],
  recognises: (mail: TextMail) =>
    PROBLEM.test(mail.text) &&
    (FOLLOWS.test(mail.text) || field(mail, "x-mimecast-originator") !== "" || RECOGNISES_PATTERN.test(mail.subject) || THIS_IS_DELIVERY.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const sentence = dashed(split.human, PROBLEM).join(" ");
    const information = dashed(split.human, FOLLOWS).join("\n");
    const words = information === "" ? sentence : information;
    const remote = REMOTE_PATTERN.test(information);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.slice(0, split.human.search(PROBLEM)).split("\n")) {
      const address = ADDRESS_PATTERN.exec(line)?.[1];
      if (address !== undefined)
        recipients.push(recipientOf({ address, format: ID, matched: line, words, by: remote ? "remote" : words === "" ? undefined : "local" }));
    }
    return bounceOf(recipients, split);
  },
};
