// L-Soft's LSMTP: a block for LISTSERV between "--> Error description:" and "Error-End:", with "Error-for:", "Error-Code:" and
// "Error-Text:" whose continuation lines are indented.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "lsmtp";

const ERROR_DESCRIPTION = /^-{2}> Error description:\s*$/imu;
const ERROR_FOR = /^Error-for:/imu;
const INDENTED = /^\s+\S/u;
const MAILER_SAID = /^Mailer ([\w.-]{3,255}) said:\s{1,4}"?(.{1,600}?)"?\s*$/iu;
const FOR = /^Error-for:\s{1,8}<?([^\s<>]{1,320})>?\s*$/iu;
const TEXT = /^Error-Text:\s{0,8}(.{0,600})$/iu;

/** The reader of LSMTP's bounces. */
export const lsmtp: TextFormat = {
  id: ID,
  signs: ["error-for:"],
  recognises: (mail: TextMail) => ERROR_DESCRIPTION.test(mail.text) && ERROR_FOR.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const entries: { address: string; text: string[] }[] = [];
    let inText = false;
    for (const line of split.human.split("\n")) {
      const address = FOR.exec(line)?.[1];
      const text = TEXT.exec(line)?.[1];
      if (address !== undefined) entries.push({ address, text: [] });
      else if (text !== undefined) entries.at(-1)?.text.push(text);
      else if (inText && INDENTED.test(line)) entries.at(-1)?.text.push(line.trim());
      inText = text !== undefined || (inText && INDENTED.test(line));
    }
    const recipients: RecipientFields[] = entries.map((entry) => {
      const text = entry.text.join(" ");
      const said = MAILER_SAID.exec(text);
      const host = said ? readHost(said[1] ?? "") : undefined;
      return recipientOf({
        address: entry.address,
        format: ID,
        matched: "Error-for:",
        words: said?.[2] ?? text,
        by: said ? "remote" : "local",
        ...(host === undefined ? {} : { host }),
      });
    });
    return bounceOf(recipients, split);
  },
};
