// McAfee SaaS Email Protection (MX Logic; headers X-MX-Bounce, X-MXL-NoteHash): Exim's opening words, then "  <a@b.example>: reply" on
// one line, then "Included is a copy of the message header:".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import { isReplyLine } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "mxlogic";

const HAS_NOT_YET = /has not yet been delivered|temporary|will be retried/iu;
const PERMANENT_ERROR = /permanent error/iu;
const COPY = /^Included is a copy of the message header:/imu;
const LINE = /^\s{1,4}<([^<>\s]{1,320})>:\s{0,4}(.{0,2000})$/u;

/** The reader of MX Logic's bounces. */
export const mxlogic: TextFormat = {
  id: ID,
  signs: ["x-mx-bounce", "x-mxl-notehash", "included is a copy of the message header:"],
  recognises: (mail: TextMail) => field(mail, "x-mx-bounce") !== "" || field(mail, "x-mxl-notehash") !== "" || COPY.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["included is a copy of the message header"]);
    const recipients: RecipientFields[] = [];
    const lines = split.human.split("\n");
    const delayed = HAS_NOT_YET.test(split.human) && !PERMANENT_ERROR.test(split.human);
    for (let at = 0; at < lines.length; at += 1) {
      const match = LINE.exec(lines[at] ?? "");
      if (!match) continue;
      const words = [match[2] ?? ""];
      while (isReplyLine(lines[at + 1] ?? "") && words.length < 30) {
        at += 1;
        words.push((lines[at] ?? "").trim());
      }
      recipients.push(
        recipientOf({
          address: match[1] ?? "",
          format: ID,
          matched: "The following address failed",
          action: delayed ? "delayed" : "failed",
          words: words.join("\n"),
        }),
      );
    }
    return bounceOf(recipients, split);
  },
};
