// Reports of Exchange 4.0 to 2003 in free text, in any language: per recipient a line "address on date" (the word and the date
// differ by language), below it, indented, the reason, and a last line "<host.example #5.1.1 smtp;550 ...>" (2000, 2003) or
// "MSEXCH:IMS:organisation:site:server 0 (000C05A6) Unknown Recipient" (4.0 to 5.5; Microsoft Knowledge Base articles of 1996 to 2002).
// The Internet Mail Service addresses foreign recipients in X.400 form: "c=us;a= ;p=example;dda:SMTP=user@example.com; on ...".
import { startsWithOneOf } from "./bounce-words.ts";
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { readHost } from "./hosts-in-text.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import { foldLine, splitOriginal } from "./returned-copy.ts";

const ID = "exchange-2003";

const REPLY_START = /^[245]\d\d[ -]/u;
const FOLDED_TIME = /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?(?: [+-]\d{4})?\s*$/u;
const NON_DELIVERY_USER = /could not be delivered to the following user:\s{1,6}(?:"[^"\n]{1,200}"\s)?<([^<>\s]{1,320})>/iu;
const INTERNET_MAIL_SERVICE = /^Internet Mail Service \(5\./u;
const DID_NOT_REACH = /did not reach the following recipient/iu;
const OTHERS = /^\s{0,8}(?:hMailServer|MailEnable:|Error Type:)/imu;
const NON_DELIVERY = /^---? ?Non-Delivery Report ?---?/mu;

/** The headings in the languages sighted or documented, folded; in other languages a mail is known by its code lines. */
const HEADINGS: readonly string[] = [
  "the following recipient(s) could not be reached",
  "the following recipients could not be reached",
  "the following recipient could not be reached",
  "did not reach the following recipient(s)",
  "folgende(r) empfänger konnte(n) nicht erreicht werden",
  "folgender empfänger konnte nicht erreicht werden",
  "folgende empfänger konnten nicht erreicht werden",
  "impossible de joindre le(s) destinataire(s) suivant(s)",
  "le(s) destinataire(s) suivant(s) n'ont pas pu être atteint",
  "no se puede localizar a los destinatarios siguientes",
  "impossibile recapitare ai seguenti destinatari",
  "de volgende geadresseerde(n) kan of kunnen niet worden bereikt",
];

const isHeading = (line: string): boolean => {
  const folded = foldLine(line);
  return startsWithOneOf(folded, HEADINGS);
};

interface Code {
  host?: string;
  status: string;
  reply: string;
  at: number;
}

const STATUS_IN_CODE = /^#([245]\.\d{1,3}\.\d{1,3})(?=[\s>]|$)/u;
const SMTP_TYPE = /^smtp;\s{0,2}/iu;
const HOST_IN_CODE = /^[\w.-]{1,255}$/u;

/** The code line "<host.example #5.1.1 smtp;550 5.1.1 User unknown>"; host and reply may be missing. */
function readCode(text: string): Code | undefined {
  for (let hash = text.indexOf("#"); hash >= 0; hash = text.indexOf("#", hash + 1)) {
    const status = STATUS_IN_CODE.exec(text.slice(hash, hash + 16))?.[1];
    if (status === undefined) continue;
    const open = text.lastIndexOf("<", hash);
    const before = open < 0 ? "?" : text.slice(open + 1, hash).trim();
    if (before !== "" && !HOST_IN_CODE.test(before)) continue;
    // The reply may hold addresses in angle brackets: the last ">" closes.
    const close = text.lastIndexOf(">");
    const reply = text
      .slice(hash + 1 + status.length, close > hash ? close : undefined)
      .trim()
      .replace(SMTP_TYPE, "");
    return { status, reply, at: open, ...(before === "" ? {} : { host: before }) };
  }
  return undefined;
}

const X400 = /\bSMTP=([^\s;]{1,320})/iu;
const DIRECT = /^'?([^\s'"<>;@]{1,128}@[^\s'"<>;@]{1,255})'?;? /u;
const QUOTED_NAME = /^'([^'\n]{1,200})' /u;
/** The word between address and date ("on", "am", "le", "el", "il", "op"), then something with a digit. */
const ON_DATE = /^\p{L}{1,12} [^\d]{0,16}\d/u;
const SMTP_PREFIX = /^smtp\\?:/iu;

/** Reads "address on date"; "" where the line names a person without an address. */
function addressOnDate(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 400) return undefined;
  const direct = DIRECT.exec(text);
  if (direct) return ON_DATE.test(text.slice(direct[0].length)) ? (direct[1] ?? "") : undefined;
  const name = QUOTED_NAME.exec(text);
  if (name) {
    if (!ON_DATE.test(text.slice(name[0].length))) return undefined;
    return (name[1] ?? "").includes("@") ? (name[1] ?? "").replace(SMTP_PREFIX, "") : "";
  }
  const x400 = X400.exec(text);
  if (!x400) return undefined;
  const end = text.indexOf("; ", x400.index);
  return end > 0 && ON_DATE.test(text.slice(end + 2)) ? (x400[1] ?? "") : undefined;
}

