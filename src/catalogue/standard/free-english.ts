// Broad nets: further ways in which administrators put a refusal in English of their own, here about recipients and receiving servers; see plain-english.ts.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, MESSAGE, NEVER, PERSON, REFUSED, SENDER, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";

/** What is said of servers, senders and lists in the words that people also use of recipients. */
const NOT_THE_RECIPIENT =
  "rules | access | domain | your | you | ip | client | helo | ehlo | ptr | reverse | certificate | command | header | quota | full | space | room | storage | list | group | permission | allowed | spam | relay | route | queue | password | attachment | attachments | policy | valid recipients";

const KNOWN =
  "match* | find | found | locate* | exist* | known | know | knows | recogni* | identif* | hosted | served | in use | registered | assigned | listed | provisioned | created | set up | mapped | resolve | resolved | lives | live here | belongs | belong | work here | works here | have a | has a | have an | has an";

/** One broad net for each further way of saying a reason. */
export const freeEnglishReplies: StandardReplies["replies"] = {
  "net-freely-no-match": {
    when: {
      oneOf: [
        ["mailbox | mailboxes | inbox | account | user | recipient | addressee | alias | person | username | user name | address"],
        [
          "not match any | matches no | match no | matches none | matched nothing | no match | isn't one of ours | is not one of ours | not one of ours | isn't ours | is none of ours | lookup returned nothing | returned nothing | turned up nothing | address retired | mailbox retired | account retired | been retired | was retired | is retired | it isn't there | it is not there | isn't there | has no inbox | has no mailbox | no inbox at | no mailbox at",
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
        [
          "not configured on | not configured here | not set up on | not set up here | not handled | not served | not processed | not managed | not looked after | not deliver for | not our business | none of ours | belongs elsewhere",
        ],
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
  "net-freely-restricted-to-some": {
    when: {
      oneOf: [
        ["dl | distribution list | mailing list | list | group | alias | mailbox | address | recipient"],
        ["restricted to | limited to | reserved for | open to | only open to | confined to"],
        ["internal | staff | employees | authenticated | known senders | authorised senders | authorized senders | senders of | senders within | colleagues"],
      ],
      not: ["connections | rate | mb"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-not-among-their-contacts": {
    when: {
      oneOf: [
        [SENDER, "you are | your address"],
        [
          "not in the whitelist | not on the whitelist | not in whitelist | not in the allow list | not on the allow list | not in the allowlist | not on the safe list | not among the contacts | not a contact | not in the contacts",
        ],
        ["user | recipient | addressee | mailbox | owner | their"],
      ],
      not: [IDENTITY, "ip | server | host"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-unpaid": {
    when: {
      oneOf: [
        ["did not pay | has not paid | not been paid | unpaid | non-payment | nonpayment | overdue | payment outstanding | no payment"],
        ["mailbox | customer | recipient | account | user | service | domain"],
      ],
      not: ["your account | your invoice | you have | your"],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-allowance-gone": {
    when: {
      oneOf: [
        ["disk allowance | storage allowance | mail allowance | space allowance | allotment | storage allotment"],
        ["exhausted | used up | spent | exceed* | reached | gone | over"],
        [...PERSON],
      ],
      not: [SENDER, "your account | sending"],
    },
    means: "mailbox-full",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-not-your-relay": {
    when: {
      oneOf: [
        [
          "not your smarthost | not your smart host | not your relay | not an open relay | no open relay | not a relay | not your mail server | not your provider",
        ],
      ],
      not: ["dynamic"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-freely-your-country": {
    when: {
      oneOf: [["your country | your region | your part of the world | your continent | where you are"], [NEVER, ...REFUSED]],
      not: ["country code | language | charset"],
    },
    means: "policy",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-next-hop-silent": {
    when: {
      oneOf: [
        ["smarthost | smart host | relay host | relayhost | next hop | next-hop | upstream server | upstream relay | backup mx | all mx hosts | every mx"],
        [
          "did not answer | not answering | no answer | unreachable | not reachable | timed out | timeout | not respond | not responding | is down | no reply | connection refused",
        ],
      ],
      not: ["tls | authenticat* | dynamic"],
    },
    means: "network-failure",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-blacklisted-you": {
    when: {
      oneOf: [
        [...PERSON, "owner"],
        ["blacklisted you | blocked you | blocklisted you | banned you | has blocked your address | has blocked your mail | has blacklisted your"],
      ],
      not: ["ip | server | host | domain owner | administrator"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
};
