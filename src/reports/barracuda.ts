// Barracuda Spam Firewall (Email Security Gateway): "Your message to: a@b.example / was blocked by our Spam Firewall.", beside a
// machine part written by the amavis underneath. The refusal is the appliance's own.

import { addressesIn } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "barracuda";

const MESSAGE_YOU_SENT = /^\*\*Message you sent blocked by our bulk email filter\*\*/u;
const YOUR_MESSAGE = "your message to";
const BLOCKED = /^was blocked by our (?:Spam Firewall|bulk email filter)\.?/iu;
const STARS = /\*\*/gu;

/** "Your message to: a@b.example" and, on the same line or the next, "was blocked by our Spam Firewall." */
function readSentence(text: string): { addresses: string; words: string } | undefined {
  const at = text.toLowerCase().indexOf(YOUR_MESSAGE);
  if (at < 0) return undefined;
  const lines = text.slice(at + YOUR_MESSAGE.length).split("\n", 40);
  const said = lines.findIndex((line) => line.toLowerCase().includes("was blocked by our"));
  if (said < 0) return undefined;
  const line = lines[said] ?? "";
  const from = line.toLowerCase().indexOf("was blocked by our");
  const words = BLOCKED.exec(line.slice(from))?.[0];
  return words === undefined ? undefined : { addresses: [...lines.slice(0, said), line.slice(0, from)].join("\n"), words: `Message ${words}` };
}

/** The reader of Barracuda's block notices. */
export const barracuda: TextFormat = {
  id: ID,
  signs: ["was blocked by our", "message you sent blocked by our bulk email filter"],
  recognises: (mail: TextMail) => readSentence(mail.text) !== undefined || (MESSAGE_YOU_SENT.test(mail.subject) && mail.text.includes("@")),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const sentence = readSentence(split.human);
    const addresses = addressesIn(sentence?.addresses ?? "");
    const words = sentence?.words ?? mail.subject.replace(STARS, "");
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: "was blocked by our Spam Firewall", words, by: "local" })),
      split,
    );
  },
};
