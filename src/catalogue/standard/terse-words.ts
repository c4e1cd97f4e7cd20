// Broad nets for refusals of two or three words, as administrators and programs write them; see plain-english.ts.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, PERSON, WEAK } from "./plain-words.ts";

const NODE_ERRORS = "https://nodejs.org/api/errors.html#common-system-errors";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";

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
          "burst | burst limit | sending rate | message rate | hourly limit | limit per hour | limit per minute | per-minute limit | rate limit | traffic limit | throughput",
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
};
