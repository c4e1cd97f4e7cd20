// Symantec Email Security.cloud (MessageLabs, now Broadcom): "This is the mail delivery agent at ... I was unable to deliver your
// message to the following addresses: / address / Reason: reply", then subject, date and "The message identifier was:".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, blockAt, bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "messagelabs";

const REASON = /^Reason:/iu;
const REASON_2 = /^Reason:\s{0,4}/iu;
const AGENT = /^This is the mail delivery agent at /imu;
const UNABLE = /^I was unable to deliver your message to the following address(?:es)?[:.]/imu;

/** The reader of MessageLabs' bounces. */
export const messagelabs: TextFormat = {
  id: ID,
  signs: ["this is the mail delivery agent at "],
  recognises: (mail: TextMail) => AGENT.test(mail.text) && UNABLE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const heading = lines.findIndex((line) => UNABLE.test(line));
    const listed = blockAt(lines, heading + 1);
    const reason = lines.findIndex((line, at) => at > heading && REASON.test(line));
    const words = reason < 0 ? "" : joinReply(blockAt(lines, reason).lines.map((line) => line.replace(REASON_2, "")));
    const recipients = listed.lines
      .map(addressAlone)
      .filter((address) => address !== undefined)
      .map((address) => recipientOf({ address, format: ID, matched: (lines[heading] ?? "").trim(), words }));
    return bounceOf(recipients, split);
  },
};
