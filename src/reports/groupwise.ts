// Novell (Micro Focus) GroupWise Internet Agent: "The message that you sent was undeliverable to the following:", then lines
// "<tab>a@b.example (user not found)"; with a session transcript "The attached file had the following undeliverable recipient(s):".

import { addressAtLineStart } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, joinReply, lineWith, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "groupwise";

const GROUPWISE = /GroupWise/u;
const UNDELIVERABLE = /undeliverable/iu;
const RESPONSE_REPLY = /^\s{0,8}(?:Response|Reply|<<<)\s?:?\s{0,4}([245]\d\d[ -].{0,600})$/iu;
const BY_PATTERN = /\b[245]\d\d[ -]/u;
const HEADING =
  /^(?:The message that you sent was undeliverable to the following|The attached file had the following undeliverable recipient\(s\)|Your message was undeliverable to the following|Die von Ihnen gesendete Nachricht konnte (?:an )?folgende(?:n)? Empfänger[n]? nicht zugestellt werden):?\s*$/imu;

/** The reader of GroupWise's bounces. */
export const groupwise: TextFormat = {
  id: ID,
  signs: [
    "that you sent was undeliverable to the following",
    "the following undeliverable recipient(s)",
    "your message was undeliverable to the following",
    "die von ihnen gesendete nachricht konnte",
    "groupwise",
  ],
  recognises: (mail: TextMail) => HEADING.test(mail.text) || (GROUPWISE.test(field(mail, "x-mailer")) && UNDELIVERABLE.test(mail.text)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["possibly truncated original message follows", "original message follows"]);
    const lines = split.human.split("\n");
    const heading = lines.findIndex((line) => HEADING.test(line));
    const transcript = lineWith(lines, "transcript of session follows");
    const session = transcript < 0 ? [] : lines.slice(transcript + 1);
    // "Command: RCPT TO:<a@b.example>" and below it "Response: 550 ...".
    const response = session.map((line) => RESPONSE_REPLY.exec(line)?.[1]).filter((line) => line !== undefined);
    const recipients: RecipientFields[] = [];
    for (const line of lines.slice(heading + 1, transcript < 0 ? undefined : transcript)) {
      const start = addressAtLineStart(line);
      if (start === undefined) {
        if (line.trim() !== "" && recipients.length > 0) break;
        continue;
      }
      const reason = start.rest.startsWith("(") ? start.rest.trim().slice(1, start.rest.trim().endsWith(")") ? -1 : undefined) : start.rest;
      const words = response.length > 0 ? joinReply(response) : reason;
      recipients.push(
        recipientOf({
          address: start.address,
          format: ID,
          matched: (lines[heading] ?? "").trim(),
          words,
          by: response.length > 0 || BY_PATTERN.test(words) ? "remote" : "local",
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
