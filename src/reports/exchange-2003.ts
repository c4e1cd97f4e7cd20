// Reports of Exchange 4.0 to 2003 in free text, in any language: per recipient a line "address on date" (the word and the date
// differ by language), below it, indented, the reason, and a last line "<host.example #5.1.1 smtp;550 ...>" (2000, 2003) or
// "MSEXCH:IMS:organisation:site:server 0 (000C05A6) Unknown Recipient" (4.0 to 5.5; Microsoft Knowledge Base articles of 1996 to 2002).
// The Internet Mail Service addresses foreign recipients in X.400 form: "c=us;a= ;p=example;dda:SMTP=user@example.com; on ...".
import type { TextBounce, TextFormat, TextMail } from "./format.ts";
import { bounceOf, field, recipientOf } from "./provider-text.ts";
import type { RecipientFields } from "./report-fields.ts";
import { readHost, splitOriginal } from "./text-helpers.ts";

const ID = "exchange-2003";

const FOLDED_PATTERN = /\bon [^\n]{0,40}$|;? \p{L}{1,4}$|;$/u;
const SMTP = /^smtp\\?:/iu;
const REPLY_START = /^[245]\d\d[ -]/u;
const THE_MTS_ID = /The MTS-ID of the original message is:.*$/iu;
const UNKNOWN_PATTERN = /\(([\dA-F]{8})\)\s{1,4}(.{1,200})$/u;
const READ_RECIPIENTS_PATTERN = /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?(?: [+-]\d{4})?\s*$/u;
const COULD_NOT_BE = /could not be delivered to the following user:\s{1,6}(?:"[^"\n]{1,200}"\s)?<([^<>\s]{1,320})>/iu;
const INTERNET_MAIL_SERVICE = /^Internet Mail Service \(5\./u;
const DID_NOT_REACH = /did not reach the following recipient/iu;
const HMAILSERVER_MAILENABLE_ERROR = /^\s{0,8}(?:hMailServer|MailEnable:|Error Type:)/imu;

const MSEXCH = /^\s{0,40}MSEXCH:[A-Za-z]{2,20}:/mu;
const CODE = /<([\w.-]{1,255})?\s{0,3}#([245]\.\d{1,3}\.\d{1,3})(?:\s{1,3}(?:smtp;\s{0,2})?([^>]{0,2000}))?>/iu;
/** "The following recipient(s) could not be reached:", "did not reach the following recipient(s):" in the languages sighted; other languages are known by the code line. */
const HEADINGS =
  /^\s{0,8}(?:The following recipient(?:\(s\)|s)? could not be reached|did not reach the following recipient\(s\)|Folgende(?:r|\(r\))? Empfänger konnten? nicht erreicht werden|Folgende\(r\) Empfänger konnte\(n\) nicht erreicht werden|konnte die folgenden Empfänger nicht erreichen|Impossible de joindre le\(s\) destinataire\(s\) suivant\(s\)|Le\(s\) destinataire\(s\) suivant\(s\) n'ont pas pu être atteints?|No se puede localizar a los destinatarios siguientes|Impossibile recapitare ai seguenti destinatari|De volgende geadresseerde\(n\) kan of kunnen niet worden bereikt)\s?:?\s*$/imu;
const ADDRESS_LINE =
  /^\s{0,24}(?:'|")?(?:([^\s'"<>;]{1,128}@[^\s'"<>;]{1,255}?)|[^\n]{0,200}?(?:dda:|;)\s?SMTP=([^\s;]{1,320});?[^\n]{0,120})(?:'|")?;? \p{L}{1,12} [^\n\d]{0,16}\d[^\n]{3,60}$/iu;
const QUOTED_NAME = /^\s{0,24}'([^'\n]{1,200})' \p{L}{1,12} \d[^\n]{3,60}$/u;
const NON_DELIVERY = /^---? ?Non-Delivery Report ?---?/mu;

