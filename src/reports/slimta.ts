// python-slimta (slimta/bounce): "Delivery failed for:" with a dash in front of each address, then what the destination answered. Its status
// part names no recipient at all.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, blockAt, bounceOf, joinReply, lineBehind, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "slimta";
const INTRO = "Delivery failed for:";
const ANSWER = "Destination host responded:";

export const slimta: TextFormat = {
  id: ID,
  signs: [ANSWER.toLowerCase()],
  recognises: (mail) => mail.text.includes(INTRO) && mail.text.includes(ANSWER),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const from = lineBehind(lines, INTRO);
    const answer = lineBehind(lines, ANSWER, from?.at);
    if (from === undefined || answer === undefined) return undefined;
    const words = joinReply(blockAt(lines, answer.at + 1).lines);
    const addresses = blockAt(lines, from.at + 1)
      .lines.map(addressAlone)
      .filter((address) => address !== undefined);
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: `- ${address}`, words, by: "remote" })),
      split,
    );
  },
};
