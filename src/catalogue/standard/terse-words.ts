// Broad nets for refusals of two or three words, as administrators and programs write them; see plain-english.ts.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, PERSON, SENDER, WEAK } from "./plain-words.ts";

const CYRUS = "https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/lmtpengine.c";
const ICGLINK = "https://www.icglink.net/cgi-bin/icglink/helpdesk/kb.cgi?view=73";
const NODE_ERRORS = "https://nodejs.org/api/errors.html#common-system-errors";
const POSTFIX = "https://github.com/vdukhovni/postfix/tree/master/postfix/src";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC7489 = "https://www.rfc-editor.org/rfc/rfc7489";

/** Words that say the reason almost by themselves, unless others turn them round. */
export const terseReplies: StandardReplies["replies"] = {
  "net-system-call-failed": {
    when: {
      oneOf: [
        [
          "etimedout | ehostunreach | enetunreach | econnrefused | econnreset | econnaborted | enotfound | eai_again | epipe | getaddrinfo | network is down",
          "network is unreachable | host is down | no route to host | connect timeout | dns timeout",
        ],
      ],
    },
    means: "network-failure",
    source: NODE_ERRORS,
    unconfirmed: true,
  },
  "net-tersely-late": {
    when: {
      oneOf: [
        [
          "timed out in queue | timeout in queue | queue timeout | expired in queue | message timed out | too old | lifetime exceeded | ttl exceeded | stale message",
        ],
      ],
    },
    means: "expired",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-listed": {
    when: {
      oneOf: [
        [
          "blacklist entry | blocklist entry | blacklist match | blocklist match | blacklist hit | rbl hit | rbl match | rbl listed | dnsbl hit | dnsbl match | dnsbl listed",
          "local blacklist | local blocklist | local block list | local black list | ip blacklist | ip blocklist",
        ],
      ],
      not: ["recipient | sender | domain | url | link | body | user | mailbox | address is"],
    },
    means: "blocklisted",
    source: RFC5782,
    ...WEAK,
  },
  "net-tersely-spam": {
    when: {
      oneOf: [
        [
          "too spammy | spammy | spam, go away | this is spam | no spam | spam detected | spam! | pure spam | likely spam | probably spam | possible spam | spam suspected",
        ],
      ],
      not: ["ip | host | server | network | your account | report"],
    },
    means: "spam",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-scored": {
    when: {
      oneOf: [
        ["score | points | hits | score of"],
        ["exceeds | exceeded | is over | above | too high | higher than | threshold | over the limit | limit is | required"],
      ],
      not: ["ip | reputation | sender score | trust | host | server | your account | rate | recipients | connections | hop"],
    },
    means: "spam",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-virus": {
    when: {
      oneOf: [["virus | viruses | malware | trojan | worm"]],
      not: ["scanner | scan | no virus | virus-free | unavailable | timed out | antivirus is | engine | definitions | update"],
    },
    means: "malware",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-no-such-files": {
    when: {
      oneOf: [
        [
          "no zip | no zips | no exe | no exes | no executables | no archives | no attachments | no html | no macros | no rar | no scripts | no encrypted | plain text only | text only",
        ],
      ],
      not: ["no attachments found | no attachment was"],
    },
    means: "content-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-maximum": {
    when: {
      oneOf: [["max | maximum | limit | limited to | at most | up to | more than"], ["mb | kb | megabytes | kilobytes | megabyte | bytes | mib"]],
      not: [...PERSON, "quota | storage | rate | per | header | line"],
    },
    means: "message-too-large",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-heavy": {
    when: { oneOf: [["too heavy | too bulky | heavier than | overweight"], ["mail | message | e-mail | email | attachment | attachments"]] },
    means: "message-too-large",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-login": {
    when: {
      oneOf: [["auth | smtp auth | smtp-auth | authentication"], ["first | needed | missing | please | mandatory | expected | none"]],
      not: [IDENTITY, "results | domain | sender authentication"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-tersely-used-up": {
    when: {
      oneOf: [
        ["outgoing mails | outgoing mail | outgoing messages | outgoing emails | outbound messages | outbound mail | sending credits | mail credits | credits"],
        ["quota | limit | used up | exhausted | exceeded | reached | spent | none left | no more"],
      ],
      not: ["ip | host"],
    },
    means: "account-restricted",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-rate": {
    when: {
      oneOf: [
        [
          "session limit | connection limit | burst | burst limit | sending rate | message rate | hourly limit | limit per hour | limit per minute | per-minute limit | rate limit | traffic limit | throughput",
        ],
        ["hit | exceed* | reached | over | too high | later | slow"],
      ],
      not: [...PERSON, "outgoing"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-unattended": {
    when: {
      oneOf: [
        [
          "unattended | unmonitored | not monitored | never read | nobody reads | no one reads | not read by | do not reply | no reply address | replies are not possible",
          "replies are not accepted | cannot receive replies | does not accept replies | no replies",
        ],
        ["mailbox | address | account | mail | replies | message | messages | inbox"],
      ],
      not: ["sender"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-policy": {
    when: {
      oneOf: [
        [
          "company policy | corporate policy | site policy | local policy | security policy | organisation policy | organization policy | mail policy | our policy | policy reason*",
        ],
      ],
      not: [IDENTITY, "spam | rate | size | attachment* | tls | password | quota | virus | sender's | service"],
    },
    means: "policy",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-clean-up": {
    when: {
      oneOf: [
        [
          "must delete | should delete | has to delete | needs to delete | needs to clean | must clean | has to clean | clean up | make room | make space | free some space",
        ],
        [...PERSON],
      ],
      not: ["your mailbox | your account | server"],
    },
    means: "mailbox-full",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-names-differ": {
    when: {
      oneOf: [
        ["forward and reverse | reverse and forward | ptr and a | a and ptr | forward/reverse | dns names | host names | name and address"],
        ["disagree | differ | not match | mismatch* | don't match | inconsistent | conflict | not agree"],
      ],
      not: ["certificate | tls"],
    },
    means: "reverse-dns",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-our-error": {
    when: {
      code: [421, 450, 451, 452],
      oneOf: [
        ["error | failure | failed to | failed | could not | couldn't | unable to | not configured | exception | misconfigured | cannot"],
        [
          "parse | parsing | parser | save | saving | queue | queueing | forward | store | storing | write | writing | read | reading | process | processing | handle | handling",
          "ingest | transaction | storage | scan | scanning | lookup | check | message | backend | service",
        ],
      ],
      not: [
        IDENTITY,
        "connect* | connection | dns | tls | certificate | user | mailbox | quota | sender | recipient | login | rate | too many | policy | greylist* | spam | blacklist* | reputation",
      ],
    },
    means: "server-error",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-not-your-name": {
    when: {
      oneOf: [
        ["sender address | mail from | sender | from address | from header | sender header | from: header | header from | envelope sender"],
        [
          "does not match | doesn't match | do not match | not match | must match | mismatch* | must equal | differs from | not the same as | must be the same as | not belong to",
        ],
        ["authenticat* | tenant | login | account | user | logged | credentials | identity"],
      ],
      not: [IDENTITY, "helo | ptr | recipient | reverse | ip"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-tersely-two-senders": {
    when: {
      oneOf: [
        ["sender header | from header | from: header | header from | from: address | from line | from or sender header"],
        ["does not match | doesn't match | do not match | not match | must match | mismatch* | differs from | unmatching | unlike"],
        ["mail from | envelope | return-path | return path | smtp sender"],
      ],
      not: [IDENTITY, "authenticat* | login"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-no-spammers": {
    when: {
      oneOf: [["refuses spammers | refuse spammers | no spammers | spammers are not | spammers not | spammer rejected | spammers rejected"]],
      not: ["ip | host | server | network"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-unknown-senders": {
    when: {
      oneOf: [
        [
          "unknown sender | unknown senders | senders unknown | unknown from | strangers | unfamiliar senders | unlisted senders | unbekannte absender | unbekannter absender",
        ],
        ["block* | reject* | refuse* | not accepted | not allowed | denied | not permitted | unwelcome | not welcome | gesperrt | abgelehnt"],
      ],
      not: ["message-id"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tersely-aligned": {
    when: {
      oneOf: [
        ["aligned | alignment | not align* | unaligned | misaligned | misalignment"],
        [
          "from header | from: header | header from | from domain | reject policy | domain policy | policy of the domain | sending domain | sender's domain | domain in the from",
        ],
      ],
    },
    means: "authentication-failed",
    source: RFC7489,
    unconfirmed: true,
  },
  "net-tersely-bare-ending": {
    when: {
      oneOf: [
        ["bare lf | bare cr | bare linefeed* | bare line feed* | bare newline* | bare <lf> | stray lf | lone lf"],
        ["conversation | smtp session | session | in smtp | command | commands | dialogue | smuggling | connection dropped | connection closed"],
      ],
    },
    means: "protocol-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-tersely-no-exchanger": {
    when: {
      oneOf: [
        ["no mx | no mx, | neither mx | without mx | no mx and no | neither an mx"],
        ["no a | nor a | no a record | nor an a | or a records | no address record | nor address | no aaaa | nor aaaa | and no a record"],
      ],
      not: [SENDER, "helo | ehlo | ptr"],
    },
    means: "unknown-domain",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-tersely-badly-written": {
    when: {
      oneOf: [
        [
          "malformed | badly formed | badly written | ill-formed | syntactically | missing | may not contain | must not contain | cannot contain | must contain | incomplete | lacks | without",
        ],
        [
          "recipient address | recipient's address | rcpt address | malformed address | destination address | domain part | local part | two @ | more than one @ | @ sign | at sign",
        ],
      ],
      not: [SENDER, "header | from: | helo | ehlo | message-id | message id | reply-to | command"],
    },
    means: "unknown-recipient",
    source: RFC5321,
    ...WEAK,
  },
  "net-tersely-challenged": {
    when: {
      oneOf: [
        [
          "challenge/response | challenge-response | challenge response | requires confirmation | confirmation of the sender | sender confirmation | sender verification request | confirm your message",
        ],
        ["recipient | user | mailbox | sender | addressee | message"],
      ],
      not: ["smtp auth | authentication | login | password"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-command-ended": {
    when: {
      oneOf: [
        ["pipe command | pipe | command | delivery agent | local mailer | program | script | transport process | child process | filter program"],
        [
          "exit status | exit code | exited with | returned status | return code | exitcode | died with | died on | terminated by | core dump* | signal | not executable | command not found",
        ],
      ],
      not: ["user unknown | no such user | quota | unknown user"],
    },
    means: "server-error",
    source: RFC3463,
    ...WEAK,
  },
  "net-tersely-more-than-it-takes": {
    when: {
      oneOf: [
        [...PERSON],
        [
          "gets more mail | get more mail | receives more mail | receiving more mail | gets too much mail | receives too much mail | receiving too much mail | too much mail for | more mail right now | more messages than",
        ],
      ],
      not: [SENDER, "server | ip | your account"],
    },
    means: "recipient-rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tersely-quota-of-the-day": {
    when: {
      oneOf: [
        [
          "message quota | daily quota | hourly quota | monthly quota | quota per day | quota per hour | quota of the day | quota for today | mail quota for the",
        ],
        ["exceed* | reached | used up | exhausted | over"],
      ],
      not: ["recipient | recipient's | mailbox | user's | ip | host"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "tersely-unknown-senders": {
    when: { text: "unknown senders", not: ["greylisting", "graylisting", "greylisted", "deferred", "delayed", "spf", "try again", "later"] },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "tersely-trojan": { when: { text: "trojan" }, means: "malware", source: RFC3463, ...WEAK },
  "mail-transport-unavailable": { when: { text: "mail transport unavailable" }, means: "server-error", source: POSTFIX },
  "mailbox-invalid-format": { when: { text: "mailbox has an invalid format" }, means: "server-error", source: CYRUS },
  "no-access-for-this-ip": { when: { text: "no access for this ip" }, means: "blocklisted", source: ICGLINK },
  "no-access-for-this-domain": { when: { text: "no access for this domain" }, means: "sender-refused", blocked: "domain", source: ICGLINK },
  "no-access-for-this-user": { when: { text: "no access for this user" }, means: "sender-refused", source: ICGLINK },
  "not-enough-space-on-the-disk": {
    when: { text: "not enough space on the disk" },
    means: "storage-full",
    source: "https://git.trinitor.de/trinitor/DetectionLab/raw/branch/master/Vagrant/resources/malcolm/logstash/maps/smtp_result_codes.yaml",
  },
};
