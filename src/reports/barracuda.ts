// Barracuda Spam Firewall (Email Security Gateway): "Your message to: a@b.example / was blocked by our Spam Firewall.", beside a
// machine part written by the amavis underneath. The refusal is the appliance's own.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { addressesIn, splitOriginal } from "./text-helpers.ts";

const ID = "barracuda";

const MESSAGE_YOU_SENT = /^\*\*Message you sent blocked by our bulk email filter\*\*/u;
const WAS_BLOCKED = /was blocked/iu;
const STARS = /\*\*/gu;
const SENTENCE = /Your message to:?\s{1,4}([^\n]{3,2000})\n?\s{0,4}was blocked by our (?:Spam Firewall|bulk email filter)\.?/iu;

/** The reader of Barracuda's block notices. */
export const barracuda: TextFormat = {
  id: ID,
  recognises: (mail: TextMail) => SENTENCE.test(mail.text) || (MESSAGE_YOU_SENT.test(mail.subject) && mail.text.includes("@")),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const match = SENTENCE.exec(split.human);
    const addresses = addressesIn(match?.[1] ?? "");
    const words = match ? `Message ${match[0].slice(match[0].search(WAS_BLOCKED)).trim()}` : mail.subject.replace(STARS, "");
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: "was blocked by our Spam Firewall", words, by: "local" })),
      split,
    );
  },
};
