// Who a mail seems to come from: a mail system, or a person who passes something on. Hints for the order of reading, no verdicts.
import type { Part } from "../mime/message.ts";
import { hasField, headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";

const NULL_PATH = /^<\s?>$/u;
const LIST_FIELDS: ReadonlySet<string> = new Set(["list-id", "list-post", "list-unsubscribe", "x-beenthere"]);
const DAEMON_PATH = /^<?(?:mailer-daemon|postmaster)@/iu;

const DAEMON_LOCAL =
  /^(?:mailer-?daemon|mail-?daemon|mdaemon|post_?master|postmaster-dsn|mail-?deliver\w*|mail-?system|mail\.system|bounces?|mailadmin|mail-admin|microsoftexchange\w{0,64}|double-bounce|administrator|daemon|root|mta|smtp|noreply-bounce|nobody|mmdf|mailsweeper|groupwise|system)(?:[+=.-].{0,100})?@|^(?:mailer-daemon|postmaster|maildaemon)$/iu;
const DAEMON_NAME =
  /mail(?:er)?[ -]?daemon|mail deliver(?:y|ies) (?:sub)?system|mail delivery|delivery subsystem|post ?master|mail administrator|system administrator|systemadministrator|mail system|internet mail delivery|microsoft outlook|mail service|administrateur syst|administrador del sistema|amministratore di sistema/iu;
const SUBJECT_FORWARD =
  /^\s{0,5}(?:\[[^\]]{1,40}\]\s{0,3})?(?:fwd?|wg|tr|rv|i|vs|doorst|enc|pd|weitergeleitet|re|aw|antw|sv|odp|rif|réf)\s{0,2}(?:\[\d{1,3}\])?\s?:/iu;

const NOTICE_SUBJECT =
  /undeliver|non-?delivery|delivery (?:status|failure|has failed|notification|problem|report|delayed)|deliver(?:y|ing) fail|mail (?:delivery )?(?:failed|failure|system error)|failure notice|returned (?:mail|to sender)|could not be delivered|not delivered|unable to deliver|mailer-daemon|unzustellbar|nicht (?:zugestellt|zustellbar)|zustell(?:ung)?s?(?:fehler|status|bericht|problem)|zustellung (?:fehlgeschlagen|nicht)|versand fehlgeschlagen|non remis|non distribu|échec (?:de|d')|notification d['’]état|no se puede entregar|no entregado|devuelto|mancato recapito|mancata consegna|impossibile recapitare|onbestelbaar|niet bezorgd|nie (?:można )?dostarcz|não entregue|message (?:was )?rejected|rejected mail|automatically rejected/iu;

/** True for a Subject that mail systems give to bounces, in the languages they come in. */
export function hasNoticeSubject(subject: string): boolean {
  return NOTICE_SUBJECT.test(subject);
}

/** True when the address in From is a mail system's. */
export function isDaemonAddress(mail: TextMail): boolean {
  return DAEMON_LOCAL.test(mail.fromAddress);
}

/** True when From names a mail system (MAILER-DAEMON, postmaster, "Mail Delivery System"). */
export function isFromDaemon(mail: TextMail): boolean {
  return DAEMON_LOCAL.test(mail.fromAddress) || DAEMON_NAME.test(mail.from);
}

/** True for a Subject that a person's mail program gave a forwarded or answered mail. */
export function hasForwardSubject(subject: string): boolean {
  return SUBJECT_FORWARD.test(subject);
}

/** True when From, the null path or Auto-Submitted speak for a mail system. */
export function isFromMachine(mail: TextMail): boolean {
  if (isFromDaemon(mail)) return true;
  if (mail.header.some((field) => field.key === "x-failed-recipients")) return true;
  const path = headerValue(mail.header, "return-path");
  if (path !== undefined && (NULL_PATH.test(path.trim()) || DAEMON_PATH.test(path.trim()))) return true;
  const auto = headerValue(mail.header, "auto-submitted")?.toLowerCase() ?? "no";
  return !auto.startsWith("no");
}

/** True when the return path is stated, and is the null path (RFC 5321 section 4.5.5). */
export function hasNullPath(mail: TextMail): boolean {
  return NULL_PATH.test(headerValue(mail.header, "return-path")?.trim() ?? "");
}

/** True when the return path is the null path or a mail system's, or is not known. */
export function isFromNobody(mail: TextMail): boolean {
  const path = headerValue(mail.header, "return-path")?.trim() ?? "<>";
  return NULL_PATH.test(path) || DAEMON_PATH.test(path);
}

/** True when the mail looks like a person's forward or answer: no mail system in From, and a Subject that says so. */
export function isPassedOn(mail: TextMail): boolean {
  return hasForwardSubject(mail.subject) && !isFromDaemon(mail);
}

/** Mail programs of people, as they name themselves in User-Agent or X-Mailer. */
const PERSONS_PROGRAM =
  /thunderbird|microsoft outlook|outlook express|apple mail|iphone mail|ipad mail|mutt|evolution|k-?mail|roundcube|horde|squirrelmail|the bat|claws|emclient|open-xchange|webmail|gnus|alpine|airmail|spark|mailspring|zimbra|lotus notes/iu;
const GREETING =
  /^\s{0,20}(?:hi|hello|hallo|hey|dear|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte|moin|bonjour|salut|buongiorno|hola|buenos|goedendag|beste|dzień dobry)\b/iu;

/** True when a person seems to have written the mail, though its Subject says nothing of a forward: then a bounce in its text was pasted there. */
export function isFromPerson(mail: TextMail): boolean {
  if (isFromMachine(mail) || hasNoticeSubject(mail.subject)) return false;
  const program = headerValue(mail.header, "user-agent") ?? headerValue(mail.header, "x-mailer") ?? "";
  return PERSONS_PROGRAM.test(program) || GREETING.test(mail.text);
}

/** True for mail that came through a list or group. */
export function isFromList(mail: TextMail): boolean {
  return hasField(mail.header, LIST_FIELDS);
}

/** True for multipart/report that says (or does not deny) that it reports a delivery. */
export function isBounceContainer(root: Part): boolean {
  let part: Part | undefined = root;
  while (part?.type === "multipart/signed") part = part.parts[0];
  if (part?.type !== "multipart/report") return false;
  const type = part.parameters.get("report-type")?.toLowerCase();
  return type === "delivery-status" || type === "global-delivery-status";
}