function addressIn(line: string, next: string): { address: string; joined: boolean } | undefined {
  const direct = ADDRESS_LINE.exec(line);
  if (direct) return { address: direct[1] ?? direct[2] ?? "", joined: false };
  // The date may have been folded to the next line.
  const folded = FOLDED_PATTERN.test(line.trimEnd()) ? ADDRESS_LINE.exec(`${line.trimEnd()} ${next.trim()}`) : null;
  if (folded) return { address: folded[1] ?? folded[2] ?? "", joined: true };
  const name = QUOTED_NAME.exec(line);
  if (name) return { address: (name[1] ?? "").includes("@") ? (name[1] ?? "").replace(SMTP, "") : "", joined: false };
  return undefined;
}

/** The reason below one address: the sentence, the MSEXCH line's last words, or the reply inside the code line. */
function fieldsOf(address: string, below: readonly string[]): RecipientFields {
  const text = below.map((line) => line.trim()).join(" ");
  const code = CODE.exec(text);
  const reply = (code?.[3] ?? "").trim();
  const host = code?.[1] === undefined ? undefined : readHost(code[1]);
  const remote = REPLY_START.test(reply);
  const msexch = text.indexOf("MSEXCH:");
  const sentence = (msexch >= 0 ? text.slice(0, msexch) : code ? text.slice(0, code.index) : text).replace(THE_MTS_ID, "").trim();
  const unknown = msexch >= 0 ? UNKNOWN_PATTERN.exec(text.slice(msexch))?.[2]?.trim() : undefined;
  const words = remote ? reply : [sentence, unknown].filter((part) => part !== undefined && part !== "").join(" ");
  return recipientOf({
    address,
    format: ID,
    matched: below[0],
    words,
    by: remote ? "remote" : "local",
    status: code?.[2],
    ...(remote && host !== undefined ? { host } : {}),
  });
}

function readRecipients(human: string): RecipientFields[] {
  const lines = human.split("\n");
  const heading = lines.findIndex((line) => HEADINGS.test(line));
  const recipients: RecipientFields[] = [];
  let address: string | undefined;
  let below: string[] = [];
  const finish = (): void => {
    if (address !== undefined && (heading >= 0 || below.some((line) => line.includes("MSEXCH:") || CODE.test(line)))) recipients.push(fieldsOf(address, below));
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
      if (found.joined || READ_RECIPIENTS_PATTERN.test(lines[at + 1] ?? "")) at += 1;
    } else if (address !== undefined) {
      if (line.trim() === "" && below.length > 0) finish();
      else if (line.trim() !== "") below.push(line);
    }
  }
  finish();
  return recipients;
}

/** "--- Non-Delivery Report ---": the event sink for Windows' SMTP service that some sites used. */
function readNonDelivery(human: string): RecipientFields[] {
  const match = COULD_NOT_BE.exec(human);
  return match ? [recipientOf({ address: match[1] ?? "", format: ID, matched: match[0] })] : [];
}

/** The reader of the free text of Exchange 4.0 to 2003. */
export const exchange2003: TextFormat = {
  id: ID,
  recognises(mail: TextMail): boolean {
    if (MSEXCH.test(mail.text) || NON_DELIVERY.test(mail.text)) return true;
    if (INTERNET_MAIL_SERVICE.test(field(mail, "x-mailer")) && DID_NOT_REACH.test(mail.text)) return true;
    return CODE.test(mail.text) || HEADINGS.test(mail.text);
  },
  read(mail: TextMail): TextBounce | undefined {
    const split = splitOriginal(mail.text, ["old message"]);
    // hMailServer and MailEnable borrowed the heading; their own words tell them apart.
    if (HMAILSERVER_MAILENABLE_ERROR.test(split.human)) return undefined;
    const recipients = readRecipients(split.human);
    return bounceOf(recipients.length > 0 ? recipients : readNonDelivery(split.human), split);
  },
};
