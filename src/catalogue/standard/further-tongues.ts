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
const DOMAIN = "domain | domäne* | domaine* | dominio* | domein* | domen* | domínio*";
const MAIL =
  "nachricht* | mail | mails | e-mail* | email* | message* | courriel* | courrier* | mensaje* | correo* | messaggi* | posta | bericht* | wiadomoś* | poczt* | mensage* | correio*";
const HOST =
  "server | servers | mailserver* | rechner | host | serveur* | hôte | servidor* | serwer* | ip | ip-adresse* | adresse ip | dirección ip | indirizzo ip | ip-adres | adres* ip | endereço ip";
const NOT_THERE = [
  "existiert nicht | existieren nicht | nicht registriert | nicht vorhanden | nicht gefunden | nicht auflösbar | nicht aufgelöst | nicht bekannt | ungültig* | unbekannt* | gibt es nicht | keine gültige | kein gültiger",
  "n'existe pas | n'existe plus | n'est pas valide | introuvable* | inexistant* | inconnu* | invalide* | pas enregistré* | pas été trouvé* | no existe | no se encuentra | no se pudo encontrar | no se encontró | no encontrad*",
  "inexistente* | desconocid* | no registrad* | no es válid* | no válid* | inválid* | non esiste | non trovat* | sconosciut* | non registrat* | non valid* | bestaat niet | niet gevonden | onbekend* | ongeldig*",
  "niet geregistreerd | nie istnieje | nie znalezion* | nieznan* | niezarejestrowan* | nieprawidłow* | não existe | não encontrad* | desconhecid* | não registrad* | não foi encontrad*",
];
const TAKES_NO = [
  "nimmt keine* | nehmen keine* | nimmt grundsätzlich keine* | akzeptiert keine* | empfängt keine* | keine e-mails an | n'accepte pas | n'accepte aucun* | n'accepte plus | ne reçoit pas | ne reçoit aucun* | ne reçoit plus",
  "no acepta | no recibe | no admite | no puede recibir | non accetta | non riceve | accepteert geen | ontvangt geen | neemt geen | nie przyjmuje | nie odbiera | nie akceptuje | não aceita | não recebe",
];
const TURNED_AWAY = [
  "gesperrt* | blockiert* | geblockt* | abgelehnt* | abgewiesen* | zurückgewiesen* | nicht zugelassen* | nicht erlaubt* | unerwünscht* | refusé* | rejeté* | bloqué* | interdit* | non autorisé* | pas autorisé* | indésirable*",
  "bloquead* | rechazad* | denegad* | prohibid* | no permitid* | no autorizad* | no está permitid* | no se permite* | bloccat* | rifiutat* | respint* | vietat* | non consentit* | non autorizzat* | non ammess*",
  "geblokkeerd* | geweigerd* | niet toegestaan | niet geaccepteerd | verboden | zablokowan* | odrzucon* | niedozwolon* | zabronion* | rejeitad* | recusad* | não permitid* | não autorizad* | proibid* | não é permitid*",
];
const PASSED = [
  "überschritten* | überschreit* | übersteigt | erreicht | aufgebraucht | dépass* | atteint* | épuisé* | superad* | supera | excedid* | excede | alcanzad* | agotad* | superat* | raggiunt* | esaurit* | overschreden",
  "bereikt | overschrijdt | przekroczon* | przekracza | osiągnięt* | wyczerpan* | excedeu | atingid* | atingiu | ultrapassad* | esgotad*",
];
const ATTACHED =
  "anhang* | anhänge* | dateianhang* | dateityp* | pièce* jointe* | fichier* joint* | adjunto* | archivo* | allegat* | bijlage* | załącznik* | anexo*";

/** One broad net for each thing that is said. */
export const furtherTongueReplies: StandardReplies["replies"] = {
  "net-tongues-no-such-domain": {
    when: { oneOf: [[DOMAIN], NOT_THERE], not: [SENDER, IDENTITY, "sender | helo | ehlo | ptr | reverse | ihre | ihrer | votre | su dominio | vostro"] },
    means: "unknown-domain",
    source: RFC3463,
    ...WEAK,
  },
  "net-tongues-takes-no-mail": {
    when: {
      oneOf: [[DOMAIN, "server | serveur | servidor | serwer | host | hôte | rechner"], TAKES_NO, [MAIL]],
      not: [
        SENDER,
        IDENTITY,
        "von | dynami* | dinámic* | dinamic* | ip-adresse* | adresses ip | direcciones ip | indirizzi ip | extern* | esterni | aus | de votre | de vos | de su | desde | provenant* | depuis | dal | da ip | van uw | van | z adres* | später | plus tard | más tarde | ip | spam | größer | plus de",
      ],
    },
    means: "no-mail-service",
    source: RFC7505,
    ...WEAK,
  },
  "net-tongues-not-sent": {
    when: {
      oneOf: [
        [
          "sperrliste* | ausschlussliste | blacklist ihres | liste de suppression | liste d'exclusion | lista de supresión | lista de exclusión | lista di soppressione | lista di esclusione | suppressielijst | lista wykluczeń",
          "désabonné* | désinscrit* | se desuscribió | dado de baja | dio de baja | abgemeldet | ausgetragen | disiscritt* | cancellat* dalla | uitgeschreven | wypisa* | descadastr*",
        ],
        [
          "nicht versendet | nicht gesendet | nicht versandt | nicht verschickt | nicht zugestellt | kein zustellversuch | non envoyé* | pas envoyé* | pas été envoyé* | no enviad* | no se envió | no se intentó | no se ha intentado",
          "non inviat* | non è stat* inviat* | niet verzonden | niet verstuurd | nie wysłan* | não enviad* | não foi enviad*",
        ],
      ],
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
        [RECIPIENT],
        [...TAKES_NO, "hat blockiert | hat gesperrt | a bloqué | ha bloqueado | ha bloccato | heeft geblokkeerd | zablokował* | bloqueou"],
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
          "dns inverso | dns inverse | inverser dns | résolution inverse | résolution dns inverse | resolución inversa | resolución dns inversa | resolução inversa | resolução reversa | risoluzione inversa | zona inversa",
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
          "verschlüsselung | verschlüsselte verbindung* | verschlüsselter verbindung* | tls | starttls | chiffrement | connexion chiffrée | connexion sécurisée | cifrado | conexión cifrada | conexión segura | connessione cifrata | connessione sicura",
          "crittografia | versleutel* | beveiligde verbinding | szyfrowan* | bezpieczne połączenie | criptografi* | conexão segura",
        ],
        [
          "erforderlich | benötigt | nötig | notwendig | verlangt | pflicht | vorgeschrieben | obligatoire | requis* | exigé* | nécessaire | requiere | requerid* | obligatori* | necesari* | exige | richiest* | obbligatori* | necessari* | vereist | verplicht | nodig",
          "wymagan* | konieczn* | exigid* | necessári* | obrigatóri*",
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
          "nie powiod* | nieprawidłow* | brak | nie przesz* | nieudan* | niezgodn* | falhou | falha | inválid* | não autoriz* | não passou | ausente",
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
        [HOST, "gegenstelle | ziel | destination | destino | destinazione"],
        [
          "impossible de joindre | impossible de contacter | impossible d'atteindre | injoignable* | pas joignable | ne répond pas | ne répond plus | nicht erreichbar | antwortet nicht | nicht erreicht | keine antwort | no responde | inaccesible | inalcanzable",
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
};
