// Phrases of stock mail servers and of the field at large; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const CISCO = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";
const CPANEL = "https://docs.cpanel.net/knowledge-base/email/";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXIM_CONF = "https://github.com/Exim/exim/blob/HEAD/src/src/configure.default";
const EXIM_HOST = "https://github.com/Exim/exim/blob/HEAD/src/src/host.c";
const EXIM_SMTP = "https://github.com/Exim/exim/blob/HEAD/src/src/transports/smtp.c";
const EXIM_SMTP_IN = "https://github.com/Exim/exim/blob/HEAD/src/src/smtp_in.c";
const EXIM_TLS = "https://github.com/Exim/exim/blob/HEAD/src/src/tls.c";
const FREE = "https://postmaster.free.fr/";
const GOOGLE = "https://support.google.com/a/answer/3726730";
const HMAIL_SRC = "https://github.com/hmailserver/hmailserver/blob/HEAD/hmailserver/source/Server/SMTP/SMTPConnection.cpp";
const KUMO_SHAPING = "https://github.com/KumoCorp/kumomta/blob/HEAD/assets/policy-extras/shaping.toml";
const MAILENABLE = "https://www.mailenable.com/kb/";
const MAILRU = "https://help.mail.ru/mail/postmaster";
const MDAEMON = "https://help.mdaemon.com/mdaemon/en/";
const MICROSOFT =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const MILTER_GREYLIST = "https://hcpnet.free.fr/milter-greylist/";
const MTASTS = "https://www.rfc-editor.org/rfc/rfc8461";
const OPENSMTPD = "https://github.com/OpenSMTPD/OpenSMTPD/blob/HEAD/usr.sbin/smtpd/smtp_session.c";
const POSTFIX_CHECK = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd_check.c";
const POSTFIX_CONF = "https://www.postfix.org/postconf.5.html";
const POSTFIX_CONNECT = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_connect.c";
const POSTFIX_POSTSCREEN = "https://www.postfix.org/POSTSCREEN_README.html";
const POSTFIX_PROTO = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_proto.c";
const POSTFIX_SMTPD = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd.c";
const POSTFIX_TLS = "https://www.postfix.org/TLS_README.html";
const POSTGREY = "https://github.com/schweikert/postgrey/blob/HEAD/postgrey";
const QQ = "https://service.mail.qq.com/";
const RFC5248 = "https://www.rfc-editor.org/rfc/rfc5248";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";
const RFC8689 = "https://www.rfc-editor.org/rfc/rfc8689";
const RSPAMD = "https://rspamd.com/doc/modules/greylisting.html";
const SENDMAIL_CF = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/cf/m4/proto.m4";
const SENDMAIL_DELIVER = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/deliver.c";
const SENDMAIL_FEATURE = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/cf/README";
const SENDMAIL_SRVRSMTP = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/srvrsmtp.c";
const SISIMAI_BLOCKED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/blocked.rb";
const SISIMAI_CONN = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/ratelimited.rb";
const SISIMAI_GREY = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/greylisting.rb";
const SISIMAI_PTR = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/requireptr.rb";
const SISIMAI_REPUTATION = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/badreputation.rb";
const SISIMAI_RFC = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/notcompliantrfc.rb";
const SISIMAI_SPAM = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/spamdetected.rb";
const SISIMAI_SPEED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/ratelimited.rb";
const SISIMAI_TLS = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/failedstarttls.rb";
const SQLGREY = "https://sqlgrey.sourceforge.net/";
const SYMANTEC = "https://knowledge.broadcom.com/external/article/162445";
const UCEPROTECT_DE = "https://www.uceprotect.net/en/index.php";
const YAHOO = "https://senders.yahooinc.com/smtp-error-codes/";
const ZONEMTA = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";

