// Replies that are nothing but a few words: a filter's verdict, a log's or a sending platform's category, an administrator in a hurry.
// vocabulary/in-few-words.ts says what counts as one; no longer reply is ever compared with these.
import { IN_FEW_WORDS } from "../../vocabulary/in-few-words.ts";
import type { StandardReplies } from "../entry.ts";
import { SENDER, WEAK } from "./plain-words.ts";

const RFC2821 = "https://www.rfc-editor.org/rfc/rfc2821";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5782 = "https://www.rfc-editor.org/rfc/rfc5782";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";
/** The categories of PowerMTA's accounting files, which log exports and sending platforms pass on. */
const POWERMTA = "https://it.i88.ca/2014/11/bounce-categories-of-powermta.html";

const SERVER =
  "ip | host | server | client | connection | network | system | disk | queue | service | var | tmp | partition | filesystem | volume | device | spool";

/** A word or two for each reason. */
export const shortReplies: StandardReplies["replies"] = {
  "few-words-no-such-box": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "bad-mailbox | bad mailbox | no mailbox | mailbox invalid | invalid mailbox | no inbox | no account | no recipient | bad recipient | recipient bad | wrong recipient | wrong user",
          "bad rcpt | rcpt invalid | invalid rcpt | nobody here | nobody home | no one here | no one home | never heard | kein postfach | pas de boîte | aucun compte | sin buzón",
        ],
      ],
      not: [SENDER],
    },
    means: "unknown-recipient",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-not-here": {
    when: {
      stage: "rcpt",
      oneOf: [
        [IN_FEW_WORDS],
        [
          "unknown | invalid | no such | nonexistent | non-existent | not found | not exist | nobody | no one | not here | none here | unbekannt | ungültig | inconnu | invalide | desconocido",
          "inválido | sconosciuto | non valido | onbekend | ongeldig | nieznany | nieprawidłowy | desconhecido | neznámý | okänd | ukendt | ukjent | tuntematon",
        ],
      ],
      not: [
        SENDER,
        SERVER,
        "domain | command | helo | relay | header | message | mail | attachment | password | credentials | parameter* | syntax | protocol | reason",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "few-words-bad-domain": {
    when: { oneOf: [[IN_FEW_WORDS], ["bad-domain | bad domain | no domain | nxdomain | nx domain | domain missing | domain gone"]], not: [SENDER, "helo"] },
    means: "unknown-domain",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-null-mx": {
    when: { oneOf: [[IN_FEW_WORDS], ["null mx | nullmx | no mail here | no mail | nomail"]], not: [SENDER, "from"] },
    means: "no-mail-service",
    source: RFC3463,
    ...WEAK,
  },
  "few-words-moved": {
    when: { oneOf: [[IN_FEW_WORDS], ["moved | relocated | new address | changed address | address changed | verzogen | déménagé"]], not: [SENDER, SERVER] },
    means: "recipient-moved",
    source: RFC3463,
    ...WEAK,
  },
  "few-words-on-our-own-list": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "suppressed | suppression | suppression list | suppression-list | unsubscribed | unsubscribe | opted out | opt-out | opt out | do not mail | do not contact | previously bounced",
          "bounced address | global unsubscribe | globally unsubscribed | abgemeldet | désabonné | dado baja",
        ],
      ],
    },
    means: "suppressed",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-full": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "full | overfull | overquota | over quota | over-quota | quota | quota-issues | quota issues | quota exceeded | exceeds quota | voll | überfüllt | plein | pleine | lleno | llena",
          "pieno | piena | vol | pełna | pełny | przepełniona | cheia | lotada | plná | täynnä",
        ],
      ],
      not: [SENDER, SERVER, "sending | send | outgoing | daily | hourly | size | message | rate"],
    },
    means: "mailbox-full",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-disk-full": {
    when: {
      oneOf: [[IN_FEW_WORDS], ["var | partition | filesystem | file system | volume | device | spool | disk | disks"], ["full | no space | out of space"]],
      not: [SENDER, "user | mailbox | your"],
    },
    means: "storage-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-switched-off": {
    when: {
      code: [550, 551, 553, 554, 450],
      oneOf: [
        [IN_FEW_WORDS],
        [
          "inactive | suspended | disabled | deactivated | locked | locked out | frozen | dormant | inaktiv | deaktiviert | stillgelegt | inactif | désactivé",
          "suspendido | inactivo | disattivato | sospeso | inactief | nieaktywny | suspenso | inativo",
        ],
      ],
      not: [SENDER, SERVER, "relay* | message | relaying | account is | tls | command | service | feature"],
    },
    means: "mailbox-disabled",
    source: POWERMTA,
    ...WEAK,
  },
  "few-words-members": {
    when: {
      oneOf: [[IN_FEW_WORDS], ["members only | subscribers only | internal only | employees only | staff only | private | whitelist only | allowlist only"]],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-relay": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["relay | relaying | relayed | relaying-issues | no relay | open relay | not local | nonlocal | non-local | not ours | not mine | no forwarding"],
      ],
      not: ["user | recipient | spam | sender | ip | listed"],
    },
    means: "relaying-denied",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-server-trouble": {
    when: {
      code: [421, 450, 451, 452, 454],
      oneOf: [
        [IN_FEW_WORDS],
        [
          "busy | overloaded | unavailable | internal | local | system | configuration | maintenance | shutting down | later | try later | try again | again later | temporary | transient | temporarily | resources",
        ],
      ],
      not: [SENDER, "greylist* | ip | mailbox | user | reject* | policy"],
    },
    means: "server-error",
    source: RFC3463,
    ...WEAK,
  },
  "few-words-loop": {
    when: {
      oneOf: [[IN_FEW_WORDS], ["hop limit | loop | loops | looping | mail loop | mail-loop | circular | hops | hop count | schleife | boucle | bucle | pętla"]],
    },
    means: "mail-loop",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-reputation": {
    when: {
      oneOf: [[IN_FEW_WORDS], ["reputation | poor reputation | low reputation | bad reputation | senderbase | low score | poor score"]],
      not: ["domain | url"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-listed": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["rbl | dnsbl | rbl hit | blacklist | blacklisted | blocklist | blocklisted | denylist | denylisted | block list | black list | listed | ip listed"],
      ],
      not: [SENDER, "domain | url | surbl | uribl | recipient | user | mailbox | address | link"],
    },
    means: "blocklisted",
    source: RFC5782,
    unconfirmed: true,
  },
  "few-words-ip-shut-out": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["ip"],
        [
          "banned | ban | blocked | block | barred | rejected | reject | refused | denied | deny | blackholed | not allowed | not welcome | unwelcome | prohibited | forbidden | gesperrt | blockiert",
        ],
      ],
      not: [SENDER, "message | mail | recipient | user | mailbox | account | temporarily"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-home-line": {
    when: { oneOf: [[IN_FEW_WORDS], ["dynamic | dynamic ip | dialup | dial-up | dial up | residential | dynamisch | dynamique | dinámica"]] },
    means: "dynamic-address",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-no-name": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "ptr | rdns | rdns bad | bad rdns | no rdns | no ptr | reverse | reverse dns | fcrdns | helo | bad helo | invalid helo | helo invalid | ehlo | bad ehlo | hostname | bad hostname",
        ],
      ],
      not: ["first | say | send | expected | please"],
    },
    means: "reverse-dns",
    source: RFC2821,
    unconfirmed: true,
  },
  "few-words-too-fast": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "too fast | too quick | too quickly | too often | too frequent | too many | slow | slow down | throttle | throttled | throttling | rate | rate limit | rate-limit | ratelimited | rate-limited",
          "too much | flooding | flood | zu schnell | trop vite | demasiado rápido",
        ],
      ],
      not: ["skrzynk* | postfach* | boîte | buzón | casella | size | hops | hop | received | mailbox | user | attachment* | errors | header*"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "few-words-encrypt": {
    when: {
      code: [523, 530, 538, 550, 554],
      oneOf: [[IN_FEW_WORDS], ["tls | starttls | ssl | encryption | unencrypted | plaintext | cleartext"]],
      not: ["failed | handshake"],
    },
    means: "tls-required",
    source: RFC4954,
    unconfirmed: true,
  },
  "few-words-line-not-secured": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["tls | ssl | starttls | certificate | cert | dane | tlsa | mta-sts"],
        [
          "bad | timeout | failed | handshake | expired | invalid | untrusted | mismatch | unverified | not trusted | not valid | broken | unavailable | not available | not offered",
        ],
      ],
    },
    means: "tls-failed",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-where-spam-comes-from": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["spam source | spam sources | spam host | spamming host | spam server | spammer ip | spam ip | spamming ip | spam network | source spam"],
      ],
    },
    means: "blocklisted",
    source: RFC5782,
    unconfirmed: true,
  },
  "few-words-identity": {
    when: { oneOf: [[IN_FEW_WORDS], ["spf | dkim | dmarc | arc | unauthenticated | unaligned | not aligned | spf-fail | dkim-fail | dmarc-fail"]] },
    means: "authentication-failed",
    source: RFC7208,
    unconfirmed: true,
  },
  "few-words-forged": {
    when: {
      oneOf: [[IN_FEW_WORDS], ["spoof | spoofed | spoofing | forged | forgery | impersonation | faked | fake sender | gefälscht | usurpation"]],
      not: ["helo | name | ip"],
    },
    means: "spoofing-suspected",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-that-sender": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["sender | senders | absender | expéditeur | remitente | mittente | afzender | nadawca | remetente"],
        [
          "bad | invalid | wrong | unknown | blocked | banned | rejected | refused | denied | not allowed | unwanted | unwelcome | blacklisted | blocklisted | gesperrt | abgelehnt | ungültig",
          "refusé | bloqué | rechazado | bloqueado | rifiutato | bloccato | geweigerd | geblokkeerd | odrzucony | zablokowany | rejeitado",
        ],
      ],
      not: ["ip | server | host | spf | dkim"],
    },
    means: "sender-refused",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-junk": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        ["spam | spam-related | spam related | junk | junk mail | uce | ube | bulk | phishing | phish | scam | fraud | spammy | pourriel | correo basura"],
      ],
      not: [
        SENDER,
        "ip | host | server | network | list | report* | account | complaint | spamhaus | limit | quota | rate | source | filter | filters | scanner | timeout | database",
      ],
    },
    means: "spam",
    source: POWERMTA,
    ...WEAK,
  },
  "few-words-harmful": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "infected | virus | virus-related | virus related | malware | malicious | trojan | worm | ransomware | infiziert | infecté | infectado | infetto | verseucht",
        ],
      ],
      not: ["scanner | scan | no virus | unavailable | scanning"],
    },
    means: "malware",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-contents": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "content | content-related | content related | contents | attachment | attachments | bad attachment | bad content | anhang | inhalt | contenu | contenido",
        ],
      ],
      not: ["size | large | big | long | header | length | spam | virus | pars*"],
    },
    means: "content-refused",
    source: POWERMTA,
    ...WEAK,
  },
  "few-words-size": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "too big | too large | too long | too heavy | oversize | oversized | size | size limit | max size | zu groß | zu gross | trop gros | trop grand | demasiado grande | troppo grande | te groot | za duży | za duża | muito grande",
        ],
      ],
      not: ["queue | header* | line | recipients | mailbox | local part | username | address"],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-badly-built": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "malformed | bad header | bad headers | invalid header | invalid headers | header invalid | bad mime | invalid mime | mime error | bad message | bad format",
        ],
      ],
      not: [SENDER, "address | recipient | command"],
    },
    means: "malformed-message",
    source: RFC3463,
    unconfirmed: true,
  },
  "few-words-no-line": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "timeout | timed out | time-out | time out | unreachable | not reachable | not reached | no answer | no response | no route | no connection | no-answer | bad-connection | bad connection",
          "connection issue | connection issues | connection failed | connection lost | connection reset | connect failed | offline | host down | zeitüberschreitung | nicht erreichbar | injoignable | inaccesible",
          "connection | connection terminated | connection closed | routing-errors | routing errors | dns | dns error | dns failure | dns-failure | dns timeout",
        ],
      ],
      not: [
        SENDER,
        "message | queue | spf | dkim | scanner | scan | scanning | filter | policy | lookup | database | backend | ldap | milter | auth | tls | handshake | allowed | permitted | data | records | record",
      ],
    },
    means: "network-failure",
    source: POWERMTA,
    unconfirmed: true,
  },
  "few-words-late": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "too long in queue | long in queue | expired | expiry | message-timeout | message timeout | message-expired | message expired | send before expiration | gave up | given up | giving up | too old | too late | undelivered timeout | retry timeout | abgelaufen | expiré",
        ],
      ],
      not: [SENDER, "certificate | account | mailbox | user | domain | password | subscription | contract | licence | license | key | signature"],
    },
    means: "expired",
    source: POWERMTA,
    ...WEAK,
  },
  "few-words-against-the-rules": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "policy | policy-related | policy related | rejected | reject | blocked | prohibited | prohibition | forbidden | not allowed | not permitted | disallowed | denied | access denied | not accepted",
          "nicht erlaubt | nicht gestattet | non autorisé | no permitido | non consentito | niet toegestaan | niedozwolone | não permitido | verboten | interdit | prohibido | vietato | zabronione | proibido | not welcome | unwelcome | go away | no thanks | get lost | turned away | declined | unacceptable | abgelehnt | verweigert | refusé | rejeté | rechazado | rifiutato | geweigerd | odrzucono | rejeitado",
        ],
      ],
      not: [
        "contenu | contenido | contenuto | inhalt | inhoud | content | anhang | user | recipient | mailbox | address | account | relay | tls | auth* | login | command | domain | connection | temporar* | later | list",
      ],
    },
    means: "policy",
    source: POWERMTA,
    ...WEAK,
    frame: true,
  },
  "few-words-sending-stopped": {
    when: {
      oneOf: [
        [IN_FEW_WORDS],
        [
          "sending disabled | sending blocked | sending suspended | sending paused | sending stopped | sending limit | sending quota | outbound disabled | outbound blocked | outgoing blocked",
        ],
      ],
    },
    means: "account-restricted",
    source: RFC4954,
    unconfirmed: true,
  },
};
