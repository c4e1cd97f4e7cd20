// Phrases of stock mail servers and of the field at large; matching is explained in docs/catalogue.md.
// unconfirmed: known from bounces only; the source is then a public collection of such bounces, not the page of the server.
import type { StandardReplies } from "../entry.ts";

const BARRACUDA = "https://smtp.codes/";
const BOUNCEPARSER = "https://metacpan.org/dist/Mail-DeliveryStatus-BounceParser";
const COURIER = "https://github.com/svarshavchik/courier/blob/HEAD/courier/courier/submit2.C";
const CYRUS_ERR = "https://github.com/cyrusimap/cyrus-imapd/blob/HEAD/imap/imap_err.et";
const DMA = "https://github.com/corecode/dma/blob/HEAD/dma.c";
const DOVECOT_LDA = "https://github.com/dovecot/core/blob/HEAD/src/lda/main.c";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const EXCHANGE_SERVER =
  "https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages";
const EXIM_CONF = "https://github.com/Exim/exim/blob/HEAD/src/src/configure.default";
const EXIM_DELIVER = "https://github.com/Exim/exim/blob/HEAD/src/src/deliver.c";
const EXIM_DNS = "https://github.com/Exim/exim/blob/HEAD/src/src/routers/dnslookup.c";
const EXIM_PIPE = "https://github.com/Exim/exim/blob/HEAD/src/src/transports/pipe.c";
const EXIM_SMTP = "https://github.com/Exim/exim/blob/HEAD/src/src/transports/smtp.c";
const EXIM_SMTP_IN = "https://github.com/Exim/exim/blob/HEAD/src/src/smtp_in.c";
const EXIM_SPEC = "https://www.exim.org/exim-html-current/doc/html/spec_html/index.html";
const GODADDY = "https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568";
const GOOGLE = "https://support.google.com/a/answer/3726730";
const MAILCHANNELS_OUT = "https://docs.mailchannels.com/email-api/sending-policies";
const MDAEMON = "https://help.mdaemon.com/mdaemon/en/";
const MERCURY = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/norelaying.rb";
const MESSAGING = "https://docs.oracle.com/cd/E19563-01/819-4428/";
const MIMECAST = "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691";
const OPENSMTPD_MTA = "https://github.com/OpenSMTPD/OpenSMTPD/blob/HEAD/usr.sbin/smtpd/mta.c";
const ORANGE = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/rhost/orange.rb";
const POSTFIX_ADDR = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_addr.c";
const POSTFIX_BOUNCE = "https://www.postfix.org/bounce.5.html";
const POSTFIX_CHECK = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd_check.c";
const POSTFIX_CLEANUP = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/global/cleanup_strerror.c";
const POSTFIX_CONNECT = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_connect.c";
const POSTFIX_MAILDROP = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/local/mailbox.c";
const POSTFIX_PIPE = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/global/pipe_command.c";
const POSTFIX_PROTO = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtp/smtp_proto.c";
const POSTFIX_QMGR = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/qmgr/qmgr_deliver.c";
const POSTFIX_SMTPD = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/smtpd/smtpd.c";
const POSTFIX_VIRTUAL = "https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/virtual/mailbox.c";
const PROCMAIL = "https://github.com/BuGlessRB/procmail/blob/HEAD/src/procmail.c";
const QMAIL_LOCAL = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-local.c";
const QMAIL_PATCH = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/userunknown.rb";
const QMAIL_REMOTE = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-remote.c";
const QMAIL_SEND = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-send.c";
const QMAIL_SMTPD = "https://github.com/notqmail/notqmail/blob/HEAD/qmail-smtpd.c";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC7504 = "https://www.rfc-editor.org/rfc/rfc7504";
const RFC7505 = "https://www.rfc-editor.org/rfc/rfc7505";
const SENDGRID_SUP = "https://www.twilio.com/docs/sendgrid/ui/sending-email/index-suppressions";
const SENDMAIL_CF = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/cf/m4/proto.m4";
const SENDMAIL_DELIVER = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/deliver.c";
const SENDMAIL_RECIPIENT = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/recipient.c";
const SENDMAIL_SRVRSMTP = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/srvrsmtp.c";
const SENDMAIL_SYSEXITS = "https://github.com/freebsd/freebsd-src/blob/HEAD/contrib/sendmail/src/sysexits.c";
const SES = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html";
const SISIMAI_AUTH = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/authfailure.rb";
const SISIMAI_CONN = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/ratelimited.rb";
const SISIMAI_EXPIRED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/expired.rb";
const SISIMAI_FULL = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/systemfull.rb";
const SISIMAI_HOST = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/hostunknown.rb";
const SISIMAI_MX = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/notaccept.rb";
const SISIMAI_NET = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/networkerror.rb";
const SISIMAI_RELAY = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/norelaying.rb";
const SISIMAI_SPEED = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/ratelimited.rb";
const SISIMAI_SYSTEM = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/systemerror.rb";
const SMARTERMAIL = "https://support.rackteam.com/kb/a136/common-email-delivery-errors-you-may-receive.aspx";
const SPAMDYKE = "https://www.spamdyke.org/documentation/README.html";
const SPAMHAUS_PUB = "https://www.spamhaus.org/returnc/pub/";
const SPAMHAUS_VOL = "https://www.spamhaus.org/returnc/vol/";
const STALWART = "https://github.com/stalwartlabs/stalwart/blob/HEAD/crates/smtp/src/queue/dsn.rs";
const SURFCONTROL = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/systemerror.rb";
const SYMANTEC = "https://knowledge.broadcom.com/external/article/162445";
const URIBL_REFUSED = "https://uribl.com/refused.shtml";
const ZOHO = "https://www.zoho.com/mail/help/spam-reason.html";
const ZONEMTA2 = "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/norelaying.rb";
const ZONEMTA_SEEN = "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt";

