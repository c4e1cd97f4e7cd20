// Phrases of stock mail servers and of the field at large; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const AMAVIS = "https://gitlab.com/amavis/amavis/-/blob/HEAD/bin/amavisd";
const AWS_SES_ERRORS = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html";
const BARRACUDA = "https://smtp.codes/";
const BOUNCEPARSER = "https://metacpan.org/dist/Mail-DeliveryStatus-BounceParser";
const CLAMAV_MILTER_CONF = "https://github.com/Cisco-Talos/clamav/blob/HEAD/etc/clamav-milter.conf.sample";
const COMMUNIGATE = "https://www.communigate.com/communigatepro/SMTP.html";
const COURIER = "https://github.com/svarshavchik/courier/blob/HEAD/courier/courier/submit2.C";
const CPANEL = "https://docs.cpanel.net/knowledge-base/email/";
const DOMINO = "https://help.hcltechsw.com/domino/";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_SERVER =
  "https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages";
const EXIM_CONF = "https://github.com/Exim/exim/blob/HEAD/src/src/configure.default";
const EXIM_DNS = "https://github.com/Exim/exim/blob/HEAD/src/src/routers/dnslookup.c";
const EXIM_RECEIVE = "https://github.com/Exim/exim/blob/HEAD/src/src/receive.c";
const EXIM_SMTP_IN = "https://github.com/Exim/exim/blob/HEAD/src/src/smtp_in.c";
const EXIM_SPEC = "https://www.exim.org/exim-html-current/doc/html/spec_html/index.html";
const FREE = "https://postmaster.free.fr/";
const GOOGLE = "https://support.google.com/a/answer/3726730";
const MAILCHANNELS_IN = "https://docs.mailchannels.com/inbound/smtp-errors";
const MAILSCANNER = "https://github.com/MailScanner/v5";
const MICROSOFT =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const MIMECAST = "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691";
const OPENSMTPD = "https://github.com/OpenSMTPD/OpenSMTPD/blob/HEAD/usr.sbin/smtpd/smtp_session.c";
const POSTFIX_ADDR = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_addr.c";
const POSTFIX_CLEANUP = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/global/cleanup_strerror.c";
const POSTFIX_LOCAL2 = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/local/recipient.c";
const POSTFIX_SMTPD = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd.c";
const PROTON = "https://proton.me/support/";
const QMAIL_LOCAL = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-local.c";
const QMAIL_REMOTE = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-remote.c";
const QMAIL_SMTPD = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-smtpd.c";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RSPAMD_MILTER = "https://github.com/rspamd/rspamd/blob/HEAD/src/libserver/milter.c";
const RSPAMD_PROXY = "https://github.com/rspamd/rspamd/blob/HEAD/conf/worker-proxy.inc";
const SA_MILTER = "https://github.com/andybalholm/spamass-milter/blob/HEAD/spamass-milter.cpp";
const SENDGRID_SUP = "https://www.twilio.com/docs/sendgrid/ui/sending-email/index-suppressions";
const SENDMAIL_COLLECT = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/collect.c";
const SENDMAIL_DELIVER = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/deliver.c";
const SENDMAIL_SRVRSMTP = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/srvrsmtp.c";
const SES = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html";
const SISIMAI_BIG = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/emailtoolarge.rb";
const SISIMAI_CONTENT = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/contenterror.rb";
const SISIMAI_POLICY = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/policyviolation.rb";
const SISIMAI_RFC = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/notcompliantrfc.rb";
const SISIMAI_SEC = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/securityerror.rb";
const SISIMAI_SPAM = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/spamdetected.rb";
const SISIMAI_SYSTEM = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/systemerror.rb";
const SISIMAI_VIRUS = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/virusdetected.rb";
const SPAMDYKE = "https://www.spamdyke.org/documentation/README.html";
const SYMANTEC = "https://knowledge.broadcom.com/external/article/162445";
const VIRGIN = "https://www.virginmedia.com/";
const YANDEX = "https://yandex.com/support/mail/bounces/yandex.html";
const ZOHO = "https://www.zoho.com/mail/help/spam-reason.html";
const ZONEMTA = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";
const ZONEMTA_SEEN = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";

