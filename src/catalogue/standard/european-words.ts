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
          "indisponible | nicht verfügbar | nicht erreichbar | no disponible | non disponibile | niet beschikbaar | niedostępna | indisponível | nedostupná | inte tillgänglig | ikke tilgængelig | ikke tilgjengelig",
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
          "enough diskspace | insufficient diskspace | insufficient disk space | no diskspace | no disk space | out of diskspace | lack of diskspace | diskspace exceeded | diskspace quota | diskspace is full | no more diskspace",
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
          "ptr | ptr record | ptr-record | ptr records | rdns | rdns record | reverse dns | reverse-dns | reverse dns entry | reverse mapping | reverse-mapping | reverse dns mapping | reverse record | reverse entry | reverse name | reverse hostname | pointer record | dns inverse | dns inverso | dns inversa | rückwärtsauflösung",
        ],
        [
          "require* | mandatory | needs to | needed | necessary | missing | lacking | lacks | absent | queries | query | timed out | not available | not published | not found | not set | not configured | do not have a | does not have a | don't have a | doesn't have a | unable to find | can't find | cannot find | could not find | kein | keine | keinen | fehlt | fehlende* | erforderlich | benötigt | notwendig | requis* | obligatoire | necesari* | requerid* | richiest* | necessari* | verplicht | vereist | wymagan*",
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
          "nicht auflösbar | nicht aufgelöst | nicht ermittel* | konnte nicht ermittelt | no dns | no dns record | no a record | has no a | missing a dns | dns entry | no dns entry | unresolvable | not resolvable | unresolved | cannot be resolved | could not be resolved | can't be resolved | does not resolve | not in dns | nxdomain | does not exist | doesn't exist | not found | does not conform | not conform* | does not comply | not compliant | introuvable | non résolu | no resuelve | non risolvibile | niet gevonden | not match* | mismatch*",
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
  "net-mail-for-others": {
    when: {
      oneOf: [
        [
          "deliver mail for | handle mail for | accept mail for | process mail for | receive mail for | route mail for | take mail for | serve mail for | mail for this domain | mail for that domain | deliver email for | handle email for | accept email for",
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
          "nicht berechtigt | nicht autorisiert | nicht zugelassen | nicht befugt | nicht legitimiert | verletzt | verletzung | verstoß* | błąd | blad | erreur | error | errore | softail | soft-fail | hard-fail | soft fail | hard fail | non autorisé* | no autorizad* | non autorizzat* | niet geautoriseerd | niet gemachtigd | nieuprawnion* | nie uprawnion* | ikke autoriseret | inte behörig | blocked by | blocked due | in echec",
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
      not: ["spf | dkim | dmarc | angemeldet* | authentifi* | auth | ip | anhang*"],
    },
    means: "sender-refused",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-outgoing-mail-stopped": {
    when: {
      oneOf: [
        [
          "outgoing email | outgoing emails | outgoing mail | outgoing e-mail | outgoing messages | outbound email | outbound mail | outbound messages | mail sending | email sending | e-mail sending | sending mail | sending email | sending emails | sending messages | sending of mail | sending is | sending has been | ability to send | permission to send | e-mail-versand | mailversand | der versand | versand von e-mails | l'envoi | envío de correo | invio di posta | invio email | verzenden van",
        ],
        [
          "disabled | suspended | blocked | deactivated | revoked | restricted | on hold | turned off | not enabled | stopped | gesperrt | deaktiviert | blockiert | eingeschränkt | suspendu | désactivé* | bloqué* | suspendid* | bloquead* | disabilitat* | sospes* | bloccat* | geblokkeerd | uitgeschakeld",
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
          "does not conform | doesn't conform | not conform* | non-conform* | not comply | does not comply | doesn't comply | not compliant | non-compliant | violates | breaks | entspricht nicht | verstößt | non conforme | no cumple | voldoet niet",
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
          "nicht erlaubt | nicht zugelassen | nicht gestattet | nicht akzeptiert | nicht angenommen | nicht zulässig | unerwünscht | verboten* | gesperrt* | blockiert* | untersagt | unzulässig* | gefährlich*",
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