/** The same, where the date was folded to the next line. */
function addressIn(line: string, next: string): { address: string; joined: boolean } | undefined {
  const direct = addressOnDate(line);
  if (direct !== undefined) return { address: direct, joined: false };
  if (!line.includes("@") || next.trim() === "") return undefined;
  const folded = addressOnDate(`${line.trimEnd()} ${next.trim()}`);
  return folded === undefined || addressOnDate(next) !== undefined ? undefined : { address: folded, joined: true };
}

/** The reason below one address: the sentence, the MSEXCH line's last words, or the reply inside the code line. */
function fieldsOf(address: string, below: readonly string[]): RecipientFields {
  const text = below.map((line) => line.trim()).join(" ");
  const code = readCode(text);
  const reply = code?.reply ?? "";
  const remote = REPLY_START.test(reply);
  const msexch = text.indexOf("MSEXCH:");
  const before = msexch >= 0 ? text.slice(0, msexch) : code !== undefined ? text.slice(0, code.at) : text;
  const mts = before.indexOf("The MTS-ID of the original message");
  const sentence = (mts >= 0 ? before.slice(0, mts) : before).trim();
  // Behind the number in parentheses stands the service's own name of the failure.
  const number = msexch >= 0 ? text.indexOf(") ", msexch) : -1;
  const unknown = number >= 0 ? text.slice(number + 2).trim() : "";
  const words = remote ? reply : [sentence, unknown].filter((part) => part !== "").join(" ");
  return recipientOf({
    address,
    format: ID,
    matched: below[0],
    words,
    by: remote ? "remote" : "local",
    status: code?.status,
  });
}

function readRecipients(human: string): RecipientFields[] {
  const lines = human.split("\n");
  const heading = lines.findIndex(isHeading);
  const recipients: RecipientFields[] = [];
  let address: string | undefined;
  let below: string[] = [];
  const finish = (): void => {
    if (address !== undefined && (heading >= 0 || below.some((line) => line.includes("MSEXCH:") || readCode(line) !== undefined)))
      recipients.push(fieldsOf(address, below));
    address = undefined;
    below = [];
  };
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const found = addressIn(line, lines[at + 1] ?? "");
    if (found !== undefined) {
      finish();
      address = found.address;
      // The rest of a folded date.
      if (found.joined || FOLDED_TIME.test(lines[at + 1] ?? "")) at += 1;
    } else if (address !== undefined) {
      if (line.trim() === "" && below.length > 0) finish();
      else if (line.trim() !== "") below.push(line);
    }
  }
  finish();
  return recipients;
}

/** The server in front of the code is the one that reports (Microsoft KB 284204, "the server that is reporting the problem is listed before the numeric code"). */
function reportingServer(human: string): NamedHost | undefined {
  for (const line of human.split("\n", 400)) {
    const host = line.includes("#") ? readCode(line.trim())?.host : undefined;
    if (host !== undefined) return readHost(host);
  }
  return undefined;
}

/** "--- Non-Delivery Report ---": the event sink for Windows' SMTP service that some sites used. */
function readNonDelivery(human: string): RecipientFields[] {
  const match = NON_DELIVERY_USER.exec(human);
  return match ? [recipientOf({ address: match[1] ?? "", format: ID, matched: match[0] })] : [];
}

/** The reader of the free text of Exchange 4.0 to 2003. */
export const exchange2003: TextFormat = {
  id: ID,
  signs: ["msexch:", "non-delivery report", ...HEADINGS, "#2.", "#4.", "#5."],
  recognises(mail: TextMail): boolean {
    if (mail.text.includes("MSEXCH:") || NON_DELIVERY.test(mail.text)) return true;
    if (INTERNET_MAIL_SERVICE.test(field(mail, "x-mailer")) && DID_NOT_REACH.test(mail.text)) return true;
    const lines = mail.text.split("\n", 400);
    return lines.some((line) => isHeading(line) || (line.includes("#") && line.trim().startsWith("<") && readCode(line) !== undefined));
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["old message"]);
    // hMailServer and MailEnable borrowed the heading; their own words tell them apart.
    if (OTHERS.test(split.human)) return undefined;
    const recipients = readRecipients(split.human);
    const reporter = reportingServer(split.human);
    return bounceOf(recipients.length > 0 ? recipients : readNonDelivery(split.human), split, reporter === undefined ? {} : { reportingMta: reporter });
  },
};
