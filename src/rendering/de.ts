import type { CauseWords, DraftSentences, DraftWords, LanguageSentences, PartyForms, StepWords } from "./language.ts";

const THUNDERBIRD = /thunderbird/iu;
const ISO_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const same = (name: string): PartyForms => ({ subject: name, object: name, with: name });
const anIp = (ip: string | undefined): string => (ip === undefined ? "" : ` ${ip}`);

/** Ein Satz über einen Schritt: an die Lesenden gerichtet oder über Dritte. */
const step =
  (you: (x: StepWords) => string, they: (x: StepWords) => string): ((x: StepWords) => string) =>
  (x) =>
    capital(x.you ? you(x) : they(x));
const toObject = (x: StepWords): string => x.contact?.object ?? "die zuständige Stelle";
const withWhom = (x: StepWords): string => x.contact?.with ?? "der zuständigen Stelle";
const refuser = (x: { about?: PartyForms }): string => x.about?.subject ?? "der empfangende Server";
const theServer = (x: { ip?: string; host?: string }): string =>
  x.ip !== undefined ? `des Servers mit der IP-Adresse ${x.ip}` : x.host !== undefined ? `des Servers ${x.host}` : "des sendenden Servers";
const thatServer = (x: { ip?: string; host?: string }): string =>
  x.ip !== undefined ? `den Server mit der IP-Adresse ${x.ip}` : x.host !== undefined ? `den Server ${x.host}` : "den sendenden Server";
