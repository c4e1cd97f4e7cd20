// Words of further mail servers and filters, and of old ones that still bounce; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const AMAVIS = "https://gitlab.com/amavis/amavis/-/blob/master/lib/Amavis.pm";
const ARUBA = "https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx";
const BMH = "https://github.com/voku/PHPMailer-BMH/blob/master/src/BounceMailHandler/phpmailer-bmh_rules.php";
const BOUNCE_RULES = "https://wordpress.org/plugins/mailpress/";
const BREVO = "https://help.brevo.com/";
const CHARTER = "https://www.spectrum.net/support/internet/understanding-email-error-codes";
const CN21 = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";
const EMAILHOST = "https://www.emailhost.com.cn/service.html?article_category=25&brd=1";
const EXIM_DELIVER = "https://github.com/Exim/exim/blob/HEAD/src/src/deliver.c";
const EXIM_SPEC = "https://www.exim.org/exim-html-current/doc/html/spec_html/index.html";
const EXIM_VERIFY = "https://github.com/Exim/exim/blob/HEAD/src/src/verify.c";
const EYOU = "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html";
const GO_TLS = "https://pkg.go.dev/crypto/x509#HostnameError";
const GREYLISTD = "https://sources.debian.org/src/greylistd/";
const HARAKA = "https://github.com/haraka/Haraka/tree/master/plugins";
const ICEWARP = "https://docs.icewarp.com/";
const INDIMAIL = "https://github.com/indimail/indimail-mta";
const LINUX_ERRNO = "https://man7.org/linux/man-pages/man3/errno.3.html";
const MAILRU = "https://help.mail.ru/notspam-support/errors";
const MYSOCIETY = "https://github.com/mysociety/commonlib";
const NETEASE = "https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2cda80145a1742516";
const OPENDMARC = "https://github.com/trusteddomainproject/OpenDMARC/pull/333";
const POLICYD_WEIGHT = "https://www.policyd-weight.org/";
const POSTFIX_FILE = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/local/mailbox.c";
const POSTFIX_TLS = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_tls_policy.c";
const QMAIL_SMTPD = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-smtpd.c";
const QQ = "https://service.mail.qq.com/";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5068 = "https://www.rfc-editor.org/rfc/rfc5068";
const RFC5248 = "https://www.rfc-editor.org/rfc/rfc5248";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const SISIMAI_MX = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/notaccept.rb";
const SYMPA = "https://github.com/sympa-community/sympa/tree/sympa-6.2/t/samples";
const YAHOO = "https://senders.yahooinc.com/smtp-error-codes/";
const YANDEX = "https://www.yandex.com/support/mail/bounces/yandex.html";
const ZMAILER = "https://github.com/zmailer/zmailer/blob/master/smtpserver/policytest.c";
const ZONEMTA = "https://github.com/zone-eu/zone-mta/pull/239";