/** About systems and the way between them: relaying, names, network, expiry, server errors, storage, broken lookups. */
export const systemReplies: StandardReplies["replies"] = {
  "relay-access-denied": { when: { text: "relay access denied" }, means: "relaying-denied", source: POSTFIX_CHECK },
  "relay-not-permitted": { when: { text: "relay not permitted" }, means: "relaying-denied", source: EXIM_CONF },
  "relaying-denied": { when: { text: "relaying denied" }, means: "relaying-denied", source: SENDMAIL_CF },
  "relaying-denied-proper": { when: { text: "relaying denied. proper authentication required" }, means: "relaying-denied", source: SENDMAIL_CF },
  "relaying-denied-ip": { when: { text: "relaying denied. ip name lookup failed" }, means: "relaying-denied", source: SENDMAIL_CF },
  "relay-denied": { when: { text: "relay denied" }, means: "relaying-denied", source: ZONEMTA2 },
  "spamdyke-relaying": { when: { text: "sending to remote addresses (relaying) is not allowed" }, means: "relaying-denied", source: SPAMDYKE },
  "unable-to-relay": { when: { text: "unable to relay" }, means: "relaying-denied", source: EXCHANGE_SERVER },
  "we-do-not-relay": { when: { text: "we do not relay" }, means: "relaying-denied", source: SENDMAIL_CF, unconfirmed: true },
  "relaying-not-allowed": { when: { text: "relaying not allowed" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "relaying-disallowed": { when: { text: "relaying disallowed" }, means: "relaying-denied", source: ZOHO, unconfirmed: true },
  "relay-not-allowed": { when: { text: "relay not allowed" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "relay-prohibited": { when: { text: "relaying prohibited" }, means: "relaying-denied", source: MERCURY },
  "no-relaying": { when: { text: "no relaying allowed" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "relaying-mail-to": { when: { text: ["relaying mail to", "is not allowed"] }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "relay-attempt": { when: { text: "rejected relay attempt" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "not-permitted-to-relay": { when: { text: "not permitted to relay" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "mail-server-requires-auth": { when: { text: "this mail server requires authentication" }, means: "relaying-denied", source: MDAEMON, unconfirmed: true },
  "local-domain-only": { when: { text: "insecure mail relay" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "not-in-rcpthosts": { when: { text: "that domain isn't in my list of allowed rcpthosts" }, means: "relaying-denied", source: QMAIL_SMTPD },
  "not-in-validrcptto": { when: { text: "that domain isn't allowed to be relayed" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "domain-not-hosted": { when: { text: "domain is not hosted here" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "domain-not-served": { when: { text: "we don't handle mail for" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "not-gateway": { when: { text: "this system is not configured to relay mail" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "not-a-local-domain": { when: { text: "not a local domain" }, means: "relaying-denied", source: SISIMAI_RELAY, unconfirmed: true },
  "open-relay-not-allowed": { when: { text: "open relay not allowed" }, means: "relaying-denied", source: MIMECAST },
  "relay-you-must-check": { when: { text: "must check for new mail before sending" }, means: "account-restricted", source: SISIMAI_RELAY, unconfirmed: true },
  "using-me-as-a-relay": { when: { text: ["trying to use me", "as a relay"] }, means: "relaying-denied", source: SYMANTEC },
  "host-name-not-found": { when: { text: "host or domain name not found" }, means: "unknown-domain", source: POSTFIX_ADDR },
  "name-service-not-found": { when: { text: ["name service error for", "host not found"] }, means: "unknown-domain", source: POSTFIX_ADDR },
  "unable-to-look-up-host": { when: { text: ["unable to look up host", "name or service not known"] }, means: "unknown-domain", source: POSTFIX_ADDR },
  "host-lookup-failed": { when: { text: ["unable to look up host", "temporary failure in name resolution"] }, means: "network-failure", source: POSTFIX_ADDR },
  "no-mx-found-for-the": { when: { text: ["no mx records were found for the", "domain"] }, means: "unknown-domain", source: SMARTERMAIL },
  "domain-size-exceeded": { when: { text: "domain size limit has been exceeded" }, means: "storage-full", source: SMARTERMAIL },
  "dane-failed": { when: { text: "dane failed to authenticate" }, means: "tls-failed", source: STALWART },
  "mta-sts-not-authenticated": { when: { text: "mta-sts failed to authenticate" }, means: "tls-failed", source: STALWART },
  "failed-to-look-up": { when: { text: ["failed to lookup", "domain not found"] }, means: "unknown-domain", source: STALWART },
  "domain-not-found": { when: { text: "domain not found" }, means: "unknown-domain", source: POSTFIX_CHECK, weak: true },
  "recipient-domain-not-found": { when: { text: "recipient address rejected: domain not found" }, means: "unknown-domain", source: POSTFIX_CHECK },
  "host-unknown": { when: { text: "host unknown" }, means: "unknown-domain", source: SENDMAIL_SYSEXITS },
  "unknown-host": { when: { text: "unknown host" }, means: "unknown-domain", source: SENDMAIL_SYSEXITS },
  "host-not-found-by-name-server": { when: { text: ["name server:", "host not found"] }, means: "unknown-domain", source: SENDMAIL_SYSEXITS },
  "couldnt-find-host-named": { when: { text: "couldn't find any host named" }, means: "unknown-domain", source: QMAIL_REMOTE },
  "couldnt-find-exchanger": { when: { text: "couldn't find a mail exchanger or ip address" }, means: "no-mail-service", source: QMAIL_REMOTE },
  "domain-does-not-exist": { when: { text: "domain does not exist" }, means: "unknown-domain", source: EXCHANGE, weak: true },
  "dns-domain-does-not-exist": { when: { text: ["dns domain", "does not exist"] }, means: "unknown-domain", source: EXCHANGE },
  "no-such-domain": { when: { text: "no such domain" }, means: "unknown-domain", source: COURIER },
  "no-such-domain-here": { when: { text: "no such domain at this location" }, means: "relaying-denied", source: BOUNCEPARSER, unconfirmed: true },
  "no-data-record": { when: { text: "no data record of requested type" }, means: "unknown-domain", source: BOUNCEPARSER, unconfirmed: true },
  "unknown-domain": { when: { text: "unknown domain" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true, weak: true },
  "domain-unknown": { when: { text: "domain unknown" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true },
  nxdomain: { when: { text: "nxdomain" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true },
  "bad-destination-system": { when: { text: "bad destination system address" }, means: "unknown-domain", source: RFC3463 },
  "invalid-domain": { when: { text: "invalid domain" }, means: "unknown-domain", source: SES, weak: true },
  "invalid-domain-name": { when: { text: "invalid domain name" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true, weak: true },
  "courier-domain-missing": { when: { text: "domain does not exist", code: 517 }, means: "sender-refused", source: COURIER },
  "courier-mx-invalid": { when: { text: "invalid mx record for host" }, means: "no-mail-service", source: COURIER, unconfirmed: true },
  "unrouteable-domain": { when: { text: "unrouteable mail domain" }, means: "unknown-domain", source: EXIM_SPEC, unconfirmed: true },
  "no-route-to-domain": { when: { text: "unroutable mail domain" }, means: "unknown-domain", source: EXIM_SPEC, unconfirmed: true },
  "nonexistent-domain": { when: { text: ["recipient domain", "not exist"] }, means: "unknown-domain", source: ZONEMTA_SEEN, unconfirmed: true },
  "unable-to-resolve-domain": { when: { text: "domain cannot be resolved" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true },
  "host-not-found": { when: { text: "host not found" }, means: "unknown-domain", source: SENDMAIL_SYSEXITS, weak: true },
  "illegal-host": { when: { text: "illegal host/domain name found" }, means: "unknown-domain", source: MESSAGING },
  "not-valid-domain": { when: { text: "is not a valid domain" }, means: "unknown-domain", source: SISIMAI_HOST, unconfirmed: true },
  "malformed-name-server-reply": { when: { text: "malformed or unexpected name server reply" }, means: "network-failure", source: POSTFIX_ADDR },
  "null-mx-domain": { when: { text: "does not accept mail (nullmx)" }, means: "no-mail-service", source: POSTFIX_ADDR },
  "recipient-null-mx": { when: { text: "recipient address has null mx" }, means: "no-mail-service", source: RFC7505 },
  "domain-does-not-accept-mail": { when: { text: "domain does not accept mail" }, means: "no-mail-service", source: RFC7504 },
  "host-does-not-accept-mail": { when: { text: "host does not accept mail" }, means: "no-mail-service", source: RFC7504 },
  "machine-does-not-accept-mail": {
    when: { text: "does not accept mail", not: ["does not accept mail from", "busy", "today", "at this time"] },
    means: "no-mail-service",
    source: RFC7504,
    frame: true,
  },
  "no-mx-record": { when: { text: "no mx record" }, means: "unknown-domain", source: SISIMAI_MX, unconfirmed: true, weak: true },
  "domain-no-mail-service": { when: { text: "no smtp service here" }, means: "no-mail-service", source: RFC5321 },
  "mx-empty": { when: { text: "an mx or srv record indicated no smtp service" }, means: "no-mail-service", source: EXIM_DNS },
  "no-mx-found": { when: { text: "no mx found for domain" }, means: "no-mail-service", source: OPENSMTPD_MTA },
  "old-null-mx": { when: { text: ["type=mx", "malformed or unexpected name server reply"] }, means: "no-mail-service", source: POSTFIX_ADDR },
  "connection-timed-out": { when: { text: "connection timed out" }, means: "network-failure", source: POSTFIX_CONNECT },
  "operation-timed-out": { when: { text: "operation timed out" }, means: "network-failure", source: POSTFIX_CONNECT },
  "connection-refused": {
    when: {
      text: "connection refused",
      not: [
        "listed",
        "blacklist",
        "blacklisted",
        "blocklist",
        "rbl",
        "dnsbl",
        "blocked",
        "banned",
        "spam",
        "abuse",
        "policy",
        "reputation",
        "reverse",
        "ptr",
        "rdns",
        "helo",
      ],
    },
    means: "network-failure",
    source: POSTFIX_CONNECT,
  },
  "connection-reset": { when: { text: "connection reset" }, means: "network-failure", source: POSTFIX_PROTO },
  "no-route-to-host": { when: { text: "no route to host" }, means: "network-failure", source: POSTFIX_CONNECT },
  "network-unreachable": { when: { text: "network is unreachable" }, means: "network-failure", source: POSTFIX_CONNECT },
  "host-is-down": { when: { text: "host is down" }, means: "network-failure", source: SENDMAIL_SYSEXITS },
  "host-not-reachable": { when: { text: "host not reachable" }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "server-did-not-respond": { when: { text: "recipient server did not respond" }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "host-unreachable": { when: { text: "host unreachable" }, means: "network-failure", source: SENDMAIL_SYSEXITS, unconfirmed: true },
  "lost-connection": { when: { text: "lost connection with" }, means: "network-failure", source: POSTFIX_PROTO },
  "conversation-timed-out": { when: { text: ["conversation with", "timed out"] }, means: "network-failure", source: POSTFIX_PROTO },
  "timed-out-while": { when: { text: "timed out while" }, means: "network-failure", source: POSTFIX_PROTO, weak: true },
  "name-server-timeout": { when: { text: "name server timeout" }, means: "network-failure", source: SENDMAIL_DELIVER },
  "name-server-failure": { when: { text: ["name server:", "host name lookup failure"] }, means: "network-failure", source: SENDMAIL_DELIVER },
  "host-name-lookup-failure": { when: { text: "host name lookup failure" }, means: "network-failure", source: SENDMAIL_SYSEXITS },
  "temporary-lookup-failure-dns": { when: { text: ["name service error for", "host not found, try again"] }, means: "network-failure", source: POSTFIX_ADDR },
  "cname-lookup-failed": { when: { text: "cname lookup failed temporarily" }, means: "network-failure", source: QMAIL_REMOTE },
  "wasnt-able-to-establish": { when: { text: "wasn't able to establish an smtp connection" }, means: "network-failure", source: QMAIL_REMOTE },
  "connected-but-connection-died": { when: { text: ["connected to", "but connection died"] }, means: "network-failure", source: QMAIL_REMOTE },
  "connected-greeting-failed": { when: { text: "but greeting failed" }, means: "server-error", source: QMAIL_REMOTE },
  "remote-host-connection": { when: { text: "remote host closed connection" }, means: "network-failure", source: EXIM_SMTP, unconfirmed: true },
  "all-hosts-failing": { when: { text: ["all hosts for", "have been failing for a long time"] }, means: "network-failure", source: EXIM_SMTP },
  "all-hosts-failing-short": { when: { text: "all hosts have been failing for a long time" }, means: "network-failure", source: EXIM_SMTP },
  "could-not-connect": { when: { text: "could not connect" }, means: "network-failure", source: OPENSMTPD_MTA, unconfirmed: true },
  "network-error-on-destination": { when: { text: "network error on destination mxs" }, means: "network-failure", source: OPENSMTPD_MTA },
  "unable-to-connect": { when: { text: ["unable to connect to", "mx"] }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "failed-to-connect": { when: { text: "failed to connect" }, means: "network-failure", source: ZONEMTA_SEEN, unconfirmed: true },
  "dns-lookup-failed": { when: { text: "dns lookup failed" }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "mx-lookup-failure": { when: { text: "mx lookup failure for" }, means: "network-failure", source: SENDMAIL_DELIVER },
  "cannot-check-mx": { when: { text: "can not check mx records for recipient host" }, means: "network-failure", source: SENDMAIL_CF },
  "host-lookup-not-complete": { when: { text: "host lookup did not complete" }, means: "network-failure", source: EXIM_DNS },
  "dns-query-failed": { when: { text: "dns query failed" }, means: "network-failure", source: EXCHANGE },
  "smtp-connection-broken": { when: { text: "smtp connection has been closed abruptly" }, means: "network-failure", source: EXCHANGE, unconfirmed: true },
  "unexpected-connection-drop": { when: { text: "unexpected connection drop" }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "broken-pipe": { when: { text: "broken pipe" }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "malformed-reply": { when: { text: "bad connection" }, means: "network-failure", source: RFC3463, weak: true },
  "no-mx-reachable": { when: { text: ["mail exchanger", "not reachable"] }, means: "network-failure", source: SISIMAI_NET, unconfirmed: true },
  "retry-timeout-exceeded": { when: { text: "retry timeout exceeded" }, means: "expired", source: EXIM_DELIVER, weak: true },
  "could-not-be-delivered-for": { when: { text: "could not be delivered for more than" }, means: "expired", source: POSTFIX_BOUNCE },
  "could-not-deliver-for": { when: { text: "could not deliver for the last" }, means: "expired", source: DMA },
  "message-expired": { when: { text: "message expired" }, means: "expired", source: EXCHANGE },
  "queue-expired": { when: { text: "queue.expired" }, means: "expired", source: EXCHANGE_SERVER },
  "queue-too-long": { when: { text: "been in the queue too long" }, means: "expired", source: QMAIL_SEND },
  "envelope-expired": { when: { text: "envelope expired" }, means: "expired", source: OPENSMTPD_MTA },
  "delivery-time-expired": { when: { text: "delivery time expired" }, means: "expired", source: RFC3463 },
  "message-timed-out": { when: { text: "message timed out" }, means: "expired", source: SENDMAIL_DELIVER },
  "could-not-send-for": { when: { text: "could not be sent for" }, means: "expired", source: SENDMAIL_DELIVER, unconfirmed: true },
  "will-not-try-again": { when: { text: "delivery attempts will not be retried" }, means: "expired", source: SISIMAI_EXPIRED, unconfirmed: true },
  "gave-up": { when: { text: "delivery expired" }, means: "expired", source: SISIMAI_EXPIRED, unconfirmed: true },
  "message-too-old": { when: { text: "message too old" }, means: "expired", source: MESSAGING },
  "hours-limit": { when: { text: "was undeliverable after" }, means: "expired", source: SISIMAI_EXPIRED, unconfirmed: true, weak: true },
  "giving-up-on": { when: { text: "delivery temporarily suspended" }, means: "network-failure", source: POSTFIX_QMGR, frame: true },
  "exit-usage": { when: { text: "command line usage error" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "exit-data": { when: { text: "data format error" }, means: "malformed-message", source: SENDMAIL_SYSEXITS },
  "exit-input": { when: { text: "cannot open input" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "exit-system": { when: { text: "operating system error" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "exit-file": { when: { text: "system file missing" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "exit-io": { when: { text: "i/o error" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "exit-protocol": { when: { text: "remote protocol error" }, means: "protocol-error", source: SENDMAIL_SYSEXITS },
  "exit-permission": { when: { text: "insufficient permission" }, means: "policy", source: SENDMAIL_SYSEXITS },
  "local-error": { when: { text: "local error in processing" }, means: "server-error", source: RFC5321 },
  "mailing-to-files": { when: { text: "for mailing to files" }, means: "server-error", source: SENDMAIL_RECIPIENT },
  "mailing-to-programs": { when: { text: "for mailing to programs" }, means: "server-error", source: SENDMAIL_RECIPIENT },
  "cannot-mail-directly": { when: { text: "cannot mail directly to" }, means: "server-error", source: SENDMAIL_RECIPIENT },
  "user-database-failure": { when: { text: "user database failure" }, means: "server-error", source: SENDMAIL_RECIPIENT },
  "courier-utf8-sender": { when: { text: "does not support the sender's international" }, means: "server-error", source: COURIER },
  "courier-utf8-mail": { when: { text: "deliver unicode e-mail to a non-unicode mail server" }, means: "server-error", source: COURIER },
  "courier-utf8-headers": { when: { text: ["does not support", "unicode"] }, means: "server-error", source: COURIER },
  "cant-create-user-output": { when: { text: "can't create user output file" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "forwarding-loop-broken": { when: { text: "aliasing/forwarding loop broken" }, means: "mail-loop", source: SENDMAIL_RECIPIENT },
  "would-create-loop": { when: { text: "it would create a mail loop" }, means: "mail-loop", source: SISIMAI_SYSTEM, unconfirmed: true },
  "encountered-an-error": { when: { text: "it encountered an error while being processed" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "no-mdb": { when: { text: "recipient deferred because there is no mdb" }, means: "server-error", source: EXCHANGE_SERVER },
  "remote-misconfigured": { when: { text: "remote server is misconfigured" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "timeout-waiting-for-input": { when: { text: "timeout waiting for input" }, means: "network-failure", source: SENDMAIL_SRVRSMTP },
  "error-reading-data": { when: { text: "internal error reading data" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "dns-records-not-found": {
    when: { text: "dns records for the destination computer could not be found" },
    means: "network-failure",
    source: SISIMAI_NET,
    unconfirmed: true,
  },
  "try-again-slower": { when: { text: "please try again slower" }, means: "rate-limited", source: SISIMAI_SPEED, unconfirmed: true },
  "per-domain-connection-limit": { when: { text: "exceeds per-domain connection limit" }, means: "rate-limited", source: SISIMAI_CONN, unconfirmed: true },
  "trop-de-connexions": { when: { text: "trop de connexions" }, means: "rate-limited", source: ORANGE, unconfirmed: true },
  "not-allowed-to-relay-through": {
    when: { text: "not allowed to relay through this machine" },
    means: "relaying-denied",
    source: SISIMAI_RELAY,
    unconfirmed: true,
  },
  "dont-authenticate-or-rcpthosts": {
    when: { text: "you don't authenticate or the domain isn't in my list of allowed rcpthosts" },
    means: "relaying-denied",
    source: QMAIL_PATCH,
    unconfirmed: true,
  },
  "spf-check-fail": { when: { text: "spf check: fail" }, means: "authentication-failed", source: SISIMAI_AUTH, unconfirmed: true },
  "inspect-spf-settings": { when: { text: "please inspect your spf settings" }, means: "authentication-failed", source: GODADDY, unconfirmed: true },
  "temporary-local-problem": { when: { text: "temporary local problem" }, means: "server-error", source: EXIM_SMTP_IN },
  "temporary-lookup-failure": { when: { text: "temporary lookup failure" }, means: "server-error", source: POSTFIX_CHECK },
  "queue-file-write-error": { when: { text: "queue file write error" }, means: "server-error", source: POSTFIX_CLEANUP },
  "server-configuration-problem": { when: { text: "server configuration problem" }, means: "server-error", source: POSTFIX_SMTPD },
  "server-configuration-error": { when: { text: "server configuration error" }, means: "server-error", source: POSTFIX_CHECK },
  "internal-software-error": { when: { text: "internal software error" }, means: "server-error", source: POSTFIX_PIPE, unconfirmed: true },
  "internal-protocol-error": { when: { text: "internal protocol error" }, means: "server-error", source: POSTFIX_CLEANUP },
  "mail-system-configuration": { when: { text: "mail system configuration error" }, means: "server-error", source: POSTFIX_VIRTUAL },
  "system-config-error": { when: { text: "system config error" }, means: "server-error", source: SENDMAIL_RECIPIENT },
  "local-configuration-error": { when: { text: "local configuration error" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "service-temporarily-unavailable": {
    when: { text: "service temporarily unavailable" },
    means: "server-error",
    source: SISIMAI_SYSTEM,
    unconfirmed: true,
    frame: true,
  },
  "service-unavailable": { when: { text: "service unavailable" }, means: "server-error", source: SENDMAIL_SYSEXITS, frame: true },
  "service-currently-unavailable-554": { when: { text: "service currently unavailable" }, means: "server-error", source: SURFCONTROL },
  "system-not-accepting": {
    when: { text: "system not accepting network messages", code: [421, 450, 451, 452] },
    means: "server-error",
    source: RFC3463,
    weak: true,
  },
  "system-never-accepting": {
    when: { text: "system not accepting network messages", code: [521, 550, 554, 556] },
    means: "no-mail-service",
    source: RFC7504,
    weak: true,
  },
  "service-not-available-closing": { when: { text: "service not available, closing transmission channel" }, means: "server-error", source: RFC5321 },
  "system-not-available": { when: { text: "system not available" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "out-of-memory": { when: { text: "out of memory" }, means: "server-error", source: QMAIL_SMTPD },
  "system-resources": { when: { text: "out of system resources" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "insufficient-system-resources": { when: { text: "insufficient system resources" }, means: "server-error", source: EXCHANGE_SERVER },
  "resources-temporarily-unavailable": {
    when: { text: "resources temporarily unavailable" },
    means: "server-error",
    source: SISIMAI_SYSTEM,
    unconfirmed: true,
  },
  "internal-error": { when: { text: "internal error" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true, weak: true },
  "internal-server-error": { when: { text: "internal server error" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "internal-system-error": { when: { text: "internal system error" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "temporary-failure": { when: { text: "temporary failure" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true, weak: true },
  "temporary-system-problem": { when: { text: "temporary system problem" }, means: "server-error", source: GOOGLE },
  "temporary-server-error": { when: { text: "temporary server error" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "undefined-mail-system": { when: { text: "other or undefined mail system status" }, means: "server-error", source: RFC3463 },
  "mailer-error": { when: { text: "unknown mailer error" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "user-defined-pipe-error": { when: { text: "local delivery failed" }, means: "server-error", source: EXIM_DELIVER, unconfirmed: true, weak: true },
  "pipe-child-failed": { when: { text: ["child process of", "transport returned"] }, means: "server-error", source: EXIM_PIPE },
  "pipe-command-died": { when: { text: "command died with" }, means: "server-error", source: POSTFIX_PIPE },
  "pipe-command-died-signal": { when: { text: "command died with signal" }, means: "server-error", source: POSTFIX_PIPE },
  "command-time-limit": { when: { text: "command time limit exceeded" }, means: "server-error", source: POSTFIX_PIPE },
  "command-output": { when: { text: ["procmail:", "couldn't create"] }, means: "server-error", source: PROCMAIL },
  "cant-create-output": { when: { text: "can't create output" }, means: "server-error", source: SENDMAIL_SYSEXITS },
  "permission-denied-local": { when: { text: "cannot update mailbox" }, means: "server-error", source: POSTFIX_MAILDROP, weak: true },
  "maildir-failed": { when: { text: "maildir delivery failed" }, means: "server-error", source: POSTFIX_MAILDROP, weak: true },
  "unable-to-chdir": { when: { text: ["unable to switch to", "home"] }, means: "server-error", source: QMAIL_LOCAL },
  "dovecot-internal": { when: { text: "internal error occurred. refer to server log" }, means: "server-error", source: DOVECOT_LDA },
  "ldap-error": { when: { text: ["ldap", "unavailable"] }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "unable-to-contact-ldap": { when: { text: "unable to contact ldap server" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "recipient-verify-temporary": { when: { text: "could not verify recipient" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "unverified-recipient": { when: { text: "recipient address rejected: unverified address" }, means: "server-error", source: POSTFIX_CHECK },
  "unverified-address": { when: { text: "unverified address" }, means: "server-error", source: POSTFIX_CHECK, weak: true },
  "smtputf8-required": { when: { text: "smtputf8 is required" }, means: "server-error", source: POSTFIX_PROTO },
  "utf8-addresses-not-supported": { when: { text: "utf-8 addresses not supported" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "internationalized-not-supported": { when: { text: "smtputf8 not supported" }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "storedrv-exception": { when: { text: "storedrv.deliver" }, means: "server-error", source: EXCHANGE_SERVER, weak: true },
  "storage-restart": { when: { text: ["please try again later", "maintenance"] }, means: "server-error", source: SISIMAI_SYSTEM, unconfirmed: true },
  "shutting-down": { when: { text: "shutting down" }, means: "server-error", source: EXIM_SMTP_IN, unconfirmed: true, weak: true },
  "system-load": { when: { text: ["system load", "too high"] }, means: "server-error", source: EXIM_SMTP_IN },
  "mailbox-busy": { when: { text: "mailbox busy" }, means: "server-error", source: RFC5321 },
  "mailbox-locked-temporarily": { when: { text: "mailbox is locked" }, means: "server-error", source: CYRUS_ERR, unconfirmed: true },
  "license-expired": { when: { text: "license expired" }, means: "server-error", source: BARRACUDA },
  "all-recipients-failed-frame": { when: { text: "transaction failed" }, means: "unclassified", source: RFC5321, frame: true },
  "insufficient-system-storage": { when: { text: "insufficient system storage" }, means: "storage-full", source: RFC5321 },
  "insufficient-disk-space": { when: { text: "insufficient disk space" }, means: "storage-full", source: SENDMAIL_SRVRSMTP },
  "no-space-left": { when: { text: "no space left on device" }, means: "storage-full", source: POSTFIX_MAILDROP },
  "mail-system-full": { when: { text: "mail system full" }, means: "storage-full", source: RFC3463 },
  "space-shortage": { when: { text: "space shortage, please try later" }, means: "storage-full", source: EXIM_SMTP_IN },
  "file-system-full": { when: { text: "file system full" }, means: "storage-full", source: SENDMAIL_DELIVER },
  "disk-full": { when: { text: "disk full" }, means: "storage-full", source: SISIMAI_FULL, unconfirmed: true },
  "not-enough-storage": { when: { text: "not enough storage space" }, means: "storage-full", source: SISIMAI_FULL, unconfirmed: true },
  "open-resolver": { when: { text: ["blocked using", "error: open resolver"] }, means: "blocklist-misused", source: SPAMHAUS_PUB },
  "open-resolver-alone": { when: { text: "error: open resolver" }, means: "blocklist-misused", source: SPAMHAUS_PUB },
  "public-resolver-refused": { when: { text: ["blocked using", "query refused", "your dns ip"] }, means: "blocklist-misused", source: URIBL_REFUSED },
  "excessive-queries": { when: { text: ["blocked using", "excessive number of queries"] }, means: "blocklist-misused", source: SPAMHAUS_VOL },
  "typing-error-in-name": { when: { text: "typing error in dnsbl name" }, means: "blocklist-misused", source: SPAMHAUS_PUB, unconfirmed: true },
  "on-suppression-list": { when: { text: "on your suppression list" }, means: "suppressed", source: SENDGRID_SUP, unconfirmed: true },
  "suppression-list": { when: { text: "suppression list" }, means: "suppressed", source: SES },
  "has-unsubscribed": { when: { text: "recipient has unsubscribed" }, means: "suppressed", source: MAILCHANNELS_OUT },
  "domain-lookup-failed": {
    when: { text: "domain lookup failed" },
    means: "unknown-domain",
    source: "https://support.sparkpost.com/docs/deliverability/bounce-classification-codes",
    unconfirmed: true,
  },
  "null-mx": { when: { text: "null mx" }, means: "no-mail-service", source: RFC7505 },
  "relaying-needs-authentication": { when: { text: "relaying not allowed: authentication required" }, means: "relaying-denied", source: RFC5321 },
  "disk-space-of-exchange": {
    when: { text: ["insufficient system resources", "useddiskspace"] },
    means: "storage-full",
    source: "https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure",
  },
  "configuration-loops-back": { when: { text: ["local configuration error", "loops back"] }, means: "mail-loop", source: SENDMAIL_DELIVER },
  "no-such-file": { when: { text: "no such file or directory" }, means: "server-error", source: POSTFIX_PIPE },
  servfail: { when: { text: "servfail" }, means: "network-failure", source: RFC5321, unconfirmed: true },
  "read-timeout": { when: { text: "read timeout" }, means: "network-failure", source: RFC5321, unconfirmed: true, weak: true },
};