/** About the message: spam, malware, content, size, form; and loops. */
export const messageReplies: StandardReplies["replies"] = {
  "spam-message-rejected": { when: { text: "spam message rejected" }, means: "spam", source: RSPAMD_PROXY },
  spamware: { when: { text: "sent by spamware is not accepted" }, means: "spam", source: AMAVIS, unconfirmed: true },
  "appears-unsolicited": { when: { text: "appears to be unsolicited" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "prevented-delivery-spam": { when: { text: "detected your message as spam and has prevented delivery" }, means: "spam", source: CPANEL, unconfirmed: true },
  "spam-or-virus": { when: { text: "contains spam or virus" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spam-block": { when: { text: "triggered a spam block" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spam-not-accepted": { when: { text: "spam not accepted" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "too-much-spam": { when: { text: "too much spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true, weak: true },
  "spam-like": { when: { text: "spam-like characteristics" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spamming-not-allowed": { when: { text: "spamming not allowed" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "similar-to-spam": { when: { text: "similar to spam we have received" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "considered-spam-by-filter": { when: { text: "email is considered spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "failed-antispam-checks": { when: { text: "failed several antispam checks" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spam-filtering-engine": { when: { text: "spam filtering engine" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "classified-bulk": { when: { text: "classification as bulk mail" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "unacceptable-content": { when: { text: "because of unacceptable content" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "recurrent-pattern": { when: { text: "recurrent pattern detection" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "local-uribl-policy": { when: { text: "breaches local uribl policy" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "looked-like-spam": { when: { text: "content of this message looked like spam" }, means: "spam", source: SENDGRID_SUP, unconfirmed: true },
  "illegal-attachment": { when: { text: "illegal attachment on your message" }, means: "content-refused", source: GOOGLE, unconfirmed: true },
  "executables-in-archives": { when: { text: "executable files are not allowed" }, means: "content-refused", source: SISIMAI_SEC, unconfirmed: true },
  "no-images-or-attachments": { when: { text: "containing images or other attachments" }, means: "content-refused", source: SISIMAI_POLICY, unconfirmed: true },
  "multiple-headers": { when: { text: ["message has multiple", "header"] }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "classified-as-junk": { when: { text: "classified as junk" }, means: "spam", source: RFC3463, unconfirmed: true },
  "gtube-pattern": { when: { text: "gtube pattern" }, means: "spam", source: RSPAMD_MILTER },
  "blocked-by-spamassassin": { when: { text: "blocked by spamassassin" }, means: "spam", source: SA_MILTER },
  "spam-score": { when: { text: "spam score" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "scored-spam-points": { when: { text: ["scored", "spam points"] }, means: "spam", source: EXIM_SPEC, unconfirmed: true },
  "spamassassin-score": { when: { text: "spamassassin score" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "amavis-spam": { when: { text: ["reject, id=", "spam"] }, means: "spam", source: AMAVIS },
  "amavis-bounce-spam": { when: { text: ["bounce, id=", "spam"] }, means: "spam", source: AMAVIS },
  "amavis-ube": { when: { text: "message content rejected, ube" }, means: "spam", source: AMAVIS },
  "scored-as-spam": { when: { text: "scored as spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "identified-as-spam": { when: { text: "identified as spam" }, means: "spam", source: ZONEMTA_SEEN, unconfirmed: true },
  "identified-spam": { when: { text: "message identified as spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "classified-as-spam": { when: { text: "classified as spam" }, means: "spam", source: ZONEMTA_SEEN, unconfirmed: true },
  "considered-spam": { when: { text: "considered as spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "considered-spam-plain": { when: { text: "considered spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "detected-as-spam": { when: { text: "detected as spam" }, means: "spam", source: ZONEMTA_SEEN, unconfirmed: true },
  "marked-as-spam": { when: { text: "marked as spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "flagged-as-spam": { when: { text: "flagged as spam" }, means: "spam", source: ZOHO, unconfirmed: true },
  "rejected-as-spam": { when: { text: "rejected as spam" }, means: "spam", source: SYMANTEC },
  "looks-like-spam": { when: { text: "looks like spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "appears-to-be-spam": { when: { text: "appears to be spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "seems-to-be-spam": { when: { text: "seems to be spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "suspected-spam": { when: { text: "suspected spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "probable-spam": { when: { text: "probable spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "possible-spam": { when: { text: "possible spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spam-detected": { when: { text: "spam detected" }, means: "spam", source: FREE },
  "denied-spam-list": { when: { text: "denied due to spam list" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "spam-rejection": { when: { text: "spam rejection" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "spam-blocked": { when: { text: "spam blocked" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "mass-mailer": { when: { text: "using a mass mailer" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "probably-spam": { when: { text: "probably spam" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "this-email-is-spam": { when: { text: "this email is spam" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "spam-pattern": { when: { text: "blocked using spam pattern" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "spam-content": { when: { text: "spam content" }, means: "spam", source: VIRGIN },
  "spam-mail-refused": { when: { text: "spam refused" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "spam-rejected": { when: { text: "spam rejected" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "rejected-by-spam-filter": { when: { text: "rejected by spam filter" }, means: "spam", source: PROTON },
  "spam-filter": { when: { text: "by our spam filter" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "antispam-filter": { when: { text: "anti-spam filter" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "anti-spam-engine": { when: { text: "anti-spam engine" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "antispam-system": { when: { text: "antispam system" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "junk-mail": { when: { text: "junk mail" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true, weak: true },
  "unsolicited-bulk": { when: { text: "unsolicited bulk" }, means: "spam", source: AMAVIS },
  "unsolicited-commercial": { when: { text: "unsolicited commercial" }, means: "spam", source: MAILSCANNER },
  "unsolicited-mail": { when: { text: "unsolicited mail" }, means: "spam", source: GOOGLE, weak: true },
  "likely-unsolicited": { when: { text: "is likely unsolicited mail" }, means: "spam", source: GOOGLE },
  "likely-suspicious": { when: { text: "likely suspicious" }, means: "spam", source: GOOGLE, weak: true },
  "no-spam-please": { when: { text: "we don't accept spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "high-spam-score": { when: { text: "high probability of spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  "high-score-message": { when: { text: "high scoring spam" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true },
  spamprofiler: { when: { text: "spamprofiler" }, means: "spam", source: BOUNCEPARSER, unconfirmed: true },
  "content-filter-spam": { when: { text: "rejected by content filter" }, means: "spam", source: EXCHANGE_SERVER, unconfirmed: true },
  "content-restrictions": { when: { text: "rejected as spam by content filtering" }, means: "spam", source: EXCHANGE_SERVER },
  "bulk-mail-refused": { when: { text: "bulk mail" }, means: "spam", source: SISIMAI_SPAM, unconfirmed: true, weak: true },
  phishing: { when: { text: "phishing" }, means: "content-refused", source: SISIMAI_SPAM, unconfirmed: true, weak: true },
  "url-in-message-spam": { when: { text: "spam url" }, means: "spam", blocked: "url", source: BARRACUDA },
  "virus-found": { when: { text: "contains a virus" }, means: "malware", source: EXIM_CONF, unconfirmed: true },
  "virus-detected": { when: { text: "virus detected" }, means: "malware", source: SISIMAI_VIRUS, unconfirmed: true },
  "virus-infected": { when: { text: "infected with", not: ["a bot", "botnet"] }, means: "malware", source: CLAMAV_MILTER_CONF },
  "infected-by-virus": { when: { text: "infected by virus" }, means: "malware", source: YANDEX },
  "virus-found-plain": { when: { text: "virus found" }, means: "malware", source: ZONEMTA_SEEN, unconfirmed: true },
  "rejected-due-to-virus": { when: { text: "rejected due to virus" }, means: "malware", source: ZONEMTA },
  "amavis-infected": { when: { text: ["id=", "infected"] }, means: "malware", source: AMAVIS },
  "amavis-virus": { when: { text: ["reject, id=", "virus"] }, means: "malware", source: AMAVIS },
  "clamav-milter": { when: { text: "detected by clamav" }, means: "malware", source: CLAMAV_MILTER_CONF, unconfirmed: true },
  "malware-detected": { when: { text: "malware detected" }, means: "malware", source: SISIMAI_VIRUS, unconfirmed: true },
  "contains-malware": { when: { text: "contains malware" }, means: "malware", source: SISIMAI_VIRUS, unconfirmed: true },
  "malicious-content": { when: { text: "malicious content" }, means: "malware", source: SISIMAI_VIRUS, unconfirmed: true },
  "viral-traffic": { when: { text: "viral traffic" }, means: "malware", source: PROTON },
  trojan: { when: { text: "trojan detected" }, means: "malware", source: SISIMAI_VIRUS, unconfirmed: true },
  eicar: { when: { text: "eicar-test-signature" }, means: "malware", source: CLAMAV_MILTER_CONF, weak: true },
  "amavis-banned": { when: { text: ["id=", "banned"] }, means: "content-refused", source: AMAVIS },
  "banned-content": { when: { text: "banned content" }, means: "content-refused", source: BARRACUDA },
  "mime-complexity": { when: { text: "message mime complexity exceeds the policy maximum" }, means: "content-refused", source: COURIER },
  "banned-attachment": { when: { text: "banned attachment" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "attachment-not-allowed": { when: { text: ["attachment", "not allowed"] }, means: "content-refused", source: MAILCHANNELS_IN },
  "attachment-blocked": { when: { text: ["attachment", "blocked"] }, means: "content-refused", source: ZONEMTA_SEEN, unconfirmed: true },
  "attachment-type-refused": { when: { text: "attachment type" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true, weak: true },
  "executable-attachment": { when: { text: "executable attachment" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "dangerous-attachment": { when: { text: "dangerous attachment" }, means: "content-refused", source: BOUNCEPARSER, unconfirmed: true },
  "blocked-attachment-type": { when: { text: "blocked because its content presents a potential security issue" }, means: "content-refused", source: GOOGLE },
  "message-content-rejected": { when: { text: "message content rejected" }, means: "content-refused", source: POSTFIX_CLEANUP },
  "content-rejected": { when: { text: "content rejected" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true, weak: true },
  "spamdyke-content": { when: { text: "has been blocked due to its content" }, means: "content-refused", source: SPAMDYKE },
  "content-examination": { when: { text: "content examination policy" }, means: "content-refused", source: MIMECAST },
  "content-not-acceptable": { when: { text: "message content is not acceptable" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "blocked-url": { when: { text: "blocked url" }, means: "content-refused", blocked: "url", source: SISIMAI_CONTENT, unconfirmed: true },
  "charset-refused": { when: { text: ["character set", "not accepted"] }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "html-not-accepted": { when: { text: ["html mail", "not accepted"] }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "data-leak": { when: { text: "data loss prevention" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "macro-refused": { when: { text: ["macro", "not accepted"] }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "encrypted-attachment": { when: { text: "encrypted attachment" }, means: "content-refused", source: SISIMAI_CONTENT, unconfirmed: true },
  "headers-too-large": { when: { text: "headers too large" }, means: "content-refused", source: SENDMAIL_COLLECT },
  "message-too-big": { when: { text: "message too big" }, means: "message-too-large", source: SENDMAIL_DELIVER },
  "message-too-large": { when: { text: "message too large" }, means: "message-too-large", source: QMAIL_SMTPD },
  "message-exceeds-fixed-size": { when: { text: "message exceeds maximum fixed size" }, means: "message-too-large", source: SENDMAIL_SRVRSMTP },
  "message-is-too-large": { when: { text: "message is too large" }, means: "message-too-large", source: OPENSMTPD, unconfirmed: true },
  "message-size-exceeds": { when: { text: "message size exceeds" }, means: "message-too-large", source: POSTFIX_SMTPD },
  "message-size-maximum": { when: { text: "message size exceeds maximum permitted" }, means: "message-too-large", source: EXIM_SMTP_IN },
  "message-size-fixed-maximum": { when: { text: "exceeds fixed maximum message size" }, means: "message-too-large", source: SENDMAIL_SRVRSMTP },
  "message-file-too-big": { when: { text: "message file too big" }, means: "message-too-large", source: POSTFIX_CLEANUP },
  "maximum-message-size": { when: { text: "exceeds maximum message size" }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "maximum-size": { when: { text: "maximum message size" }, means: "message-too-large", source: ZONEMTA_SEEN, unconfirmed: true, weak: true },
  "size-limit": { when: { text: ["message size", "limit"] }, means: "message-too-large", source: ZONEMTA_SEEN, unconfirmed: true },
  "message-exceeds-limit": { when: { text: ["message exceeds", "size limit"] }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "message-length-exceeds": { when: { text: "message length exceeds" }, means: "message-too-large", source: SES },
  "exceeds-size-limit": { when: { text: "exceeded the size limit" }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "size-limit-exceeded": { when: { text: "size limit exceeded" }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "too-big-for-mailbox": { when: { text: "larger than the current system limit" }, means: "message-too-large", source: EXCHANGE_SERVER },
  "exchange-recip-size": { when: { text: "resolver.rst.recipsizelimit" }, means: "message-too-large", source: EXCHANGE_SERVER },
  "exchange-send-size": { when: { text: "resolver.rst.sendsizelimit" }, means: "message-too-large", fault: "sender-account", source: EXCHANGE_SERVER },
  "too-large-for-recipient": { when: { text: "message too large for this recipient" }, means: "message-too-large", source: EXCHANGE_SERVER },
  "maximum-email-size": { when: { text: "maximum email size exceeded" }, means: "message-too-large", source: MIMECAST },
  "mail-data-too-large": { when: { text: "mail data is too large" }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "mail-size-limit": { when: { text: "mail size limit" }, means: "message-too-large", source: SISIMAI_BIG, unconfirmed: true },
  "message-size-violation": { when: { text: "max message size exceeded" }, means: "message-too-large", source: COMMUNIGATE, unconfirmed: true },
  "multiple-from": { when: { text: "multiple addresses in from" }, means: "malformed-message", source: GOOGLE },
  "not-rfc-5322": { when: { text: "not rfc 5322 compliant", not: ["sender", "recipient"] }, means: "malformed-message", source: GOOGLE },
  "must-be-rfc-5322": { when: { text: "message must be rfc 5322 compliant" }, means: "malformed-message", source: MICROSOFT },
  "duplicate-header": { when: { text: "duplicate header" }, means: "malformed-message", source: AWS_SES_ERRORS },
  "missing-from-header": { when: { text: "missing from header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "from-header-missing": { when: { text: ["from header", "missing"] }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "no-from-header": { when: { text: "no from header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "missing-message-id": { when: { text: "missing message-id" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "messageid-missing": { when: { text: ["message-id", "missing"] }, means: "malformed-message", source: GOOGLE },
  "missing-date": { when: { text: "missing date header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "missing-required-header": { when: { text: "missing required header" }, means: "malformed-message", source: AWS_SES_ERRORS, unconfirmed: true },
  "invalid-header": { when: { text: "invalid header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "bad-header": { when: { text: "bad header" }, means: "malformed-message", source: AMAVIS, unconfirmed: true },
  "amavis-bad-header": { when: { text: ["id=", "bad-header"] }, means: "malformed-message", source: AMAVIS },
  "malformed-header": { when: { text: "malformed header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "header-line-too-long": { when: { text: "message header line is too long" }, means: "malformed-message", source: EXIM_SMTP_IN },
  "header-ridiculously-long": { when: { text: "message header is ridiculously long" }, means: "malformed-message", source: EXIM_RECEIVE },
  "header-not-crlf": { when: { text: "message header not crlf terminated" }, means: "malformed-message", source: EXIM_RECEIVE },
  "header-size-limit": { when: { text: "message header size exceeds policy limit" }, means: "malformed-message", source: COURIER },
  "malformed-message": { when: { text: "malformed message" }, means: "malformed-message", source: ZONEMTA_SEEN, unconfirmed: true },
  "malformed-mime": { when: { text: "malformed mime" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "mime-error": { when: { text: "mime error" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true, weak: true },
  "syntax-error-in-header": { when: { text: ["syntax error in", "header"] }, means: "malformed-message", source: EXIM_SPEC },
  "headers-not-rfc": { when: { text: ["header", "does not conform to rfc"] }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "illegal-8bit": { when: { text: ["illegal 8-bit", "header"] }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "bare-carriage-return": { when: { text: "bare carriage return" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "stray-linefeeds": { when: { text: "stray linefeeds in message" }, means: "malformed-message", source: SYMANTEC },
  "improper-message-format": { when: { text: "invalid message format" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "not-compliant-with-rfc": { when: { text: "not compliant with rfc" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "no-headers": { when: { text: "message has no header" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "line-length-exceeded": { when: { text: "maximum line length exceeded" }, means: "malformed-message", source: EXIM_RECEIVE },
  "lines-too-long": { when: { text: "message has lines too long for transport" }, means: "malformed-message", source: EXIM_RECEIVE },
  "8bit-not-supported": { when: { text: "8bit-mime transformation" }, means: "malformed-message", source: SISIMAI_RFC, unconfirmed: true },
  "mail-loop": { when: { text: "mail loop" }, means: "mail-loop", source: MIMECAST },
  "duplicated-message-id": { when: { text: "duplicated message-id" }, means: "mail-loop", source: SISIMAI_SYSTEM, unconfirmed: true },
  "message-looping": { when: { text: "message looping" }, means: "mail-loop", source: SISIMAI_SYSTEM, unconfirmed: true },
  "too-many-hops": { when: { text: "too many hops" }, means: "mail-loop", source: SENDMAIL_DELIVER },
  "hop-count": { when: { text: "hop count exceeded" }, means: "mail-loop", source: EXCHANGE },
  "maximum-hop-count": { when: { text: "maximum hop count exceeded" }, means: "mail-loop", source: DOMINO },
  "mail-forwarding-loop": { when: { text: "mail forwarding loop" }, means: "mail-loop", source: POSTFIX_LOCAL2 },
  "loops-back-to-myself": { when: { text: "loops back to myself" }, means: "mail-loop", source: POSTFIX_ADDR },
  "loops-back-to-me": { when: { text: "loops back to me" }, means: "mail-loop", source: SENDMAIL_DELIVER },
  "routing-loop": { when: { text: "routing loop" }, means: "mail-loop", source: RFC3463 },
  "looping-message": { when: { text: "this message is looping" }, means: "mail-loop", source: QMAIL_LOCAL },
  "too-many-received": { when: { text: ["too many", "received", "headers"] }, means: "mail-loop", source: EXIM_RECEIVE },
  "suspected-mail-loop": { when: { text: "suspected mail loop" }, means: "mail-loop", source: EXIM_RECEIVE },
  "mail-loop-detected-local": { when: { text: "loop detected" }, means: "mail-loop", source: OPENSMTPD, weak: true },
  "my-delivered-to": { when: { text: "already has my delivered-to line" }, means: "mail-loop", source: QMAIL_LOCAL },
  "lowest-mx-self": { when: { text: "lowest numbered mx record points to local host" }, means: "mail-loop", source: EXIM_DNS },
  "sorry-best-preference-mx": { when: { text: "listed as a best-preference mx" }, means: "mail-loop", source: QMAIL_REMOTE },
  "maximum-size-is": { when: { text: "max message size" }, means: "message-too-large", source: RFC3463, unconfirmed: true, weak: true },
};
