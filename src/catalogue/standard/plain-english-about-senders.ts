// Broad nets for what is wrong with the sender, his server or his message, in plain English; see plain-english.ts.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, MESSAGE, REFUSED, SENDER, SERVER, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC6647 = "https://www.rfc-editor.org/rfc/rfc6647";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";

/** Not "mail from": mail from somewhere is not the sender's address. */
const SENDER_ONLY = "sender | senders | sender's | return address | return path | return-path | reverse path | from address | envelope from | envelope sender";

/** One broad net for each way in which people say each reason. */
export const plainEnglishAboutSendersReplies: StandardReplies["replies"] = {
  "net-plainly-on-a-list": {
    when: {
      oneOf: [
        [
          "black list | blacklist | blacklists | block list | blocklist | blocklists | deny list | denylist | ban list | banned list | stop list | stoplist | reject list | drop list",
          "refuse list | access list | our list | internal list | local list | private list | list of known spammers | list of known spam* | list of abuse* | list of blocked | list of banned | list of spammers | spam list | firewall",
        ],
        ["on | in | entered | appears | appear | found | put | added | listed | recorded | named | included | contained | registered | is part of"],
        [SERVER, "you | your | sending address"],
      ],
      not: [
        "recipient | sender address | your address | your domain | domain | url | urls | link | links | body | mailbox | user | group | mailing list | whitelist | email address",
      ],
    },
    means: "blocklisted",
    source: RFC5782,
    ...WEAK,
  },
  "net-plainly-entered": {
    when: {
      oneOf: [
        ["black list | blacklist | block list | blocklist | deny list | denylist | ban list | stop list | firewall | blackhole list"],
        [
          "has been added | has been put | was put on | was added | been entered | was entered | is on | are on | appears on | appears in | found on | found in | added to | put on",
        ],
      ],
      not: ["recipient | sender | address | domain | url | link | mailbox | user | group | mailing list"],
    },
    means: "blocklisted",
    source: RFC5782,
    ...WEAK,
  },
  "net-plainly-shut-out": {
    when: {
      oneOf: [
        [
          "your network | your server | your mail server | your host | your machine | your ip | your provider | this ip | your address range | your subnet | your netblock | ip range",
          "client ip | your ip address | this ip address | this host | your connection | this network",
        ],
        [
          "barred | banned | ban | locked out | shut out | firewalled | blocked | excluded | denied access | no access | not let in | keep out | is refused | are refused",
        ],
      ],
      not: ["temporar* | rate | too many | helo | account | mailbox | dynamic | reverse | dns | reputation | country"],
    },
    means: "blocklisted",
    source: RFC5782,
    ...WEAK,
  },
  "net-plainly-a-home-line": {
    when: {
      oneOf: [
        [
          "home connection* | home network* | home line* | home user* | end-user line* | end user line* | end-user | consumer line* | consumer connection* | private connection*",
          "dial-up customer* | dialup customer* | dial-up user* | dynamically assigned | dynamically allocated | handed out to | assigned to customers | access line* | dsl line*",
          "broadband line* | broadband customer* | cable modem* | mobile network* | customer line* | direct delivery | straight from | end users | home computer*",
        ],
        [SERVER, "address | addresses | name | mail | not | use | provider | smarthost | smart host | isp | relay | looks | suggests | accept*"],
      ],
      not: ["account | mailbox | your plan"],
    },
    means: "dynamic-address",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-nameless": {
    when: {
      oneOf: [
        ["ip | ip address | address | your address | ptr | client | host | server | machine | connection"],
        [
          "no name | no host name | no hostname | nameless | without a name | not lead back | not point back | not resolve back | no matching name | not agree with its",
          "name could be found for your | no reverse | reverse mapping | reverse entry | reverse record | reverse pointer | forward and reverse",
        ],
      ],
      not: [SENDER, "recipient | mailbox | domain does | user | account | reverse path"],
    },
    means: "reverse-dns",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-a-wrong-greeting": {
    when: {
      oneOf: [
        [
          "helo | ehlo | introduce yourself | introduced yourself | greeted us | you greeted | your greeting | identify yourself | identified yourself | greet us | name you gave | name you give | called yourself | call yourself",
        ],
        [
          "real | proper | valid | true name | full name | full host | host name | hostname | not known | unknown | not in the dns | not exist | no such | does not fit | not right",
          "you gave | you give | you sent | wrongly | correct | incorrectly | another name | fully",
          "not match | doesn't match | mismatch* | differs from | not resolve | not belong to | forged | false",
        ],
      ],
      not: ["authenticat* | log in | login | password | first | required | missing"],
    },
    means: "reverse-dns",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-too-much-at-once": {
    when: {
      oneOf: [
        [
          "connections | sessions | messages | mails | recipients | deliveries | emails | e-mails | sending | delivering | deliver | mail | transactions | requests | rcpts | your server | your host | your ip",
        ],
        [
          "more connections | more sessions | more messages | more mails | more recipients | than we permit | than permitted | than allowed | than we allow | than this server",
          "in one go | at a time | at once | simultaneous* | in parallel | ease off | slower | too fast | too quickly | faster | speed | pace | hourly | flood* | hammering | fewer",
          "allowance | spent | too rapid* | back off | wait before | quick succession | within a minute | in an hour | in one day",
        ],
        ["your | you | from | this server | host | ip | we | us | please | allowed | permit | accept* | takes | one"],
      ],
      not: [
        "mailbox | stored | size | received | from line | your account | spam | tariff | your plan | bytes | mb | attachment* | storage | he may | she may | header* | may receive",
      ],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-encrypt-first": {
    when: {
      oneOf: [
        [
          "encrypted session* | encrypted connection* | encrypted channel* | encrypted transport | secured connection* | secure connection* | secured session* | secure session*",
          "plaintext session* | plaintext connection* | plaintext transmission | plain text session* | clear text | cleartext | clear-text | unencrypted | unsecured | insecure",
          "starttls | tls | ssl | transport encryption | encrypt",
        ],
        [
          "only | must | need* | required | require* | before | not taken | not accept* | refus* | reject* | not allowed | not permitted | turn on | switch to | switch on",
          "not served | not offered | enable | please use | forbidden | mandatory | insist* | expected | obligatory | compulsory | without",
        ],
        ["mail | send | session* | connection* | server | we | please | you | smtp | data | continue | first"],
      ],
      not: ["attachment* | archive* | html | message body | password | certificate | handshake | verif* | failed | was not offered | did not offer"],
    },
    means: "tls-required",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-bad-manners": {
    when: {
      oneOf: [
        [
          "command | commands | client | your mailer | your software | your server | your mail server | dialogue | dialog | session | transaction | greeting | banner | data | you",
        ],
        [
          "wrong order | out of order | not understood | not understand | don't understand | unknown command | too early | spoke before | spoke too | spoke first | speaks before",
          "sent before | before our greeting | before the greeting | before our banner | without waiting | not wait | didn't wait | garbled | nonsense | malformed command",
          "breaks the protocol | broke the protocol | against the protocol | premature* | not allowed now | not expected here | not expected now | impatient | not speak smtp",
        ],
      ],
      not: ["helo name | tls | certificate | domain | virus | queue"],
    },
    means: "protocol-error",
    source: RFC5321,
    ...WEAK,
  },
  "net-plainly-not-proved": {
    when: {
      oneOf: [
        ["spf | spf record | dkim | dkim signature | dmarc | sender policy | authentication results | domainkeys | domain signature | sender authentication"],
        [
          "not list | not listed | not named | not mention* | not contain* | negative | evaluation | not include | not confirmed | be confirmed | be verified | not pass | didn't pass | fail* | broken | bad | missing | neither | lacks | lack | carries no | no",
          "without | not covered | not designate* | not permitted | not authorise* | not authorize* | asks us | says to | reject* | refus* | not taken | not match | misalign*",
          "mismatch* | required | require* | needs | error | not valid | invalid | not allowed",
        ],
      ],
      not: ["reputation | passed"],
    },
    means: "authentication-failed",
    source: RFC7372,
    ...WEAK,
  },
  "net-plainly-dressed-up-as-us": {
    when: {
      oneOf: [
        [
          "our own domain | our domain | our own domains | our domains | own domain | local domain | our employees | our staff | our users | one of our | one of us | internal address",
          "internal sender | our organisation | our organization | our company | our own address | our name | hosted here",
        ],
        [
          "from outside | outside | external | externally | pretend* | posing | poses | impersonat* | forged | forgery | faked | fake | spoof* | abus* | misus* | claims | claim",
          "claiming | never send | only we | not authenticated | not logged in | unauthenticated | without authentication | not signed in | not one of us | not one of our | without being one | are not ours | not belong to us",
        ],
        ["sender | from | address | send | domain | you | your | mail"],
      ],
      not: ["helo | ehlo | recipient | relay | hostname | your ip"],
    },
    means: "spoofing-suspected",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-not-that-sender": {
    when: {
      oneOf: [
        [
          SENDER_ONLY,
          "sender domain | sender's domain | domain of the sender | domain in your | mail from domain | mail from address | envelope domain | from domain",
        ],
        [
          ...REFUSED,
          "be confirmed | not confirmed | be verified | not verified | does not work | be looked up | not resolve* | unresolvable | not authorized | not authorised | unauthorized",
          "unauthorised | undeliverable | not deliverable | not reachable | unreachable | invalid | unknown | bogus | nonsense | does not exist | doesn't exist | no mx | no a or mx | no mx or a | no a record | no dns | no mail server",
          "not routable | unroutable | unrouteable | any more | no longer",
        ],
      ],
      not: [
        IDENTITY,
        "recipient | ip | host | relay | list | group | authenticat* | login | account | header | to this | this user | reputation | quota | rate | size | greylist*",
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-sign-in": {
    when: {
      oneOf: [
        [
          "sign in | signed in | log in | log on | logon | logged in | logged on | authenticate | authenticated | authenticate yourself | login | without login | anonymous*",
        ],
        ["before | first | must | have to | need to | please | required | may send | to send | are not | not | only"],
        ["send | sending | mail | submit | submission | relay | smtp | outgoing"],
      ],
      not: [IDENTITY, "domain | message is not | mail is not | email is not | recipient | group | list | unauthenticated | from outside"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-plainly-your-own-account": {
    when: {
      oneOf: [
        [
          "your account | your tariff | your plan | your subscription | your package | your contract | your credit | your balance | your trial | your payment | your invoice | your licence",
          "your license | from your account | you used up | you have used up | you've used up | you have no credits | your credits",
        ],
        [
          "used up | exhausted | stopped | halted | frozen | ended | expired | overdue | unpaid | includes | include | allows | limit* | suspicious | hacked | compromised | misused | abused",
          "block* | insufficient | not enough | may send | allowed to send | permitted to send | reached | exceed* | no longer | closed | terminated | under review | not permit* | not allow*",
        ],
      ],
      not: ["recipient | contact list"],
    },
    means: "account-restricted",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-junk": {
    when: {
      oneOf: [
        [MESSAGE, "your | filter | filters | our"],
        [
          "marks of spam | characteristics of spam | spam-like | spamlike | junk | junk mail | advertisement | unwanted advertis* | unsolicited advertis* | unsolicited | bulk mail",
          "junk rating | spam rating | spam level | taken for spam | similar to spam | resembles spam | smells like spam | smells of spam | regarded as spam | rated as spam | judged spam",
          "judged as spam | judged to be spam | deemed spam | deemed to be spam | considered spam | counts as spam | recognised as spam | recognized as spam | filtered as spam",
          "treated as spam | spam score | spamming content | phishing | scam | unwanted",
        ],
        [...REFUSED, "above | over | exceed* | high | filter | takes | our | was | is | has | found"],
      ],
      not: ["ip | server | host | your network | blacklist* | blocklist* | your account | complaint* | from 192.0 | reputation | listed"],
    },
    means: "spam",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-harmful": {
    when: {
      oneOf: [
        [
          "virus | viruses | malware | trojan | trojan* | worm | malicious | dangerous program | dangerous code | harmful | spyware | ransomware | exploit | infected | infection",
          "hostile code | macro virus | viral",
        ],
        [
          "discovered | found | detected | carries | carrying | contains | contain | destroyed | removed | scanner | your mail | your message | attached | attachment | recognised",
          "recognized | caught | spotted | identified | turned up | mail | message | file",
        ],
      ],
      not: ["scanner is | scanner unavailable | unavailable | timed out | no virus | virus-free | scan failed | could not be scanned"],
    },
    means: "malware",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-not-that-content": {
    when: {
      oneOf: [
        [
          "link | links | url | urls | web address | wording | words | phrase | phrases | text of | subject | language | attachment* | attached file* | enclosed file* | enclosure* | file",
          "files | file type | file types | archive | archives | documents | macro* | images | pictures | executables | contents",
        ],
        [...REFUSED, "tripped | triggered | hit our filter | caught by our filter | offensive | dangerous | risky | we take no"],
      ],
      not: [
        SERVER,
        "size | too large | too big | virus | malware | megabytes | mb | subject to | spam | recipient | sender | domain | log file | quota | helo | link speed",
      ],
    },
    means: "content-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-too-heavy": {
    when: {
      oneOf: [
        ["mb | megabytes | kb | kilobytes | bytes | mib | kib | gb | size | weighs | weight | bulky | heavy | large | big | larger | bigger"],
        [
          "more than | beyond | over | above | larger | bigger | exceed* | limit | maximum | permitted | allowed | handles | that we take | this server takes | accepts | accepted | up to | at most | no more than",
        ],
        [MESSAGE, "attachment* | enclosed | file | files | your"],
      ],
      not: ["mailbox | quota | storage | account | recipient | recipients | inbox | disk | header | line | lines | folder | spool | user"],
    },
    means: "message-too-large",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-badly-built": {
    when: {
      oneOf: [
        [
          "from line | from lines | to line | date line | subject line | header line | header | headers | header field | header fields | header of the mail | message-id | message id | mime",
          "mime structure | format of the mail | format of the message | message format | mail format | the mail | the message | your mail | your message",
        ],
        [
          "more than one from | more than one date | more than one subject | more than one header | more than one to | no date | no from | no subject | no message-id | no sender",
          "no header | no headers | without a date | without a from | lacks a | has no date | not written as | not in line with | not conform* | badly built | badly formed | broken",
          "damaged | garbled | mangled | twice | repeated | rfc 5322 | rfc5322 | rfc 2822 | rfc 822 | unreadable | unparsable | unparseable | cannot parse | could not parse | make no sense | makes no sense | make sense of | not understand | cannot be read | illegible | ill-formed",
        ],
      ],
      not: [IDENTITY, "spam | virus | domain | helo | recipient | mailbox | connection | loop"],
    },
    means: "malformed-message",
    source: RFC5322,
    ...WEAK,
  },
  "net-plainly-cut-off": {
    when: {
      oneOf: [
        [
          "mail exchanger* | name server* | nameserver* | mail server* | servers | remote side | other side | other end | remote end | peer | line | connection | link | session | socket",
          "port 25 | smtp port | network | route | destination | remote server | remote host | remote system | transmission | transfer",
        ],
        [
          "no answer | none of the | gave no reply | no reply | no reply in time | not answer | not answering | broke off | broke down | broken off | cut off | was cut | dropped | lost | hung up",
          "torn down | went away | vanished | timed out | too long to answer | took too long | no route | unreachable | not reachable | gave up waiting | interrupted | disconnected",
          "aborted | was reset | went dead | silent | never answered | picked up | pick up | answers on port | could not be opened | not be established | no connection could",
        ],
      ],
      not: [
        IDENTITY,
        "too many | tls | ssl | encrypt* | blocked | blacklist* | spam | your ip | limit | reputation | policy | database | user | mailbox | scanner | list | listed | account",
      ],
    },
    means: "network-failure",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-given-up": {
    when: {
      oneOf: [
        [
          "undelivered | days of trying | hours of trying | of trying | kept trying | tried for | trying for | all attempts | every attempt | attempts in | attempts over",
          "attempts during | permitted time | allowed time | time limit | in the queue | queue time | goes back to you | returned to you | sent back to you | return it to you",
        ],
        [
          "given up | gave up | give up | giving up | in vain | failed | without success | unsuccessful* | beyond | over | exceed* | expired | too long | longer than | days | hours | elapsed",
        ],
      ],
      not: [
        "will retry | will continue | keep trying | try again | greylist* | quota | mailbox | login | password | spam | virus | policy | account | authenticat*",
      ],
    },
    means: "expired",
    source: RFC3463,
    ...WEAK,
  },
  "net-plainly-come-again": {
    when: {
      code: [450, 451],
      oneOf: [
        [
          "not met | never met | not seen | never seen | first contact | first attempt | new to us | new sender* | new correspondent* | unknown correspondent* | unfamiliar",
          "combination of sender | sender and recipient | put off | put back | postponed | deferred | held back | delayed | not yet known | unknown to me | unknown to us | unknown to this server | first mail from",
        ],
        ["retry | again | try once more | later | minutes | seconds | come back | resend | once more"],
      ],
      not: [
        "quota | limit | too many | rate | server error | database | full | busy | dns | lookup | domain | reputation | blacklist* | listed | complaint* | helo | resources | history",
      ],
    },
    means: "greylisted",
    source: RFC6647,
    ...WEAK,
  },
};
