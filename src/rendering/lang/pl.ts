import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "../language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "../wording.ts";

// Nazwy stoją w dopowiedzeniu i się nie odmieniają: mianownik, biernik, dopełniacz („with”). Serwer jest zawsze rodzaju męskiego.
const forms = (subject: string, object: string, genitive: string, server: string): PartyForms => ({ subject, object, with: genitive, server });
const company = (name: string): PartyForms => forms(`firma ${name}`, `firmę ${name}`, `firmy ${name}`, `serwer firmy ${name}`);
const operatorOf = (name: string): PartyForms =>
  forms(`operator domeny ${name}`, `operatora domeny ${name}`, `operatora domeny ${name}`, `serwer domeny ${name}`);

const whom = (x: StepWords): string => x.contact?.object ?? "właściwą osobę";
const toWhom = (x: StepWords): string => x.contact?.with ?? "właściwej osoby";
const toBlocker = (x: StepWords): string => x.next?.with ?? x.about?.with ?? "strony, która odrzuca wiadomości";
const theMail = (x: { audience: CauseWords["audience"] }): string => (mySender(x) ? "Państwa wiadomość" : "wiadomość");
const ipOf = (ip: string | undefined): string => (ip === undefined ? "" : ` (adres IP ${ip})`);
/** Zdanie podrzędne zamyka przecinek. */
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer
    ? `${mySender(x) ? "Państwa własny serwer pocztowy" : "własny serwer pocztowy nadawcy"}${ipOf(ip)}`
    : `serwer${x.operator === undefined ? "" : ` ${x.operator.with}`}${ipOf(ip)}, przez który wysłano ${theMail(x)},`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` Tym serwerem zarządza ${x.operator.subject}, a nie ${mySender(x) ? "Państwo" : "nadawca"}.`;
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "Państwa serwera" : "serwera";
  if (x.ip !== undefined) return `${noun} o adresie IP ${x.ip}`;
  if (x.host !== undefined) return `${noun} ${x.host}`;
  return x.you && x.ownServer ? "Państwa serwera pocztowego" : "serwera wysyłającego";
};
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Podstawą jest ocena, której źródłem jest ${x.via}.`);
const domainOf = (domain: string | undefined): string => (domain === undefined ? "domena nadawcy" : `domena ${domain}`);
const ofDomain = (domain: string | undefined): string => (domain === undefined ? "" : ` ${domain}`);
const programs = (software: string | undefined): string => `Thunderbird lub ${besideThunderbird(software) ?? "oprogramowanie branżowe"}`;
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "serwer odbierający";

/** Polski; forma grzecznościowa „Państwo”. */
export const pl: LanguageSentences = {
  code: "pl",
  reasons: {
    "unknown-recipient": "odbiorca nieznany",
    "unknown-domain": "domena nieznana",
    "no-mail-service": "domena nie przyjmuje poczty",
    "recipient-moved": "odbiorca zmienił adres",
    suppressed: "na liście wykluczeń platformy wysyłkowej",
    "mailbox-full": "skrzynka pełna",
    "mailbox-disabled": "skrzynka wyłączona",
    "recipient-rate-limited": "skrzynka otrzymuje zbyt wiele wiadomości",
    "recipient-refused": "reguła odbiorcy",
    policy: "zasady serwera odbierającego",
    "relaying-denied": "odmowa przekazania",
    "server-error": "błąd serwera odbierającego",
    "storage-full": "brak miejsca na serwerze odbierającym",
    "mail-loop": "pętla przekazywania",
    "tls-failed": "nieudane połączenie szyfrowane",
    "blocklist-misused": "błędne odpytywanie listy blokad przez odbiorcę",
    "bad-reputation": "zła reputacja serwera wysyłającego lub jej brak",
    blocklisted: "na liście blokad",
    "dynamic-address": "adres łącza domowego",
    "reverse-dns": "odwrotny DNS serwera wysyłającego",
    "rate-limited": "zbyt wiele wiadomości lub połączeń",
    "tls-required": "wymagane szyfrowanie",
    "protocol-error": "błąd protokołu serwera wysyłającego",
    "authentication-failed": "nieudane uwierzytelnienie nadawcy",
    "spoofing-suspected": "uznana za podszywanie się pod własną domenę",
    "sender-refused": "nadawca odrzucony",
    "account-restricted": "konto nadawcy ograniczone",
    spam: "uznana za spam",
    malware: "podejrzenie złośliwego oprogramowania",
    "content-refused": "treść odrzucona",
    "message-too-large": "wiadomość zbyt duża",
    "malformed-message": "wiadomość błędnie zbudowana",
    "network-failure": "serwer nieosiągalny",
    expired: "upłynął termin doręczenia",
    greylisted: "chwilowo odłożona (greylisting)",
    unclassified: "przyczyna niejasna",
  },
  faults: {
    recipient: "odbiorca",
    "recipient-policy": "reguły odbiorcy",
    "recipient-server": "serwer odbiorcy",
    "sending-server": "serwer wysyłający",
    "sender-identity": "domena nadawcy",
    "sender-account": "konto nadawcy",
    message: "sama wiadomość",
    network: "sieć",
    nobody: "nikt",
    unknown: "nieznana",
  },
  roles: {
    sender: "nadawca",
    "software-vendor": "producent oprogramowania",
    "sender-domain-admin": "administrator domeny nadawcy",
    "sending-platform": "platforma wysyłkowa",
    "sending-provider": "dostawca poczty nadawcy",
    recipient: "odbiorca",
    "recipient-admin": "dział IT odbiorcy",
    "recipient-provider": "dostawca poczty odbiorcy",
    "filter-vendor": "producent filtra",
    "blocklist-operator": "operator listy blokad",
  },
  asks: {
    "forward-report": "przekazać raport o niedoręczeniu",
    "reset-reputation": "zresetować reputację",
    "delist-ip": "odblokować adres IP",
    "delist-domain": "odblokować domenę",
    "report-false-positive": "zgłosić błędną klasyfikację",
    "allowlist-sender": "dopuścić nadawcę",
    "report-block": "powiadomić o blokadzie",
    "fix-reverse-dns": "poprawić odwrotny DNS",
    "fix-authentication": "poprawić SPF, DKIM i DMARC",
    "send-under-own-domain": "wysyłać pod domeną platformy",
    "fix-server": "naprawić serwer",
    "fix-lookup": "naprawić odpytywanie listy blokad",
    "lift-account-limit": "znieść ograniczenie konta",
    "lift-recipient-rule": "zmienić regułę",
    "reach-recipient-otherwise": "dotrzeć do odbiorcy inną drogą",
    "correct-address": "sprawdzić adres",
    "remove-address": "usunąć adres",
    "change-content": "zmienić treść",
    "shrink-message": "zmniejszyć wiadomość",
    "reduce-rate": "wysyłać wolniej",
    "retry-later": "spróbować później",
    "check-spam-folder": "zajrzeć do folderu ze spamem",
    "ask-for-bounce": "zdobyć raport o niedoręczeniu",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "serwer pocztowy odbiorcy";
    const you = forms("Państwo", "Państwa", "Państwa", "Państwa serwer pocztowy");
    if (party.reader === true && audience === "sender") return you;
    switch (role) {
      case "sender":
        return audience === "sender" ? you : forms("nadawca", "nadawcę", "nadawcy", "serwer pocztowy nadawcy");
      case "recipient":
        return forms("odbiorca", "odbiorcę", "odbiorcy", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? forms("administrator domeny nadawcy", "administratora domeny nadawcy", "administratora domeny nadawcy", "serwer pocztowy domeny nadawcy")
          : forms(`administrator domeny ${name}`, `administratora domeny ${name}`, `administratora domeny ${name}`, `serwer pocztowy domeny ${name}`);
      case "recipient-admin":
        return name === undefined
          ? forms("dział IT odbiorcy", "dział IT odbiorcy", "działu IT odbiorcy", theirs)
          : forms(`dział IT domeny ${name}`, `dział IT domeny ${name}`, `działu IT domeny ${name}`, `serwer pocztowy domeny ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? forms("postmaster nadawcy", "postmastera nadawcy", "postmastera nadawcy", "serwer pocztowy nadawcy")
            : forms(`postmaster domeny ${name}`, `postmastera domeny ${name}`, `postmastera domeny ${name}`, `serwer pocztowy domeny ${name}`);
        if (name !== undefined) return party.known ? company(name) : operatorOf(name);
        return audience === "sender"
          ? forms("Państwa dostawca poczty", "Państwa dostawcę poczty", "Państwa dostawcy poczty", "serwer Państwa dostawcy poczty")
          : forms("dostawca poczty nadawcy", "dostawcę poczty nadawcy", "dostawcy poczty nadawcy", "serwer dostawcy poczty nadawcy");
      case "sending-platform":
        return name === undefined ? forms("platforma wysyłkowa", "platformę wysyłkową", "platformy wysyłkowej", "serwer platformy wysyłkowej") : company(name);
      case "software-vendor":
        if (name !== undefined)
          return party.known
            ? company(name)
            : forms(`producent programu ${name}`, `producenta programu ${name}`, `producenta programu ${name}`, `serwer producenta programu ${name}`);
        return audience === "sender"
          ? forms(
              "producent Państwa oprogramowania",
              "producenta Państwa oprogramowania",
              "producenta Państwa oprogramowania",
              "serwer producenta oprogramowania",
            )
          : forms("producent oprogramowania", "producenta oprogramowania", "producenta oprogramowania", "serwer producenta oprogramowania");
      case "recipient-provider":
        if (name === undefined) return forms("dostawca poczty odbiorcy", "dostawcę poczty odbiorcy", "dostawcy poczty odbiorcy", theirs);
        return party.known ? company(name) : operatorOf(name);
      case "filter-vendor":
        return name === undefined
          ? forms("producent filtra", "producenta filtra", "producenta filtra", "filtr")
          : { ...company(name), server: `filtr firmy ${name}` };
      case "blocklist-operator":
        return name === undefined
          ? forms("operator listy blokad", "operatora listy blokad", "operatora listy blokad", "serwer listy blokad")
          : forms(`operator listy ${name}`, `operatora listy ${name}`, `operatora listy ${name}`, `serwer listy ${name}`);
    }
  },
  list: (items) => joined(items, "i"),
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${day}.${month}.${year}`,
      (day, time, zone) => `${day}, godz. ${time} (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Państwa wiadomość" : "Wiadomość"}${x.recipient === undefined ? "" : ` do ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "Próby doręczenia trwają." : `Próby doręczenia potrwają do ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} nie została wysłana: ${who ?? "serwer platformy wysyłkowej"} nawet nie próbował jej doręczyć.`;
        if (who === undefined) return `${mail} nie dotarła${x.gaveUp ? "; zaniechano dalszych prób doręczenia" : ""}.`;
        return x.gaveUp
          ? `${mail} nie dotarła: ${who} wielokrotnie ją odkładał, aż zaniechano dalszych prób doręczenia.`
          : `${mail} nie dotarła: ${who} ją odrzucił.`;
      case "delayed":
        return who === undefined ? `${mail} jeszcze nie dotarła. ${tried}` : `${mail} jeszcze nie dotarła: ${who} na razie jej nie przyjmuje. ${tried}`;
      case "delivered":
        return `${mail} została doręczona.`;
      case "relayed":
        return `${mail} została przekazana serwerowi, który nie wysyła potwierdzeń doręczenia.`;
      case "expanded":
        return `${mail} została przekazana członkom listy dystrybucyjnej.`;
    }
  },
  why: {
    "unknown-recipient": () => "Taki adres tam nie istnieje.",
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Domena tego adresu nie istnieje." : `Domena ${domain} nie istnieje albo nie można jej znaleźć w internecie.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Domena tego adresu nie przyjmuje poczty." : `Domena ${domain} nie przyjmuje poczty.`;
    },
    "recipient-moved": () => "Odbiorca nie jest już dostępny pod tym adresem; ma teraz inny.",
    suppressed: () =>
      "Adres znajduje się na liście wykluczeń platformy wysyłkowej, zwykle dlatego, że wcześniejsze wiadomości wróciły albo odbiorca złożył skargę.",
    "mailbox-full": () => "Skrzynka odbiorcy jest pełna.",
    "mailbox-disabled": () => "Skrzynka odbiorcy jest wyłączona lub zablokowana.",
    "recipient-rate-limited": () => "Ta skrzynka otrzymuje obecnie zbyt wiele wiadomości i na razie nie przyjmuje kolejnych.",
    "recipient-refused": (x) =>
      `Reguła odbiorcy lub jego organizacji nie dopuszcza takich wiadomości${mySender(x) ? " jak Państwa" : ""}, na przykład dlatego, że lista dystrybucyjna przyjmuje tylko wiadomości od swoich członków.`,
    policy: () => "Doręczeniu stoi na przeszkodzie własna zasada serwera odbierającego. Czego ona wymaga, mówi co najwyżej odpowiedź serwera.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "Serwer poczty wychodzącej nie przekazuje wiadomości, ponieważ program nie zalogował się na nim albo zalogował się niepoprawnie."
        : "Zapytany serwer twierdzi, że nie obsługuje tego adresu. Albo adres jest błędnie zapisany, albo domena jest źle skonfigurowana po stronie odbiorcy.",
    "server-error": () => "Na serwerze odbiorcy wystąpił błąd.",
    "storage-full": () => "Na serwerze odbiorcy zabrakło miejsca; dotyczy to nie tylko tej jednej skrzynki.",
    "mail-loop": () => "Wiadomość krążyła w kółko: po stronie odbiorcy serwery lub skrzynki wciąż przekazują ją sobie nawzajem.",
    "tls-failed": () =>
      "Nie udało się nawiązać połączenia szyfrowanego, ponieważ z certyfikatem lub ustawieniami zabezpieczeń serwera odbierającego jest coś nie w porządku.",
    "blocklist-misused": (x) =>
      `Serwer odbiorcy błędnie odpytuje ${x.via === undefined ? "listę blokad" : `listę blokad ${x.via}`} i bierze jej komunikat o błędzie za wpis. Odpowiedź nie dowodzi więc, że serwer wysyłający się na niej znajduje.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} źle ocenia odnośnik lub treść wiadomości.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} źle ocenia domenę nadawcy${x.domain === undefined ? "" : `, czyli ${x.domain}`}. Chodzi o reputację tej domeny, a nie o adres odbiorcy.`;
      return `${capital(x.who.server)} nie przyjmuje wiadomości z tego serwera: ${server(x)} ma tam złą reputację albo jeszcze żadnej.${listed(x)}${notYours(x)} Chodzi o reputację tego serwera, a nie o ${mySender(x) ? "Państwa" : "nadawcę"} ani o adres odbiorcy.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "na liście blokad" : `na liście blokad ${x.via}`;
      if (x.fault === "message") return `Wiadomość zawiera odnośnik, który figuruje ${list}${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `${capital(domainOf(x.domain))} figuruje ${list}.`;
      return `${capital(server(x))} figuruje ${list}. Zablokowany jest cały serwer, a nie ${mySender(x) ? "Państwa adres" : "adres nadawcy"} ani adres odbiorcy.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} uważa adres IP${x.ip === undefined ? " serwera wysyłającego" : ` ${x.ip}`} za adres łącza domowego i nie przyjmuje wiadomości z takich łączy.${listed(x)}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, undefined))} przedstawia się nazwą, która nie pasuje do jego adresu IP${x.ip === undefined ? "" : ` ${x.ip}`}: wpis odwrotnego DNS (PTR) lub nazwa HELO jest błędna albo jej brakuje.${notYours(x)}`,
    "rate-limited": (x) => `${capital(server(x))} wysłał zbyt wiele wiadomości, nawiązał zbyt wiele połączeń lub podał zbyt wielu odbiorców naraz.`,
    "tls-required": (x) => `Serwer odbierający wymaga połączenia szyfrowanego; ${server(x, undefined)} go nie nawiązał.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, undefined))} nie dotrzymał zasad protokołu pocztowego.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${pl.list(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `Uwierzytelnienie nadawcy nie powiodło się: brakuje ważnego podpisu DKIM${domain === undefined ? "" : ` domeny ${domain}`}.`
        : `Uwierzytelnienie nadawcy${which} nie powiodło się: ${domainOf(domain)} nie wskazuje serwera wysyłającego jako uprawnionego.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `Wiadomość ma jako nadawcę własną domenę organizacji odbiorcy${domain === undefined ? "" : ` (${domain})`}, ale przyszła z zewnątrz. Dlatego serwer pocztowy organizacji uważa ją za sfałszowaną.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "Serwer odbierający odrzuca Państwa adres nadawcy lub jego domenę, niezależnie od odbiorcy."
        : "Serwer odbierający odrzuca tego nadawcę lub jego domenę, niezależnie od odbiorcy.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Państwa własne konto" : "Konto nadawcy"} ma ograniczoną możliwość wysyłania, na przykład z powodu limitu, braku zalogowania, niezapłaconego rachunku albo podejrzenia o spam. Odbiorca nie ma z tym nic wspólnego.`,
    spam: (x) =>
      `Filtr antyspamowy${x.via === undefined ? "" : ` (${x.via})`} uznał tę jedną wiadomość za spam. Serwer wysyłający nie jest przez to zablokowany; inne wiadomości mogą docierać.`,
    malware: () => "Program antywirusowy podejrzewa w wiadomości złośliwe oprogramowanie, na przykład w załączniku lub pod odnośnikiem.",
    "content-refused": () => "Serwer odbierający odrzuca treść wiadomości, na przykład rodzaj załącznika lub odnośnik.",
    "message-too-large": () => "Wiadomość jest zbyt duża dla odbiorcy.",
    "malformed-message": () =>
      "Wiadomość jest błędnie zbudowana: na przykład brakuje daty albo pole nagłówka występuje dwa razy. Przyczyną jest program lub serwer, który ją utworzył.",
    "network-failure": (x) =>
      `Serwer odbiorcy ${x.delayed ? "jest na razie nieosiągalny" : "był nieosiągalny"}; nie ma od niego odpowiedzi. Przyczyną może być on sam, połączenie albo literówka w domenie.`,
    expired: (x) =>
      x.delayed
        ? "Doręczenie jak dotąd się nie powiodło; raport nie mówi dlaczego."
        : "Doręczenie nie powiodło się w wyznaczonym czasie; raport nie mówi dlaczego.",
    greylisted: () =>
      "Serwer odbierający odkłada pierwszą próbę nieznanych mu nadawców i przyjmuje późniejszą (greylisting). Jest to powszechne i nie oznacza zarzutu.",
    unclassified: () => "Odpowiedź serwera nie mówi dość wyraźnie, co się stało.",
  },
  suspected: {
    server: (x) =>
      `Prawdopodobnie ${x.who?.server ?? "serwer odbierający"} nie przyjmuje wiadomości ${x.ownServer ? (mySender(x) ? "z Państwa serwera pocztowego" : "z serwera pocztowego nadawcy") : "z serwera, przez który są wysyłane"}, ponieważ serwer ten ma tam złą reputację albo jeszcze żadnej.${x.ownServer ? "" : ` Tym serwerem zarządza ${x.operator.subject}, a nie ${mySender(x) ? "Państwo" : "nadawca"}; dlatego zająć się tym powinien właśnie jego operator.`}`,
    inHouse: (x) =>
      `Prawdopodobnie serwer pocztowy własnej organizacji uważa te wiadomości za sfałszowane: przychodzą z zewnątrz i mają jako nadawcę własną domenę${ofDomain(x.domain)}.`,
  },
  address: {
    fine: (x) =>
      `${x.recipient === undefined ? "Adres odbiorcy" : `Adres ${x.recipient}`} jest, o ile można to ocenić, poprawny${mySender(x) ? "; proszę go nie usuwać" : " i nie należy go usuwać"}.`,
    wrong: (x) => (x.recipient === undefined ? "Pod ten adres nic nie dociera." : `Pod adres ${x.recipient} nic nie dociera.`),
    closed: (x) =>
      `${x.recipient === undefined ? "Adres odbiorcy" : `Adres ${x.recipient}`} nadal istnieje; ${mySender(x) ? "proszę go nie usuwać" : "nie należy go usuwać"}.`,
    unsure: (x) =>
      `Nie wynika z tego na pewno, czy adres${x.recipient === undefined ? "" : ` ${x.recipient}`} jest poprawny; ${mySender(x) ? "proszę go nie usuwać po jednym raporcie" : "nie należy go usuwać po jednym raporcie"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const request =
        x.purpose === "mends"
          ? "o naprawienie serwera wysyłającego"
          : x.purpose === "lifts"
            ? "o sprawdzenie i cofnięcie odmowy"
            : x.purpose === "asks"
              ? `o zwrócenie się do ${toBlocker(x)}`
              : "o ustalenie przyczyny";
      if (x.purpose === "shows")
        return x.you
          ? `Jeśli wiadomości nadal będą odrzucane, proszę zwrócić się z pełną odpowiedzią do ${toWhom(x)}.`
          : `Jeśli wiadomości nadal będą odrzucane, ${x.actor.subject} zwraca się z pełną odpowiedzią do ${toWhom(x)}.`;
      return x.you
        ? `Proszę przekazać pełny raport o niedoręczeniu do ${toWhom(x)} z prośbą ${request}.`
        : `${capital(x.actor.subject)} przekazuje pełny raport o niedoręczeniu do ${toWhom(x)} z prośbą ${request}.`;
    },
    "reset-reputation": step(
      (x) => `proszę zwrócić się do ${toWhom(x)} o zresetowanie reputacji ${thatServer(x)}.`,
      (x) => `${x.actor.subject} zwraca się do ${toWhom(x)} o zresetowanie reputacji ${thatServer(x)}.`,
    ),
    "delist-ip": step(
      (x) => `proszę zwrócić się do ${toWhom(x)} o odblokowanie ${thatServer(x)}.`,
      (x) => `${x.actor.subject} zwraca się do ${toWhom(x)} o odblokowanie ${thatServer(x)}.`,
    ),
    "delist-domain": step(
      (x) => `proszę zwrócić się do ${toWhom(x)} o usunięcie domeny${ofDomain(x.domain)} z listy.`,
      (x) => `${x.actor.subject} zwraca się do ${toWhom(x)} o usunięcie domeny${ofDomain(x.domain)} z listy.`,
    ),
    "report-false-positive": (x) => {
      const wrongly = x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "uznana za spam" : "odrzucona";
      return `${x.you ? "Proszę powiadomić" : `${capital(x.actor.subject)} powiadamia`} ${whom(x)}, że wiadomość została niesłusznie ${wrongly}.`;
    },
    "allowlist-sender": (x) => {
      if (x.alone) return `${x.you ? "Proszę dodać" : `${capital(x.actor.subject)} dodaje`} nadawcę do listy dozwolonych nadawców.`;
      const ask = `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)}`;
      if (x.allowlist)
        return `${ask} (czyli do własnego działu IT) o dopuszczenie na serwerze pocztowym serwerów i domen platformy wysyłkowej (lista dozwolonych) według tego wykazu:`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (czyli do własnego działu IT) o dopuszczenie na serwerze pocztowym serwerów platformy wysyłkowej (lista dozwolonych); jakie to serwery, powie platforma.`;
      if (x.reason === "blocklisted") return `${ask} o dopuszczenie serwera wysyłającego mimo wpisu na liście.`;
      return `${ask} o dopuszczenie nadawcy (lista dozwolonych) oraz o sprawdzenie reguł filtrów i wiadomości.`;
    },
    "report-block": (x) => {
      const what = x.about === undefined ? ", który dostawca blokuje wiadomości" : `, że wiadomości blokuje ${x.about.server}`;
      return `${x.you ? "Proszę powiadomić" : `${capital(x.actor.subject)} powiadamia`} ${whom(x)}${what}. Zdjąć blokady tam nie można, ale chętnie się tam dowiedzą, którzy dostawcy blokują.`;
    },
    "fix-reverse-dns": (x) => {
      const what = "wpis PTR, wpis adresu i nazwa HELO muszą do siebie pasować";
      if (x.alone) return `${x.you ? "Proszę poprawić" : `${capital(x.actor.subject)} poprawia`} odwrotny DNS ${thatServer(x)}: ${what}.`;
      return `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)} o poprawienie odwrotnego DNS ${thatServer(x)}: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone) {
        const check =
          "o sprawdzenie wpisów DNS domeny: musi ona istnieć i przyjmować pocztę (wpis MX), a SPF, DKIM i DMARC muszą wskazywać serwer wysyłający jako uprawniony";
        return x.you
          ? `Proszę zwrócić się do ${toWhom(x)} (Państwa działu IT lub dostawcy domeny) ${check}.`
          : `${capital(x.actor.subject)} zwraca się do ${toWhom(x)} ${check}.`;
      }
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` domeny ${x.domain}`;
      if (x.alone)
        return `${x.you ? "Proszę skonfigurować" : `${capital(x.actor.subject)} konfiguruje`} SPF, DKIM i DMARC${of} tak, aby serwer wysyłający był uprawniony.`;
      return x.you
        ? `Proszę zwrócić się do ${toWhom(x)} (Państwa działu IT lub dostawcy domeny) o skonfigurowanie SPF, DKIM i DMARC tak, aby serwer wysyłający był uprawniony.`
        : `${capital(x.actor.subject)} zwraca się do ${toWhom(x)} o skonfigurowanie SPF, DKIM i DMARC tak, aby serwer wysyłający był uprawniony.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "z Państwa adresem jako adresem do odpowiedzi" : "z dotychczasowym adresem jako adresem do odpowiedzi";
      if (x.domain !== undefined && x.alone)
        return `${x.you ? "Proszę nie wysyłać" : `${capital(x.actor.subject)} nie wysyła`} takich wiadomości z nadawcą w domenie ${x.domain}, bo domena ta nie dopuszcza obcych serwerów, lecz przez serwer pocztowy tego dostawcy albo pod domeną platformy wysyłkowej, ${reply}.`;
      if (x.alone)
        return `${x.you ? "Proszę ustawić" : `${capital(x.actor.subject)} ustawia`} platformę wysyłkową tak, aby wiadomości wychodziły pod jej własną domeną, ${reply}.`;
      return `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)} o wysyłanie wiadomości pod własną domeną usługi, ${reply}.`;
    },
    "fix-server": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) {
        const tell = `${x.you ? "Proszę powiadomić" : `${who} powiadamia`} ${whom(x)}`;
        if (x.reason === "authentication-failed")
          return `${tell}, że przekazywanie powoduje niepowodzenie uwierzytelnienia nadawcy (SPF): trzeba przepisywać nadawcę koperty (SRS) albo pobierać pocztę ze skrzynki zamiast ją przekazywać.`;
        if (x.reason === "malformed-message") return `${tell}, że wiadomości są błędnie zbudowane, z prośbą o usunięcie przyczyny.`;
        return `${tell} o błędzie z prośbą o jego usunięcie.`;
      }
      const whose = x.you && x.ownServer ? "Państwa serwer pocztowy" : "serwer pocztowy";
      if (x.reason === "dynamic-address")
        return x.you
          ? "Proszę nie wysyłać bezpośrednio z tego łącza, lecz przez serwer pocztowy Państwa dostawcy internetu (smarthost)."
          : `${who} nie wysyła bezpośrednio z tego łącza, lecz przez serwer pocztowy dostawcy internetu (smarthost).`;
      if (x.reason === "tls-required") return `${x.you ? "Proszę włączyć" : `${who} włącza`} na serwerze wysyłającym transmisję szyfrowaną (STARTTLS).`;
      if (x.reason === "network-failure") return `${x.you ? "Proszę sprawdzić" : `${who} sprawdza`} ${whose} i jego połączenie z internetem.`;
      return `${x.you ? "Proszę naprawić" : `${who} naprawia`} ${whose}${x.reason === undefined ? "" : "; błąd podaje odpowiedź"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Proszę naprawić lub wyłączyć" : `${capital(x.actor.subject)} naprawia lub wyłącza`} odpytywanie listy blokad przez serwer pocztowy.`
        : `${x.you ? "Proszę powiadomić" : `${capital(x.actor.subject)} powiadamia`} ${whom(x)}, że odpytywanie listy blokad tam nie działa i dlatego wiadomości są niesłusznie odrzucane.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Proszę sprawdzić w swoim koncie, co jest ograniczone, i usunąć przyczynę."
          : `${capital(x.actor.subject)} sprawdza w koncie, co jest ograniczone, i usuwa przyczynę.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Proszę włączyć" : `${capital(x.actor.subject)} włącza`} w programie pocztowym logowanie do serwera poczty wychodzącej; jeśli to nie pomoże, trzeba zwrócić się do ${toWhom(x)}.`;
      return `${x.you ? "Proszę zapytać" : `${capital(x.actor.subject)} pyta`} ${whom(x)}, dlaczego ${x.you ? "Państwa konto" : "konto"} jest ograniczone i co trzeba zrobić, aby je odblokować.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${x.you ? "Proszę zmienić" : `${capital(x.actor.subject)} zmienia`} regułę, która odrzuca takie wiadomości.`;
      const group = x.person ? "; w przypadku listy dystrybucyjnej może to zrobić tylko osoba, która nią zarządza" : "";
      return `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)} o zmianę reguły, która odrzuca ${theMail(x)}${group}.`;
    },
    "reach-recipient-otherwise": step(
      () => "proszę dotrzeć do odbiorcy inną drogą, na przykład telefonicznie lub pod innym adresem.",
      (x) => `${x.actor.subject} próbuje dotrzeć do odbiorcy inną drogą, na przykład telefonicznie lub pod innym adresem.`,
    ),
    "correct-address": (x) => {
      const address = x.recipient === undefined ? "w adresie" : `w adresie ${x.recipient}`;
      return x.you
        ? `Proszę sprawdzić, czy ${address} nie ma literówki, i zapytać odbiorcę o właściwy adres.`
        : `${capital(x.actor.subject)} sprawdza, czy ${address} nie ma literówki, i pyta odbiorcę o właściwy adres.`;
    },
    "remove-address": (x) => {
      const address = x.recipient === undefined ? "adres" : `adres ${x.recipient}`;
      if (x.alone)
        return x.you
          ? `Proszę usunąć ${address} ze swojej listy wysyłkowej, jeśli nie uda się znaleźć właściwego.`
          : `${capital(x.actor.subject)} usuwa ${address} z listy wysyłkowej, jeśli nie uda się znaleźć właściwego.`;
      return `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)} o usunięcie adresu z listy wykluczeń (często można to zrobić we własnym koncie), jeśli jest poprawny, a odbiorca życzy sobie ${mySender(x) ? "Państwa" : "tych"} wiadomości.`;
    },
    "change-content": (x) => {
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return x.you
            ? "Proszę sprawdzić, czy załączniki i odnośniki nie zawierają złośliwego oprogramowania, i wysłać wiadomość ponownie bez zakwestionowanej części."
            : `${who} sprawdza, czy załączniki i odnośniki nie zawierają złośliwego oprogramowania, i wysyła wiadomość ponownie bez zakwestionowanej części.`;
        case "blocklisted":
        case "bad-reputation":
          return x.you
            ? "Proszę usunąć zakwestionowany odnośnik i wysłać wiadomość ponownie."
            : `${who} usuwa zakwestionowany odnośnik i wysyła wiadomość ponownie.`;
        case "content-refused":
          return x.you
            ? "Proszę usunąć to, co kwestionuje odpowiedź, na przykład załącznik lub odnośnik, i wysłać wiadomość ponownie."
            : `${who} usuwa to, co kwestionuje odpowiedź, na przykład załącznik lub odnośnik, i wysyła wiadomość ponownie.`;
        case "malformed-message":
          return x.you
            ? "Proszę wysłać wiadomość jeszcze raz z innego programu lub z poczty w przeglądarce."
            : `${who} wysyła wiadomość jeszcze raz z innego programu lub z poczty w przeglądarce.`;
        default:
          return x.you
            ? "Proszę uprościć wiadomość lub szablon i wysłać ją ponownie: sam tekst, bez obrazków, bez odnośników, najwyżej jeden załącznik."
            : `${who} upraszcza wiadomość lub szablon i wysyła ją ponownie: sam tekst, bez obrazków, bez odnośników, najwyżej jeden załącznik.`;
      }
    },
    "shrink-message": step(
      () => "proszę zmniejszyć wiadomość albo udostępnić załączniki do pobrania.",
      (x) => `${x.actor.subject} zmniejsza wiadomość albo udostępnia załączniki do pobrania.`,
    ),
    "reduce-rate": step(
      () => "proszę wysyłać mniej wiadomości w tym samym czasie: zacząć od małych ilości i powoli je zwiększać.",
      (x) => `${x.actor.subject} wysyła mniej wiadomości w tym samym czasie, zaczyna od małych ilości i powoli je zwiększa.`,
    ),
    "retry-later": (x) => {
      const who = capital(x.actor.subject);
      if (x.delayed) {
        const until = x.until === undefined ? "sam ponawia próby doręczenia" : `będzie ponawiał próby doręczenia do ${x.until}`;
        return `${x.you ? "Proszę zaczekać" : `${who} czeka`}: ${x.you && x.ownServer ? "Państwa serwer pocztowy" : "serwer wysyłający"} ${until}. Kolejny raport przyjdzie dopiero wtedy, gdy i one się nie powiodą.`;
      }
      if (x.reason === undefined) return x.you ? "Proszę wysłać wiadomość jeszcze raz." : `${who} wysyła wiadomość jeszcze raz.`;
      return x.you
        ? "Proszę wysłać wiadomość ponownie później; samoczynnych prób już nie będzie."
        : `${who} wysyła wiadomość ponownie później; samoczynnych prób już nie będzie.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone) return `${x.you ? "Proszę zajrzeć" : `${capital(x.actor.subject)} zagląda`} do folderu ze spamem i do kwarantanny.`;
      const ask = `${x.you ? "Proszę zwrócić się" : `${capital(x.actor.subject)} zwraca się`} do ${toWhom(x)}`;
      return x.person
        ? `${ask} z prośbą, aby zajrzeć do folderu ze spamem, oznaczyć wiadomość jako pożądaną i dodać nadawcę do kontaktów.`
        : `${ask} z prośbą o sprawdzenie w kwarantannie, regułach filtrów i dzienniku, co stało się z wiadomością.`;
    },
    "ask-for-bounce": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone)
        return `${x.you ? "Proszę zwrócić się" : `${who} zwraca się`} do ${toWhom(x)} o pełny raport o niedoręczeniu: zawiera on wszystko, czego potrzebuje dostawca.`;
      if (x.ownServer)
        return `${x.you ? "Proszę odszukać" : `${who} szuka`} w dzienniku serwera pocztowego ${x.you ? "dokładną treść" : "dokładnej treści"} odpowiedzi.`;
      return x.you
        ? "Proszę najpierw odszukać raport o niedoręczeniu, także w folderze ze spamem własnej skrzynki: zawiera on wszystko, czego potrzebuje dostawca."
        : `${who} szuka najpierw raportu o niedoręczeniu, także w folderze ze spamem własnej skrzynki: zawiera on wszystko, czego potrzebuje dostawca.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `E-mail: ${value}` : kind === "phone" ? `Telefon: ${value}` : kind === "web-form" ? `Formularz: ${value}` : `Strona: ${value}`;
    return unconfirmed ? `${how} (tak podano w odpowiedzi; nie jest pewne, że naprawdę stamtąd pochodzi)` : how;
  },
  bring: (facts, alone) => `${alone ? "Przydatne dane" : "Należy podać"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`Adresy IP: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Domeny pocztowe: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Domeny odnośników: ${list.linkDomains.join(", ")}`]),
    `Wykaz pochodzi z dnia ${pl.date(list.checked)}; o dzisiejszy należy zapytać platformę wysyłkową.`,
  ],
  or: "Albo:",
  colon: ": ",
  guess: "Odpowiedź nie jest jednoznaczna; to najbardziej prawdopodobne odczytanie.",
  facts: {
    ip: "adres IP",
    host: "nazwa serwera",
    reply: "odpowiedź serwera",
    date: "data i godzina",
    messageId: "Message-ID",
    recipient: "odbiorca",
    domain: "domena",
    imprint: "strona internetowa z danymi firmy (impressum)",
    allowlist: "lista dozwolonych",
    records: "wpisy DNS do sprawdzenia",
    spfInclude: "do dodania w SPF (include)",
    dkimSelectors: "selektory DKIM",
    "allowlist-ips": "adresy IP",
    "allowlist-mail-domains": "domeny pocztowe",
    "allowlist-link-domains": "domeny odnośników",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `${capital(who.subject)} nie ma wpływu na serwer wysyłający ani na jego reputację i nie może na to nic poradzić.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `Proszę nie pisać samodzielnie do ${who.with}: z reguły wysłuchany zostanie tam tylko operator odrzuconego serwera.`
        : `Nadawca nie powinien sam pisać do ${who.with}: z reguły wysłuchany zostanie tam tylko operator odrzuconego serwera.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} nie może na to nic poradzić; to nie wina tej skrzynki.`,
    "not-senders-provider": (who) => `${capital(who.subject)} nie jest tu właściwym adresatem; przyczyna leży gdzie indziej.`,
    "nothing-is-listed": (who) => `Wniosek do ${who.with} nic nie da: odpowiedź nie wskazuje żadnego wpisu.`,
    "list-is-closed": (who) => `Wniosek do ${who.with} nic nie da: ta lista już nie działa.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} nie może tego zmienić; zależy to od odbiorcy lub jego działu IT.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} nie może tego zmienić; to ustawienie po stronie nadawcy.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} jedynie przekazuje odpowiedź i nie może nic w niej zmienić.`,
    "lifts-by-itself": (who) => `${capital(who.subject)} nie musi nic robić: odłożenie ustąpi samo.`,
  },
  notes: {
    "address-is-fine": (x) => pl.address.fine(x),
    "report-holds-all": (x) =>
      `Raport o niedoręczeniu zawiera wszystko, co jest potrzebne do wyjaśnienia sprawy. ${mySender(x) ? "Proszę przekazać go w całości, najlepiej jako załącznik." : "Należy przekazać go w całości, najlepiej jako załącznik."}`,
    "block-does-not-lift-itself": () => "Taka blokada z reguły nie ustępuje sama; czekanie nie wystarczy.",
    "lifts-by-itself": () => "Taki wpis po pewnym czasie wygasa sam, jeśli przyczyna została usunięta.",
    "other-receivers-behave-alike": () => "Inni dostawcy odbierający zachowują się podobnie; także tam musi się zgłosić operator serwera wysyłającego.",
    "nothing-is-listed": () => "Według tej odpowiedzi na wymienionej liście blokad nie ma żadnego wpisu; wniosek tam nie pomoże.",
    "platform-never-tried": () => "Dostawca odbiorcy nic nie wie o tej wiadomości, bo platforma wysyłkowa w ogóle jej nie wysłała.",
    "group-takes-internal-mail-only": () =>
      "Niektóre listy dystrybucyjne przyjmują tylko wiadomości od członków lub z własnej organizacji. Zmienić to może tylko osoba, która nimi zarządza, albo dział IT odbiorcy.",
    "forwarding-breaks-spf": () =>
      "Wiadomość została najwyraźniej przekazana dalej. Przekazywanie powoduje niepowodzenie kontroli SPF; naprawić to może tylko ten, kto przekazuje: za pomocą SRS albo pobierając pocztę ze skrzynki (POP, IMAP) zamiast ją przekazywać.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Niektórzy dostawcy publikują" : `${capital(x.operator.subject)} publikuje`} domyślnie dla domen klientów zasadę DMARC „reject”: wiadomości z obcych serwerów są wtedy odrzucane, dopóki domena nie dopuści ich przez SPF lub DKIM.`,
    "protection-works-as-meant": () => "Ta ochrona przed fałszowanymi nadawcami działa tak, jak powinna; tutaj po prostu przeszkadza.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Dlaczego być może odrzucane są tylko wiadomości z programu, a te z poczty w przeglądarce docierają: decyduje serwer, przez który wiadomość rzeczywiście wychodzi. Dostawcy używają innych serwerów dla poczty w przeglądarce, a innych dla takich programów jak ${programs(x.software)}. Tak przedstawia to producent oprogramowania HERO; dla dostawcy w tym przypadku nie jest to potwierdzone.`,
    "webmail-uses-other-servers": () =>
      "Dlaczego być może odrzucane są tylko wiadomości z programu, a te z poczty w przeglądarce docierają: ten dostawca wysyła pocztę z przeglądarki przez inne serwery niż wiadomości z programów.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Do czasu wyjaśnienia mogą Państwo spróbować wysłać pilną wiadomość z poczty w przeglądarce u swojego dostawcy."
        : "Do czasu wyjaśnienia nadawca może spróbować wysłać pilną wiadomość z poczty w przeglądarce u swojego dostawcy.",
    "imprint-needed": () =>
      "Firma T-Online wymaga, aby po nazwie serwera łatwo było znaleźć stronę internetową z danymi firmy (impressum) i możliwością bezpośredniego kontaktu.",
    "reverse-dns-must-match": () => "Wpis PTR i wpis adresu (A lub AAAA) serwera muszą do siebie pasować, podobnie nazwa HELO.",
    "reset-is-not-permanent": () => "Reset nie jest trwały: serwer, z którego długo nic nie przychodzi, znów traci reputację.",
    "dial-up-uses-relay": () => "Z łącza domowego wiadomości należy wysyłać przez serwer pocztowy dostawcy internetu (smarthost).",
    "only-if-address-is-static": () =>
      "Wniosek ma sens tylko wtedy, gdy adres IP jest stały i nie należy do łącza domowego; o wyniku decyduje dostawca odbierający.",
    "new-address-warms-up": () => "Nowy adres serwera nie ma jeszcze reputacji: na początku należy wysyłać mało i powoli zwiększać ilość.",
    "each-provider-separately": () => "Każdy dostawca prowadzi własną ocenę; odblokowanie obowiązuje tylko u niego.",
    "no-delisting-exists": () => "W firmie Google nie ma wniosku o odblokowanie; ocena zależy od sposobu wysyłania.",
    "only-network-owner-can-delist": () =>
      "Ta lista obejmuje całe sieci i reaguje tylko na zgłoszenia ich właściciela, czyli firmy hostingowej; pojedynczy klient nic tam nie osiągnie. Dział IT odbiorcy może zdecydować, aby nie odrzucać wiadomości wyłącznie z powodu takiej listy.",
    "paying-is-not-needed": () => "Za usunięcie z listy nie trzeba płacić.",
    "dedicated-address-possible": () => "Wspólny adres dzieli reputację z innymi klientami; niektóre platformy wysyłkowe oferują własny (dedykowany) adres IP.",
    "not-the-microsoft-365-portal": () => "Portal sender.office.com dotyczy tylko Microsoft 365, a nie outlook.com, hotmail.com i live.com.",
    "outside-recipients-not-affected": () => "Wiadomości do klientów i partnerów z innymi domenami nie są tym dotknięte.",
    "not-the-in-house-case": () => "Odbiorcy nie należą do własnej organizacji: dopuszczenie przez własny dział IT tu nie pomoże.",
    "ask-platform-for-todays-list": () => "Wykazy adresów IP się starzeją; dzisiejszy ma platforma wysyłkowa.",
    "own-domain-allowlisting-dangerous": () => "Nie wolno dopuszczać całej własnej domeny: wyłączyłoby to ochronę przed fałszowanymi nadawcami.",
    "template-text-only": () =>
      "Przeciw folderowi ze spamem może pomóc skrócenie szablonu do samego tekstu: bez obrazków, bez odnośników, jeden załącznik. Także wiadomość złożona z samego załącznika może uchodzić za spam.",
    "filters-differ-no-promise": () => "Każdy filtr jest inny i często ustawiony przez samego odbiorcę; wpływ jest niewielki i niczego nie można obiecać.",
    "remove-short-links": () => "Przyczyną mogą być skrócone odnośniki (jak bit.ly); lepsze są pełne adresy.",
    "postmaster-tools-show-reputation": () => "Postmaster Tools firmy Google pokazują właścicielowi domeny, jak jest ona oceniana.",
    "bounce-may-be-in-spam-folder": () => "Raport o niedoręczeniu przychodzi do skrzynki, z której wysłano wiadomość, i może tam leżeć w folderze ze spamem.",
    "wording-decides": () => "Dopiero dokładna treść odpowiedzi mówi na pewno, co się stało i kto jest właściwy.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Proszę zwrócić uwagę w raporcie na oznaczenia i kody stanu; to one wskazują właściwą drogę."
        : `Proszę zwrócić uwagę w raporcie na takie oznaczenia jak ${x.codes.join(", ")}; to one wskazują właściwą drogę.`,
    "accepted-by-recipients-server": () => "Serwer odbiorcy przyjął wiadomość: gdzie się podziała, można ustalić tylko po stronie odbiorcy.",
    "look-into-quarantine-too": () => "Możliwa jest też kwarantanna w firmie; często zajrzeć tam może tylko dział IT odbiorcy.",
    "write-to-a-person-meanwhile": () => "Do czasu wyjaśnienia warto napisać lub zadzwonić bezpośrednio do konkretnej osoby.",
    "secure-the-account": () => "Konto trzeba zabezpieczyć: nowe hasło, drugi składnik (MFA) i sprawdzenie, czy nikt inny przez nie nie wysyła.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Proszę przywrócić adres na własnej liście, gdy odbiorca powie, że jego skrzynka znów działa."
        : "Adres można przywrócić na własnej liście, gdy odbiorca powie, że jego skrzynka znów działa.",
    "full-mailbox-passes": () => "Pełna skrzynka to zwykle stan przejściowy i nie powód, by wykluczać adres na stałe.",
  },
  headings: { steps: "Kto co musi zrobić", wontHelp: "Co nie pomoże", notes: "Warto wiedzieć", technical: "Dane techniczne" },
  technical: {
    reply: "Odpowiedź",
    status: "Kod stanu",
    stage: "Etap dialogu SMTP",
    answeredBy: "Odpowiedział",
    refusedServer: "Serwer wysyłający",
    reason: "Przyczyna",
    evidence: "Dowód",
    conflicts: "Sprzeczności",
    original: "Pierwotna wiadomość",
    authenticity: "Wiarygodność raportu",
    suppress: "Postępowanie z adresem",
  },
  suppress: { now: "nie pisać więcej", "after-repeats": "wykluczyć dopiero po kilku takich samych raportach", never: "zachować" },
  authenticity: {
    confirmed: "potwierdzona: wiadomość rzeczywiście została wysłana",
    plausible: "wiarygodna",
    unverified: "niesprawdzona",
    suspicious: "podejrzana: coś przemawia przeciw temu raportowi",
  },
  suspicious: "Uwaga: w tym raporcie coś się nie zgadza; może być sfałszowany. Proszę nie wyciągać z niego wniosków o adresie.",
  noSteps: "Nie trzeba nic robić.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Odbiorca zgłosił jedną z Państwa wiadomości jako niechcianą. Proszę więcej do niego nie pisać."
        : `Odbiorca ${address} zgłosił Państwa wiadomość jako niechcianą. Proszę więcej do niego nie pisać.`,
    optOut: (address) =>
      address === undefined ? "Odbiorca nie chce już otrzymywać Państwa wiadomości." : `Odbiorca ${address} nie chce już otrzymywać Państwa wiadomości.`,
    notSpam: (address) =>
      address === undefined ? "Odbiorca oznaczył Państwa wiadomość jako pożądaną." : `Odbiorca ${address} oznaczył Państwa wiadomość jako pożądaną.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Serwer odbierający" : reporter} zgłasza, że przy wiadomości w Państwa domenie nie powiodło się uwierzytelnienie nadawcy.`,
    otherFeedback: "Dostawca odbierający przysłał informację zwrotną o jednej z Państwa wiadomości.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "Od odbiorcy" : `Od ${recipient}`} przyszło potwierdzenie odczytu (${disposition}). To nie jest raport o niedoręczeniu.`,
    autoReply: {
      vacation: "To odpowiedź o nieobecności. Wiadomość dotarła.",
      "left-organisation": "To odpowiedź automatyczna: odbiorca już tam nie pracuje. Wiadomość dotarła.",
      ticket: "To automatyczne potwierdzenie otrzymania. Wiadomość dotarła.",
      challenge: "To pytanie kontrolne systemu odbiorcy: wiadomość zostanie doręczona dopiero, gdy ktoś na nie odpowie.",
      other: "To odpowiedź automatyczna. Wiadomość dotarła.",
    },
    ordinary: "To zwykła wiadomość, a nie raport o niedoręczeniu.",
    unreadable: "Tej wiadomości nie udało się odczytać.",
    outlookFile:
      "To plik programu Outlook (.msg), a nie wiadomość w postaci, w jakiej przyszła; nie został odczytany. Proszę zapisać raport jako .eml albo przesłać go dalej jako załącznik.",
    outlookPart:
      "Część w formacie własnym programu Outlook (winmail.dat lub .msg) nie została odczytana; jeśli zawiera raport o niedoręczeniu, proszę poprosić o niego w postaci pliku .eml.",
  },
  draft: {
    greeting: "Dzień dobry,",
    closing: "Z poważaniem",
    blank: (label) => `[do uzupełnienia: ${label}]`,
    factsFollow: "Dane sprawy:",
    replyFollows: "Pełna odpowiedź serwera:",
    cut: "[… skrócono]",
    asks: {
      "forward-report": letter(
        (x) =>
          x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
            ? "Niedoręczona wiadomość: prośba o sprawdzenie"
            : `${capital(x.about.server)} odrzuca wiadomości z Państwa serwera`,
        (x) => {
          const first = "Wiadomość, którą wysłaliśmy przez Państwa serwer, nie została doręczona";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `${first}: ${refuser(x)} nie przyjmuje wiadomości z tego serwera. Według odpowiedzi przyczyna nie leży po naszej stronie ani po stronie odbiorcy, lecz w serwerze wysyłającym.`,
            ];
          return [aboutSetup(x) ? `${first}: ${refuser(x)} kwestionuje konfigurację serwera wysyłającego.` : `${first}.`];
        },
        (x) => {
          const enclosed = "Pełny raport o niedoręczeniu załączamy. Prosimy o krótką wiadomość, gdy sprawa zostanie wyjaśniona.";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `Prosimy, aby jako operator serwera zwrócili się Państwo do ${x.about.with} i doprowadzili do zdjęcia blokady lub zresetowania oceny. Sami nie możemy o to wystąpić.`,
              enclosed,
            ];
          if (aboutSetup(x)) return ["Prosimy o naprawienie na Państwa serwerze tego, co wskazuje odpowiedź. Sami nie możemy tego zmienić.", enclosed];
          return [`Prosimy o ustalenie przyczyny i w razie potrzeby o zwrócenie się do ${x.about?.with ?? "strony odbierającej"}.`, enclosed];
        },
      ),
      "reset-reputation": letter(
        (x) => `Prośba o zresetowanie reputacji adresu ${x.ip}`,
        (x) => [`Zarządzamy serwerem pocztowym ${x.host} o adresie IP ${x.ip}. Państwa system nie przyjmuje obecnie od niego wiadomości.`],
        () => ["Prosimy o sprawdzenie i zresetowanie oceny tego adresu IP. Jeśli po naszej stronie trzeba coś poprawić, prosimy o podanie powodu."],
      ),
      "delist-ip": letter(
        (x) => `Prośba o odblokowanie adresu IP ${x.ip}`,
        (x) => [`Zarządzamy serwerem pocztowym ${x.host} o adresie IP ${x.ip}. Wiadomości z tego adresu są odrzucane, ponieważ uchodzi on za zablokowany.`],
        () => ["Prosimy o sprawdzenie wpisu i odblokowanie adresu IP. Jeśli po naszej stronie trzeba coś poprawić, prosimy o podanie powodu."],
      ),
      "delist-domain": letter(
        (x) => `Prośba o odblokowanie domeny ${x.domain}`,
        (x) => [`Wiadomości związane z domeną ${x.domain} są odrzucane, ponieważ domena ta uchodzi u Państwa za zablokowaną.`],
        () => ["Prosimy o sprawdzenie wpisu i odblokowanie domeny. Jeśli trzeba coś poprawić, prosimy o podanie powodu."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "Wiadomość niesłusznie uznana za spam" : "Wiadomość niesłusznie odrzucona",
        () => ["Wiadomość wysłana z naszej skrzynki lub przez nasz serwer została odrzucona przez Państwa system. Naszym zdaniem niesłusznie."],
        () => ["Prosimy o sprawdzenie tej klasyfikacji na podstawie podanych danych."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Prośba o dopuszczenie serwerów naszej platformy wysyłkowej" : "Prośba o dopuszczenie nadawcy"),
        (x) =>
          x.allowlist
            ? [
                `Wysyłamy wiadomości przez platformę wysyłkową, z nadawcą w naszej własnej domenie${known(x.domain) ? ` ${x.domain}` : ""}. Nasi współpracownicy ich nie otrzymują: nasz serwer pocztowy widzi wiadomości z zewnątrz, które mają naszą własną domenę, i uważa je za sfałszowane.`,
              ]
            : [`Wiadomości ${known(x.domain) ? `z nadawcą w domenie ${x.domain}` : "od nas"} do Państwa nie docierają.`],
        (x) =>
          x.allowlist
            ? [
                "Prosimy o dodanie podanych adresów IP, domen pocztowych i domen odnośników do listy dozwolonych nadawców na serwerze pocztowym. Prosimy nie dopuszczać całej naszej domeny, bo wyłączyłoby to ochronę przed fałszowanymi nadawcami.",
                "Wykaz może się zdezaktualizować: dzisiejszy ma platforma wysyłkowa.",
              ]
            : [
                "Jeśli te wiadomości są pożądane, prosimy o dopuszczenie nadawcy na Państwa serwerze pocztowym lub w filtrze, najlepiej na podstawie podanych danych.",
              ],
      ),
      "report-block": letter(
        (x) => `Do wiadomości: nasze wiadomości blokuje ${x.about?.server ?? "serwer odbierający"}`,
        (x) => [
          `Wiadomości, które wysyłamy z Państwa oprogramowania, są obecnie odrzucane${x.about === undefined ? "" : `; odrzuca je ${x.about.server}`}. Zwracamy się też do naszego dostawcy poczty, którego serwera to dotyczy.`,
        ],
        () => ["Ta wiadomość służy tylko informacji, aby wiedzieli Państwo, którzy dostawcy blokują."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Poprawienie odwrotnego DNS serwera pocztowego ${x.host}`,
        (x) => [`Wiadomości z serwera ${x.host} o adresie IP ${x.ip} są odrzucane, ponieważ jego odwrotny DNS lub nazwa HELO jest błędna.`],
        () => ["Prosimy zadbać o to, aby wpis PTR, wpis adresu i nazwa HELO serwera do siebie pasowały."],
      ),
      "fix-authentication": letter(
        (x) => `Prośba o sprawdzenie ${x.reason === "sender-refused" ? "wpisów DNS" : "SPF, DKIM i DMARC"} domeny ${x.domain}`,
        (x) => [
          x.reason === "sender-refused"
            ? `Wiadomości z nadawcą w domenie ${x.domain} są odrzucane, ponieważ serwer odbierający odrzuca adres nadawcy lub jego domenę.`
            : `Wiadomości z nadawcą w domenie ${x.domain} są odrzucane lub traktowane jak spam, ponieważ domena nie wskazuje serwera wysyłającego w sposób wystarczający jako uprawnionego.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Prosimy o sprawdzenie, czy domena jest widoczna w DNS i przyjmuje pocztę (wpis MX)."] : []),
          `Prosimy o sprawdzenie wpisów DNS dla SPF, DKIM i DMARC domeny ${x.domain} i o takie dodanie serwera lub platformy wysyłkowej, aby zgadzały się z domeną nadawcy (alignment).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Wysyłanie pod domeną Państwa usługi",
        () => ["Wiadomości, które wysyłają Państwo w naszym imieniu, są odrzucane, ponieważ mają naszą domenę nadawcy, ale przychodzą z Państwa serwerów."],
        () => [
          "Prosimy o wysyłanie naszych wiadomości pod Państwa własną domeną, z naszym adresem jako adresem do odpowiedzi, albo o podanie potrzebnych wpisów DNS.",
        ],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Państwa oprogramowanie tworzy błędnie zbudowane wiadomości"
            : x.reason === "authentication-failed"
              ? "Państwa przekazywanie powoduje niepowodzenie uwierzytelnienia nadawcy"
              : "Państwa serwer pocztowy nie przyjmuje wiadomości",
        (x) =>
          x.reason === "malformed-message"
            ? ["Wiadomość, którą wysłaliśmy z Państwa oprogramowania, została odrzucona, ponieważ jest błędnie zbudowana."]
            : x.reason === "authentication-failed"
              ? ["Wiadomości na adres u Państwa są przekazywane i odrzucane u celu, ponieważ po przekazaniu nie powodzi się uwierzytelnienie nadawcy (SPF)."]
              : ["Wiadomość na adres u Państwa nie została doręczona; Państwa serwer pocztowy zgłasza błąd."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Prosimy o ustalenie, skąd bierze się błąd, i o jego usunięcie."]
            : x.reason === "authentication-failed"
              ? [
                  "Prosimy o przepisywanie nadawcy koperty przy przekazywaniu (SRS) albo o pobieranie poczty ze skrzynki przez odbiorcę zamiast jej przekazywania.",
                ]
              : ["Prosimy o sprawdzenie serwera na podstawie odpowiedzi, którą otrzymaliśmy."],
      ),
      "fix-lookup": letter(
        () => "Odpytywanie list blokad przez Państwa serwer pocztowy nie działa",
        () => [
          "Państwa serwer pocztowy odrzuca wiadomości, powołując się na listę blokad. Odpowiedź pokazuje jednak, że nie udaje się samo zapytanie; wpisu nie wskazuje.",
        ],
        () => [
          "Prosimy o sprawdzenie, przez jaki resolver serwer odpytuje listę, albo o wyłączenie odpytywania. Do tego czasu odrzuca on także pożądane wiadomości.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Nasze konto ma ograniczoną możliwość wysyłania",
        () => ["Z naszego konta nie można obecnie wysyłać wiadomości."],
        () => ["Prosimy o informację, dlaczego konto jest ograniczone i co musimy zrobić, aby je odblokować."],
      ),
      "lift-recipient-rule": letter(
        () => "Reguła u Państwa odrzuca nasze wiadomości",
        () => ["Nasza wiadomość została odrzucona z powodu reguły po Państwa stronie."],
        () => [
          "Jeśli nasze wiadomości są pożądane, prosimy o zmianę tej reguły lub o wyłączenie z niej naszego adresu. W przypadku listy dystrybucyjnej może to zrobić osoba, która nią zarządza.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "Nasza wiadomość do Państwa nie dotarła",
        () => ["Wiadomość, którą do Państwa wysłaliśmy, wróciła i nie dotarła."],
        () => ["Prosimy o informację, jak możemy się z Państwem skontaktować, na przykład pod innym adresem e-mail."],
      ),
      "correct-address": letter(
        () => "Państwa adres e-mail",
        () => ["Wiadomość do Państwa wróciła; adres, który mamy, najwyraźniej nie istnieje."],
        () => ["Prosimy o podanie właściwego adresu."],
      ),
      "remove-address": letter(
        () => "Prośba o usunięcie adresu z listy wykluczeń",
        () => ["Pewien adres znajduje się na liście wykluczeń naszego konta u Państwa; prób doręczenia na ten adres już się nie podejmuje."],
        () => ["Chcemy znów pisać na ten adres. Prosimy o informację, dlaczego się tam znajduje, i o usunięcie go z listy."],
      ),
      "change-content": letter(
        () => "Odrzucona treść",
        () => ["Wiadomość została odrzucona z powodu swojej treści."],
        () => ["Prosimy o informację, co należy w niej zmienić."],
      ),
      "shrink-message": letter(
        () => "Zbyt duża wiadomość",
        () => ["Nasza wiadomość została odrzucona, ponieważ jest zbyt duża."],
        () => ["Prosimy o informację, do jakiej wielkości przyjmują Państwo wiadomości albo jak inaczej możemy przesłać pliki."],
      ),
      "reduce-rate": letter(
        () => "Ograniczenie liczby wiadomości",
        (x) => [`Wiadomości z serwera ${x.host} są odrzucane, ponieważ w krótkim czasie przychodzi ich zbyt wiele.`],
        () => ["Prosimy o informację, jakie ilości Państwo przyjmują."],
      ),
      "retry-later": letter(
        () => "Wiadomości chwilowo odrzucane",
        () => ["Nasze wiadomości są u Państwa od dłuższego czasu odkładane."],
        () => ["Prosimy o informację, kiedy można liczyć na ich przyjęcie."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Prośba o zajrzenie do folderu ze spamem" : "Wiadomość do Państwa organizacji nie dotarła: prośba o odszukanie"),
        (x) =>
          x.person
            ? ["Nasza wiadomość trafiła być może do Państwa folderu ze spamem."]
            : ["Naszej wiadomości na adres w Państwa organizacji nie ma u odbiorcy."],
        (x) =>
          x.person
            ? ["Prosimy tam zajrzeć, oznaczyć wiadomość jako pożądaną i dodać nasz adres do kontaktów."]
            : ["Prosimy o sprawdzenie w dzienniku, kwarantannie i regułach filtrów, co się z nią stało, i o dopuszczenie nadawcy, jeśli jest pożądany."],
      ),
      "ask-for-bounce": letter(
        () => "Prośba o raport o niedoręczeniu",
        () => ["Wiadomości nie docierają. Do wyjaśnienia sprawy potrzebujemy pełnego raportu o niedoręczeniu."],
        () => ["Prosimy o przekazanie go w całości, najlepiej jako załącznik. Zawiera on wszystkie potrzebne dane."],
      ),
    },
  },
};
