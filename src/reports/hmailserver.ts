// hMailServer: borrowed Exchange's heading "The following recipient(s) could not be reached:", then the address alone and, indented,
// "Error Type: SMTP", "Remote server (192.0.2.1) issued an error.", "hMailServer sent: RCPT TO:<...>", "Remote server replied: 550 ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { stageIn } from "./mta-text.ts";
import { addressAlone, bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";

const ID = "hmailserver";
const SENT = /^\s{0,8}hMailServer sent:\s{0,4}(.{1,600})$/iu;
const REPLIED = /^\s{0,8}Remote server replied:\s{0,4}(.{1,1000})$/iu;
const ISSUED = /^\s{0,8}Remote server \(([^()\s]{3,255})\) issued an error/iu;
const CLOSING = /^hMailServer\s*$/mu;
const SENT_OR_TYPE = /^\s{0,8}(?:hMailServer sent:|Error Type:)/imu;
const RETRIES = /Tried \d{1,3} time/iu;
const ERROR_TYPE = /^Error Type:/iu;
const INDENTED = /^\s/u;

/** What stands below one address in hMailServer's notice. */
function readBelow(address: string, below: readonly string[]): RecipientFields {
  const find = (pattern: RegExp): string | undefined => below.map((line) => pattern.exec(line)?.[1]).find((value) => value !== undefined);
  const reply = find(REPLIED);
  const server = find(ISSUED);
  const sent = find(SENT);
  const host = server === undefined ? undefined : readHost(server);
  const own = below
    .map((line) => line.trim())
    .filter((line) => line !== "" && !ERROR_TYPE.test(line))
    .join(" ");
  return recipientOf({
    address,
    format: ID,
    matched: below[0],
    words: reply ?? own,
    by: reply === undefined ? "local" : "remote",
    stage: reply === undefined || sent === undefined ? undefined : stageIn(sent),
    gaveUp: RETRIES.test(own),
    ...(host === undefined ? {} : { host }),
  });
}

/** The reader of hMailServer's bounces. */
export const hMailServer: TextFormat = {
  id: ID,
  signs: ["hmailserver"],
  recognises: (mail: TextMail) => CLOSING.test(mail.text) && SENT_OR_TYPE.test(mail.text),
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text);
    const recipients: RecipientFields[] = [];
    let address: string | undefined;
    let below: string[] = [];
    const finish = (): void => {
      if (address !== undefined) recipients.push(readBelow(address, below));
      address = undefined;
      below = [];
    };
    for (const line of split.human.split("\n")) {
      const alone = INDENTED.test(line) ? undefined : addressAlone(line);
      if (alone !== undefined) {
        finish();
        address = alone;
      } else if (CLOSING.test(line)) finish();
      else if (address !== undefined) below.push(line);
    }
    finish();
    return bounceOf(recipients, split);
  },
};
