// Phrases of stock mail servers and of the field at large; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const AOL = "https://postmaster.aol.com/error-codes";
const BARRACUDA = "https://smtp.codes/";
const BROADCOM_FILTER = "https://knowledge.broadcom.com/external/article/169925";
const CHKUSER = "https://www.interazioni.it/opensource/chkuser/documentation/chkuser_settings.html";
const COURIER = "https://github.com/svarshavchik/courier/blob/HEAD/courier/courier/submit2.C";
const CPANEL = "https://docs.cpanel.net/knowledge-base/email/";
const CPANEL_LIMITS = "https://support.cpanel.net/hc/en-us/articles/360051997754";
const DIRECTADMIN = "https://docs.directadmin.com/other-hosting-services/exim/";
const EMAILHOST = "https://www.emailhost.com.cn/service.html?article_category=25&brd=1";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXIM_ACL = "https://github.com/Exim/exim/blob/HEAD/src/src/acl.c";
const EXIM_SMTP_IN = "https://github.com/Exim/exim/blob/HEAD/src/src/smtp_in.c";
const EXIM_SPF = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-dkim_spf_srs_and_dmarc.html";
const FORPSI = "https://support.forpsi.com/";
const GODADDY = "https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568";
const GOOGLE = "https://support.google.com/a/answer/3726730";
const HMAIL_SRC = "https://github.com/hmailserver/hmailserver/blob/HEAD/hmailserver/source/Server/SMTP/SMTPConnection.cpp";
const MAILCHANNELS_IN = "https://docs.mailchannels.com/inbound/smtp-errors";
const MAILRU = "https://help.mail.ru/mail/postmaster";
const MDAEMON = "https://help.mdaemon.com/mdaemon/en/";
const MICROSOFT =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const MIMECAST = "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691";
const OPENDKIM = "https://github.com/trusteddomainproject/OpenDKIM/blob/HEAD/opendkim/opendkim.c";
const OPENDMARC = "https://github.com/trusteddomainproject/OpenDMARC/blob/HEAD/opendmarc/opendmarc.c";
const ORANGE = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/rhost/orange.rb";
const POSTFIX_CHECK = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd_check.c";
const POSTFIX_SASL_CLIENT = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_sasl_proto.c";
const POSTFIX_SASL = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd_sasl_glue.c";
const POSTFIX_SMTPD = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd.c";
const PROOFPOINT_CODES = "https://smtp.codes/";
const QMAIL_SMTPD = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-smtpd.c";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";
const RFC8617 = "https://www.rfc-editor.org/rfc/rfc8617";
const RSPAMD_DMARC = "https://rspamd.com/doc/modules/dmarc.html";
const RSPAMD_SPF = "https://rspamd.com/doc/modules/spf.html";
const SENDMAIL_CF = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/cf/m4/proto.m4";
const SES = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html";
const SISIMAI_AUTH = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/authfailure.rb";
const SISIMAI_POLICY = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/policyviolation.rb";
const SISIMAI_REJECTED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/rejected.rb";
const SISIMAI_SEC = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/securityerror.rb";
const SPAMDYKE = "https://www.spamdyke.org/documentation/README.html";
const SPF_POLICYD = "https://launchpad.net/pypolicyd-spf";
const SYMANTEC = "https://knowledge.broadcom.com/external/article/162445";
const TRELLIX = "https://smtp.codes/";
const ZOHO = "https://www.zoho.com/mail/help/spam-reason.html";
const ZONEMTA_SEEN = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";

