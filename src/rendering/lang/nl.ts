import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "../language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "../wording.ts";

const same = (name: string, server: string = name): PartyForms => ({ subject: name, object: name, with: name, server });

const whom = (x: StepWords): string => x.contact?.object ?? "de verantwoordelijke instantie";
const blocker = (x: StepWords): string => x.next?.object ?? x.about?.object ?? "de partij die weigert";
const theMail = (x: { audience: CauseWords["audience"] }): string => (mySender(x) ? "uw e-mail" : "de e-mail");
const ipOf = (ip: string | undefined): string => (ip === undefined ? "" : ` (IP-adres ${ip})`);
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer
    ? `${mySender(x) ? "uw eigen mailserver" : "de eigen mailserver van de afzender"}${ipOf(ip)}`
    : `de server${ipOf(ip)} waarmee ${x.operator === undefined ? `${theMail(x)} is verstuurd` : `${x.operator.subject} ${theMail(x)} heeft verstuurd`}`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` Deze server wordt beheerd door ${x.operator.object}, niet door ${mySender(x) ? "u" : "de afzender"}.`;
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "uw server" : "de server";
  if (x.ip !== undefined) return `${noun} met IP-adres ${x.ip}`;
  if (x.host !== undefined) return `${noun} ${x.host}`;
  return x.you && x.ownServer ? "uw mailserver" : "de verzendende server";
};
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Dat berust op de beoordeling van ${x.via}.`);
const domainOf = (domain: string | undefined): string => (domain === undefined ? "het domein van de afzender" : `het domein ${domain}`);
const programs = (software: string | undefined): string => `Thunderbird of ${besideThunderbird(software) ?? "branchesoftware"}`;
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "de ontvangende server";

/** Nederlands; beleefdheidsvorm "u". */
export const nl: LanguageSentences = {
  code: "nl",
  reasons: {
    "unknown-recipient": "ontvanger onbekend",
    "unknown-domain": "domein onbekend",
    "no-mail-service": "domein neemt geen e-mail aan",
    "recipient-moved": "ontvanger heeft een nieuw adres",
    suppressed: "op de uitsluitingslijst van het verzendplatform",
    "mailbox-full": "mailbox vol",
    "mailbox-disabled": "mailbox uitgeschakeld",
    "recipient-rate-limited": "mailbox ontvangt te veel e-mail",
    "recipient-refused": "regel van de ontvanger",
    policy: "beleid van de ontvangende server",
    "relaying-denied": "doorsturen geweigerd",
    "server-error": "fout op de ontvangende server",
    "storage-full": "opslag van de ontvangende server vol",
    "mail-loop": "mail loopt in een kringetje",
    "tls-failed": "versleutelde verbinding mislukt",
    "blocklist-misused": "blokkeerlijst door de ontvanger verkeerd geraadpleegd",
    "bad-reputation": "slechte of ontbrekende reputatie van de verzendende server",
    blocklisted: "op een blokkeerlijst",
    "dynamic-address": "inbeladres",
    "reverse-dns": "reverse DNS van de verzendende server",
    "rate-limited": "te veel e-mails of verbindingen",
    "tls-required": "versleuteling vereist",
    "protocol-error": "protocolfout van de verzendende server",
    "authentication-failed": "controle van de afzender mislukt",
    "spoofing-suspected": "aangezien voor een vervalsing van het eigen domein",
    "sender-refused": "afzender geweigerd",
    "account-restricted": "account van de afzender beperkt",
    spam: "als spam aangemerkt",
    malware: "vermoeden van schadelijke software",
    "content-refused": "inhoud geweigerd",
    "message-too-large": "e-mail te groot",
    "malformed-message": "e-mail verkeerd opgebouwd",
    "network-failure": "server onbereikbaar",
    expired: "bezorgtermijn verstreken",
    greylisted: "voorlopig uitgesteld (greylisting)",
    unclassified: "oorzaak onduidelijk",
  },
  faults: {
    recipient: "de ontvanger",
    "recipient-policy": "de regels van de ontvanger",
    "recipient-server": "de server van de ontvanger",
    "sending-server": "de verzendende server",
    "sender-identity": "het domein van de afzender",
    "sender-account": "het account van de afzender",
    message: "de e-mail zelf",
    network: "het netwerk",
    nobody: "niemand",
    unknown: "onbekend",
  },
  roles: {
    sender: "afzender",
    "software-vendor": "softwareleverancier",
    "sender-domain-admin": "beheerder van het domein van de afzender",
    "sending-platform": "verzendplatform",
    "sending-provider": "mailprovider van de afzender",
    recipient: "ontvanger",
    "recipient-admin": "IT-afdeling van de ontvanger",
    "recipient-provider": "mailprovider van de ontvanger",
    "filter-vendor": "leverancier van het filter",
    "blocklist-operator": "beheerder van de blokkeerlijst",
  },
  asks: {
    "forward-report": "bezorgfoutmelding doorsturen",
    "reset-reputation": "reputatie herstellen",
    "delist-ip": "IP-adres vrijgeven",
    "delist-domain": "domein vrijgeven",
    "report-false-positive": "onterechte weigering melden",
    "allowlist-sender": "afzender toestaan",
    "report-block": "blokkade melden",
    "fix-reverse-dns": "reverse DNS herstellen",
    "fix-authentication": "SPF, DKIM en DMARC herstellen",
    "send-under-own-domain": "verzenden onder het domein van het platform",
    "fix-server": "server herstellen",
    "fix-lookup": "raadpleging van de blokkeerlijst herstellen",
    "lift-account-limit": "beperking van het account opheffen",
    "lift-recipient-rule": "regel wijzigen",
    "reach-recipient-otherwise": "ontvanger op een andere manier bereiken",
    "correct-address": "adres controleren",
    "remove-address": "adres verwijderen",
    "change-content": "inhoud wijzigen",
    "shrink-message": "e-mail verkleinen",
    "reduce-rate": "langzamer verzenden",
    "retry-later": "later opnieuw proberen",
    "check-spam-folder": "in de spammap kijken",
    "ask-for-bounce": "bezorgfoutmelding opvragen",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "de mailserver van de ontvanger";
    const you = same("u", "uw mailserver");
    if (party.reader === true && audience === "sender") return you;
    switch (role) {
      case "sender":
        return audience === "sender" ? you : same("de afzender", "de mailserver van de afzender");
      case "recipient":
        return same("de ontvanger", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? same("de beheerder van het domein van de afzender", "de mailserver van het domein van de afzender")
          : same(`de beheerder van het domein ${name}`, `de mailserver van ${name}`);
      case "recipient-admin":
        return name === undefined ? same("de IT-afdeling van de ontvanger", theirs) : same(`de IT-afdeling van ${name}`, `de mailserver van ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? same("de postmaster van de afzender", "de mailserver van de afzender")
            : same(`de postmaster van ${name}`, `de mailserver van ${name}`);
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return same(`de beheerder van ${name}`, `de mailserver van ${name}`);
        return same(audience === "sender" ? "uw mailprovider" : "de mailprovider van de afzender");
      case "sending-platform":
        return same(name ?? "het verzendplatform");
      case "software-vendor":
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return same(`de leverancier van ${name}`, `de mailserver van ${name}`);
        return same(audience === "sender" ? "de leverancier van uw software" : "de leverancier van de software");
      case "recipient-provider":
        return name === undefined ? same("de mailprovider van de ontvanger", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? same("de leverancier van het filter", "het filter") : same(name);
      case "blocklist-operator":
        return name === undefined ? same("de beheerder van de blokkeerlijst", "de blokkeerlijst") : same(name);
    }
  },
  list: (items) => joined(items, "en"),
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${day}-${month}-${year}`,
      (day, time, zone) => `${day}, ${time} uur (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Uw e-mail" : "De e-mail"}${x.recipient === undefined ? "" : ` aan ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "De bezorging wordt nog geprobeerd." : `De bezorging wordt nog geprobeerd tot ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} is niet verstuurd: ${who ?? "het verzendplatform"} heeft de bezorging niet eens geprobeerd.`;
        if (who === undefined) return `${mail} is niet aangekomen${x.gaveUp ? "; de bezorgpogingen zijn gestaakt" : ""}.`;
        return x.gaveUp
          ? `${mail} is niet aangekomen: ${who} heeft hem telkens uitgesteld, en de bezorgpogingen zijn gestaakt.`
          : `${mail} is niet aangekomen: ${who} heeft hem geweigerd.`;
      case "delayed":
        return who === undefined
          ? `${mail} is nog niet aangekomen. ${tried}`
          : `${mail} is nog niet aangekomen: ${who} neemt hem op dit moment niet aan. ${tried}`;
      case "delivered":
        return `${mail} is bezorgd.`;
      case "relayed":
        return `${mail} is doorgegeven aan een server die geen bezorgbevestiging stuurt.`;
      case "expanded":
        return `${mail} is doorgegeven aan de leden van een verzendlijst.`;
    }
  },
  why: {
    "unknown-recipient": () => "Dit adres bestaat daar niet.",
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Het domein van dit adres bestaat niet." : `Het domein ${domain} bestaat niet of is op internet niet te vinden.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Het domein van dit adres neemt geen e-mail aan." : `Het domein ${domain} neemt geen e-mail aan.`;
    },
    "recipient-moved": () => "De ontvanger is op dit adres niet meer te bereiken en heeft inmiddels een ander adres.",
    suppressed: () =>
      "Het adres staat op de uitsluitingslijst van het verzendplatform, meestal omdat eerdere e-mails zijn teruggekomen of omdat de ontvanger heeft geklaagd.",
    "mailbox-full": () => "De mailbox van de ontvanger is vol.",
    "mailbox-disabled": () => "De mailbox van de ontvanger is uitgeschakeld of geblokkeerd.",
    "recipient-rate-limited": () => "Deze mailbox ontvangt op dit moment te veel e-mail en neemt daarom voorlopig niets meer aan.",
    "recipient-refused": (x) =>
      `Een regel van de ontvanger of van diens organisatie laat ${theMail(x)} niet toe, bijvoorbeeld omdat een verzendlijst alleen berichten van haar leden aanneemt.`,
    policy: () => "Een eigen beleidsregel van de ontvangende server staat de bezorging in de weg. Wat die eist, staat hooguit in het antwoord van de server.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "De server voor uitgaande e-mail geeft de e-mail niet door, omdat het programma zich daar niet of niet goed heeft aangemeld."
        : "De aangesproken server zegt niet verantwoordelijk te zijn voor dit adres. Of het adres is verkeerd geschreven, of het domein is aan de kant van de ontvanger verkeerd ingesteld.",
    "server-error": () => "Op de server van de ontvanger is een fout opgetreden.",
    "storage-full": () => "De server van de ontvanger heeft geen opslagruimte meer; dat treft daar niet alleen deze ene mailbox.",
    "mail-loop": () => "De e-mail is in een kringetje gelopen: aan de kant van de ontvanger sturen servers of mailboxen hem steeds naar elkaar door.",
    "tls-failed": () =>
      "Er is geen versleutelde verbinding tot stand gekomen, omdat er iets mis is met het certificaat of de beveiligingsinstellingen van de ontvangende server.",
    "blocklist-misused": (x) =>
      `De server van de ontvanger raadpleegt ${x.via === undefined ? "een blokkeerlijst" : `de blokkeerlijst ${x.via}`} verkeerd en ziet de foutmelding daarvan aan voor een vermelding. Het antwoord bewijst dus niet dat de verzendende server erop staat.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} beoordeelt een link of de inhoud van de e-mail als slecht.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} beoordeelt ${domainOf(x.domain)} als slecht. Het gaat om de reputatie van dat domein, niet om het adres van de ontvanger.`;
      return `${capital(x.who.server)} neemt van deze server geen e-mail aan: ${server(x)} heeft daar een slechte reputatie, of nog geen.${listed(x)}${notYours(x)} Het gaat om de reputatie van deze server, niet om ${mySender(x) ? "u" : "de afzender"} en niet om het adres van de ontvanger.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "op een blokkeerlijst" : `op de blokkeerlijst van ${x.via}`;
      if (x.fault === "message") return `In de e-mail staat een link die ${list} staat${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `${capital(domainOf(x.domain))} staat ${list}.`;
      return `${capital(server(x))}${x.ownServer ? "" : ","} staat ${list}. Geblokkeerd is de server als geheel, niet ${mySender(x) ? "uw adres" : "het adres van de afzender"} en niet dat van de ontvanger.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} houdt het IP-adres${x.ip === undefined ? " van de verzendende server" : ` ${x.ip}`} voor dat van een inbel- of particuliere aansluiting en neemt van zulke aansluitingen geen e-mail aan.${listed(x)}${notYours(x)}`,
    "reverse-dns": (x) =>
      `De naam waaronder ${server(x, undefined)}${x.ownServer ? "" : ","} zich meldt, past niet bij het IP-adres${x.ip === undefined ? "" : ` ${x.ip}`}: de reverse-DNS-vermelding (PTR) of de HELO-naam ontbreekt of klopt niet.${notYours(x)}`,
    "rate-limited": (x) => `Er zijn te veel e-mails, verbindingen of ontvangers in één keer gekomen van ${server(x)}.`,
    "tls-required": (x) => `De ontvangende server eist een versleutelde verbinding; die is niet opgezet door ${server(x, undefined)}.${notYours(x)}`,
    "protocol-error": (x) => `Het mailprotocol is niet nageleefd door ${server(x, undefined)}.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${nl.list(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `De controle van de afzender is mislukt: een geldige DKIM-handtekening${domain === undefined ? "" : ` van het domein ${domain}`} ontbreekt.`
        : `De controle van de afzender${which} is mislukt: ${domainOf(domain)} wijst de verzendende server niet als gemachtigd aan.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `De e-mail draagt als afzender het eigen domein van de ontvangende organisatie${domain === undefined ? "" : ` (${domain})`}, maar kwam van buiten. De mailserver van de organisatie houdt hem daarom voor een vervalsing.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "De ontvangende server weigert uw afzenderadres of het domein daarvan, wie de ontvanger ook is."
        : "De ontvangende server weigert deze afzender of diens domein, wie de ontvanger ook is.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Uw eigen account" : "Het account van de afzender"} is beperkt voor het verzenden, bijvoorbeeld door een verzendlimiet, een ontbrekende aanmelding, een openstaande rekening of een vermoeden van spam. Met de ontvanger heeft dat niets te maken.`,
    spam: (x) =>
      `${x.via === undefined ? "Het spamfilter" : `Het spamfilter van ${x.via}`} heeft deze ene e-mail als spam aangemerkt. De verzendende server is daarmee niet geblokkeerd; andere e-mails kunnen aankomen.`,
    malware: () => "Een virusscanner vermoedt schadelijke software in de e-mail, bijvoorbeeld in een bijlage of achter een link.",
    "content-refused": () => "De ontvangende server weigert de inhoud van de e-mail, bijvoorbeeld een soort bijlage of een link.",
    "message-too-large": () => "De e-mail is te groot voor de ontvanger.",
    "malformed-message": () =>
      "De e-mail is verkeerd opgebouwd: er ontbreekt bijvoorbeeld een datum, of een kopregel is dubbel. De oorzaak is het programma of de server die hem heeft gemaakt.",
    "network-failure": (x) =>
      `De server van de ontvanger ${x.delayed ? "is tot nu toe niet te bereiken" : "was niet te bereiken"}; er is geen antwoord van. Dat kan aan die server liggen, aan de verbinding of aan een typefout in het domein.`,
    expired: (x) =>
      x.delayed
        ? "De bezorging is tot nu toe niet gelukt; waarom, zegt de melding niet."
        : "De bezorging is niet binnen de termijn gelukt; waarom, zegt de melding niet.",
    greylisted: () =>
      "De ontvangende server stelt de eerste poging van onbekende afzenders uit en neemt een latere poging aan (greylisting). Dat is gebruikelijk en geen verwijt.",
    unclassified: () => "Wat er aan de hand was, zegt het antwoord van de server niet duidelijk genoeg.",
  },
  suspected: {
    server: (x) =>
      `Waarschijnlijk neemt ${x.who?.server ?? "de ontvangende provider"} geen e-mail aan van ${x.ownServer ? (mySender(x) ? "uw mailserver" : "de mailserver van de afzender") : "de server waarmee deze e-mails worden verstuurd"}, omdat die daar een slechte of nog geen reputatie heeft.${x.ownServer ? "" : ` Deze server wordt beheerd door ${x.operator.object}, niet door ${mySender(x) ? "u" : "de afzender"}; daarom moet ${x.operator.subject} ervoor zorgen.`}`,
    inHouse: (x) =>
      `Waarschijnlijk houdt de mailserver van de eigen organisatie deze e-mails voor vervalsingen: ze komen van buiten en dragen als afzender het eigen domein${x.domain === undefined ? "" : ` ${x.domain}`}.`,
  },
  address: {
    fine: (x) =>
      `${x.recipient === undefined ? "Het adres van de ontvanger" : `Het adres ${x.recipient}`} is voor zover te zien in orde${mySender(x) ? "; verwijder het niet" : " en kan beter niet worden verwijderd"}.`,
    wrong: (x) => (x.recipient === undefined ? "Op dit adres komt niets aan." : `Op het adres ${x.recipient} komt niets aan.`),
    closed: (x) =>
      `${x.recipient === undefined ? "Het adres van de ontvanger" : `Het adres ${x.recipient}`} bestaat nog; ${mySender(x) ? "verwijder het niet" : "het kan beter niet worden verwijderd"}.`,
    unsure: (x) =>
      `Of het adres${x.recipient === undefined ? "" : ` ${x.recipient}`} klopt, valt hieruit niet met zekerheid op te maken; ${mySender(x) ? "verwijder het niet na één enkele melding" : "het kan beter niet na één enkele melding worden verwijderd"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const request =
        x.purpose === "mends"
          ? "de verzendende server in orde te brengen"
          : x.purpose === "lifts"
            ? "de weigering te onderzoeken en op te heffen"
            : x.purpose === "asks"
              ? `contact op te nemen met ${blocker(x)}`
              : "de oorzaak te achterhalen";
      if (x.purpose === "shows")
        return x.you
          ? `Worden daarna nog steeds e-mails geweigerd, neem dan met het volledige antwoord contact op met ${whom(x)}.`
          : `Worden daarna nog steeds e-mails geweigerd, dan neemt ${x.actor.subject} met het volledige antwoord contact op met ${whom(x)}.`;
      return x.you
        ? `Stuur de bezorgfoutmelding in haar geheel door aan ${whom(x)}, met het verzoek ${request}.`
        : `${capital(x.actor.subject)} stuurt de bezorgfoutmelding in haar geheel door aan ${whom(x)}, met het verzoek ${request}.`;
    },
    "reset-reputation": step(
      (x) => `vraag ${whom(x)} om de reputatie van ${thatServer(x)} te herstellen.`,
      (x) => `${x.actor.subject} vraagt ${whom(x)} om de reputatie van ${thatServer(x)} te herstellen.`,
    ),
    "delist-ip": step(
      (x) => `vraag ${whom(x)} om ${thatServer(x)} vrij te geven.`,
      (x) => `${x.actor.subject} vraagt ${whom(x)} om ${thatServer(x)} vrij te geven.`,
    ),
    "delist-domain": step(
      (x) => `vraag ${whom(x)} om ${x.domain === undefined ? "het domein" : `het domein ${x.domain}`} van de lijst te halen.`,
      (x) => `${x.actor.subject} vraagt ${whom(x)} om ${x.domain === undefined ? "het domein" : `het domein ${x.domain}`} van de lijst te halen.`,
    ),
    "report-false-positive": (x) => {
      const wrongly = x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "als spam is aangemerkt" : "is geweigerd";
      return `${x.you ? "Meld" : `${capital(x.actor.subject)} meldt`} aan ${whom(x)} dat de e-mail ten onrechte ${wrongly}.`;
    },
    "allowlist-sender": (x) => {
      if (x.alone) return `${x.you ? "Zet" : `${capital(x.actor.subject)} zet`} de afzender op de lijst van toegestane afzenders.`;
      const ask = `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)}`;
      if (x.allowlist)
        return `${ask} (dus de eigen IT-afdeling) om de servers en domeinen van het verzendplatform op de mailserver toe te staan (allowlist); dit is de lijst:`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (dus de eigen IT-afdeling) om de servers van het verzendplatform op de mailserver toe te staan (allowlist); welke dat zijn, weet het verzendplatform.`;
      if (x.reason === "blocklisted") return `${ask} om de verzendende server ondanks de vermelding op de lijst toe te laten.`;
      return `${ask} om de afzender toe te staan (allowlist) en de filter- en berichtregels na te gaan.`;
    },
    "report-block": (x) => {
      const what = x.about === undefined ? "welke provider de e-mails blokkeert" : `dat ${x.about.server} de e-mails blokkeert`;
      return `${x.you ? "Laat" : `${capital(x.actor.subject)} laat`} ${whom(x)} weten ${what}. Daar kan men de blokkade niet opheffen, maar men wil graag weten welke providers blokkeren.`;
    },
    "fix-reverse-dns": (x) => {
      const what = "PTR-record, adresrecord en HELO-naam moeten bij elkaar passen";
      if (x.alone) return `${x.you ? "Herstel" : `${capital(x.actor.subject)} herstelt`} de reverse DNS van ${thatServer(x)}: ${what}.`;
      return `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)} om de reverse DNS van ${thatServer(x)} te herstellen: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone) {
        const check =
          "om de DNS-records van het domein te controleren: het moet bestaan en e-mail aannemen (MX-record), en SPF, DKIM en DMARC moeten de verzendende server als gemachtigd aanwijzen";
        return x.you ? `Vraag ${whom(x)} (uw IT-afdeling of domeinprovider) ${check}.` : `${capital(x.actor.subject)} vraagt ${whom(x)} ${check}.`;
      }
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` van het domein ${x.domain}`;
      if (x.alone)
        return `${x.you ? "Stel" : `${capital(x.actor.subject)} stelt`} SPF, DKIM en DMARC${of} zo in dat de verzendende server als gemachtigd geldt.`;
      return x.you
        ? `Vraag ${whom(x)} (uw IT-afdeling of domeinprovider) om SPF, DKIM en DMARC zo in te stellen dat de verzendende server als gemachtigd geldt.`
        : `${capital(x.actor.subject)} vraagt ${whom(x)} om SPF, DKIM en DMARC zo in te stellen dat de verzendende server als gemachtigd geldt.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "met uw adres als antwoordadres" : "met het huidige adres als antwoordadres";
      if (x.domain !== undefined && x.alone)
        return `${x.you ? "Verstuur" : `${capital(x.actor.subject)} verstuurt`} zulke e-mails niet met een afzender onder ${x.domain}, want dat domein laat geen vreemde servers toe, maar via de mailserver van die provider of onder het domein van het verzendplatform, ${reply}.`;
      if (x.alone)
        return `${x.you ? "Stel" : `${capital(x.actor.subject)} stelt`} het verzendplatform zo in dat de e-mails onder het domein van dat platform worden verstuurd, ${reply}.`;
      return `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)} om de e-mails onder het eigen domein van de dienst te versturen, ${reply}.`;
    },
    "fix-server": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) {
        if (x.reason === "authentication-failed")
          return `${x.you ? "Meld" : `${who} meldt`} aan ${whom(x)} dat het doorsturen de controle van de afzender (SPF) laat mislukken: de envelopafzender moet worden herschreven (SRS), of de ontvanger moet de mailbox ophalen in plaats van door te sturen.`;
        if (x.reason === "malformed-message")
          return `${x.you ? "Meld" : `${who} meldt`} aan ${whom(x)} dat de e-mails verkeerd zijn opgebouwd, met het verzoek dat te verhelpen.`;
        return `${x.you ? "Meld" : `${who} meldt`} de fout aan ${whom(x)}, met het verzoek die te verhelpen.`;
      }
      const whose = x.you && x.ownServer ? "uw mailserver" : "de mailserver";
      if (x.reason === "dynamic-address")
        return x.you
          ? "Verstuur niet rechtstreeks vanaf deze aansluiting, maar via de mailserver van uw internetprovider (smarthost)."
          : `${who} verstuurt niet rechtstreeks vanaf deze aansluiting, maar via de mailserver van de internetprovider (smarthost).`;
      if (x.reason === "tls-required") return `${x.you ? "Schakel" : `${who} schakelt`} op de verzendende mailserver de versleutelde overdracht (STARTTLS) in.`;
      if (x.reason === "network-failure") return `${x.you ? "Controleer" : `${who} controleert`} ${whose} en de verbinding daarvan met internet.`;
      return `${x.you ? "Breng" : `${who} brengt`} ${whose} in orde${x.reason === undefined ? "" : "; het antwoord noemt de fout"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Herstel de raadpleging van de blokkeerlijst door de mailserver, of schakel die uit" : `${capital(x.actor.subject)} herstelt de raadpleging van de blokkeerlijst door de mailserver, of schakelt die uit`}.`
        : `${x.you ? "Meld" : `${capital(x.actor.subject)} meldt`} aan ${whom(x)} dat de raadpleging van de blokkeerlijst daar niet goed werkt en dat daardoor e-mails ten onrechte worden geweigerd.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Kijk in uw account wat er beperkt is en neem de oorzaak weg."
          : `${capital(x.actor.subject)} kijkt in het account wat er beperkt is en neemt de oorzaak weg.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Schakel" : `${capital(x.actor.subject)} schakelt`} in het mailprogramma de aanmelding bij de server voor uitgaande e-mail in; helpt dat niet, dan kan de klantenservice van ${whom(x)} verder helpen.`;
      return `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} aan ${whom(x)} waarom ${x.you ? "uw" : "het"} account beperkt is en wat er voor de vrijgave nodig is.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${x.you ? "Wijzig" : `${capital(x.actor.subject)} wijzigt`} de regel die zulke e-mails weigert.`;
      const group = x.person ? "; bij een verzendlijst kan alleen de beheerder daarvan dat doen" : "";
      return `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)} om de regel te wijzigen die ${theMail(x)} weigert${group}.`;
    },
    "reach-recipient-otherwise": step(
      () => "bereik de ontvanger op een andere manier, bijvoorbeeld telefonisch of via een ander adres.",
      (x) => `${x.actor.subject} bereikt de ontvanger op een andere manier, bijvoorbeeld telefonisch of via een ander adres.`,
    ),
    "correct-address": (x) => {
      const address = x.recipient === undefined ? "het adres" : `het adres ${x.recipient}`;
      return x.you
        ? `Controleer ${address} op typefouten en vraag de ontvanger naar het juiste adres.`
        : `${capital(x.actor.subject)} controleert ${address} op typefouten en vraagt de ontvanger naar het juiste adres.`;
    },
    "remove-address": (x) => {
      const address = x.recipient === undefined ? "het adres" : `het adres ${x.recipient}`;
      if (x.alone)
        return x.you
          ? `Haal ${address} uit uw verzendlijst als u het juiste adres niet vindt.`
          : `${capital(x.actor.subject)} haalt ${address} uit de verzendlijst als het juiste adres niet te vinden is.`;
      return `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)} om het adres van de uitsluitingslijst te halen (vaak kan dat in het eigen account), als het klopt en de ontvanger ${mySender(x) ? "uw" : "de"} e-mails wil hebben.`;
    },
    "change-content": (x) => {
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return x.you
            ? "Controleer bijlagen en links op schadelijke software en verstuur de e-mail opnieuw zonder het gewraakte deel."
            : `${who} controleert bijlagen en links op schadelijke software en verstuurt de e-mail opnieuw zonder het gewraakte deel.`;
        case "blocklisted":
        case "bad-reputation":
          return x.you ? "Verwijder de gewraakte link en verstuur de e-mail opnieuw." : `${who} verwijdert de gewraakte link en verstuurt de e-mail opnieuw.`;
        case "content-refused":
          return x.you
            ? "Verwijder wat het antwoord afkeurt, bijvoorbeeld een bijlage of link, en verstuur de e-mail opnieuw."
            : `${who} verwijdert wat het antwoord afkeurt, bijvoorbeeld een bijlage of link, en verstuurt de e-mail opnieuw.`;
        case "malformed-message":
          return x.you
            ? "Verstuur de e-mail nog eens vanuit een ander programma of vanuit de webmail."
            : `${who} verstuurt de e-mail nog eens vanuit een ander programma of vanuit de webmail.`;
        default:
          return x.you
            ? "Vereenvoudig de e-mail of het sjabloon en verstuur hem opnieuw: alleen tekst, geen afbeeldingen, geen links, hooguit één bijlage."
            : `${who} vereenvoudigt de e-mail of het sjabloon en verstuurt hem opnieuw: alleen tekst, geen afbeeldingen, geen links, hooguit één bijlage.`;
      }
    },
    "shrink-message": step(
      () => "verklein de e-mail of bied de bijlagen aan als download.",
      (x) => `${x.actor.subject} verkleint de e-mail of biedt de bijlagen aan als download.`,
    ),
    "reduce-rate": step(
      () => "verstuur minder e-mails in dezelfde tijd: begin met kleine aantallen en voer die langzaam op.",
      (x) => `${x.actor.subject} verstuurt minder e-mails in dezelfde tijd, begint met kleine aantallen en voert die langzaam op.`,
    ),
    "retry-later": (x) => {
      const who = capital(x.actor.subject);
      if (x.delayed) {
        const until = x.until === undefined ? "blijft het vanzelf proberen" : `blijft het proberen tot ${x.until}`;
        return `${x.you ? "Wacht af" : `${who} wacht af`}: ${x.you && x.ownServer ? "uw mailserver" : "de verzendende server"} ${until}. Pas als ook dat niet lukt, komt er een nieuwe melding.`;
      }
      if (x.reason === undefined) return x.you ? "Verstuur de e-mail nog een keer." : `${who} verstuurt de e-mail nog een keer.`;
      return x.you
        ? "Verstuur de e-mail later opnieuw; vanzelf wordt het niet meer geprobeerd."
        : `${who} verstuurt de e-mail later opnieuw; vanzelf wordt het niet meer geprobeerd.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone) return `${x.you ? "Kijk" : `${capital(x.actor.subject)} kijkt`} in de spammap en in de quarantaine.`;
      const ask = `${x.you ? "Vraag" : `${capital(x.actor.subject)} vraagt`} ${whom(x)}`;
      return x.person
        ? `${ask} om in de spammap te kijken, de e-mail als gewenst te markeren en de afzender aan de contacten toe te voegen.`
        : `${ask} om in de quarantaine, de filterregels en het logboek na te gaan wat er met de e-mail is gebeurd.`;
    },
    "ask-for-bounce": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) return `${x.you ? "Vraag" : `${who} vraagt`} ${whom(x)} om de volledige bezorgfoutmelding: daarin staat alles wat de provider nodig heeft.`;
      if (x.ownServer) return `${x.you ? "Zoek" : `${who} zoekt`} in het logboek van de mailserver de letterlijke tekst van het antwoord op.`;
      return x.you
        ? "Zoek eerst de bezorgfoutmelding op, ook in de spammap van uw eigen mailbox: daarin staat alles wat de provider nodig heeft."
        : `${who} zoekt eerst de bezorgfoutmelding op, ook in de spammap van de eigen mailbox: daarin staat alles wat de provider nodig heeft.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `E-mail aan ${value}` : kind === "phone" ? `Telefoon: ${value}` : kind === "web-form" ? `Formulier: ${value}` : `Pagina: ${value}`;
    return unconfirmed ? `${how} (zo vermeld in het antwoord; het staat niet vast dat dit werkelijk daarvandaan komt)` : how;
  },
  bring: (facts, alone) => `${alone ? "Nuttige gegevens" : "Mee te sturen"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`IP-adressen: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Maildomeinen: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Linkdomeinen: ${list.linkDomains.join(", ")}`]),
    `De lijst is van ${nl.date(list.checked)}; vraag het verzendplatform naar de lijst van vandaag.`,
  ],
  or: "Of:",
  colon: ": ",
  guess: "Het antwoord is niet eenduidig; dit is de waarschijnlijkste lezing.",
  facts: {
    ip: "IP-adres",
    host: "servernaam",
    reply: "antwoord van de server",
    date: "tijdstip",
    messageId: "Message-ID",
    recipient: "ontvanger",
    domain: "domein",
    imprint: "website met bedrijfsgegevens (impressum)",
    allowlist: "lijst van toegestane afzenders",
    records: "te controleren DNS-records",
    spfInclude: "op te nemen in SPF (include)",
    dkimSelectors: "DKIM-selectors",
    "allowlist-ips": "IP-adressen",
    "allowlist-mail-domains": "maildomeinen",
    "allowlist-link-domains": "linkdomeinen",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `${capital(who.subject)} heeft geen invloed op de verzendende server of de reputatie daarvan en kan hier niets aan doen.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `Schrijf niet zelf aan ${who.object}: daar wordt in de regel alleen geluisterd naar de beheerder van de geweigerde server.`
        : `De afzender kan beter niet zelf schrijven aan ${who.object}: daar wordt in de regel alleen geluisterd naar de beheerder van de geweigerde server.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} kan hier niets aan doen; aan de mailbox ligt het niet.`,
    "not-senders-provider": (who) => `${capital(who.subject)} gaat hier niet over; de oorzaak ligt elders.`,
    "nothing-is-listed": (who) => `Een verzoek aan ${who.object} heeft geen zin: het antwoord noemt geen vermelding.`,
    "list-is-closed": (who) => `Een verzoek aan ${who.object} heeft geen zin: de lijst is opgeheven.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} kan dit niet veranderen; het ligt bij de ontvanger of diens IT-afdeling.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} kan dit niet veranderen; het is een instelling aan de kant van de afzender.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} heeft het antwoord alleen doorgegeven en kan er niets aan veranderen.`,
    "lifts-by-itself": (who) => `${capital(who.subject)} hoeft niets te doen: het uitstel eindigt vanzelf.`,
  },
  notes: {
    "address-is-fine": (x) => nl.address.fine(x),
    "report-holds-all": (x) =>
      `De bezorgfoutmelding bevat alles wat nodig is om de zaak op te helderen. ${mySender(x) ? "Stuur haar in haar geheel door, het liefst als bijlage." : "Ze moet in haar geheel worden doorgestuurd, het liefst als bijlage."}`,
    "block-does-not-lift-itself": () => "Zo'n blokkade verdwijnt in de regel niet vanzelf; afwachten is niet genoeg.",
    "lifts-by-itself": () => "Zo'n vermelding vervalt na enige tijd vanzelf, als de oorzaak is weggenomen.",
    "other-receivers-behave-alike": () =>
      "Andere ontvangende providers gedragen zich net zo; ook daar moet de beheerder van de verzendende server zich melden.",
    "nothing-is-listed": () => "Op de genoemde blokkeerlijst staat volgens dit antwoord niets; een verzoek daar helpt niet.",
    "platform-never-tried": () => "De provider van de ontvanger weet niets van deze e-mail, want het verzendplatform heeft hem niet eens verstuurd.",
    "group-takes-internal-mail-only": () =>
      "Sommige verzendlijsten nemen alleen berichten van leden of uit de eigen organisatie aan. Dat kan alleen de beheerder van de lijst of de IT-afdeling van de ontvanger veranderen.",
    "forwarding-breaks-spf": () =>
      "De e-mail is kennelijk doorgestuurd. Bij het doorsturen mislukt de SPF-controle; dat kan alleen verhelpen wie het doorsturen beheert: met SRS, of door de mailbox te laten ophalen (POP, IMAP) in plaats van door te sturen.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Sommige providers publiceren" : `${capital(x.operator.subject)} publiceert`} voor klantdomeinen standaard de DMARC-regel 'reject': wat via vreemde servers wordt verstuurd, wordt dan geweigerd zolang het domein die niet via SPF of DKIM toestaat.`,
    "protection-works-as-meant": () => "Deze bescherming tegen vervalste afzenders werkt zoals het hoort; ze zit hier alleen in de weg.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Waarom misschien alleen e-mails uit het programma worden geweigerd en webmail wel aankomt: bepalend is de server waarmee een e-mail werkelijk de deur uitgaat. Providers gebruiken voor webmail en voor programma's als ${programs(x.software)} verschillende servers. Zo zegt softwareleverancier HERO het; voor de provider in dit geval is het niet bevestigd.`,
    "webmail-uses-other-servers": () =>
      "Waarom misschien alleen e-mails uit het programma worden geweigerd en webmail wel aankomt: deze provider verstuurt webmail via andere servers dan e-mails uit programma's.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Tot de zaak is opgehelderd, kunt u proberen een dringende e-mail te versturen in de webmail van uw provider."
        : "Tot de zaak is opgehelderd, kan de afzender proberen een dringende e-mail te versturen in de webmail van zijn provider.",
    "imprint-needed": () =>
      "T-Online eist dat vanaf de servernaam gemakkelijk een website met bedrijfsgegevens (impressum) en een directe contactmogelijkheid te vinden is.",
    "reverse-dns-must-match": () => "PTR-record en adresrecord (A of AAAA) van de server moeten bij elkaar passen, en ook de HELO-naam.",
    "reset-is-not-permanent": () => "Het herstel geldt niet voor altijd: een server waarvan daar lang niets binnenkomt, verliest zijn reputatie weer.",
    "dial-up-uses-relay": () =>
      "Vanaf een inbel- of particuliere aansluiting horen e-mails via de mailserver van de internetprovider (smarthost) te worden verstuurd.",
    "only-if-address-is-static": () => "Een verzoek loont alleen als het IP-adres vast is en geen inbeladres; of het slaagt, beslist de ontvangende provider.",
    "new-address-warms-up": () => "Een nieuw serveradres heeft nog geen reputatie: verstuur in het begin weinig en voer het aantal langzaam op.",
    "each-provider-separately": () => "Elke provider houdt een eigen beoordeling bij; een vrijgave geldt alleen daar.",
    "no-delisting-exists": () => "Bij Google bestaat geen verzoek om vrijgave; de beoordeling volgt het verzendgedrag.",
    "only-network-owner-can-delist": () =>
      "Deze lijst vermeldt hele netwerken en luistert alleen naar de eigenaar daarvan, dus de hoster; een losse klant bereikt er niets. De IT-afdeling van de ontvanger kan besluiten niet alleen vanwege zo'n lijst te weigeren.",
    "paying-is-not-needed": () => "Voor verwijdering van de lijst hoeft niet te worden betaald.",
    "dedicated-address-possible": () =>
      "Een gedeeld adres deelt zijn reputatie met andere klanten; sommige verzendplatforms bieden een eigen (dedicated) IP-adres aan.",
    "not-the-microsoft-365-portal": () => "Het portaal sender.office.com geldt alleen voor Microsoft 365, niet voor outlook.com, hotmail.com en live.com.",
    "outside-recipients-not-affected": () => "E-mails aan klanten en partners met andere domeinen zijn niet getroffen.",
    "not-the-in-house-case": () => "De ontvangers horen niet bij de eigen organisatie: toestaan door de eigen IT-afdeling helpt hier niet.",
    "ask-platform-for-todays-list": () => "Lijsten van IP-adressen verouderen; de lijst van vandaag heeft het verzendplatform.",
    "own-domain-allowlisting-dangerous": () =>
      "Het eigen domein mag niet in zijn geheel worden toegestaan: dat schakelt de bescherming tegen vervalste afzenders uit.",
    "template-text-only": () =>
      "Tegen de spammap kan het helpen het sjabloon tot alleen tekst te beperken: geen afbeeldingen, geen links, één bijlage. Ook een e-mail die alleen uit een bijlage bestaat, kan voor spam doorgaan.",
    "filters-differ-no-promise": () => "Elk filter is anders en vaak door de ontvanger zelf ingesteld; de invloed is klein en er valt niets te beloven.",
    "remove-short-links": () => "Ingekorte links (zoals bit.ly) kunnen de aanleiding zijn; volledige adressen zijn beter.",
    "postmaster-tools-show-reputation": () => "De Postmaster Tools van Google laten de eigenaar van het domein zien hoe het wordt beoordeeld.",
    "bounce-may-be-in-spam-folder": () => "De bezorgfoutmelding komt aan in de mailbox van waaruit is verstuurd, en kan daar in de spammap liggen.",
    "wording-decides": () => "Pas de letterlijke tekst van het antwoord zegt met zekerheid wat er aan de hand is en wie erover gaat.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Let in de melding op kenmerken en statuscodes; die bepalen de juiste weg."
        : `Let in de melding op kenmerken als ${x.codes.join(", ")}; die bepalen de juiste weg.`,
    "accepted-by-recipients-server": () =>
      "De server van de ontvanger heeft de e-mail aangenomen: waar hij is gebleven, is alleen aan de kant van de ontvanger vast te stellen.",
    "look-into-quarantine-too": () => "Ook de quarantaine van het bedrijf is mogelijk; vaak kan alleen de IT-afdeling van de ontvanger daar kijken.",
    "write-to-a-person-meanwhile": () => "Tot die tijd helpt het om daar rechtstreeks een persoon te schrijven of te bellen.",
    "secure-the-account": () =>
      "Het account moet worden beveiligd: een nieuw wachtwoord, een tweede factor (MFA) en de controle of niemand anders ermee verstuurt.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Sta het adres in uw eigen lijst weer toe als de ontvanger zegt dat de mailbox weer werkt."
        : "Het adres kan in de eigen lijst weer worden toegestaan als de ontvanger zegt dat de mailbox weer werkt.",
    "full-mailbox-passes": () => "Een volle mailbox is meestal tijdelijk en geen reden om het adres voorgoed uit te sluiten.",
  },
  headings: { steps: "Wie wat moet doen", wontHelp: "Wat niet helpt", notes: "Goed om te weten", technical: "Technische gegevens" },
  technical: {
    reply: "Antwoord",
    status: "Statuscode",
    stage: "Fase van de SMTP-dialoog",
    answeredBy: "Antwoord gegeven door",
    refusedServer: "Verzendende server",
    reason: "Oorzaak",
    evidence: "Bewijs",
    conflicts: "Tegenstrijdigheden",
    original: "Oorspronkelijke e-mail",
    authenticity: "Echtheid van de melding",
    suppress: "Omgang met het adres",
  },
  suppress: { now: "niet meer aanschrijven", "after-repeats": "pas na meerdere gelijke meldingen uitsluiten", never: "behouden" },
  authenticity: {
    confirmed: "bevestigd: de e-mail is werkelijk verstuurd",
    plausible: "geloofwaardig",
    unverified: "niet gecontroleerd",
    suspicious: "verdacht: iets pleit tegen deze melding",
  },
  suspicious: "Let op: er klopt iets niet aan deze melding; ze kan vervalst zijn. Trek er geen conclusies uit over het adres.",
  noSteps: "Er hoeft niets te gebeuren.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Een ontvanger heeft een van uw e-mails als ongewenst gemeld. Schrijf deze ontvanger niet meer."
        : `De ontvanger ${address} heeft uw e-mail als ongewenst gemeld. Schrijf deze ontvanger niet meer.`,
    optOut: (address) => (address === undefined ? "Een ontvanger wil geen e-mails meer van u." : `De ontvanger ${address} wil geen e-mails meer van u.`),
    notSpam: (address) =>
      address === undefined ? "Een ontvanger heeft uw e-mail als gewenst gemarkeerd." : `De ontvanger ${address} heeft uw e-mail als gewenst gemarkeerd.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Een ontvangende server" : reporter} meldt dat bij een e-mail onder uw domein de controle van de afzender is mislukt.`,
    otherFeedback: "Een ontvangende provider heeft een terugmelding over een van uw e-mails gestuurd.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "De ontvanger" : recipient} heeft een leesbevestiging gestuurd (${disposition}). Dat is geen bezorgfoutmelding.`,
    autoReply: {
      vacation: "Dit is een afwezigheidsbericht. De e-mail is aangekomen.",
      "left-organisation": "Dit is een automatisch antwoord: de ontvanger werkt daar niet meer. De e-mail is aangekomen.",
      ticket: "Dit is een automatische ontvangstbevestiging. De e-mail is aangekomen.",
      challenge: "Dit is een controlevraag van het systeem van de ontvanger: de e-mail wordt pas bezorgd als iemand die beantwoordt.",
      other: "Dit is een automatisch antwoord. De e-mail is aangekomen.",
    },
    ordinary: "Dit is een gewone e-mail, geen bezorgfoutmelding.",
    unreadable: "Dit bericht kon niet worden gelezen.",
    outlookFile:
      "Dit is een Outlook-bestand (.msg) en niet de e-mail zoals die aankwam; het is niet gelezen. Bewaar de melding als .eml of stuur haar door als bijlage.",
    outlookPart:
      "Een deel in het eigen formaat van Outlook (winmail.dat of .msg) is niet gelezen; als er een bezorgfoutmelding in zit, vraag die dan als .eml.",
  },
  draft: {
    greeting: "Goedendag,",
    closing: "Met vriendelijke groet",
    blank: (label) => `[nog in te vullen: ${label}]`,
    factsFollow: "Gegevens van het geval:",
    replyFollows: "Volledig antwoord van de server:",
    cut: "[… ingekort]",
    asks: {
      "forward-report": letter(
        (x) =>
          x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
            ? "Onbestelbare e-mail: verzoek om controle"
            : `${capital(x.about.server)} weigert e-mails van uw server`,
        (x) => {
          const first = "Een e-mail die wij via uw server hebben verstuurd, is niet bezorgd";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `${first}: ${refuser(x)} neemt van deze server geen e-mail aan. Volgens het antwoord ligt de oorzaak niet bij ons en niet bij de ontvanger, maar bij de verzendende server.`,
            ];
          return [aboutSetup(x) ? `${first}: ${refuser(x)} maakt bezwaar tegen de inrichting van de verzendende server.` : `${first}.`];
        },
        (x) => {
          const enclosed = "De volledige bezorgfoutmelding sturen wij mee. Laat het ons alstublieft weten zodra de zaak is opgelost.";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `Wij verzoeken u als beheerder van de server contact op te nemen met ${x.about.object} en de blokkade te laten opheffen of de beoordeling te laten herstellen. Zelf kunnen wij dat niet aanvragen.`,
              enclosed,
            ];
          if (aboutSetup(x))
            return ["Wij verzoeken u op uw server in orde te brengen wat het antwoord noemt. Zelf kunnen wij daar niets aan veranderen.", enclosed];
          return [`Wij verzoeken u na te gaan waaraan het ligt en zo nodig contact op te nemen met ${x.about?.object ?? "de ontvangende kant"}.`, enclosed];
        },
      ),
      "reset-reputation": letter(
        (x) => `Verzoek om herstel van de reputatie van ${x.ip}`,
        (x) => [`Wij beheren de mailserver ${x.host} met IP-adres ${x.ip}. Uw systeem neemt daar op dit moment geen e-mail van aan.`],
        () => [
          "Wij verzoeken u de beoordeling van dit IP-adres na te gaan en te herstellen. Is er aan onze kant iets te verhelpen, laat ons dan alstublieft de aanleiding weten.",
        ],
      ),
      "delist-ip": letter(
        (x) => `Verzoek om vrijgave van IP-adres ${x.ip}`,
        (x) => [`Wij beheren de mailserver ${x.host} met IP-adres ${x.ip}. E-mails van dit adres worden geweigerd omdat het als geblokkeerd geldt.`],
        () => [
          "Wij verzoeken u de vermelding na te gaan en het IP-adres vrij te geven. Is er aan onze kant iets te verhelpen, laat ons dan alstublieft de aanleiding weten.",
        ],
      ),
      "delist-domain": letter(
        (x) => `Verzoek om vrijgave van het domein ${x.domain}`,
        (x) => [`E-mails die met het domein ${x.domain} te maken hebben, worden geweigerd omdat dit domein bij u als geblokkeerd geldt.`],
        () => ["Wij verzoeken u de vermelding na te gaan en het domein vrij te geven. Is er iets te verhelpen, laat ons dan alstublieft de aanleiding weten."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "E-mail ten onrechte als spam aangemerkt" : "E-mail ten onrechte geweigerd",
        () => ["Een e-mail die via onze mailbox of onze server is verstuurd, is door uw systeem geweigerd. Naar ons oordeel ten onrechte."],
        () => ["Wij verzoeken u dit oordeel aan de hand van de gegevens na te gaan."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Verzoek om de servers van ons verzendplatform toe te staan (allowlist)" : "Verzoek om een afzender toe te staan"),
        (x) =>
          x.allowlist
            ? [
                `Wij versturen e-mails via een verzendplatform, met een afzender onder ons eigen domein${known(x.domain) ? ` ${x.domain}` : ""}. Collega's ontvangen ze niet: onze mailserver ziet e-mails van buiten die ons eigen domein dragen, en houdt ze voor vervalst.`,
              ]
            : [`E-mails ${known(x.domain) ? `met afzenders onder ${x.domain}` : "van ons"} komen bij u niet aan.`],
        (x) =>
          x.allowlist
            ? [
                "Wij verzoeken u de genoemde IP-adressen, maildomeinen en linkdomeinen op de mailserver op te nemen in de lijst van toegestane afzenders. Sta ons eigen domein alstublieft niet in zijn geheel toe, want dat zou de bescherming tegen vervalste afzenders uitschakelen.",
                "De lijst kan verouderen: die van vandaag heeft het verzendplatform.",
              ]
            : [
                "Zijn deze e-mails gewenst, sta de afzender dan alstublieft toe op uw mailserver of in uw filter, het liefst aan de hand van de genoemde gegevens.",
              ],
      ),
      "report-block": letter(
        (x) => `Ter informatie: onze e-mails worden geblokkeerd door ${x.about?.server ?? "een ontvangende provider"}`,
        (x) => [
          `E-mails die wij vanuit uw software versturen, worden op dit moment geweigerd${x.about === undefined ? "" : ` door ${x.about.server}`}. Wij nemen ook contact op met onze mailprovider, om wiens server het gaat.`,
        ],
        () => ["Dit bericht is alleen ter informatie, zodat u weet welke providers blokkeren."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Reverse DNS van mailserver ${x.host} herstellen`,
        (x) => [`E-mails via de server ${x.host} met IP-adres ${x.ip} worden geweigerd omdat de reverse DNS of de HELO-naam niet klopt.`],
        () => ["Wij verzoeken u ervoor te zorgen dat PTR-record, adresrecord en HELO-naam van de server bij elkaar passen."],
      ),
      "fix-authentication": letter(
        (x) => `Verzoek om ${x.reason === "sender-refused" ? "de DNS-records" : "SPF, DKIM en DMARC"} van het domein ${x.domain} te controleren`,
        (x) => [
          x.reason === "sender-refused"
            ? `E-mails met afzenders onder ${x.domain} worden geweigerd, omdat de ontvangende server het adres van de afzender of het domein daarvan weigert.`
            : `E-mails met afzenders onder ${x.domain} worden geweigerd of als spam behandeld, omdat het domein de verzendende server niet voldoende als gemachtigd aanwijst.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Wij verzoeken u te controleren of het domein in de DNS te vinden is en e-mail aanneemt (MX-record)."] : []),
          `Wij verzoeken u de DNS-records voor SPF, DKIM en DMARC van het domein ${x.domain} te controleren en de verzendende server of het verzendplatform zo op te nemen dat die bij het domein van de afzender past (alignment).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Verzenden onder het domein van uw dienst",
        () => ["E-mails die u namens ons verstuurt, worden geweigerd omdat ze ons afzenderdomein dragen maar van uw servers komen."],
        () => ["Wij verzoeken u onze e-mails onder uw eigen domein te versturen, met ons adres als antwoordadres, of ons de benodigde DNS-records te noemen."],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Uw software maakt verkeerd opgebouwde e-mails"
            : x.reason === "authentication-failed"
              ? "Uw doorsturen laat de controle van de afzender mislukken"
              : "Uw mailserver neemt geen e-mail aan",
        (x) =>
          x.reason === "malformed-message"
            ? ["Een e-mail die wij met uw software hebben verstuurd, is geweigerd omdat hij verkeerd is opgebouwd."]
            : x.reason === "authentication-failed"
              ? [
                  "E-mails aan een adres bij u worden doorgestuurd en op de bestemming geweigerd, omdat de controle van de afzender (SPF) na het doorsturen mislukt.",
                ]
              : ["Een e-mail aan een adres bij u is niet bezorgd; uw mailserver meldt een fout."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Wij verzoeken u na te gaan waardoor de fout ontstaat, en die te verhelpen."]
            : x.reason === "authentication-failed"
              ? [
                  "Wij verzoeken u bij het doorsturen de envelopafzender te herschrijven (SRS), of de ontvanger de mailbox te laten ophalen in plaats van door te sturen.",
                ]
              : ["Wij verzoeken u de server na te kijken aan de hand van het antwoord dat wij hebben ontvangen."],
      ),
      "fix-lookup": letter(
        () => "De raadpleging van blokkeerlijsten door uw mailserver werkt niet goed",
        () => [
          "Uw mailserver weigert e-mails met een beroep op een blokkeerlijst. Het antwoord laat echter zien dat de raadpleging zelf mislukt; een vermelding noemt het niet.",
        ],
        () => [
          "Wij verzoeken u na te gaan via welke resolver uw server de lijst raadpleegt, of de raadpleging uit te schakelen. Tot dan weigert hij ook gewenste e-mails.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Ons account is beperkt voor het verzenden",
        () => ["Via ons account kunnen op dit moment geen e-mails worden verstuurd."],
        () => ["Wij verzoeken u ons te laten weten waarom het account beperkt is en wat wij voor de vrijgave moeten doen."],
      ),
      "lift-recipient-rule": letter(
        () => "Een regel bij u weigert onze e-mails",
        () => ["Een e-mail van ons is geweigerd vanwege een regel aan uw kant."],
        () => [
          "Zijn onze e-mails gewenst, wijzig deze regel dan alstublieft of zonder ons adres ervan uit. Bij een verzendlijst kan de beheerder daarvan dat doen.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "Onze e-mail heeft u niet bereikt",
        () => ["Een e-mail van ons aan u is teruggekomen en heeft u niet bereikt."],
        () => ["Wij verzoeken u ons te laten weten hoe wij u kunnen bereiken, bijvoorbeeld op een ander e-mailadres."],
      ),
      "correct-address": letter(
        () => "Uw e-mailadres",
        () => ["Een e-mail aan u is teruggekomen; het adres dat wij hebben, bestaat blijkbaar niet."],
        () => ["Wij verzoeken u ons uw juiste adres te geven."],
      ),
      "remove-address": letter(
        () => "Verzoek om een adres van de uitsluitingslijst te halen",
        () => ["Een adres staat op de uitsluitingslijst van ons account bij u; bezorging op dit adres wordt niet meer geprobeerd."],
        () => ["Wij willen dit adres weer aanschrijven. Wij verzoeken u ons te laten weten waarom het op de lijst staat, en het eraf te halen."],
      ),
      "change-content": letter(
        () => "Geweigerde inhoud",
        () => ["Een e-mail is geweigerd vanwege de inhoud."],
        () => ["Wij verzoeken u ons te laten weten wat er moet worden gewijzigd."],
      ),
      "shrink-message": letter(
        () => "E-mail te groot",
        () => ["Een e-mail van ons is geweigerd omdat hij te groot is."],
        () => ["Wij verzoeken u ons te laten weten tot welke grootte u e-mails aanneemt, of hoe wij u de bestanden anders kunnen sturen."],
      ),
      "reduce-rate": letter(
        () => "Beperking van het aantal e-mails",
        (x) => [`E-mails via de server ${x.host} worden geweigerd omdat er in korte tijd te veel komen.`],
        () => ["Wij verzoeken u ons te laten weten welke aantallen u aanneemt."],
      ),
      "retry-later": letter(
        () => "Voorlopig geweigerde e-mails",
        () => ["E-mails van ons worden bij u al enige tijd uitgesteld."],
        () => ["Wij verzoeken u ons te laten weten wanneer ze worden aangenomen."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Kijk alstublieft in uw spammap" : "Een e-mail aan uw organisatie is niet aangekomen: verzoek om onderzoek"),
        (x) =>
          x.person
            ? ["Een e-mail van ons is misschien in uw spammap terechtgekomen."]
            : ["Een e-mail van ons aan een adres van uw organisatie is bij de ontvanger niet te vinden."],
        (x) =>
          x.person
            ? ["Wij verzoeken u daar te kijken, de e-mail als gewenst te markeren en ons adres aan uw contacten toe te voegen."]
            : [
                "Wij verzoeken u in het logboek, de quarantaine en de filterregels na te gaan wat ermee is gebeurd, en de afzender toe te staan als die gewenst is.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Verzoek om de bezorgfoutmelding",
        () => ["E-mails komen niet aan. Om dat op te helderen hebben wij de volledige bezorgfoutmelding nodig."],
        () => ["Wij verzoeken u haar in haar geheel aan ons door te sturen, het liefst als bijlage. Ze bevat alle benodigde gegevens."],
      ),
    },
  },
};
