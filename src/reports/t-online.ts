// T-Online's own bounces, and those of smail: sections between bars, "|--- Failed addresses follow: ---|", and below each
// address, indented, the reason. Documented by mailing list software (fml, flufl.bounce) and seen in public bounces of 2013 to 2026.

import { addressAtLineStart } from "./addresses-in-text.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, joinReply, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "t-online";

/** smail names its driver in front of the reply. */
const TRANSPORT = /^(?:\(ERR_\d{1,4}\) )?transport \w{2,20}: /u;

const REPLY_START = /^[245]\d\d[ -]/u;
const START_PATTERN = /^ {0,3}[<\w"]/u;
const INDENTED = /^\s{2,}/u;
const REST_PATTERN = /^\.{2,4}\s*/u;
const FAILED = /^[\s|]{0,4}-{3,40}\s{0,4}Failed addresses follow:?\s{0,4}-{2,60}\|?\s*$/iu;
const SECTION = /^[\s|]{0,4}-{3,40}\s{0,4}([A-Z][\w ]{3,40}):?\s{0,4}-{2,60}\|?\s*$/u;

/** smail's log section: "Xdefer: <a@b.example> reason: (ERR_111) transport smtp: connection refused". */
const LOG = /^X(?:fail|defer): <([^<>\s]{1,320})> reason: (.{1,400})$/u;

/** The reader of T-Online's and smail's bounces. */
export const tOnline: TextFormat = {
  id: ID,
  signs: ["failed addresses follow"],
  recognises: (mail: TextMail) => mail.text.split("\n", 400).some((line) => FAILED.test(line)),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["message text follows", "message header follows", "message headers follow"]);
    const log = new Map<string, string>();
    const recipients: RecipientFields[] = [];
    let section = "";
    let address: string | undefined;
    let words: string[] = [];
    const finish = (): void => {
      if (address !== undefined) {
        const logged = log.get(address.toLowerCase());
        const own = joinReply(words).replace(TRANSPORT, "");
        recipients.push(
          recipientOf({
            address,
            format: ID,
            matched: "Failed addresses follow",
            words: own === "" ? logged?.replace(TRANSPORT, "") : own,
            by: REPLY_START.test(own) ? undefined : "local",
          }),
        );
      }
      address = undefined;
      words = [];
    };
    for (const line of split.human.split("\n")) {
      const heading = SECTION.exec(line);
      if (heading) {
        finish();
        section = (heading[1] ?? "").toLowerCase();
      } else if (section.startsWith("message log")) {
        const logged = LOG.exec(line.trim());
        if (logged) log.set((logged[1] ?? "").toLowerCase(), logged[2] ?? "");
      } else if (section.startsWith("failed addresses")) {
        const start = START_PATTERN.test(line) ? addressAtLineStart(line) : undefined;
        if (start !== undefined && !INDENTED.test(line)) {
          finish();
          address = start.address;
          const rest = start.rest.replace(REST_PATTERN, "");
          if (rest !== "") words.push(rest);
        } else if (line.trim() !== "") words.push(line);
      }
    }
    finish();
    return bounceOf(recipients, split);
  },
};
