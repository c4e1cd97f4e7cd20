// How servers of European providers, hosters, universities and companies put what others say in other words; matching is explained in entry.ts.
import type { StandardReplies } from "../entry.ts";
import { ABOUT_THE_SENDER } from "./wild-words.ts";

const HMAILSERVER = "https://github.com/hmailserver/hmailserver/issues/21";
const EXIM_DEMIME = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html";
const OUTLOOK_DE =
  "https://support.microsoft.com/de-de/topic/ndr-fehlercodes-550-5-7-703-550-5-7-705-550-5-7-708-und-550-5-7-750-f5675801-1846-4d1c-9599-5b4e26a9175d";
const POSTFIX = "https://github.com/vdukhovni/postfix/tree/master/postfix/src";
const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC5322 = "https://www.rfc-editor.org/rfc/rfc5322";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";
const SENDMAIL = "https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/src/srvrsmtp.c";

const DOES_NOT_EXIST_MISSPELT =
  "does not exit | doesn't exit | does not exsist | does not exsit | doesn't exsist | doesnot exist | dosent exist | doesn t exist | unkown | unknow | unkwown | unknwon | not founded | non-existant | non existant | nonexistant | unexistent | inexistent | inexisting | unexisting | not existing | not existent | non-existing | non existing";
const OUT_OF_ORDER =
  "temporarily unavailable | temporarily not available | temporarily inaccessible | currently unavailable | currently not available | not available at this time | unavailable at this time | not available right now | vorübergehend nicht verfügbar | zurzeit nicht verfügbar | derzeit nicht verfügbar | zur zeit nicht verfügbar | momentan nicht verfügbar | temporairement indisponible | momentanément indisponible | temporalmente no disponible | temporaneamente non disponibile | tijdelijk niet beschikbaar | tymczasowo niedostępn* | tillfälligt otillgänglig* | dočasně nedostupn*";

