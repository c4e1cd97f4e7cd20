// Cisco IronPort (Email Security Appliance), the text of its bounce profile: "The following message to <a@b.example> was undeliverable.
// / The reason for the problem: / 5.1.0 - Unknown address error 550-'5.1.1 User unknown'". The words in front of the reply are the
// appliance's name for the failure; the reply stands in quotes behind its code.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "ironport";

const THE_FOLLOWING_MESSAGE = /The following message to </iu;
const BLANK_LINE = /\n\s*\n/u;
const BLANKS = /\s+/gu;
const OWN_CODE = /^([245]\.\d{1,3}\.\d{1,3}) - /u;
const QUOTED_REPLY = /\s([245]\d\d)-'/u;
const ESCAPED_BREAKS = /\\n/gu;
const DELAYED = /delayed/iu;
const SENTENCE = /The following message to <([^<>\s]{1,320})> (was undeliverable|has been delayed|is delayed)\.?/giu;
const REASON = /^\s{0,8}The reason for the problem:\s*$/imu;

/** The reader of IronPort's bounces. */
export const ironport: TextFormat = {
  id: ID,
  signs: ["the reason for the problem:"],
  recognises: (mail: TextMail) => REASON.test(mail.text) && THE_FOLLOWING_MESSAGE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    const found = [...split.human.matchAll(SENTENCE)];
    for (const [index, match] of found.entries()) {
      const piece = split.human.slice(match.index, found[index + 1]?.index);
      const reason = REASON.exec(piece);
      const text =
        reason === null
          ? ""
          : (
              piece
                .slice(reason.index + reason[0].length)
                .trim()
                .split(BLANK_LINE)[0] ?? ""
            )
              .replace(BLANKS, " ")
              .trim();
      const own = OWN_CODE.exec(text);
      const quoted = QUOTED_REPLY.exec(text);
      // The closing quote may be missing: the appliance cuts long replies.
      const behind = quoted ? text.slice(quoted.index + quoted[0].length) : "";
      const end = behind.lastIndexOf("'");
      const reply = (end >= 0 ? behind.slice(0, end) : behind).replace(ESCAPED_BREAKS, " ").trim();
      const words = quoted ? `${quoted[1] ?? ""} ${reply}` : own ? text.slice(own[0].length) : text;
      recipients.push(
        recipientOf({
          address: match[1] ?? "",
          format: ID,
          matched: match[0],
          action: DELAYED.test(match[2] ?? "") ? "delayed" : "failed",
          words,
          by: quoted ? "remote" : "local",
          status: own?.[1],
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
