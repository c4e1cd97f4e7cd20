// Broad nets in seven tongues, as further-tongues.ts, about senders, their servers and accounts, and what they sent.
import type { StandardReplies } from "../entry.ts";
import { IDENTITY, WEAK } from "./plain-words.ts";
import { ATTACHED, BOX, DOMAIN, HOST, MAIL, NOT_THERE, PASSED, RECIPIENT, SENDER, TAKES_NO, TURNED_AWAY } from "./tongue-words.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC7208 = "https://www.rfc-editor.org/rfc/rfc7208";

/** One broad net for each thing that is said. */
export const furtherTonguesAboutSendersReplies: StandardReplies["replies"] = {
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