/** policyd-weight, ZMailer, amavisd-new, eYou and others; what collections of bounces hold beside the stock servers' words. */
export const furtherServerReplies: StandardReplies["replies"] = {
  "policyd-weight-too-fast": { when: { text: "retrying too fast" }, means: "rate-limited", source: POLICYD_WEIGHT },
  "policyd-weight-score": { when: { text: "mail appeared to be spam or forged" }, means: "reverse-dns", source: POLICYD_WEIGHT },
  "zmailer-source-not-liked": { when: { text: "not liked source for email" }, means: "sender-refused", source: ZMAILER },
  "amavis-relaying-failure": { when: { text: "temporary mta failure on relaying" }, means: "server-error", source: AMAVIS },
  "amavis-error-in-processing": { when: { text: "error in processing, id=" }, means: "server-error", source: AMAVIS },
  "amavis-virus-scan-failed": { when: { text: "virus_scan failed" }, means: "server-error", source: AMAVIS },
  "exim-postmaster-verification": { when: { text: "postmaster verification failed while checking" }, means: "sender-refused", source: EXIM_VERIFY },
  "exim-relaying-prohibited": { when: { text: ["relaying to", "prohibited by administrator"] }, means: "relaying-denied", source: EXIM_SPEC },
  "qmail-stray-newline": { when: { text: "docs/smtplf.html" }, means: "malformed-message", source: QMAIL_SMTPD },
  "indimail-single-recipient": { when: { text: "bounce messages should have a single envelope recipient" }, means: "policy", source: INDIMAIL },
  "not-a-gateway": { when: { text: "not a gateway" }, means: "relaying-denied", source: BMH, unconfirmed: true },
  "local-file-too-large": { when: { text: "error writing message: file too large" }, means: "mailbox-full", source: POSTFIX_FILE },
  "no-tlsa-records": { when: { text: "no tlsa records found" }, means: "tls-failed", source: POSTFIX_TLS },
  "certificate-not-valid-for": { when: { text: "certificate is not valid for any names" }, means: "tls-failed", source: GO_TLS },
  "opendmarc-required-headers": { when: { text: "rfc5322 requirement error" }, means: "malformed-message", source: OPENDMARC },
  "haraka-no-bounces": { when: { text: "no bounces accepted here" }, means: "policy", source: HARAKA },
  "haraka-received-header": { when: { text: "mails here must have a received header" }, means: "malformed-message", source: HARAKA },
  "icewarp-intrusion-prevention": { when: { text: "intrusion prevention active for" }, means: "blocklisted", source: ICEWARP, unconfirmed: true },
  "eyou-queue-unavailable": { when: { text: "queue unavailable" }, means: "server-error", source: EYOU, unconfirmed: true },
  "eyou-recipient-number": { when: { text: "out of allow rcpt numbers" }, means: "rate-limited", source: EYOU, unconfirmed: true },
  "eyou-black-ip": { when: { text: "black ip" }, means: "blocklisted", source: EYOU, unconfirmed: true },
  "eyou-mail-from-invalid": { when: { text: "mail from invalid" }, means: "sender-refused", source: EYOU, unconfirmed: true },
  "eyou-denies-sender": { when: { text: "host denies the sender" }, means: "sender-refused", source: EYOU, unconfirmed: true },
  "eyou-private-list": { when: { text: "private list access denied" }, means: "recipient-refused", source: EYOU, unconfirmed: true },
  "eyou-denies-relay": { when: { text: "host denies relay" }, means: "relaying-denied", source: EYOU, unconfirmed: true },
  "eyou-rbl": { when: { text: "rbl deny" }, means: "blocklisted", source: EYOU, unconfirmed: true },
  "eyou-helo": { when: { text: "helohost error" }, means: "reverse-dns", source: EYOU, unconfirmed: true },
  "eyou-remote-ip": { when: { text: "remote ip check error" }, means: "authentication-failed", source: EYOU, unconfirmed: true },
  "eyou-sender-unvalidated": { when: { text: "sender is unvalidated" }, means: "sender-refused", source: EYOU, unconfirmed: true },
  "netease-local-user-only": { when: { text: "local user only or authentication mechanism" }, means: "account-restricted", source: NETEASE },
  "no-account-here": { when: { text: "does not have an account here" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "not-a-member-of-domain": { when: { text: "user not a member of domain" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "lookup-in-domain-map": { when: { text: "email address lookup in domain map failed" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "command-user-not-ok": { when: { text: ["command rcpt user", "not ok"] }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "all-recipients-invalid": { when: { text: "all recipients are invalid" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "wrong-recipients": { when: { text: "error: wrong recipients" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "domino-not-unique": { when: { text: "not unique. several matches found" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "user-path-missing": { when: { text: "user path no exist" }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "verify-by-ldap": { when: { text: ["recipient verify from ldap", "failed"] }, means: "unknown-recipient", source: BMH, unconfirmed: true },
  "no-longer-on-system": { when: { text: "user no longer on system" }, means: "unknown-recipient", source: BOUNCE_RULES, unconfirmed: true },
  "bad-characters": { when: { text: "bad chars in command" }, means: "unknown-recipient", source: ARUBA, unconfirmed: true },
  "user-have-no-mail": { when: { text: "user have no mail" }, means: "unknown-recipient", source: BOUNCE_RULES, unconfirmed: true },
  "no-recipient-activity": { when: { text: "no recipient activity since" }, means: "mailbox-disabled", source: BOUNCE_RULES, unconfirmed: true },
  "log-in-to-receive": { when: { text: "should log in to enable receiving" }, means: "mailbox-disabled", source: BOUNCE_RULES, unconfirmed: true },
  "never-logged-on": { when: { text: "recipient never logged onto" }, means: "mailbox-disabled", source: BOUNCE_RULES, unconfirmed: true },
  "this-account-not-allowed": {
    when: { text: "this account is not allowed", not: ["to send", "to relay"] },
    means: "mailbox-disabled",
    source: BMH,
    unconfirmed: true,
  },
  "account-discontinued": { when: { text: "account discontinued" }, means: "mailbox-disabled", source: BMH, unconfirmed: true },
  "over-quote": { when: { text: "user is over quote" }, means: "mailbox-full", source: BOUNCE_RULES, unconfirmed: true },
  "out-of-quota": { when: { text: "out of quota" }, means: "mailbox-full", source: BOUNCE_RULES, unconfirmed: true },
  "too-many-on-mailbox": { when: { text: "too many messages on this mailbox" }, means: "mailbox-full", source: BOUNCE_RULES, unconfirmed: true },
  "too-many-in-mailbox": { when: { text: "too many messages in this mailbox" }, means: "mailbox-full", source: BOUNCE_RULES, unconfirmed: true },
  "known-senders-only": { when: { text: "only accepts mail from known senders" }, means: "recipient-refused", source: BOUNCE_RULES, unconfirmed: true },
  "user-refused-mail": { when: { text: "user refused to receive this mail" }, means: "recipient-refused", source: BMH, unconfirmed: true },
  "receiver-denied-mail": { when: { text: "receiver denied your mail" }, means: "recipient-refused", source: BMH, unconfirmed: true },
  "mailbox-restricted": { when: { text: ["mailbox", "is restricted"] }, means: "recipient-refused", source: BMH, unconfirmed: true },
  "recipient-rejected-frame": { when: { text: "recipient rejected" }, means: "recipient-refused", source: BMH, unconfirmed: true, frame: true },
  "recipient-denied-frame": { when: { text: ["recipient <", "> denied"] }, means: "recipient-refused", source: BMH, unconfirmed: true, frame: true },
  "not-for-local-domain": { when: { text: "message is not for a local domain" }, means: "relaying-denied", source: BMH, unconfirmed: true },
  "receive-before-sending": { when: { text: "receive your mail before sending" }, means: "account-restricted", source: BOUNCE_RULES, unconfirmed: true },
  "remote-sending-needs-authentication": {
    when: { text: "remote sending only allowed with authentication" },
    means: "account-restricted",
    source: BOUNCE_RULES,
    unconfirmed: true,
  },
  "auth-failed": { when: { text: "auth failed" }, means: "account-restricted", source: BMH, unconfirmed: true },
  "sender-not-in-my-domain": { when: { text: "sender email is not in my domain" }, means: "account-restricted", source: BMH, unconfirmed: true },
  "same-as-authorization-user": {
    when: { text: "mail from address must be same as authorization user" },
    means: "account-restricted",
    source: QQ,
    unconfirmed: true,
  },
  "not-owned-by-auth-user": { when: { text: "not owned by auth user" }, means: "account-restricted", source: YANDEX },
  "sending-for-account-disabled": { when: { text: "message sending for this account is disabled" }, means: "account-restricted", source: MAILRU },
  "account-disabled-at-login": { when: { text: "account disabled", status: ["5.7.13"], not: "recipient" }, means: "account-restricted", source: RFC5248 },
  "from-not-verified": { when: { text: "from address not verified" }, means: "account-restricted", source: YAHOO, unconfirmed: true },
  "sender-not-verified": { when: { text: "sender not verified" }, means: "account-restricted", source: BREVO, unconfirmed: true },
  "mailfrom-verification": { when: { text: "verify mailfrom failed" }, means: "sender-refused", source: BMH, unconfirmed: true },
  "mail-from-mismatched": { when: { text: "mail from is mismatched with message header from" }, means: "sender-refused", source: BMH, unconfirmed: true },
  "your-address-blacklisted": { when: { text: "your email address has been blacklisted" }, means: "sender-refused", source: BOUNCE_RULES, unconfirmed: true },
  "mail-from-not-allowed": { when: { text: ["mail from", "not allowed"] }, means: "sender-refused", source: BOUNCE_RULES, unconfirmed: true, frame: true },
  "valid-reverse-lookups": { when: { text: "valid reverse lookups" }, means: "reverse-dns", source: BOUNCE_RULES, unconfirmed: true },
  "bad-ip": { when: { text: "rejected because bad ip" }, means: "blocklisted", source: ZONEMTA, unconfirmed: true },
  "remote-ip-forbidden": { when: { text: "remote ip is forbidden" }, means: "blocklisted", source: EYOU, unconfirmed: true },
  "refused-connection-from": {
    when: { text: "connection refused from [" },
    means: "policy",
    scope: "sending-server",
    blocked: "ip",
    source: CHARTER,
    unconfirmed: true,
  },
  "protocol-violation": { when: { text: "protocol violation" }, means: "protocol-error", source: BOUNCE_RULES, unconfirmed: true, weak: true },
  "resources-unavailable": { when: { text: "resources unavailable temporarily" }, means: "server-error", source: YAHOO, unconfirmed: true },
  bulkmail: { when: { text: "bulkmail" }, means: "spam", source: BOUNCE_RULES, unconfirmed: true },
  "spamtrap-mode": { when: { text: "spamtrap=reject mode" }, means: "spam", source: BMH, unconfirmed: true },
  "refused-by-aisp": { when: { text: "mail data refused by aisp" }, means: "spam", source: BMH, unconfirmed: true },
  "suspected-spams": { when: { text: "suspected spams" }, means: "spam", source: CN21, unconfirmed: true },
  "content-reject": { when: { text: "content reject" }, means: "content-refused", source: BMH, unconfirmed: true },
  "invalid-data-in-message": { when: { text: "invalid data in message" }, means: "malformed-message", source: BMH, unconfirmed: true },
  "required-standards": { when: { text: "does not comply with required standards" }, means: "malformed-message", source: BOUNCE_RULES, unconfirmed: true },
  "html-tag": { when: { text: "html tag unacceptable" }, means: "content-refused", source: BOUNCE_RULES, unconfirmed: true },
  "url-phone-filter": { when: { text: "url/phone number filter" }, means: "spam", source: BOUNCE_RULES, unconfirmed: true },
  "mailsize-limit": { when: { text: "exceeded mailsize limit" }, means: "message-too-large", source: EMAILHOST, unconfirmed: true },
  "greylistd-not-yet": { when: { text: "is not yet authorized to deliver mail from" }, means: "greylisted", source: GREYLISTD },
  "retry-time-not-reached": { when: { text: "retry time not reached for any host after a long failure period" }, means: "expired", source: EXIM_DELIVER },
  "retry-time-not-reached-short": { when: { text: "retry time not reached for any host" }, means: "expired", source: EXIM_DELIVER },
  "no-mail-hosts-for-domain": { when: { text: "no mail hosts for domain" }, means: "no-mail-service", source: RFC3463, unconfirmed: true },
  "network-unreachable-short": { when: { text: "network unreachable" }, means: "network-failure", source: LINUX_ERRNO },
  "no-mx-records": { when: { text: "no mx records" }, means: "unknown-domain", source: SISIMAI_MX, unconfirmed: true, weak: true },
  "mailbox-is-unavailable": { when: { text: "mailbox is unavailable" }, means: "unknown-recipient", source: RFC5321, unconfirmed: true, weak: true },
  "no-mailbox-for": { when: { text: "no mailbox for" }, means: "unknown-recipient", source: RFC3463, unconfirmed: true, weak: true },
  "not-known-to-us": { when: { text: "not known to us" }, means: "unknown-recipient", source: RFC3463, unconfirmed: true },
  "bad-recipient": { when: { text: "bad recipient" }, means: "unknown-recipient", source: RFC3463, unconfirmed: true, weak: true },
  "illegal-user": { when: { text: "illegal user" }, means: "unknown-recipient", source: RFC3463, unconfirmed: true, weak: true },
  "illegal-recipient": { when: { text: "illegal recipient" }, means: "unknown-recipient", source: RFC3463, unconfirmed: true, weak: true },
  "not-used": { when: { text: "> not used" }, means: "unknown-recipient", source: SYMPA, unconfirmed: true },
  "mail-server-unwanted": { when: { text: "message is unwanted" }, means: "spam", source: MYSOCIETY, unconfirmed: true },
  "no-spam-here": { when: { text: "no spam here" }, means: "spam", source: RFC3463, unconfirmed: true, weak: true },
  "suspended-from-sending": { when: { text: "suspended from sending" }, means: "account-restricted", source: RFC3463, unconfirmed: true },
  "account-sent-too-many": { when: { text: "your account has sent too many" }, means: "account-restricted", source: RFC3463, unconfirmed: true },
  "unexpected-volume": { when: { text: "unexpected volume or user complaints" }, means: "bad-reputation", source: YAHOO, unconfirmed: true },
  "smarthost-of-provider": { when: { text: "use your provider's smarthost" }, means: "dynamic-address", source: RFC5068, unconfirmed: true, weak: true },
  "high-probability-spam": { when: { text: "high-probability spam" }, means: "spam", source: RFC3463, unconfirmed: true },
  "direct-delivery": { when: { text: "for direct delivery to this host" }, means: "policy", source: RFC3463, unconfirmed: true },
  "bad-sender": { when: { text: "bad sender" }, means: "sender-refused", source: RFC3463, unconfirmed: true, weak: true },
};