/** About the sending server: listed, bad name, dynamic, no reverse DNS, too fast, TLS, protocol; and greylisting. */
export const sendingServerReplies: StandardReplies["replies"] = {
  "blocked-using": { when: { text: "blocked using" }, means: "blocklisted", blocked: "ip", source: POSTFIX_CHECK },
  "client-host-blocked-using": { when: { text: ["client host", "blocked using"] }, means: "blocklisted", blocked: "ip", source: POSTFIX_CHECK },
  "sender-blocked-using": {
    when: { text: ["sender address", "blocked using"] },
    means: "blocklisted",
    fault: "sender-identity",
    scope: "sender",
    blocked: "domain",
    source: POSTFIX_CHECK,
  },
  "helo-blocked-using": { when: { text: ["helo command", "blocked using"] }, means: "blocklisted", blocked: "domain", source: POSTFIX_CHECK },
  "recipient-blocked-using": { when: { text: ["recipient address", "blocked using"] }, means: "blocklisted", source: POSTFIX_CHECK },
  "exim-black-list": { when: { text: "is in a black list at" }, means: "blocklisted", blocked: "ip", source: EXIM_CONF },
  "exim-blacklist": { when: { text: "is in a blacklist at" }, means: "blocklisted", blocked: "ip", source: EXIM_CONF, unconfirmed: true },
  "sendmail-dnsbl": { when: { text: ["rejected:", "listed at"] }, means: "blocklisted", blocked: "ip", source: SENDMAIL_CF },
  "sendmail-open-relay": { when: { text: ["mail from", "refused by blackhole site"] }, means: "blocklisted", blocked: "ip", source: SENDMAIL_CF },
  "listed-at": { when: { text: "listed at" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "is-listed-on": { when: { text: "is listed on" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "is-listed-in": { when: { text: "is listed in" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "is-listed-by": { when: { text: "is listed by" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "cpanel-rbl": { when: { text: ["junkmail rejected", "is in an rbl"] }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "found-in-blacklist": { when: { text: "found in dns blacklist" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "found-on-dnsbls": { when: { text: "found on one or more dnsbls" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "in-multiple-rbls": { when: { text: "blacklisted in multiple rbls" }, means: "blocklisted", blocked: "ip", source: UCEPROTECT_DE },
  "is-blacklisted": { when: { text: "is blacklisted" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "blacklisted-by": { when: { text: "blacklisted by" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "ip-blacklisted-by-recipient": { when: { text: "ip address blacklisted by recipient" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "blacklisted-at": { when: { text: "blacklisted at" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "is-black-listed": { when: { text: "is black listed" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "black-listed-at": { when: { text: "black listed at" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "sender-on-block-list": { when: { text: ["sender ip", "block list"] }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "realtime-block-list": { when: { text: "realtime block list" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "real-time-blocklist": { when: { text: "real-time blocklist" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "rejected-by-dnsbl": { when: { text: "sender refused by the dnsbl" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "rejected-due-to-dnsbl": { when: { text: "rejected due to dnsbl" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "rejected-due-to-listing": { when: { text: "rejected due to listing in" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "listed-by-lookup-site": { when: { text: "is listed by the lookup site" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "your-server-in-blacklist": { when: { text: ["your server", "is in the blacklist"] }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "has-been-blocked-by": { when: { text: "has been blocked by" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "host-has-been-blacklisted": { when: { text: "has been blacklisted" }, means: "blocklisted", source: SISIMAI_BLOCKED, unconfirmed: true },
  "ip-has-been-blocked": { when: { text: ["your ip", "has been blocked"] }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "ip-address-blocked": { when: { text: "ip address has been blocked" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "ip-is-blocked": { when: { text: "your ip is blocked" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "banned-sending-ip": { when: { text: "banned sending ip" }, means: "blocklisted", blocked: "ip", source: MICROSOFT },
  "blocked-by-rbl": { when: { text: "blocked by rbl" }, means: "blocklisted", blocked: "ip", source: MDAEMON, unconfirmed: true },
  "on-blacklist": { when: { text: "is on a blacklist" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "ip-blacklisted": { when: { text: "ip blacklisted" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "rbl-restriction": { when: { text: "rbl restriction" }, means: "blocklisted", blocked: "ip", source: SISIMAI_BLOCKED, unconfirmed: true },
  "qmail-rblsmtpd": { when: { text: "blocked - see" }, means: "blocklisted", blocked: "ip", source: ZONEMTA },
  "uri-listed": { when: { text: ["url", "is listed on"] }, means: "blocklisted", fault: "message", scope: "message", blocked: "url", source: KUMO_SHAPING },
  "url-blacklisted": {
    when: { text: ["contains", "blacklisted url"] },
    means: "blocklisted",
    fault: "message",
    scope: "message",
    blocked: "url",
    source: SISIMAI_SPAM,
    unconfirmed: true,
  },
  "link-blacklisted": {
    when: { text: ["contains a url", "blacklisted"] },
    means: "blocklisted",
    fault: "message",
    scope: "message",
    blocked: "url",
    source: SISIMAI_SPAM,
    unconfirmed: true,
  },
  "domain-blacklisted": {
    when: { text: "domain is blacklisted" },
    means: "blocklisted",
    fault: "sender-identity",
    scope: "sender",
    blocked: "domain",
    source: SISIMAI_BLOCKED,
    unconfirmed: true,
  },
  "poor-reputation": { when: { text: "poor reputation" }, means: "bad-reputation", source: CISCO },
  "bad-reputation": { when: { text: "bad reputation" }, means: "bad-reputation", source: ZONEMTA },
  "low-reputation": { when: { text: "low reputation" }, means: "bad-reputation", source: GOOGLE },
  "cannot-resolve-your-address": { when: { text: "cannot resolve your address" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "custom-reverse-dns": { when: { text: "get a custom reverse dns name" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-dns-required": { when: { text: "reverse dns required" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-dns-failed-short": { when: { text: "reverse dns failed" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-lookup-rejected": { when: { text: "sender ip reverse lookup rejected" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "missing-ptr-records": { when: { text: "missing ptr records" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "forward-dns-mismatch": { when: { text: "corresponding forward dns entry does not" }, means: "reverse-dns", source: GOOGLE },
  "open-proxy": { when: { text: "rejecting open proxy" }, means: "blocklisted", source: SENDMAIL_SRVRSMTP },
  "network-temporary-blacklisted": { when: { text: "network is temporary blacklisted" }, means: "blocklisted", source: SISIMAI_BLOCKED, unconfirmed: true },
  "looks-like-spammer": { when: { text: "looks suspiciously like spammer" }, means: "bad-reputation", source: SISIMAI_BLOCKED, unconfirmed: true },
  "not-accepting-from-your-ip": {
    when: { text: "not currently accepting mail from your ip" },
    means: "blocklisted",
    source: SISIMAI_BLOCKED,
    unconfirmed: true,
  },
  "no-access-from-mail-server": { when: { text: "no access from mail server" }, means: "blocklisted", source: SISIMAI_BLOCKED, unconfirmed: true },
  "hosts-with-dynamic-ip": { when: { text: "hosts with dynamic ip" }, means: "dynamic-address", source: MAILRU },
  "email-reputation-score": { when: { text: "poor email reputation score" }, means: "bad-reputation", source: SISIMAI_REPUTATION, unconfirmed: true },
  "reputation-problems": { when: { text: "ip/domain reputation problems" }, means: "bad-reputation", source: SISIMAI_REPUTATION, unconfirmed: true },
  "confirm-this-server": { when: { text: "confirm this mail server" }, means: "greylisted", source: SISIMAI_BLOCKED, unconfirmed: true },
  "requires-confirmation": { when: { text: "your server requires confirmation" }, means: "greylisted", source: SISIMAI_BLOCKED, unconfirmed: true },
  "ip-reputation": { when: { text: "ip reputation" }, means: "bad-reputation", source: SISIMAI_REPUTATION, unconfirmed: true, weak: true },
  "reputation-of-domain": {
    when: { text: "reputation of the sending domain" },
    means: "bad-reputation",
    fault: "sender-identity",
    scope: "sender",
    blocked: "domain",
    source: GOOGLE,
  },
  "sender-reputation": { when: { text: "sender reputation" }, means: "bad-reputation", source: SISIMAI_REPUTATION, unconfirmed: true },
  "user-complaints": { when: { text: "due to user complaints" }, means: "bad-reputation", source: YAHOO },
  "too-many-spams": { when: { text: "too many spams from your ip" }, means: "bad-reputation", source: FREE },
  "identified-as-spammer": { when: { text: "identified as spammer" }, means: "bad-reputation", source: ZONEMTA },
  "unusual-rate-of-mail": { when: { text: "unusual rate of unsolicited mail" }, means: "bad-reputation", source: GOOGLE },
  "access-to-this-mail-system": {
    when: { text: "your access to submit messages to this e-mail system has been rejected" },
    means: "bad-reputation",
    source: ZONEMTA,
  },
  "dynamic-ip": { when: { text: "dynamic ip" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "dynamic-ips-refused": { when: { text: "do not accept mail from dynamic" }, means: "dynamic-address", source: MAILRU },
  "dynamic-address": { when: { text: "dynamic address" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "dynamic-host": { when: { text: "dynamic host" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "dynamic-range": { when: { text: "dynamic ip range" }, means: "dynamic-address", source: ZONEMTA, unconfirmed: true },
  "dial-up": { when: { text: "dial-up" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  dialup: { when: { text: "dialup host" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "dynamically-assigned": { when: { text: "dynamically assigned" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "residential-ip": { when: { text: "residential ip" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "generic-rdns": { when: { text: "generic reverse dns" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "use-your-isp": { when: { text: "use your isp's mail server" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "smtp-server-of-your-isp": { when: { text: "smtp server of your isp" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "use-your-providers-server": { when: { text: "use your provider's mail server" }, means: "dynamic-address", source: SISIMAI_BLOCKED, unconfirmed: true },
  "pbl-listed": { when: { text: "your ip is in the pbl" }, means: "dynamic-address", via: "spamhaus", source: SYMANTEC },
  "cannot-find-hostname": { when: { text: "cannot find your hostname" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "cannot-find-reverse-hostname": { when: { text: "cannot find your reverse hostname" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "client-cannot-find-hostname": { when: { text: "client host rejected: cannot find your hostname" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "helo-need-fqdn": { when: { text: "need fully-qualified hostname" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "helo-host-not-found": { when: { text: "helo command rejected: host not found" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "helo-invalid-name": { when: { text: "helo command rejected: invalid name" }, means: "reverse-dns", source: POSTFIX_CHECK },
  "helo-rejected": { when: { text: "helo command rejected" }, means: "reverse-dns", source: POSTFIX_CHECK, weak: true },
  "ip-name-lookup-failed": { when: { text: "ip name lookup failed" }, means: "reverse-dns", source: SENDMAIL_FEATURE },
  "ip-name-forged": { when: { text: "ip name possibly forged" }, means: "reverse-dns", source: SENDMAIL_FEATURE },
  "rejected-possibly-forged": { when: { text: "possibly forged" }, means: "reverse-dns", source: SENDMAIL_FEATURE, weak: true },
  "fix-reverse-dns": { when: { text: "fix reverse dns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "no-reverse-dns": { when: { text: "no reverse dns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "missing-reverse-dns": { when: { text: "missing reverse dns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-dns-failed": { when: { text: "reverse dns lookup failed" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-dns-validation": { when: { text: "reverse dns validation failed" }, means: "reverse-dns", source: RFC7372 },
  "reverse-lookup-failed": { when: { text: "reverse lookup" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true, weak: true },
  "exim-reverse-mismatch": { when: { text: "no ip address found for host" }, means: "reverse-dns", source: EXIM_HOST, unconfirmed: true },
  "exim-host-lookup-failed": { when: { text: "host lookup failed" }, means: "reverse-dns", source: EXIM_HOST },
  "ptr-record": { when: { text: "ptr record" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true, weak: true },
  "no-ptr-record": { when: { text: "no ptr record" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "does-not-have-ptr": { when: { text: "does not have a ptr record" }, means: "reverse-dns", source: GOOGLE },
  "invalid-ptr": { when: { text: "invalid ptr" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "invalid-rdns": { when: { text: "invalid rdns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "no-rdns": { when: { text: "no rdns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "unverifiable-sending-ips": { when: { text: "unverifyable sending ips" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "rdns-missing-fcrdns": { when: { text: "forward-confirmed reverse dns" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "reverse-not-match": { when: { text: ["reverse dns", "does not match"] }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "mismatches-client-ip": { when: { text: "mismatches client ip" }, means: "reverse-dns", source: MAILENABLE, unconfirmed: true },
  "invalid-helo": { when: { text: "invalid helo" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "bad-helo": { when: { text: "bad helo" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "helo-impersonating": { when: { text: ["host impersonating", "in helo"] }, means: "reverse-dns", source: CPANEL, unconfirmed: true },
  "invalid-helo-argument": { when: { text: "syntactically invalid helo argument" }, means: "reverse-dns", source: EXIM_SMTP_IN },
  "invalid-ehlo-argument": { when: { text: "syntactically invalid ehlo argument" }, means: "reverse-dns", source: EXIM_SMTP_IN },
  "helo-does-not-resolve": { when: { text: ["helo", "does not resolve"] }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "invalid-domain-in-helo": { when: { text: "invalid domain name in helo" }, means: "reverse-dns", source: SENDMAIL_SRVRSMTP, unconfirmed: true },
  "valid-sender-domain-server": { when: { text: "servers without a valid sender domain" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "unresolvable-hostname": { when: { text: "unresolvable relay host name" }, means: "reverse-dns", source: SISIMAI_PTR, unconfirmed: true },
  "too-many-connections": { when: { text: "too many connections" }, means: "rate-limited", source: POSTFIX_SMTPD },
  "too-many-concurrent": { when: { text: "too many concurrent" }, means: "rate-limited", source: EXIM_SMTP_IN },
  "too-many-concurrent-from": { when: { text: "too many concurrent smtp connections" }, means: "rate-limited", source: EXIM_SMTP_IN },
  "connection-rate-limit": { when: { text: "connection rate limit exceeded" }, means: "rate-limited", source: SENDMAIL_CF },
  "too-many-open-connections": { when: { text: "too many open connections" }, means: "rate-limited", source: SENDMAIL_CF },
  "too-much-mail": { when: { text: "too much mail from" }, means: "rate-limited", source: POSTFIX_SMTPD },
  "too-many-recipients-from": { when: { text: "too many recipients from" }, means: "rate-limited", source: POSTFIX_SMTPD },
  "too-many-new-tls": { when: { text: "too many new tls sessions" }, means: "rate-limited", source: POSTFIX_SMTPD },
  "too-many-recipients": { when: { text: "too many recipients" }, means: "rate-limited", source: POSTFIX_SMTPD },
  "too-many-messages": { when: { text: "too many messages" }, means: "rate-limited", source: POSTFIX_SMTPD, unconfirmed: true },
  "too-many-messages-in-session": { when: { text: "too many messages in this connection" }, means: "rate-limited", source: EXIM_SMTP_IN, unconfirmed: true },
  "too-many-mails": { when: { text: "too many emails" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "too-many-sessions": { when: { text: "too many sessions" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "too-many-smtp-sessions": { when: { text: "too many smtp sessions" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "too-many-errors-from": { when: { text: "too many errors from your ip" }, means: "rate-limited", source: FREE },
  "too-many-bad-recipients": { when: { text: "rejected for too many bad recipients" }, means: "bad-reputation", source: EXIM_CONF },
  "too-many-invalid-recipients": { when: { text: "too many invalid recipients" }, means: "bad-reputation", source: ZONEMTA },
  "too-many-errors": { when: { text: "too many errors" }, means: "protocol-error", source: POSTFIX_SMTPD, weak: true },
  "rate-limit": { when: { text: "rate limit" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true, weak: true },
  "rate-limit-exceeded": { when: { text: "rate limit exceeded" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "rate-limited": { when: { text: "rate limited" }, means: "rate-limited", source: GOOGLE },
  "rate-limited-you": { when: { text: "rate limiting" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  throttled: { when: { text: "has been throttled" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "connection-limit": { when: { text: "connection limit exceeded" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "connections-exceeded": { when: { text: "exceeded the maximum number of connections" }, means: "rate-limited", source: MICROSOFT },
  "max-connections-host": { when: { text: "maximum number of connections" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "frequency-limited": { when: { text: "frequency limited" }, means: "rate-limited", source: QQ, unconfirmed: true },
  "slow-down": { when: { text: "please slow down" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "sending-too-fast": { when: { text: "sending too fast" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "mail-flood": { when: { text: "mail flood detected" }, means: "rate-limited", source: RFC7372 },
  "message-limit-reached": { when: { text: "session message limit" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "max-message-per-connection": { when: { text: "maximum number of messages per" }, means: "rate-limited", source: OPENSMTPD, unconfirmed: true },
  "hmail-too-many-invalid": { when: { text: "too many invalid commands" }, means: "protocol-error", source: HMAIL_SRC, unconfirmed: true },
  "must-starttls": { when: { text: "must issue a starttls command first" }, means: "tls-required", source: POSTFIX_SMTPD },
  "encryption-required": { when: { text: "encryption required" }, means: "tls-required", source: SENDMAIL_SRVRSMTP, unconfirmed: true },
  "session-encryption": { when: { text: "session encryption is required" }, means: "tls-required", source: POSTFIX_SMTPD },
  "encryption-needed": { when: { text: "encryption needed" }, means: "tls-required", source: RFC5248 },
  "tls-required": { when: { text: "tls required" }, means: "tls-required", source: ZONEMTA },
  "tls-required-not-offered": { when: { text: "tls is required, but was not offered" }, means: "tls-required", source: POSTFIX_PROTO },
  "remote-does-not-support-tls": { when: { text: "does not support tls" }, means: "tls-required", source: SISIMAI_TLS, unconfirmed: true },
  "tls-connection-required": { when: { text: ["connection required", "tls"] }, means: "tls-required", source: SYMANTEC },
  "tls-is-required-here": { when: { text: "tls connection is required" }, means: "tls-required", source: SISIMAI_TLS, unconfirmed: true },
  "secure-connection-required": { when: { text: "requires a secure connection" }, means: "tls-required", source: SISIMAI_TLS, unconfirmed: true },
  "not-via-unencrypted": { when: { text: "not accepted over unencrypted" }, means: "tls-required", source: SISIMAI_TLS, unconfirmed: true },
  "tls-not-available-local": {
    when: { text: "tls is required, but our tls engine is unavailable" },
    means: "tls-failed",
    fault: "sending-server",
    source: POSTFIX_PROTO,
  },
  "tls-required-not-available": { when: { text: "tls not available due to" }, means: "tls-failed", source: SENDMAIL_SRVRSMTP },
  "tls-temporary-reason": { when: { text: "tls not available due to local problem" }, means: "tls-failed", source: POSTFIX_SMTPD },
  "tls-currently-unavailable": { when: { text: "tls currently unavailable" }, means: "tls-failed", source: EXIM_TLS },
  "certificate-not-trusted": { when: { text: "server certificate not trusted" }, means: "tls-failed", source: POSTFIX_TLS, unconfirmed: true },
  "certificate-not-verified": { when: { text: "server certificate not verified" }, means: "tls-failed", source: POSTFIX_TLS },
  "cannot-start-tls": { when: { text: "cannot start tls" }, means: "tls-failed", source: POSTFIX_PROTO },
  "tls-handshake-failed": { when: { text: "tls handshake failed" }, means: "tls-failed", source: SENDMAIL_DELIVER },
  "tls-session-failed": { when: { text: ["tls session:", "required"] }, means: "tls-failed", source: EXIM_SMTP, unconfirmed: true },
  "exim-tls-required": { when: { text: "failure while setting up tls session" }, means: "tls-failed", source: EXIM_SMTP, unconfirmed: true },
  "exim-tls-session-required": { when: { text: "a tls session is required" }, means: "tls-required", source: EXIM_SMTP },
  "tlsa-lookup-failed": { when: { text: "tlsa lookup" }, means: "tls-failed", source: POSTFIX_CONNECT },
  "dane-error": { when: { text: "dane error" }, means: "tls-failed", source: EXIM_SMTP },
  "exchange-dane-required": { when: { text: "dane-required" }, means: "tls-failed", source: EXCHANGE },
  "exchange-tlsa-invalid": { when: { text: "tlsa-invalid" }, means: "tls-failed", source: EXCHANGE },
  "exchange-dnssec-invalid": { when: { text: "dnssec-invalid" }, means: "tls-failed", source: EXCHANGE },
  "exchange-certificate-expired": { when: { text: "certificate-expired" }, means: "tls-failed", source: EXCHANGE },
  "exchange-starttls-not-supported": { when: { text: "starttls-not-supported" }, means: "tls-failed", source: EXCHANGE },
  "mta-sts-failed": { when: { text: ["mta-sts", "policy"] }, means: "tls-failed", source: MTASTS },
  requiretls: { when: { text: "requiretls support required" }, means: "tls-failed", source: RFC8689 },
  "certificate-has-expired": { when: { text: "certificate has expired" }, means: "tls-failed", source: POSTFIX_TLS, unconfirmed: true },
  "certificate-verify-failed": { when: { text: "certificate verification failed" }, means: "tls-failed", source: EXIM_TLS },
  pregreet: { when: { text: "protocol error" }, means: "protocol-error", source: POSTFIX_POSTSCREEN },
  "smtp-sync-error": { when: { text: "smtp protocol synchronization error" }, means: "protocol-error", source: EXIM_SMTP_IN },
  "synchronization-error": { when: { text: "smtp synchronization error" }, means: "protocol-error", source: EXIM_SMTP_IN },
  "improper-pipelining": { when: { text: "improper use of smtp command pipelining" }, means: "protocol-error", source: POSTFIX_SMTPD },
  "bad-sequence": { when: { text: "bad sequence of commands" }, means: "protocol-error", source: RFC5321 },
  "unrecognized-command": { when: { text: "unrecognized command" }, means: "protocol-error", source: EXIM_SMTP_IN },
  "command-unrecognized": { when: { text: "command unrecognized" }, means: "protocol-error", source: RFC5321 },
  "command-not-implemented": { when: { text: "command not implemented" }, means: "protocol-error", source: RFC5321 },
  "command-not-recognized": { when: { text: "command not recognized" }, means: "protocol-error", source: POSTFIX_SMTPD },
  "syntax-error-in-parameters": { when: { text: "syntax error in parameters or arguments" }, means: "protocol-error", source: RFC5321 },
  "need-rcpt": { when: { text: ["need rcpt", "command"] }, means: "protocol-error", source: POSTFIX_SMTPD },
  "need-mail-before-rcpt": { when: { text: "need mail before rcpt" }, means: "protocol-error", source: SENDMAIL_SRVRSMTP },
  "polite-people-helo": { when: { text: "polite people say helo first" }, means: "protocol-error", source: SENDMAIL_SRVRSMTP },
  "send-helo-first": { when: { text: ["send helo", "first"] }, means: "protocol-error", source: POSTFIX_SMTPD },
  "sender-already-given": { when: { text: "sender already given" }, means: "protocol-error", source: EXIM_SMTP_IN },
  "nested-mail": { when: { text: "nested mail command" }, means: "protocol-error", source: POSTFIX_SMTPD },
  "line-too-long": { when: { text: "line too long" }, means: "protocol-error", source: SENDMAIL_SRVRSMTP, unconfirmed: true },
  "bare-newline": { when: { text: "bare <lf> received" }, means: "protocol-error", source: POSTFIX_CONF },
  "pipelining-not-allowed": { when: { text: "pipelining not allowed" }, means: "protocol-error", source: SISIMAI_RFC, unconfirmed: true },
  "unsupported-parameter": { when: { text: "unsupported option" }, means: "protocol-error", source: POSTFIX_SMTPD },
  "parameters-not-recognized": { when: { text: "parameters not recognized" }, means: "protocol-error", source: RFC5321 },
  greylisted: { when: { text: "greylisted" }, means: "greylisted", source: POSTGREY },
  "grey-listed": { when: { text: "grey-listed" }, means: "greylisted", source: SISIMAI_GREY, unconfirmed: true },
  greylisting: { when: { text: "greylisting" }, means: "greylisted", source: MILTER_GREYLIST },
  "greylisting-in-action": { when: { text: "greylisting in action" }, means: "greylisted", source: MILTER_GREYLIST },
  graylisted: { when: { text: "graylisted" }, means: "greylisted", source: MDAEMON, unconfirmed: true },
  graylisting: { when: { text: "graylisting" }, means: "greylisted", source: MDAEMON, unconfirmed: true },
  "gray-listed": { when: { text: "gray-listed" }, means: "greylisted", source: SISIMAI_GREY, unconfirmed: true },
  "deferred-for-greylisting": { when: { text: "for greylisting" }, means: "greylisted", source: RSPAMD, unconfirmed: true },
  "temporarily-rejected-try-later": { when: { text: "temporary rejected, try again later" }, means: "greylisted", source: RSPAMD, unconfirmed: true },
  "greylisting-please-try-again": { when: { text: ["please try again in", "minutes"] }, means: "greylisted", source: MILTER_GREYLIST, unconfirmed: true },
  "come-back-later": { when: { text: "please come back later" }, means: "greylisted", source: MILTER_GREYLIST, unconfirmed: true },
  "temporarily-deferred-greylist": { when: { text: "first time sender" }, means: "greylisted", source: SISIMAI_GREY, unconfirmed: true },
  "try-again-later": { when: { text: "try again later", code: [450, 451] }, means: "greylisted", source: RSPAMD, weak: true },
  "service-currently-unavailable": { when: { text: "service currently unavailable", code: [450, 451] }, means: "greylisted", source: POSTFIX_POSTSCREEN },
  "resend-later-greylist": { when: { text: "please resend later" }, means: "greylisted", source: SISIMAI_GREY, unconfirmed: true },
  "delayed-by-policyd-weight": { when: { text: ["temporarily blocked for", "seconds"] }, means: "greylisted", source: SQLGREY, unconfirmed: true },
};
