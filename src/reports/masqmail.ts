// masqmail (tpl/failmsg.tpl, tpl/warnmsg.tpl): "This message was sent to you by the mailer daemon (masqmail 0.3.4) at host.", translations
// in front of the English words; the addresses in angle brackets, then the error, about all of them.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName } from "./mta-text.ts";
import { addressAlone, blockAt, bounceOf, joinReply, lineWith, recipientOf } from "./provider-text.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "masqmail";
const INTRO = /\bmailer daemon \([^()\n]{1,60}\)\nat (\S{1,255}?)\.\)?$/mu;
const FAILED = "failed permanently and has been given";
/** The template's own spelling. */
const DEFERRED = "has been defered:";
const HINT = "may give you a hint about what caused the";

export const masqmail: TextFormat = {
  id: ID,
  signs: ["by the mailer daemon ("],
  recognises: (mail) => INTRO.test(mail.text) && (mail.text.includes(FAILED) || mail.text.includes(DEFERRED)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const lines = split.human.split("\n");
    const failed = lineWith(lines, FAILED);
    const at = failed >= 0 ? failed + 1 : lineWith(lines, DEFERRED);
    if (at < 0) return undefined;
    const hint = lineWith(lines, HINT, at);
    const words = hint < 0 ? undefined : joinReply(blockAt(lines, hint + 2).lines);
    const addresses = blockAt(lines, at + 1)
      .lines.map(addressAlone)
      .filter((address) => address !== undefined);
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    const action = failed >= 0 ? "failed" : "delayed";
    return bounceOf(
      addresses.map((address) => recipientOf({ address, format: ID, matched: address, action, words })),
      split,
      host === undefined ? {} : { reportingMta: { host } },
    );
  },
};
