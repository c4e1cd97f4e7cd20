// Broad nets for what people write in German, French, Spanish, Italian, Dutch, Polish and Portuguese, as plain-english.ts holds them for English:
// the things a refusal is about, and what may be said of each, in stems. Looked at only where no phrase and no narrower net fits.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, WEAK } from "./plain-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";
const RFC7505 = "https://www.rfc-editor.org/rfc/rfc7505";

const SENDER = "absender* | versender* | expéditeur* | émetteur* | remitente* | mittente* | afzender* | verzender* | nadawc* | remetente*";
const RECIPIENT =
  "empfänger* | destinataire* | destinatari* | ontvanger* | geadresseerd* | odbiorc* | adresat* | destinatári* | benutzer* | utilisateur* | usuari* | utent* | gebruiker* | użytkownik*";
const BOX = "postfach* | konto* | konta | mailbox | boîte* | compte* | buzón* | cuenta* | casella | casilla | postvak* | postbus* | skrzynk* | caixa | conta";
const DOMAIN = "domain* | domäne* | domaine* | dominio* | domein* | domen* | domínio*";
const MAIL =
  "nachricht* | mail | mails | e-mail* | email* | message* | courriel* | courrier* | mensaje* | correo* | messaggi* | posta | bericht* | wiadomoś* | poczt* | mensage* | correio*";
const HOST =
  "server | servers | mailserver* | rechner | host | serveur* | hôte | servidor* | serwer* | ip | ip-adresse* | adresse ip | dirección ip | indirizzo ip | ip-adres | adres* ip | endereço ip";
const NOT_THERE = [
  "existiert nicht | existieren nicht | nicht registriert | nicht vorhanden | nicht gefunden | nicht auflösbar | nicht aufgelöst | nicht bekannt | ungültig* | unbekannt* | gibt es nicht | keine gültige | kein gültiger",
  "n'existe pas | n'existe plus | n'est pas valide | introuvable* | inexistant* | inconnu* | invalide* | pas enregistré* | pas été trouvé* | no existe | no se encuentra | no se pudo encontrar | no se encontró | no encontrad*",
  "inexistente* | desconocid* | no registrad* | no es válid* | no válid* | inválid* | non esiste | non trovat* | sconosciut* | non registrat* | non valid* | bestaat niet | niet gevonden | onbekend* | ongeldig*",
  "nicht zu finden | nicht auffindbar | non risulta | non sembra esistere | ne semble pas exister | no parece existir | lijkt niet te bestaan | nie wydaje się istnieć | parece não existir | aucun domaine | niet geregistreerd | nie istnieje | nie znalezion* | nieznan* | niezarejestrowan* | nieprawidłow* | não existe | não encontrad* | desconhecid* | não registrad* | não foi encontrad*",
];
const TAKES_NO = [
  "nimmt keine* | nehmen keine* | nimmt grundsätzlich keine* | akzeptiert keine* | empfängt keine* | keine e-mails an | n'accepte pas | n'accepte aucun* | n'accepte plus | ne reçoit pas | ne reçoit aucun* | ne reçoit plus",
  "no acepta | no recibe | no admite | no puede recibir | non accetta | non riceve | accepteert geen | ontvangt geen | neemt geen | nie przyjmuje | nie odbiera | nie akceptuje | não aceita | não recebe",
];
const TURNED_AWAY = [
  "gesperrt* | blockiert* | geblockt* | abgelehnt* | abgewiesen* | zurückgewiesen* | nicht zugelassen* | nicht erlaubt* | unerwünscht* | nicht willkommen | nehmen wir nicht | akzeptieren wir nicht | lehnen wir ab | n'acceptons pas | no aceptamos | non accettiamo | accepteren wij niet | nie akceptujemy | nie przyjmujemy | não aceitamos | refusé* | rejeté* | bloqué* | interdit* | non autorisé* | pas autorisé* | indésirable*",
  "bloquead* | rechazad* | denegad* | prohibid* | no permitid* | no autorizad* | no está permitid* | no se permite* | bloccat* | rifiutat* | respint* | vietat* | non gradit* | indesead* | no desead* | ongewenst* | niet welkom | niepożądan* | non consentit* | non autorizzat* | non ammess*",
  "geblokkeerd* | geweigerd* | niet toegestaan | niet geaccepteerd | verboden | zablokowan* | odrzucon* | niedozwolon* | zabronion* | rejeitad* | recusad* | não permitid* | não autorizad* | proibid* | não é permitid*",
];
const PASSED = [
  "überschritten* | überschreit* | übersteigt | erreicht | aufgebraucht | dépass* | atteint* | épuisé* | superad* | supera | excedid* | excede | alcanzad* | agotad* | superat* | raggiunt* | esaurit* | overschreden",
  "bereikt | overschrijdt | przekroczon* | przekracza | osiągnięt* | wyczerpan* | przekroczył* | excedeu | atingid* | atingiu | ultrapassad* | esgotad*",
];
/** What a server does not take, of all that it takes: for now, from somebody, of a kind. */
const NARROWED =
  "von | von ihr* | aus | mit | ohne | de votre | de vos | de su | desde | provenant* | depuis | dal | dalla | da ip | van uw | van | od | z adres* | com | con | avec | sans | sin | senza | zonder | bez | sem | dynami* | dinámic* | dinamic* | ip | ip-adresse* | adresses ip | direcciones ip | indirizzi ip | extern* | esterni | später | plus tard | más tarde | moment* | momento | zurzeit | derzeit | actuellement | ahora | attualmente | obecnie | chwil* | temporär* | vorübergehend* | riprov* | spam | unverschlüssel* | chiffr* | cifrad* | signé* | signiert* | firmad* | firmat* | größer* | grösser* | plus de | más de | più di | meer dan | ponad | większ* | mayor* | superior* | groter | maior* | mehr als | anhang* | anhänge* | adjunt* | pièce* | allegat* | html";
