// Maddy's DSN (internal/dsn/dsn.go), human part: "Delivery to x failed with error: ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { hostName } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import { replyAt } from "./replies-in-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "maddy";
const INTRO = /^This is the mail delivery system at (\S{1,255}?)\.$/mu;
const ENTRY = /^Delivery to (\S{1,400}) failed with error: (.{1,4000})$/u;
const MESSAGE_ID = /^Message ID: ([\w-]{4,60})$/mu;
/** "SMTP error 550: 5.1.1 User unknown (host: ...)" is how the Go type prints a remote reply. */
const GO_ERROR = /^SMTP error (\d{3}): /u;

export const maddy: TextFormat = {
  id: ID,
  signs: ["failed with error: "],
  recognises: (mail) => INTRO.test(mail.text) && mail.text.includes("failed with error: "),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    for (const line of split.human.split("\n")) {
      const entry = ENTRY.exec(line.trim());
      if (!entry) continue;
      const words = (entry[2] ?? "").replace(GO_ERROR, "$1 ");
      recipients.push(recipientOf({ address: entry[1] ?? "", format: ID, matched: entry[1], words, by: replyAt(words) === 0 ? "remote" : undefined }));
    }
    const host = hostName(INTRO.exec(split.human)?.[1] ?? "");
    const bounce = bounceOf(recipients, split, host === undefined ? {} : { reportingMta: { host } });
    const id = MESSAGE_ID.exec(split.human)?.[1];
    if (bounce === undefined || id === undefined) return bounce;
    return { ...bounce, original: { ...bounce.original, keys: [{ kind: "queue-id", value: id, from: "report-field" }] } };
  },
};
