// OpenSMTPD's bounces (usr.sbin/smtpd/bounce.c): "address: reply", the lines of a reply glued together, the codes of all but the first gone.
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { cutAtMarker, daemonHost, startsReply } from "./mta-text.ts";
import { bounceOf, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";

const ID = "opensmtpd";
const INTRO = "This is the MAILER-DAEMON, please DO NOT REPLY to this";
const SUBJECT = /^Delivery status notification: (?:failed|error|delayed|warning|delivered)$/u;
const MARKER = /^\s{0,8}Below is a copy of the original message/u;
const ENTRY = /^ {0,8}([^\s:<>@]{1,128}@[^\s:<>@]{1,255}): (.{0,4000})$/u;
const STATUS_LINE = /^[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3}) /u;

/** Puts a glued reply back on lines where the enhanced status shows the joints ("...unauthenticated.5.7.26 Gmail"). */
function unglue(reply: string): string {
  const status = STATUS_LINE.exec(reply)?.[1];
  if (status === undefined) return reply;
  const [first = "", ...rest] = reply.split(`${status} `);
  const lines = [`${first}${status} ${rest.shift() ?? ""}`];
  for (const piece of rest) {
    // A status after a blank stands inside a sentence; glued ones follow the last word at once.
    if (lines.at(-1)?.endsWith(" ") === true && lines.length === 1 && lines[0]?.trim() !== `${first}${status}`) lines[lines.length - 1] += `${status} ${piece}`;
    else lines.push(`${status} ${piece}`);
  }
  return lines.map((line) => line.trim()).join("\n");
}

function fieldsOf(line: string, delayed: boolean): RecipientFields | undefined {
  const entry = ENTRY.exec(line);
  if (!entry) return undefined;
  const words = (entry[2] ?? "").trim();
  // An expired mail is gone, although 6.8 calls the report "delayed" and promises further attempts.
  const expired = words === "Envelope expired";
  return recipientOf({
    address: entry[1] ?? "",
    format: ID,
    matched: entry[1],
    action: delayed && !expired ? "delayed" : "failed",
    words: unglue(words),
    by: startsReply(words) ? "remote" : "local",
    gaveUp: expired,
  });
}

export const opensmtpd: TextFormat = {
  id: ID,
  signs: [INTRO.toLowerCase(), "delivery status notification: "],
  recognises: (mail) => mail.text.includes(INTRO) || (SUBJECT.test(mail.subject) && mail.from.startsWith("Mailer Daemon")),
  read(mail: TextMail): TextBounce | undefined {
    if (mail.text.includes("successfully delivered")) return undefined;
    const { lines, original } = cutAtMarker(mail.text, (line) => MARKER.test(line));
    const human = lines.join("\n");
    const delayed = human.includes("A message is delayed for more than") || human.includes("this is only a temporary failure");
    const recipients = lines.map((line) => fieldsOf(line, delayed)).filter((fields) => fields !== undefined);
    const reportingMta = daemonHost(mail.fromAddress);
    return bounceOf(recipients, { human, ...(original === undefined ? {} : { original }) }, reportingMta === undefined ? {} : { reportingMta });
  },
};
