// What the configurations, plugins and policy services of mail servers say in words of their own; matching is explained in entry.ts.
import type { StandardReplies } from "../entry.ts";

const BARRICADEMX = "https://www.milter.info/smtp/smtpf/reply.html";
const DOMINO = "https://www-01.ibm.com/support/docview.wss?uid=swg21212690";
const EXIM_SPEC = "https://www.exim.org/exim-html-current/doc/html/spec_html/index.html";
const HARAKA = "https://github.com/haraka/Haraka/tree/master/plugins";
const HORNET = "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes";
const IREDAPD = "https://github.com/iredmail/iRedAPD/blob/HEAD/libs/__init__.py";
const NETHSERVER = "https://github.com/NethServer/dev/issues/5811";
const PYMILTER = "https://github.com/sdgathman/pymilter";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";
const STALWART = "https://github.com/stalwartlabs/mail-server/tree/main/crates/smtp/src/inbound";
const TREND = "https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes";

/** Phrases that beat shorter ones of another meaning, then nets. */
export const mailSoftwareReplies: StandardReplies["replies"] = {
  "quota-of-the-session": { when: { text: "transfer quota exceeded" }, means: "rate-limited", source: STALWART },
  "quota-throttling": { when: { text: "throttling quota exceeded" }, means: "account-restricted", source: IREDAPD },
  "quota-of-messages": { when: { text: "quota exceeded (number of mails" }, means: "account-restricted", source: IREDAPD },
  "quota-of-one-message": { when: { text: "quota exceeded (size of single" }, means: "message-too-large", source: IREDAPD },
  "quota-of-bytes-sent": { when: { text: "quota exceeded (accumulated" }, means: "account-restricted", source: IREDAPD },
  "login-is-another-sender": { when: { text: "sender is not same as smtp authenticate username" }, means: "account-restricted", source: IREDAPD },
  "domino-sender-denied": {
    when: { text: ["mail from", "rejected for policy reasons"], not: ["your", "host", "server", "ip"] },
    means: "sender-refused",
    source: DOMINO,
  },
  "ddei-sender-filtering": { when: { text: "sender filtering/authentication" }, means: "policy", source: TREND },
  "hornet-either-side": { when: { text: "sender/recipient rejected" }, means: "recipient-refused", source: HORNET },
  "rspamd-file-extension": { when: { text: ["matched map", "file_extension"] }, means: "content-refused", source: NETHSERVER },
  "one-recipient-for-null-sender": { when: { text: "accepted for null sender" }, means: "policy", source: RFC5321, unconfirmed: true },
  "srs-signature": { when: { text: "invalid srs" }, means: "spoofing-suspected", source: PYMILTER },
  "infected-with": { when: { text: "infected:" }, means: "malware", source: RFC3463, unconfirmed: true },
  "relay-check": {
    when: { text: "relay check" },
    means: "relaying-denied",
    source: "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html",
    unconfirmed: true,
  },
  "processing-error": { when: { text: "temporary processing error" }, means: "server-error", source: HARAKA, unconfirmed: true },
  "stream-line-reader": { when: { text: "stream line reader" }, means: "server-error", source: HARAKA, unconfirmed: true },
  "sender-domain-must": { when: { text: "sender domain must exist" }, means: "sender-refused", source: RFC5321, unconfirmed: true },
  "not-authenticated": {
    when: { text: "not authenticated", not: ["message", "mail is", "email is", "sender domain", "spf", "dkim", "dmarc", "domain is"] },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
    weak: true,
  },
  "header-failing-address": { when: { text: "failing address in" }, means: "malformed-message", source: EXIM_SPEC },
  "header-invalid-address": { when: { text: ["invalid address", "header"] }, means: "malformed-message", source: EXIM_SPEC },
  "net-say-helo": {
    when: {
      oneOf: [["helo | ehlo | helo/ehlo | ehlo/helo"], ["required | first | before mail | before | expected | say | polite | missing"]],
      not: ["fqdn | fully qualified | fully-qualified | resolv* | dns | valid | invalid | hostname | host name | domain | reject* | match* | found"],
    },
    means: "protocol-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-helo-contents": {
    when: {
      oneOf: [
        ["helo | ehlo | helo/ehlo | ehlo/helo | helo name | helo command"],
        [
          "strange | unwanted | illegal | suspicious | unacceptable | not acceptable | nonsense | forbidden | prohibited | malformed | garbage",
          "contains | misconfigured | incorrect | wrong | not registered | raw ip | numeric | without a dot | localhost | spoofed | lying | pretends",
        ],
      ],
      not: ["command not | command is | out of sequence | sequence"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-client-without-name": {
    when: {
      oneOf: [
        ["client ip | client ip address | ip address | smtp client | client hostname | client name | client host | client address | your host"],
        [
          "doesn't resolve | does not resolve | not resolvable | unresolvable | cannot resolve | can't resolve | couldn't resolve | has no name",
          "has no hostname | has no host name | seems to be forged | may be forged | unable to resolve | could not be resolved | has no dns",
        ],
      ],
      not: ["recipient | recipient's | account | mailbox | sender domain | domain of"],
    },
    means: "reverse-dns",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-defective-message": {
    when: {
      oneOf: [
        ["mime | header | headers | message | body | mail | email | e-mail | multipart | message content"],
        [
          "defect | defects | defective | corrupt | corrupted | unparsable | cannot be parsed | could not be parsed | failed to parse | can't parse",
          "cannot parse | could not parse | unable to parse | parse error | too short | was empty | is empty | empty message | truncated",
          "has no body | no headers | not properly formatted | wrongly formatted | header violation",
        ],
      ],
      not: ["virus | spam | helo | ehlo | database | mailbox | archive | attachment | spf | dkim | dmarc | domain | policy | envelope | queue"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-header-address": {
    when: {
      oneOf: [
        ["unqualified address | failing address | purported responsible address | who the email is from | who the message is from | syntactically invalid"],
        ["header | headers | not permitted | determine | not said | from"],
      ],
      not: ["helo | ehlo | recipient address | rcpt"],
    },
    means: "malformed-message",
    source: EXIM_SPEC,
    unconfirmed: true,
  },
  "net-kind-of-content": {
    when: {
      oneOf: [
        [
          "html | html-only | html mail | html messages | binary | mime type | content type | content-type | charset | character set",
          "vba | vba macros | macros | scripts | javascript | base64 | encoded | encrypted messages | rich text | embedded | iframe",
        ],
        [
          "not accepted | not supported | not allowed | not permitted | unsupported | refused | rejected | accept only | only accept | prohibited",
          "don't accept | do not accept | found inside | containing | inside header | plain text only | please use plain text | send plain text | message",
        ],
      ],
      not: [
        "tls | starttls | connection | command | parameter | smtputf8 | 8bitmime | auth | mechanism | password | recipient | spam | virus",
        "malware | address | user | mailbox | score",
      ],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-characters-in-recipient": {
    when: {
      oneOf: [
        ["address | local part | local-part | localpart | recipient | mailbox name | user name | username | user part"],
        [
          "illegal character | illegal characters | invalid character | invalid characters | bad characters | restricted characters",
          "disallowed characters | forbidden characters | unsupported characters | not allowed characters",
        ],
      ],
      not: ["sender | sender's | from address | return path | from: | helo | header | headers | subject | message-id | domain name | password | mail from"],
    },
    means: "unknown-recipient",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-recipient-not-verified": {
    when: {
      oneOf: [
        ["recipient | rcpt | recipient address | recipient's address"],
        ["not verified | no verified | not verifiable | unverifiable | verification failure | did not verify | fails verification"],
      ],
      not: ["sender | sender's | from address | temporary | temporarily | try again | retry | later | spf | dkim | callback"],
    },
    means: "unknown-recipient",
    source: EXIM_SPEC,
    unconfirmed: true,
  },
  "net-cannot-verify-now": {
    when: {
      oneOf: [
        ["temporary | temporarily | transient"],
        ["recipient | processing | inbound | incoming | verification | address verification | recipient verification"],
        ["failure | failed | disabled | suspended | unable | cannot | error | problem"],
      ],
      not: ["spf | dkim | dmarc | sender | sender's | mailbox | account | greylist* | block* | blacklist* | reputation | dns | too many | rate"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-mail-not-configured": {
    when: {
      oneOf: [
        ["inbound mail | incoming mail | mail reception | receiving mail | mail delivery | mail service"],
        ["not configured | is not set up | not enabled"],
      ],
      not: ["sender | user | mailbox | account"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-recipient-listed": {
    when: {
      oneOf: [["recipient | recipient address"], ["black listed | blacklisted | blocklisted | block listed | is banned | is black listed"]],
      not: ["sender | sender's | ip | host | server | your | by recipient | by the recipient | recipient's | client | domain | not authorized"],
    },
    means: "recipient-refused",
    source: BARRICADEMX,
  },
  "net-pair-listed": {
    when: { oneOf: [["sender"], ["recipient"], ["black listed | blacklisted | blocklisted"]], not: ["ip | host | server | your | by the recipient"] },
    means: "recipient-refused",
    source: BARRICADEMX,
  },
  "net-only-for-local": {
    when: {
      oneOf: [
        ["only accepts | only accept | accepts only | accept only | only accepting | accepts mail only | accept mail only"],
        ["local recipients | local users | local domains | local addresses | local delivery | for local | hosted domains"],
      ],
      not: ["from local | internal | authenticated"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-not-your-address": {
    when: {
      oneOf: [
        ["sender | from address | sender address | envelope sender | from: address | from header | address | mail from"],
        [
          "not owned by | not same as | not the same as | does not belong to | doesn't belong to | not one of your | is not yours | not your own",
          "does not match your | doesn't match your | differs from | must match",
        ],
        ["authenticat* | account | login | username | user | your own | mail domains | domains | addresses | aliases | yours"],
      ],
      not: ["spf | dkim | dmarc | helo | ptr | reverse | recipient | this domain | ip | host"],
    },
    means: "account-restricted",
    source: IREDAPD,
    unconfirmed: true,
  },
  "net-may-not-send-as": {
    when: {
      oneOf: [
        [
          "cannot send as | can't send as | can not send as | not allowed to send as | not allowed to send from | not authorized to send from | may not send as",
          "may not send from | not permitted to send as | not permitted to send from | cannot send from | not authorised to send from",
          "not authorized to send as | not authorised to send as | not allowed to use this sender | send your own mail",
        ],
        ["you | user | mailbox | account | this address | address | yourself"],
      ],
      not: ["spf | dkim | dmarc | ip | host | server | to this | your ip | designate* | sender policy"],
    },
    means: "account-restricted",
    source: HARAKA,
    unconfirmed: true,
  },
  "net-signature-wrong": {
    when: {
      oneOf: [
        ["spf | dkim | dmarc | sender id"],
        ["wrong | check result | result is | result none | is none | softfail | hardfail | neutral | bad signature | incorrect | unverified | mandatory"],
      ],
      not: ["reputation | spam | timed out | temporary | quota"],
    },
    means: "authentication-failed",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-sender-badly-written": {
    when: {
      oneOf: [
        ["sender address | sender's address | sender email address | return address | envelope sender | sender mailbox | mail from address | reverse path"],
        ["incorrect | wrong | malformed | not correct | syntax | misformatted | badly formed | bogus | fake | not conform | does not conform | not complete"],
      ],
      not: ["spf | dkim | dmarc | header | recipient address | password"],
    },
    means: "sender-refused",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-banned-domain": {
    when: {
      oneOf: [["domain"], ["is banned | banned | has been banned | is not welcome | domain blocked"]],
      not: ["recipient domain | recipient's domain | ip | url | link | attachment | spf | dkim | dmarc | your account"],
    },
    means: "sender-refused",
    source: BARRICADEMX,
    unconfirmed: true,
  },
  "net-bounce-to-many": {
    when: {
      oneOf: [
        ["bounce | bounces | dsn | dsns | delivery notification | bounce message | bounce messages | null sender | null-sender"],
        ["one recipient | more than one | multiple recipients | single recipient | one receipient | several recipients | only one"],
      ],
    },
    means: "policy",
    source: HARAKA,
    unconfirmed: true,
  },
  "net-too-many-failures": {
    when: {
      oneOf: [
        ["too many | to many | excessive"],
        [
          "authentication failures | auth failures | login failures | failed logins | failed authentication* | rcpt errors | recipient errors",
          "errors ! come back | protocol errors | smtp errors | errors, disconnecting | failed recipients | failures",
        ],
      ],
      not: ["delivery failures for | your account"],
    },
    means: "rate-limited",
    source: STALWART,
  },
  "net-limit-exceeded": {
    when: {
      oneOf: [
        ["ratelimit | ratelimits | rate limit | rate-limit | rate limits | number of recipients | number of messages | number of mails | number of emails"],
        ["exceed* | over | reached | hit"],
      ],
      not: ["mailbox | receiving | receive | your account | stored | storage | size | daily sending | folder"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-you-sent-too-many": {
    when: {
      oneOf: [
        ["you sent | you have sent | you've sent | you send | you are sending | you're sending"],
        ["many mails | many messages | many emails | too many | to many | too much | too fast | too quickly | so many"],
      ],
      not: ["your account | daily"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-your-quota": {
    when: {
      oneOf: [
        ["you have exceeded your | you exceeded your | you've exceeded your | you have reached your | you are over your"],
        ["quota | limit | plan | allowance | allotment"],
      ],
      not: ["mailbox | storage | disk | recipient | inbox"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-reverse-dns-needed": {
    when: {
      oneOf: [["reverse dns | rdns | ptr | fcrdns | reverse name"], ["need a | you need | needs | timeout | lookup | please fix | fix | set up | unknown"]],
      not: ["recipient | account | blacklist* | reputation"],
    },
    means: "reverse-dns",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-do-not-be-me": {
    when: {
      oneOf: [
        ["don't use | do not use | stop using | you are using | you're using | pretending to be | claims to be | you are not"],
        ["my hostname | my host name | my own | my name | my ip | my domain | my address | our hostname | our host name | our own ip"],
      ],
      not: ["authenticat* | sender address"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-client-not-compliant": {
    when: {
      oneOf: [
        ["client | software | your server | mail server | mta | sending system | sending server"],
        [
          "not rfc 2821 compliant | not rfc compliant | not rfc 5321 compliant | rfc 2821 compliant | violates rfc | not compliant with rfc | not smtp compliant | does not comply with rfc",
        ],
      ],
      not: ["message is | header | dns"],
    },
    means: "protocol-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-residential": {
    when: {
      oneOf: [["residential"], ["connection | connections | address | addresses | host | hosts | ip | ips | network | networks | customers | range"]],
    },
    means: "dynamic-address",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-connection-ended-by-hand": {
    when: {
      oneOf: [["connection"], ["killed | terminated | closed | refused | rejected"], ["administrator | admin | administratively | postmaster"]],
      not: ["blacklist* | spam | account | user | mailbox"],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-something-failed": {
    when: {
      oneOf: [
        [
          "storage error | filtering failure | filter failure | scanning failure | missing smtp transaction | error prevented | unexpected error | processing failure | spool error | queue error | queueing error",
        ],
      ],
      not: ["mailbox | user | spf | dkim | dns | spam | account"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-authentication-lookup": {
    when: {
      oneOf: [["spf | dkim | dmarc"], ["temporary error | temperror | temp error | permerror | perm error | permanent error | lookup error | lookup failed"]],
    },
    means: "authentication-failed",
    source: RFC7372,
    unconfirmed: true,
  },
  "net-mail-from-invalid": {
    when: {
      oneOf: [["mail from | mailfrom | envelope from"], ["invalid | not valid | unacceptable | bad | rejected: bad"]],
      not: ["recipient | rcpt | rcpt to | user | mailbox | spf | dkim | dmarc | ip | host | header | content | bad reputation"],
    },
    means: "sender-refused",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-suspicious-message": {
    when: {
      oneOf: [
        ["your mail | your message | message | mail | email"],
        ["considered suspicious | looks suspicious | deemed suspicious | seems suspicious | found suspicious"],
      ],
      not: ["ip | host | server | helo | account | login | attachment | link | url | connection | virus"],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-connection-limited": {
    when: {
      oneOf: [
        ["connection limited | connections limited | sender rate | sending rate | message rate | connection rate"],
        ["limited | per hour | per minute | exceed* | too high"],
      ],
      not: ["account | mailbox"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-unknown-recipient-indonesian": {
    when: {
      oneOf: [
        ["alamat | pengguna | penerima | kotak surat | kotak masuk | akun | user | email"],
        ["tidak terdaftar | tidak ditemukan | tidak dikenal | tidak dikenali | tidak ada | tidak valid | tidak tersedia"],
      ],
      not: ["pengirim | domain | server | ip | host"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-domain-not-hosted-indonesian": {
    when: { oneOf: [["domain"], ["tidak terdaftar | tidak dikenal | tidak dilayani | bukan domain"]], not: ["pengirim"] },
    means: "relaying-denied",
    source: RFC3463,
    unconfirmed: true,
  },
};
