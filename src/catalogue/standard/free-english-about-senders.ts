// Broad nets in free English, as free-english.ts, about senders, their servers and accounts, and what they sent.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, MESSAGE, NEVER, PERSON, REFUSED, SENDER, SERVER, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";

/** One broad net for each further way of saying a reason. */
export const freeEnglishAboutSendersReplies: StandardReplies["replies"] = {
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
  "net-freely-reverse-look-up": {
    when: {
      oneOf: [
        ["reverse lookup | reverse look-up | reverse record | reverse entry | reverse dns | reverse dns lookup | rdns"],
        ["broken | wrong | bad | does not work | doesn't work | incorrect | inconsistent | misconfigured | out of order | not right | nonsense"],
      ],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-freely-spammers-live-there": {
    when: {
      oneOf: [
        ["spammer | spammers | spammer ip | spamming | spam gang | spam-friendly | spam haven"],
        ["home to | home of | full of | haven | nest of | ip | netblock | network | host | range | provider | known"],
        [SERVER, "netblock | your range | your provider"],
      ],
      not: [SENDER, "recipient | content"],
    },
    means: "blocklisted",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-shut-out-for-a-while": {
    when: {
      oneOf: [
        ["blocked | banned | shut out | locked out | blacklisted"],
        [
          "for 24 hours | for a day | for one day | for an hour | for one hour | for some hours | for a while | for the next | until tomorrow | for 30 minutes | for a week",
        ],
        ["this host | your host | your ip | your server | this ip | this server | your address"],
      ],
      not: ["recipient | mailbox | account"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-the-record-says-no": {
    when: {
      oneOf: [
        ["spf | dmarc | dkim"],
        [
          "must not send | may not send | not supposed to send | cannot send | can't send | not to send | not one of the servers | not a server of | told us to | asks us to | says no | demands",
        ],
      ],
      not: ["temporar* | relay"],
    },
    means: "authentication-failed",
    source: RFC7208,
    unconfirmed: true,
  },
  "freely-send-as-us": { when: { text: "not allowed to send as us" }, means: "spoofing-suspected", source: RFC3463, unconfirmed: true },
  "net-freely-points-enough": {
    when: {
      oneOf: [
        ["scored | score | scores | got | reached"],
        ["points | point"],
        ["enough | needed | required | limit | threshold | allowed | suffice | maximum"],
      ],
      not: ["ip | reputation | server"],
    },
    means: "spam",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-banned-file": {
    when: {
      oneOf: [
        ["attachment | file extension | extension | file type | filename | file name | attached file"],
        ["blacklisted | blocklisted | banned | on our blacklist | on the blacklist"],
      ],
      not: ["ip | host | sender | server | virus"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-freely-only-so-many": {
    when: {
      oneOf: [
        ["only | no more than | at most | not more than"],
        ["connections | sessions | messages | recipients | mails | emails"],
        ["per client | per host | per ip | per server | per address | at a time | at once | per connection | per session | in parallel"],
      ],
      not: ["members | subscribers | mb"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-freely-this-account-sent-too-much": {
    when: {
      oneOf: [
        ["account | webhosting | hosting account | hosting package | website | web site | your domain | your plan"],
        ["has sent too much | has sent too many | sent too much mail | sent too many | sends too much | sent more than | sending too much"],
      ],
      not: ["ip | host"],
    },
    means: "account-restricted",
    source: RFC4954,
    unconfirmed: true,
  },
  "net-freely-script-mail": {
    when: {
      oneOf: [
        ["php mail | mail() | php-mail | php script mail | script mail | mail function | web form mail"],
        ["disabled | blocked | suspended | switched off | turned off | not allowed | forbidden"],
      ],
    },
    means: "account-restricted",
    source: RFC4954,
    unconfirmed: true,
  },
  "net-freely-sender-on-our-list": {
    when: {
      oneOf: [
        ["sender domain | sender's domain | sender address | sender | from address | return address"],
        [
          "on our ban list | on our block list | on our blocklist | on our deny list | on our blacklist | on the ban list | on a ban list | on our reject list | on our stop list",
        ],
      ],
      not: ["ip | server | host | rbl | dnsbl"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
};
