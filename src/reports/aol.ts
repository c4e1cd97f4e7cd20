// AOL's notice of the years before 2018: "Your mail to the following recipients could not be delivered because ...:" and below it the
// screen names, indented. A screen name is the local part of an aol.com address (flufl.bounce reads it so, too).
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "aol";

const AOL_COM = /@(?:[\w-]{1,40}\.){0,3}aol\.com$/u;
const COLON_PATTERN = /:\s*$/mu;
const BLANKS = /\s+/gu;
const RECIPIENTS_PATTERN = /^[\w.@+-]{1,320}$/u;
const OPENING = /Your mail to the following recipients? could not be\s{1,4}delivered/iu;

/** The reader of AOL's older notices. */
export const aol: TextFormat = {
  id: ID,
  signs: ["your mail to the following recipient"],
  recognises: (mail: TextMail) => AOL_COM.test(mail.fromAddress) && OPENING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const opening = OPENING.exec(split.human);
    if (!opening) return undefined;
    const rest = split.human.slice(opening.index);
    const colon = rest.search(COLON_PATTERN);
    const sentence = rest
      .slice(0, colon < 0 ? undefined : colon)
      .replace(BLANKS, " ")
      .trim();
    const names =
      colon < 0
        ? []
        : rest
            .slice(colon + 1)
            .split("\n")
            .map((line) => line.trim());
    const recipients = names
      .filter((name) => RECIPIENTS_PATTERN.test(name))
      .map((name) => recipientOf({ address: name.includes("@") ? name : `${name}@aol.com`, format: ID, matched: opening[0], words: sentence, by: "local" }));
    return bounceOf(recipients, split);
  },
};