/** Phrases that a source shows, and families of words that differ from server to server. */
export const europeanReplies: StandardReplies["replies"] = {
  "esmtp-not-accepting-messages": {
    when: { text: "esmtp not accepting messages" },
    means: "policy",
    fault: "sending-server",
    scope: "sending-server",
    source: SENDMAIL,
  },
  "refused-in-the-greeting": {
    when: { code: [550, 553, 554, 571], stage: "connect" },
    means: "policy",
    fault: "sending-server",
    scope: "sending-server",
    source: RFC5321,
  },
  "forwarding-file-unreadable": { when: { text: "error reading forwarding file" }, means: "server-error", source: POSTFIX },
  "unknown-mail-transport": { when: { text: "unknown mail transport error" }, means: "server-error", source: POSTFIX },
  "alias-database-owner": { when: { text: "cannot find alias database owner" }, means: "server-error", source: POSTFIX },
  "name-server-loop": { when: { text: "name server loop for" }, means: "server-error", source: POSTFIX },
  "serious-mime-defect": {
    when: { text: ["serious mime defect detected", "line too long"] },
    means: "malformed-message",
    source: EXIM_DEMIME,
    unconfirmed: true,
  },
  "tenant-block-list-de": {
    when: { text: "mandantenliste für zulässige mandantensperren" },
    means: "account-restricted",
    sayer: "sending-provider",
    source: OUTLOOK_DE,
  },

  "net-outside-a-route-list": {
    when: {
      oneOf: [
        [
          "route list | relay recipients | valid recipients | list of recipients | list of valid recipients | accepted recipients | known recipients | recipient map | recipient maps | recipient verification | recipient verify | empfängerliste | liste der gültigen empfänger",
        ],
        ["not in | not on | not part of | not found | not contained in | not among | missing from | nicht in | nicht auf | nicht enthalten"],
      ],
      not: [ABOUT_THE_SENDER, "try again | temporar* | too many"],
    },
    means: "unknown-recipient",
    source: HMAILSERVER,
    unconfirmed: true,
  },
  "net-many-wrong-addresses": {
    when: {
      oneOf: [
        [
          "too many | too much | excessive* | large number of | high number of | zu viele | trop de | trop d'adresses | demasiad* | tropp* | te veel | zbyt wiele | för många",
        ],
        [
          "unknown | invalid | wrong | nonexistent | non-existent | non-existing | nonexisting | bad | incorrect | undeliverable | unbekannte* | ungültige* | falsche* | inconnu* | invalide* | inexistant* | inexistent* | inválid* | sconosciut* | onbekende | ongeldige | nieistniejąc* | okända",
        ],
        [
          "recipient* | rcpt | address* | adresse* | mailbox* | user* | empfänger* | destinataire* | destinatari* | ontvanger* | odbiorc* | utent* | usuario* | adressen",
        ],
      ],
      not: ["in the header | your account | login* | password* | commands"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-nobody-of-that-name": {
    when: {
      oneOf: [
        [
          "keinen benutzer | kein benutzer | keinen nutzer | kein nutzer | keinen empfänger | kein empfänger | kein postfach | keine mailbox | kein konto | keinen account | aucun utilisateur | aucun destinataire | aucune boîte | aucun compte | ningún usuario | ningún buzón | ninguna cuenta | nessun utente | nessuna casella | nessun account | geen gebruiker | geen mailbox | geen postvak | geen account | ingen användare | ingen bruger | nenhum usuário | żadnego użytkownika",
        ],
        [
          "namen | dieser adresse | diese adresse | dieser e-mail-adresse | hier | unter | ce nom | cette adresse | este nombre | esta dirección | questo nome | questo indirizzo | deze naam | dit adres | det namnet | dette navn | ici | aquí | qui | esse nome",
        ],
      ],
      not: [ABOUT_THE_SENDER, "zugriff | berechtig* | angemeldet | domain"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-nobody-lives-there": {
    when: {
      oneOf: [
        ["nobody | no one | no-one | noone | no person"],
        [
          "that e-mail | this e-mail | that email | this email | such address | such an address | such name | that mailbox | this mailbox | called that | known by | here by | here with | lives here | known here | here called",
        ],
      ],
      not: [ABOUT_THE_SENDER, "may send | can send | allowed | permitted"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-misspelt-unknown": {
    when: {
      oneOf: [["user | users | mailbox | recipient | recipients | address | account | alias | local part | email | e-mail"], [DOES_NOT_EXIST_MISSPELT]],
      not: [ABOUT_THE_SENDER, "domain* | helo | ehlo | reverse | ptr | host* | attachment | file | list"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-misspelt-sender": {
    when: {
      oneOf: [["sender | sender address | sender's address | from address | return address | mail from | envelope from"], [DOES_NOT_EXIST_MISSPELT]],
      not: ["recipient* | helo | ehlo"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-misspelt-domain": {
    when: {
      oneOf: [["domain | domain name | recipient domain | mail domain"], [DOES_NOT_EXIST_MISSPELT]],
      not: [ABOUT_THE_SENDER, "helo | ehlo | reverse | ptr | your domain"],
    },
    means: "unknown-domain",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-box-out-of-reach": {
    when: {
      oneOf: [
        [
          "boîte aux lettres | boite aux lettres | boîte de réception | boîte mail | postfach | buzón | buzon | casella | casella di posta | postvak | skrzynka | caixa postal | caixa de correio | schránka | brevlåda | brevlådan | postkasse | postkassen | postilaatikko",
        ],
        [
          "indisponible | n'est pas disponible | nicht verfügbar | nicht erreichbar | no está disponible | non è disponibile | is niet beschikbaar | no disponible | non disponibile | niet beschikbaar | niedostępna | indisponível | nedostupná | inte tillgänglig | ikke tilgængelig | ikke tilgjengelig",
        ],
      ],
      not: [
        ABOUT_THE_SENDER,
        "temporär* | vorübergehend* | momentan* | zurzeit | derzeit | zur zeit | temporairement | momentanément | temporalmente | momentáneamente | temporaneamente | momentaneamente | tijdelijk | tymczasowo | tillfälligt | midlertidig* | dočasně",
      ],
      code: [550, 551, 553, 554],
    },
    means: "unknown-recipient",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-box-away-for-now": {
    when: {
      oneOf: [
        [
          "account | mailbox | user | recipient | inbox | postfach | konto | empfänger | benutzer | boîte | boite | compte | destinataire | buzón | cuenta | destinatario | casella | postvak | skrzynka | brevlåda*",
        ],
        [OUT_OF_ORDER],
      ],
      not: [ABOUT_THE_SENDER, "disabled | suspended | deactivated | quota | full | your account"],
      code: [421, 450, 451, 452],
    },
    means: "server-error",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-mail-to-it-not-allowed": {
    when: {
      oneOf: [
        [
          "mail to | mails to | email to | emails to | e-mail to | e-mails to | message to | messages to | delivery to | deliveries to | delivery | deliver to | sending to | send to | send mail to | send email to | send e-mail to | send messages to | posting to | write to",
        ],
        [
          "this address | this recipient | this user | this mailbox | this account | that address | that recipient | that user | that mailbox | the address | the recipient | your recipient | the target address | target address | this e-mail address | this email address | @",
        ],
        [
          "not allowed | not permitted | prohibited | forbidden | disallowed | not authorized | not authorised | not accepted | restricted | is disabled | refused | may not",
        ],
      ],
      not: [
        "relay* | external domain* | outside | spf | dkim | dmarc | authenticat* | your account | through this | through our | via this | your ip | ip address | from your | from this | from ip | status notification | attachment* | spam | try again",
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-recipient-not-allowed": {
    when: {
      oneOf: [
        [
          "recipient is not allowed | recipient not allowed | recipient is not permitted | recipient not permitted | recipient is prohibited | recipient prohibited | recipient is forbidden | recipient is restricted | recipient is blocked | address is not allowed as recipient | empfänger nicht erlaubt | empfänger ist nicht erlaubt | empfänger nicht zugelassen | empfänger nicht zulässig | empfänger gesperrt | empfänger ist gesperrt | destinataire non autorisé | destinataire interdit | destinatario no permitido | destinatario no autorizado | destinatario non consentito | destinatario non autorizzato | ontvanger niet toegestaan | odbiorca niedozwolony",
        ],
      ],
      not: [ABOUT_THE_SENDER, "to receive | relay* | to send | too many | number of"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-receiver-does-not-want": {
    when: {
      oneOf: [
        [
          "receiver | reciever | recepient | recipient | addressee | user | owner of this | empfänger | adressat | nutzer | benutzer | destinataire | destinatario | ontvanger | geadresseerde | odbiorca | mottagaren | modtageren | mottakeren",
        ],
        [
          "doesn't want | does not want | do'nt want | don't want | dont want | does not wish | doesn't wish | no wish to | not interested in | declines | möchte keine | will keine | wünscht keine | lehnt | nimmt keine | akzeptiert keine | ne souhaite pas | ne veut pas | n'accepte pas | refuse de recevoir | non desidera | non vuole | non accetta | no desea | no quiere | no acepta | wil geen | wenst geen | accepteert geen | nie chce | nie życzy | vill inte | ønsker ikke",
        ],
        [
          "your mail | your mails | your email | your emails | your e-mail | your message | your messages | mail from you | messages from you | from you | von ihnen | ihre mail* | ihre e-mail* | ihre nachricht* | vos messages | vos courriels | vos mails | votre message | de votre part | i tuoi | da lei | i suoi messaggi | sus mensajes | su correo | uw bericht* | uw mail* | e-mail van u | twoich | twojej | från dig | fra dig | ditt meddelande",
        ],
      ],
      not: ["attachment* | html | spam | size | server does not"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-may-not-write-there": {
    when: {
      oneOf: [
        [
          "dürfen keine | dürfen nicht | nicht berechtigt | keine berechtigung | nicht befugt | vous ne pouvez pas | vous n'êtes pas autorisé | no puede enviar | no está autorizado | non può inviare | non è autorizzato | non sei autorizzato | u mag niet | u mag geen | niet gemachtigd | nie masz uprawnień | har inte behörighet | ikke tilladelse",
        ],
        [
          "an diesen | an diese | an dieses | an den empfänger | an den verteiler | an die gruppe | an die liste | à ce | à cette | a este | a esta | a questo | a questa | aan deze | aan dit | do tego | till denna | til denne",
        ],
      ],
      not: [ABOUT_THE_SENDER, "spf | dkim | dmarc | relay* | ihr konto | votre compte"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-box-takes-no-more": {
    when: {
      oneOf: [
        ["postfach | mailbox | adresse | e-mail-adresse | konto | account | boîte | adresse mail | buzón | casella | postvak"],
        [
          "nimmt keine | akzeptiert keine | empfängt keine | n'accepte plus | ne reçoit plus | ya no acepta | ya no recibe | non accetta più | non riceve più | accepteert geen | ontvangt geen",
        ],
        ["mehr | messages | mensajes | correo | messaggi | posta | berichten | mail"],
      ],
      not: [
        ABOUT_THE_SENDER,
        "formular* | kontaktformular | formulaire | formulario | von ihnen | von ihrer | voll | pleine | llen* | pien* | vol | dynamische* | ihre*",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-diskspace": {
    when: {
      oneOf: [
        ["user | mailbox | recipient | account | inbox | postfach | empfänger | his | her | their"],
        [
          "enough diskspace | sufficient diskspace | sufficient disk space | insufficient diskspace | insufficient disk space | no diskspace | no disk space | out of diskspace | lack of diskspace | diskspace exceeded | diskspace quota | diskspace is full | no more diskspace",
        ],
      ],
      not: ["server | spool | system | queue | file system | filesystem"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-nothing-more-fits": {
    when: {
      oneOf: [
        [
          "any more mail | any more mails | any more messages | any more e-mail | any more e-mails | any more email | any more emails | any further mail | any further messages | further messages | further mail | more mail | more messages | additional messages | additional mail | weitere nachrichten | weiteren nachrichten | weitere e-mails | weiteren e-mails | weitere mails | d'autres messages | plus de messages | más mensajes | más correo | altri messaggi | altra posta | berichten meer | więcej wiadomości | fler meddelanden | flere beskeder",
        ],
        [
          "not able to receive | unable to receive | cannot receive | can not receive | can't receive | cannot accept | can not accept | can't accept | cannot hold | can't hold | cannot take | no room for | no space for | kann keine | keine | aufnehmen | annehmen | ne peut | no puede | non può | kan geen | nie może | kan inte | kan ikke",
        ],
        [
          "mailbox | inbox | user | recipient | account | postfach | empfänger | konto | boîte | boite | destinataire | buzón | destinatario | casella | postvak | mailbox | skrzynka | brevlåda* | postkasse*",
        ],
      ],
      not: [
        "disabled | suspended | inactive | deactivated | deaktiviert | gesperrt | per hour | per day | today | rate | closed | at this time | from you* | von ihnen",
      ],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-more-than-the-room-left": {
    when: {
      oneOf: [
        [
          "space available | available space | remaining space | space remaining | space left | free space | remaining quota | available quota | remaining storage | verfügbare speicherplatz | verfügbaren speicherplatz | freien speicherplatz",
        ],
        [
          "larger than | bigger than | greater than | exceed* | more than | not enough | insufficient | too small | too little | smaller than | größer als | nicht genügend | übersteigt",
        ],
        ["message | mail | mailbox | user | recipient | inbox | account | postfach | nachricht"],
      ],
      not: ["server | disk | spool | queue | system"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-pointer-wanted": {
    when: {
      oneOf: [
        [
          "ptr | ptr record | ptr-record | ptr records | rdns | rdns record | reverse dns | reverse-dns | reverse dns entry | reverse mapping | reverse-mapping | reverse dns mapping | reverse record | reverse entry | reverse name | reverse hostname | reverse names | forward and reverse | pointer record | enregistrement ptr | registro ptr | record ptr | ptr-eintrag | dns inverse | dns inverso | dns inversa | rückwärtsauflösung",
        ],
        [
          "differ | differs | do not agree | does not agree | does not fit | passt nicht | stimmt nicht | there is no | has no | have no | without a | doit avoir | muss einen | debe tener | deve avere | moet een | require* | mandatory | needs to | needed | necessary | missing | lacking | lacks | absent | queries | query | timed out | not available | not published | not found | not set | not configured | do not have a | does not have a | don't have a | doesn't have a | unable to find | can't find | cannot find | could not find | kein | keine | keinen | fehlt | fehlende* | erforderlich | benötigt | notwendig | requis* | obligatoire | necesari* | requerid* | richiest* | necessari* | verplicht | vereist | wymagan*",
        ],
      ],
      not: ["mailbox | quota"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-helo-not-in-dns": {
    when: {
      oneOf: [
        [
          "helo | ehlo | helo/ehlo | helo argument | helo name | ihr hostname | ihres servers | hostname der ip | hostname ihre* | your hostname | your host name | name of your server | nom de votre serveur | nombre de su servidor | nome del tuo server",
        ],
        [
          "nicht auflösbar | nicht aufgelöst | nicht ermittel* | konnte nicht ermittelt | no dns | no dns record | no a record | has no a | missing a dns | dns entry | no dns entry | unresolvable | not resolvable | unresolved | cannot be resolved | could not be resolved | can't be resolved | does not resolve | not in dns | nxdomain | does not exist | doesn't exist | not found | does not conform | not conform* | does not comply | not compliant | introuvable | non résolu | no resuelve | non risolvibile | niet gevonden | not match* | mismatch* | has no entry | no entry in | unbekannt",
        ],
      ],
      not: ["recipient* | mailbox* | user* | mx | empfänger*"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-dialled-in": {
    when: {
      oneOf: [
        [
          "einwahladresse* | einwahl-ip* | einwahlzugang* | einwahlzugänge* | einwahlverbindung* | einwahl | dialup-adresse* | dynamische ip* | dynamischen ip* | dynamische adresse* | dynamischen adresse* | ip dynamique | ip dynamiques | adresse dynamique | adresses dynamiques | ip dinámica* | ip dinamic* | indirizzi dinamici | direcciones dinámicas | dynamisch ip* | dynamische ip-adressen | dynamiczn*",
        ],
        [
          "nicht | keine | kein | abgelehnt | abgewiesen | verweigert | gesperrt | blockiert | refus* | interdit* | bloqu* | rechaz* | rifiut* | bloccat* | non | no | geweigerd | niet | geblokkeerd | nie | odrzucon*",
        ],
      ],
      not: ["nicht dynamisch"],
    },
    means: "dynamic-address",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-passing-on-abroad": {
    when: {
      oneOf: [
        [
          "relay | relaying | relais | weiterleitung | weiterleiten | weitergabe | réacheminement | retransmisión | reenvío | inoltro | doorsturen | przekazywanie | vidarebefordran",
        ],
        [
          "abgelehnt | nicht gestattet | nicht erlaubt | nicht zulässig | nicht zugelassen | nicht möglich | untersagt | verboten | verweigert | unzulässig | interdit | refusé | non autorisé | impossible | denegado | no permitid* | no autorizad* | prohibid* | non consentit* | non permess* | negato | vietat* | geweigerd | niet toegestaan | verboden | niedozwolon* | zabronion* | nekad* | inte tillåt*",
        ],
      ],
      not: ["spf | dkim | dmarc | rückläufer"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-to-places-abroad": {
    when: {
      oneOf: [
        [
          "to external domain* | to external recipient* | to external address* | to external users | to outside* | to remote domain* | to remote address* | to foreign domain* | to non-local* | an externe adressen | an externe empfänger",
        ],
        [
          "not allowed | not permitted | must authenticate | not authorized | not authorised | authentication required | requires authentication | prohibited | denied | nicht erlaubt | nicht gestattet",
        ],
      ],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-waits-for-a-moderator": {
    when: {
      oneOf: [
        [
          "held for moderation | awaiting moderation | pending moderation | moderation queue | needs moderation | requires moderation | waiting for moderation | moderated group | moderated list",
        ],
      ],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-you-may-not-send": {
    when: {
      oneOf: [
        ["ihr konto | ihr account | ihr benutzer | ihr postfach | sie | votre compte | vous | su cuenta | il suo account | il tuo account | uw account"],
        ["zu versenden | zu senden | zu verschicken | à envoyer | d'envoyer | para enviar | a inviare | te verzenden | te versturen"],
        [
          "nicht berechtigt | nicht autorisiert | keine berechtigung | nicht befugt | pas autorisé | non autorisé | no autorizad* | no está autorizad* | non autorizzat* | non è autorizzat* | niet gemachtigd | niet bevoegd",
        ],
      ],
      not: ["spf | dkim | dmarc | an diese* | an den | an die | für diese domain | à cette | a esta | a este | aan deze | aan dit"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-corresponds-to-nobody": {
    when: {
      oneOf: [
        [
          "user | mailbox | recipient | address | account | adresse | e-mail-adresse | empfängeradresse | zieladresse | konto | compte | cuenta | benutzer | postfach | destinataire | destinatario | indirizzo | dirección | casella | utente | usuario | adres",
        ],
        [
          "does not correspond to | doesn't correspond to | does not match any | doesn't match any | matches no | belongs to nobody | does not belong to any | doesn't belong to any | ne correspond à aucun* | no corresponde a ning* | non corrisponde a | non corrisponde ad | entspricht keinem | gehört zu keinem | gehört niemandem | hoort bij geen | ist niemandem zugeordnet | keinem postfach zugeordnet | keinem benutzer | keinem kunden | keinem konto | no está registrad* | n'est pas enregistré* | non è registrat* | nicht registriert | niet geregistreerd | nie jest zarejestrowan* | inte registrerad*",
        ],
      ],
      not: [ABOUT_THE_SENDER, "header* | helo | ehlo | ptr | reverse | certificate | dkim | spf | domain* | policy | your"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-active-no-longer": {
    when: {
      oneOf: [
        [
          "account | mailbox | user | recipient | address | konto | postfach | benutzer | benutzerkonto | compte | boîte | adresse | cuenta | buzón | casella | utente | konto | gebruiker | postvak",
        ],
        [
          "put out of service | taken out of service | out of service | shut down | is dormant | has lapsed | was cancelled | has been cancelled | was terminated | nicht mehr aktiv | stillgelegt | außer betrieb | aufgelöst | gekündigt | n'est plus actif | n'est plus active | n'est plus utilisé* | résilié* | fermé* | clôturé* | ya no está activ* | dado de baja | dada de baja | cerrad* | non è più attiv* | non più attiv* | chius* | dismess* | niet meer actief | beëindigd | już nieaktywn*",
        ],
      ],
      not: [
        ABOUT_THE_SENDER,
        "your account | ihr konto | ihr postfach | ihr benutzerkonto | ihr mailkonto | votre compte | su cuenta | connection* | server | service ist | domain* | ip",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-closed-to-the-outside": {
    when: {
      oneOf: [
        [
          "from outside | from the outside | from external | from the internet | from non-local | from unauthenticated | von außen | von außerhalb | von extern* | externe absender | externen absendern | de l'extérieur | depuis l'extérieur | expéditeurs externes | desde fuera | desde el exterior | remitentes externos | dall'esterno | mittenti esterni | van buiten | externe afzenders | z zewnątrz | utifrån | udefra",
        ],
        [
          "not permitted | not allowed | not accept* | no mail | refused | blocked | rejected | closed | cannot receive | keine | nicht | gesperrt | pas | no | non | niet | geen | nie | inte | ikke",
        ],
        [
          "mailbox | address | recipient | user | group | list | postfach | adresse | empfänger | gruppe | verteiler | destinataire | boîte | groupe | liste | buzón | dirección | destinatario | grupo | lista | casella | indirizzo | gruppo | adres | groep | skrzynka",
        ],
      ],
      not: ["your domain | our domain | own domain | with our | sender address* | spoof* | relay* | spf | dkim | dmarc | ip address"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-right-to-write": {
    when: {
      oneOf: [
        [
          "have the right | no right | no rights | not have rights | insufficient rights | insufficient privileges | insufficient permission | insufficient permissions | not entitled | lack permission | lacks permission | keine rechte | kein recht | pas le droit | pas les droits | no tiene derecho | sin permiso* | non ha il diritto | non ha i permessi | geen rechten | geen recht",
        ],
        [
          "to post | to send | to write | to mail | an diese* | zu schreiben | zu senden | d'écrire | d'envoyer | de publier | escribir | enviar | scrivere | inviare | te schrijven | te sturen",
        ],
        [
          "group | list | address | recipient | mailbox | alias | gruppe | liste | verteiler | adresse | empfänger | groupe | destinataire | grupo | lista | destinatario | gruppo | indirizzo | groep | lijst | adres",
        ],
      ],
      not: ["your account | from address | as this | relay* | spf | dkim"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-will-not-pass-on": {
    when: {
      oneOf: [
        [
          "forward your | forward mail | forward messages | forward this | pass on your | pass on mail | relay your | relay mail | relay messages | relay this | relay for | weiterleiten",
        ],
        ["will not | won't | do not | don't | does not | cannot | can't | refuse* | not allowed to | leiten keine | nicht weiter"],
      ],
      not: ["loop* | later | temporar* | spf | dkim | dmarc | reply"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-side-by-side": {
    when: {
      oneOf: [
        ["parallel | simultaneous* | concurrent* | at the same time | gleichzeitig* | simultané* | simultáneas | simultane | gelijktijdige | równoczesn*"],
        [
          "session | sessions | connection | connections | deliveries | verbindungen | sitzungen | connexions | conexiones | connessioni | verbindingen | połączeń",
        ],
        [
          "only | maximum | max | limit* | exceed* | allow* | permit* | too many | nur | maximal | erlaubt | limité* | máximo | massimo | maximaal | overschreden",
        ],
      ],
      not: ["account | login | imap | pop3"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-drive-slower": {
    when: {
      oneOf: [
        [
          "drosseln | langsamer | zu schnell | in zu kurzer zeit | ralentir | ralentissez | trop vite | trop rapidement | demasiado rápido | más despacio | troppo velocemente | rallentare | te snel | zbyt szybko | för snabbt | for hurtigt | slow down | slower | reduce your rate | reduce the rate | too many in a short time",
        ],
        [
          "mail* | message* | nachricht* | liefer* | send* | server | verbindung* | connection* | envoy* | env* | invi* | verstuur* | bericht* | wysył* | please | bitte",
        ],
      ],
      not: ["mailbox | postfach | account"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-banned-abroad": {
    when: {
      oneOf: [
        [
          "adresse | adresse ip | votre serveur | votre ip | su servidor | su ip | dirección ip | indirizzo ip | il tuo server | il suo server | uw server | uw ip | ip-adres | ihre ip | ihr server",
        ],
        [
          "banni | bannie | bannis | exclu | exclue | proscrit* | blacklisté* | listé* | vetad* | banead* | en lista negra | bannat* | bandit* | in lista nera | verbannen | geweerd | op de zwarte lijst | geächtet | ausgesperrt",
        ],
      ],
      not: ["compte | cuenta | account | destinataire | destinatario"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-junk-from-there": {
    when: {
      oneOf: [
        ["spam | junk | rubbish | abuse | uce | ube | unwanted mail | unsolicited mail | viruses | spamversand* | pourriel*"],
        [
          "from your | comes from | coming from | came from | originat* | sent by your | through your | aus ihrem | von ihrem | von ihrer | wegen spam* | de votre | depuis votre | desde su | dal tuo | dal suo | van uw",
        ],
        [
          "machine | server | host | ip | ip address | network | netz | netzwerk | netblock | system | mailer | serveur | réseau | servidor | red | rete | netwerk",
        ],
      ],
      not: ["your account | this message | your message | score"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-takes-no-mail-of-theirs": {
    when: {
      oneOf: [
        [
          "take no mail | accept no mail | want no mail | no mail from | nothing from | take no messages | accept no messages | accept nothing | take nothing | don't take mail | won't take mail | not take mail",
        ],
        ["sender | that sender | this sender | your domain | your address | your company | your organisation | your organization"],
      ],
      not: ["recipient* | ip address | dynamic* | your ip"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-without-exchanger": {
    when: {
      oneOf: [
        ["sender | sender's | absender* | mail from | envelope | from address | expéditeur | mittente | remitente | afzender"],
        [
          "neither mx | neither a mx | neither an mx | neither a valid mx | mx nor | nor mx | mx or a | mx and a | weder mx | weder einen mx | ni mx | né mx | without mx | no mx | has no mx | kein mx | keinen mx | pas de mx | sin mx | senza mx | geen mx",
        ],
      ],
      not: ["recipient domain | recipient's domain"],
    },
    means: "sender-refused",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-advertising-abroad": {
    when: {
      oneOf: [
        [
          "unerwünschte werbung | unerwünschter werbung | unerwünschte werbe* | werbemail* | werbung | courrier indésirable | courriel indésirable | pubblicità indesiderata | posta indesiderata | publicidad no deseada | correo no solicitado | ongewenste reclame | ongewenste mail | niechcian* | oönskad reklam | uønsket",
        ],
        [
          "nachricht* | mail* | message* | e-mail* | courriel | messaggio | mensaje | bericht | wiadomość | meddelande* | sieht | erkannt | eingestuft | considéré* | ressemble | rilevat*",
        ],
      ],
      not: ["ip | ip-adresse | server | postfach"],
    },
    means: "spam",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-above-the-permitted-size": {
    when: {
      oneOf: [
        [
          "zulässige größe | zulässigen größe | erlaubte größe | maximale größe | maximal zulässige | zugelassene größe | größenbeschränkung | größenlimit | taille autorisée | taille permise | taille limite | tamaño permitido | dimensione consentita | toegestane grootte | maximale grootte | dopuszczalny rozmiar | permitted size | allowed size | permissible size",
        ],
        [
          "übersteigt | überschreitet | überschritten | größer | dépass* | supera* | excede* | exceed* | ecced* | overschrijdt | przekracza | above | over | beyond | larger | bigger",
        ],
      ],
      not: ["postfach* | mailbox | boîte | buzón | casella | postvak | quota"],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-one-called-so": {
    when: {
      oneOf: [
        ["no account | no user | no mailbox | no customer | no member | no subscriber | no person | no employee | no student"],
        [
          "with this | with that | by this | by that | of this | of that | under this | under that | named | called | for this | for that | on this machine | on this server | on this system | at this site | matching",
        ],
      ],
      not: [ABOUT_THE_SENDER, "temporar* | domain* | quota | logged in | your"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-gone-for-good": {
    when: {
      oneOf: [
        [
          "user | person | employee | colleague | recipient | staff member | addressee | mitarbeiter* | kollege* | empfänger | collaborateur | destinataire | empleado | dipendente | utente | medewerker | pracownik",
        ],
        [
          "left us | has left | left the | is gone | no longer with us | moved on | ausgeschieden | verlassen | a quitté | ya no trabaja | non lavora più | werkt niet meer | nie pracuje | uit dienst",
        ],
      ],
      not: [ABOUT_THE_SENDER, "message | queue | connection"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-all-room-used": {
    when: {
      oneOf: [
        [
          "used all | used up all | used up | all used | consumed | ausgeschöpft | aufgebraucht | épuisé* | agotad* | esaurit* | opgebruikt | wyczerpan* | exhausted | maxed out",
        ],
        ["storage | quota | space | disk space | kontingent | speicher* | speicherplatz | cuota | spazio | espace | espacio | ruimte | miejsce"],
        ["user | recipient | mailbox | account | inbox | addressee | postfach* | empfänger* | his | her | boîte | compte | buzón | casella | postvak"],
      ],
      not: ["server | system | spool | sending | message limit | per day | per hour | your ip"],
    },
    means: "mailbox-full",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-contract-ended": {
    when: {
      oneOf: [
        ["mail service | e-mail service | email service | service for | subscription | contract | abonnement | vertrag | hosting package | suscripción"],
        [
          "terminated | ended | run out | expired | cancelled | canceled | lapsed | discontinued | gekündigt | abgelaufen | beendet | résilié* | expiré* | vencid* | scadut* | verlopen",
        ],
        ["user | mailbox | recipient | account | address | customer | postfach* | kunde* | compte | cuenta | casella"],
      ],
      not: ["your | ihr*"],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-only-they-may-write": {
    when: {
      oneOf: [
        ["only | nur | uniquement | seulement | seuls | solo | sólo | solamente | alleen | tylko | endast | kun"],
        [
          "may write | may send | may post | can write | can send | can post | allowed to write | allowed to send | allowed to post | permitted to send | dürfen | dürfen an | peuvent | pueden | possono | mogen | mogą | får skicka",
        ],
        [
          "mailbox | address | recipient | group | list | alias | postfach | adresse | empfänger | gruppe | liste | verteiler | boîte | groupe | buzón | dirección | grupo | lista | indirizzo | casella | gruppo | adres | groep | lijst | adres",
        ],
      ],
      not: ["ip | host | port | relay* | tls | server | per hour | per day | characters"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-readers-own-rule": {
    when: {
      oneOf: [
        ["rule | rules | filter | filters | setting | settings | preference* | regel | regeln | filterregel* | règle | règles | regla | regola | filtro"],
        [
          "of the recipient | by the recipient | recipient's | user's | of the user | user defined | user-defined | des empfängers | vom empfänger | du destinataire | del destinatario | van de ontvanger | odbiorcy",
        ],
        [
          "turned down | rejected | refused | blocked | declined | discarded | stopped | not accepted | abgelehnt | abgewiesen | refusé* | rechazad* | rifiutat* | geweigerd | odrzucon*",
        ],
      ],
      not: ["spam | virus | spf | dkim | attachment*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-for-internal-use": {
    when: {
      oneOf: [
        [
          "nur für interne* | ausschließlich für interne* | ausschließlich intern* | internal purposes | for internal | internal mail only | usage interne | uso interno | intern gebruik | użytku wewnętrznego | internt bruk | intern brug",
        ],
        ["adresse | address | mailbox | recipient | postfach | empfänger | list | group | gruppe | liste | verteiler | dirección | indirizzo | adres | boîte"],
      ],
      not: ["error | ip | relay*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-reader-blocked-you": {
    when: {
      oneOf: [
        ["destinatario | destinataire | empfänger | ontvanger | geadresseerde | odbiorca | mottagaren | modtageren | titulaire"],
        [
          "ha bloqueado | a bloqué | hat sie blockiert | hat sie gesperrt | hat ihre | blockiert ihre | ha bloccato | heeft u geblokkeerd | heeft uw | zablokował | har blockerat | har blokeret",
        ],
      ],
      not: ["ip | ip-adresse | server"],
    },
    means: "recipient-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-no-relay-here": {
    when: {
      oneOf: [
        [
          "pas de relais | kein relay | kein relaying | not a relay | no relay for | geen relay | nessun relay | non è un relay | no es un relay | nie jest przekaźnikiem | relais fermé | relays nothing",
        ],
      ],
      not: ["relay recipient* | spf"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-not-more-than": {
    when: {
      oneOf: [
        ["not more than | no more than | at most | nicht mehr als | höchstens | pas plus de | no más de | non più di | niet meer dan | nie więcej niż"],
        [
          "recipients | messages | mails | connections | emails | empfänger* | nachrichten | verbindungen | destinataires | messages | connexions | destinatarios | mensajes | destinatari | messaggi | ontvangers | berichten",
        ],
      ],
      not: ["mb | mib | kb | bytes | megabyte* | size | attachments | hops | headers"],
    },
    means: "rate-limited",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-on-a-list-abroad": {
    when: {
      oneOf: [
        [
          "sperrliste | sperrlisten | blockliste | schwarzen liste | schwarze liste | liste noire | lista negra | lista nera | zwarte lijst | czarnej liście | czarna lista | svart lista | svarta listan | sortliste | černé listině | чёрном списке | черном списке",
        ],
        [
          "steht | in unserer | auf unserer | auf der | auf einer | eingetragen | gelistet | figure | está en | está incluida | è in | è nella | staat op | znajduje się | finns på | står på",
        ],
      ],
      not: ["absender* | sender* | empfänger* | expéditeur | destinataire | mittente | remitente | afzender | domain | domaine | dominio | url | link"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-shut-out": {
    when: {
      oneOf: [
        ["connections from | connection from | mail from | traffic from | your network | your range | your subnet | ip range | your host | your server"],
        ["shut out | locked out | kept out | cut off | unwelcome | not welcome | shunned | blackholed | null-routed"],
      ],
      not: ["recipient* | account"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-bad-standing": {
    when: {
      oneOf: [
        ["standing | reputation | trust score | rating | track record | ruf | réputation | reputación | reputazione | reputatie | reputacja"],
        [
          "bad | poor | low | negative | insufficient | not good | too low | terrible | schlecht* | mauvaise | mala | cattiva | slecht* | niedrig* | zła | basse",
        ],
        ["mail server | mailserver | server | ip | ip address | host | network | ip-adresse | serveur | servidor | indirizzo | sending"],
      ],
      not: ["domain* | url | link | sender address"],
    },
    means: "bad-reputation",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-your-host-has-what-name": {
    when: {
      oneOf: [
        [
          "could not determine | cannot determine | unable to determine | can't determine | couldn't determine | could not find | cannot find | konnten nicht | konnte nicht | impossible de",
        ],
        [
          "name of your host | name of your server | name of your machine | your hostname | your host name | hostname for your | host name for your | name für ihre ip | namen ihres servers | nom de votre serveur",
        ],
      ],
      not: ["recipient* | mx"],
    },
    means: "reverse-dns",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-your-address-listed": {
    when: {
      oneOf: [
        ["your address | your e-mail address | your email address | your domain | ihre e-mail-adresse | ihre domain | votre adresse e-mail | votre domaine"],
        [
          "reject list | refuse list | deny list | blocked senders | ban list | list of blocked | list of banned | list of rejected | sperrliste | liste noire | reject table",
        ],
      ],
      not: ["ip | ip address | dnsbl | rbl"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-not-verified-abroad": {
    when: {
      oneOf: [
        ["absender* | expéditeur | mittente | remitente | afzender | nadawc* | avsändare* | afsender*"],
        [
          "inexistant* | inexistent* | introuvable | existiert nicht | nicht gefunden | n'existe pas | no existe | non esiste | bestaat niet | nie istnieje | nicht verifiziert | nicht überprüft | nicht geprüft | nicht bestätigt | nicht verifizierbar | nicht überprüfbar | pas être vérifié* | non vérifié* | no se pudo verificar | no verificad* | non verificat* | impossibile verificare | niet geverifieerd | niet verifieerbaar | nie zweryfikowan* | inte verifieras",
        ],
      ],
      not: ["spf | dkim | dmarc"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-files-not-taken": {
    when: {
      oneOf: [
        [
          "attachment | attachments | archives | zip | executables | executable files | fichiers | fichier | pièce jointe | pièces jointes | ficheros | archivos | adjuntos | allegati | bestanden | bijlagen | załączniki | documents",
        ],
        [
          "cannot be accepted | can't be accepted | can not be accepted | will not be accepted | won't be accepted | are not taken | are refused | refusés | refusées | interdits | rechazados | rifiutati | vietati | geweigerd | niet geaccepteerd | zabronione",
        ],
      ],
      not: ["size | too large | virus* | malware | trop | zu groß | mb | larger | bigger"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-lacks-a-header": {
    when: {
      oneOf: [
        ["date line | date header | date field | from line | from header | from field | message-id | message id | subject line | to header"],
        ["lacks | lacking | absent | needs a | must have | must contain | requires | required | not present | not contain"],
      ],
      not: ["spf | dkim | dmarc | helo | signature"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-up-to-so-many-megabytes": {
    when: {
      oneOf: [
        ["up to | at most | no more than | not more than | larger than | bigger than | maximum of | max. | bis zu | maximal | jusqu'à | hasta | fino a | tot"],
        ["mb | mib | mbyte | mbytes | kb | kbytes | octets"],
        ["message* | mail* | e-mail* | nachricht* | mensaje* | messaggi* | bericht* | courriel*"],
      ],
      not: ["quota | mailbox | storage | postfach* | per day | per hour"],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-your-account-ended": {
    when: {
      oneOf: [
        [
          "your account | your mailbox | ihr konto | ihr account | ihr postfach | ihr benutzerkonto | ihr mailkonto | ihr e-mail-konto | votre compte | su cuenta | il suo account | uw account | your login | your subscription",
        ],
        [
          "terminated | cancelled | canceled | closed | compromised | hacked | abused | gekündigt | geschlossen | gesperrt | stillgelegt | deaktiviert | suspendiert | kompromittiert | gehackt | résilié | fermé | piraté | cancelada | chiuso | compromess* | gehackt | beëindigd",
        ],
      ],
      not: ["recipient*"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-ip-on-a-deny-list": {
    when: {
      oneOf: [
        ["your ip | your ip address | ip address | your host | your server | your network | client ip"],
        [
          "ban list | banlist | banned list | banned hosts | reject list | drop list | refuse list | shitlist | list of banned | list of blocked | list of spammers",
        ],
      ],
      not: ["recipient* | account"],
    },
    means: "blocklisted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sending-quota-gone": {
    when: {
      oneOf: [
        [
          "sending quota | sending allowance | sending limit | send quota | outgoing quota | outbound quota | mail allowance | versandkontingent | quota d'envoi | cuota de envío | quota di invio",
        ],
        [
          "used | used up | used all | reached | exhausted | gone | no more | exceeded | hit | aufgebraucht | erschöpft | épuisé* | atteint* | agotad* | esaurit*",
        ],
      ],
      not: ["your ip | ip address"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-only-after-login": {
    when: {
      oneOf: [
        [
          "only authenticated | authenticated users only | authenticated senders only | only logged-in | only logged in | nur angemeldete* | nur authentifizierte* | uniquement les utilisateurs authentifiés | solo usuarios autenticados | solo utenti autenticati",
        ],
        ["users | senders | clients | customers | benutzer* | nutzer* | absender* | send | relay | utilisateurs | usuarios | utenti"],
      ],
      not: ["group | list | recipient | mailbox | distribution | verteiler | gruppe | empfänger"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-sender-on-a-list-abroad": {
    when: {
      oneOf: [
        ["absender | absenderadresse | absender-adresse | absenderdomain | expéditeur | mittente | remitente | afzender | nadawca | avsändare*"],
        [
          "sperrliste | blockliste | schwarzen liste | schwarze liste | blacklist | liste noire | lista negra | lista nera | zwarte lijst | czarnej liście | svart lista",
        ],
      ],
      not: ["ip | ip-adresse | server"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-mail-for-others": {
    when: {
      oneOf: [
        [
          "handle messages for | accept messages for | deliver messages for | process messages for | deliver mail for | handle mail for | accept mail for | process mail for | receive mail for | route mail for | take mail for | serve mail for | mail for this domain | mail for that domain | deliver email for | handle email for | accept email for",
        ],
        ["cannot | can't | can not | do not | don't | does not | doesn't | won't | will not | not configured to | not set up to | not responsible | unable to"],
      ],
      not: ["try again | later | temporar* | currently | at this time | quota | full | user | account | mailbox | inactive | disabled"],
    },
    means: "relaying-denied",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-no-forward-for-it": {
    when: {
      oneOf: [
        [
          "no redirect | no redirection | no redirect entry | no forward | no forwarding | no forwarder | no mail forward | no alias | no mapping | no route | no routing entry | no delivery rule",
        ],
        [
          "this address | that address | this recipient | that recipient | this user | this mailbox | for the address | for address | for the recipient | recipient",
        ],
      ],
      not: [ABOUT_THE_SENDER, "host | network | domain*"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-spf-in-other-words": {
    when: {
      oneOf: [
        ["spf | sender policy framework | dkim | dmarc"],
        [
          "nicht berechtigt | nicht autorisiert | nicht zugelassen | nicht befugt | nicht legitimiert | verletzt | verletzung | verstoß* | błąd | blad | erreur | error | errore | softail | soft-fail | hard-fail | soft fail | hard fail | non autorisé* | n'autorise pas | no autoriza | non autorizza | staat niet toe | does not let | doesn't let | not responsible | not entitled | pas autorisé* | broken | did not verify | does not verify | doesn't verify | vouch* | damaged | altered | wrong | not among | not one of | zuständig | erlaubt nicht | no autorizad* | non autorizzat* | niet geautoriseerd | niet gemachtigd | nieuprawnion* | nie uprawnion* | ikke autoriseret | inte behörig | blocked by | blocked due | in echec | fehler | darf nicht",
        ],
      ],
      not: ["temporary | temporär* | temperror | temp error | timeout | timed out | greylist* | grey-list*"],
    },
    means: "authentication-failed",
    source: RFC7208,
    unconfirmed: true,
  },
  "net-sender-unwelcome-abroad": {
    when: {
      oneOf: [
        [
          "absender | absenderadresse | absenderdomain | absender-adresse | absender-domain | expéditeur | émetteur | emetteur | mittente | remitente | afzender | nadawca | avsändare* | afsender* | avsender* | odesílatel*",
        ],
        [
          "non accettat* | nicht akzeptiert | nicht zugelassen | nicht angenommen | nicht erwünscht | unerwünscht | nicht gestattet | non accepté* | pas accepté* | indésirable | no aceptad* | no admitid* | no permitid* | non consentit* | niet geaccepteerd | ongewenst | nie akceptowan* | nieakceptowan* | ej godkänd* | ikke accepter* | odmítnut*",
        ],
      ],
      not: [
        "spf | dkim | dmarc | angemeldet* | authentifi* | auth | ip | anhang* | unserer eigenen | unserer domain | notre domaine | nuestro dominio | nostro dominio",
      ],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-outgoing-mail-stopped": {
    when: {
      oneOf: [
        [
          "outgoing email | outgoing emails | outgoing mail | outgoing e-mail | outgoing messages | outbound email | outbound mail | outbound messages | mail sending | email sending | e-mail sending | sending mail | sending email | sending emails | sending messages | sending of mail | sending is | sending has been | ability to send | permission to send | e-mail-versand | versand | mailversand | der versand | versand von e-mails | l'envoi | envío de correo | invio di posta | invio email | verzenden van",
        ],
        [
          "disabled | suspended | blocked | deactivated | revoked | restricted | on hold | turned off | switched off | shut off | cut off | not enabled | stopped | gesperrt | deaktiviert | blockiert | eingeschränkt | suspendu | désactivé* | bloqué* | suspendid* | bloquead* | disabilitat* | sospes* | bloccat* | geblokkeerd | uitgeschakeld",
        ],
      ],
      not: ["your ip | ip address | to this recipient | to this address | to this group | your server | from your host | country"],
    },
    means: "account-restricted",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-failure-for-now-abroad": {
    when: {
      oneOf: [
        [
          "temporärer fehler | temporäres problem | vorübergehender fehler | vorübergehendes problem | vorübergehende störung | interner fehler | technischer fehler | technisches problem | technische störung | erreur temporaire | erreur interne | erreur technique | problème temporaire | problème technique | error temporal | error interno | problema temporal | problema técnico | errore temporaneo | errore interno | problema temporaneo | problema tecnico | tijdelijke fout | tijdelijke storing | interne fout | tymczasowy błąd | błąd wewnętrzny | błąd tymczasowy | tillfälligt fel | internt fel | midlertidig fejl | midlertidig feil | dočasná chyba | vnitřní chyba | временная ошибка | внутренняя ошибка",
        ],
      ],
      not: ["greylist* | graylist* | spf | dkim | dmarc | liste grise"],
    },
    means: "server-error",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-held-for-review": {
    when: {
      oneOf: [
        ["message | mail | e-mail | email | nachricht | courriel | mensaje | messaggio | bericht"],
        [
          "held for | is held | been held | being held | held pending | human verification | manual review | manual inspection | human review | quarantined | in quarantine | quarantäne | quarantaine | cuarentena | quarantena",
        ],
      ],
      not: ["moderator* | moderation | mailing list | your ip | ip address | account | spam | anti-spam | virus* | malware"],
    },
    means: "policy",
    fault: "message",
    scope: "message",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-against-the-standards": {
    when: {
      oneOf: [
        ["message | mail | email | e-mail | your message | your mail | your email | nachricht | courriel | messaggio | mensaje | bericht"],
        [
          "not in line with | not according to | not in accordance with | contrary to | does not follow | doesn't follow | does not meet | doesn't meet | fails to meet | against the | ignores | does not conform | doesn't conform | not conform* | non-conform* | not comply | does not comply | doesn't comply | not compliant | non-compliant | violates | breaks | entspricht nicht | verstößt | non conforme | no cumple | voldoet niet",
        ],
        ["standard | standards | rfc | rfcs | rfc5322 | rfc2822 | norm | normes | norma | normen | specification | specifications"],
      ],
      not: ["policy | policies | spf | dkim | dmarc | helo | ehlo | authentication | dns | tls | sender requirements | spam | dmarc"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-not-standards-compliant": {
    when: {
      oneOf: [
        [
          "not standards-compliant | not standards compliant | not standard-compliant | not standard compliant | not rfc-compliant | not rfc-conform* | nicht rfc-konform | nicht standardkonform | nicht rfc konform",
        ],
        ["message | mail | e-mail | email | header* | nachricht | date | from"],
      ],
      not: ["helo | ehlo | hostname"],
    },
    means: "malformed-message",
    source: RFC5322,
    unconfirmed: true,
  },
  "net-received-lines": {
    when: {
      oneOf: [
        ["received lines | received: | received headers | received header | received fields | received-header* | received-zeilen | en-têtes received"],
        ["too many | exceed* | maximum | excessive | more than | zu viele | trop | demasiad* | tropp*"],
      ],
    },
    means: "mail-loop",
    source: RFC5321,
    unconfirmed: true,
  },
  "net-files-forbidden-de": {
    when: {
      oneOf: [
        [
          "dateien | datei | dokumente | dokument | office-dokumente | makros | makro | anlage | anlagen | anhang | anhänge | anhängen | dateityp | dateitypen | dateiformat* | skripte | archive | archiv",
        ],
        [
          "dürfen nicht | darf nicht | nicht versendet werden | nicht gesendet werden | nicht zugestellt werden | nicht erlaubt | nicht zugelassen | nicht gestattet | nicht akzeptiert | nicht angenommen | nicht zulässig | unerwünscht | verboten* | gesperrt* | blockiert* | untersagt | unzulässig* | gefährlich*",
        ],
      ],
      not: ["zu groß | größe | konto | postfach | absender* | virus | viren | infiziert* | schadsoftware"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-number-of-attachments": {
    when: {
      oneOf: [
        ["attachment | attachments | embedded images | inline images | images | anhänge | anlagen | pièces jointes | allegati | adjuntos | bijlagen"],
        [
          "too many | count | number of | maximum of | not accepting | do not accept | don't accept | does not accept | doesn't accept | won't accept | will not accept | we accept no | zu viele | trop de | demasiados | troppi | te veel",
        ],
      ],
      not: ["size | too large | too big | number of recipients | rate | virus | connection*"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-bad-language": {
    when: {
      oneOf: [
        [
          "word | words | phrase | phrases | language | expression* | terms | wörter | worte | wort | ausdrücke | mots | parole | palabras | woorden | słowa | ord",
        ],
        [
          "sensitive | offensive | profane | profanity | obscene | vulgar | inappropriate | unacceptable | prohibited | forbidden | banned | blocked | blacklisted | disallowed | anstößig* | verboten* | unerwünscht* | gesperrt* | interdit* | vietat* | prohibid* | verboden | zabronion*",
        ],
      ],
      not: ["url | link | ip | ip address | password | passwords | pass phrase | server | host | account"],
    },
    means: "content-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-too-big-abroad": {
    when: {
      oneOf: [
        [
          "nachrichtengröße | mailgröße | mail-größe | e-mail-größe | größe der nachricht | größe der mail | größe der e-mail | taille du message | taille maximale | taille du courriel | tamaño del mensaje | tamaño máximo | dimensione del messaggio | dimensioni del messaggio | dimensione massima | dimensioni massime | berichtgrootte | grootte van het bericht | rozmiar wiadomości | meddelandestorlek* | meddelelsesstørrelse | velikost zprávy | размер сообщения | размер письма",
        ],
        [
          "überschritten | überschreitet | übersteigt | zu groß | dépass* | excéd* | supera* | excede* | superat* | superan* | ecced* | overschreden | overschrijdt | te groot | przekroczon* | przekracza | överskrid* | overskrid* | překročen* | překračuje | превыш* | maximale | massima",
        ],
      ],
      not: ["postfach* | boîte | buzón | casella | postvak | skrzynk* | ящик*"],
    },
    means: "message-too-large",
    source: RFC3463,
    unconfirmed: true,
  },
};
