// Facebook (mailer-daemon@mx.facebook.com): "This message was created automatically by Facebook.", one sentence, and a machine part
// whose reply holds a code of its own ("RCP-P2 ... Refused due to recipient preferences").

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "facebook";

const WORDS_PATTERN = /^[ \t]{0,8}([45]\d\d[ -][^\n]{3,600})/mu;
const BLANKS = /\s+/gu;
const OPENING = "This message was created automatically by Facebook.";

/** The reader of Facebook's bounces. */
export const facebook: TextFormat = {
  id: ID,
  signs: [OPENING.toLowerCase()],
  recognises: (mail: TextMail) => mail.text.includes(OPENING),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const body = split.human.slice(split.human.indexOf(OPENING) + OPENING.length);
    const words = WORDS_PATTERN.exec(body)?.[1] ?? body.replace(BLANKS, " ").trim().slice(0, 400);
    const listed = addressesIn(body);
    // The sentence names nobody: the machine part beside it does.
    const addresses = listed.length === 0 && mail.hasStatusPart ? [""] : listed;
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: OPENING, words })),
      split,
    );
  },
};