const yourMail = (x: CauseWords): string => (x.audience === "sender" ? "Ihre E-Mail" : "die E-Mail");
const whoseServer = (x: CauseWords): string =>
  x.ownServer
    ? x.audience === "sender"
      ? "Ihr eigener Mailserver"
      : "der eigene Mailserver des Absenders"
    : x.operator === undefined
      ? `der Server, über den ${yourMail(x)} verschickt wurde,`
      : `der Server, über den ${x.operator.subject} ${yourMail(x)} verschickt hat,`;
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Grundlage ist ein Eintrag bei ${x.via}.`);

const programs = (software: string | undefined): string =>
  software === undefined || THUNDERBIRD.test(software) ? "Thunderbird oder eine Branchensoftware" : `Thunderbird oder ${software}`;
const letter = (
  subject: (x: DraftWords) => string,
  opening: (x: DraftWords) => readonly string[],
  request: (x: DraftWords) => readonly string[],
): DraftSentences => ({
  subject,
  opening,
  request,
});

/** German; formal "Sie". */
export const de: LanguageSentences = {
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
    switch (role) {
      case "sender":
        if (audience === "sender") return { subject: "Sie", object: "Sie", with: "Ihnen" };
        return { subject: "der Absender", object: "den Absender", with: "dem Absender" };
      case "recipient":
        return { subject: "der Empfänger", object: "den Empfänger", with: "dem Empfänger" };
      case "sender-domain-admin":
        return name === undefined
          ? { subject: "wer die Absenderdomain verwaltet", object: "die Verwaltung der Absenderdomain", with: "der Verwaltung der Absenderdomain" }
          : { subject: `wer die Domain ${name} verwaltet`, object: `die Verwaltung der Domain ${name}`, with: `der Verwaltung der Domain ${name}` };
      case "recipient-admin":
        return name === undefined
          ? { subject: "die IT des Empfängers", object: "die IT des Empfängers", with: "der IT des Empfängers" }
          : { subject: `die IT von ${name}`, object: `die IT von ${name}`, with: `der IT von ${name}` };
      case "sending-provider":
        if (party.own) {
          const whose = name === undefined ? "Ihres Mailservers" : `von ${name}`;
          return { subject: `der Postmaster ${whose}`, object: `den Postmaster ${whose}`, with: `dem Postmaster ${whose}` };
        }
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return { subject: `der Betreiber von ${name}`, object: `den Betreiber von ${name}`, with: `dem Betreiber von ${name}` };
        return audience === "sender"
          ? { subject: "Ihr E-Mail-Anbieter", object: "Ihren E-Mail-Anbieter", with: "Ihrem E-Mail-Anbieter" }
          : { subject: "der E-Mail-Anbieter des Absenders", object: "den E-Mail-Anbieter des Absenders", with: "dem E-Mail-Anbieter des Absenders" };
      case "sending-platform":
        return name === undefined ? { subject: "der Versanddienst", object: "den Versanddienst", with: "dem Versanddienst" } : same(name);
      case "software-vendor":
        return name === undefined
          ? { subject: "der Hersteller Ihrer Software", object: "den Hersteller Ihrer Software", with: "dem Hersteller Ihrer Software" }
          : { subject: `der Hersteller von ${name}`, object: `den Hersteller von ${name}`, with: `dem Hersteller von ${name}` };
      case "recipient-provider":
        return name === undefined
          ? { subject: "der E-Mail-Anbieter des Empfängers", object: "den E-Mail-Anbieter des Empfängers", with: "dem E-Mail-Anbieter des Empfängers" }
          : same(name);
      case "filter-vendor":
        return name === undefined ? { subject: "der Anbieter des Filters", object: "den Anbieter des Filters", with: "dem Anbieter des Filters" } : same(name);
      case "blocklist-operator":
        return name === undefined
          ? { subject: "der Betreiber der Sperrliste", object: "den Betreiber der Sperrliste", with: "dem Betreiber der Sperrliste" }
          : same(name);
    }
  },
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} und ${items.at(-1)}`),
  date: (iso) => {
    const found = ISO_TIME.exec(iso);
    return found === null ? iso : `${found[3]}.${found[2]}.${found[1]}, ${found[4]} Uhr (${found[5] === "Z" ? "UTC" : `UTC${found[5]}`})`;
  },
  outcome: (action, x) => {
    const mail =
      x.audience === "sender"
        ? x.recipient === undefined
          ? "Ihre E-Mail"
          : `Ihre E-Mail an ${x.recipient}`
        : x.recipient === undefined
          ? "Die E-Mail"
          : `Die E-Mail an ${x.recipient}`;
    switch (action) {
      case "failed":
        if (x.who === undefined) return `${mail} ist nicht angekommen.`;
        return x.gaveUp
          ? `${mail} ist nicht angekommen: ${capital(x.who.subject)} hat sie immer wieder zurückgestellt, und die Zustellversuche sind eingestellt worden.`
          : `${mail} ist nicht angekommen: ${capital(x.who.subject)} hat sie abgewiesen.`;
      case "delayed":
        return x.who === undefined
          ? `${mail} ist noch nicht angekommen; der Versand wird weiter versucht.`
          : `${mail} ist noch nicht angekommen: ${capital(x.who.subject)} nimmt sie zurzeit nicht an; der Versand wird weiter versucht.`;
      case "delivered":
        return `${mail} ist zugestellt worden.`;
      case "relayed":
        return `${mail} ist an einen Server weitergegeben worden, der keine Zustellbestätigung schickt.`;
      case "expanded":
        return `${mail} ist an die Mitglieder eines Verteilers weitergegeben worden.`;
    }
  },
  why: {
    "unknown-recipient": () => "Diese Adresse gibt es dort nicht.",
    "unknown-domain": (x) =>
      x.domain === undefined ? "Die Domain dieser Adresse gibt es nicht." : `Die Domain ${x.domain} gibt es nicht oder sie ist im Internet nicht auffindbar.`,
    "no-mail-service": (x) => (x.domain === undefined ? "Die Domain dieser Adresse nimmt keine E-Mails an." : `Die Domain ${x.domain} nimmt keine E-Mails an.`),
    "recipient-moved": () => "Der Empfänger ist unter dieser Adresse nicht mehr zu erreichen; er hat eine andere.",
    suppressed: () =>
      "Der Versanddienst hat die Zustellung gar nicht erst versucht: Die Adresse steht auf seiner eigenen Sperrliste, meist weil frühere E-Mails an sie zurückgekommen sind oder der Empfänger sich beschwert hat.",
    "mailbox-full": () => "Das Postfach des Empfängers ist voll.",
    "mailbox-disabled": () => "Das Postfach des Empfängers ist abgeschaltet oder gesperrt.",
    "recipient-rate-limited": () => "Dieses Postfach erhält zurzeit zu viele E-Mails und nimmt deshalb vorübergehend keine weiteren an.",
    "recipient-refused": () =>
      "Der Empfänger oder seine Organisation lässt Ihre E-Mail aufgrund einer eigenen Regel nicht zu, zum Beispiel weil eine Gruppe nur Nachrichten ihrer Mitglieder annimmt.",
    policy: () => "Eine Richtlinie des empfangenden Servers steht der Zustellung entgegen; welche es ist, sagt die Antwort nicht genauer.",
    "relaying-denied": () =>
      "Der angesprochene Server fühlt sich für diese Adresse nicht zuständig. Meist ist auf der Empfängerseite ein Eintrag für die Domain falsch gesetzt.",
    "server-error": () => "Auf dem Server des Empfängers ist ein Fehler aufgetreten.",
    "storage-full": () => "Dem Server des Empfängers ist der Speicherplatz ausgegangen; das betrifft dort alle Postfächer.",
    "mail-loop": () => "Die E-Mail ist im Kreis gelaufen: Auf der Empfängerseite leiten Server oder Postfächer sie immer wieder aneinander weiter.",
    "tls-failed": () =>
      "Eine verschlüsselte Verbindung ist nicht zustande gekommen, weil mit dem Zertifikat oder den Sicherheitsangaben des empfangenden Servers etwas nicht stimmt.",
    "blocklist-misused": (x) =>
      `Der Server des Empfängers fragt ${x.via === undefined ? "eine Sperrliste" : `die Sperrliste ${x.via}`} falsch ab und hält deren Fehlermeldung für einen Eintrag. Tatsächlich steht Ihr Server dort deswegen nicht auf der Liste.`,
    "bad-reputation": (x) =>
      x.domain !== undefined && x.ip === undefined
        ? `${capital(x.who.subject)} bewertet die Domain ${x.domain} schlecht.`
        : `${capital(x.who.subject)} nimmt von diesem Server keine E-Mails an, weil ${whoseServer(x)} dort einen schlechten oder noch gar keinen Ruf hat. Das hängt an der IP-Adresse${anIp(x.ip)}, nicht an Ihnen und nicht an der Adresse des Empfängers.${listed(x)}`,
    blocklisted: (x) => {
      if (x.url !== undefined) return `In Ihrer E-Mail kommt ein Link vor, der auf einer Sperrliste steht.${listed(x)}`;
      if (x.domain !== undefined && x.ip === undefined) return `Die Domain ${x.domain} steht auf einer Sperrliste.${listed(x)}`;
      return `${capital(whoseServer(x))} steht auf einer Sperrliste${x.ip === undefined ? "" : ` (IP-Adresse ${x.ip})`}. Gesperrt ist der Server als Ganzes, nicht Ihre Adresse.${listed(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.subject)} hält die IP-Adresse${anIp(x.ip)} für einen Einwahl- oder Privatanschluss und nimmt von solchen Adressen keine E-Mails an.${listed(x)}`,
    "reverse-dns": (x) =>
      `Der Name, unter dem sich der sendende Server meldet, passt nicht zu seiner IP-Adresse${anIp(x.ip)}: Der Eintrag für die Rückwärtsauflösung (PTR) oder der HELO-Name fehlt oder ist falsch.`,
    "rate-limited": () => "In kurzer Zeit sind zu viele E-Mails oder Verbindungen von diesem Server gekommen.",
    "tls-required": () => "Der empfangende Server verlangt eine verschlüsselte Verbindung, und der sendende Server hat keine angeboten.",
    "protocol-error": () => "Der sendende Server hat sich nicht an das Übertragungsprotokoll gehalten.",
    "authentication-failed": (x) =>
      `Die Absenderprüfung ist gescheitert${x.mechanisms.length === 0 ? "" : ` (${de.list(x.mechanisms)})`}: Der sendende Server ist für ${x.domain === undefined ? "die Absenderdomain" : `die Domain ${x.domain}`} nicht als berechtigt ausgewiesen.`,
    "spoofing-suspected": (x) =>
      `Die E-Mail trägt eine Absenderadresse${x.domain === undefined ? " der Empfängerorganisation selbst" : ` unter ${x.domain}`}, kam aber von einem fremden Server. Der Mailserver der Organisation hält das für eine Fälschung. Dieser Schutz arbeitet so, wie er soll, und ist hier im Weg.`,
    "sender-refused": () => "Der empfangende Server lehnt diesen Absender ab, unabhängig vom Empfänger.",
    "account-restricted": () =>
      "Ihr eigenes Konto beim Versender ist eingeschränkt, zum Beispiel wegen eines Sendelimits, einer fehlenden Anmeldung oder einer Sperre nach Spamverdacht. Das hat mit dem Empfänger nichts zu tun.",
    spam: (x) => `Der Spamfilter hat den Inhalt dieser einen E-Mail als Spam eingestuft. Der sendende Server ist damit nicht gesperrt.${listed(x)}`,
    malware: () => "Ein Virenscanner vermutet in der E-Mail Schadsoftware.",
    "content-refused": () => "Der empfangende Server lehnt den Inhalt der E-Mail ab, zum Beispiel die Art eines Anhangs oder einen Link.",
    "message-too-large": () => "Die E-Mail ist für den Empfänger zu groß.",
    "malformed-message": () =>
      "Die E-Mail ist fehlerhaft aufgebaut, zum Beispiel fehlt die Datumsangabe oder eine Kopfzeile ist doppelt. Das verursacht das Programm oder der Server, der sie erzeugt hat.",
    "network-failure": () => "Der Server des Empfängers war nicht zu erreichen; eine Antwort von ihm gibt es nicht.",
    expired: () => "Die Zustellung ist innerhalb der Frist nicht gelungen; warum, sagt der Bericht nicht.",
    greylisted: () =>
      "Der empfangende Server stellt E-Mails von unbekannten Absendern beim ersten Versuch zurück und nimmt sie später an. Das ist üblich und kein Vorwurf.",
    unclassified: () => "Die Antwort des Servers sagt nicht deutlich genug, woran es lag.",
  },
  address: {
    fine: (x) =>
      x.recipient === undefined
        ? "Mit der Adresse des Empfängers ist alles in Ordnung; bitte löschen Sie sie nicht."
        : `Mit der Adresse ${x.recipient} ist alles in Ordnung; bitte löschen Sie sie nicht.`,
    wrong: (x) => (x.recipient === undefined ? "Unter dieser Adresse kommt nichts mehr an." : `Unter der Adresse ${x.recipient} kommt nichts an.`),
    unsure: () => "Ob die Adresse noch stimmt, lässt sich daraus nicht sicher ablesen; löschen Sie sie nicht nach einem einzelnen Bericht.",
  },
  steps: {
    "forward-report": step(
      (x) =>
        `leiten Sie den Unzustellbarkeitsbericht an ${toObject(x)} weiter und bitten Sie darum, sich an ${x.about?.object ?? "die sperrende Stelle"} zu wenden.`,
      (x) =>
        `${x.actor.subject} leitet den Unzustellbarkeitsbericht an ${toObject(x)} weiter, mit der Bitte, sich an ${x.about?.object ?? "die sperrende Stelle"} zu wenden.`,
    ),
    "reset-reputation": step(
      (x) => `schreiben Sie an ${toObject(x)} und bitten Sie darum, die Bewertung ${theServer(x)} zurückzusetzen.`,
      (x) => `${x.actor.subject} wendet sich an ${toObject(x)} und bittet darum, die Bewertung ${theServer(x)} zurückzusetzen.`,
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
      (x) => `melden Sie ${x.contact?.with ?? "dem Anbieter"}, dass die E-Mail zu Unrecht als Spam eingestuft worden ist.`,
      (x) => `${x.actor.subject} meldet ${x.contact?.with ?? "dem Anbieter"}, dass die E-Mail zu Unrecht als Spam eingestuft worden ist.`,
    ),
    "allowlist-sender": step(
      (x) =>
        x.alone ? "nehmen Sie den Absender auf die Liste der erlaubten Absender auf." : `bitten Sie ${toObject(x)}, den Absender freizugeben (Allowlist).`,
      (x) =>
        x.alone
          ? `${x.actor.subject} nimmt den Absender auf die Liste der erlaubten Absender auf.`
          : `${x.actor.subject} bittet ${toObject(x)}, den Absender freizugeben (Allowlist).`,
    ),
    "report-block": step(
      (x) => `teilen Sie ${x.contact?.with ?? "dem Hersteller"} mit, wer die E-Mails blockiert; dort wird das gesammelt.`,
      (x) => `${x.actor.subject} teilt ${x.contact?.with ?? "dem Hersteller"} mit, wer die E-Mails blockiert; dort wird das gesammelt.`,
    ),
    "fix-reverse-dns": step(
      (x) =>
        x.alone
          ? `berichtigen Sie die Namensauflösung ${theServer(x)}: PTR-Eintrag, Adresseintrag und HELO-Name müssen zueinander passen.`
          : `bitten Sie ${toObject(x)}, die Namensauflösung ${theServer(x)} zu berichtigen.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} berichtigt die Namensauflösung ${theServer(x)}: PTR-Eintrag, Adresseintrag und HELO-Name müssen zueinander passen.`
          : `${x.actor.subject} bittet ${toObject(x)}, die Namensauflösung ${theServer(x)} zu berichtigen.`,
    ),
    "fix-authentication": step(
      (x) =>
        x.alone
          ? `bringen Sie SPF, DKIM und DMARC${x.domain === undefined ? "" : ` der Domain ${x.domain}`} in Ordnung, sodass der sendende Server als berechtigt gilt.`
          : `bitten Sie ${toObject(x)}, SPF, DKIM und DMARC${x.domain === undefined ? "" : ` der Domain ${x.domain}`} so einzurichten, dass der sendende Server als berechtigt gilt.`,
      (x) =>
        x.alone
          ? `${x.actor.subject}, bringt SPF, DKIM und DMARC${x.domain === undefined ? "" : ` der Domain ${x.domain}`} in Ordnung, sodass der sendende Server als berechtigt gilt.`
          : `${x.actor.subject} bittet ${toObject(x)}, SPF, DKIM und DMARC${x.domain === undefined ? "" : ` der Domain ${x.domain}`} so einzurichten, dass der sendende Server als berechtigt gilt.`,
    ),
    "send-under-own-domain": step(
      (x) =>
        x.alone
          ? "stellen Sie im Versanddienst ein, dass die E-Mails unter dessen eigener Domain verschickt werden, mit Ihrer Adresse als Antwortadresse."
          : `bitten Sie ${toObject(x)}, die E-Mails unter der eigenen Domain des Dienstes zu verschicken, mit Ihrer Adresse als Antwortadresse.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} verschickt die E-Mails unter der eigenen Domain des Dienstes, mit der bisherigen Adresse als Antwortadresse.`
          : `${x.actor.subject} bittet ${toObject(x)}, die E-Mails unter der eigenen Domain des Dienstes zu verschicken, mit der bisherigen Adresse als Antwortadresse.`,
    ),
    "fix-server": step(
      (x) =>
        x.alone
          ? "bringen Sie den Mailserver in Ordnung; die Antwort nennt den Fehler."
          : `machen Sie ${toObject(x)} auf den Fehler des Servers aufmerksam und bitten Sie darum, ihn zu beheben.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} bringt den Mailserver in Ordnung; die Antwort nennt den Fehler.`
          : `${x.actor.subject} macht ${toObject(x)} auf den Fehler des Servers aufmerksam und bittet darum, ihn zu beheben.`,
    ),
    "fix-lookup": step(
      (x) =>
        x.alone
          ? "bringen Sie die Sperrlistenabfrage Ihres Mailservers in Ordnung oder schalten Sie sie ab."
          : `machen Sie ${toObject(x)} darauf aufmerksam, dass die Sperrlistenabfrage dort gestört ist und deshalb E-Mails zu Unrecht abgewiesen werden.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} bringt die Sperrlistenabfrage in Ordnung oder schaltet sie ab.`
          : `${x.actor.subject} macht ${toObject(x)} darauf aufmerksam, dass die Sperrlistenabfrage dort gestört ist und deshalb E-Mails zu Unrecht abgewiesen werden.`,
    ),
    "lift-account-limit": step(
      (x) =>
        x.alone
          ? "sehen Sie in Ihrem Konto nach, was eingeschränkt ist, und beheben Sie die Ursache."
          : `klären Sie mit ${withWhom(x)}, warum Ihr Konto eingeschränkt ist und was zur Freigabe fehlt.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} sieht im Konto nach, was eingeschränkt ist, und behebt die Ursache.`
          : `${x.actor.subject} klärt mit ${withWhom(x)}, warum das Konto eingeschränkt ist und was zur Freigabe fehlt.`,
    ),
    "lift-recipient-rule": step(
      (x) => (x.alone ? "ändern Sie die Regel, die solche E-Mails abweist." : `bitten Sie ${toObject(x)}, die Regel zu ändern, die Ihre E-Mail abweist.`),
      (x) =>
        x.alone
          ? `${x.actor.subject} ändert die Regel, die solche E-Mails abweist.`
          : `${x.actor.subject} bittet ${toObject(x)}, die Regel zu ändern, die die E-Mail abweist.`,
    ),
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
          : `nehmen Sie die Adresse bei ${withWhom(x)} von der Sperrliste, wenn der Empfänger Ihre E-Mails haben möchte.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} nimmt die Adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} aus dem Verteiler, wenn sich keine richtige findet.`
          : `${x.actor.subject} nimmt die Adresse bei ${withWhom(x)} von der Sperrliste, wenn der Empfänger die E-Mails haben möchte.`,
    ),
    "change-content": step(
      () => "ändern Sie den Inhalt und versuchen Sie es erneut: Entfernen Sie verkürzte oder fremde Links, auffällige Anhänge und überflüssige Bilder.",
      (x) => `${x.actor.subject} ändert den Inhalt und versucht es erneut: ohne verkürzte oder fremde Links, auffällige Anhänge und überflüssige Bilder.`,
    ),
    "shrink-message": step(
      () => "verkleinern Sie die E-Mail oder stellen Sie die Anhänge zum Herunterladen bereit.",
      (x) => `${x.actor.subject} verkleinert die E-Mail oder stellt die Anhänge zum Herunterladen bereit.`,
    ),
    "reduce-rate": step(
      () => "verschicken Sie weniger E-Mails in gleicher Zeit und beginnen Sie nach einer Pause mit kleinen Mengen.",
      (x) => `${x.actor.subject} verschickt weniger E-Mails in gleicher Zeit und beginnt nach einer Pause mit kleinen Mengen.`,
    ),
    "retry-later": step(
      (x) =>
        x.until === undefined
          ? "warten Sie ab und versuchen Sie es später noch einmal."
          : `warten Sie ab: Ihr Server versucht die Zustellung noch bis ${x.until}. Erst danach ist sie gescheitert.`,
      (x) =>
        x.until === undefined
          ? `${x.actor.subject} wartet ab und versucht es später noch einmal.`
          : `${x.actor.subject} wartet ab: Die Zustellung wird noch bis ${x.until} versucht. Erst danach ist sie gescheitert.`,
    ),
    "check-spam-folder": step(
      (x) =>
        x.alone
          ? "sehen Sie im Spamordner und in der Quarantäne nach."
          : `bitten Sie ${toObject(x)}, im Spamordner nachzusehen und den Absender als erwünscht zu kennzeichnen.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} sieht im Spamordner und in der Quarantäne nach.`
          : `${x.actor.subject} bittet ${toObject(x)}, im Spamordner nachzusehen und den Absender als erwünscht zu kennzeichnen.`,
    ),
    "ask-for-bounce": step(
      (x) =>
        x.alone
          ? "suchen Sie zuerst den Unzustellbarkeitsbericht, auch im Spamordner des sendenden Postfachs: Er enthält alles, was der Anbieter braucht."
          : `bitten Sie ${toObject(x)} um den vollständigen Unzustellbarkeitsbericht: Er enthält alles, was der Anbieter braucht.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} sucht zuerst den Unzustellbarkeitsbericht, auch im Spamordner des sendenden Postfachs: Er enthält alles, was der Anbieter braucht.`
          : `${x.actor.subject} bittet ${toObject(x)} um den vollständigen Unzustellbarkeitsbericht: Er enthält alles, was der Anbieter braucht.`,
    ),
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `E-Mail an ${value}` : kind === "phone" ? `Telefon ${value}` : kind === "web-form" ? `Formular: ${value}` : `Seite: ${value}`;
    return unconfirmed ? `${how} (so in der Antwort genannt; dass die Angabe wirklich von dort stammt, ist nicht gesichert)` : how;
  },
  bring: (facts) => `Mitzugeben: ${facts.join("; ")}.`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`IP-Adressen: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Maildomains: ${list.mailDomains.join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Linkdomains: ${list.linkDomains.join(", ")}`]),
    `Stand der Liste: ${list.checked}. Lassen Sie sich vom Versanddienst die heutige Liste geben.`,
  ],
  or: "Oder:",
  facts: {
    ip: "IP-Adresse",
    host: "Servername",
    reply: "Antwort des Servers",
    date: "Zeitpunkt",
    messageId: "Message-ID",
    recipient: "Empfänger",
    domain: "Domain",
    imprint: "Impressum",
    allowlist: "Freigabeliste",
    records: "zu prüfende DNS-Einträge",
    spfInclude: "SPF-Eintrag aufnehmen",
    dkimSelectors: "DKIM-Selektoren",
    "allowlist-ips": "IP-Adressen",
    "allowlist-mail-domains": "Maildomains",
    "allowlist-link-domains": "Linkdomains",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `${capital(who.subject)} hat auf den Ruf des sendenden Servers keinen Einfluss und kann die Sperre nicht aufheben.`,
    "only-operator-is-heard": (who) => `Schreiben Sie nicht selbst an ${who.object}: Dort wird nur gehört, wer den gesperrten Server betreibt.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} kann daran nichts ändern; an seinem Postfach liegt es nicht.`,
    "not-senders-provider": (who) => `${capital(who.subject)} ist hier nicht zuständig; der abgewiesene Server gehört jemand anderem.`,
    "nothing-is-listed": (who) => `Ein Antrag bei ${who.with} ist zwecklos: Dort ist nichts eingetragen.`,
    "list-is-closed": (who) => `Ein Antrag bei ${who.with} ist zwecklos: Die Liste ist eingestellt.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} kann das nicht ändern; es ist eine Einstellung auf der Empfängerseite.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} kann das nicht ändern; es ist eine Einstellung auf der Absenderseite.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} gibt die Antwort nur weiter und hat sie nicht zu verantworten.`,
    "lifts-by-itself": (who) => `Ein Antrag bei ${who.with} ist nicht nötig: Die Sperre endet von selbst.`,
  },
  notes: {
    "address-is-fine": (x) => de.address.fine(x),
    "report-holds-all": () => "Der Unzustellbarkeitsbericht enthält alles, was der Anbieter für die Klärung braucht. Leiten Sie ihn vollständig weiter.",
    "block-does-not-lift-itself": () => "Eine solche Sperre hebt sich nicht von selbst auf; warten Sie nicht ab.",
    "lifts-by-itself": () => "Die Sperre endet nach einiger Zeit von selbst, wenn die Ursache behoben ist.",
    "other-receivers-behave-alike": () => "Andere empfangende Anbieter verhalten sich ebenso; auch dort muss sich der Betreiber des sendenden Servers melden.",
    "nothing-is-listed": () => "Auf der genannten Sperrliste steht nichts; ein Antrag dort hilft nicht.",
    "platform-never-tried": () => "Der Versanddienst hat die Zustellung gar nicht versucht; der Anbieter des Empfängers weiß von dieser E-Mail nichts.",
    "group-takes-internal-mail-only": () =>
      "Manche Verteiler nehmen nur Nachrichten von Mitgliedern oder aus der eigenen Organisation an. Das kann nur ändern, wer den Verteiler verwaltet.",
    "forwarding-breaks-spf": () =>
      "Die E-Mail ist offenbar weitergeleitet worden. Beim Weiterleiten geht die SPF-Prüfung verloren; beheben kann das nur, wer die Weiterleitung betreibt.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Der Anbieter der Domain" : capital(x.operator.subject)} veröffentlicht für Kundendomains von sich aus die DMARC-Vorgabe „reject“: Fremde Versanddienste werden dann ohne eigenen SPF- oder DKIM-Eintrag abgewiesen.`,
    "protection-works-as-meant": () => "Der Schutz vor gefälschten Absendern arbeitet so, wie er soll; er ist hier nur im Weg.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Warum nur E-Mails aus dem Programm abgewiesen werden und Webmail ankommt: Entscheidend ist der Server, über den eine E-Mail tatsächlich hinausgeht. Anbieter setzen für Webmail und für Programme wie ${programs(x.software)} oft verschiedene Server ein. So stellen es Softwarehersteller dar; für diesen Anbieter ist es nicht bestätigt.`,
    "webmail-uses-other-servers": () =>
      "Warum nur E-Mails aus dem Programm abgewiesen werden und Webmail ankommt: Dieser Anbieter verschickt Webmail über andere Server als E-Mails aus Programmen.",
    "send-from-webmail-meanwhile": () => "Bis zur Klärung können Sie eine dringende E-Mail über die Webseite Ihres Anbieters (Webmail) verschicken.",
    "imprint-needed": () => "Zum Servernamen muss eine Website mit Impressum und direkter Kontaktmöglichkeit leicht zu finden sein.",
    "reverse-dns-must-match": () => "PTR-Eintrag und Adresseintrag des Servers müssen zueinander passen.",
    "reset-is-not-permanent": () => "Das Zurücksetzen gilt nicht für immer: Wer lange nichts dorthin sendet, fällt in den alten Zustand zurück.",
    "dial-up-uses-relay": () => "Von einem Einwahl- oder Privatanschluss aus sollte der Server über den Mailserver des Anbieters (Smarthost) senden.",
    "only-if-address-is-static": () => "Ein Antrag lohnt nur, wenn die IP-Adresse fest vergeben und kein Einwahlanschluss ist.",
    "new-address-warms-up": () => "Eine neue Serveradresse braucht eine Anlaufzeit: Beginnen Sie mit kleinen Mengen und steigern Sie sie langsam.",
    "each-provider-separately": () => "Jeder Anbieter führt seine eigene Bewertung; eine Freigabe gilt nur dort.",
    "no-delisting-exists": () => "Einen Antrag auf Freigabe gibt es bei diesem Anbieter nicht; die Bewertung bessert sich mit dem Versandverhalten.",
    "only-network-owner-can-delist": () => "Diese Liste hört nur den Eigentümer des Netzes, also den Hoster; einzelne Kunden können dort nichts erreichen.",
    "paying-is-not-needed": () => "Für eine Freigabe zu bezahlen ist nicht nötig; der Eintrag läuft von selbst ab.",
    "dedicated-address-possible": () => "Eine gemeinsam genutzte Adresse teilt ihren Ruf mit anderen Kunden; manche Dienste bieten eine eigene Adresse an.",
    "not-the-microsoft-365-portal": () => "Das Portal sender.office.com gilt nur für Microsoft 365, nicht für outlook.com, hotmail.com und live.com.",
    "outside-recipients-not-affected": () => "E-Mails an Kunden und Partner mit anderen Domains sind davon nicht betroffen.",
    "not-the-in-house-case": () => "Das ist nicht der Fall der eigenen Organisation: Eine Freigabe bei der eigenen IT hilft hier nicht.",
    "ask-platform-for-todays-list": () => "Listen von IP-Adressen veralten; die heutige hat der Versanddienst.",
    "own-domain-allowlisting-dangerous": () => "Geben Sie nicht die eigene Domain pauschal frei: Das schaltet den Schutz vor gefälschten Absendern ab.",
    "template-text-only": () =>
      "Gegen den Spamordner kann helfen: die Vorlage auf reinen Text kürzen, ohne Bilder und Links, mit nur einem Anhang. Auch eine E-Mail, die nur aus einem Anhang besteht, kann als Spam gelten.",
    "filters-differ-no-promise": () => "Jeder Filter ist anders und oft vom Empfänger selbst eingestellt; versprechen lässt sich nichts.",
    "remove-short-links": () => "Verkürzte Links (Kurz-URLs) sind eine häufige Ursache; verwenden Sie die vollständigen Adressen.",
    "postmaster-tools-show-reputation": () => "Die Postmaster Tools von Google zeigen dem Inhaber der Domain, wie sie bewertet wird.",
    "bounce-may-be-in-spam-folder": () => "Der Unzustellbarkeitsbericht kann im Spamordner des sendenden Postfachs liegen.",
    "wording-decides": () => "Erst der genaue Wortlaut der Antwort sagt, wer zuständig ist.",
    "look-for-code": () => "Achten Sie im Bericht auf Kennungen wie S3140 oder S3150; sie bestimmen den richtigen Weg.",
    "accepted-by-recipients-server": () => "Wenn kein Unzustellbarkeitsbericht kommt, hat der Server des Empfängers die E-Mail wahrscheinlich angenommen.",
    "look-into-quarantine-too": () => "Auch die Quarantäne der Firma kommt infrage; dort sieht nur die IT des Empfängers nach.",
    "write-to-a-person-meanwhile": () => "Bis zur Klärung hilft es, den Empfänger anzurufen oder von einem anderen Postfach aus zu schreiben.",
    "secure-the-account": () => "Sichern Sie das Konto: neues Passwort, zweiter Faktor, und prüfen Sie, ob jemand anderes darüber sendet.",
    "lift-own-suppression": () => "Die Sperrliste des Versanddienstes verwalten Sie dort selbst.",
    "full-mailbox-passes": () => "Ein volles Postfach ist meist vorübergehend; die Adresse bleibt gültig.",
  },
  headings: { steps: "Wer was tun muss", wontHelp: "Was nicht hilft", notes: "Gut zu wissen", technical: "Technische Angaben" },
  technical: {
    reply: "Antwort",
    status: "Statuscode",
    stage: "Zeitpunkt im Dialog",
    answeredBy: "Geantwortet hat",
    refusedServer: "Abgewiesener Server",
    reason: "Ursache",
    evidence: "Beleg",
    conflicts: "Widersprüche",
    original: "Ursprüngliche E-Mail",
    authenticity: "Echtheit des Berichts",
    suppress: "Umgang mit der Adresse",
  },
  suppress: { now: "nicht mehr anschreiben", "after-repeats": "erst nach mehreren gleichen Berichten aussortieren", never: "behalten" },
  authenticity: {
    confirmed: "bestätigt: Die E-Mail war Ihre",
    plausible: "glaubhaft",
    unverified: "nicht geprüft",
    suspicious: "verdächtig: Etwas spricht gegen diesen Bericht",
  },
  suspicious: "Vorsicht: An diesem Bericht stimmt etwas nicht; er kann gefälscht sein. Ziehen Sie daraus keine Schlüsse über die Adresse.",
  noSteps: "Zu tun ist nichts.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Ein Empfänger hat eine Ihrer E-Mails als unerwünscht gemeldet. Schreiben Sie ihm nicht mehr."
        : `Der Empfänger ${address} hat Ihre E-Mail als unerwünscht gemeldet. Schreiben Sie ihm nicht mehr.`,
    optOut: (address) =>
      address === undefined ? "Ein Empfänger möchte keine E-Mails mehr von Ihnen." : `Der Empfänger ${address} möchte keine E-Mails mehr von Ihnen.`,
    notSpam: (address) =>
      address === undefined
        ? "Ein Empfänger hat Ihre E-Mail als erwünscht gekennzeichnet."
        : `Der Empfänger ${address} hat Ihre E-Mail als erwünscht gekennzeichnet.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Ein empfangender Server" : reporter} meldet, dass bei einer E-Mail unter Ihrer Domain die Absenderprüfung gescheitert ist.`,
    otherFeedback: "Ein empfangender Anbieter hat eine Rückmeldung zu einer Ihrer E-Mails geschickt.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "Der Empfänger" : recipient} hat eine Empfangsbestätigung geschickt (${disposition}). Das ist keine Unzustellbarkeit.`,
    autoReply: {
      vacation: "Das ist eine Abwesenheitsnotiz. Die E-Mail ist angekommen.",
      "left-organisation": "Das ist eine automatische Antwort: Der Empfänger arbeitet dort nicht mehr. Die E-Mail ist angekommen.",
      ticket: "Das ist eine automatische Eingangsbestätigung. Die E-Mail ist angekommen.",
      challenge: "Das ist eine Rückfrage des Empfängersystems: Die E-Mail wird erst zugestellt, wenn sie jemand beantwortet.",
      other: "Das ist eine automatische Antwort. Die E-Mail ist angekommen.",
    },
    ordinary: "Das ist eine gewöhnliche E-Mail, kein Unzustellbarkeitsbericht.",
    unreadable: "Diese Nachricht ließ sich nicht lesen.",
  },
  draft: {
    greeting: "Guten Tag,",
    closing: "Mit freundlichen Grüßen",
    blank: (label) => `[bitte ergänzen: ${label}]`,
    factsFollow: "Angaben zum Vorgang:",
    replyFollows: "Vollständige Antwort des Servers:",
    cut: "[… gekürzt]",
    asks: {
      "forward-report": letter(
        (x) => `E-Mails werden abgewiesen: Bitte wenden Sie sich an ${x.about?.object ?? "die abweisende Stelle"}`,
        (x) => [
          `eine E-Mail, die wir über Ihren Server verschickt haben, ist nicht zugestellt worden: ${capital(refuser(x))} hat Ihren Server abgewiesen. Der Grund liegt nach der Antwort nicht bei uns und nicht beim Empfänger, sondern beim sendenden Server.`,
        ],
        (x) => [
          `Bitte wenden Sie sich als Betreiber des Servers an ${x.about?.object ?? "die abweisende Stelle"} und lassen Sie die Sperre aufheben. Wir selbst können das nicht beantragen.`,
          "Den vollständigen Unzustellbarkeitsbericht fügen wir bei. Bitte geben Sie uns kurz Bescheid, sobald die Sperre aufgehoben ist.",
        ],
      ),
      "reset-reputation": letter(
        (x) => `Bitte um Zurücksetzen der Bewertung von ${x.ip}`,
        (x) => [`wir betreiben den Mailserver ${x.host} (IP-Adresse ${x.ip}). Ihr System nimmt von ihm zurzeit keine E-Mails an.`],
        () => ["Wir bitten Sie, die Bewertung dieser Adresse zu prüfen und zurückzusetzen. Für Rückfragen stehen wir gern zur Verfügung."],
      ),
      "delist-ip": letter(
        (x) => `Bitte um Freigabe der IP-Adresse ${x.ip}`,
        (x) => [`wir betreiben den Mailserver ${x.host} (IP-Adresse ${x.ip}). E-Mails von dieser Adresse werden abgewiesen, weil sie als gesperrt gilt.`],
        () => ["Wir bitten Sie, den Eintrag zu prüfen und die Adresse freizugeben. Falls etwas zu beheben ist, nennen Sie uns bitte den Anlass."],
      ),
      "delist-domain": letter(
        (x) => `Bitte um Freigabe der Domain ${x.domain}`,
        (x) => [`wir verwalten die Domain ${x.domain}. E-Mails werden abgewiesen, weil diese Domain als gesperrt gilt.`],
        () => ["Wir bitten Sie, den Eintrag zu prüfen und die Domain freizugeben. Falls etwas zu beheben ist, nennen Sie uns bitte den Anlass."],
      ),
      "report-false-positive": letter(
        () => "E-Mail zu Unrecht als Spam eingestuft",
        () => ["eine von uns verschickte E-Mail ist von Ihrem Filter abgewiesen worden. Es handelt sich um eine gewöhnliche Nachricht und nicht um Spam."],
        () => ["Wir bitten Sie, die Einstufung zu prüfen. Die Angaben aus der Antwort stehen oben."],
      ),
      "allowlist-sender": letter(
        () => "Bitte um Freigabe eines Absenders",
        (x) => [
          `E-Mails ${x.domain.startsWith("[") ? "von uns" : `mit Absendern unter ${x.domain}`} kommen bei Ihnen nicht an, weil Ihr Mailserver sie abweist. Die E-Mails sind erwünscht.`,
        ],
        () => [
          "Bitte geben Sie den Absender auf Ihrem Mailserver oder in Ihrem Filter frei, am besten anhand der genannten Angaben und nicht durch pauschale Freigabe der eigenen Domain.",
        ],
      ),
      "report-block": letter(
        (x) => `Hinweis: ${capital(x.about?.subject ?? "ein empfangender Anbieter")} blockiert E-Mails`,
        (x) => [
          `E-Mails, die wir aus Ihrer Software verschicken, werden zurzeit abgewiesen, und zwar von dieser Stelle: ${x.about?.subject ?? "siehe Antwort"}. Unseren E-Mail-Anbieter haben wir informiert.`,
        ],
        () => ["Diese Nachricht dient nur zu Ihrer Information."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Namensauflösung des Mailservers ${x.host} berichtigen`,
        (x) => [`E-Mails über den Server ${x.host} (IP-Adresse ${x.ip}) werden abgewiesen, weil seine Rückwärtsauflösung oder sein HELO-Name nicht stimmt.`],
        () => ["Bitte sorgen Sie dafür, dass PTR-Eintrag, Adresseintrag und HELO-Name des Servers zueinander passen."],
      ),
      "fix-authentication": letter(
        (x) => `SPF, DKIM und DMARC der Domain ${x.domain} prüfen`,
        (x) => [`E-Mails mit Absendern unter ${x.domain} werden abgewiesen, weil die Absenderprüfung scheitert.`],
        (x) => [`Bitte prüfen Sie die Einträge für SPF, DKIM und DMARC der Domain ${x.domain} und nehmen Sie den sendenden Server oder Versanddienst auf.`],
      ),
      "send-under-own-domain": letter(
        () => "Versand unter der Domain Ihres Dienstes",
        () => ["E-Mails, die Sie in unserem Namen verschicken, werden abgewiesen, weil sie unsere Absenderdomain tragen, aber von Ihren Servern kommen."],
        () => [
          "Bitte verschicken Sie unsere E-Mails unter Ihrer eigenen Domain, mit unserer Adresse als Antwortadresse, oder nennen Sie uns die nötigen DNS-Einträge.",
        ],
      ),
      "fix-server": letter(
        () => "Ihr Mailserver weist E-Mails mit einem Fehler ab",
        () => ["eine E-Mail an eine Adresse bei Ihnen ist nicht zugestellt worden; Ihr Mailserver meldet einen Fehler."],
        () => ["Bitte prüfen Sie den Server. Die Antwort, die wir erhalten haben, steht oben."],
      ),
      "fix-lookup": letter(
        () => "Die Sperrlistenabfrage Ihres Mailservers ist gestört",
        () => [
          "Ihr Mailserver weist E-Mails mit Verweis auf eine Sperrliste ab. Die Antwort zeigt aber, dass die Abfrage selbst scheitert; ein Eintrag liegt nicht vor.",
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
        () => ["Falls unsere E-Mails erwünscht sind, ändern Sie bitte diese Regel oder nehmen Sie unseren Absender davon aus."],
      ),
      "reach-recipient-otherwise": letter(
        () => "Ihr Postfach nimmt keine E-Mails an",
        () => ["eine E-Mail an Sie ist zurückgekommen; Ihr Postfach nimmt zurzeit nichts an."],
        () => ["Bitte prüfen Sie das Postfach oder nennen Sie uns eine andere Adresse."],
      ),
      "correct-address": letter(
        () => "Ihre E-Mail-Adresse",
        () => ["eine E-Mail an Sie ist zurückgekommen; die Adresse, die uns vorliegt, gibt es offenbar nicht."],
        () => ["Bitte nennen Sie uns Ihre richtige Adresse."],
      ),
      "remove-address": letter(
        () => "Adresse von der Sperrliste nehmen",
        () => ["eine Adresse steht auf der Sperrliste unseres Kontos bei Ihnen; Zustellungen an sie werden nicht mehr versucht."],
        () => ["Der Empfänger möchte unsere E-Mails erhalten. Bitte nehmen Sie die Adresse von der Sperrliste."],
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
        () => "Bitte sehen Sie in Ihrem Spamordner nach",
        () => ["unsere E-Mail ist möglicherweise in Ihrem Spamordner gelandet."],
        () => ["Bitte sehen Sie dort nach, kennzeichnen Sie die E-Mail als erwünscht und nehmen Sie unsere Adresse in Ihre Kontakte auf."],
      ),
      "ask-for-bounce": letter(
        () => "Bitte um den Unzustellbarkeitsbericht",
        () => ["E-Mails kommen nicht an. Zur Klärung brauchen wir den vollständigen Unzustellbarkeitsbericht."],
        () => ["Bitte leiten Sie ihn uns vollständig weiter, am besten als Anhang. Er enthält alle Angaben, die gebraucht werden."],
      ),
    },
  },
};
