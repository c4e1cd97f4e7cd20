// Broad nets: further ways in which administrators put a refusal in English of their own; see plain-english.ts.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, MESSAGE, PERSON, REFUSED, SENDER, SERVER, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";

/** What is said of servers, senders and lists in the words that people also use of recipients. */
const NOT_THE_RECIPIENT =
  "rules | access | domain | your | you | ip | client | helo | ehlo | ptr | reverse | certificate | command | header | quota | full | space | room | storage | list | group | permission | allowed | spam | relay | route | queue | password | attachment | attachments | policy | valid recipients";

const NEVER =
  "no | not | never | cannot | can't | couldn't | isn't | doesn't | don't | didn't | wasn't | hasn't | haven't | aren't | none | nothing | without | failed to | unable to | fails to | impossible to";
const KNOWN =
  "match* | find | found | locate* | exist* | known | know | knows | recogni* | identif* | hosted | served | in use | registered | assigned | listed | provisioned | created | set up | mapped | resolve | resolved | lives | live here | belongs | belong | work here | works here | have a | has a | have an | has an";

/** One broad net for each further way of saying a reason. */
export const freeEnglishReplies: StandardReplies["replies"] = {
  "net-freely-no-match": {
    when: {
      oneOf: [
        ["mailbox | mailboxes | inbox | account | user | recipient | addressee | alias | person | username | user name | address"],
        [
          "not match any | matches no | match no | matches none | matched nothing | no match | isn't one of ours | is not one of ours | not one of ours | isn't ours | is none of ours | lookup returned nothing | returned nothing | turned up nothing | has no inbox | has no mailbox | no inbox at | no mailbox at",
          "no trace of | not provisioned | left us | departed | no local mailbox | no local account | no local user | there isn't any | there isn't a | isn't anybody | isn't anyone | is no one | is nobody | failed to find the | failed to find this | failed to find that",
          "could not place | draws a blank | came up empty | not hosted on this | does not live here | doesn't live here | never heard of | means nothing | unheard of",
        ],
      ],
      not: [SENDER, IDENTITY, NOT_THE_RECIPIENT],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-unknown-here": {
    when: {
      oneOf: [
        [
          "unknown to this mail server | unknown to this server | unknown to this system | unknown to this host | unknown to this site | unknown to our | unknown on this server | not known to this server | not known on this server | not known here",
        ],
      ],
      not: [SENDER, IDENTITY, "domain | ip | client | host name | helo | command | certificate | key | you are | your"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-at-its-limit": {
    when: {
      oneOf: [
        ["account | mailbox | inbox | recipient | user | customer | box"],
        [
          "over its limit | over his limit | over her limit | over their limit | above its limit | past its limit | at 100% | at 100 % | 100% full | at its limit | at its maximum | hit its maximum | reached its maximum | grown too large | no longer fits",
        ],
      ],
      not: [SENDER, "your account | sending | outgoing | per hour | hourly | ip | connections | rate"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-a-rule-of-theirs": {
    when: {
      oneOf: [
        ["recipient | user | addressee | mailbox owner | owner | mailbox holder"],
        ["rule | filter | setting | preference | preferences | blocklist | block list"],
        ["set up | has set | own | personal | private | created by | defined by | configured by | of the recipient | recipient's | user's"],
        [...REFUSED],
      ],
      not: ["domain owner | server | administrator | ip"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-only-for-ours": {
    when: {
      oneOf: [
        [
          "only accept mail for | accept mail only for | accepts mail only for | only accepts mail for | only take mail for | only takes mail for | only handle mail for | only handles mail for | only deliver to our | only for our own | mail for our own domains only | mail for local domains only",
        ],
      ],
      not: ["members | subscribers | existing | valid"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-not-handled": {
    when: {
      oneOf: [
        ["destination | domain | domains | this destination | recipient's domain"],
        ["not handled | not served | not processed | not managed | not looked after | not deliver for | not our business | none of ours | belongs elsewhere"],
      ],
      not: [SENDER, IDENTITY, "your domain | helo | later | temporarily"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-not-through-us": {
    when: {
      oneOf: [
        [
          "use this host | use this server | use our server | use this gateway | use this machine | use us | send through us | send through this | through this server | through this gateway | via this server",
        ],
        ["may not | must not | not allowed | cannot | can't | not permitted | no right | not entitled | unauthorized | unauthorised | forbidden | prohibited"],
      ],
      not: ["tls | encrypt*"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-out-of-order": {
    when: {
      code: [421, 450, 451, 452, 454],
      oneOf: [
        [
          "message store | mail store | mailstore | storage backend | backend | directory | directory server | database | ldap | mail system | our system | our systems | our server | our servers | filter | scanner | cluster | node",
        ],
        [
          "offline | down | not available | unavailable | unreachable | not responding | out of order | crashed | broken | restarting | out of service | in trouble | overloaded | having problems",
        ],
      ],
      not: [SENDER, IDENTITY, "your | user is | account | mailbox is | dns | greylist*"],
    },
    means: "server-error",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-round-and-round": {
    when: {
      oneOf: [
        [MESSAGE],
        [
          "back and forth | bounced back and forth | round and round | in a loop | in circles | ping-pong | ping pong | bouncing between | going around | looping between | in an endless loop",
        ],
      ],
    },
    means: "mail-loop",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-freely-line-not-secured": {
    when: {
      oneOf: [
        ["certificate | cipher | ciphers | cipher suite | tls version | protocol version | key exchange | handshake"],
        [
          "different host | wrong host | other host | another host | does not cover | not cover | mismatch* | not agree | could not agree | no common | no shared | cannot agree | not negotiate | unsupported | self-signed | self signed | expired | not trusted | untrusted",
          "unknown authority | unknown ca | revoked | not vouched | not acceptable | cannot be checked | could not be checked",
        ],
      ],
      not: [SENDER, "s/mime | signature | attachment | your certificate | client certificate | spf | dkim"],
    },
    means: "tls-failed",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-distrusted": {
    when: {
      oneOf: [
        [SERVER, "address range | range | sending ip | sending address | sending server"],
        [
          "history of abuse | history of spam | history of sending | abuse history | not trust | don't trust | not trusted | distrust* | untrusted | ill-reputed | known for spam | known for abuse | earned a bad",
        ],
      ],
      not: ["certificate | tls | recipient"],
    },
    means: "bad-reputation",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-marked-by-users": {
    when: {
      oneOf: [
        [
          "marked as junk | marked as spam | reported as spam | reported as junk | flagged as spam | flagged as junk | complained about | reported your mail | hit the spam button",
        ],
        ["users | our customers | recipients | our members | subscribers | people"],
      ],
      not: ["this message | this mail"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-home-lines": {
    when: {
      oneOf: [
        [
          "dsl | adsl | vdsl | cable modem | cable | dial-up | dialup | broadband | home connection* | home line* | consumer line* | end users | end-user | residential | mobile network*",
        ],
        ["customers | lines | users | hosts | directly | ip | ips | addresses | connections | networks | space | ranges"],
        [...REFUSED, "not talk | don't talk | do not talk | use your provider | use your isp | smarthost | use your internet provider"],
      ],
      not: ["recipient"],
    },
    means: "dynamic-address",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-names-disagree": {
    when: {
      oneOf: [
        ["host name | hostname | server name | name"],
        ["ip | ip address | address"],
        [
          "not agree | disagree | don't agree | not fit | don't fit | not belong together | not match | don't match | doesn't match | mismatch* | differ | inconsistent",
        ],
      ],
      not: [SENDER, IDENTITY, "certificate | tls | display name | user name | username | recipient | user | from header"],
    },
    means: "reverse-dns",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-above-the-number": {
    when: {
      oneOf: [
        ["connection count | number of connections | connections | sessions | session count | parallel deliveries | messages per | mails per | message count"],
        [
          "above the allowed | above the limit | above the maximum | over the allowed | over the limit | higher than allowed | more than allowed | more than we allow | beyond the limit | beyond what we | exceeds the allowed | than permitted",
        ],
      ],
      not: ["size | your account | recipient's | mailbox"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-not-signed-well": {
    when: {
      oneOf: [
        ["signature | message signature | domain signature | signatures | dkim"],
        [
          "not verify | did not verify | does not verify | could not be verified | not verifiable | no longer valid | not valid | broken | wrong | bad | not hold | spoilt | tampered",
        ],
      ],
      not: ["s/mime | pgp | smime | attachment | certificate | virus | file | malware"],
    },
    means: "authentication-failed",
    source: RFC7208,
    ...WEAK,
  },
  "net-freely-not-named-by-the-owner": {
    when: {
      oneOf: [
        ["dns | domain | domain owner | owner of the domain | sender's domain | domain's records"],
        [
          "not list | does not name | not name | not authorize | not authorise | not allow | not permit | not vouch | not designate | no mention of | not mention",
        ],
        ["this host | your host | your server | your ip | this server | this ip | sending host | sending server | that host"],
      ],
      not: ["relay | recipient | recipient's | ptr | reverse"],
    },
    means: "authentication-failed",
    source: RFC7208,
    ...WEAK,
  },
  "net-freely-your-sending-domain": {
    when: {
      oneOf: [
        ["sending domain | your domain | from domain | originating domain | domain you send from | domain of the sender | sender domain"],
        [
          "cannot be found | can't be found | not found | not be found | does not exist | doesn't exist | not exist | is unknown | no such | not resolve | unresolvable | has no dns | no dns | has no mx | could not find",
        ],
      ],
      not: [IDENTITY, "recipient"],
    },
    means: "sender-refused",
    blocked: "domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-not-from-there": {
    when: {
      oneOf: [
        [
          "from that domain | from this domain | from your domain | from that sender | from this sender | from that address | from you | from your address | from such domains",
        ],
        [...REFUSED, "no wish | no desire | no interest | not let | have had enough | no longer want"],
      ],
      not: [IDENTITY, "ip | ip address | recipient | user | mailbox | owner | he | she | country | list | rate | too many | outside | server"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-called-back": {
    when: {
      oneOf: [
        ["callback | call-back | call back | callout | callout to | probe of"],
        ["sender | sender's | return address | return path | mail from"],
        ["failed | unsuccessful | could not | rejected | no success | not accepted | denied"],
      ],
      not: ["recipient"],
    },
    means: "sender-refused",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-rights-withdrawn": {
    when: {
      oneOf: [
        [
          "privileges | permission to send | sending rights | sending permission* | mailing rights | mailing permission | right to send | ability to send | licence to send | sending capability",
        ],
        ["withdrawn | revoked | suspended | removed | taken away | blocked | lost | lost your | expired | disabled | curtailed | on hold"],
      ],
      not: ["recipient | domain owner"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-freely-not-let-through": {
    when: {
      oneOf: [
        [
          "executable* | exe files | scripts | macros | zip files | archives | attachment | attachments | file | files | file type* | link | links | url | hyperlink* | images | html mail | javascript",
        ],
        [
          "not let | not allow | do not allow | don't allow | not permitted | not passed | not pass | stripped | held back | not welcome | not wanted | we refuse | not acceptable | no place here",
        ],
      ],
      not: [SENDER, "listed | blacklist* | blocklist* | size | large | big | open file | log file | pid file | virus | see | visit"],
    },
    means: "content-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-twice-the-line": {
    when: {
      oneOf: [
        ["two | several | multiple | more than one | duplicate | double | three | repeated"],
        ["subject | from | date | message-id | reply-to | sender | to | content-type"],
        ["lines | line | headers | header | header fields | fields"],
        ["mail | message | carries | has | contains | found | with | not allowed | invalid"],
      ],
      not: ["recipients | connections | spf"],
    },
    means: "malformed-message",
    source: RFC5322,
    ...WEAK,
  },
  "net-freely-asked-not-to": {
    when: {
      oneOf: [
        [
          "asked not to be mailed | asked not to be | asked us not to | asked not to receive | opted out | opt-out | unsubscribed | does not want any more mail from | requested no more | withdrew consent | withdrawn consent",
        ],
        ["skipped | not sent | not attempted | dropped | suppressed | withheld | no attempt | not delivered by us | removed before sending | will not send"],
      ],
    },
    means: "suppressed",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-coming-too-fast": {
    when: {
      oneOf: [
        [...PERSON],
        [
          "arriving too fast | arriving too quickly | coming in too fast | coming too fast | coming in too quickly | too fast for this | receives too fast | receiving too fast | arriving faster than",
        ],
      ],
      not: [SENDER, "your account | ip | server"],
    },
    means: "recipient-rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-nobody-found": {
    when: {
      code: [510, 511, 550, 551, 553, 554],
      stage: ["rcpt", "data", "message"],
      oneOf: [
        [NEVER],
        [KNOWN],
        [
          "mailbox | mailboxes | inbox | account | user | recipient | addressee | alias | username | user name | that name | this name | the address | this address | that address",
        ],
      ],
      not: [
        SENDER,
        IDENTITY,
        NOT_THE_RECIPIENT,
        "activated | for sending | rules | rule | server that | node | yet | place | filter | file type | message-id | virus | file | content | message | mail from | score | reputation | rate | many | limit | disabled | suspended | inactive | locked | active | enabled | accept* | receive* | deliver* | blocked | refus* | reject* | unable to verify | now | currently | temporarily | size | large | bytes | rbl | dnsbl | greylist* | tls | ssl | authenticat* | login | logged | credentials | license | subscription | paid | contact | support",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-no-such-sender": {
    when: {
      oneOf: [
        [NEVER, "could not | unverif*"],
        ["find | found | verify | verified | exist* | known | resolve | resolved | recogni* | identify | locate"],
        [SENDER],
      ],
      not: [IDENTITY, "recipient | mailbox | user | account | ip | helo | ptr | reverse | host | server | authenticat* | login"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-no-name-for-you": {
    when: {
      oneOf: [
        [NEVER, "could not | missing | lacks"],
        ["host name | hostname | reverse name | dns name | name"],
        ["your ip | your address | your ip address | your host | the connecting ip | client ip | connecting address"],
      ],
      not: [SENDER, IDENTITY, "certificate | recipient | user | mailbox"],
    },
    means: "reverse-dns",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-or-less": {
    when: {
      oneOf: [
        ["mb | megabytes | megabyte | kb | mib | mbytes"],
        ["or less | or smaller | at most | no more than | down to | under | below | smaller than | less than | not above | not exceed"],
      ],
      not: [...PERSON, "quota | per hour | per day | reputation"],
    },
    means: "message-too-large",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-not-with-that-inside": {
    when: {
      oneOf: [
        ["scripts | macros | javascript | attachment | attachments | executables | archives | zip | links | images | encrypted files | office files"],
        [
          "not delivered | not accepted | not taken | not passed on | not admitted | not forwarded | refused | turned away | turned down | never delivered | blocked | dropped | discarded",
        ],
      ],
      not: [SENDER, "size | large | big | listed | blacklist* | virus | ip | text/plain | see | http"],
    },
    means: "content-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-new-here": {
    when: {
      code: [421, 450, 451, 452],
      oneOf: [
        [
          "new here | new to us | first time | not seen | never seen | haven't seen | unknown to us | unfamiliar | don't know you | do not know you | first contact | first delivery | never met | not met before",
        ],
        ["retry | try again | come back | resend | wait | later | minutes | again in | once more"],
      ],
    },
    means: "greylisted",
    source: "https://www.rfc-editor.org/rfc/rfc6647",
    ...WEAK,
  },
  "net-freely-failed-the-checks": {
    when: {
      oneOf: [
        [MESSAGE],
        ["every authentication check | every authentication test | all authentication checks | all authentication tests | any authentication check"],
        ["failed | fails | failing | not pass | did not pass | doesn't pass | does not pass | negative"],
      ],
      not: ["login | password | username | credentials | smtp auth"],
    },
    means: "authentication-failed",
    source: RFC7208,
    unconfirmed: true,
  },
  "net-freely-left-out-of-the-record": {
    when: {
      oneOf: [
        ["spf | spf record | dmarc | dkim"],
        [
          "excludes | exclude | does not include | doesn't include | not include | not cover | does not mention | forbids | disallow* | not part of | not among | says no",
        ],
      ],
      not: ["temporar*"],
    },
    means: "authentication-failed",
    source: RFC7208,
    unconfirmed: true,
  },
  "net-freely-behind-a-firewall": {
    when: {
      oneOf: [
        [SERVER, "address block | address range | range | your address"],
        ["firewalled | fire-walled | null routed | null-routed | blackholed | sinkholed | dropped at the firewall | denied by our firewall"],
      ],
      not: ["recipient | mailbox | account"],
    },
    means: "blocklisted",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-wait-before-more": {
    when: {
      oneOf: [
        [
          "another connection | new connection | more connections | reconnecting | connecting again | the next message | sending more | another message | more messages | further messages",
        ],
        ["wait | pause | hold off | slow | before | later | too soon"],
      ],
      not: ["refused | lost | timed out | greylist*"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-blocked-by-that-person": {
    when: {
      oneOf: [
        [
          "by the person | by the recipient | by this recipient | by the user | by this user | by its owner | by the owner | by the addressee | by the mailbox owner | person you wrote to | person you are writing to",
        ],
        [
          "you have been blocked | you are blocked | you were blocked | your mail is blocked | your address is blocked | your address has been blocked | blocked you | been blocked by | unwanted | put on a block list",
        ],
      ],
      not: ["administrator | domain owner | ip"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-line-missing": {
    when: {
      oneOf: [
        ["missing | lacking | lacks | without | absent | no"],
        [
          "from line | from header | date line | date header | subject line | subject header | message-id header | from field | date field | header lines | to line | mandatory header | required header | required headers",
        ],
      ],
      not: [IDENTITY, "recipient | spam"],
    },
    means: "malformed-message",
    source: RFC5322,
    ...WEAK,
  },
};