const ATTACHED =
  "anhang* | anhänge* | dateianhang* | dateityp* | pièce* jointe* | fichier* joint* | adjunto* | archivo* | allegat* | bijlage* | załącznik* | anexo*";

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
  "net-tongues-ill-famed": {
    when: {
      oneOf: [
        ["reputation | réputation | reputazione | reputatie | reputación | reputacja | reputacji | reputação | ruf | leumund | bewertung"],
        [
          "schlecht* | zu niedrig | niedrig* | gering* | ungenügend | mauvais* | faible | bas | basse | insuffisant* | mala | malo | baja | bajo | pobre | negativ* | cattiv* | bassa | insufficiente | scarsa | slecht* | laag | lage | onvoldoende | zła | złej | niska | niskiej | słaba | má | baixa | ruim",
        ],
      ],
      not: [DOMAIN, SENDER, "url | link"],
    },
    means: "bad-reputation",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-no-reverse-name": {
    when: {
      oneOf: [
        [
          "nom inverse | nombre inverso | nome inverso | omgekeerde naam | rückwärtsname | dns inverso | dns inverse | inverser dns | résolution inverse | résolution dns inverse | resolución inversa | resolución dns inversa | resolução inversa | resolução reversa | risoluzione inversa | zona inversa",
          "enregistrement ptr | registro ptr | record ptr | ptr-eintrag* | ptr-record* | ptr eintrag | reverse-dns* | reverse-eintrag | rückwärtsauflös* | rückwärts-auflös* | omgekeerde dns | dns reverso | dns revers* | odwrotn* dns | rekord* ptr | rdns",
        ],
        [
          "kein* | fehlt* | ohne | nicht | ungültig* | pas | aucun* | sans | manque* | absent* | no tiene | sin | falta* | no existe | no hay | no está | incorrect* | non ha | non è | senza | manca* | nessun* | geen | ontbreekt | zonder | niet",
          "brak* | nie ma | nie posiada | nie istnieje | não tem | não possui | sem | ausente",
        ],
      ],
      not: [IDENTITY],
    },
    means: "reverse-dns",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-own-sending-limit": {
    when: {
      oneOf: [
        [
          "envoi* | d'envoi* | envío* | invio | invii | versand* | sende* | versende* | verzend* | wysyłk* | wysyłan* | wysłan* | envio* | sortant* | salient* | in uscita | ausgehend* | uitgaand* | wychodząc*",
        ],
        ["quota* | limit* | límite* | limiet* | kontingent* | cuota* | plafond* | obergrenze | höchstzahl"],
        PASSED,
      ],
      not: ["ip | ip-adresse | verbindung* | connexion* | conexion* | größe | taille | tamaño"],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-tongues-too-many": {
    when: {
      oneOf: [
        ["anzahl* | höchstzahl | nombre | número | numero | aantal | liczb* | limit* | límite* | limiet | maximum | maximal*"],
        [
          "verbindung* | sitzung* | connexion* | sessions | conexion* | sesiones | connession* | sessioni | verbindingen | połącze* | conexões | nachrichten pro | messages par | mensajes por | messaggi per | berichten per | wiadomości na | mensagens por",
        ],
        PASSED,
      ],
      not: ["größe | taille | tamaño"],
    },
    means: "rate-limited",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-open-line": {
    when: {
      oneOf: [
        [
          "unverschlüsselt* | unsicher* verbindung* | non chiffré* | pas chiffré* | sin cifrar | no cifrad* | no segur* | non cifrat* | non crittograf* | onversleuteld* | niet-versleuteld* | niezaszyfrowan* | nieszyfrowan* | não criptograf* | não cifrad*",
        ],
        [
          ...TURNED_AWAY,
          ...TAKES_NO,
          "nicht akzeptiert* | nicht angenommen* | nicht unterstützt* | pas accepté* | no se acept* | no aceptad* | non accettat* | nie są | nie jest | não aceit* | verboten",
        ],
      ],
    },
    means: "tls-required",
    source: RFC4954,
    unconfirmed: true,
  },
  "net-tongues-encrypt": {
    when: {
      oneOf: [
        [
          "verschlüsselte | connexions chiffrées | conexiones cifradas | connessioni cifrate | versleutelde | szyfrowane | conexões cifradas | verschlüsselung | verschlüsselte verbindung* | verschlüsselter verbindung* | tls | starttls | chiffrement | connexion chiffrée | connexion sécurisée | cifrado | conexión cifrada | conexión segura | connessione cifrata | connessione sicura",
          "crittografia | versleutel* | beveiligde verbinding | szyfrowan* | bezpieczne połączenie | criptografi* | conexão segura",
        ],
        [
          "erforderlich | benötigt | nötig | notwendig | verlangt | pflicht | vorgeschrieben | obligatoire | requis* | exigé* | nécessaire | requiere | requerid* | obligatori* | necesari* | exige | richiest* | obbligatori* | necessari* | vereist | verplicht | nodig",
          "wymagan* | konieczn* | exigid* | necessári* | obrigatóri* | nur | uniquement | seulement | sólo | solo | alleen | enkel | uitsluitend | tylko | wyłącznie | somente | apenas",
        ],
      ],
      not: ["passwor* | authenti* | autentic* | anmeld* | fehlgeschlagen"],
    },
    means: "tls-required",
    source: RFC4954,
    ...WEAK,
  },
  "net-tongues-identity": {
    when: {
      oneOf: [
        ["spf | dkim | dmarc | spf-eintrag* | spf-prüfung | dkim-signatur* | dmarc-richtlinie*"],
        [
          "fehlt* | ungültig* | fehlgeschlagen* | gescheitert | nicht bestanden | erlaubt* nicht | nicht berechtigt | passt nicht | stimmt nicht | verletzt* | n'est pas autorisé* | pas conforme | échou* | échec | invalide | manquant* | absent*",
          "falló | fallo | fallid* | no cumple | no autoriz* | no pasó | no supera | no válid* | falta | non è riuscit* | fallit* | non valid* | mancante | non autorizzat* | non superat* | non rispetta | mislukt | ontbreekt | ongeldig | niet toegestaan",
          "non signé* | nicht signiert* | sin firma* | no firmad* | non firmat* | niet ondertekend | niepodpisan* | não assinad* | kein gültig* | kein spf* | keine gültige | kein dkim* | nie powiod* | nieprawidłow* | brak | nie przesz* | nieudan* | niezgodn* | falhou | falha | inválid* | não autoriz* | não passou | ausente",
        ],
      ],
      not: ["temporar* | vorübergehend* | später"],
    },
    means: "authentication-failed",
    source: RFC7208,
    ...WEAK,
  },
  "net-tongues-forged": {
    when: {
      oneOf: [
        [
          "usurp* | falsificad* | suplanta* | falsificat* | contraffatt* | gefälscht* | fälschung | vorgetäuscht* | vervalst* | sfałszowan* | podszywa* | forjad*",
        ],
        [SENDER, DOMAIN, "identi*"],
      ],
      not: ["helo | ip"],
    },
    means: "spoofing-suspected",
    source: RFC3463,
    unconfirmed: true,
  },
  "net-tongues-our-own-domain": {
    when: {
      oneOf: [
        [
          "unserer eigenen | unserer domain | unsere domain | eigene domain | eigener domain | eigenen domain | notre domaine | notre propre | nuestro dominio | nuestro propio | nostro dominio | nostro stesso | ons eigen | ons domein | naszej domen* | nosso domínio | nosso próprio",
        ],
        [SENDER],
        [
          "extern* | außerhalb | von außen | extérieur* | dehors | fuera | ajeno* | esterno* | esterni | dall'esterno | buiten* | zewnątrz | zewnętrzn* | fora | authenti* | angemeldet*",
        ],
      ],
    },
    means: "spoofing-suspected",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-that-sender": {
    when: {
      oneOf: [[SENDER], TURNED_AWAY],
      not: [RECIPIENT, HOST, IDENTITY, "anhang* | adjunto* | allegat* | bijlage* | authenti* | autentic* | login | relay* | reenvío | relais"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-attachments": {
    when: {
      oneOf: [[ATTACHED], TURNED_AWAY],
      not: ["groß | gross | größe | taille | tamaño | grande | dimension* | groot | duży | rozmiar | tamanho | virus* | malware"],
    },
    means: "content-refused",
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
  "net-tongues-wrong-sender": {
    when: {
      oneOf: [
        [SENDER],
        ["nieprawidłow* | niewłaściw* | błędn* | errat* | sbagliat* | erroné* | errón* | incorrect* | incorret* | onjuist* | falsch* | fehlerhaft*"],
      ],
      not: [RECIPIENT, HOST, IDENTITY, "passwor* | login | kopfzeile* | header"],
    },
    means: "sender-refused",
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
  "net-tongues-big": {
    when: {
      oneOf: [
        [MAIL, ATTACHED],
        [
          "zu umfangreich | zu lang | zu schwer | zbyt dług* | zbyt duż* | zbyt wielk* | trop long* | trop volumineu* | trop lourd* | demasiado larg* | demasiado pesad* | troppo lung* | troppo pesant* | troppo voluminos* | te lang | te omvangrijk | te zwaar | muito long* | muito pesad*",
        ],
      ],
      not: ["zeile* | ligne* | línea* | riga | wiersz* | linha* | kopfzeile* | header* | délai | warteschlange"],
    },
    means: "message-too-large",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-harmful": {
    when: {
      oneOf: [
        [
          "virus | viren | wirus* | schadsoftware | schadcode | malware | trojan* | trojaner* | maliciel* | vírus | software malicioso | kwaadaardig* | złośliw*",
        ],
        [
          "enthält | enthalten | contient | contiene | bevat | zawiera | contém | gefunden | trouvé* | encontrad* | trovat* | gevonden | znalezion* | erkannt | entdeckt | détecté* | detectad* | rilevat* | gedetecteerd | wykryt* | infi* | verseucht | besmet",
        ],
      ],
      not: ["keine viren | kein virus | scanner | nicht verfügbar | virenscanner"],
    },
    means: "malware",
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
  "net-tongues-ban-list": {
    when: {
      oneOf: [
        [
          "lista di blocco | lista dei bloccati | liste de blocage | liste de blocages | lista de bloqueo | lista de bloqueos | lista de bloqueados | blokkeerlijst | blokkadelijst | lista blokad | liście blokad | liście zablokowanych | lista de bloqueio | sperrliste | verbotsliste",
        ],
        [HOST],
      ],
      not: [SENDER, DOMAIN, RECIPIENT, "url"],
    },
    means: "blocklisted",
    source: RFC3463,
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
          "taucht nicht auf | nicht verzeichnet | nicht geführt | nicht eingerichtet | kennen wir nicht | ist uns fremd | hat es nie gegeben | hat kein postfach | hat kein konto | existierte nie | ne figure pas | n'apparaît pas",
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
  "net-tongues-that-server": {
    when: {
      oneOf: [
        [
          "ihr server | ihren server | ihrem server | ihr mailserver | ihre ip | ihrer ip | ihre ip-adresse | ihrer ip-adresse | ihr netz* | votre serveur | votre ip | votre adresse ip | votre hôte | votre réseau | su servidor | su ip | su dirección ip",
          "tu servidor | tu ip | vostro server | vostro ip | tuo server | tuo ip | suo server | suo ip | uw server | uw ip | uw ip-adres | jouw server | twój serwer | twoje ip | twój adres ip | twojego serwera | seu servidor | seu ip | sua ip | seu endereço ip",
          "absendende server | sendende server | serveur émetteur | serveur expéditeur | servidor emisor | servidor remitente | server mittente | verzendende server | serwer nadawcy | servidor remetente",
        ],
        [
          ...TURNED_AWAY,
          "verbannt | ausgeschlossen | banni* | exclu | exclue | banead* | vetad* | excluid* | bandit* | bannat* | esclus* | verbannen | geband | uitgesloten | zbanowan* | wykluczon* | banid*",
        ],
      ],
      not: [
        IDENTITY,
        RECIPIENT,
        "ptr | rdns | helo | dynami* | relay* | tls | zu viele | trop de | demasiad* | troppi | troppe | te veel | zbyt | muit* | limit* | límite* | vorübergehend* | temporairement",
      ],
    },
    means: "blocklisted",
    blocked: "ip",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-complaints": {
    when: {
      oneOf: [
        [
          "beschwerde* | spam-meldung* | missbrauchsmeldung* | plainte* | queja* | denuncia* | reclami | lamentele | segnalazioni | klachten | skarg* | reclamaç* | denúncia*",
        ],
        [
          "zu viele | zahlreiche | viele | trop | nombreuses | demasiad* | numerosas | muchas | troppi | troppe | numerosi | numerose | te veel | veel | zbyt wiele | wiele | liczne | muitas | inúmeras",
        ],
        [HOST, "ihr* | votre | vos | su | vostr* | tuo | uw | twoj* | seu | sua"],
      ],
      not: [DOMAIN, SENDER],
    },
    means: "bad-reputation",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-files": {
    when: {
      oneOf: [
        [
          "dateien | dateiformat* | fichiers | fichier | ficheros | archivos | file | files | bestanden | pliki | plików | arquivos | makros | macros | macro | makro* | zip | exe | archive",
        ],
        [...TURNED_AWAY, "nehmen wir nicht an"],
      ],
      not: [SENDER, IDENTITY, HOST, "groß | gross | größe | taille | tamaño | dimension* | groot | rozmiar | tamanho | virus* | liste | eingereiht"],
    },
    means: "content-refused",
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
  "net-tongues-limit-of-the-day": {
    when: {
      oneOf: [
        [
          "dzienn* limit* | limit dzienn* | dzienny limit | dziennego limitu | limit wysłan* | limite quotidien* | limite journali* | quota quotidien | tageslimit* | tägliches limit | tägliche limit | stundenlimit* | límite diario | límite por hora | limite giornalier* | limite orario | limite horaire | daglimiet | limite diário | limite por hora",
        ],
        PASSED,
      ],
      not: [RECIPIENT, "ip | ip-adresse | verbindung* | connexion* | conexion*"],
    },
    means: "account-restricted",
    source: RFC4954,
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
  "net-tongues-header": {
    when: {
      oneOf: [
        ["kopfzeile* | header | header-zeile* | en-tête* | entête* | cabecera* | encabezado* | intestazion* | kopregel* | nagłów* | cabeçalho*"],
        [
          "fehlt* | fehlend* | ungültig* | fehlerhaft* | doppelt* | mehrere | mehrfach | manquant* | absent* | invalide* | incorrect* | malformé* | falta* | ausente* | inválid* | no válid* | errón* | duplicad* | mancant* | manca | non valid* | errat* | duplicat*",
          "ontbreekt | ontbrekende | ongeldig* | brak* | nieprawidłow* | błędn*",
        ],
      ],
      not: [IDENTITY, "spam | verbindung | tls"],
    },
    means: "malformed-message",
    source: "https://www.rfc-editor.org/rfc/rfc5322",
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
  "net-tongues-host-name": {
    when: {
      oneOf: [
        [
          "hostname* | host-name* | rechnername* | nom d'hôte | nombre de host | nombre del host | nombre del servidor | nome host | nome dell'host | hostnaam | nazwa hosta | nome do host",
        ],
        [
          ...NOT_THERE,
          "stimmt nicht | stimmen nicht | passt nicht | passen nicht | ne correspond* | no coincid* | non corrispond* | komt niet overeen | komen niet overeen | nie zgadza* | não correspond* | não coincid*",
        ],
      ],
      not: [RECIPIENT, SENDER, "certific* | zertifikat*"],
    },
    means: "reverse-dns",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-entered": {
    when: {
      oneOf: [
        [
          "blacklist* | black list | blocklist* | rbl | dnsbl | schwarze liste | schwarzen liste | sperrliste | liste noire | lista negra | lista nera | zwarte lijst | czarna lista | czarnej liście",
        ],
        [
          "sie befinden | sie stehen | vous êtes | votre ip | votre serveur | présent* | está | estás | figura | figure | è | presente | risulta | staat | staan | bevindt | jest | znajduje* | consta | gelistet | eingetragen | auf unserer | dans une | in una | en una",
        ],
      ],
      not: [SENDER, DOMAIN, RECIPIENT, "url | link | nicht auf | no está en | pas dans"],
    },
    means: "blocklisted",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-fixed-addresses": {
    when: {
      oneOf: [
        [
          "feste ip* | festen ip* | statische ip* | statischen ip* | ip fixe | ip fixes | adresse fixe | ip fija | ip estática | ip statico | ip statici | vast ip* | vaste ip* | statisch ip* | stałych adres* | stały adres ip | stałego adresu | ip fixo | ip estático",
        ],
        [
          "nur | uniquement | seulement | solo | sólo | alleen | tylko | wyłącznie | somente | apenas | erforderlich | requis* | requiere* | necesari* | richiest* | vereist | wymagan*",
        ],
      ],
    },
    means: "dynamic-address",
    source: RFC5321,
    ...WEAK,
  },
  "net-tongues-sender-not-there": {
    when: {
      oneOf: [
        [SENDER, "expédition | absendedomain*"],
        [
          ...NOT_THERE,
          "nicht aufgelöst | pas résolu* | être résolu* | no se puede resolver | no se pudo resolver | non risolvibile | non risolto | niet worden gevonden | nie można rozwiązać | não pode ser resolvid*",
        ],
      ],
      not: [RECIPIENT, IDENTITY, "login | passwor*"],
    },
    means: "sender-refused",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-advertising": {
    when: {
      oneOf: [
        [
          "publicidad no | publicidad no solicitada | publicité non sollicitée | unverlangte werbung | unaufgeforderte werbung | pubblicità non richiesta | ongevraagde reclame | niechciana reklama | niezamówiona informacja | publicidade não solicitada | correo no solicitado | posta indesiderata | ongewenste e-mail",
        ],
        [MAIL, "parece | sembra | semble | wygląda | lijkt | wirkt"],
      ],
      not: [HOST],
    },
    means: "spam",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-so-many-megabytes": {
    when: {
      oneOf: [
        [
          "maximal* | maximum | máxim* | massim* | maximaal | maksymaln* | limite | límite | höchstens | höchstgrenze | erlaubt* | consentit* | permitid* | autorisé* | toegestaan | dozwolon* | eccede | excede | übersteigt | dépasse | größer als | plus de | más de | più di | groter dan | większych niż | większe niż | maiores que",
        ],
        ["mb | megabyte | megabytes | mo | kb | ko | mbyte | mib"],
      ],
      not: [BOX, RECIPIENT, "quota* | speicher*"],
    },
    means: "message-too-large",
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
  "net-tongues-sign-in-first": {
    when: {
      oneOf: [
        [
          "vor dem senden | vor dem versand | vor dem versenden | zum senden | zum versand | avant d'envoyer | avant l'envoi | pour envoyer | antes de enviar | para enviar | prima di inviare | per inviare | voor het verzenden | om te verzenden | przed wysłaniem | aby wysłać",
        ],
        ["anmeld* | einlogg* | authenti* | connecter | connectez | identifi* | autent* | inici* sesión | accede* | inlogg* | log in | zaloguj* | faça login"],
      ],
      not: [IDENTITY],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
  "net-tongues-sending-account": {
    when: {
      oneOf: [
        [
          "cuenta de envío | compte d'envoi | compte expéditeur | versandkonto | absenderkonto | account di invio | verzendaccount | konto wysyłk* | konto nadawc* | conta de envio",
        ],
        [...TURNED_AWAY, "suspend* | suspendu* | sospes* | deaktiviert | désactivé* | desactivad* | disattivat* | opgeschort | zawieszon* | suspens*"],
      ],
    },
    means: "account-restricted",
    source: RFC4954,
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
  "net-tongues-own-account": {
    when: {
      oneOf: [
        [
          "ihr konto | ihr kundenkonto | ihr abonnement | ihr vertrag | votre compte | votre abonnement | su cuenta | tu cuenta | su contrato | il tuo account | il vostro account | il suo account | uw account | uw abonnement | twoje konto | państwa konto | sua conta",
        ],
        [
          ...TURNED_AWAY,
          "abgelaufen | deaktiviert* | gekündigt | expir* | suspend* | fermé* | résilié* | cerrad* | vencid* | scadut* | sospes* | disattivat* | verlopen | opgeschort | wygas* | zawieszon* | suspens*",
        ],
      ],
      not: [RECIPIENT],
    },
    means: "account-restricted",
    source: RFC4954,
    ...WEAK,
  },
};
