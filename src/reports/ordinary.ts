// Mails that talk like bounces and are none: decided by what their senders put into the header, then by their Subject; never by loose words.
import { hasField, headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";
import { hasNoticeSubject, isDaemonAddress, isFromDaemon, isFromNobody } from "./origin.ts";
import { splitOriginal } from "./returned-copy.ts";

/** What servers put in front of the original's Subject: the words behind it are not theirs. */
const NOTICE_PREFIX =
  /^(?:undeliver(?:able|ed(?: mail)?)|non-?delivery|unzustellbar|returned mail|delivery (?:status notification|failure)|failure notice|rejected|non remis|no se puede entregar|onbestelbaar)\s?[:(]/iu;
const AGGREGATE_SUBJECT = /^report domain:/iu;
const MAILER_DAEMON = /^(?:mailer-daemon|mail-daemon|maildaemon)/iu;

/** Fields of machine mails with a purpose of their own: TLS reports (RFC 8460), list administration, recall, cron, tickets. */
const OWN_PURPOSE = new Set([
  "tls-report-domain",
  "tls-report-submitter",
  "x-list-administrivia",
  "x-cron-env",
  "x-github-reason",
  "x-jira-fingerprint",
  "x-google-alert",
]);
const PARTS = /^(?:application\/tlsrpt\+(?:gzip|json)|text\/calendar|application\/ics)$/u;
/** Storage warnings to the owner of a mailbox: they come from postmaster, too. */
const STORAGE_SUBJECT =
  /(?:postfach|mailbox|speicher(?:platz)?|storage|quota|kontingent)[^:]{0,40}(?:fast voll|warn|wird voll|\d{1,3} ?%|erreicht|running out|presque pleine)|almost full|nearly full|casi llen/iu;
/** Aggregates, fax reports, list administration, payments: from anybody but a mail system. */
const OTHER_SUBJECT =
  /^report domain:|\b(?:dmarc|tls-?rpt)\b[^:]{0,20}report|\bfax(?:versand|sendung|bericht|nachricht)?\b|sendebericht|awaits? (?:moderator )?approval|moderator request|bounce action notification|subscription disabled|bounce[- ]?rate|r(?:ü|ue)cklastschrift/iu;
/**
 * Postfix sends its postmaster what went wrong in a session (notify_classes=protocol, policy; smtpd_chat.c, smtp_chat.c): a dialogue, with
 * codes and addresses, about no mail at all.
 */
const SESSION_SUBJECT = /^Postfix SMTP (?:server|client): (?:errors from|message rejected)/u;
/** Daily summaries of a mail log: Logwatch's headings, pflogsumm's first table. */
const LOG_SUMMARY = /^ ?-{3,40} \w{1,40} Begin -{3,40}\s{0,4}$|^Grand Totals\n-{6,40}\n/mu;
/** ezmlm's warning to a subscriber: the bounce that it shows is the list's, about a mail of somebody else's (ezmlm-warn.c). */
const EZMLM_WARNING = /^--- Enclosed is a copy of the bounce message I received\.$/mu;
const AUTH_AGGREGATE = /^(?:application\/(?:gzip|zip|x-zip-compressed|x-gzip))$/u;

/** True for a list's notice to a subscriber that quotes a bounce of the list's own mail: it is looked for before anything is unwrapped. */
export function isListWarning(mail: TextMail): boolean {
  return headerValue(mail.header, "mailing-list") !== undefined && EZMLM_WARNING.test(mail.text);
}

/**
 * True for a mail that reports something else than a delivery. A mail from MAILER-DAEMON with the null path is none of these,
 * whatever its Subject quotes of the original's.
 */
export function isOrdinaryNotice(mail: TextMail): boolean {
  if (mail.parts.some((part) => PARTS.test(part.type))) return true;
  if (mail.parts[0]?.parameters.get("report-type")?.toLowerCase() === "tlsrpt") return true;
  if (hasField(mail.header, OWN_PURPOSE)) return true;
  // Mailman marks its own notices; a bounce that a broken server answers with may copy the mark.
  if (headerValue(mail.header, "x-list-administrivia")?.toLowerCase() === "yes" && !hasNoticeSubject(mail.subject)) return true;
  if (AGGREGATE_SUBJECT.test(mail.subject) && mail.parts.some((part) => AUTH_AGGREGATE.test(part.type))) return true;
  if (SESSION_SUBJECT.test(mail.subject)) return true;
  if (headerValue(mail.header, "x-failed-recipients") !== undefined || MAILER_DAEMON.test(mail.fromAddress)) return false;
  if (LOG_SUMMARY.test(splitOriginal(mail.text).human)) return true;
  // A newsletter or a digest has bulk headers with a way to leave; a bounce has them only where a discussion list passed it on.
  const discussed = headerValue(mail.header, "list-post") !== undefined && hasNoticeSubject(mail.subject);
  // A name alone makes no mail system of a newsletter ("Postmaster News").
  if (headerValue(mail.header, "list-unsubscribe") !== undefined) return !discussed && !(isFromDaemon(mail) && (isDaemonAddress(mail) || isFromNobody(mail)));
  if (STORAGE_SUBJECT.test(mail.subject) && !hasNoticeSubject(mail.subject)) return true;
  return OTHER_SUBJECT.test(mail.subject) && !NOTICE_PREFIX.test(mail.subject) && !isFromDaemon(mail);
}
