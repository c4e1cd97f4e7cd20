// BIGLOBE, nifty and kin: "----- The following addresses had delivery problems -----", addresses, "----- Non-delivered information -----"
// and one sentence; nifty: "----- Unsent reason follows --" with "a@b.example could not receive a mail that you had sent" (fml's list of
// Japanese providers' bounces).

import { addressAtLineStart, addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { blockAt, bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "biglobe";

const REPLY_START = /^[245]\d\d[ -]/u;
const PROBLEMS = /^\s{0,4}-{3,8} The following addresses had delivery problems -{3,8}\s*$/iu;
const INFORMATION = /^\s{0,4}-{3,8} Non-delivered information -{3,8}\s*$/iu;
const UNSENT = /^-{3,8} Unsent reason follows -{2,8}/imu;

/** The reader of BIGLOBE's and nifty's bounces. */
export const biglobe: TextFormat = {
  id: ID,
  signs: ["unsent reason follows", "non-delivered information"],
  recognises: (mail: TextMail) => UNSENT.test(mail.text) || mail.text.split("\n", 200).some((line) => INFORMATION.test(line)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["unsent message follows"]);
    const lines = split.human.split("\n");
    const unsent = lines.findIndex((line) => UNSENT.test(line));
    if (unsent >= 0) {
      const block = blockAt(lines, unsent + 1).lines;
      const words = joinReply(block);
      return bounceOf(
        addressesIn(words)
          .slice(0, 1)
          .map((address) => recipientOf({ address, format: ID, matched: lines[unsent], words, by: "local" })),
        split,
      );
    }
    const problems = lines.findIndex((line) => PROBLEMS.test(line));
    const information = lines.findIndex((line) => INFORMATION.test(line));
    if (problems < 0 || information < problems) return undefined;
    const words = joinReply(blockAt(lines, information + 1).lines);
    const recipients = lines
      .slice(problems + 1, information)
      .map((line) => addressAtLineStart(line)?.address)
      .filter((address) => address !== undefined)
      .map((address) => recipientOf({ address, format: ID, matched: (lines[problems] ?? "").trim(), words, by: REPLY_START.test(words) ? "remote" : "local" }));
    return bounceOf(recipients, split);
  },
};
