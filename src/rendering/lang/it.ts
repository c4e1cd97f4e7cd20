import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "../language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "../wording.ts";

// «with» porta la preposizione «a», che si unisce all'articolo.
const same = (name: string): PartyForms => ({ subject: name, object: name, with: `a ${name}`, server: name });
const il = (noun: string, server: string): PartyForms => ({ subject: `il ${noun}`, object: `il ${noun}`, with: `al ${noun}`, server });
const la = (noun: string, server: string): PartyForms => ({ subject: `la ${noun}`, object: `la ${noun}`, with: `alla ${noun}`, server });
const elided = (noun: string, server: string): PartyForms => ({ subject: `l'${noun}`, object: `l'${noun}`, with: `all'${noun}`, server });

const toWhom = (x: StepWords): string => x.contact?.with ?? "al servizio competente";
const toBlocker = (x: StepWords): string => x.next?.with ?? x.about?.with ?? "a chi respinge le e-mail";
const theMail = (x: { audience: CauseWords["audience"] }): string => (mySender(x) ? "la Sua e-mail" : "l'e-mail");
const ipOf = (ip: string | undefined): string => (ip === undefined ? "" : ` (indirizzo IP ${ip})`);
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer
    ? `${mySender(x) ? "il Suo server di posta" : "il server di posta del mittente"}${ipOf(ip)}`
    : `il server${ipOf(ip)} attraverso il quale ${x.operator === undefined ? `è stata inviata ${theMail(x)}` : `${x.operator.subject} ha inviato ${theMail(x)}`}`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined
    ? ""
    : ` Quel server è gestito da altri e non ${mySender(x) ? "da Lei" : "dal mittente"}: lo gestisce ${x.operator.subject}.`;
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "il Suo server" : "il server";
  if (x.ip !== undefined) return `${noun} con l'indirizzo IP ${x.ip}`;
  if (x.host !== undefined) return `${noun} ${x.host}`;
  return x.you && x.ownServer ? "il Suo server di posta" : "il server di invio";
};
const ofServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => `del ${thatServer(x).slice(3)}`;
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Si basa sulla valutazione di ${x.via}.`);
const domainOf = (domain: string | undefined): string => (domain === undefined ? "il dominio del mittente" : `il dominio ${domain}`);
const programs = (software: string | undefined): string => `Thunderbird o ${besideThunderbird(software) ?? "un gestionale"}`;
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "il server ricevente";

/** Italiano; forma di cortesia «Lei». */
export const it: LanguageSentences = {
  code: "it",
  reasons: {
    "unknown-recipient": "destinatario sconosciuto",
    "unknown-domain": "dominio sconosciuto",
    "no-mail-service": "dominio che non accetta e-mail",
    "recipient-moved": "destinatario con un nuovo indirizzo",
    suppressed: "nella lista di esclusione della piattaforma di invio",
    "mailbox-full": "casella piena",
    "mailbox-disabled": "casella disattivata",
    "recipient-rate-limited": "casella che riceve troppe e-mail",
    "recipient-refused": "regola del destinatario",
    policy: "criterio del server ricevente",
    "relaying-denied": "inoltro negato",
    "server-error": "errore del server ricevente",
    "storage-full": "spazio del server ricevente esaurito",
    "mail-loop": "ciclo di inoltri",
    "tls-failed": "connessione cifrata non riuscita",
    "blocklist-misused": "interrogazione difettosa di una lista di blocco da parte del destinatario",
    "bad-reputation": "reputazione cattiva o assente del server di invio",
    blocklisted: "in una lista di blocco",
    "dynamic-address": "indirizzo di una connessione domestica",
    "reverse-dns": "DNS inverso del server di invio",
    "rate-limited": "troppe e-mail o connessioni",
    "tls-required": "cifratura richiesta",
    "protocol-error": "errore di protocollo del server di invio",
    "authentication-failed": "autenticazione del mittente non riuscita",
    "spoofing-suspected": "scambiata per una falsificazione del proprio dominio",
    "sender-refused": "mittente rifiutato",
    "account-restricted": "account del mittente limitato",
    spam: "classificata come spam",
    malware: "sospetto di software dannoso",
    "content-refused": "contenuto rifiutato",
    "message-too-large": "e-mail troppo grande",
    "malformed-message": "e-mail non conforme",
    "network-failure": "server non raggiungibile",
    expired: "termine di consegna scaduto",
    greylisted: "rinviata per ora (greylisting)",
    unclassified: "causa non chiara",
  },
  faults: {
    recipient: "il destinatario",
    "recipient-policy": "le regole del destinatario",
    "recipient-server": "il server del destinatario",
    "sending-server": "il server di invio",
    "sender-identity": "il dominio del mittente",
    "sender-account": "l'account del mittente",
    message: "l'e-mail stessa",
    network: "la rete",
    nobody: "nessuno",
    unknown: "sconosciuto",
  },
  roles: {
    sender: "mittente",
    "software-vendor": "produttore del software",
    "sender-domain-admin": "amministratore del dominio del mittente",
    "sending-platform": "piattaforma di invio",
    "sending-provider": "fornitore di posta del mittente",
    recipient: "destinatario",
    "recipient-admin": "reparto IT del destinatario",
    "recipient-provider": "fornitore di posta del destinatario",
    "filter-vendor": "produttore del filtro",
    "blocklist-operator": "gestore della lista di blocco",
  },
  asks: {
    "forward-report": "inoltrare l'avviso di mancata consegna",
    "reset-reputation": "azzerare la reputazione",
    "delist-ip": "sbloccare l'indirizzo IP",
    "delist-domain": "sbloccare il dominio",
    "report-false-positive": "segnalare un errore di classificazione",
    "allowlist-sender": "autorizzare il mittente",
    "report-block": "segnalare il blocco",
    "fix-reverse-dns": "correggere il DNS inverso",
    "fix-authentication": "correggere SPF, DKIM e DMARC",
    "send-under-own-domain": "inviare con il dominio della piattaforma",
    "fix-server": "riparare il server",
    "fix-lookup": "riparare l'interrogazione della lista di blocco",
    "lift-account-limit": "rimuovere la limitazione dell'account",
    "lift-recipient-rule": "modificare la regola",
    "reach-recipient-otherwise": "raggiungere il destinatario in altro modo",
    "correct-address": "controllare l'indirizzo",
    "remove-address": "rimuovere l'indirizzo",
    "change-content": "modificare il contenuto",
    "shrink-message": "ridurre le dimensioni dell'e-mail",
    "reduce-rate": "inviare più lentamente",
    "retry-later": "riprovare più tardi",
    "check-spam-folder": "guardare nella cartella dello spam",
    "ask-for-bounce": "procurarsi l'avviso di mancata consegna",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "il server di posta del destinatario";
    const you: PartyForms = { subject: "Lei", object: "Lei", with: "a Lei", server: "il Suo server di posta" };
    if (party.reader === true && audience === "sender") return you;
    switch (role) {
      case "sender":
        return audience === "sender" ? you : il("mittente", "il server di posta del mittente");
      case "recipient":
        return il("destinatario", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? elided("amministratore del dominio del mittente", "il server di posta del dominio del mittente")
          : elided(`amministratore del dominio ${name}`, `il server di posta di ${name}`);
      case "recipient-admin":
        return name === undefined ? il("reparto IT del destinatario", theirs) : il(`reparto IT di ${name}`, `il server di posta di ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? il("postmaster del mittente", "il server di posta del mittente")
            : il(`postmaster di ${name}`, `il server di posta di ${name}`);
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return il(`gestore di ${name}`, `il server di posta di ${name}`);
        return audience === "sender"
          ? il("Suo fornitore di posta", "il Suo fornitore di posta")
          : il("fornitore di posta del mittente", "il fornitore di posta del mittente");
      case "sending-platform":
        return name === undefined ? la("piattaforma di invio", "la piattaforma di invio") : same(name);
      case "software-vendor":
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return il(`produttore di ${name}`, `il server di posta di ${name}`);
        return il(audience === "sender" ? "produttore del Suo software" : "produttore del software", "il produttore del software");
      case "recipient-provider":
        return name === undefined ? il("fornitore di posta del destinatario", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? il("produttore del filtro", "il filtro") : same(name);
      case "blocklist-operator":
        return name === undefined ? il("gestore della lista di blocco", "la lista di blocco") : same(name);
    }
  },
  list: (items) => joined(items, "e"),
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${day}/${month}/${year}`,
      (day, time, zone) => `${day}, ore ${time} (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "La Sua e-mail" : "L'e-mail"}${x.recipient === undefined ? "" : ` a ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "I tentativi di consegna continuano." : `I tentativi di consegna continuano fino al seguente termine: ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} non è stata inviata: ${who ?? "la piattaforma di invio"} non ha nemmeno tentato la consegna.`;
        if (who === undefined) return `${mail} non è arrivata${x.gaveUp ? "; i tentativi di consegna sono stati abbandonati" : ""}.`;
        return x.gaveUp
          ? `${mail} non è arrivata: ${who} l'ha rinviata più volte e i tentativi di consegna sono stati abbandonati.`
          : `${mail} non è arrivata: ${who} l'ha respinta.`;
      case "delayed":
        return who === undefined ? `${mail} non è ancora arrivata. ${tried}` : `${mail} non è ancora arrivata: ${who} al momento non la accetta. ${tried}`;
      case "delivered":
        return `${mail} è stata consegnata.`;
      case "relayed":
        return `${mail} è stata passata a un server che non invia conferme di consegna.`;
      case "expanded":
        return `${mail} è stata passata ai membri di una lista di distribuzione.`;
    }
  },
  why: {
    "unknown-recipient": () => "Questo indirizzo lì non esiste.",
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Il dominio di questo indirizzo non esiste." : `Il dominio ${domain} non esiste o non è reperibile in Internet.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Il dominio di questo indirizzo non accetta e-mail." : `Il dominio ${domain} non accetta e-mail.`;
    },
    "recipient-moved": () => "Il destinatario non è più raggiungibile a questo indirizzo; ora ne ha un altro.",
    suppressed: () =>
      "L'indirizzo si trova nella lista di esclusione della piattaforma di invio, per lo più perché e-mail precedenti sono tornate indietro o perché il destinatario si è lamentato.",
    "mailbox-full": () => "La casella del destinatario è piena.",
    "mailbox-disabled": () => "La casella del destinatario è disattivata o bloccata.",
    "recipient-rate-limited": () => "Questa casella riceve al momento troppe e-mail e per ora non ne accetta altre.",
    "recipient-refused": (x) =>
      `Una regola del destinatario o della sua organizzazione non ammette ${theMail(x)}, per esempio perché una lista di distribuzione accetta solo messaggi dei propri membri.`,
    policy: () => "Un criterio proprio del server ricevente impedisce la consegna. Che cosa richieda si legge, semmai, nella risposta del server.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "Il server di posta in uscita non trasmette l'e-mail perché il programma non vi si è autenticato, o non correttamente."
        : "Il server interpellato dichiara di non essere competente per questo indirizzo. O l'indirizzo è scritto male, o il dominio è configurato male dalla parte del destinatario.",
    "server-error": () => "Si è verificato un errore sul server del destinatario.",
    "storage-full": () => "Il server del destinatario ha esaurito lo spazio; la cosa non riguarda solo questa casella.",
    "mail-loop": () => "L'e-mail ha girato in tondo: dalla parte del destinatario, server o caselle continuano a inoltrarsela a vicenda.",
    "tls-failed": () =>
      "Non è stato possibile stabilire una connessione cifrata, perché qualcosa non va nel certificato o nelle impostazioni di sicurezza del server ricevente.",
    "blocklist-misused": (x) =>
      `Il server del destinatario interroga in modo errato ${x.via === undefined ? "una lista di blocco" : `la lista di blocco ${x.via}`} e ne scambia il messaggio di errore per un'iscrizione. La risposta non prova quindi che il server di invio vi figuri.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} valuta male un link o il contenuto dell'e-mail.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} valuta male ${domainOf(x.domain)}. Si tratta della reputazione di quel dominio, non dell'indirizzo del destinatario.`;
      return `${capital(x.who.server)} non accetta e-mail da questo server: ${server(x)} ha lì una cattiva reputazione, o non ne ha ancora.${listed(x)}${notYours(x)} Si tratta della reputazione del server, non ${mySender(x) ? "di Lei" : "del mittente"} né dell'indirizzo del destinatario.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "in una lista di blocco" : `nella lista di blocco di ${x.via}`;
      if (x.fault === "message") return `L'e-mail contiene un link che figura ${list}${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `${capital(domainOf(x.domain))} figura ${list}.`;
      return `${capital(server(x))} figura ${list}. È bloccato il server intero, non ${mySender(x) ? "il Suo indirizzo" : "l'indirizzo del mittente"} né quello del destinatario.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} ritiene che l'indirizzo IP${x.ip === undefined ? " del server di invio" : ` ${x.ip}`} sia quello di una connessione domestica e non accetta e-mail da tali connessioni.${listed(x)}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, undefined))} si presenta con un nome che non corrisponde al suo indirizzo IP${x.ip === undefined ? "" : ` ${x.ip}`}: il record DNS inverso (PTR) o il nome HELO manca o è errato.${notYours(x)}`,
    "rate-limited": (x) => `${capital(server(x))} ha inviato troppe e-mail, aperto troppe connessioni o indicato troppi destinatari in una volta.`,
    "tls-required": (x) => `Il server ricevente richiede una connessione cifrata; ${server(x, undefined)} non l'ha stabilita.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, undefined))} non ha rispettato il protocollo di trasmissione.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${it.list(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `L'autenticazione del mittente non è riuscita: manca una firma DKIM valida${domain === undefined ? "" : ` del dominio ${domain}`}.`
        : `L'autenticazione del mittente${which} non è riuscita: ${domainOf(domain)} non indica come autorizzato ${server(x, undefined)}.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `L'e-mail porta come mittente il dominio stesso dell'organizzazione destinataria${domain === undefined ? "" : ` (${domain})`}, ma è arrivata dall'esterno. Perciò il server di posta dell'organizzazione la ritiene una falsificazione.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "Il server ricevente rifiuta il Suo indirizzo di mittente o il relativo dominio, chiunque sia il destinatario."
        : "Il server ricevente rifiuta questo mittente o il suo dominio, chiunque sia il destinatario.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Il Suo account" : "L'account del mittente"} è limitato per l'invio, per esempio a causa di un limite di invio, di un'autenticazione mancante, di una fattura non pagata o di un sospetto di spam. Il destinatario non c'entra.`,
    spam: (x) =>
      `${x.via === undefined ? "Il filtro antispam" : `Il filtro antispam di ${x.via}`} ha classificato come spam questa singola e-mail. Il server di invio non è per questo bloccato; altre e-mail possono arrivare.`,
    malware: () => "Un antivirus sospetta la presenza di software dannoso nell'e-mail, per esempio in un allegato o dietro un link.",
    "content-refused": () => "Il server ricevente rifiuta il contenuto dell'e-mail, per esempio un tipo di allegato o un link.",
    "message-too-large": () => "L'e-mail è troppo grande per il destinatario.",
    "malformed-message": () =>
      "L'e-mail non è conforme: per esempio manca la data, o un campo dell'intestazione è doppio. La causa è il programma o il server che l'ha creata.",
    "network-failure": (x) =>
      `Il server del destinatario ${x.delayed ? "per ora non è raggiungibile" : "non era raggiungibile"}; da parte sua non c'è risposta. La causa può essere il server, la connessione o un errore di battitura nel dominio.`,
    expired: (x) =>
      x.delayed
        ? "La consegna finora non è riuscita; l'avviso non dice perché."
        : "La consegna non è riuscita entro il termine previsto; l'avviso non dice perché.",
    greylisted: () =>
      "Il server ricevente rinvia il primo tentativo dei mittenti che non conosce e ne accetta uno successivo (greylisting). È una prassi comune e non è un rimprovero.",
    unclassified: () => "La risposta del server non dice con sufficiente chiarezza che cosa sia successo.",
  },
  suspected: {
    server: (x) =>
      `Probabilmente ${x.who?.server ?? "il fornitore ricevente"} non accetta e-mail ${x.ownServer ? (mySender(x) ? "dal Suo server di posta" : "dal server di posta del mittente") : "dal server attraverso il quale vengono inviate"}, perché quel server ha lì una cattiva reputazione, o non ne ha ancora.${x.ownServer ? "" : ` Quel server è gestito da altri e non ${mySender(x) ? "da Lei" : "dal mittente"}: lo gestisce ${x.operator.subject}, e spetta quindi ${x.operator.with} occuparsene.`}`,
    inHouse: (x) =>
      `Probabilmente il server di posta della propria organizzazione ritiene false queste e-mail: arrivano dall'esterno e portano come mittente il proprio dominio${x.domain === undefined ? "" : ` ${x.domain}`}.`,
  },
  address: {
    fine: (x) =>
      `${x.recipient === undefined ? "L'indirizzo del destinatario" : `L'indirizzo ${x.recipient}`} è corretto, per quanto si può vedere${mySender(x) ? "; non lo cancelli" : ", e non andrebbe cancellato"}.`,
    wrong: (x) => (x.recipient === undefined ? "A questo indirizzo non arriva nulla." : `All'indirizzo ${x.recipient} non arriva nulla.`),
    closed: (x) =>
      `${x.recipient === undefined ? "L'indirizzo del destinatario" : `L'indirizzo ${x.recipient}`} esiste ancora; ${mySender(x) ? "non lo cancelli" : "non andrebbe cancellato"}.`,
    unsure: (x) =>
      `Da questo non si ricava con certezza se l'indirizzo${x.recipient === undefined ? "" : ` ${x.recipient}`} sia corretto; ${mySender(x) ? "non lo cancelli dopo un solo avviso" : "non andrebbe cancellato dopo un solo avviso"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const request =
        x.purpose === "mends"
          ? "di correggere il server di invio"
          : x.purpose === "lifts"
            ? "di esaminare e revocare il rifiuto"
            : x.purpose === "asks"
              ? `di rivolgersi ${toBlocker(x)}`
              : "di chiarirne la causa";
      if (x.purpose === "shows")
        return x.you
          ? `Se in seguito vengono ancora respinte e-mail, si rivolga ${toWhom(x)} con la risposta completa.`
          : `Se in seguito vengono ancora respinte e-mail, ${x.actor.subject} si rivolge ${toWhom(x)} con la risposta completa.`;
      return x.you
        ? `Inoltri l'avviso di mancata consegna completo ${toWhom(x)} e chieda ${request}.`
        : `${capital(x.actor.subject)} inoltra l'avviso di mancata consegna completo ${toWhom(x)} e chiede ${request}.`;
    },
    "reset-reputation": step(
      (x) => `chieda ${toWhom(x)} di azzerare la reputazione ${ofServer(x)}.`,
      (x) => `${x.actor.subject} chiede ${toWhom(x)} di azzerare la reputazione ${ofServer(x)}.`,
    ),
    "delist-ip": step(
      (x) => `chieda ${toWhom(x)} di sbloccare ${thatServer(x)}.`,
      (x) => `${x.actor.subject} chiede ${toWhom(x)} di sbloccare ${thatServer(x)}.`,
    ),
    "delist-domain": step(
      (x) => `chieda ${toWhom(x)} di togliere dalla lista il dominio ${x.domain ?? "in questione"}.`,
      (x) => `${x.actor.subject} chiede ${toWhom(x)} di togliere dalla lista il dominio ${x.domain ?? "in questione"}.`,
    ),
    "report-false-positive": (x) => {
      const wrongly = x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "classificata come spam" : "respinta";
      return `${x.you ? "Segnali" : `${capital(x.actor.subject)} segnala`} ${toWhom(x)} che l'e-mail è stata ${wrongly} per errore.`;
    },
    "allowlist-sender": (x) => {
      if (x.alone) return `${x.you ? "Aggiunga" : `${capital(x.actor.subject)} aggiunge`} il mittente all'elenco dei mittenti autorizzati.`;
      const ask = `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)}`;
      if (x.allowlist)
        return `${ask} (cioè al proprio reparto IT) di autorizzare sul server di posta i server e i domini della piattaforma di invio (elenco consentiti), secondo questo elenco:`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (cioè al proprio reparto IT) di autorizzare sul server di posta i server della piattaforma di invio (elenco consentiti); quali siano lo dice la piattaforma.`;
      if (x.reason === "blocklisted") return `${ask} di ammettere il server di invio nonostante l'iscrizione nella lista.`;
      return `${ask} di autorizzare il mittente (elenco consentiti) e di controllare le regole dei filtri e dei messaggi.`;
    },
    "report-block": (x) => {
      const what = x.about === undefined ? "quale fornitore blocca le e-mail" : `che ${x.about.server} blocca le e-mail`;
      return `${x.you ? "Comunichi" : `${capital(x.actor.subject)} comunica`} ${toWhom(x)} ${what}. Lì non possono revocare il blocco, ma vogliono sapere quali fornitori bloccano.`;
    },
    "fix-reverse-dns": (x) => {
      const what = "record PTR, record dell'indirizzo e nome HELO devono concordare";
      if (x.alone) return `${x.you ? "Corregga" : `${capital(x.actor.subject)} corregge`} il DNS inverso ${ofServer(x)}: ${what}.`;
      return `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)} di correggere il DNS inverso ${ofServer(x)}: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone) {
        const check =
          "di verificare i record DNS del dominio: deve esistere e accettare posta (record MX), e SPF, DKIM e DMARC devono indicare il server di invio come autorizzato";
        return x.you
          ? `Chieda ${toWhom(x)} (il Suo reparto IT o il fornitore del dominio) ${check}.`
          : `${capital(x.actor.subject)} chiede ${toWhom(x)} ${check}.`;
      }
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` del dominio ${x.domain}`;
      const what = `SPF, DKIM e DMARC${of} in modo che il server di invio risulti autorizzato`;
      if (x.alone) return `${x.you ? "Configuri" : `${capital(x.actor.subject)} configura`} ${what}.`;
      return x.you
        ? `Chieda ${toWhom(x)} (il Suo reparto IT o il fornitore del dominio) di configurare ${what}.`
        : `${capital(x.actor.subject)} chiede ${toWhom(x)} di configurare ${what}.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "con il Suo indirizzo come indirizzo di risposta" : "con l'indirizzo attuale come indirizzo di risposta";
      if (x.domain !== undefined && x.alone)
        return `${x.you ? "Non invii" : `${capital(x.actor.subject)} non invia`} tali e-mail con un mittente sotto ${x.domain}, perché quel dominio non ammette server altrui, bensì attraverso il server di posta di quel fornitore o con il dominio della piattaforma di invio, ${reply}.`;
      if (x.alone)
        return `${x.you ? "Imposti" : `${capital(x.actor.subject)} imposta`} la piattaforma di invio in modo che le e-mail partano con il dominio di questa, ${reply}.`;
      return `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)} di inviare le e-mail con il dominio proprio del servizio, ${reply}.`;
    },
    "fix-server": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) {
        if (x.reason === "authentication-failed")
          return `${x.you ? "Segnali" : `${who} segnala`} ${toWhom(x)} che l'inoltro fa fallire l'autenticazione del mittente (SPF): deve riscrivere il mittente della busta (SRS), oppure il destinatario deve prelevare la posta dalla casella invece di farla inoltrare.`;
        if (x.reason === "malformed-message")
          return `${x.you ? "Segnali" : `${who} segnala`} ${toWhom(x)} che le e-mail non sono conformi, e ${x.you ? "chieda" : "chiede"} di porvi rimedio.`;
        return `${x.you ? "Segnali" : `${who} segnala`} l'errore ${toWhom(x)} e ${x.you ? "chieda" : "chiede"} di porvi rimedio.`;
      }
      const whose = x.you && x.ownServer ? "il Suo server di posta" : "il server di posta";
      if (x.reason === "dynamic-address")
        return x.you
          ? "Non invii direttamente da questa connessione, ma attraverso il server di posta del Suo fornitore di accesso a Internet (smarthost)."
          : `${who} non invia direttamente da questa connessione, ma attraverso il server di posta del fornitore di accesso a Internet (smarthost).`;
      if (x.reason === "tls-required") return `${x.you ? "Attivi" : `${who} attiva`} la trasmissione cifrata (STARTTLS) sul server di invio.`;
      if (x.reason === "network-failure") return `${x.you ? "Controlli" : `${who} controlla`} ${whose} e il suo collegamento a Internet.`;
      return `${x.you ? "Ripari" : `${who} ripara`} ${whose}${x.reason === undefined ? "" : "; la risposta indica l'errore"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Ripari o disattivi" : `${capital(x.actor.subject)} ripara o disattiva`} l'interrogazione della lista di blocco del server di posta.`
        : `${x.you ? "Segnali" : `${capital(x.actor.subject)} segnala`} ${toWhom(x)} che lì l'interrogazione della lista di blocco è difettosa e che perciò vengono respinte e-mail per errore.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Guardi nel Suo account che cosa è limitato ed elimini la causa."
          : `${capital(x.actor.subject)} guarda nell'account che cosa è limitato ed elimina la causa.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Attivi" : `${capital(x.actor.subject)} attiva`} nel programma di posta l'autenticazione presso il server in uscita; se non basta, occorre rivolgersi ${toWhom(x)}.`;
      return `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)} perché ${x.you ? "il Suo account" : "l'account"} è limitato e che cosa occorre fare per sbloccarlo.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${x.you ? "Modifichi" : `${capital(x.actor.subject)} modifica`} la regola che respinge tali e-mail.`;
      const group = x.person ? "; per una lista di distribuzione può farlo solo chi la gestisce" : "";
      return `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)} di modificare la regola che respinge ${theMail(x)}${group}.`;
    },
    "reach-recipient-otherwise": step(
      () => "raggiunga il destinatario in altro modo, per esempio per telefono o a un altro indirizzo.",
      (x) => `${x.actor.subject} raggiunge il destinatario in altro modo, per esempio per telefono o a un altro indirizzo.`,
    ),
    "correct-address": (x) => {
      const address = x.recipient === undefined ? "l'indirizzo" : `l'indirizzo ${x.recipient}`;
      return x.you
        ? `Controlli che ${address} non contenga errori di battitura e chieda al destinatario l'indirizzo corretto.`
        : `${capital(x.actor.subject)} controlla che ${address} non contenga errori di battitura e chiede al destinatario l'indirizzo corretto.`;
    },
    "remove-address": (x) => {
      const address = x.recipient === undefined ? "l'indirizzo" : `l'indirizzo ${x.recipient}`;
      if (x.alone)
        return x.you
          ? `Tolga ${address} dalla Sua lista di invio, se non trova quello corretto.`
          : `${capital(x.actor.subject)} toglie ${address} dalla lista di invio, se non si trova quello corretto.`;
      return `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)} di togliere l'indirizzo dalla lista di esclusione (spesso si può fare nel proprio account), se è corretto e il destinatario desidera ${mySender(x) ? "le Sue" : "queste"} e-mail.`;
    },
    "change-content": (x) => {
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return x.you
            ? "Controlli che allegati e link non contengano software dannoso e invii di nuovo l'e-mail senza la parte contestata."
            : `${who} controlla che allegati e link non contengano software dannoso e invia di nuovo l'e-mail senza la parte contestata.`;
        case "blocklisted":
        case "bad-reputation":
          return x.you ? "Tolga il link contestato e invii di nuovo l'e-mail." : `${who} toglie il link contestato e invia di nuovo l'e-mail.`;
        case "content-refused":
          return x.you
            ? "Tolga ciò che la risposta contesta, per esempio un allegato o un link, e invii di nuovo l'e-mail."
            : `${who} toglie ciò che la risposta contesta, per esempio un allegato o un link, e invia di nuovo l'e-mail.`;
        case "malformed-message":
          return x.you
            ? "Invii di nuovo l'e-mail da un altro programma o dalla webmail."
            : `${who} invia di nuovo l'e-mail da un altro programma o dalla webmail.`;
        default:
          return x.you
            ? "Semplifichi l'e-mail o il modello e la invii di nuovo: solo testo, nessuna immagine, nessun link, al massimo un allegato."
            : `${who} semplifica l'e-mail o il modello e la invia di nuovo: solo testo, nessuna immagine, nessun link, al massimo un allegato.`;
      }
    },
    "shrink-message": step(
      () => "riduca le dimensioni dell'e-mail o metta gli allegati a disposizione per il download.",
      (x) => `${x.actor.subject} riduce le dimensioni dell'e-mail o mette gli allegati a disposizione per il download.`,
    ),
    "reduce-rate": step(
      () => "invii meno e-mail nello stesso tempo: cominci con piccole quantità e le aumenti lentamente.",
      (x) => `${x.actor.subject} invia meno e-mail nello stesso tempo, comincia con piccole quantità e le aumenta lentamente.`,
    ),
    "retry-later": (x) => {
      const who = capital(x.actor.subject);
      if (x.delayed) {
        const until = x.until === undefined ? "continua da solo i tentativi di consegna" : `continua i tentativi di consegna fino al ${x.until}`;
        return `${x.you ? "Attenda" : `${who} attende`}: ${x.you && x.ownServer ? "il Suo server di posta" : "il server di invio"} ${until}. Solo se anche questi falliscono arriva un altro avviso.`;
      }
      if (x.reason === undefined) return x.you ? "Invii l'e-mail ancora una volta." : `${who} invia l'e-mail ancora una volta.`;
      return x.you
        ? "Invii di nuovo l'e-mail più tardi; non ci saranno altri tentativi automatici."
        : `${who} invia di nuovo l'e-mail più tardi; non ci saranno altri tentativi automatici.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone) return `${x.you ? "Guardi" : `${capital(x.actor.subject)} guarda`} nella cartella dello spam e nella quarantena.`;
      const ask = `${x.you ? "Chieda" : `${capital(x.actor.subject)} chiede`} ${toWhom(x)}`;
      return x.person
        ? `${ask} di guardare nella cartella dello spam, di contrassegnare l'e-mail come desiderata e di aggiungere il mittente ai contatti.`
        : `${ask} di cercare nella quarantena, nelle regole dei filtri e nel registro che fine ha fatto l'e-mail.`;
    },
    "ask-for-bounce": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone)
        return `${x.you ? "Chieda" : `${who} chiede`} ${toWhom(x)} l'avviso di mancata consegna completo: contiene tutto ciò di cui il fornitore ha bisogno.`;
      if (x.ownServer) return `${x.you ? "Cerchi" : `${who} cerca`} nel registro del server di posta il testo esatto della risposta.`;
      return x.you
        ? "Cerchi prima l'avviso di mancata consegna, anche nella cartella dello spam della Sua casella: contiene tutto ciò di cui il fornitore ha bisogno."
        : `${who} cerca prima l'avviso di mancata consegna, anche nella cartella dello spam della propria casella: contiene tutto ciò di cui il fornitore ha bisogno.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `E-mail a ${value}` : kind === "phone" ? `Telefono: ${value}` : kind === "web-form" ? `Modulo: ${value}` : `Pagina: ${value}`;
    return unconfirmed ? `${how} (così indicato nella risposta; non è accertato che provenga davvero da lì)` : how;
  },
  bring: (facts, alone) => `${alone ? "Dati utili" : "Dati da fornire"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`Indirizzi IP: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Domini di posta: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Domini dei link: ${list.linkDomains.join(", ")}`]),
    `L'elenco è del ${it.date(list.checked)}; conviene chiedere alla piattaforma di invio quello di oggi.`,
  ],
  or: "Oppure:",
  colon: ": ",
  guess: "La risposta non è univoca; questa è la lettura più probabile.",
  facts: {
    ip: "indirizzo IP",
    host: "nome del server",
    reply: "risposta del server",
    date: "data e ora",
    messageId: "Message-ID",
    recipient: "destinatario",
    domain: "dominio",
    imprint: "sito web con note legali",
    allowlist: "elenco consentiti",
    records: "record DNS da controllare",
    spfInclude: "da aggiungere in SPF (include)",
    dkimSelectors: "selettori DKIM",
    "allowlist-ips": "indirizzi IP",
    "allowlist-mail-domains": "domini di posta",
    "allowlist-link-domains": "domini dei link",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `Scrivere ${who.with} non serve: lì non hanno influenza sul server di invio né sulla sua reputazione e non possono farci nulla.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `Non scriva Lei stesso ${who.with}: di regola lì si ascolta solo chi gestisce il server rifiutato.`
        : `Il mittente non dovrebbe scrivere di persona ${who.with}: di regola lì si ascolta solo chi gestisce il server rifiutato.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} non può farci nulla; la sua casella non c'entra.`,
    "not-senders-provider": (who) => `Rivolgersi ${who.with} non serve: la causa è altrove.`,
    "nothing-is-listed": (who) => `Una richiesta ${who.with} è inutile: la risposta non indica alcuna iscrizione.`,
    "list-is-closed": (who) => `Una richiesta ${who.with} è inutile: la lista non esiste più.`,
    "setting-of-the-recipient": (who) => `Rivolgersi ${who.with} non serve: dipende dal destinatario o dal suo reparto IT.`,
    "setting-of-the-sender": (who) => `Rivolgersi ${who.with} non serve: è un'impostazione dalla parte del mittente.`,
    "only-relays-the-answer": (who) => `Rivolgersi ${who.with} non serve: da lì la risposta è stata soltanto trasmessa.`,
    "lifts-by-itself": (who) => `Non occorre rivolgersi ${who.with}: il rinvio finisce da sé.`,
  },
  notes: {
    "address-is-fine": (x) => it.address.fine(x),
    "report-holds-all": (x) =>
      `L'avviso di mancata consegna contiene tutto ciò che serve per chiarire la questione. ${mySender(x) ? "Lo inoltri per intero, preferibilmente come allegato." : "Va inoltrato per intero, preferibilmente come allegato."}`,
    "block-does-not-lift-itself": () => "Di norma un blocco di questo tipo non finisce da sé; aspettare non basta.",
    "lifts-by-itself": () => "Un'iscrizione di questo tipo scade da sé dopo qualche tempo, una volta eliminata la causa.",
    "other-receivers-behave-alike": () => "Altri fornitori riceventi si comportano in modo simile; anche lì deve farsi avanti chi gestisce il server di invio.",
    "nothing-is-listed": () => "Secondo questa risposta nella lista di blocco citata non è iscritto nulla; una richiesta lì non serve.",
    "platform-never-tried": () => "Il fornitore del destinatario non sa nulla di questa e-mail, perché la piattaforma di invio non l'ha nemmeno spedita.",
    "group-takes-internal-mail-only": () =>
      "Alcune liste di distribuzione accettano solo messaggi dei membri o della propria organizzazione. Può cambiarlo solo chi le gestisce o il reparto IT del destinatario.",
    "forwarding-breaks-spf": () =>
      "A quanto pare l'e-mail è stata inoltrata. L'inoltro fa fallire il controllo SPF; può rimediare solo chi gestisce l'inoltro: con SRS, oppure facendo prelevare la posta dalla casella (POP, IMAP) invece di inoltrarla.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Alcuni fornitori pubblicano" : `${capital(x.operator.subject)} pubblica`} di propria iniziativa per i domini dei clienti il criterio DMARC «reject»: ciò che parte da server altrui viene allora respinto, finché il dominio non li autorizza con SPF o DKIM.`,
    "protection-works-as-meant": () => "Questa protezione dai mittenti falsificati funziona come deve; qui è soltanto d'intralcio.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Perché forse vengono respinte solo le e-mail del programma mentre quelle della webmail arrivano: conta il server dal quale un'e-mail parte davvero. I fornitori usano server diversi per la webmail e per programmi come ${programs(x.software)}. Così spiega il produttore di software HERO; per il fornitore di questo caso non è confermato.`,
    "webmail-uses-other-servers": () =>
      "Perché forse vengono respinte solo le e-mail del programma mentre quelle della webmail arrivano: questo fornitore invia la webmail da server diversi da quelli usati per i programmi.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Nel frattempo può provare a inviare un'e-mail urgente dalla webmail del Suo fornitore."
        : "Nel frattempo il mittente può provare a inviare un'e-mail urgente dalla webmail del proprio fornitore.",
    "imprint-needed": () =>
      "T-Online richiede che, a partire dal nome del server, si trovi facilmente un sito web con note legali e una possibilità di contatto diretto.",
    "reverse-dns-must-match": () => "Il record PTR e il record dell'indirizzo (A o AAAA) del server devono concordare, e così il nome HELO.",
    "reset-is-not-permanent": () =>
      "L'azzeramento non vale per sempre: un server dal quale per molto tempo non arriva nulla perde di nuovo la propria reputazione.",
    "dial-up-uses-relay": () =>
      "Da una connessione domestica le e-mail vanno inviate attraverso il server di posta del fornitore di accesso a Internet (smarthost).",
    "only-if-address-is-static": () =>
      "Una richiesta conviene solo se l'indirizzo IP è fisso e non è quello di una connessione domestica; sull'esito decide il fornitore ricevente.",
    "new-address-warms-up": () => "Un nuovo indirizzo di server non ha ancora una reputazione: all'inizio conviene inviare poco e aumentare lentamente.",
    "each-provider-separately": () => "Ogni fornitore tiene una propria valutazione; uno sblocco vale solo lì.",
    "no-delisting-exists": () => "Presso Google non esiste una richiesta di sblocco; la valutazione segue il comportamento di invio.",
    "only-network-owner-can-delist": () =>
      "Questa lista raccoglie reti intere e ascolta solo il loro proprietario, cioè il fornitore di hosting; un singolo cliente non ottiene nulla. Il reparto IT del destinatario può decidere di non respingere solo a causa di una lista simile.",
    "paying-is-not-needed": () => "Per la rimozione dalla lista non è necessario pagare.",
    "dedicated-address-possible": () =>
      "Un indirizzo condiviso divide la propria reputazione con altri clienti; alcune piattaforme di invio offrono un indirizzo IP dedicato.",
    "not-the-microsoft-365-portal": () => "Il portale sender.office.com vale solo per Microsoft 365, non per outlook.com, hotmail.com e live.com.",
    "outside-recipients-not-affected": () => "Le e-mail a clienti e partner con altri domini non sono interessate.",
    "not-the-in-house-case": () => "I destinatari non appartengono alla stessa organizzazione: un'autorizzazione del proprio reparto IT qui non serve.",
    "ask-platform-for-todays-list": () => "Gli elenchi di indirizzi IP invecchiano; quello di oggi lo ha la piattaforma di invio.",
    "own-domain-allowlisting-dangerous": () =>
      "Il proprio dominio non va autorizzato in blocco: così si disattiverebbe la protezione dai mittenti falsificati.",
    "template-text-only": () =>
      "Contro la cartella dello spam può servire ridurre il modello a solo testo: nessuna immagine, nessun link, un solo allegato. Anche un'e-mail che consiste solo di un allegato può passare per spam.",
    "filters-differ-no-promise": () =>
      "Ogni filtro è diverso e spesso è impostato dal destinatario stesso; l'influenza è scarsa e non si può promettere nulla.",
    "remove-short-links": () => "I link abbreviati (come bit.ly) possono essere la causa; sono meglio gli indirizzi completi.",
    "postmaster-tools-show-reputation": () => "I Postmaster Tools di Google mostrano al titolare del dominio come questo viene valutato.",
    "bounce-may-be-in-spam-folder": () => "L'avviso di mancata consegna arriva alla casella da cui si è inviato, e può trovarsi lì nella cartella dello spam.",
    "wording-decides": () => "Solo il testo esatto della risposta dice con certezza che cosa è successo e chi è competente.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Cerchi nell'avviso sigle e codici di stato; sono questi a indicare la via giusta."
        : `Cerchi nell'avviso sigle come ${x.codes.join(", ")}; sono queste a indicare la via giusta.`,
    "accepted-by-recipients-server": () =>
      "Il server del destinatario ha accettato l'e-mail: dove sia finita si può accertare solo dalla parte del destinatario.",
    "look-into-quarantine-too": () => "È possibile anche la quarantena dell'azienda; spesso può guardarvi solo il reparto IT del destinatario.",
    "write-to-a-person-meanwhile": () => "Nel frattempo è utile scrivere o telefonare direttamente a una persona del posto.",
    "secure-the-account": () => "L'account va messo in sicurezza: nuova password, secondo fattore (MFA) e verifica che nessun altro lo usi per inviare.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Riattivi l'indirizzo nella Sua lista quando il destinatario dice che la sua casella funziona di nuovo."
        : "L'indirizzo può essere riattivato nella propria lista quando il destinatario dice che la sua casella funziona di nuovo.",
    "full-mailbox-passes": () => "Una casella piena è per lo più un fatto passeggero e non un motivo per escludere l'indirizzo per sempre.",
  },
  headings: { steps: "Chi deve fare che cosa", wontHelp: "Che cosa non serve", notes: "Buono a sapersi", technical: "Dati tecnici" },
  technical: {
    reply: "Risposta",
    status: "Codice di stato",
    stage: "Fase del dialogo SMTP",
    answeredBy: "Server che ha risposto",
    refusedServer: "Server di invio",
    reason: "Causa",
    evidence: "Prova",
    conflicts: "Contraddizioni",
    original: "E-mail originale",
    authenticity: "Autenticità dell'avviso",
    suppress: "Che cosa fare dell'indirizzo",
  },
  suppress: { now: "non scrivergli più", "after-repeats": "scartarlo solo dopo più avvisi uguali", never: "conservarlo" },
  authenticity: {
    confirmed: "confermata: l'e-mail è stata davvero inviata",
    plausible: "plausibile",
    unverified: "non verificata",
    suspicious: "sospetta: qualcosa parla contro questo avviso",
  },
  suspicious: "Attenzione: in questo avviso qualcosa non torna e potrebbe essere falso. Non ne tragga conclusioni sull'indirizzo.",
  noSteps: "Non c'è nulla da fare.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Un destinatario ha segnalato come indesiderata una delle Sue e-mail. Non gli scriva più."
        : `Il destinatario ${address} ha segnalato come indesiderata la Sua e-mail. Non gli scriva più.`,
    optOut: (address) =>
      address === undefined
        ? "Un destinatario non desidera più ricevere le Sue e-mail."
        : `Il destinatario ${address} non desidera più ricevere le Sue e-mail.`,
    notSpam: (address) =>
      address === undefined
        ? "Un destinatario ha contrassegnato come desiderata la Sua e-mail."
        : `Il destinatario ${address} ha contrassegnato come desiderata la Sua e-mail.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Un server ricevente" : reporter} segnala che l'autenticazione del mittente non è riuscita per un'e-mail del Suo dominio.`,
    otherFeedback: "Un fornitore ricevente ha inviato un riscontro su una delle Sue e-mail.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "Il destinatario" : recipient} ha inviato una conferma di lettura (${disposition}). Non è un avviso di mancata consegna.`,
    autoReply: {
      vacation: "È una risposta di assenza. L'e-mail è arrivata.",
      "left-organisation": "È una risposta automatica: il destinatario non lavora più lì. L'e-mail è arrivata.",
      ticket: "È una conferma di ricezione automatica. L'e-mail è arrivata.",
      challenge: "È una richiesta di conferma del sistema destinatario: l'e-mail sarà consegnata solo se qualcuno vi risponde.",
      other: "È una risposta automatica. L'e-mail è arrivata.",
    },
    ordinary: "È una normale e-mail, non un avviso di mancata consegna.",
    unreadable: "Non è stato possibile leggere questo messaggio.",
    outlookFile:
      "È un file di Outlook (.msg) e non l'e-mail così come è arrivata; non è stato letto. Salvi l'avviso come .eml oppure lo inoltri come allegato.",
    outlookPart:
      "Una parte nel formato proprio di Outlook (winmail.dat o .msg) non è stata letta; se contiene un avviso di mancata consegna, se lo faccia mandare come .eml.",
  },
  draft: {
    greeting: "Buongiorno,",
    closing: "Cordiali saluti",
    blank: (label) => `[da completare: ${label}]`,
    factsFollow: "Dati del caso:",
    replyFollows: "Risposta completa del server:",
    cut: "[… abbreviato]",
    asks: {
      "forward-report": letter(
        (x) =>
          x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
            ? "E-mail non consegnata: richiesta di verifica"
            : `${capital(x.about.server)} respinge le e-mail del vostro server`,
        (x) => {
          const first = "Un'e-mail che abbiamo inviato attraverso il vostro server non è stata consegnata";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `${first}: ${refuser(x)} non accetta e-mail da questo server. Secondo la risposta la causa non è da noi né dal destinatario, bensì nel server di invio.`,
            ];
          return [aboutSetup(x) ? `${first}: ${refuser(x)} contesta la configurazione del server di invio.` : `${first}.`];
        },
        (x) => {
          const enclosed = "Alleghiamo l'avviso di mancata consegna completo. Vi preghiamo di informarci quando la questione sarà risolta.";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `In quanto gestori del server, vi preghiamo di rivolgervi ${x.about.with} e di far revocare il blocco o azzerare la valutazione. Noi stessi non possiamo richiederlo.`,
              enclosed,
            ];
          if (aboutSetup(x)) return ["Vi preghiamo di correggere sul vostro server ciò che la risposta indica. Noi stessi non possiamo cambiarlo.", enclosed];
          return [`Vi preghiamo di verificarne la causa e, se necessario, di rivolgervi ${x.about?.with ?? "alla parte ricevente"}.`, enclosed];
        },
      ),
      "reset-reputation": letter(
        (x) => `Richiesta di azzeramento della reputazione di ${x.ip}`,
        (x) => [`Gestiamo il server di posta ${x.host} con l'indirizzo IP ${x.ip}. Il vostro sistema al momento non ne accetta le e-mail.`],
        () => [
          "Vi preghiamo di verificare e azzerare la valutazione di questo indirizzo IP. Se da parte nostra c'è qualcosa da correggere, vi preghiamo di indicarcene il motivo.",
        ],
      ),
      "delist-ip": letter(
        (x) => `Richiesta di sblocco dell'indirizzo IP ${x.ip}`,
        (x) => [
          `Gestiamo il server di posta ${x.host} con l'indirizzo IP ${x.ip}. Le e-mail provenienti da questo indirizzo vengono respinte perché risulta bloccato.`,
        ],
        () => [
          "Vi preghiamo di verificare l'iscrizione e di sbloccare l'indirizzo IP. Se da parte nostra c'è qualcosa da correggere, vi preghiamo di indicarcene il motivo.",
        ],
      ),
      "delist-domain": letter(
        (x) => `Richiesta di sblocco del dominio ${x.domain}`,
        (x) => [`Le e-mail collegate al dominio ${x.domain} vengono respinte perché questo dominio da voi risulta bloccato.`],
        () => ["Vi preghiamo di verificare l'iscrizione e di sbloccare il dominio. Se c'è qualcosa da correggere, vi preghiamo di indicarcene il motivo."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "E-mail classificata per errore come spam" : "E-mail respinta per errore",
        () => ["Un'e-mail inviata dalla nostra casella o dal nostro server è stata respinta dal vostro sistema. A nostro giudizio, per errore."],
        () => ["Vi preghiamo di verificare la classificazione sulla base dei dati indicati."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Richiesta di autorizzazione dei server della nostra piattaforma di invio" : "Richiesta di autorizzazione di un mittente"),
        (x) =>
          x.allowlist
            ? [
                `Inviamo e-mail attraverso una piattaforma di invio, con un mittente del nostro dominio${known(x.domain) ? ` ${x.domain}` : ""}. I colleghi non le ricevono: il nostro server di posta vede arrivare dall'esterno e-mail con il nostro dominio e le ritiene falsificate.`,
              ]
            : [`Le e-mail ${known(x.domain) ? `con mittenti del dominio ${x.domain}` : "che vi inviamo"} non arrivano da voi.`],
        (x) =>
          x.allowlist
            ? [
                "Vi preghiamo di aggiungere gli indirizzi IP, i domini di posta e i domini dei link indicati all'elenco dei mittenti autorizzati del server di posta. Vi preghiamo di non autorizzare in blocco il nostro dominio, perché ciò disattiverebbe la protezione dai mittenti falsificati.",
                "L'elenco può invecchiare: quello di oggi lo ha la piattaforma di invio.",
              ]
            : [
                "Se queste e-mail sono desiderate, vi preghiamo di autorizzare il mittente sul server di posta o nel filtro, preferibilmente sulla base dei dati indicati.",
              ],
      ),
      "report-block": letter(
        (x) => `Per conoscenza: ${x.about?.server ?? "un fornitore ricevente"} blocca le nostre e-mail`,
        (x) => [
          `Le e-mail che inviamo dal vostro software vengono attualmente respinte${x.about === undefined ? "" : `; a respingerle è ${x.about.server}`}. Ci rivolgiamo anche al nostro fornitore di posta, il cui server è interessato.`,
        ],
        () => ["Questo messaggio è solo per conoscenza, perché sappiate quali fornitori bloccano."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Correggere il DNS inverso del server di posta ${x.host}`,
        (x) => [
          `Le e-mail inviate dal server ${x.host} con l'indirizzo IP ${x.ip} vengono respinte perché il suo DNS inverso o il suo nome HELO non è corretto.`,
        ],
        () => ["Vi preghiamo di provvedere a che record PTR, record dell'indirizzo e nome HELO del server concordino."],
      ),
      "fix-authentication": letter(
        (x) => `Richiesta di verifica ${x.reason === "sender-refused" ? "dei record DNS" : "di SPF, DKIM e DMARC"} del dominio ${x.domain}`,
        (x) => [
          x.reason === "sender-refused"
            ? `Le e-mail con mittenti del dominio ${x.domain} vengono respinte perché il server ricevente rifiuta l'indirizzo del mittente o il suo dominio.`
            : `Le e-mail con mittenti del dominio ${x.domain} vengono respinte o trattate come spam perché il dominio non indica in modo sufficiente il server di invio come autorizzato.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Vi preghiamo di verificare che il dominio si trovi nel DNS e accetti posta (record MX)."] : []),
          `Vi preghiamo di verificare i record DNS per SPF, DKIM e DMARC del dominio ${x.domain} e di includervi il server o la piattaforma di invio in modo che concordi con il dominio del mittente (allineamento).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Invio con il dominio del vostro servizio",
        () => ["Le e-mail che inviate a nome nostro vengono respinte perché portano il nostro dominio come mittente ma arrivano dai vostri server."],
        () => [
          "Vi preghiamo di inviare le nostre e-mail con il vostro dominio, con il nostro indirizzo come indirizzo di risposta, oppure di indicarci i record DNS necessari.",
        ],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Il vostro software crea e-mail non conformi"
            : x.reason === "authentication-failed"
              ? "Il vostro inoltro fa fallire l'autenticazione del mittente"
              : "Il vostro server di posta non accetta e-mail",
        (x) =>
          x.reason === "malformed-message"
            ? ["Un'e-mail che abbiamo inviato con il vostro software è stata respinta perché non è conforme."]
            : x.reason === "authentication-failed"
              ? [
                  "Le e-mail a un indirizzo presso di voi vengono inoltrate e respinte a destinazione, perché dopo l'inoltro l'autenticazione del mittente (SPF) non riesce.",
                ]
              : ["Un'e-mail a un indirizzo presso di voi non è stata consegnata; il vostro server di posta segnala un errore."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Vi preghiamo di verificare da che cosa dipende l'errore e di porvi rimedio."]
            : x.reason === "authentication-failed"
              ? [
                  "Vi preghiamo di riscrivere il mittente della busta durante l'inoltro (SRS), oppure di far prelevare la posta dalla casella al destinatario invece di inoltrarla.",
                ]
              : ["Vi preghiamo di verificare il server sulla base della risposta che abbiamo ricevuto."],
      ),
      "fix-lookup": letter(
        () => "L'interrogazione delle liste di blocco del vostro server di posta è difettosa",
        () => [
          "Il vostro server di posta respinge e-mail richiamandosi a una lista di blocco. La risposta mostra però che è l'interrogazione stessa a fallire; non indica alcuna iscrizione.",
        ],
        () => [
          "Vi preghiamo di verificare attraverso quale resolver il server interroga la lista, o di disattivare l'interrogazione. Fino ad allora respinge anche e-mail desiderate.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Il nostro account è limitato per l'invio",
        () => ["Al momento non possiamo inviare e-mail con il nostro account."],
        () => ["Vi preghiamo di comunicarci perché l'account è limitato e che cosa dobbiamo fare per lo sblocco."],
      ),
      "lift-recipient-rule": letter(
        () => "Una vostra regola respinge le nostre e-mail",
        () => ["Una nostra e-mail è stata respinta a causa di una regola dalla vostra parte."],
        () => [
          "Se le nostre e-mail sono desiderate, vi preghiamo di modificare questa regola o di escluderne il nostro indirizzo. Per una lista di distribuzione può farlo chi la gestisce.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "La nostra e-mail non Le è arrivata",
        () => ["Un'e-mail che Le abbiamo inviato è tornata indietro e non L'ha raggiunta."],
        () => ["La preghiamo di comunicarci come possiamo raggiungerLa, per esempio a un altro indirizzo e-mail."],
      ),
      "correct-address": letter(
        () => "Il Suo indirizzo e-mail",
        () => ["Un'e-mail che Le abbiamo inviato è tornata indietro; a quanto pare l'indirizzo in nostro possesso non esiste."],
        () => ["La preghiamo di comunicarci il Suo indirizzo corretto."],
      ),
      "remove-address": letter(
        () => "Richiesta di togliere un indirizzo dalla lista di esclusione",
        () => ["Un indirizzo si trova nella lista di esclusione del nostro account presso di voi; le consegne a questo indirizzo non vengono più tentate."],
        () => ["Vorremmo tornare a scrivere a questo indirizzo. Vi preghiamo di comunicarci perché vi si trova e di toglierlo dalla lista."],
      ),
      "change-content": letter(
        () => "Contenuto rifiutato",
        () => ["Un'e-mail è stata respinta a causa del suo contenuto."],
        () => ["Vi preghiamo di comunicarci che cosa occorre modificare."],
      ),
      "shrink-message": letter(
        () => "E-mail troppo grande",
        () => ["Una nostra e-mail è stata respinta perché è troppo grande."],
        () => ["Vi preghiamo di comunicarci fino a quali dimensioni accettate e-mail o in quale altro modo possiamo inviarvi i file."],
      ),
      "reduce-rate": letter(
        () => "Limitazione del numero di e-mail",
        (x) => [`Le e-mail inviate dal server ${x.host} vengono respinte perché ne arrivano troppe in poco tempo.`],
        () => ["Vi preghiamo di comunicarci quali quantità accettate."],
      ),
      "retry-later": letter(
        () => "E-mail respinte temporaneamente",
        () => ["Da qualche tempo le nostre e-mail vengono rinviate dal vostro sistema."],
        () => ["Vi preghiamo di comunicarci quando saranno accettate."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Guardi per favore nella Sua cartella dello spam" : "Un'e-mail indirizzata a voi non è arrivata: richiesta di ricerca"),
        (x) =>
          x.person
            ? ["Una nostra e-mail è forse finita nella Sua cartella dello spam."]
            : ["Un'e-mail che abbiamo inviato a un indirizzo presso di voi non si trova nella casella del destinatario."],
        (x) =>
          x.person
            ? ["La preghiamo di guardarvi, di contrassegnare l'e-mail come desiderata e di aggiungere il nostro indirizzo ai Suoi contatti."]
            : [
                "Vi preghiamo di cercare nel registro, nella quarantena e nelle regole dei filtri che fine ha fatto, e di autorizzare il mittente se è desiderato.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Richiesta dell'avviso di mancata consegna",
        () => ["Alcune e-mail non arrivano. Per chiarire la questione ci serve l'avviso di mancata consegna completo."],
        () => ["Vi preghiamo di inoltrarcelo per intero, preferibilmente come allegato. Contiene tutti i dati necessari."],
      ),
    },
  },
};
