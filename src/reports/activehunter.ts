// TransWARE Active!hunter (header X-AHMAILID, Subject "FAILURE NOTICE : ..."): sendmail's headings, but the recipient line begins with
// ">>> " and the transcript is the bare reply.

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { blockAt, bounceOf, field, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "activehunter";

const TRANSIENT = /transient/iu;
const ERRORS = /^\s{0,8}-{3,8} The following addresses had (permanent fatal|transient non-fatal) errors -{3,8}\s*$/imu;
const TRANSCRIPT = /^\s{0,8}-{3,8} Transcript of session follows -{3,8}\s*$/imu;

/** The reader of Active!hunter's bounces. */
export const activehunter: TextFormat = {
  id: ID,
  signs: ["x-ahmailid"],
  recognises: (mail: TextMail) => field(mail, "x-ahmailid") !== "" && ERRORS.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const errors = lines.findIndex((line) => ERRORS.test(line));
    const transcript = lines.findIndex((line) => TRANSCRIPT.test(line));
    const words = transcript < 0 ? "" : joinReply(blockAt(lines, transcript + 1).lines);
    const delayed = TRANSIENT.test(lines[errors] ?? "");
    const listed = lines.slice(errors + 1, transcript < 0 ? undefined : transcript).filter((line) => line.trim().startsWith(">>>"));
    const recipients = listed
      .map((line) => addressesIn(line)[0])
      .filter((address) => address !== undefined)
      .map((address) => recipientOf({ address, format: ID, matched: (lines[errors] ?? "").trim(), action: delayed ? "delayed" : "failed", words }));
    return bounceOf(recipients, split);
  },
};
