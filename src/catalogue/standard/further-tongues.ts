// Broad nets for what people write in German, French, Spanish, Italian, Dutch, Polish and Portuguese, as plain-english.ts holds them for English:
// here about recipients, receiving servers and the way to them. Looked at only where no phrase and no narrower net fits.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, WEAK } from "./plain-words.ts";
import { BOX, DOMAIN, HOST, MAIL, NARROWED, NOT_THERE, RECIPIENT, SENDER, TAKES_NO, TURNED_AWAY } from "./tongue-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC7505 = "https://www.rfc-editor.org/rfc/rfc7505";

/** One broad net for each thing that is said. */
export const furtherTongueReplies: StandardReplies["replies"] = {
  "net-tongues-no-such-domain": {
    when: {
      oneOf: [[DOMAIN], NOT_THERE],
      not: [SENDER, IDENTITY, "zertifikat* | certifi* | sender | helo | ehlo | ptr | reverse | ihre | ihrer | votre | su dominio | vostro"],
    },
    means: "unknown-domain",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-takes-no-mail": {
    when: {
      oneOf: [[DOMAIN, "server | serveur | servidor | serwer | host | hôte | rechner"], TAKES_NO, [MAIL]],
      not: [SENDER, IDENTITY, NARROWED],
    },
    means: "no-mail-service",
    source: RFC7505,
    ...WEAK,
  },
  "net-tongues-not-sent": {
    when: {
      oneOf: [
        [
          "sperrliste ihres | ihrer sperrliste | ausschlussliste | blacklist ihres | liste de suppression | liste d'exclusion | lista de supresión | lista de exclusión | lista di soppressione | lista di esclusione | suppressielijst | lista wykluczeń",
          "désabonné* | désinscrit* | se desuscribió | dado de baja | dio de baja | abgemeldet | ausgetragen | disiscritt* | cancellat* dalla | uitgeschreven | wypisa* | descadastr*",
        ],
        [
          "nicht versendet | nicht gesendet | nicht versandt | nicht verschickt | nicht zugestellt | kein zustellversuch | non envoyé* | pas envoyé* | pas été envoyé* | no enviad* | no se envió | no se intentó | no se ha intentado",
          "non inviat* | non è stat* inviat* | niet verzonden | niet verstuurd | nie wysłan* | não enviad* | não foi enviad*",
        ],
        [RECIPIENT, "adresse* | dirección | indirizzo | adres* | endereço | kontakt* | contact* | contatt*"],
      ],
      not: [SENDER, "server | ip | sie stehen | vous êtes | ihre adresse | votre adresse | su dirección"],
    },
    means: "suppressed",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tongues-only-from-some": {
    when: {
      oneOf: [
        [RECIPIENT, BOX, "adresse* | liste | lista | lijst | verteiler* | gruppe | groupe | grupo | gruppo | groep | grup*"],
        [
          "n'accepte que | accepte uniquement | accepte seulement | akzeptiert nur | nimmt nur | empfängt nur | solo acepta | sólo acepta | acepta solo | acepta sólo | solo admite | sólo admite | solo recibe | únicamente acepta",
          "accetta solo | accetta soltanto | riceve solo | accetta esclusivamente | accepteert alleen | accepteert uitsluitend | ontvangt alleen | przyjmuje tylko | akceptuje tylko | só aceita | aceita somente | aceita apenas | só recebe",
        ],
      ],
      not: ["tls | ssl | verschlüssel* | chiffr* | cifrad*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-members-only": {
    when: {
      oneOf: [
        [
          "nur | ausschließlich | seuls | seules | seulement | uniquement | réservé* | solo | sólo | solamente | únicamente | soltanto | alleen | enkel | uitsluitend | tylko | wyłącznie | somente | apenas | só",
        ],
        [
          "mitglieder* | abonnent* | angehörige | mitarbeiter* | membres | abonnés | inscrits | miembros | suscriptores | socios | membri | iscritti | soci | dipendenti | leden | abonnees | medewerkers | członk* | subskryb*",
          "pracowni* | membros | assinantes | inscritos | funcionários",
        ],
        [
          "liste* | lista* | lijst* | verteiler* | adresse* | dirección | indirizzo | adres* | endereço | gruppe* | groupe* | grupo* | gruppo | groep* | grup* | schreiben | écrire | escribir | scrivere | schrijven | pisać | escrever",
        ],
      ],
      not: [IDENTITY],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-not-from-that-sender": {
    when: {
      oneOf: [
        [RECIPIENT, "inhaber* | titulaire | titular | titolare | eigenaar | właściciel*"],
        [...TAKES_NO, ...TURNED_AWAY, "hat blockiert | hat gesperrt | a bloqué | ha bloqueado | ha bloccato | heeft geblokkeerd | zablokował* | bloqueou"],
        [
          SENDER,
          "von ihnen | ihre adresse | de vous | de votre | vos messages | de usted | suyos | da lei | da voi | van u | od tego | od ciebie | od państwa | de você | sus mensajes",
        ],
      ],
      not: [IDENTITY, HOST],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-no-passing-on": {
    when: {
      oneOf: [
        ["relay* | relais | weiterleit* | weitergabe | reenvío* | reenvi* | retransmi* | inoltr* | doorstur* | doorgev* | przekazyw* | encaminha* | repasse"],
        [...TURNED_AWAY, "untersagt | verweigert | no es posible | nicht möglich | nicht gestattet | impossible | negad* | negat*"],
      ],
      not: [IDENTITY, SENDER, "spam | ip"],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-certificate": {
    when: {
      oneOf: [
        ["zertifikat* | serverzertifikat* | certificat | certificado* | certificato | certificaat* | certyfikat*"],
        [
          "abgelaufen | ungültig* | nicht vertrauenswürdig* | nicht gültig | nicht geprüft | nicht überprüft | nicht verifiziert | expiré* | invalide | pas valide | pas été vérifié | pas pu être vérifié | non vérifié | pas fiable",
          "caducad* | expirad* | vencid* | no es válid* | no válid* | inválid* | no se pudo verificar | no se pudo validar | no es de confianza | scadut* | non valid* | non verificat* | non attendibile | verlopen | ongeldig | niet vertrouwd",
          "niet geverifieerd | wygasł* | nieprawidłow* | nieważn* | niezaufan* | expirou | não confiável",
        ],
      ],
      not: [SENDER, "signatur* | s/mime | anhang | domain key"],
    },
    means: "tls-failed",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-no-secure-line": {
    when: {
      oneOf: [
        [
          "tls | ssl | starttls | verschlüsselung | verschlüsselte* | chiffrement | cifrado | cifratura | crittografi* | versleutel* | szyfrowan* | criptografi*",
        ],
        [
          "fehlgeschlagen | gescheitert | schlug fehl | nicht möglich | échoué* | échec | falló | ha fallado | fallo | error | fallit* | non riuscit* | mislukt* | nie powiod* | niepowodzen* | falhou | falha",
        ],
      ],
      not: ["authenti* | anmeld* | login | passwor* | erforderlich | obligatoire | requier*"],
    },
    means: "tls-failed",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-out-of-reach": {
    when: {
      oneOf: [
        [HOST, "mail-server* | empfangsserver | gegenstelle | ziel | destination | destino | destinazione"],
        [
          "keine verbindung | geen verbinding | pas de connexion | aucune connexion | sin conexión | nessuna connessione | brak połączenia | sem conexão | impossible de joindre | impossible de contacter | impossible d'atteindre | injoignable* | pas joignable | ne répond pas | ne répond plus | nicht erreichbar | antwortet nicht | nicht erreicht | keine antwort | no responde | inaccesible | inalcanzable",
          "no se pudo contactar | no se puede contactar | no se pudo conectar | impossibile contattare | impossibile raggiungere | non raggiungibile | irraggiungibile | non risponde | onbereikbaar | reageert niet | antwoordt niet | niet bereikbaar",
          "niet worden bereikt | nie odpowiada | nieosiągaln* | nie można połączyć | niedostępn* | não responde | inacessível | inalcançável | não foi possível conectar | não foi possível contatar",
        ],
      ],
      not: [IDENTITY, "postfach* | buzón | datenbank | base de données | absender* | ptr"],
    },
    means: "network-failure",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-out-of-time": {
    when: {
      oneOf: [
        ["délai* | zustellfrist* | frist | zustellzeit* | tiempo | plazo | tempo | termine | termijn | tijd | czas | prazo | zustellversuche"],
        ["zustell* | remise | livraison | distribution | entrega* | consegna | bezorg* | aflever* | dostarcz* | doręcz*"],
        [
          "expir* | abgelaufen | dépassé* | écoulé* | agotad* | agotó | vencid* | scadut* | superat* | verstreken | verlopen | upłyn* | aufgegeben | eingestellt | abandonn* | esgotad* | esgotou | przekroczon*",
        ],
      ],
      not: [
        "verbindung* | connexion | conexión | connessione | verbinding | połączen* | conexão | certifi* | zertifikat* | konto | compte | cuenta | abonnement | passwor* | réponse | respuesta | risposta | antwort*",
      ],
    },
    means: "expired",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-wrong-name": {
    when: {
      oneOf: [
        [RECIPIENT, BOX, "adres e-mail* | adresu e-mail* | nazwa | empfangsadresse*"],
        [
          "nieprawidłow* | niewłaściw* | błędn* | errat* | sbagliat* | erroné* | errón* | incorrecto | incorrecta | incorrete* | onjuist* | falsch* | fehlerhaft*",
        ],
      ],
      not: [SENDER, IDENTITY, HOST, "hasł* | passwor* | contraseña* | mot de passe | senha | wachtwoord | login | anmelde* | größe | format* | taille | quota"],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-not-from-outside": {
    when: {
      oneOf: [
        TAKES_NO,
        [MAIL],
        [
          "externe* | externo* | von außen | von außerhalb | extérieur* | de l'extérieur | de fuera | esterni | esterne | esterno | dall'esterno | van buiten | zewnętrzn* | z zewnątrz | de fora",
        ],
      ],
      not: [IDENTITY, "ip | ip-adresse | domain | domäne | relay*"],
    },
    means: "recipient-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-in-circles": {
    when: {
      oneOf: [
        ["schleife* | mailschleife* | mail-schleife* | endlosschleife* | boucle* | bucle* | lus | mail-lus | pętl* | smyčk*"],
        [
          "erkannt | entdeckt | détect* | detectad* | rilevat* | gedetecteerd | wykryt* | nachricht* | message | mensaje | bericht | weiterleit* | zustell* | doorstuur* | przekierow* | przekazyw* | correo | poczt* | courrier | serveur",
        ],
      ],
      not: ["warteschleife"],
    },
    means: "mail-loop",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-we-do-not-pass-on": {
    when: {
      oneOf: [
        [
          "nie przekazujemy | nie przekazuje | leiten nicht | leiten keine* | leitet keine* | ne relayons pas | ne relaie pas | ne transmettons pas | no reenviamos | no reenvía | no retransmit* | non inoltriamo | non inoltra | sturen niet door | sturen geen | não encaminha* | não retransmit*",
        ],
        [MAIL, DOMAIN, "fremde* | innych | ajeno* | andere* | altri | outros | tiers | d'autres"],
      ],
      not: [IDENTITY],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-nobody-we-know": {
    when: {
      oneOf: [
        [RECIPIENT, BOX, "account* | adresse* | dirección | indirizzo | adres* | endereço | person* | nom | nombre | nome | naam"],
        [
          "n'est pas connu | pas connu | stimmt nicht | non è conosciut* | no es conocid* | nie jest znan* | não é conhecid* | taucht nicht auf | nicht verzeichnet | nicht geführt | nicht eingerichtet | kennen wir nicht | ist uns fremd | hat es nie gegeben | hat kein postfach | hat kein konto | existierte nie | ne figure pas | n'apparaît pas",
          "pas répertorié* | ne connaissons pas | jamais existé | pas attribué* | n'a pas de boîte | n'a pas de compte | n'est pas présent* | no figura | no consta | no aparece | no conocemos | nunca existió | no asignad* | no tiene buzón",
          "no tiene cuenta | no está dad* de alta | non è presente | non risulta | non conosciamo | mai esistit* | non assegnat* | non ha una casella | komt niet voor | komt hier niet voor | kennen wij niet | nooit bestaan | niet toegewezen",
          "heeft geen postbus | is niet aanwezig | nie figuruje | nie występuje | nie znamy | nigdy nie istnia* | nie ma skrzynki | nie ma konta | nieprzypisan* | não consta | não figura | não está cadastrad* | não conhecemos | nunca existiu",
          "não tem caixa | não tem conta | não atribuíd*",
        ],
      ],
      not: [
        SENDER,
        DOMAIN,
        IDENTITY,
        HOST,
        "liste* | lista* | lijst* | gruppe* | groupe* | grupo* | quota | ptr | whitelist | berechti* | anhang* | ihre adresse | votre adresse | su dirección | verteiler*",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-closed": {
    when: {
      oneOf: [
        [BOX, RECIPIENT],
        [
          "geschlossen | aufgelöst | gekündigt | stillgelegt | eingefroren | ruht | pausiert | abgelaufen | clôturé* | fermé* | résilié* | gelé | gelée | expiré* | cerrad* | congelad* | vencid* | venció | caducad* | expirad* | chius* | scadut* | congelat*",
          "in pausa | gesloten | opgeheven | opgezegd | bevroren | verlopen | beëindigd | zamknięt* | zamrożon* | wygas* | rozwiązan* | fechad* | encerr* | congelado | cancelad*",
        ],
      ],
      not: [
        SENDER,
        IDENTITY,
        HOST,
        "ihr konto | ihrem konto | votre compte | su cuenta | tu cuenta | il tuo account | uw account | twoje konto | sua conta | abonnement | passwor* | verbindung* | connexion | conexión | certificat* | zertifikat* | liste* | lista*",
      ],
    },
    means: "mailbox-disabled",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-not-within-days": {
    when: {
      oneOf: [
        ["tagen | tage | stunden | jours | heures | días | horas | giorni | ore | dagen | uur | uren | dni | godzin* | dias"],
        [
          "nicht zugestellt | nicht zustellbar | zustellversuche | nie została dostarczon* | nie dostarczon* | nie udało się dostarczyć | n'a pas pu être remis | pas pu être remis | pas pu être distribué | pas été remis | non remis | n'a pas pu être livré",
          "no se pudo entregar | no ha sido entregad* | no ha podido entregarse | no entregad* | non consegnat* | non è stato possibile consegnar* | non è stato consegnat* | niet bezorgd | niet afgeleverd | niet worden bezorgd | não foi entregue | não entregue",
          "não foi possível entregar | impossible de remettre | impossible de livrer",
        ],
      ],
      not: [
        "weiterhin | erneut versuch* | réessa* | intentar* | riprov* | ponow* | próxim* | opnieuw | noch | encore | ancora | jeszcze | ainda | tentaremos | warnung",
      ],
    },
    means: "expired",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-grey": {
    when: {
      code: [421, 450, 451, 452],
      oneOf: [
        [
          "greylist* | graylist* | grey-list* | gray-list* | grey list* | lista gris | liste grise | lista grigia | grijze lijst | szara lista | szarej liście | lista cinza* | grå liste | grålist* | harmaalista | šedá listina",
        ],
      ],
      not: ["blacklist*"],
    },
    means: "greylisted",
    source: "https://www.rfc-editor.org/rfc/rfc6647",
    ...WEAK,
  },
  "net-tongues-not-one-box": {
    when: {
      oneOf: [
        [
          "kein postfach | kein konto | kein benutzer | kein empfänger | keinen benutzer | keinen empfänger | keine mailbox | keine solche adresse | arbeitet hier nicht | arbeitet nicht bei uns | nicht geläufig | aucun compte | aucune boîte",
          "aucun utilisateur | aucun destinataire | aucune adresse | pas de boîte | pas d'utilisateur | pas ouvert chez nous | ningún buzón | ninguna cuenta | ningún usuario | ningún destinatario | no hay buzón | no hay cuenta | no hay usuario",
          "nessuna casella | nessun account | nessun utente | nessun destinatario | nessun indirizzo | non attivo presso | geen postbus | geen account | geen gebruiker | geen ontvanger | geen mailbox | niemand die | brak konta | brak skrzynki",
          "brak użytkownika | brak adresata | brak odbiorcy | brak takiego | nenhuma conta | nenhuma caixa | nenhum usuário | nenhum destinatário | nenhum utilizador",
        ],
      ],
      not: [
        SENDER,
        DOMAIN,
        IDENTITY,
        "berechti* | autoris* | autoriz* | angegeben | spécifié* | especificad* | indicat* | specificat* | opgegeven | podan* | gültige* | liste* | lista* | lijst* | quota | ihr konto | server | serveur | servidor | vous n'avez | passwor*",
      ],
    },
    means: "unknown-recipient",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-not-our-domain": {
    when: {
      oneOf: [
        [DOMAIN],
        [
          "nicht zuständig | nicht gehostet | kein mailrelay | no alojad* | no está alojad* | no gestionamos | non hébergé* | pas hébergé* | pas responsable* | ne gérons pas | non ospitat* | non gestit* | non gestiamo | niet gehost | niet verantwoordelijk | nie obsługujemy | nie obsługiwan* | não hospedad* | não atendemos",
        ],
      ],
      not: [SENDER, IDENTITY],
    },
    means: "relaying-denied",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-line-refused": {
    when: {
      oneOf: [
        [HOST, "gegenstelle"],
        [
          "rechazó la conexión | rechaza la conexión | a refusé la connexion | refuse la connexion | hat die verbindung abgelehnt | lehnt die verbindung ab | verbindung abgelehnt | ha rifiutato la connessione | rifiuta la connessione | weigert de verbinding | weigerde de verbinding | odrzucił połączenie | recusou a conexão",
        ],
      ],
      not: [IDENTITY, "rbl | dnsbl | blacklist* | ihre ip | votre ip | su ip | ptr | spam"],
    },
    means: "network-failure",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-too-long-in-the-queue": {
    when: {
      oneOf: [
        [
          "lange in der warteschlange | zu viele zustellversuche | trop longtemps dans la file | trop de tentatives | demasiado tiempo en la cola | demasiados intentos de entrega | troppo tempo in coda | troppi tentativi | te lang in de wachtrij | te veel afleverpogingen",
          "zbyt długo w kolejce | zbyt wiele prób | muito tempo na fila | muitas tentativas | zustellung aufgegeben | abandon de la remise",
        ],
      ],
      not: ["anmelde* | login | connexion | conexión | passwor* | authenti* | autentic*"],
    },
    means: "expired",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-no-mail-server-there": {
    when: {
      oneOf: [
        [DOMAIN],
        [
          "kein mailserver | keinen mailserver | kein mail-exchanger | kein mx* | keinen mx* | aucun serveur de messagerie | aucun serveur de mail | aucun mx | pas de mx | ningún servidor de correo | sin mx | sin registro mx | nessun server di posta | nessun record mx | geen mailserver | geen mx* | brak serwera poczt* | brak rekordu mx | nenhum servidor de e-mail | sem mx",
        ],
      ],
      not: [SENDER, "helo"],
    },
    means: "no-mail-service",
    source: RFC7505,
    ...WEAK,
  },
};