/** About the sender: authentication, spoofing, accounts, refused addresses. */
export const senderReplies: StandardReplies["replies"] = {
  "spf-fail": { when: { text: "spf fail" }, means: "authentication-failed", source: SPF_POLICYD },
  "spf-fail-pypolicyd": { when: { text: "message rejected due to: spf fail" }, means: "authentication-failed", source: SPF_POLICYD },
  "spf-failed": { when: { text: "spf check failed" }, means: "authentication-failed", source: RSPAMD_SPF, unconfirmed: true },
  "spf-validation-failed": { when: { text: "spf validation failed" }, means: "authentication-failed", source: RFC7372 },
  "spf-validation-error": { when: { text: "spf validation error" }, means: "authentication-failed", source: RFC7372 },
  "spf-hard-fail": { when: { text: "spf hard fail" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "spf-hardfail": { when: { text: "spf hardfail" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "spf-softfail": { when: { text: "spf softfail" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "spf-lookup-failure": { when: { text: "spf lookup failure" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "bad-spf-records": { when: { text: "bad spf records" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "spf-record-per": { when: { text: "per it's spf record" }, means: "authentication-failed", source: GODADDY },
  "spf-not-allowed-to-send": { when: { text: "is not allowed to send mail from" }, means: "authentication-failed", source: EXIM_SPF },
  "spf-policy": { when: { text: "spf policy" }, means: "authentication-failed", source: MAILCHANNELS_IN },
  "sender-policy-framework": { when: { text: "sender policy framework" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "spf-unauthorized": { when: { text: "not authorized by spf" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "sender-id-validation": { when: { text: ["sender id", "validation error"] }, means: "authentication-failed", source: MICROSOFT },
  "dkim-failed": { when: { text: ["dkim", "verification failed"] }, means: "authentication-failed", source: OPENDKIM, unconfirmed: true },
  "no-passing-dkim": { when: { text: "no passing dkim signature" }, means: "authentication-failed", source: RFC7372 },
  "no-acceptable-dkim": { when: { text: "no acceptable dkim signature" }, means: "authentication-failed", source: RFC7372 },
  "no-author-matched-dkim": { when: { text: "no valid author-matched dkim" }, means: "authentication-failed", source: RFC7372 },
  "bad-dkim": { when: { text: "bad dkim signature" }, means: "authentication-failed", source: OPENDKIM, unconfirmed: true },
  "dkim-invalid": { when: { text: "invalid dkim signature" }, means: "authentication-failed", source: ZONEMTA_SEEN, unconfirmed: true },
  "dkim-check-failed": { when: { text: "dkim check failed" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "dmarc-rejected": { when: { text: "rejected by dmarc policy" }, means: "authentication-failed", source: OPENDMARC },
  "dmarc-rejected-per": { when: { text: "rejected per dmarc policy" }, means: "authentication-failed", source: ZOHO },
  "dmarc-policy": { when: { text: "dmarc policy" }, means: "authentication-failed", source: OPENDMARC },
  "dmarc-owner-policy": { when: { text: "owner dmarc policy" }, means: "authentication-failed", source: MAILRU },
  "dmarc-not-accepted-due": { when: { text: "is not accepted due to domain's dmarc policy" }, means: "authentication-failed", source: GOOGLE },
  "dmarc-sender-policy": { when: { text: "rejected per sender's dmarc policy" }, means: "authentication-failed", source: PROOFPOINT_CODES },
  "dmarc-verification": { when: { text: "dmarc verification" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "dmarc-evaluation": { when: { text: "failed dmarc evaluation" }, means: "authentication-failed", source: AOL },
  "dmarc-check-failed": { when: { text: "dmarc check failed" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "dmarc-fail": { when: { text: "dmarc fail" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "dmarc-failure": { when: { text: "dmarc failure" }, means: "authentication-failed", source: TRELLIX },
  "dmarc-authentication-fail": { when: { text: "dmarc domain authentication fail" }, means: "authentication-failed", source: SYMANTEC },
  "action-set-by-dmarc": { when: { text: ["action set by", "dmarc policy"] }, means: "authentication-failed", source: RSPAMD_DMARC },
  "multiple-checks-failed": { when: { text: "multiple authentication checks failed" }, means: "authentication-failed", source: RFC7372 },
  "unauthenticated-email": { when: { text: ["unauthenticated email", "is not accepted"] }, means: "authentication-failed", source: GOOGLE },
  "fails-authentication": { when: { text: "fails to pass authentication checks" }, means: "authentication-failed", source: GOOGLE },
  "does-not-pass-authentication": {
    when: { text: "does not have authentication information or fails to pass" },
    means: "authentication-failed",
    source: GOOGLE,
  },
  "sender-unauthenticated": { when: { text: "sender is unauthenticated" }, means: "authentication-failed", source: GOOGLE },
  "required-authentication-level": { when: { text: "required authentication level" }, means: "authentication-failed", source: MICROSOFT },
  "arc-failed": { when: { text: "arc validation failure" }, means: "authentication-failed", source: RFC8617 },
  "spoofed-message": { when: { text: "spoofed message" }, means: "spoofing-suspected", source: BARRACUDA },
  "spoofing-detected": { when: { text: "spoofing detected" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "sender-spoofed": { when: { text: "sender is spoofed" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "anti-spoofing": { when: { text: "anti-spoofing policy" }, means: "spoofing-suspected", source: MIMECAST },
  "internal-domain-outside": { when: { text: "internal domain from outside" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "internal-sender-external": { when: { text: ["internal sender", "external"] }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "local-sender-not-local": { when: { text: "sender is local but not authenticated" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  impersonation: { when: { text: "impersonation attempt" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "forged-sender": { when: { text: "forged sender" }, means: "spoofing-suspected", source: SISIMAI_POLICY, unconfirmed: true },
  "not-logged-in": { when: { text: "sender address rejected: not logged in" }, means: "spoofing-suspected", source: POSTFIX_CHECK },
  "not-owned-by-user": { when: { text: "sender address rejected: not owned by user" }, means: "account-restricted", source: POSTFIX_CHECK },
  "anonymous-send-as": {
    when: { text: ["anonymous", "not have permissions to send as this sender"] },
    means: "spoofing-suspected",
    source: EXCHANGE,
    unconfirmed: true,
  },
  "not-allowed-to-send-as": { when: { text: "not have permissions to send as" }, means: "account-restricted", source: EXCHANGE },
  "send-as-denied": { when: { text: "sendasdenied" }, means: "account-restricted", source: EXCHANGE },
  "not-allowed-send-as": { when: { text: "not allowed to send as" }, means: "account-restricted", source: EXCHANGE },
  "authentication-required": { when: { text: "authentication required" }, means: "account-restricted", source: RFC4954 },
  "authentication-is-required": { when: { text: "authentication is required" }, means: "account-restricted", source: HMAIL_SRC },
  "spamdyke-authentication": { when: { text: "authentication is required to send mail" }, means: "account-restricted", source: SPAMDYKE },
  "smtp-auth-required": { when: { text: "smtp auth is required" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "must-authenticate": { when: { text: "must authenticate" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "turn-on-smtp-authentication": { when: { text: "please turn on smtp authentication" }, means: "account-restricted", source: CPANEL },
  "please-authenticate": { when: { text: "please authenticate" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "unauthenticated-senders": { when: { text: "unauthenticated senders not allowed" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "authentication-failed-login": {
    when: { text: "authentication failed", not: ["dmarc", "dkim", "spf"] },
    means: "account-restricted",
    source: POSTFIX_SASL,
    weak: true,
  },
  "sasl-authentication-failed": { when: { text: "sasl authentication failed" }, means: "account-restricted", source: POSTFIX_SASL_CLIENT },
  "login-credentials-invalid": { when: { text: "authentication credentials invalid" }, means: "account-restricted", source: RFC4954 },
  "username-password": { when: { text: "username and password not accepted" }, means: "account-restricted", source: GOOGLE },
  "incorrect-authentication": { when: { text: "incorrect authentication data" }, means: "account-restricted", source: EXIM_SMTP_IN },
  "bad-username-password": { when: { text: "bad username or password" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "sending-limit": { when: { text: "sending limit" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "sending-quota-exceeded": { when: { text: "sending quota exceeded" }, means: "account-restricted", source: EMAILHOST },
  "daily-relay-quota": { when: { text: "daily relay quota" }, means: "account-restricted", source: GODADDY, unconfirmed: true },
  "daily-user-quota": { when: { text: "daily user sending limit exceeded" }, means: "account-restricted", source: GOOGLE },
  "reached-a-limit-for-sending": {
    when: { text: ["reached a", "limit for sending"] },
    means: "account-restricted",
    source: "https://support.google.com/mail/answer/22839",
  },
  "quota-for-sending": { when: { text: ["exceeded your", "limit for sending"] }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "exceeded-hourly": { when: { text: "exceeded the max emails per hour" }, means: "account-restricted", source: CPANEL_LIMITS },
  "cpanel-defers-failures": { when: { text: "exceeded the max defers and failures per hour" }, means: "account-restricted", source: CPANEL_LIMITS },
  "outgoing-suspended": { when: { text: ["outgoing mail", "suspended"] }, means: "account-restricted", source: CPANEL_LIMITS },
  "directadmin-limit": { when: { text: ["has reached", "limit of emails"] }, means: "account-restricted", source: DIRECTADMIN, unconfirmed: true },
  "sending-disabled": { when: { text: "sending has been disabled" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "sender-account-suspended": { when: { text: "your account has been suspended" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "exceeding-outgoing": { when: { text: "outgoing message limit" }, means: "account-restricted", source: SISIMAI_SEC, unconfirmed: true },
  "email-not-verified": { when: { text: "email address is not verified" }, means: "account-restricted", source: SES },
  "sender-domain-not-found": { when: { text: "sender address rejected: domain not found" }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-need-fqdn": { when: { text: "sender address rejected: need fully-qualified address" }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-null-mx": { when: { text: ["sender address rejected:", "does not accept mail (nullmx)"] }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-undeliverable": { when: { text: "sender address rejected: undeliverable address" }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-unverified": { when: { text: "sender address rejected: unverified address" }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-unknown-in-table": { when: { text: "sender address rejected: user unknown" }, means: "sender-refused", source: POSTFIX_CHECK },
  "sender-frame": { when: { text: "sender address rejected" }, means: "sender-refused", source: POSTFIX_CHECK, weak: true },
  "domain-of-sender": { when: { text: ["domain of sender address", "does not exist"] }, means: "sender-refused", source: SENDMAIL_CF },
  "domain-of-sender-not-resolve": { when: { text: ["domain of sender address", "does not resolve"] }, means: "sender-refused", source: SENDMAIL_CF },
  "courier-dns-lookup-failure": { when: { text: "dns lookup failure", code: 417 }, means: "sender-refused", source: COURIER },
  "courier-recursive-cname": { when: { text: "recursive cname records for" }, means: "sender-refused", source: COURIER },
  "courier-mx-records": { when: { text: ["mx records for", "violate"] }, means: "sender-refused", source: COURIER, unconfirmed: true },
  "domain-name-required-sender": { when: { text: "domain name required for sender address" }, means: "sender-refused", source: SENDMAIL_CF },
  "real-domain-required": { when: { text: "real domain name required for sender address" }, means: "sender-refused", source: SENDMAIL_CF },
  "sender-verify-failed": { when: { text: "sender verify failed" }, means: "sender-refused", source: EXIM_ACL },
  "batv-failed": { when: { text: "batv failed to verify" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "batv-validation": { when: { text: "batv validation failure" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "batv-defense": { when: { text: "rejected by batv defense" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "backscatter-protection": {
    when: { text: "backscatter protection detected an invalid or expired email address" },
    means: "sender-refused",
    source: MDAEMON,
    unconfirmed: true,
  },
  "bogus-mail-from": { when: { text: "bogus mail from" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "no-third-party-dsns": { when: { text: "no third-party dsns" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "unroutable-sender": { when: { text: "unroutable sender address" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-is-spammer": { when: { text: "sender is spammer" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-domain-is-empty": { when: { text: "sender domain is empty" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "returned-mail-refused": { when: { text: "returned mail not accepted here" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "null-sender-not-allowed": { when: { text: "null sender is not allowed" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "mail-from-not-owned": { when: { text: "mail from not owned by user" }, means: "account-restricted", source: SISIMAI_REJECTED, unconfirmed: true },
  "not-a-registered-gateway-user": {
    when: { text: "is not a registered gateway user" },
    means: "account-restricted",
    source: SISIMAI_REJECTED,
    unconfirmed: true,
  },
  "authentication-requise": { when: { text: "authentification requise" }, means: "account-restricted", source: ORANGE, unconfirmed: true },
  "could-not-complete-sender-verify": { when: { text: "could not complete sender verify" }, means: "sender-refused", source: EXIM_ACL },
  "verification-failed-for": { when: { text: "verification failed for" }, means: "sender-refused", source: EXIM_ACL },
  "callback-setup-failed": { when: { text: "callback setup failed while verifying" }, means: "sender-refused", source: EXIM_ACL },
  "sender-callout": { when: { text: "sender callout" }, means: "sender-refused", source: EXIM_ACL, unconfirmed: true },
  "sender-rejected": { when: { text: "sender rejected" }, means: "sender-refused", source: BARRACUDA, unconfirmed: true },
  "sender-denied": { when: { text: "sender denied" }, means: "sender-refused", source: EXCHANGE },
  "sender-not-permitted": { when: { text: "sender not permitted" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-domain-invalid": { when: { text: "invalid sender domain" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "invalid-sender": { when: { text: "invalid sender" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "bad-sender-syntax": { when: { text: "bad sender address syntax" }, means: "sender-refused", source: POSTFIX_SMTPD },
  "sender-must-contain-domain": { when: { text: "sender address must contain a domain" }, means: "sender-refused", source: EXIM_SMTP_IN },
  "envelope-sender-badmailfrom": { when: { text: "your envelope sender is in my badmailfrom list" }, means: "sender-refused", source: QMAIL_SMTPD },
  "badmailfrom-denied": { when: { text: "your envelope sender has been denied" }, means: "sender-refused", source: QMAIL_SMTPD, unconfirmed: true },
  "sender-domain-no-mx": { when: { text: ["sender domain", "no mx"] }, means: "sender-refused", source: CHKUSER, unconfirmed: true },
  "chkuser-sender-mx": { when: { text: "can't find a valid mx for sender domain" }, means: "sender-refused", source: CHKUSER },
  "chkuser-sender-syntax": { when: { text: "sender address has invalid format" }, means: "sender-refused", source: CHKUSER },
  "sender-does-not-exist": { when: { text: "sender does not exist" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-blacklisted": { when: { text: "sender is blacklisted" }, means: "sender-refused", source: FORPSI },
  "spamdyke-sender": { when: { text: "your sender address has been blacklisted" }, means: "sender-refused", source: SPAMDYKE },
  "spamdyke-no-mx": { when: { text: "domain of your sender address has no mail exchanger" }, means: "sender-refused", source: SPAMDYKE },
  "spamdyke-identical": { when: { text: "identical sender and recipient addresses are not allowed" }, means: "spoofing-suspected", source: SPAMDYKE },
  "spamdyke-sender-not-user": { when: { text: "sender address does not match your authentication username" }, means: "account-restricted", source: SPAMDYKE },
  "spamdyke-sender-not-hosted": { when: { text: "mail for your sender domain is not hosted here" }, means: "account-restricted", source: SPAMDYKE },
  "sender-on-domains-blacklist": { when: { text: "sender is on domain's blacklist" }, means: "recipient-refused", source: BROADCOM_FILTER },
  "address-that-has-been-blacklisted": {
    when: { text: "sending to/from an address that has been blacklisted" },
    means: "sender-refused",
    source: SISIMAI_REJECTED,
    unconfirmed: true,
  },
  "sender-blocked": { when: { text: "sender is blocked" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-address-blocked": { when: { text: "sender address blocked" }, means: "sender-refused", source: MIMECAST },
  "envelope-blocked": { when: { text: "envelope blocked" }, means: "sender-refused", source: MIMECAST },
  "sender-must-resolve": { when: { text: "sender domain must resolve" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "null-sender-refused": { when: { text: "empty envelope senders not allowed" }, means: "sender-refused", source: SISIMAI_REJECTED, unconfirmed: true },
  "sender-has-null-mx": { when: { text: "sender address has null mx" }, means: "sender-refused", source: "https://www.rfc-editor.org/rfc/rfc7505" },
  "sender-is-listed": {
    when: { text: ["sender", "is blacklisted"], not: ["ip", "host", "client", "server", "recipient"] },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "sender-address-does-not-exist": { when: { text: "sender address does not exist" }, means: "sender-refused", source: RFC3463, unconfirmed: true },
  "sending-was-disabled": { when: { text: "sending from this account has been disabled" }, means: "account-restricted", source: RFC3463, unconfirmed: true },
  "no-mail-from-there": { when: { text: "we don't want mail from" }, means: "sender-refused", source: RFC3463, unconfirmed: true },
  "dmarc-policy-violation": { when: { text: "dmarc policy violation" }, means: "authentication-failed", source: RFC7372, unconfirmed: true },
};
