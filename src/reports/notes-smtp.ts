// Lotus Notes' SMTP gateway before Domino (Lotus SMTP MTA 1.x to 4.x): "------- Failure Reasons  --------", then reason and address
// on lines of their own, "------- Returned Message --------".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { addressAlone, blockAt, bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "notes-smtp";
const HEADING = /^-{3,20}\s{1,4}Failure Reasons\s{1,4}-{3,20}\s*$/imu;

/** The reader of the old Notes gateway's bounces. */
export const notesSmtp: TextFormat = {
  id: ID,
  signs: ["failure reasons"],
  recognises: (mail: TextMail) => HEADING.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["returned message"]);
    const lines = split.human.split("\n");
    let at = lines.findIndex((line) => HEADING.test(line)) + 1;
    const recipients: RecipientFields[] = [];
    while (at < lines.length) {
      const block = blockAt(lines, at);
      at = block.next;
      if (block.lines.length === 0) break;
      // The reason stands above its address.
      let reason: string[] = [];
      for (const line of block.lines) {
        const address = addressAlone(line);
        if (address === undefined) reason.push(line);
        else {
          recipients.push(recipientOf({ address, format: ID, matched: "Failure Reasons", words: reason.join(" "), by: "local" }));
          reason = [];
        }
      }
    }
    return bounceOf(recipients, split);
  },
};
