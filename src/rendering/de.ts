import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "./language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "./wording.ts";

const same = (name: string): PartyForms => ({ subject: name, object: name, with: name, server: name });
/** Männliches Substantiv mit Zusatz: der, den, dem. */
const der = (noun: string, server: string): PartyForms => ({ subject: `der ${noun}`, object: `den ${noun}`, with: `dem ${noun}`, server });
/** Weibliches Substantiv mit Zusatz. */
const die = (noun: string, server: string): PartyForms => ({ subject: `die ${noun}`, object: `die ${noun}`, with: `der ${noun}`, server });

const toObject = (x: StepWords): string => x.contact?.object ?? "die zuständige Stelle";
const withWhom = (x: StepWords): string => x.contact?.with ?? "der zuständigen Stelle";
const listed = (items: readonly string[]): string => joined(items, "und");
const addressIsFine = (x: { audience: CauseWords["audience"]; recipient?: string }): string =>
  `${x.recipient === undefined ? "Die Adresse des Empfängers" : `Die Adresse ${x.recipient}`} ist, soweit erkennbar, in Ordnung${mySender(x) ? "; bitte löschen Sie sie nicht" : " und sollte nicht gelöscht werden"}.`;
const dateOf = (iso: string): string =>
  dateText(
    iso,
    (year, month, day) => `${day}.${month}.${year}`,
    (day, time, zone) => `${day}, ${time} Uhr (${zone})`,
  );

// Der abgewiesene Server, im Nominativ und im Akkusativ; ein Relativsatz schließt mit Komma.
const withIp = (ip: string | undefined): string => (ip === undefined || ip === "" ? "" : ` mit der IP-Adresse ${ip}`);
const yourMail = (x: CauseWords): string => (mySender(x) ? "Ihre E-Mail" : "die E-Mail");
const through = (x: CauseWords): string =>
  x.operator === undefined ? `, über den ${yourMail(x)} verschickt wurde,` : `, über den ${x.operator.subject} ${yourMail(x)} verschickt hat,`;
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer ? `${mySender(x) ? "Ihr eigener Mailserver" : "der eigene Mailserver des Absenders"}${withIp(ip)}` : `der Server${withIp(ip)}${through(x)}`;
const serverObject = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer ? `${mySender(x) ? "Ihren eigenen Mailserver" : "den eigenen Mailserver des Absenders"}${withIp(ip)}` : `den Server${withIp(ip)}${through(x)}`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` Diesen Server betreibt ${x.operator.subject}, nicht ${mySender(x) ? "Sie" : "der Absender"}.`;

// Derselbe Server in einem Schritt oder Entwurf.
const ofServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string =>
  x.ip !== undefined
    ? `${x.you && x.ownServer ? "Ihres Servers" : "des Servers"} mit der IP-Adresse ${x.ip}`
    : x.host !== undefined
      ? `${x.you && x.ownServer ? "Ihres Servers" : "des Servers"} ${x.host}`
      : x.you && x.ownServer
        ? "Ihres Mailservers"
        : "des sendenden Servers";
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "Ihren Server" : "den Server";
  return x.ip !== undefined
    ? `${noun} mit der IP-Adresse ${x.ip}`
    : x.host !== undefined
      ? `${noun} ${x.host}`
      : x.you && x.ownServer
        ? "Ihren Mailserver"
        : "den sendenden Server";
};

const programs = (software: string | undefined): string => `Thunderbird oder ${besideThunderbird(software) ?? "eine Branchensoftware"}`;
const wrongly = (x: StepWords): string => (x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "als Spam eingestuft" : "abgewiesen");
const onBlock = (x: StepWords): string => x.next?.object ?? x.about?.object ?? "die abweisende Stelle";
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "der empfangende Server";

/** Was ein Anbieter, der den Bericht bekommt, tun soll: steht der Server auf dem Spiel, fragt er beim Abweisenden nach. */
const FORWARDED = letter(
  (x) =>
    x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
      ? "Unzustellbare E-Mail: Bitte um Prüfung"
      : `${capital(x.about.server)} weist E-Mails von Ihrem Server ab`,
  (x) => {
    if (aboutServer(x) && x.about !== undefined)
      return [
        `eine E-Mail, die wir über Ihren Server verschickt haben, ist nicht zugestellt worden: ${capital(refuser(x))} nimmt von diesem Server keine E-Mails an. ${x.reason === undefined ? "Offenbar liegt der Grund" : "Der Grund liegt nach der Antwort"} nicht bei uns und nicht beim Empfänger, sondern beim sendenden Server.`,
      ];
    if (aboutSetup(x))
      return [
        `eine E-Mail, die wir über Ihren Server verschickt haben, ist nicht zugestellt worden: ${capital(refuser(x))} beanstandet die Einrichtung des sendenden Servers.`,
      ];
    return ["eine E-Mail, die wir über Ihren Server verschickt haben, ist nicht zugestellt worden."];
  },
  (x) => {
    const enclosed = "Den vollständigen Unzustellbarkeitsbericht fügen wir bei. Bitte geben Sie uns kurz Bescheid, sobald die Sache geklärt ist.";
    if (aboutServer(x) && x.about !== undefined)
      return [
        `Bitte wenden Sie sich als Betreiber des Servers an ${x.about.object} und lassen Sie die Sperre aufheben oder die Bewertung zurücksetzen. Wir selbst können das nicht beantragen.`,
        enclosed,
      ];
    if (aboutSetup(x)) return ["Bitte bringen Sie das, was die Antwort nennt, auf Ihrem Server in Ordnung. Wir selbst können daran nichts ändern.", enclosed];
    return [`Bitte prüfen Sie, woran es liegt, und wenden Sie sich nötigenfalls an ${x.about?.object ?? "die empfangende Seite"}.`, enclosed];
  },
);
/** RFC 8098, 3.2.6.2. */
const DISPOSITIONS: ReadonlyMap<string, string> = new Map([
  ["displayed", "angezeigt"],
  ["deleted", "gelöscht"],
  ["dispatched", "weitergegeben"],
  ["processed", "verarbeitet"],
]);

