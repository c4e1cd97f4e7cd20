// Broad nets: how people put a refusal in plain English when they write a reply text of their own. Looked at only where no phrase and no narrower net fits.
// The meanings are those that RFC 3463 and RFC 5321 give; the wordings are gathered, hence unconfirmed.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, PERSON, REFUSED, SENDER, SERVER, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC7505 = "https://www.rfc-editor.org/rfc/rfc7505";

/** One broad net for each way in which people say each reason. */
export const plainEnglishReplies: StandardReplies["replies"] = {
  "net-plainly-unknown": {
    when: {
      oneOf: [
        [...PERSON, "anyone | anybody | somebody | nobody | address | correspondent"],
        [
          "never existed | was never | has never | never been | never set up | not set up | not created | not configured | not provisioned | not one of the | not among",
          "not served here | cannot be located | could not be located | could not locate | couldn't locate | cannot locate | not located | unable to locate | failed to locate",
          "no record | no records | in our records | on record | not on file | never created | gone away | does not live | doesn't live | called | by the name | of that name | of this name",
          "not have an address with | no address with us | no account with us | no mailbox with us | not part of | misspelled | misspelt | mistyped | wrongly spelled",
        ],
      ],
      not: [
        SENDER,
        "people who | may write | you are not | domain | server's | your server | your ip | your host | your domain | your account | helo | ehlo | ptr | reverse | full | quota | list | group | allowed | permitted | accept mail from | spam | blocked | limit | relay | dns",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-no-such-domain": {
    when: {
      oneOf: [
        [
          "part after the @ | part behind the @ | right of the @ | domain | domain name | destination | mail domain | name lookup | dns lookup | dns query | host name | hostname",
        ],
        [
          "no such | not registered | isn't registered | unregistered | not been registered | has expired | lapsed | nxdomain | no dns data | no dns information | no dns entry",
          "no dns entries | no entry in the dns | not in the dns | no name server | no nameserver | not delegated | check the spelling | misspelled | misspelt | not existing",
          "not a domain | no domain that exists | isn't a domain | unable to resolve | cannot resolve | could not resolve | couldn't resolve | does not appear to exist | does not seem to exist | doesn't seem to exist | unresolvable | cannot be looked up | could not be looked up | not find any dns",
        ],
      ],
      not: [SENDER, IDENTITY, "helo | ehlo | ptr | reverse | your | client | user | mailbox | ip"],
    },
    means: "unknown-domain",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-no-mail-here": {
    when: {
      oneOf: [
        ["domain | host | server | machine | system | site | computer | mx"],
        [
          "never takes | never receives | no inbound mail | not receive any mail | takes no mail | takes no e-mail | takes no email | accepts no mail | accepts no e-mail | accepts no email | receives no mail | receives no email",
          "no incoming mail | no mail server | has no mail | runs no mail | not run a mail | not offer mail | no mail is accepted | no mail can be | not a mail server",
          "no smtp service | no mailbox service | mailbox service | no mailboxes | only sends | only for sending | for sending only | outgoing mail only | outbound only",
          "empty mx | void mx | null-mx | nothing can be delivered here",
        ],
      ],
      not: [
        SENDER,
        "clear text | cleartext | plain text | dial-up | dynamic | strangers | from you | from your | your | from outside | later | again | currently | temporarily | user | spam | sender domain",
      ],
    },
    means: "no-mail-service",
    source: RFC7505,
    ...WEAK,
  },
  "net-plainly-moved": {
    when: {
      oneOf: [
        [
          "receives his mail | receives her mail | receives their mail | receives mail | reached at | reached under | reachable at | reachable under | changed to",
          "relocated | from now on | is now | now under | now at | moved over | new home | instead | write there | update your address book | update your records",
        ],
        ["@"],
        [...PERSON, "address | mr | mrs | ms | he | she | they | please | write | use"],
      ],
      not: [
        "postmaster@ | abuse@ | support@ | help@ | ip | block* | listed | server | host | contact | delist* | report | spam | reject* | denied | rate | limit | quota | full | spf",
      ],
    },
    means: "recipient-moved",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-held-back": {
    when: {
      oneOf: [
        [
          "exclusion list | do not contact | do-not-contact | do not send list | opt-out list | optout list | unsubscribe list | bounced before | bounced earlier",
          "bounced previously | bounced in the past | earlier bounce | prior bounce | previous bounce | hard bounce | hard bounces | unsubscribed | opted out | complained",
          "earlier mails as spam | earlier messages as spam | marked your | reported your | reported you | reported earlier | suppression | suppressed",
        ],
        [
          "not sent | never sent | skipped | dropped | not attempted | no attempt | not tried | held | withheld | will not be sent | won't be sent | not delivered | ignored",
          "address | recipient | contact | subscriber",
        ],
      ],
      not: ["ip | host | your server | reputation | our users | complaint rate | blocked"],
    },
    means: "suppressed",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-full": {
    when: {
      oneOf: [
        ["room | space | storage | capacity | allotment | mail storage | allotted space | storage space | disk allowance"],
        [
          "no | none left | not enough | insufficient | used up | exhausted | ran out | run out | out of | too little | lacks | lacking | past | beyond | exceed* | over | full | filled",
          "no longer any | does not have",
        ],
        [...PERSON, "his | her | their"],
      ],
      not: ["server | disk | spool | system | your account | your mailbox | host | machine | ip | sender"],
    },
    means: "mailbox-full",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-overflowing": {
    when: {
      oneOf: [
        ["mailbox | mail box | inbox | box | account | mail file"],
        [
          "overflow* | overflowing | full up | filled up | bursting | too full | crammed | has been filled | is filled | brimming | at capacity | reached capacity",
        ],
      ],
      not: ["server | spool | disk | queue | your account"],
    },
    means: "mailbox-full",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-switched-off": {
    when: {
      oneOf: [
        [...PERSON, "address"],
        [
          "switched off | turned off | shut off | shut down | lapse | lapsed | put on hold | on ice | parked | archived | unused | abandoned | taken out of service",
          "out of service | cancelled | canceled | paused | temporarily closed | quarantined | takes no more mail | no longer in service | not in service | made inactive",
        ],
      ],
      not: [
        SENDER,
        "server | service is | your account | your mailbox | tls | host | relaying | forwarding | feature | list | group | domain | ip | authentication | connection",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-flooded": {
    when: {
      oneOf: [
        [
          "getting mail | receiving mail | receives mail | receiving too | receives too | receiving more | receives more | may receive | can receive | came in for | arriving",
          "coming in for | flooded | inundated | overwhelmed | swamped | incoming mail for | received too many | getting too many",
        ],
        [
          "fast* | faster | too many | so many | too much | rate | per hour | exceed* | limit | no more for now | quickly | lately | recently | at the moment | number of messages",
        ],
        [...PERSON, "address | he | she"],
      ],
      not: [SENDER, "server | your account | your ip"],
    },
    means: "recipient-rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-not-wanted-by-the-user": {
    when: {
      oneOf: [
        [...PERSON, "owner | he | she | they | list | group | your address | you"],
        [
          "blocked your address | blocked you | has blocked your | does not want | doesn't want | do not want | does not wish | not wish | asked us to turn | asked us to refuse",
          "asked us to reject | asked us not | asked not to | chosen not to | personal settings | personal block | personal rule* | own rules | own filter | personal filter",
          "privacy settings | contacts only | known contacts | turn away mail from you | refuses mail from you | refuses your | rejects your | does not accept mail from you",
        ],
      ],
      not: ["your ip | your server | your host | your network | reputation | domain owner | owner of the domain | dmarc"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-for-insiders": {
    when: {
      oneOf: [
        ["only | reserved for | restricted to | limited to | exclusively | exclusive to"],
        [
          "colleagues | employees | staff | members | subscribers | insiders | internal senders | internal users | inside the company | within the company",
          "within the organisation | within the organization | joined | participants | registered users | authorized senders | authorised senders | approved senders | known senders",
          "trusted senders | inside our | within our | from inside | own staff | the team",
        ],
        ["write | post | posting | send | mail | address | list | group | mailbox | accept* | use"],
      ],
      not: ["relay | relaying | authenticat* | log in | login | submission | ip | server | smtp"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-against-the-rules": {
    when: {
      oneOf: [
        [
          "policy | policies | site rules | house rules | our rules | local rules | the rules | regulations | terms of use | terms of service | guidelines | acceptable use",
          "security settings | administrative rules | local settings | local configuration",
        ],
        [
          "breach | in breach | violat* | contrary | comply | against | not permit | do not permit | does not permit | forbid* | prohibit* | in line with | conflict* | not conform",
          "infring* | because of | due to | owing to | for reasons of",
        ],
      ],
      not: [IDENTITY, "spam | rate | size | attachment | tls | password | rfc | sender's | virus | quota | your account"],
    },
    means: "policy",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-for-such-reasons": {
    when: {
      oneOf: [
        ["for administrative reasons | administrative reasons | for internal reasons | for security reasons | for legal reasons | for organisational reasons"],
      ],
      not: ["account | your ip"],
    },
    means: "policy",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-from-elsewhere": {
    when: {
      oneOf: [
        ["country | countries | our own country | region | continent | abroad | overseas | geographic* | geographical | part of the world"],
        [...REFUSED, "no mail | only | outside | outside of"],
      ],
      not: ["country code | reverse dns | rdns | domain | character | charset | language"],
    },
    means: "policy",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-no-relay": {
    when: {
      oneOf: [
        [
          "relay | relays | relaying | relayed | pass on mail | pass mail on | forward mail | forwarding | third party | third parties | third-party | mail for others",
          "domains of others | other domains | foreign domains | external domains | remote domains | non-local | outside domains | other servers | other people's",
        ],
        [
          "do not | don't | does not | doesn't | not allowed | not permitted | no right | may not | cannot | can't | refus* | reject* | denied | turned off | disabled | switched off",
          "forbidden | prohibited | never | not entitled | not authorized | not authorised | unauthor* | no permission | not accepted | not accept",
        ],
      ],
      not: [IDENTITY, "dynamic | dial-up | residential | generic | cookies | list | spam"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-not-our-domain": {
    when: {
      oneOf: [
        [
          "not responsible for | not in charge of | does not serve | do not serve | don't serve | not handle mail | don't handle | do not handle | does not host | doesn't host",
          "do not host | don't host | not hosted here | not hosted on | not served by | not served here | not a local domain | not one of our domains | not our domain | not serve mail",
          "not accept mail for | don't accept mail for | not take mail for | not the right server | wrong server | not an mx for | no mx for",
        ],
        ["domain | domains | mail | server | host | machine | system | here"],
      ],
      not: [SENDER, "user | mailbox | account | postmaster | your mail | content | attachments"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-our-fault": {
    when: {
      oneOf: [
        [
          "database | directory service | backend | user table | queue | spooler | filter | scanner | policy server | mail store | server | system | service | mail system | software",
          "our side | our end | internal | intake | gateway | we",
        ],
        [
          "cannot be queried | could not be queried | cannot be contacted | could not be contacted | not answering | out of order | being serviced | under service | malfunction*",
          "fault | faulty | trouble | problems | difficulties | temporarily out | went wrong | unable to process | cannot process | could not process | hiccup | glitch | bug",
          "not functioning | not working | unexpected condition | restarting | recovering | temporarily unavailable | upgrade | upgrading | migrating | being moved",
        ],
      ],
      not: [
        IDENTITY,
        "connect* | connection | tls | ssl | certificate | handshake | dns | name server | your server | your mail | your system | mailbox | user | reputation | quota | rate | login | spam",
        "service temporarily unavailable",
      ],
    },
    means: "server-error",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-no-disk": {
    when: {
      oneOf: [
        ["disk | disks | hard disk | drive | partition | volume | spool | spool space | memory | server storage | filesystem | queue space | disk space"],
        [
          "filled up | full | no room | short of | low on | running low | out of | exhausted | none left | left | lack of | lacking | too little | not enough | no memory",
        ],
        ["server | system | machine | host | we | our | spool | come back | later | this | no"],
      ],
      not: [...PERSON, "quota"],
    },
    means: "storage-full",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-in-circles": {
    when: {
      oneOf: [
        [
          "in circles | round in circles | circling | round and round | passed through | passing through | been here before | already been | already passed | already seen",
          "more received lines | received lines | received headers | received: headers | received fields | hops | hop limit | forwarded too | too many times | seems to be looping",
        ],
        ["loop | looping | loops | too many | more | again | twice | already | limit | maximum | exceed* | our servers | this host | this server | between"],
      ],
      not: ["greylist* | duplicate"],
    },
    means: "mail-loop",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-no-secure-line": {
    when: {
      oneOf: [
        [
          "certificate | tlsa | tlsa record | dane | sts policy | sts | tls | ssl | cipher | ciphers | encryption | encryption method | secure connection | safe connection",
          "handshake | secure session | encrypted connection | public key",
        ],
        [
          "run out | expired | out of date | not fit | does not fit | not match | no match | mismatch* | not agree | cannot agree | no common | in common | not covered | not listed in",
          "not named | unknown issuer | unknown authority | trusted authority | unknown ca | untrusted | not trusted | self signed | revoked | not be verified | not be validated | not validate | not validated | not verify | wrong host | wrong name | broke*",
          "aborted | could be made | not be made | not be set up | not be negotiated | negotiation | not offer | did not offer | no longer offer | not supported | downgrade*",
        ],
      ],
      not: ["dkim | arc | signature | client certificate | your certificate | quota | password | your client"],
    },
    means: "tls-failed",
    source: RFC3463,
    ...WEAK,
  },
  "net-lookup-refused": {
    when: {
      oneOf: [
        [
          "dnsbl | rbl | blocklist | block list | blacklist | black list | sorbs | spamhaus | spamcop | njabl | sperrliste | abfrage* | liste noire | lista negra | list | lookup | queries | resolver",
        ],
        [
          "been shut down | shut down | discontinued | no longer operat* | out of service | ceased | open resolver | public resolver | public dns | too many queries",
          "excessive queries | not permitted to query | not allowed to query | may not query | refused to answer your resolver | öffentlichen resolver | offenen resolver | résolveur public | resolver público | excessive number of queries | query limit | query volume | from your resolver | not authorised to query | not authorized to query | blocked from querying",
        ],
      ],
      not: ["mailing list | your account | mailbox"],
    },
    means: "blocklist-misused",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-plainly-ill-famed": {
    when: {
      oneOf: [
        [SERVER, "sending ip | your server's | sender | sending server"],
        [
          "standing | track record | track-record | scoring too low | scores too low | scored too low | scoring low | scores low | low score | score is low | score too low | scoring badly | past record | no history | sending history | too poor | ill repute | bad name | bad history | not yet known | unknown to us | not know your | don't know your | slow start",
          "too much junk | much junk | lots of spam | a lot of spam | much spam | so much spam | many complaints | complaint rate | spam complaints | abuse reports | warm up",
          "warmed up | suspicious behaviour | suspicious behavior | misbehav*",
        ],
      ],
      not: ["your account | our server | mailbox | recipient | helo | dns"],
    },
    means: "bad-reputation",
    source: RFC3463,
    ...WEAK,
  },
};
