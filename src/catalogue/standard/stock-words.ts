// Reply strings out of the source code and sample configurations of mail software, and what the sending server itself writes; matching is explained in entry.ts.
// Where a string shows a family of wordings, the family is caught by a net: its wordings are gathered, hence unconfirmed.
import type { StandardReplies } from "../entry.ts";

const CPANEL = "https://api.docs.cpanel.net/openapi/whm/operation/suspend_outgoing_email/";
const DOMINO = "https://jeffpar.github.io/kbarchive/kb/174/Q174730/";
const EXIM4U = "https://github.com/Exim4U/src/blob/HEAD/etc/exim/exim.conf";
const EXIM_SELF = "https://github.com/Exim/exim/blob/HEAD/src/src/routers/rf_self_action.c";
const EXIM_SAMPLE = "https://github.com/vallittu/mail_configs/blob/HEAD/exim.conf";
const EXIM_TLS = "https://github.com/Exim/exim/blob/HEAD/src/src/transports/smtp.c";
const GROUPWISE = "https://www.novell.com/documentation/groupwise2014/";
const HARAKA = "https://github.com/haraka/Haraka/blob/HEAD/Plugins.md";
const ICEWARP = "https://blog.softmail.co.kr/554";
const IREDAPD = "https://github.com/iredmail/iRedAPD/blob/HEAD/libs/__init__.py";
const JAMES = "https://github.com/apache/james-project";
const MAJORDOMO = "https://www.greatcircle.com/majordomo/majordomo-faq.html";
const MICROSOFT_NDR = "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";
const MILTER_REGEX = "https://www.benzedrine.ch/milter-regex.html";
const MLMMJ = "https://www.git.stargrave.org/?p=mlmmj-listtexts.git;a=blob;f=en/deny-post";
const POLICYD = "https://wiki.policyd.org/quotas";
const POSTFIX_DANE = "https://www.postfix.org/TLS_README.html";
const POSTFIX_POLICY = "https://www.postfix.org/SMTPD_POLICY_README.html";
const PYMILTER = "https://github.com/sdgathman/milter/blob/HEAD/bms.py";
const QPSMTPD = "https://github.com/smtpd/qpsmtpd/blob/HEAD/plugins/helo";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const SENDMAIL_ERRORS = "https://ftp.zx.net.nz/rom/V5.1Ar1885_D1/DOCS/HTML/ARPPCATE/MLRRRXXX.HTM";
const STALWART = "https://github.com/stalwartlabs/stalwart/issues/2059";
const XMAIL = "https://www.xmailserver.org/Readme.html";

const ABOUT_THE_SENDER = "sender | senders | sender's | return address | return path | return-path | mail from | from address | envelope from | from header";