/** German; formal "Sie". */
export const de = (): LanguageSentences => ({
  code: "de",
  reasons: {
    "unknown-recipient": "Empfänger unbekannt",
    "unknown-domain": "Domain unbekannt",
    "no-mail-service": "Domain nimmt keine E-Mails an",
    "recipient-moved": "Empfänger umgezogen",
    suppressed: "auf der Sperrliste des Versanddienstes",
    "mailbox-full": "Postfach voll",
    "mailbox-disabled": "Postfach abgeschaltet",
    "recipient-rate-limited": "Postfach erhält zu viele E-Mails",
    "recipient-refused": "Regel des Empfängers",
    policy: "Richtlinie des Empfängerservers",
    "relaying-denied": "Weiterleitung verweigert",
    "server-error": "Fehler des Empfängerservers",
    "storage-full": "Speicher des Empfängerservers voll",
    "mail-loop": "Zustellschleife",
    "tls-failed": "verschlüsselte Verbindung gescheitert",
    "blocklist-misused": "Sperrlistenabfrage des Empfängers gestört",
    "bad-reputation": "schlechter oder fehlender Ruf des sendenden Servers",
    blocklisted: "auf einer Sperrliste",
    "dynamic-address": "Einwahladresse",
    "reverse-dns": "Namensauflösung des sendenden Servers",
    "rate-limited": "zu viele E-Mails oder Verbindungen",
    "tls-required": "Verschlüsselung verlangt",
    "protocol-error": "Protokollfehler des sendenden Servers",
    "authentication-failed": "Absenderprüfung gescheitert",
    "spoofing-suspected": "für eine Fälschung der eigenen Domain gehalten",
    "sender-refused": "Absender abgelehnt",
    "account-restricted": "Konto des Absenders eingeschränkt",
    spam: "als Spam eingestuft",
    malware: "Schadsoftware vermutet",
    "content-refused": "Inhalt abgelehnt",
    "message-too-large": "E-Mail zu groß",
    "malformed-message": "E-Mail fehlerhaft aufgebaut",
    "network-failure": "Server nicht erreichbar",
    expired: "Zustellfrist abgelaufen",
    greylisted: "vorübergehend zurückgestellt (Greylisting)",
    unclassified: "Ursache unklar",
  },
  faults: {
    recipient: "beim Empfänger",
    "recipient-policy": "bei den Regeln des Empfängers",
    "recipient-server": "beim Server des Empfängers",
    "sending-server": "beim sendenden Server",
    "sender-identity": "bei der Absenderdomain",
    "sender-account": "beim Konto des Absenders",
    message: "bei der E-Mail selbst",
    network: "beim Netz",
    nobody: "bei niemandem",
    unknown: "unbekannt",
  },
  roles: {
    sender: "Absender",
    "software-vendor": "Hersteller der Software",
    "sender-domain-admin": "Verwaltung der Absenderdomain",
    "sending-platform": "Versanddienst",
    "sending-provider": "E-Mail-Anbieter des Absenders",
    recipient: "Empfänger",
    "recipient-admin": "IT des Empfängers",
    "recipient-provider": "E-Mail-Anbieter des Empfängers",
    "filter-vendor": "Anbieter des Filters",
    "blocklist-operator": "Betreiber der Sperrliste",
  },
  asks: {
    "forward-report": "Unzustellbarkeitsbericht weiterleiten",
    "reset-reputation": "Bewertung zurücksetzen",
    "delist-ip": "IP-Adresse freigeben",
    "delist-domain": "Domain freigeben",
    "report-false-positive": "Fehleinstufung melden",
    "allowlist-sender": "Absender freigeben",
    "report-block": "Sperre mitteilen",
    "fix-reverse-dns": "Namensauflösung berichtigen",
    "fix-authentication": "SPF, DKIM und DMARC berichtigen",
    "send-under-own-domain": "unter der Domain des Dienstes versenden",
    "fix-server": "Server in Ordnung bringen",
    "fix-lookup": "Sperrlistenabfrage in Ordnung bringen",
    "lift-account-limit": "Kontosperre aufheben",
    "lift-recipient-rule": "Regel ändern",
    "reach-recipient-otherwise": "Empfänger auf anderem Weg erreichen",
    "correct-address": "Adresse prüfen",
    "remove-address": "Adresse entfernen",
    "change-content": "Inhalt ändern",
    "shrink-message": "E-Mail verkleinern",
    "reduce-rate": "langsamer senden",
    "retry-later": "später erneut versuchen",
    "check-spam-folder": "im Spamordner nachsehen",
    "ask-for-bounce": "Unzustellbarkeitsbericht besorgen",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "der Mailserver des Empfängers";
    if (party.reader === true && audience === "sender") return { subject: "Sie", object: "Sie", with: "Ihnen", server: "Ihr Mailserver" };
    switch (role) {
      case "sender":
        return audience === "sender"
          ? { subject: "Sie", object: "Sie", with: "Ihnen", server: "Ihr Mailserver" }
          : der("Absender", "der Mailserver des Absenders");
      case "recipient":
        return der("Empfänger", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? die("Verwaltung der Absenderdomain", "der Mailserver der Absenderdomain")
          : die(`Verwaltung der Domain ${name}`, `der Mailserver von ${name}`);
      case "recipient-admin":
        return name === undefined ? die("IT des Empfängers", theirs) : die(`IT von ${name}`, `der Mailserver von ${name}`);
      case "sending-provider":
        if (party.own)
          return der(
            name === undefined ? "Postmaster des Absenders" : `Postmaster von ${name}`,
            name === undefined ? "der eigene Mailserver" : `der Mailserver von ${name}`,
          );
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return name.includes(".") ? der(`Anbieter ${name}`, `der Mailserver von ${name}`) : same(name);
        return audience === "sender"
          ? { subject: "Ihr E-Mail-Anbieter", object: "Ihren E-Mail-Anbieter", with: "Ihrem E-Mail-Anbieter", server: "Ihr E-Mail-Anbieter" }
          : der("E-Mail-Anbieter des Absenders", "der E-Mail-Anbieter des Absenders");
      case "sending-platform":
        return name === undefined ? der("Versanddienst", "der Versanddienst") : same(name);
      case "software-vendor":
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return der(`Hersteller von ${name}`, `der Mailserver von ${name}`);
        return der(audience === "sender" ? "Hersteller Ihrer Software" : "Hersteller der Software", "der Hersteller der Software");
      case "recipient-provider":
        return name === undefined ? der("E-Mail-Anbieter des Empfängers", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? der("Anbieter des Filters", "der Filter") : same(name);
      case "blocklist-operator":
        return name === undefined ? der("Betreiber der Sperrliste", "die Sperrliste") : same(name);
    }
  },
  list: listed,
  date: dateOf,
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Ihre E-Mail" : "Die E-Mail"}${x.recipient === undefined ? "" : ` an ${x.recipient}`}`;
    const who = x.who === undefined ? undefined : capital(x.who.server);
    const tried = x.until === undefined ? "Die Zustellung wird weiter versucht." : `Die Zustellung wird noch bis ${x.until} versucht.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} ist nicht verschickt worden: ${who ?? "Der Versanddienst"} hat die Zustellung gar nicht erst versucht.`;
        if (who === undefined) return `${mail} ist nicht angekommen${x.gaveUp ? "; die Zustellversuche sind eingestellt worden" : ""}.`;
        return x.gaveUp
          ? `${mail} ist nicht angekommen: ${who} hat sie immer wieder zurückgestellt, und die Zustellversuche sind eingestellt worden.`
          : `${mail} ist nicht angekommen: ${who} hat sie abgewiesen.`;
      case "delayed":
        return who === undefined
          ? `${mail} ist noch nicht angekommen. ${tried}`
          : `${mail} ist noch nicht angekommen: ${who} nimmt sie zurzeit nicht an. ${tried}`;
      case "delivered":
        return `${mail} ist zugestellt worden.`;
      case "relayed":
        return `${mail} ist an einen Server weitergegeben worden, der keine Zustellbestätigung schickt.`;
      case "expanded":
        return `${mail} ist an die Mitglieder eines Verteilers weitergegeben worden.`;
    }
  },
  why: {
    "unknown-recipient": (x) => (x.delayed ? "Der empfangende Server kennt diese Adresse zurzeit nicht." : "Diese Adresse gibt es dort nicht."),
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined
        ? "Die Domain dieser Adresse gibt es nicht."
        : `Die Domain ${domain} gibt es nicht, oder sie ist im Internet nicht auffindbar.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Die Domain dieser Adresse nimmt keine E-Mails an." : `Die Domain ${domain} nimmt keine E-Mails an.`;
    },
    "recipient-moved": () => "Der Empfänger ist unter dieser Adresse nicht mehr zu erreichen; er hat inzwischen eine andere.",
    suppressed: () =>
      "Die Adresse steht auf der eigenen Sperrliste des Versanddienstes, meist weil frühere E-Mails an sie zurückgekommen sind oder der Empfänger sich beschwert hat. Ob die Adresse heute stimmt, sagt das nicht.",
    "mailbox-full": () => "Das Postfach des Empfängers ist voll.",
    "mailbox-disabled": () => "Das Postfach des Empfängers ist abgeschaltet oder gesperrt.",
    "recipient-rate-limited": () => "Dieses Postfach erhält zurzeit zu viele E-Mails und nimmt deshalb vorübergehend keine weiteren an.",
    "recipient-refused": (x) =>
      `Eine Regel des Empfängers oder seiner Organisation lässt ${yourMail(x)} nicht zu, zum Beispiel weil ein Verteiler nur Nachrichten seiner Mitglieder annimmt.`,
    policy: () =>
      "Eine eigene Richtlinie des empfangenden Servers steht der Zustellung entgegen. Was sie verlangt, steht allenfalls in der Antwort des Servers.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "Der Postausgangsserver gibt die E-Mail nicht weiter, weil das Programm sich dort nicht oder nicht richtig angemeldet hat."
        : "Der angesprochene Server ist nach eigener Auskunft für diese Adresse nicht zuständig. Entweder ist die Adresse falsch geschrieben, oder die Domain ist auf der Empfängerseite falsch eingerichtet.",
    "server-error": () => "Auf dem Server des Empfängers ist ein Fehler aufgetreten.",
    "storage-full": () => "Dem Server des Empfängers ist der Speicherplatz ausgegangen; das betrifft dort nicht nur dieses eine Postfach.",
    "mail-loop": () => "Die E-Mail ist im Kreis gelaufen: Auf der Empfängerseite leiten Server oder Postfächer sie immer wieder aneinander weiter.",
    "tls-failed": () =>
      "Eine verschlüsselte Verbindung ist nicht zustande gekommen, weil mit dem Zertifikat oder den Sicherheitsangaben des empfangenden Servers etwas nicht stimmt.",
    "blocklist-misused": (x) =>
      `Der Server des Empfängers fragt ${x.via === undefined ? "eine Sperrliste" : `die Sperrliste ${x.via}`} falsch ab und hält deren Fehlermeldung für einen Eintrag. Die Antwort belegt also keinen Eintrag: Der sendende Server ist dort nicht als gesperrt genannt.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} bewertet einen Link oder den Inhalt der E-Mail schlecht.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} bewertet die Domain${x.domain === undefined ? " des Absenders" : ` ${x.domain}`} schlecht. Es geht um den Ruf dieser Domain, nicht um die Adresse des Empfängers.`;
      return `${capital(x.who.server)} bewertet ${serverObject(x)} schlecht oder kennt ihn noch nicht und nimmt deshalb keine E-Mails von ihm an.${x.via === undefined ? "" : ` Grundlage ist die Bewertung von ${x.via}.`}${notYours(x)} Es geht um den Ruf dieses Servers, nicht um ${mySender(x) ? "Sie" : "den Absender"} und nicht um die Adresse des Empfängers.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "einer Sperrliste" : `der Sperrliste von ${x.via}`;
      if (x.fault === "message") return `In der E-Mail kommt ein Link vor, der auf ${list} steht${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `Die Domain${x.domain === undefined ? " des Absenders" : ` ${x.domain}`} steht auf ${list}.`;
      return `${capital(server(x))} steht auf ${list}${x.via === undefined ? `, nach der sich ${x.who.server} richtet` : ""}. Gesperrt ist der Server als Ganzes, nicht ${mySender(x) ? "Ihre Adresse" : "die Adresse des Absenders"} und nicht die des Empfängers.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} hält ${serverObject(x)} für einen Einwahl- oder Privatanschluss und nimmt von solchen Anschlüssen keine E-Mails an.${x.via === undefined ? "" : ` Grundlage ist die Liste von ${x.via}.`}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, ""))} meldet sich unter einem Namen, der nicht zu seiner IP-Adresse${x.ip === undefined ? "" : ` ${x.ip}`} passt: Der Eintrag für die Rückwärtsauflösung (PTR) oder der HELO-Name fehlt oder ist falsch.${notYours(x)}`,
    "rate-limited": (x) =>
      `${capital(server(x))} hat zu viele E-Mails geschickt, zu viele Verbindungen aufgebaut oder zu viele Empfänger auf einmal angegeben.`,
    "tls-required": (x) => `Der empfangende Server verlangt eine verschlüsselte Verbindung; ${server(x, "")} hat keine aufgebaut.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, ""))} hat sich nicht an das Übertragungsprotokoll gehalten.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const named = domain === undefined ? "Die Absenderdomain" : `Die Domain ${domain}`;
      const which = x.mechanisms.length === 0 ? "" : ` (${listed(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `Die Absenderprüfung ist gescheitert: Eine gültige DKIM-Signatur${domain === undefined ? "" : ` der Domain ${domain}`} fehlt.`
        : `Die Absenderprüfung${which} ist gescheitert: ${named} weist ${serverObject(x, "")} nicht als berechtigt aus.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `Die E-Mail trägt als Absender die eigene Domain der Empfängerorganisation${domain === undefined ? "" : ` (${domain})`}, kam aber von außen${x.operator === undefined || x.ownServer ? "" : `, über ${x.operator.object}`}. Der Mailserver der Organisation hält sie deshalb für eine Fälschung.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "Der empfangende Server lehnt Ihre Absenderadresse oder deren Domain ab, gleich an wen Sie dort schreiben."
        : "Der empfangende Server lehnt diesen Absender oder dessen Domain ab, gleich an wen er dort schreibt.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Ihr eigenes Konto" : "Das Konto des Absenders"} ist für den Versand eingeschränkt, zum Beispiel wegen eines Sendelimits, einer fehlenden Anmeldung, einer offenen Rechnung oder einer Sperre nach Spamverdacht. Mit dem Empfänger hat das nichts zu tun.`,
    spam: (x) =>
      `${x.via === undefined ? "Der Spamfilter" : `Der Spamfilter von ${x.via}`} hat diese eine E-Mail als Spam eingestuft. Der sendende Server ist damit nicht gesperrt; andere E-Mails können ankommen.`,
    malware: () => "Ein Virenscanner vermutet in der E-Mail Schadsoftware, zum Beispiel in einem Anhang oder hinter einem Link.",
    "content-refused": () => "Der empfangende Server lehnt den Inhalt der E-Mail ab, zum Beispiel die Art eines Anhangs oder einen Link.",
    "message-too-large": () => "Die E-Mail ist größer, als der abweisende Server zulässt.",
    "malformed-message": () =>
      "Die E-Mail ist fehlerhaft aufgebaut, zum Beispiel fehlt die Datumsangabe, oder eine Kopfzeile ist doppelt. Das verursacht das Programm oder der Server, der sie erzeugt hat.",
    "network-failure": (x) =>
      `Der Server des Empfängers ${x.delayed ? "ist bisher nicht zu erreichen" : "war nicht zu erreichen"}; eine Antwort von ihm gibt es nicht. Das kann an ihm, an der Verbindung oder an einem Schreibfehler in der Domain liegen.`,
    expired: (x) =>
      x.delayed ? "Woran es liegt, sagt der Bericht nicht." : "Die Zustellung ist innerhalb der Frist nicht gelungen; woran es lag, sagt der Bericht nicht.",
    greylisted: () =>
      "Der empfangende Server stellt E-Mails von unbekannten Absendern beim ersten Versuch zurück und nimmt sie bei einem späteren an (Greylisting). Das ist üblich und kein Vorwurf.",
    unclassified: (x) => `Woran es ${x.delayed ? "liegt" : "lag"}, ist nicht deutlich genug angegeben.`,
  },
  suspected: {
    server: (x) =>
      x.ownServer
        ? `Vermutlich nimmt ${x.who?.server ?? "der empfangende Anbieter"} von ${mySender(x) ? "Ihrem Mailserver" : "dem Mailserver des Absenders"} keine E-Mails an, weil er dort einen schlechten oder noch keinen Ruf hat.`
        : `Vermutlich nimmt ${x.who?.server ?? "der empfangende Anbieter"} von dem Server, über den diese E-Mails verschickt werden, keine E-Mails an, weil er dort einen schlechten oder noch keinen Ruf hat. Diesen Server betreibt ${x.operator.subject}, nicht ${mySender(x) ? "Sie" : "der Absender"}; deshalb muss sich ${x.operator.subject} darum kümmern.`,
    inHouse: (x) =>
      `Vermutlich hält der Mailserver der eigenen Organisation diese E-Mails für gefälscht: Sie kommen von außen und tragen als Absender die eigene Domain${x.domain === undefined ? "" : ` ${x.domain}`}.`,
  },
  address: {
    fine: addressIsFine,
    wrong: (x) => (x.recipient === undefined ? "Unter dieser Adresse kommt nichts an." : `Unter der Adresse ${x.recipient} kommt nichts an.`),
    closed: (x) =>
      `${x.recipient === undefined ? "Die Adresse des Empfängers" : `Die Adresse ${x.recipient}`} gibt es weiterhin${mySender(x) ? "; bitte löschen Sie sie nicht" : "; sie sollte nicht gelöscht werden"}.`,
    unsure: (x) =>
      `Ob die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} stimmt, lässt sich daraus nicht sicher ablesen${mySender(x) ? "; löschen Sie sie nicht nach einem einzelnen Bericht" : "; nach einem einzelnen Bericht sollte sie nicht gelöscht werden"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const who = toObject(x);
      switch (x.purpose) {
        case "shows":
          return x.you
            ? `Werden E-Mails danach immer noch abgewiesen, wenden Sie sich mit der vollständigen Antwort an ${who}.`
            : `Werden E-Mails danach immer noch abgewiesen, wendet sich ${x.actor.subject} mit der vollständigen Antwort an ${who}.`;
        case "mends":
          return x.you
            ? `Leiten Sie den Unzustellbarkeitsbericht vollständig an ${who} weiter und bitten Sie darum, den sendenden Server in Ordnung zu bringen.`
            : `${capital(x.actor.subject)} leitet den Unzustellbarkeitsbericht vollständig an ${who} weiter, mit der Bitte, den sendenden Server in Ordnung zu bringen.`;
        case "lifts":
          return x.you
            ? `Leiten Sie den Unzustellbarkeitsbericht vollständig an ${who} weiter und bitten Sie darum, die Abweisung zu prüfen und aufzuheben.`
            : `${capital(x.actor.subject)} leitet den Unzustellbarkeitsbericht vollständig an ${who} weiter, mit der Bitte, die Abweisung zu prüfen und aufzuheben.`;
        case "asks":
          return x.you
            ? `Leiten Sie den Unzustellbarkeitsbericht vollständig an ${who} weiter und bitten Sie darum, sich an ${onBlock(x)} zu wenden.`
            : `${capital(x.actor.subject)} leitet den Unzustellbarkeitsbericht vollständig an ${who} weiter, mit der Bitte, sich an ${onBlock(x)} zu wenden.`;
        default:
          return x.you
            ? `Leiten Sie den Unzustellbarkeitsbericht vollständig an ${who} weiter und bitten Sie darum, die Ursache zu klären.`
            : `${capital(x.actor.subject)} leitet den Unzustellbarkeitsbericht vollständig an ${who} weiter, mit der Bitte, die Ursache zu klären.`;
      }
    },
    "reset-reputation": step(
      (x) => `wenden Sie sich an ${toObject(x)} und bitten Sie darum, die Bewertung ${ofServer(x)} zurückzusetzen.`,
      (x) => `${x.actor.subject} wendet sich an ${toObject(x)} und bittet darum, die Bewertung ${ofServer(x)} zurückzusetzen.`,
    ),
    "delist-ip": step(
      (x) => `beantragen Sie bei ${withWhom(x)}, ${thatServer(x)} freizugeben.`,
      (x) => `${x.actor.subject} beantragt bei ${withWhom(x)}, ${thatServer(x)} freizugeben.`,
    ),
    "delist-domain": step(
      (x) => `beantragen Sie bei ${withWhom(x)}, die Domain${x.domain === undefined ? "" : ` ${x.domain}`} von der Liste zu nehmen.`,
      (x) => `${x.actor.subject} beantragt bei ${withWhom(x)}, die Domain${x.domain === undefined ? "" : ` ${x.domain}`} von der Liste zu nehmen.`,
    ),
    "report-false-positive": step(
      (x) => `melden Sie ${withWhom(x)}, dass die E-Mail zu Unrecht ${wrongly(x)} worden ist.`,
      (x) => `${x.actor.subject} meldet ${withWhom(x)}, dass die E-Mail zu Unrecht ${wrongly(x)} worden ist.`,
    ),
    "allowlist-sender": (x) => {
      const ask = x.you ? `Bitten Sie ${toObject(x)}` : `${capital(x.actor.subject)} bittet ${toObject(x)}`;
      if (x.alone)
        return x.you
          ? "Nehmen Sie den Absender in die Liste der erlaubten Absender auf."
          : `${capital(x.actor.subject)} nimmt den Absender in die Liste der erlaubten Absender auf.`;
      if (x.allowlist)
        return `${ask} (also ${x.you ? "Ihre" : "die"} eigene IT), die Server und Domains des Versanddienstes auf dem Mailserver freizugeben (Allowlist); die Liste zum Weitergeben steht darunter.`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (also ${x.you ? "Ihre" : "die"} eigene IT), die Server des Versanddienstes auf dem Mailserver freizugeben (Allowlist); welche das sind, sagt der Versanddienst.`;
      if (x.reason === "blocklisted") return `${ask}, den sendenden Server trotz des Listeneintrags zuzulassen.`;
      return `${ask}, ${x.you ? "Ihre Absenderadresse" : "den Absender"} freizugeben (Allowlist) und die Filter- und Nachrichtenregeln zu prüfen.`;
    },
    "report-block": step(
      (x) =>
        `teilen Sie ${withWhom(x)} mit, ${x.about === undefined ? "welcher Anbieter die E-Mails blockiert" : `dass ${x.about.server} die E-Mails blockiert`}. Aufheben kann man die Sperre dort nicht, aber man möchte wissen, welche Anbieter blockieren.`,
      (x) =>
        `${x.actor.subject} teilt ${withWhom(x)} mit, ${x.about === undefined ? "welcher Anbieter die E-Mails blockiert" : `dass ${x.about.server} die E-Mails blockiert`}. Aufheben kann man die Sperre dort nicht, aber man möchte wissen, welche Anbieter blockieren.`,
    ),
    "fix-reverse-dns": (x) => {
      const what = "PTR-Eintrag, Adresseintrag und HELO-Name müssen zueinander passen";
      if (x.alone)
        return x.you
          ? `Berichtigen Sie die Namensauflösung ${ofServer(x)}: ${what}.`
          : `${capital(x.actor.subject)} berichtigt die Namensauflösung ${ofServer(x)}: ${what}.`;
      return `${x.you ? "Bitten Sie" : `${capital(x.actor.subject)} bittet`} ${toObject(x)}, die Namensauflösung ${ofServer(x)} zu berichtigen: ${what}.`;
    },
    "fix-authentication": (x) => {
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` der Domain ${x.domain}`;
      if (x.reason === "sender-refused" && !x.alone) {
        const what =
          "Die Domain muss existieren und E-Mails annehmen (MX-Eintrag), und SPF, DKIM und DMARC müssen den sendenden Server als berechtigt ausweisen.";
        return x.you
          ? `Bitten Sie ${toObject(x)} (Ihre IT oder Ihren Domainanbieter), die DNS-Einträge der Domain zu prüfen: ${what}`
          : `${capital(x.actor.subject)} bittet ${toObject(x)}, die DNS-Einträge der Domain zu prüfen: ${what}`;
      }
      if (x.alone)
        return `${x.you ? "Richten Sie" : `${capital(x.actor.subject)} richtet`} SPF, DKIM und DMARC${of} so ein, dass der sendende Server als berechtigt gilt.`;
      return x.you
        ? `Bitten Sie ${toObject(x)} (Ihre IT oder Ihren Domainanbieter), SPF, DKIM und DMARC so einzurichten, dass der sendende Server als berechtigt gilt.`
        : `${capital(x.actor.subject)} bittet ${toObject(x)}, SPF, DKIM und DMARC so einzurichten, dass der sendende Server als berechtigt gilt.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "mit Ihrer Adresse als Antwortadresse" : "mit der bisherigen Adresse als Antwortadresse";
      if (x.domain !== undefined && x.alone)
        return x.you
          ? `Verschicken Sie solche E-Mails nicht mit einem Absender unter ${x.domain}, denn diese Domain lässt fremde Server nicht zu: Senden Sie über den Mailserver dieses Anbieters oder unter der Domain des Versanddienstes, ${reply}.`
          : `${capital(x.actor.subject)} verschickt solche E-Mails nicht mit einem Absender unter ${x.domain}, denn diese Domain lässt fremde Server nicht zu, sondern über den Mailserver dieses Anbieters oder unter der Domain des Versanddienstes, ${reply}.`;
      if (x.alone)
        return x.you
          ? `Stellen Sie im Versanddienst ein, dass die E-Mails unter dessen eigener Domain verschickt werden, ${reply}.`
          : `${capital(x.actor.subject)} stellt im Versanddienst ein, dass die E-Mails unter dessen eigener Domain verschickt werden, ${reply}.`;
      return `${x.you ? "Bitten Sie" : `${capital(x.actor.subject)} bittet`} ${toObject(x)}, die E-Mails unter der eigenen Domain des Dienstes zu verschicken, ${reply}.`;
    },
    "fix-server": (x) => {
      if (!x.alone) {
        const forwards =
          x.reason === "authentication-failed"
            ? ", dass die Weiterleitung die Absenderprüfung (SPF) scheitern lässt: Sie muss den Umschlagabsender umschreiben (SRS), oder der Empfänger ruft das Postfach ab, statt weiterzuleiten"
            : "";
        if (forwards !== "") return `${x.you ? "Weisen Sie" : `${capital(x.actor.subject)} weist`} ${toObject(x)} darauf hin${forwards}.`;
        if (x.reason === "malformed-message")
          return `${x.you ? "Melden Sie" : `${capital(x.actor.subject)} meldet`} ${withWhom(x)}, dass die E-Mails fehlerhaft aufgebaut sind, und ${x.you ? "bitten Sie" : "bittet"} darum, das zu beheben.`;
        return x.you
          ? `Machen Sie ${toObject(x)} auf den Fehler aufmerksam und bitten Sie darum, ihn zu beheben.`
          : `${capital(x.actor.subject)} macht ${toObject(x)} auf den Fehler aufmerksam und bittet darum, ihn zu beheben.`;
      }
      const whose = x.you && x.ownServer ? "Ihren Mailserver" : "den Mailserver";
      if (x.reason === "dynamic-address")
        return x.you
          ? "Senden Sie nicht direkt von diesem Anschluss, sondern über den Mailserver Ihres Internetanbieters (Smarthost)."
          : `${capital(x.actor.subject)} sendet nicht direkt von diesem Anschluss, sondern über den Mailserver des Internetanbieters (Smarthost).`;
      if (x.reason === "tls-required")
        return `${x.you ? "Schalten Sie" : `${capital(x.actor.subject)} schaltet`} auf dem sendenden Mailserver die verschlüsselte Übertragung (STARTTLS) ein.`;
      if (x.reason === "network-failure") return `${x.you ? "Prüfen Sie" : `${capital(x.actor.subject)} prüft`} ${whose} und dessen Verbindung ins Internet.`;
      return `${x.you ? "Bringen Sie" : `${capital(x.actor.subject)} bringt`} ${whose} in Ordnung${x.reason === undefined ? "" : "; die Antwort nennt den Fehler"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Bringen Sie" : `${capital(x.actor.subject)} bringt`} die Sperrlistenabfrage des Mailservers in Ordnung oder ${x.you ? "schalten Sie sie" : "schaltet sie"} ab.`
        : `${x.you ? "Machen Sie" : `${capital(x.actor.subject)} macht`} ${toObject(x)} darauf aufmerksam, dass die Sperrlistenabfrage dort gestört ist und deshalb E-Mails zu Unrecht abgewiesen werden.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Sehen Sie in Ihrem Konto nach, was eingeschränkt ist, und beheben Sie die Ursache."
          : `${capital(x.actor.subject)} sieht im Konto nach, was eingeschränkt ist, und behebt die Ursache.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Schalten Sie" : `${capital(x.actor.subject)} schaltet`} im Mailprogramm die Anmeldung am Postausgangsserver ein; hilft das nicht, klärt es der Kundendienst von ${withWhom(x)}.`;
      return x.you
        ? `Klären Sie mit ${withWhom(x)}, warum Ihr Konto eingeschränkt ist und was für die Freigabe zu tun ist.`
        : `${capital(x.actor.subject)} klärt mit ${withWhom(x)}, warum das Konto eingeschränkt ist und was für die Freigabe zu tun ist.`;
    },
    "lift-recipient-rule": (x) => {
      const mail = mySender(x) ? "Ihre E-Mail" : "die E-Mail";
      if (x.alone) return `${x.you ? "Ändern Sie" : `${capital(x.actor.subject)} ändert`} die Regel, die solche E-Mails abweist.`;
      const ask = x.you ? `Bitten Sie ${toObject(x)}` : `${capital(x.actor.subject)} bittet ${toObject(x)}`;
      return x.person
        ? `${ask}, die Regel zu ändern, die ${mail} abweist; bei einem Verteiler kann das nur, wer ihn verwaltet.`
        : `${ask}, die Regel zu ändern, die ${mail} abweist.`;
    },
    "reach-recipient-otherwise": step(
      () => "erreichen Sie den Empfänger auf einem anderen Weg, zum Beispiel telefonisch oder über eine andere Adresse.",
      (x) => `${x.actor.subject} erreicht den Empfänger auf einem anderen Weg, zum Beispiel telefonisch oder über eine andere Adresse.`,
    ),
    "correct-address": step(
      (x) =>
        `prüfen Sie die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} auf Schreibfehler und fragen Sie den Empfänger nach seiner richtigen Adresse.`,
      (x) =>
        `${x.actor.subject} prüft die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} auf Schreibfehler und fragt den Empfänger nach seiner richtigen Adresse.`,
    ),
    "remove-address": step(
      (x) =>
        x.alone
          ? `nehmen Sie die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} aus Ihrem Verteiler, wenn sich keine richtige findet.`
          : `lassen Sie die Adresse bei ${withWhom(x)} von der Sperrliste nehmen (oft geht das im eigenen Konto), wenn sie stimmt und der Empfänger Ihre E-Mails haben möchte.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} nimmt die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} aus dem Verteiler, wenn sich keine richtige findet.`
          : `${x.actor.subject} lässt die Adresse bei ${withWhom(x)} von der Sperrliste nehmen (oft geht das im eigenen Konto), wenn sie stimmt und der Empfänger die E-Mails haben möchte.`,
    ),
    "change-content": (x) => {
      const you = x.you;
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return you
            ? "Prüfen Sie Anhänge und Links auf Schadsoftware und verschicken Sie die E-Mail ohne den beanstandeten Teil."
            : `${who} prüft Anhänge und Links auf Schadsoftware und verschickt die E-Mail ohne den beanstandeten Teil.`;
        case "blocklisted":
        case "bad-reputation":
          return you
            ? "Entfernen Sie den beanstandeten Link und verschicken Sie die E-Mail erneut."
            : `${who} entfernt den beanstandeten Link und verschickt die E-Mail erneut.`;
        case "content-refused":
          return you
            ? "Entfernen Sie, was die Antwort beanstandet, zum Beispiel einen Anhang oder Link, und verschicken Sie die E-Mail erneut."
            : `${who} entfernt, was die Antwort beanstandet, zum Beispiel einen Anhang oder Link, und verschickt die E-Mail erneut.`;
        case "malformed-message":
          return you
            ? "Verschicken Sie die E-Mail noch einmal mit einem anderen Programm oder im Webmail."
            : `${who} verschickt die E-Mail noch einmal mit einem anderen Programm oder im Webmail.`;
        default:
          return you
            ? "Vereinfachen Sie die E-Mail oder die Vorlage und verschicken Sie sie erneut: reiner Text, keine Bilder, keine Links, höchstens ein Anhang."
            : `${who} vereinfacht die E-Mail oder die Vorlage und verschickt sie erneut: reiner Text, keine Bilder, keine Links, höchstens ein Anhang.`;
      }
    },
    "shrink-message": step(
      () => "verkleinern Sie die E-Mail oder stellen Sie die Anhänge zum Herunterladen bereit.",
      (x) => `${x.actor.subject} verkleinert die E-Mail oder stellt die Anhänge zum Herunterladen bereit.`,
    ),
    "reduce-rate": step(
      () => "verschicken Sie weniger E-Mails in gleicher Zeit, beginnen Sie mit kleinen Mengen und steigern Sie sie langsam.",
      (x) => `${x.actor.subject} verschickt weniger E-Mails in gleicher Zeit, beginnt mit kleinen Mengen und steigert sie langsam.`,
    ),
    "retry-later": (x) => {
      if (x.delayed) {
        const until = x.until === undefined ? "von selbst weiter" : `noch bis ${x.until}`;
        return `${x.you ? "Warten Sie ab" : `${capital(x.actor.subject)} wartet ab`}: ${x.you && x.ownServer ? "Ihr Mailserver" : "Der sendende Server"} versucht die Zustellung ${until}. Erst wenn auch das nicht gelingt, kommt ein weiterer Bericht.`;
      }
      if (x.reason === undefined) return x.you ? "Verschicken Sie die E-Mail noch einmal." : `${capital(x.actor.subject)} verschickt die E-Mail noch einmal.`;
      return x.you
        ? "Verschicken Sie die E-Mail später noch einmal; ein weiterer Zustellversuch folgt nicht von selbst."
        : `${capital(x.actor.subject)} verschickt die E-Mail später noch einmal; ein weiterer Zustellversuch folgt nicht von selbst.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone)
        return x.you ? "Sehen Sie im Spamordner und in der Quarantäne nach." : `${capital(x.actor.subject)} sieht im Spamordner und in der Quarantäne nach.`;
      const ask = x.you ? `Bitten Sie ${toObject(x)}` : `${capital(x.actor.subject)} bittet ${toObject(x)}`;
      return x.person
        ? `${ask}, im Spamordner nachzusehen, die E-Mail als erwünscht zu kennzeichnen und ${x.you ? "Ihre Adresse" : "den Absender"} in die Kontakte aufzunehmen.`
        : `${ask}, in Quarantäne, Filterregeln und Protokoll nachzusehen, was aus der E-Mail geworden ist.`;
    },
    "ask-for-bounce": (x) => {
      if (!x.alone)
        return `${x.you ? "Bitten Sie" : `${capital(x.actor.subject)} bittet`} ${toObject(x)} um den vollständigen Unzustellbarkeitsbericht: Er enthält alles, was der Anbieter braucht.`;
      if (x.ownServer)
        return `${x.you ? "Suchen Sie" : `${capital(x.actor.subject)} sucht`} im Protokoll des Mailservers nach dem vollständigen Wortlaut der Antwort.`;
      return x.you
        ? "Suchen Sie zuerst den Unzustellbarkeitsbericht, auch im Spamordner Ihres eigenen Postfachs: Er enthält alles, was der Anbieter braucht."
        : `${capital(x.actor.subject)} sucht zuerst den Unzustellbarkeitsbericht, auch im Spamordner des eigenen Postfachs: Er enthält alles, was der Anbieter braucht.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `E-Mail an ${value}` : kind === "phone" ? `Telefon: ${value}` : kind === "web-form" ? `Formular: ${value}` : `Seite: ${value}`;
    return unconfirmed ? `${how} (so in der Antwort genannt; dass die Angabe wirklich von dort stammt, ist nicht gesichert)` : how;
  },
  bring: (facts, alone) => `${alone ? "Angaben dazu" : "Mitzugeben"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`IP-Adressen: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Maildomains: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Linkdomains: ${list.linkDomains.join(", ")}`]),
    `Die Liste ist vom ${dateOf(list.checked)}; bitte den Versanddienst nach der heutigen Liste fragen.`,
  ],
  or: "Oder:",
  colon: ": ",
  guess: "Die Antwort ist nicht eindeutig; das ist die wahrscheinlichste Lesart.",
  facts: {
    ip: "IP-Adresse",
    host: "Servername",
    reply: "Antwort des Servers",
    date: "Zeitpunkt",
    messageId: "Message-ID",
    recipient: "Empfänger",
    domain: "Domain",
    imprint: "Website mit Impressum",
    allowlist: "Freigabeliste",
    records: "zu prüfende DNS-Einträge",
    spfInclude: "in SPF aufzunehmen (include)",
    dkimSelectors: "DKIM-Selektoren",
    "allowlist-ips": "IP-Adressen",
    "allowlist-mail-domains": "Maildomains",
    "allowlist-link-domains": "Linkdomains",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `${capital(who.subject)} hat auf den sendenden Server und dessen Ruf keinen Einfluss und kann daran nichts ändern.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `Schreiben Sie nicht selbst an ${who.object}: Dort wird in der Regel nur gehört, wer den abgewiesenen Server betreibt.`
        : `Der Absender sollte nicht selbst an ${who.object} schreiben: Dort wird in der Regel nur gehört, wer den abgewiesenen Server betreibt.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} kann daran nichts ändern; an seinem Postfach liegt es nicht.`,
    "not-senders-provider": (who) => `${capital(who.subject)} ist hier nicht zuständig; die Ursache liegt woanders.`,
    "nothing-is-listed": (who) => `Ein Antrag bei ${who.with} ist zwecklos: Die Antwort nennt dort keinen Eintrag.`,
    "list-is-closed": (who) => `Ein Antrag bei ${who.with} ist zwecklos: Die Liste ist eingestellt.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} kann das nicht ändern; es liegt beim Empfänger oder bei dessen IT.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} kann das nicht ändern; es ist eine Einstellung auf der Absenderseite.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} hat die Antwort nur weitergegeben und kann daran nichts ändern.`,
    "lifts-by-itself": (who) => `${capital(who.subject)} muss nichts tun: Die Zurückstellung endet von selbst.`,
  },
  notes: {
    "address-is-fine": addressIsFine,
    "report-holds-all": (x) =>
      `Der Unzustellbarkeitsbericht enthält alles, was für die Klärung gebraucht wird. ${mySender(x) ? "Leiten Sie ihn vollständig weiter, am besten als Anhang." : "Er sollte vollständig weitergeleitet werden, am besten als Anhang."}`,
    "block-does-not-lift-itself": () => "Eine solche Sperre hebt sich in der Regel nicht von selbst auf; Abwarten genügt nicht.",
    "lifts-by-itself": () => "Ein solcher Eintrag läuft nach einiger Zeit von selbst ab, wenn die Ursache behoben ist.",
    "other-receivers-behave-alike": () => "Andere empfangende Anbieter verhalten sich ähnlich; auch dort muss sich melden, wer den sendenden Server betreibt.",
    "nothing-is-listed": () => "Auf der genannten Sperrliste ist nach dieser Antwort nichts eingetragen; ein Antrag dort hilft nicht.",
    "platform-never-tried": () => "Der Anbieter des Empfängers weiß von dieser E-Mail nichts, denn der Versanddienst hat sie gar nicht erst verschickt.",
    "group-takes-internal-mail-only": () =>
      "Manche Verteiler nehmen nur Nachrichten von Mitgliedern oder aus der eigenen Organisation an. Das kann nur ändern, wer den Verteiler verwaltet, oder die IT des Empfängers.",
    "forwarding-breaks-spf": () =>
      "Die E-Mail ist offenbar weitergeleitet worden. Beim Weiterleiten scheitert die SPF-Prüfung; beheben kann das nur, wer die Weiterleitung betreibt: mit SRS, oder indem das Postfach abgerufen (POP, IMAP) statt weitergeleitet wird.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Manche Anbieter veröffentlichen" : `${capital(x.operator.subject)} veröffentlicht`} für Kundendomains von sich aus die DMARC-Vorgabe „reject“: Wer von fremden Servern verschickt, wird dann abgewiesen, solange die Domain diese nicht über SPF oder DKIM zulässt.`,
    "protection-works-as-meant": () => "Dieser Schutz vor gefälschten Absendern arbeitet so, wie er soll; er ist hier nur im Weg.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Warum vielleicht nur E-Mails aus dem Programm abgewiesen werden und Webmail ankommt: Entscheidend ist der Server, über den eine E-Mail tatsächlich hinausgeht. Anbieter setzen für Webmail und für Programme wie ${programs(x.software)} verschiedene Server ein. So stellt es der Softwarehersteller HERO dar; für den Anbieter in diesem Fall ist es nicht bestätigt.`,
    "webmail-uses-other-servers": () =>
      "Warum vielleicht nur E-Mails aus dem Programm abgewiesen werden und Webmail ankommt: Dieser Anbieter verschickt Webmail über andere Server als E-Mails aus Programmen.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Bis zur Klärung können Sie versuchen, eine dringende E-Mail im Webmail Ihres Anbieters zu verschicken."
        : "Bis zur Klärung kann der Absender versuchen, eine dringende E-Mail im Webmail seines Anbieters zu verschicken.",
    "imprint-needed": () => "T-Online verlangt, dass vom Servernamen aus eine Website mit Impressum und direkter Kontaktmöglichkeit leicht zu finden ist.",
    "reverse-dns-must-match": () => "PTR-Eintrag und Adresseintrag (A oder AAAA) des Servers müssen zueinander passen, ebenso der HELO-Name.",
    "reset-is-not-permanent": () => "Das Zurücksetzen gilt nicht für immer: Ein Server, von dem dort lange nichts eingeht, verliert seinen Ruf wieder.",
    "dial-up-uses-relay": () =>
      "Von einem Einwahl- oder Privatanschluss aus sollten E-Mails über den Mailserver des Internetanbieters (Smarthost) verschickt werden.",
    "only-if-address-is-static": () =>
      "Ein Antrag lohnt sich nur, wenn die IP-Adresse fest vergeben und kein Einwahlanschluss ist; ob er Erfolg hat, entscheidet der empfangende Anbieter.",
    "new-address-warms-up": () => "Eine neue Serveradresse hat noch keinen Ruf: anfangs wenig verschicken und die Menge langsam steigern.",
    "each-provider-separately": () => "Jeder Anbieter führt seine eigene Bewertung; eine Freigabe gilt nur dort.",
    "no-delisting-exists": () => "Einen Antrag auf Freigabe gibt es bei Google nicht; die Bewertung folgt dem Versandverhalten.",
    "only-network-owner-can-delist": () =>
      "Diese Liste führt ganze Netze und hört nur deren Eigentümer, also den Hoster; einzelne Kunden können dort nichts erreichen. Die IT des Empfängers kann entscheiden, wegen einer solchen Liste allein nicht abzuweisen.",
    "paying-is-not-needed": () => "Für eine Streichung zu bezahlen ist nicht nötig.",
    "dedicated-address-possible": () =>
      "Eine gemeinsam genutzte Adresse teilt ihren Ruf mit anderen Kunden; manche Versanddienste bieten eine eigene (dedizierte) IP-Adresse an.",
    "not-the-microsoft-365-portal": () => "Das Portal sender.office.com gilt nur für Microsoft 365, nicht für outlook.com, hotmail.com und live.com.",
    "outside-recipients-not-affected": () => "E-Mails an Kunden und Partner mit anderen Domains sind davon nicht betroffen.",
    "not-the-in-house-case": () => "Die Empfänger gehören nicht zur eigenen Organisation: Eine Freigabe bei der eigenen IT hilft hier nicht.",
    "ask-platform-for-todays-list": () => "Listen von IP-Adressen veralten; die heutige hat der Versanddienst.",
    "own-domain-allowlisting-dangerous": () =>
      "Die eigene Domain darf nicht pauschal freigegeben werden: Das würde den Schutz vor gefälschten Absendern abschalten.",
    "template-text-only": () =>
      "Gegen den Spamordner kann helfen, die Vorlage auf reinen Text zu kürzen: keine Bilder, keine Links, nur ein Anhang. Auch eine E-Mail, die nur aus einem Anhang besteht, kann als Spam gelten.",
    "filters-differ-no-promise": () =>
      "Jeder Filter ist anders und oft vom Empfänger selbst eingestellt; der Einfluss ist klein, und versprechen lässt sich nichts.",
    "remove-short-links": () => "Verkürzte Links (Kurz-URLs wie bit.ly) können der Anlass sein; besser sind die vollständigen Adressen.",
    "postmaster-tools-show-reputation": () => "Die Postmaster Tools von Google zeigen dem Inhaber der Domain, wie sie bewertet wird.",
    "bounce-may-be-in-spam-folder": () =>
      "Der Unzustellbarkeitsbericht kommt an das Postfach, von dem aus verschickt wurde, und kann dort im Spamordner liegen.",
    "wording-decides": () => "Erst der genaue Wortlaut der Antwort sagt sicher, woran es liegt und wer zuständig ist.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Achten Sie im Bericht auf Kennungen und Statuscodes; sie bestimmen den richtigen Weg."
        : `Achten Sie im Bericht auf Kennungen wie ${joined(x.codes, "oder")}; sie bestimmen den richtigen Weg.`,
    "accepted-by-recipients-server": () =>
      "Der Server des Empfängers hat die E-Mail angenommen: Wo sie geblieben ist, lässt sich nur auf der Empfängerseite feststellen.",
    "look-into-quarantine-too": () => "Auch die Quarantäne der Firma kommt infrage; oft kann dort nur die IT des Empfängers nachsehen.",
    "write-to-a-person-meanwhile": () => "Bis zur Klärung hilft es, eine einzelne Person dort direkt anzuschreiben oder anzurufen.",
    "secure-the-account": () =>
      "Das Konto sollte abgesichert werden: neues Passwort, zweiter Faktor (MFA) und die Prüfung, ob jemand anderes darüber verschickt.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Heben Sie die Sperre der Adresse in Ihrer eigenen Liste auf, wenn der Empfänger sagt, dass sein Postfach wieder funktioniert."
        : "Die Sperre der Adresse in der eigenen Liste kann aufgehoben werden, wenn der Empfänger sagt, dass sein Postfach wieder funktioniert.",
    "full-mailbox-passes": () => "Ein volles Postfach ist meist vorübergehend und kein Grund, die Adresse dauerhaft zu sperren.",
  },
  headings: { steps: "Wer was tun muss", wontHelp: "Was nicht hilft", notes: "Gut zu wissen", technical: "Technische Angaben" },
  technical: {
    reply: "Antwort",
    status: "Statuscode",
    stage: "Stelle im SMTP-Dialog",
    answeredBy: "Geantwortet hat",
    refusedServer: "Sendender Server",
    reason: "Ursache",
    evidence: "Beleg",
    conflicts: "Widersprüche",
    original: "Ursprüngliche E-Mail",
    authenticity: "Echtheit des Berichts",
    suppress: "Umgang mit der Adresse",
  },
  suppress: { now: "nicht mehr anschreiben", "after-repeats": "erst nach mehreren gleichen Berichten aussortieren", never: "behalten" },
  authenticity: {
    confirmed: "bestätigt: Die E-Mail ist tatsächlich verschickt worden",
    plausible: "glaubhaft",
    unverified: "nicht geprüft",
    suspicious: "verdächtig: Etwas spricht gegen diesen Bericht",
  },
  suspicious: "Vorsicht: An diesem Bericht stimmt etwas nicht; er kann gefälscht sein. Ziehen Sie daraus keine Schlüsse über die Adresse.",
  noSteps: "Es ist nichts zu tun.",
  reports: {
    complaint: (address, audience) =>
      audience === "sender"
        ? `${address === undefined ? "Ein Empfänger hat eine Ihrer E-Mails" : `Der Empfänger ${address} hat Ihre E-Mail`} als unerwünscht gemeldet. Schreiben Sie ihm nicht mehr.`
        : `${address === undefined ? "Ein Empfänger hat eine E-Mail des Absenders" : `Der Empfänger ${address} hat die E-Mail`} als unerwünscht gemeldet. Er sollte nicht mehr angeschrieben werden.`,
    optOut: (address, audience) =>
      `${address === undefined ? "Ein Empfänger" : `Der Empfänger ${address}`} möchte keine E-Mails mehr${audience === "sender" ? " von Ihnen" : ""}.`,
    notSpam: (address, audience) =>
      `${address === undefined ? "Ein Empfänger" : `Der Empfänger ${address}`} hat ${audience === "sender" ? "Ihre E-Mail" : "die E-Mail"} als erwünscht gekennzeichnet.`,
    authFailure: (reporter, audience) =>
      `${reporter === undefined ? "Ein empfangender Server" : reporter} meldet, dass bei einer E-Mail mit einem Absender unter ${audience === "sender" ? "Ihrer Domain" : "der Domain des Absenders"} die Absenderprüfung gescheitert ist.`,
    otherFeedback: "Ein empfangender Anbieter hat eine Rückmeldung zu einer verschickten E-Mail geschickt.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "Der Empfänger" : recipient} hat eine Empfangsbestätigung geschickt (${DISPOSITIONS.get(disposition) ?? disposition}). Das ist kein Unzustellbarkeitsbericht.`,
    autoReply: {
      vacation: "Das ist eine Abwesenheitsnotiz. Die E-Mail ist angekommen.",
      "left-organisation": "Das ist eine automatische Antwort: Der Empfänger arbeitet dort nicht mehr. Die E-Mail ist angekommen.",
      ticket: "Das ist eine automatische Eingangsbestätigung. Die E-Mail ist angekommen.",
      challenge: "Das ist eine Rückfrage des Empfängersystems: Die E-Mail wird erst zugestellt, wenn sie jemand beantwortet.",
      other: "Das ist eine automatische Antwort. Die E-Mail ist angekommen.",
    },
    ordinary: "Das ist eine gewöhnliche E-Mail, kein Unzustellbarkeitsbericht.",
    unreadable: "Diese Nachricht ließ sich nicht lesen.",
    outlookFile:
      "Das ist eine Outlook-Datei (.msg) und nicht die E-Mail, wie sie ankam; sie wurde nicht gelesen. Speichern Sie den Bericht als .eml, oder leiten Sie ihn als Anlage weiter.",
    outlookPart:
      "Ein Teil im Format von Outlook (winmail.dat oder .msg) wurde nicht gelesen; falls darin ein Unzustellbarkeitsbericht steckt, lassen Sie ihn sich als .eml geben.",
  },
  draft: {
    greeting: "Guten Tag,",
    closing: "Mit freundlichen Grüßen",
    blank: (label) => `[bitte ergänzen: ${label}]`,
    factsFollow: "Angaben zum Vorgang:",
    replyFollows: "Vollständige Antwort des Servers:",
    cut: "[… gekürzt]",
    asks: {
      "forward-report": FORWARDED,
      "reset-reputation": letter(
        (x) => `Bitte um Zurücksetzen der Bewertung von ${x.ip}`,
        (x) => [`wir betreiben den Mailserver ${x.host} mit der IP-Adresse ${x.ip}. Ihr System nimmt von ihm zurzeit keine E-Mails an.`],
        () => [
          "Wir bitten Sie, die Bewertung dieser IP-Adresse zu prüfen und zurückzusetzen. Falls auf unserer Seite etwas zu beheben ist, nennen Sie uns bitte den Anlass.",
        ],
      ),
      "delist-ip": letter(
        (x) => `Bitte um Freigabe der IP-Adresse ${x.ip}`,
        (x) => [`wir betreiben den Mailserver ${x.host} mit der IP-Adresse ${x.ip}. E-Mails von dieser Adresse werden abgewiesen, weil sie als gesperrt gilt.`],
        () => [
          "Wir bitten Sie, den Eintrag zu prüfen und die IP-Adresse freizugeben. Falls auf unserer Seite etwas zu beheben ist, nennen Sie uns bitte den Anlass.",
        ],
      ),
      "delist-domain": letter(
        (x) => `Bitte um Freigabe der Domain ${x.domain}`,
        (x) => [`E-Mails mit Bezug zu der Domain ${x.domain} werden abgewiesen, weil diese Domain bei Ihnen als gesperrt gilt.`],
        () => ["Wir bitten Sie, den Eintrag zu prüfen und die Domain freizugeben. Falls etwas zu beheben ist, nennen Sie uns bitte den Anlass."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "E-Mail zu Unrecht als Spam eingestuft" : "E-Mail zu Unrecht abgewiesen",
        () => [
          "eine E-Mail, die über unser Postfach oder unseren Server verschickt wurde, ist von Ihrem System abgewiesen worden. Nach unserer Einschätzung geschah das zu Unrecht.",
        ],
        () => ["Wir bitten Sie, die Einstufung anhand der Angaben zu prüfen."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Bitte um Freigabe der Server unseres Versanddienstes (Allowlist)" : "Bitte um Freigabe eines Absenders"),
        (x) =>
          x.allowlist
            ? [
                `wir verschicken E-Mails über einen Versanddienst, mit einem Absender unter unserer eigenen Domain${known(x.domain) ? ` ${x.domain}` : ""}. Kolleginnen und Kollegen erhalten sie nicht: Unser Mailserver sieht E-Mails von außen, die unsere eigene Domain tragen, und hält sie für gefälscht.`,
              ]
            : [`E-Mails ${known(x.domain) ? `mit Absendern unter ${x.domain}` : "von uns"} kommen bei Ihnen nicht an.`],
        (x) =>
          x.allowlist
            ? [
                "Bitte nehmen Sie die genannten IP-Adressen, Maildomains und Linkdomains auf dem Mailserver in die Liste der erlaubten Absender auf. Bitte geben Sie nicht unsere eigene Domain pauschal frei, denn das würde den Schutz vor gefälschten Absendern abschalten.",
                "Die Liste kann veralten: Die heutige hat der Versanddienst.",
              ]
            : [
                "Falls diese E-Mails erwünscht sind, geben Sie den Absender bitte auf Ihrem Mailserver oder in Ihrem Filter frei, am besten anhand der genannten Angaben.",
              ],
      ),
      "report-block": letter(
        (x) => `Zur Information: ${capital(x.about?.server ?? "ein empfangender Anbieter")} blockiert unsere E-Mails`,
        (x) => [
          `E-Mails, die wir aus Ihrer Software verschicken, werden zurzeit abgewiesen${x.about === undefined ? "" : `, und zwar von dieser Stelle: ${x.about.server}`}. An unseren E-Mail-Anbieter, dessen Server betroffen ist, wenden wir uns ebenfalls.`,
        ],
        () => ["Diese Nachricht dient nur zu Ihrer Information, damit Sie wissen, welche Anbieter blockieren."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Namensauflösung des Mailservers ${x.host} berichtigen`,
        (x) => [
          `E-Mails über den Server ${x.host} mit der IP-Adresse ${x.ip} werden abgewiesen, weil seine Rückwärtsauflösung oder sein HELO-Name nicht stimmt.`,
        ],
        () => ["Bitte sorgen Sie dafür, dass PTR-Eintrag, Adresseintrag und HELO-Name des Servers zueinander passen."],
      ),
      "fix-authentication": letter(
        (x) => `Bitte ${x.reason === "sender-refused" ? "die DNS-Einträge" : "SPF, DKIM und DMARC"} der Domain ${x.domain} prüfen`,
        (x) => [
          x.reason === "sender-refused"
            ? `E-Mails mit Absendern unter ${x.domain} werden abgewiesen, weil der empfangende Server die Absenderadresse oder ihre Domain ablehnt.`
            : `E-Mails mit Absendern unter ${x.domain} werden abgewiesen oder als Spam behandelt, weil die Domain den sendenden Server nicht ausreichend als berechtigt ausweist.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? [`Bitte prüfen Sie, ob die Domain im DNS gefunden wird und E-Mails annimmt (MX-Eintrag).`] : []),
          `Bitte prüfen Sie die DNS-Einträge für SPF, DKIM und DMARC der Domain ${x.domain} und nehmen Sie den sendenden Server oder Versanddienst so auf, dass er zur Absenderdomain passt (Alignment).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Versand unter der Domain Ihres Dienstes",
        () => ["E-Mails, die Sie in unserem Namen verschicken, werden abgewiesen, weil sie unsere Absenderdomain tragen, aber von Ihren Servern kommen."],
        () => [
          "Bitte verschicken Sie unsere E-Mails unter Ihrer eigenen Domain, mit unserer Adresse als Antwortadresse, oder nennen Sie uns die nötigen DNS-Einträge.",
        ],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Ihre Software erzeugt fehlerhafte E-Mails"
            : x.reason === "authentication-failed"
              ? "Ihre Weiterleitung lässt die Absenderprüfung scheitern"
              : "Ihr Mailserver nimmt E-Mails nicht an",
        (x) =>
          x.reason === "malformed-message"
            ? ["eine E-Mail, die wir mit Ihrer Software verschickt haben, ist abgewiesen worden, weil sie fehlerhaft aufgebaut ist."]
            : x.reason === "authentication-failed"
              ? [
                  "E-Mails an eine Adresse bei Ihnen werden weitergeleitet und am Ziel abgewiesen, weil die Absenderprüfung (SPF) nach dem Weiterleiten scheitert.",
                ]
              : ["eine E-Mail an eine Adresse bei Ihnen ist nicht zugestellt worden; Ihr Mailserver meldet einen Fehler."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Bitte prüfen Sie, wodurch der Fehler entsteht, und beheben Sie ihn."]
            : x.reason === "authentication-failed"
              ? [
                  "Bitte schreiben Sie beim Weiterleiten den Umschlagabsender um (SRS), oder lassen Sie das Postfach vom Empfänger abrufen, statt weiterzuleiten.",
                ]
              : ["Bitte prüfen Sie den Server anhand der Antwort, die wir erhalten haben."],
      ),
      "fix-lookup": letter(
        () => "Die Sperrlistenabfrage Ihres Mailservers ist gestört",
        () => [
          "Ihr Mailserver weist E-Mails mit Verweis auf eine Sperrliste ab. Die Antwort zeigt aber, dass die Abfrage selbst scheitert; einen Eintrag nennt sie nicht.",
        ],
        () => [
          "Bitte prüfen Sie, über welchen Resolver Ihr Server die Liste abfragt, oder schalten Sie die Abfrage ab. Bis dahin weist er auch erwünschte E-Mails ab.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Unser Konto ist für den Versand eingeschränkt",
        () => ["über unser Konto lassen sich zurzeit keine E-Mails verschicken."],
        () => ["Bitte teilen Sie uns mit, warum das Konto eingeschränkt ist und was wir für die Freigabe tun müssen."],
      ),
      "lift-recipient-rule": letter(
        () => "Eine Regel bei Ihnen weist unsere E-Mails ab",
        () => ["eine E-Mail von uns ist abgewiesen worden, und zwar aufgrund einer Regel auf Ihrer Seite."],
        () => [
          "Falls unsere E-Mails erwünscht sind, ändern Sie bitte diese Regel oder nehmen Sie unseren Absender davon aus. Bei einem Verteiler kann das tun, wer ihn verwaltet.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "Unsere E-Mail an Sie ist nicht angekommen",
        () => ["eine E-Mail von uns an Sie ist zurückgekommen und hat Sie nicht erreicht."],
        () => ["Bitte teilen Sie uns mit, wie wir Sie erreichen können, zum Beispiel unter einer anderen E-Mail-Adresse."],
      ),
      "correct-address": letter(
        () => "Ihre E-Mail-Adresse",
        () => ["eine E-Mail an Sie ist zurückgekommen; die Adresse, die uns vorliegt, gibt es offenbar nicht."],
        () => ["Bitte nennen Sie uns Ihre richtige Adresse."],
      ),
      "remove-address": letter(
        () => "Bitte eine Adresse von der Sperrliste nehmen",
        () => ["eine Adresse steht auf der Sperrliste unseres Kontos bei Ihnen; Zustellungen an sie werden nicht mehr versucht."],
        () => ["Wir möchten diese Adresse wieder anschreiben. Bitte teilen Sie uns mit, warum sie dort steht, und nehmen Sie sie von der Sperrliste."],
      ),
      "change-content": letter(
        () => "Abgewiesener Inhalt",
        () => ["eine E-Mail ist wegen ihres Inhalts abgewiesen worden."],
        () => ["Bitte teilen Sie uns mit, was daran geändert werden muss."],
      ),
      "shrink-message": letter(
        () => "E-Mail zu groß",
        () => ["eine E-Mail von uns ist abgewiesen worden, weil sie zu groß ist."],
        () => ["Bitte teilen Sie uns mit, bis zu welcher Größe Sie E-Mails annehmen oder wie wir Ihnen die Dateien sonst schicken können."],
      ),
      "reduce-rate": letter(
        () => "Begrenzung der Anzahl von E-Mails",
        (x) => [`E-Mails über den Server ${x.host} werden abgewiesen, weil in kurzer Zeit zu viele kommen.`],
        () => ["Bitte teilen Sie uns mit, welche Mengen Sie annehmen."],
      ),
      "retry-later": letter(
        () => "Vorübergehend abgewiesene E-Mails",
        () => ["E-Mails von uns werden bei Ihnen seit längerem zurückgestellt."],
        () => ["Bitte teilen Sie uns mit, wann mit der Annahme zu rechnen ist."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Bitte sehen Sie in Ihrem Spamordner nach" : "Eine E-Mail an Ihr Haus ist nicht angekommen: Bitte um Nachforschung"),
        (x) =>
          x.person
            ? ["eine E-Mail von uns ist möglicherweise in Ihrem Spamordner gelandet."]
            : ["eine E-Mail von uns an eine Adresse in Ihrem Haus ist beim Empfänger nicht zu finden."],
        (x) =>
          x.person
            ? ["Bitte sehen Sie dort nach, kennzeichnen Sie die E-Mail als erwünscht und nehmen Sie unsere Adresse in Ihre Kontakte auf."]
            : [
                "Bitte sehen Sie anhand der Angaben in Protokoll, Quarantäne und Filterregeln nach, was aus ihr geworden ist, und geben Sie den Absender frei, falls er erwünscht ist.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Bitte um den Unzustellbarkeitsbericht",
        () => ["E-Mails kommen nicht an. Zur Klärung brauchen wir den vollständigen Unzustellbarkeitsbericht."],
        () => ["Bitte leiten Sie ihn uns vollständig weiter, am besten als Anhang. Er enthält alle Angaben, die gebraucht werden."],
      ),
    },
  },
});
