// What people quote in forum threads and issues: families of wordings that no other topic catches; matching is explained in entry.ts.
// unconfirmed: gathered from threads, not from a server's own list of replies.
import type { StandardReplies } from "../entry.ts";

const CPANEL = "https://github.com/PHPMailer/PHPMailer/issues/2212";
const DEBIAN_EXIM = "https://salsa.debian.org/exim-team/exim4";
const MIMEDEFANG = "https://github.com/The-McGrail-Foundation/MIMEDefang/issues/25";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954#section-6";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC6647 = "https://www.rfc-editor.org/rfc/rfc6647";
const SENDMAIL = "https://www.sendmail.org/~ca/email/doc8.12/op.html";

const ABOUT_THE_SENDER = "sender | senders | sender's | return address | return path | return-path | mail from | from address | envelope from | from header";

/** Addresses that somebody probes for: how many were wrong speaks of the sender, not of this recipient. */
const TOO_MANY = ["exceeded | exceeds | exceeding | too many | more than | over | limit | count | percentage | rate of | number of | high rate"];

/** Phrases first, then families. */
export const threadsReplies: StandardReplies["replies"] = {
  "classified-as-rspam": { when: { text: "classified as rspam" }, means: "spam", source: CPANEL, unconfirmed: true },
  "unknown-recipient-count": { when: { text: "unknown recipient count" }, means: "bad-reputation", source: RFC3463, unconfirmed: true },
  "invalid-recipient-count": { when: { text: "invalid recipient count" }, means: "bad-reputation", source: RFC3463, unconfirmed: true },
  "unknown-user-count": { when: { text: "unknown user count" }, means: "bad-reputation", source: RFC3463, unconfirmed: true },
  "too-many-at-login": { when: { text: "too many", code: [534, 535, 538] }, means: "account-restricted", source: RFC4954 },
  "may-be-disabled-or-full": { when: { text: ["mailbox might be disabled", "full"] }, means: "mailbox-disabled", source: RFC3463, unconfirmed: true },
  "user-without-permission": { when: { text: "user has no permission" }, means: "account-restricted", source: RFC4954, unconfirmed: true },
  "denied-in-normal-mode": { when: { text: ["denied", "(mode: normal)"] }, means: "policy", source: RFC3463, unconfirmed: true },
  "domain-must-resolve": {
    when: { text: "domain must resolve", stage: ["mail", "rcpt", "data"] },
    means: "sender-refused",
    source: SENDMAIL,
    unconfirmed: true,
  },
  "host-must-resolve": { when: { text: "must resolve", stage: ["connect", "helo"] }, means: "reverse-dns", source: SENDMAIL, unconfirmed: true },
  "no-remote-domains": {
    when: { text: "mailing to remote domains not supported" },
    means: "relaying-denied",
    fault: "sender-account",
    source: DEBIAN_EXIM,
  },
  "net-not-available-here": {
    when: {
      oneOf: [
        ["email address | e-mail address | address | mailbox | user | recipient | account"],
        [
          "is not available here | not available here | unavailable here | not available at this site | not available at this host | not available on this server | not available on this system",
        ],
      ],
      not: [ABOUT_THE_SENDER, "temporarily | currently | at this time | later | again | service"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-return-address-no-good": {
    when: {
      oneOf: [
        [
          "return email | return e-mail | return mail | return domain | return email domain | return address | bounce address | bounce domain | reply domain | antwortadresse | rücksendeadresse",
        ],
        [
          "invalid | not valid | unknown | does not exist | doesn't exist | cannot be | could not be | unresolvable | not found | failed to | no mx | no dns | no such | ungültig | existiert nicht",
        ],
      ],
      not: ["recipient | mailbox unavailable | dmarc | spf | dkim"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-so-many-an-hour": {
    when: {
      oneOf: [
        ["sie haben | ihr konto | ihr postfach | ihres kontos | ihres postfachs | dieses konto | dieses postfach | ihr tarif | ihr paket | für sie"],
        [
          "maximale anzahl | maximale zahl | höchstzahl | höchstanzahl | erlaubte anzahl | versandlimit | mailkontingent | versandkontingent | tageslimit | stundenlimit | limit an e-mails",
          "limit für ausgehende | limit ausgehender | limit von | e-mails pro stunde | e-mails pro tag | nachrichten pro stunde | nachrichten pro tag | mails pro stunde | mails pro tag",
        ],
        ["überschritten | erreicht | ausgeschöpft | aufgebraucht | überschreitet | übersteigt"],
      ],
      not: ["speicher* | größe | empfänger des | empfängers | verbindungen"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-only-some-may-write-to-a-list": {
    when: {
      oneOf: [
        ["nur | ausschließlich | only | solely | keine berechtigung | nicht berechtigt"],
        [
          "authentifizierte* | interne* | berechtigte* | autorisierte* | zugelassene* | angemeldete* | authenticated | authorized | authorised | internal | approved | allowed | permitted",
        ],
        [
          "verteilerliste | verteiler | verteilergruppe | mailverteiler | mailingliste | mailing-liste | diese liste | diese gruppe | distribution list | distribution group | mailing list | this group | this list",
        ],
      ],
      not: ["blacklist | block list | blocklist | unsubscribe* | recipient is not"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-so-many-connections": {
    when: {
      oneOf: [
        ["maximale anzahl | maximale zahl | höchstzahl | höchstanzahl | erlaubte anzahl | limit | grenzwert | obergrenze"],
        [
          "verbindungen | verbindung | sitzungen | zustellversuche | zustellversuchen | anfragen | einlieferungen | empfänger pro nachricht | sending server | sending host | client | per connection | per session | this ip | your ip",
        ],
        ["überschritten | überschreitet | erreicht | ausgeschöpft | exceeded | reached | hit"],
      ],
      not: ["postfach | speicher* | größe | mailbox | size | your account | ihr konto | unknown | invalid | timeout | daily"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-in-the-readers-address-book": {
    when: {
      oneOf: [
        ["sender | absender* | your address | ihre adresse | you are | sie sind | expéditeur | remitente | mittente"],
        [
          "nicht im adressbuch | nicht in den kontakten | nicht unter den kontakten | not in the recipient's contacts | not in their contacts | not in the address book | not in recipient's address book | not in my contacts | not in my address book | pas dans le carnet d'adresses",
          "kein kontakt von | nicht auf der liste erlaubter | nicht auf der liste der erlaubten | not among the recipient's contacts | not on the recipient's safe list | not one of the recipient's contacts",
        ],
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-account-shut": {
    when: {
      oneOf: [
        ["benutzerkonto | kundenkonto | mailkonto | e-mail-konto | mail-konto | empfängerkonto | postfach | mailbox | konto des empfängers"],
        ["gesperrt | stillgelegt | abgeschaltet | ausgesetzt | eingefroren | außer betrieb | inaktiv | nicht aktiv | nicht mehr aktiv | ruhend"],
      ],
      not: [
        "ihr benutzerkonto | ihr konto | ihr kundenkonto | ihr postfach | ihr mailkonto | ihr e-mail-konto | ihres | absender* | versand | versenden | senden | ihre ip* | bitte nutzen | bitte verwenden | bitte benutzen",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "cannot-route-to-address": { when: { text: "cannot route to <", code: 550 }, means: "unknown-recipient", source: RFC5321, unconfirmed: true },
  "net-only-from-people-known": {
    when: {
      oneOf: [
        ["recipient | user | mailbox | this address | addressee | account holder | empfänger | postfach | diese adresse"],
        [
          "only accepts | accepts only | only accept | accepts mail only | accepts email only | only receives | only wants | nimmt nur | akzeptiert nur | empfängt nur",
        ],
        [
          "known | approved | whitelisted | trusted | selected | certain | registered correspondents | contacts | listed senders | verified senders | bekannten | bekannte | freigegebene* | vertrauenswürdige* | ausgewählte*",
        ],
      ],
      not: ["tls | encrypted | unknown user | unknown recipient | ip addresses | servers | networks | verschlüsselt* | authentifiziert*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-your-access-is-shut": {
    when: {
      oneOf: [
        [
          "your smtp access | your access to smtp | your email access | your mail access | your sending access | your smtp service | your email service | your mail service | your smtp user | your smtp login | ihr smtp-zugang | ihr mailzugang | ihr zugang | ihr e-mail-zugang",
        ],
        ["disabled | suspended | locked | revoked | blocked | deactivated | restricted | terminated | gesperrt | deaktiviert | abgeschaltet | eingeschränkt"],
      ],
      not: ["your ip | ihre ip* | by the recipient"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-links-of-ill-repute": {
    when: {
      oneOf: [
        ["link | links | url | urls | verweis | verweise | webadresse* | hyperlink*"],
        ["verdächtig* | gefährlich* | schädlich* | bösartig* | betrügerisch* | unsicher* | suspicious | malicious | dangerous | fraudulent | unsafe"],
      ],
      not: ["virus | trojan* | attachment | anhang"],
    },
    means: "spam",
    blocked: "url",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-header-lines-de": {
    when: {
      oneOf: [
        [
          "from-header | date-header | from-zeile | absenderzeile | kopfzeile* | header-zeile* | mail-header | header der nachricht | message-id-header | datumszeile | betreffzeile",
        ],
        [
          "kein gültiger | keine gültige | ungültig* | fehlt | fehlen | fehlend* | fehlerhaft* | nicht vorhanden | mehrfach | doppelt | unlesbar* | nicht lesbar",
        ],
      ],
      not: ["spf | dkim | dmarc | spam"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "spam-found-de": { when: { text: "spam erkannt" }, means: "spam", source: RFC3463, unconfirmed: true },
  "net-exists-not-de": {
    when: {
      oneOf: [
        ["adresse | zieladresse | e-mail-adresse | emailadresse | mailadresse | empfängeradresse | postfach | mailbox | empfänger | benutzer | konto"],
        ["nicht existiert | nicht mehr existiert | nicht existieren | nicht vergeben ist | nicht vergeben"],
      ],
      not: ["absender* | ihre adresse | ihre e-mail-adresse | ihre mailadresse | ihr postfach | ihr konto | ihre domain | domain* | server | datei* | header"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-turned-down-by-the-user": {
    when: {
      oneOf: [
        ["rejected | refused | declined | blocked | denied | bounced"],
        [
          "by user | by the user | by recipient | by the recipient | by this recipient | by mailbox owner | by the mailbox owner | by the account owner | by addressee | by the addressee",
        ],
      ],
      not: [
        "recipient's | recipient domain | recipient server | recipient system | recipient organization | recipient organisation | user filter | defined by user | login | authenticated user | spam | virus | policy",
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-nothing-from-outside": {
    when: {
      oneOf: [
        ["recipient | user | mailbox | address | group | account"],
        [
          "opted out | does not want | does not receive | may not receive | cannot receive | can not receive | is not allowed to receive | not permitted to receive | not enabled for | does not accept",
        ],
        [
          "external mail | external email | external e-mail | external messages | external senders | outside mail | mail from outside | internet mail | internet email | outside senders",
        ],
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-listed-by-us": {
    when: {
      oneOf: [
        ["listed by our | listed by us | listed in our | listed on our | listed with our | been listed by | blocked by our | flagged by our"],
        [
          "reputation service | reputation system | reputation list | reputation database | blocking service | internal list | ip list | network list | abuse list | abuse database | threat list | threat database",
        ],
      ],
      not: ["not listed | url | link | domain | user | recipient"],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-not-authorised-by-the-domain": {
    when: {
      oneOf: [
        ["domain | domain's | owner of the domain | sender's domain | sending domain"],
        [
          "does not authorise | does not authorize | doesn't authorise | doesn't authorize | has not authorised | has not authorized | did not authorise | did not authorize | does not designate | does not permit | not authorised by | not authorized by | no authorisation from | no authorization from",
        ],
        ["to send | on its behalf | on their behalf | as a sender | as sender | for it | ip | ip address | host | server"],
      ],
      not: ["relay* | recipient | mailbox | password | log in | login"],
    },
    means: "authentication-failed",
    source: "https://www.rfc-editor.org/rfc/rfc7208",
    unconfirmed: true,
  },
  "net-files-of-such-a-type": {
    when: {
      oneOf: [
        ["attachment | attachments | attached file | attached files | file | archive | document"],
        [
          "permitted type | allowed type | accepted type | forbidden type | prohibited type | unsupported type | disallowed type | file type is not | type is not | executable content | executable code | executables | macro code | active content | script content",
        ],
      ],
      not: ["virus | trojan* | malware | system file | missing | cannot open | database | log file"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-scanner-found-it": {
    when: {
      oneOf: [
        ["clamav | clamd | antivirus | anti-virus | virus scanner | virenscanner | av scanner | av engine"],
        ["found | detected | identified | hit | reports | reported | gefunden | entdeckt | erkannt | gemeldet"],
      ],
      not: ["unavailable | not available | error | failed | timeout | timed out | not found | cannot | could not"],
    },
    means: "malware",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-not-that-domains-server": {
    when: {
      oneOf: [
        ["we are not | this is not | this host is not | i am not | i'm not | we're not | we do not | we don't | this server does not | this system does not"],
        [
          "the mail host of | the mail host for | the mx for | the mx of | the mail server for | the mail server of | the mail exchanger for | handle mail for | host mail for | serve mail for | process mail for | responsible for mail to",
        ],
      ],
      not: ["your domain | sender*"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-sent-back-by-hand": {
    when: {
      oneOf: [
        ["message | email | e-mail | mail | nachricht | delivery"],
        ["bounced by | returned by | rejected by | discarded by | sent back by | refused by | abgelehnt durch | zurückgewiesen durch"],
        ["administrator | the administrator | an administrator | admin | your administrator | moderator | den administrator | einen administrator"],
      ],
      not: ["spam | virus | sender | address | content filter | contact"],
    },
    means: "policy",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sending-ip-blocked": {
    when: {
      oneOf: [
        [
          "sender ip | sender's ip | senders ip | sender ip address | sending ip | sending ip address | source ip | source ip address | originating ip | absender-ip | absender ip | ip des absenders",
          "sender host | sending host | sending server | source host | remote ip | client ip | ip of the sender | ip-adresse des absenders | absendende ip | sendende ip | einliefernde ip",
          "ip des servers | adresse ip source | ip source | ip de l'expediteur | ip del remitente | ip del mittente | ip origen",
        ],
        [
          "blocked | is blocked | was blocked | has been blocked | banned | barred | blacklisted | blocklisted | denylisted | refused by us | shut out",
          "gesperrt | geblockt | blockiert | bloquee | bloquée | bloqueada | bloccato | bloqueado",
        ],
      ],
      not: [
        "reverse dns | rdns | ptr | country | not blocked | attachment | virus | dmarc | spf | dkim | helo | message was blocked | message has been blocked",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-so-many-wrong-addresses": {
    when: {
      oneOf: [
        TOO_MANY,
        [
          "unknown recipients | invalid recipients | nonexistent recipients | non-existent recipients | non-existing recipients | bad recipients | unknown users | invalid users",
          "invalid addresses | unknown addresses | nonexistent users | non-existent users | rejected recipients | wrong recipients | failed recipients | undeliverable addresses",
        ],
      ],
      not: ["in the header | your account | following | all recipients"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-first-time-of-you": {
    when: {
      oneOf: [
        ["first-time sender | first time sender | first-time senders | new senders | unknown senders | unseen sender | previously unseen | unfamiliar sender"],
        ["tempfail* | temporarily | anti-spam measure | antispam measure | deferred | delayed | try again | later | retry"],
      ],
      not: ["reputation | whitelist | moderat*"],
    },
    means: "greylisted",
    source: MIMEDEFANG,
    unconfirmed: true,
  },
  "net-reader-takes-nothing-of-yours": {
    when: {
      oneOf: [
        ["empfänger* | benutzer* | adressat* | nutzer* | postfachinhaber* | kunde | teilnehmer | mitglied"],
        [
          "akzeptiert keine | nimmt keine | möchte keine | wünscht keine | will keine | erhält keine | empfängt keine | blockiert | hat sie blockiert | gesperrt",
        ],
        [
          "von ihrer | ihrer adresse | ihre adresse | ihrer e-mail-adresse | ihre e-mail-adresse | ihrem absender | ihren absender | diesem absender | von dieser adresse",
          "ihre nachrichten | ihre e-mails | ihre mails | hat sie",
        ],
      ],
      not: ["ihre ip* | ihr server | spam | existiert | unbekannt"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-authentication-policy": {
    when: {
      oneOf: [
        ["dmarc | dkim | spf"],
        [
          "rejected by policy | blocked by policy | denied by policy | policy of the sender | policy reasons | security policy | security policies | local policy | richtlinie* | dmarc-richtlinie* | policy",
        ],
      ],
      not: ["spam score"],
    },
    means: "authentication-failed",
    source: "https://www.rfc-editor.org/rfc/rfc7489",
    unconfirmed: true,
  },
  "net-listed-somewhere-of-ours": {
    when: {
      oneOf: [
        ["ip | ip address | your server | your mail server | your host | sending server | client"],
        [
          "found in our database | listed in our database | in our local database | on our local list | listed locally | in our reputation database | in unserer datenbank",
          "on our internal list | in our internal list | on an internal list | auf unserer internen liste | auf einer internen liste",
        ],
      ],
      not: ["not found in our database | not listed in our database | not in our | user | recipient | mailbox"],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC5782,
    unconfirmed: true,
  },
  "net-tried-before-its-time": {
    when: {
      oneOf: [
        ["too early | too soon | too quickly | premature | retry interval | delay not over | before the delay"],
        ["greylist* | retry | try again | retried | come back | another attempt"],
      ],
      not: ["limit | rate | pipelin* | too many | talk | speak | command* | ehlo | helo"],
    },
    means: "greylisted",
    source: RFC6647,
    unconfirmed: true,
  },
};