/** Phrases of stock software first, then the families that they show. */
export const stockWordReplies: StandardReplies["replies"] = {
  "blacklisted-expression": { when: { text: "blacklisted regular expression" }, means: "content-refused", source: EXIM4U },
  "contains-a-mime-error": { when: { text: "contains a mime error" }, means: "malformed-message", source: EXIM4U },
  "failed-recipients-exceeded": { when: { text: "number of failed recipients exceeded" }, means: "rate-limited", source: EXIM4U },
  "should-have-a-message-id": { when: { text: "should have a message-id" }, means: "malformed-message", source: EXIM_SAMPLE },
  "outgoing-mail-suspension": { when: { text: "outgoing mail suspension" }, means: "account-restricted", source: CPANEL, unconfirmed: true },
  "may-not-write-as": { when: { text: "may not send as" }, means: "account-restricted", source: RFC5321, unconfirmed: true },
  "password-expired": { when: { text: "password expired or never changed" }, means: "account-restricted", source: IREDAPD },
  "message-count-quota": { when: { text: "message count quota exceeded" }, means: "rate-limited", source: POLICYD },
  "message-size-quota": { when: { text: "cumulative size quota exceeded" }, means: "rate-limited", source: POLICYD },
  "spf-void-lookups": { when: { text: "void lookup limit" }, means: "authentication-failed", source: "https://www.rfc-editor.org/rfc/rfc7208" },
  "policy-service-unavailable": { when: { text: "policy service is unavailable" }, means: "server-error", source: POSTFIX_POLICY },
  "not-a-dnssec-destination": { when: { text: "non dnssec destination" }, means: "tls-failed", source: POSTFIX_DANE },
  "tls-error-from": { when: { text: "tls error from" }, means: "tls-failed", source: STALWART },
  "tls-handshake-eof": { when: { text: "tls handshake eof" }, means: "tls-failed", source: STALWART },
  "attempt-to-start-tls-failed": { when: { text: "an attempt to start tls failed" }, means: "tls-failed", source: EXIM_TLS },
  "mx-failed-mta-sts": { when: { text: "failed mta-sts validation" }, means: "tls-failed", source: MICROSOFT_NDR },
  "remote-host-is-local": { when: { text: "remote host address is the local host" }, means: "mail-loop", source: EXIM_SELF },
  "cannot-send-for-days": { when: { text: ["cannot send message for", "days"] }, means: "expired", source: SENDMAIL_ERRORS },
  "unknown-recipient-domain": { when: { text: "unknown recipient domain" }, means: "unknown-domain", source: RFC3463, unconfirmed: true },
  "account-not-authorized-for-service": { when: { text: "account is not authorized to use this service" }, means: "account-restricted", source: STALWART },
  "bad-karma": { when: { text: "bad karma" }, means: "bad-reputation", source: HARAKA },
  "talk-too-soon": { when: { text: "you talk too soon" }, means: "protocol-error", source: HARAKA },
  "only-one-such-header": { when: { text: ["only one", "header allowed"] }, means: "malformed-message", source: HARAKA },
  "not-who-you-say": { when: { text: "i do not believe you are" }, means: "reverse-dns", source: QPSMTPD },
  "not-localhost": { when: { text: "you are not localhost" }, means: "reverse-dns", source: QPSMTPD },
  "server-use-forbidden": { when: { text: "server use forbidden" }, means: "relaying-denied", source: XMAIL },
  "domain-without-dns-entries": { when: { text: "your domain has not dns/mx entries" }, means: "sender-refused", source: XMAIL },
  "authentication-of-another-address": { when: { text: "incorrect authentication for specified email address" }, means: "account-restricted", source: JAMES },
  "improperly-formatted-content": { when: { text: "contains improperly-formatted" }, means: "malformed-message", source: RFC5322, unconfirmed: true },
  "domino-no-route": { when: { text: "no route found to domain" }, means: "server-error", source: DOMINO },
  "not-on-post-office": { when: { text: "user not on post office" }, means: "unknown-recipient", source: GROUPWISE, unconfirmed: true },
  "list-address-in-neither-header": { when: { text: "address was not found in either the to" }, means: "recipient-refused", source: MLMMJ },
  "size-allowed-by-the-list": { when: { text: "exceeded the maximum allowed message size" }, means: "message-too-large", source: MLMMJ },
  "non-member-submission": { when: { text: "non-member submission" }, means: "recipient-refused", source: MAJORDOMO },
  "cannot-accept-spam": { when: { text: "cannot be accepted, spam rejection" }, means: "spam", source: ICEWARP },

  "net-helo-is-wrong": {
    when: {
      oneOf: [
        ["helo | ehlo | helo/ehlo | ehlo/helo | helo name | hello name | helo hostname | helo host | helo string | helo argument | greeting name"],
        [
          "cannot be | can't be | must not be | may not be | fails | failed fcrdns | fails fcrdns | isn't | not qualified | unqualified | unresolvable",
          "proper | numeric ip | numeric | ip-only | ip-starting | dropped | spammer pretending | pretending to be | impersonating | spoof* | lies | liar",
          "nonexistent | non-existent | does not exist | doesn't exist | not identify | dotted | in brackets | single word | plain ip | inconsistent",
          "not a real | not your | is not you | not a hostname | not a host name | badly formed | not well formed | nonsensical | disagree* | differ*",
        ],
      ],
      not: ["command not | command is | sequence | say helo | say hello | helo first | spf | dkim | before"],
    },
    means: "reverse-dns",
    source: PYMILTER,
    unconfirmed: true,
  },
  "net-client-unresolved": {
    when: {
      oneOf: [
        ["ip address | client address | your address | client ip | your ip | sender ip | sender ip address | connecting address | connecting ip | remote ip"],
        [
          "not resolving | cannot resolve your | can't resolve your | could not resolve your | not be resolved | unresolved | not in dns",
          "no dns name | no dns entry | without dns | no host name | not resolve to a name | not resolve to a host | not mapped to a name | has no ptr",
        ],
      ],
      not: ["domain | recipient | mailbox | sender address | account"],
    },
    means: "reverse-dns",
    source: MILTER_REGEX,
    unconfirmed: true,
  },
  "net-too-many-bad-commands": {
    when: {
      oneOf: [
        ["too many | excessive | repeated | that many | so many | exceeded | number of | limit of | maximum number"],
        [
          "unrecognized commands | unrecognised commands | unknown commands | bad commands | invalid commands | unimplemented commands | syntax errors | junk commands",
        ],
      ],
    },
    means: "protocol-error",
    source: HARAKA,
    unconfirmed: true,
  },
  "net-spf-record-against-you": {
    when: {
      oneOf: [
        ["spf-record | spf entry"],
        ["does not permit | doesn't permit | does not allow | doesn't allow | not authorize | not authorise | forbids | denies"],
      ],
    },
    means: "authentication-failed",
    source: "https://www.rfc-editor.org/rfc/rfc7208",
    unconfirmed: true,
  },
  "net-points-of-spam": {
    when: {
      oneOf: [
        ["spampoints | spam points | spam-points | spam level | spam rating | spam index | spam probability | spammy | spamminess | spam tests"],
        ["scored | over | too many | too high | exceed* | above | threshold | reached | high | looked | looks | seems | message | mail"],
      ],
      not: ["ip | server | host | your network"],
    },
    means: "spam",
    source: EXIM_SAMPLE,
    unconfirmed: true,
  },
  "net-files-not-accepted": {
    when: {
      oneOf: [
        [
          "files | exe files | zip files | rar files | encrypted zip | encrypted zips | encrypted archives | zips | archives | office files | office documents | macro files",
        ],
        [
          "are not accepted | not accepted | do not accept | don't accept | do not accpet | never accept | no longer accept* | cannot be accepted",
          "not allowed | not permitted | are refused | are rejected | are blocked | are banned | not welcome | prohibited | forbidden",
        ],
      ],
      not: ["too large | too big | log files | size | virus"],
    },
    means: "content-refused",
    source: EXIM_SAMPLE,
    unconfirmed: true,
  },
  "net-header-number": {
    when: {
      oneOf: [
        [
          "from header | from: header | from field | from: field | from line | from: line | from: | sender header | date header | subject header | message-id header",
        ],
        [
          "exactly one | only one | at most one | just one | more than one | must hold | must contain | must have | should have | at least one | lacks | lacking",
        ],
      ],
      not: ["spf | dkim | dmarc | envelope | authenticated | match* | recipient | bounce | null sender"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-message-id-wanted": {
    when: {
      oneOf: [
        ["message-id | message id | message-id header | date header | valid from header"],
        [
          "should have | must have | shall have | lacks | lacking | required | does not have | doesn't have | have no | has no | not present | absent | needs a",
        ],
      ],
      not: ["spf | dkim | dmarc"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-recipient-syntax": {
    when: {
      oneOf: [
        ["rcpt to | rcpt | recipient address | recipient | to address"],
        ["malformed | not an email address | not an e-mail address | not a valid email address | badly formed | unparsable"],
      ],
      not: [ABOUT_THE_SENDER, "header | headers | message | parameter*"],
    },
    means: "unknown-recipient",
    source: MILTER_REGEX,
    unconfirmed: true,
  },
  "net-characters-in-address-abroad": {
    when: {
      oneOf: [
        ["caracteres | caractères | zeichen | caratteri | znaki | tekens | tecken | символы"],
        [
          "invalidos | inválidos | invalides | ungültige | unzulässige | unerlaubte | non validi | nieprawidłowe | ongeldige | interdits | prohibidos | недопустимые",
        ],
        ["direccion | dirección | adresse | empfängeradresse | endereço | indirizzo | adres | destinatario | destinataire | empfänger | адресе"],
      ],
      not: ["remitente | absender* | expéditeur | mittente | nadawcy | afzender"],
    },
    means: "unknown-recipient",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-relay-denied-abroad": {
    when: {
      oneOf: [
        [
          "relevo | reenvío | reenvio | retransmisión | relais | relayage | retransmission | encaminhamento | inoltro | weiterleitung | relay | przekazywanie | пересылка",
        ],
        [
          "no permitido | no está permitido | denegado | nicht erlaubt | nicht gestattet | verweigert | non autorisé | interdit | non consentito | negato",
          "não permitido | negado | niet toegestaan | geweigerd | zabronione | niedozwolone | запрещена | запрещено | refusé | no autorizado | prohibido",
        ],
      ],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-outgoing-mail-on-hold": {
    when: {
      oneOf: [
        [
          "outgoing mail | outbound mail | outgoing email | outgoing e-mail | outgoing messages | outgoing smtp | mail submission | smtp service | sending privileges",
        ],
        ["suspen* | on hold | held | blocked | locked | revoked | stopped | paused | restricted | withdrawn | switched off | turned off"],
      ],
      not: ["recipient | inbound | incoming | by remote"],
    },
    means: "account-restricted",
    source: CPANEL,
    unconfirmed: true,
  },
  "net-limit-of-the-day": {
    when: {
      oneOf: [
        ["daily | hourly | monthly | weekly | per day | per hour | per month | 24 hours | 24-hour"],
        ["email limit | e-mail limit | mail limit | message limit | emails sent | messages sent | number of emails | number of messages | outgoing emails"],
        ["reached | exceed* | hit | over | used up | exhausted | surpassed"],
      ],
      not: ["ip | recipient | mailbox | connection* | host | receiv*"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-credentials-refused": {
    when: {
      oneOf: [
        ["password | credentials | authentication credentials | username or password | user name or password | login data | smtp authentication | smtp login"],
        [
          "expired | incorrect | wrong | invalid | not valid | rejected | not accepted | bad | must be changed | change your | not match | not right | denied | unsuccessful | failed | not found | missing | unknown",
        ],
      ],
      not: ["spf | dkim | dmarc | recipient's | archive* | attachment* | zip | protected | encrypted"],
    },
    means: "account-restricted",
    source: "https://www.rfc-editor.org/rfc/rfc4954",
    unconfirmed: true,
  },
  "net-account-blocked-by-hand": {
    when: {
      oneOf: [
        ["account"],
        ["manually blocked | blocked manually | manually disabled | manually suspended"],
        ["contact your | your administrator | your admin | your provider"],
      ],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-longer-taken-from-you": {
    when: {
      oneOf: [
        ["no longer accept | no longer accepts | not taking | am not accepting | refuse to accept | no longer wish | no longer want"],
        [
          "mail from you | e-mail from you | email from you | messages from you | mail from this address | email from this address | mail from your | your mail | your emails",
        ],
      ],
      not: ["ip | server | host | network | reputation | dns"],
    },
    means: "recipient-refused",
    source: "https://www.rfc-editor.org/rfc/rfc5429",
    unconfirmed: true,
  },
  "net-having-problems": {
    when: {
      oneOf: [
        ["server | service | system | intake | backend | gateway | we | mail system | mailserver | our"],
        [
          "experiencing problems | experiencing difficult* | experiencing issues | having problems | having difficult* | having trouble | technical problem*",
          "technical difficult* | technical issue* | technical fault | internal problem | internal fault | something went wrong",
        ],
      ],
      not: ["tls | connect* | dns | your server | your mail server | reputation | mailbox"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-error-while-working": {
    when: {
      oneOf: [
        ["error | failure | exception | problem"],
        ["while starting | while processing | during processing | while handling | while storing | while scanning | while delivering"],
      ],
      not: ["connect* | connection | tls | ssl | dns | spf | dkim | dmarc | syntax | command | mailbox | user | login | sender"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-secure-dns": {
    when: {
      oneOf: [
        ["dnssec | tlsa | dane | mta-sts | mtasts | sts policy"],
        [
          "non | no | not | none | lookup | unusable | missing | unsupported | bogus | insecure | fail* | error | could not | enforced | mismatch | invalid | defer | untrusted",
        ],
      ],
      not: ["sender"],
    },
    means: "tls-failed",
    source: POSTFIX_DANE,
    unconfirmed: true,
  },
};
