import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "./language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender } from "./wording.ts";

const same = (name: string, server: string = name): PartyForms => ({ subject: name, object: name, with: name, server });

const toWhom = (x: StepWords): string => x.contact?.object ?? "whoever is in charge";
const listed = (items: readonly string[]): string => joined(items, "and");
const addressIsFine = (x: { audience: CauseWords["audience"]; recipient?: string }): string =>
  `As far as the report shows, ${x.recipient === undefined ? "the recipient's address" : `the address ${x.recipient}`} is fine${mySender(x) ? "; please do not delete it" : " and should not be deleted"}.`;
/** "Ask" to the reader, "IONOS asks" about somebody else. */
const verb = (x: StepWords, base: string, third: string): string => (x.you ? capital(base) : `${capital(x.actor.subject)} ${third}`);

// The refused server.
const withIp = (ip: string | undefined): string => (ip === undefined || ip === "" ? "" : ` with the IP address ${ip}`);
const yourMail = (x: CauseWords): string => (mySender(x) ? "your e-mail" : "the e-mail");
const server = (x: CauseWords, ip: string | undefined = x.ip): string => {
  if (x.ownServer) return `${mySender(x) ? "your own mail server" : "the sender's own mail server"}${withIp(ip)}`;
  return x.operator === undefined
    ? `the server${withIp(ip)} that sent ${yourMail(x)}`
    : `the server${withIp(ip)} through which ${x.operator.subject} sent ${yourMail(x)}`;
};
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` That server is run by ${x.operator.object}, not by ${mySender(x) ? "you" : "the sender"}.`;

// The same server in a step or a draft.
const theServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "your server" : "the server";
  return x.ip !== undefined
    ? `${noun} with the IP address ${x.ip}`
    : x.host !== undefined
      ? `${noun} ${x.host}`
      : x.you && x.ownServer
        ? "your mail server"
        : "the sending server";
};
/** Who the organisation's IT is to the reader: here the sender belongs to the same organisation. */
const ownIt = (x: StepWords): string => (x.you ? "your own IT" : "the sender's own IT");
const programs = (software: string | undefined): string => `Thunderbird or ${besideThunderbird(software) ?? "business software"}`;
const wrongly = (x: StepWords): string => (x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "taken for spam" : "refused");
const onBlock = (x: StepWords): string => x.next?.object ?? x.about?.object ?? "whoever refused it";
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "the receiving server";

/** What a provider that is given the report should do: about a refused server it asks whoever refused. */
const FORWARDED = letter(
  (x) =>
    x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
      ? "Undelivered e-mail: please look into it"
      : `${capital(x.about.server)} refuses mail from your server`,
  (x) => {
    if (aboutServer(x) && x.about !== undefined)
      return [
        `an e-mail that we sent through your server was not delivered: ${refuser(x)} accepts no mail from that server. ${x.reason === undefined ? "Apparently the cause is" : "According to the reply, the cause is"} neither with us nor with the recipient, but with the sending server.`,
      ];
    if (aboutSetup(x)) return [`an e-mail that we sent through your server was not delivered: ${refuser(x)} objects to how the sending server is set up.`];
    return ["an e-mail that we sent through your server was not delivered."];
  },
  (x) => {
    const enclosed = "The complete bounce message is enclosed. Please let us know as soon as the matter is settled.";
    if (aboutServer(x) && x.about !== undefined)
      return [
        `As the operator of the server, please contact ${x.about.object} and have the block lifted or the reputation reset. We cannot request this ourselves.`,
        enclosed,
      ];
    if (aboutSetup(x)) return ["Please fix what the reply names on your server. We cannot change it ourselves.", enclosed];
    return [`Please find out the cause and, if necessary, contact ${x.about?.object ?? "the receiving side"}.`, enclosed];
  },
);

/** English. */
export const en = (): LanguageSentences => ({
  code: "en",
  reasons: {
    "unknown-recipient": "recipient unknown",
    "unknown-domain": "domain unknown",
    "no-mail-service": "domain accepts no mail",
    "recipient-moved": "recipient moved",
    suppressed: "on the sending platform's suppression list",
    "mailbox-full": "mailbox full",
    "mailbox-disabled": "mailbox disabled",
    "recipient-rate-limited": "mailbox receives too much mail",
    "recipient-refused": "the recipient's own rule",
    policy: "policy of the receiving server",
    "relaying-denied": "relaying denied",
    "server-error": "error on the receiving server",
    "storage-full": "receiving server out of storage",
    "mail-loop": "mail loop",
    "tls-failed": "encrypted connection failed",
    "blocklist-misused": "the recipient's blocklist lookup is broken",
    "bad-reputation": "bad or missing reputation of the sending server",
    blocklisted: "on a blocklist",
    "dynamic-address": "dial-up address",
    "reverse-dns": "reverse DNS of the sending server",
    "rate-limited": "too many mails or connections",
    "tls-required": "encryption required",
    "protocol-error": "protocol error of the sending server",
    "authentication-failed": "sender authentication failed",
    "spoofing-suspected": "taken for a forgery of the own domain",
    "sender-refused": "sender refused",
    "account-restricted": "the sender's account is restricted",
    spam: "classified as spam",
    malware: "malware suspected",
    "content-refused": "content refused",
    "message-too-large": "message too large",
    "malformed-message": "malformed message",
    "network-failure": "server not reachable",
    expired: "delivery time expired",
    greylisted: "deferred for now (greylisting)",
    unclassified: "cause unclear",
  },
  faults: {
    recipient: "the recipient",
    "recipient-policy": "the recipient's rules",
    "recipient-server": "the recipient's server",
    "sending-server": "the sending server",
    "sender-identity": "the sender's domain",
    "sender-account": "the sender's account",
    message: "the message itself",
    network: "the network",
    nobody: "nobody",
    unknown: "unknown",
  },
  roles: {
    sender: "sender",
    "software-vendor": "software vendor",
    "sender-domain-admin": "administrator of the sender's domain",
    "sending-platform": "sending platform",
    "sending-provider": "the sender's mail provider",
    recipient: "recipient",
    "recipient-admin": "the recipient's IT",
    "recipient-provider": "the recipient's mail provider",
    "filter-vendor": "filter vendor",
    "blocklist-operator": "blocklist operator",
  },
  asks: {
    "forward-report": "forward the bounce",
    "reset-reputation": "reset the reputation",
    "delist-ip": "delist the IP address",
    "delist-domain": "delist the domain",
    "report-false-positive": "report a false positive",
    "allowlist-sender": "allow the sender",
    "report-block": "tell about the block",
    "fix-reverse-dns": "fix reverse DNS",
    "fix-authentication": "fix SPF, DKIM and DMARC",
    "send-under-own-domain": "send under the platform's own domain",
    "fix-server": "repair the server",
    "fix-lookup": "repair the blocklist lookup",
    "lift-account-limit": "lift the account restriction",
    "lift-recipient-rule": "change the rule",
    "reach-recipient-otherwise": "reach the recipient another way",
    "correct-address": "check the address",
    "remove-address": "remove the address",
    "change-content": "change the content",
    "shrink-message": "make the message smaller",
    "reduce-rate": "send more slowly",
    "retry-later": "try again later",
    "check-spam-folder": "look into the spam folder",
    "ask-for-bounce": "get hold of the bounce",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "the recipient's mail server";
    if (party.reader === true && audience === "sender") return same("you", "your mail server");
    switch (role) {
      case "sender":
        return audience === "sender" ? same("you", "your mail server") : same("the sender", "the sender's mail server");
      case "recipient":
        return same("the recipient", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? same("the administrator of the sender's domain", "the mail server of the sender's domain")
          : same(`the administrator of the domain ${name}`, `the mail server of ${name}`);
      case "recipient-admin":
        return name === undefined ? same("the recipient's IT department", theirs) : same(`the IT department of ${name}`, `the mail server of ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? same("the sender's own postmaster", "the sender's own mail server")
            : same(`the postmaster of ${name}`, `the mail server of ${name}`);
        if (name !== undefined) return party.known || !name.includes(".") ? same(name) : same(`the provider ${name}`, `the mail server of ${name}`);
        return same(audience === "sender" ? "your mail provider" : "the sender's mail provider");
      case "sending-platform":
        return same(name ?? "the sending platform");
      case "software-vendor":
        if (name !== undefined) return same(party.known ? name : `the vendor of ${name}`);
        return same(audience === "sender" ? "the vendor of your software" : "the vendor of the software");
      case "recipient-provider":
        return name === undefined ? same("the recipient's mail provider", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? same("the filter's vendor", "the filter") : same(name);
      case "blocklist-operator":
        return name === undefined ? same("the operator of the blocklist", "the blocklist") : same(name);
    }
  },
  list: listed,
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${year}-${month}-${day}`,
      (day, time, zone) => `${day} ${time} (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Your e-mail" : "The e-mail"}${x.recipient === undefined ? "" : ` to ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "Delivery attempts continue." : `Delivery attempts continue until ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} was not sent: ${who ?? "the sending platform"} did not even try to deliver it.`;
        if (who === undefined) return `${mail} did not arrive${x.gaveUp ? "; the delivery attempts have been given up" : ""}.`;
        return x.gaveUp
          ? `${mail} did not arrive: ${who} deferred it again and again, and the delivery attempts have been given up.`
          : `${mail} did not arrive: ${who} refused it.`;
      case "delayed":
        return who === undefined ? `${mail} has not arrived yet. ${tried}` : `${mail} has not arrived yet: ${who} does not accept it at the moment. ${tried}`;
      case "delivered":
        return `${mail} was delivered.`;
      case "relayed":
        return `${mail} was passed on to a server that sends no confirmation of delivery.`;
      case "expanded":
        return `${mail} was passed on to the members of a mailing list.`;
    }
  },
  why: {
    "unknown-recipient": (x) => (x.delayed ? "The receiving server does not know this address at the moment." : "There is no such address there."),
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "The domain of this address does not exist." : `The domain ${domain} does not exist or cannot be found on the internet.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "The domain of this address accepts no mail." : `The domain ${domain} accepts no mail.`;
    },
    "recipient-moved": () => "The recipient can no longer be reached at this address and has another one now.",
    suppressed: () =>
      "The address is on the platform's own suppression list, usually because earlier mail to it came back or the recipient complained. That does not say whether the address is correct today.",
    "mailbox-full": () => "The recipient's mailbox is full.",
    "mailbox-disabled": () => "The recipient's mailbox is disabled or locked.",
    "recipient-rate-limited": () => "This mailbox is receiving too much mail at the moment and accepts no more for now.",
    "recipient-refused": (x) =>
      `A rule of the recipient or their organisation does not let ${yourMail(x)} in, for example because a group accepts messages from its members only.`,
    policy: () => "A policy of the receiving server prevents delivery. What it requires, if that is stated at all, is in the server's reply.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "The outgoing mail server did not pass the e-mail on because the program did not log in there, or logged in incorrectly."
        : "The server that was contacted says that it is not responsible for this address. Either the address is misspelt, or the domain is set up incorrectly on the recipient's side.",
    "server-error": () => "An error occurred on the recipient's server.",
    "storage-full": () => "The recipient's server has run out of storage; that affects more than this one mailbox.",
    "mail-loop": () => "The e-mail went round in circles: servers or mailboxes on the recipient's side keep forwarding it to each other.",
    "tls-failed": () => "No encrypted connection could be set up because something is wrong with the receiving server's certificate or security settings.",
    "blocklist-misused": (x) =>
      `The recipient's server queries ${x.via === undefined ? "a blocklist" : `the blocklist ${x.via}`} incorrectly and takes the list's error message for an entry. The reply is no proof of an entry: it does not name the sending server as listed.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} gives a link or the content of the e-mail a bad rating.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} gives ${x.domain === undefined ? "the sender's domain" : `the domain ${x.domain}`} a bad rating. It is about the reputation of this domain, not about the recipient's address.`;
      return `${capital(x.who.server)} gives ${server(x)} a bad rating, or does not know it yet, and therefore accepts no mail from it.${x.via === undefined ? "" : ` It relies on the rating of ${x.via}.`}${notYours(x)} It is about the reputation of this server, not about ${mySender(x) ? "you" : "the sender"} or the recipient's address.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "a blocklist" : `the blocklist of ${x.via}`;
      if (x.fault === "message") return `The e-mail contains a link that is on ${list}${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `${x.domain === undefined ? "The sender's domain" : `The domain ${x.domain}`} is on ${list}.`;
      return `${capital(server(x))} is on ${list}${x.via === undefined ? ` that ${x.who.server} goes by` : ""}. The server as a whole is blocked, not ${mySender(x) ? "your" : "the sender's"} address and not the recipient's.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} takes ${server(x)} for a dial-up or home connection and accepts no mail from such connections.${x.via === undefined ? "" : ` It relies on the list of ${x.via}.`}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, ""))} identifies itself by a name that does not match its IP address${x.ip === undefined ? "" : ` ${x.ip}`}: the reverse DNS record (PTR) or the HELO name is missing or wrong.${notYours(x)}`,
    "rate-limited": (x) => `${capital(server(x))} sent too many e-mails, opened too many connections or named too many recipients at once.`,
    "tls-required": (x) => `The receiving server requires an encrypted connection; ${server(x, "")} did not set one up.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, ""))} did not follow the mail protocol.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${listed(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `The check of the sender failed: there is no valid DKIM signature${domain === undefined ? "" : ` of the domain ${domain}`}.`
        : `The check of the sender${which} failed: ${domain === undefined ? "the sender's domain" : `the domain ${domain}`} does not vouch for ${server(x, "")}.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `The e-mail carries a sender address of the recipient's own organisation${domain === undefined ? "" : ` (${domain})`} but came from outside${x.operator === undefined || x.ownServer ? "" : `, through ${x.operator.object}`}. The organisation's mail server therefore takes it for a forgery.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "The receiving server refuses your sender address or its domain, no matter whom you write to there."
        : "The receiving server refuses this sender or their domain, no matter whom they write to there.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Your own account" : "The sender's account"} is restricted for sending, for example because of a sending limit, a missing login, an unpaid bill or a hold after suspected spam. It has nothing to do with the recipient.`,
    spam: (x) =>
      `${x.via === undefined ? "The spam filter" : `The spam filter of ${x.via}`} classified this one e-mail as spam. The sending server is not blocked by that; other e-mails may arrive.`,
    malware: () => "A virus scanner suspects malware in the e-mail, for example in an attachment or behind a link.",
    "content-refused": () => "The receiving server refuses the content of the e-mail, for example a kind of attachment or a link.",
    "message-too-large": () => "The e-mail is larger than the refusing server allows.",
    "malformed-message": () =>
      "The e-mail is malformed: for example, the date may be missing, or a header field may occur twice. The cause is the program or server that created it.",
    "network-failure": (x) =>
      `The recipient's server ${x.delayed ? "has not been reachable so far" : "could not be reached"}; there is no reply from it. The cause may be that server, the connection, or a typing error in the domain.`,
    expired: (x) => (x.delayed ? "The report does not say why." : "Delivery did not succeed in time; the report does not say why."),
    greylisted: () =>
      "The receiving server turns away mail from senders it does not know at the first attempt and accepts it at a later one (greylisting). This is common practice and no cause for concern.",
    unclassified: (x) => `It is not stated clearly enough what the cause ${x.delayed ? "is" : "was"}.`,
  },
  suspected: {
    server: (x) =>
      x.ownServer
        ? `Probably ${x.who?.server ?? "the receiving provider"} accepts no mail from ${mySender(x) ? "your mail server" : "the sender's mail server"} because it has a bad reputation there, or none yet.`
        : `Probably ${x.who?.server ?? "the receiving provider"} accepts no mail from the server through which these e-mails are sent, because it has a bad reputation there, or none yet. That server is run by ${x.operator.object}, not by ${mySender(x) ? "you" : "the sender"}; so ${x.operator.subject} has to act.`,
    inHouse: (x) =>
      `Probably the organisation's own mail server takes these e-mails for forgeries: they come from outside and carry its own domain${x.domain === undefined ? "" : ` ${x.domain}`} as the sender.`,
  },
  address: {
    fine: addressIsFine,
    wrong: (x) => (x.recipient === undefined ? "Nothing reaches this address." : `Nothing reaches the address ${x.recipient}.`),
    closed: (x) =>
      `${x.recipient === undefined ? "The recipient's address" : `The address ${x.recipient}`} still exists${mySender(x) ? "; please do not delete it" : " and should not be deleted"}.`,
    unsure: (x) =>
      `Whether the address${x.recipient === undefined ? "" : ` ${x.recipient}`} is correct cannot be told for certain from this; ${mySender(x) ? "do not delete it after a single report" : "it should not be deleted after a single report"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const who = toWhom(x);
      const forward = `${verb(x, "forward", "forwards")} the complete bounce message to ${who} and ${x.you ? "ask" : "asks"} them to`;
      switch (x.purpose) {
        case "shows":
          return x.you
            ? `If mail is still refused after that, send the complete reply to ${who}.`
            : `If mail is still refused after that, ${x.actor.subject} sends the complete reply to ${who}.`;
        case "mends":
          return `${forward} fix the sending server.`;
        case "lifts":
          return `${forward} review the refusal and lift it.`;
        case "asks":
          return `${forward} contact ${onBlock(x)}.`;
        default:
          return `${forward} find out the cause.`;
      }
    },
    "reset-reputation": (x) =>
      `${verb(x, "contact", "contacts")} ${toWhom(x)} and ${x.you ? "ask" : "asks"} for the reputation of ${theServer(x)} to be reset.`,
    "delist-ip": (x) => `${verb(x, "ask", "asks")} ${toWhom(x)} to lift the block on ${theServer(x)}.`,
    "delist-domain": (x) => `${verb(x, "ask", "asks")} ${toWhom(x)} to take the domain${x.domain === undefined ? "" : ` ${x.domain}`} off the list.`,
    "report-false-positive": (x) => `${verb(x, "tell", "tells")} ${toWhom(x)} that the e-mail was ${wrongly(x)} by mistake.`,
    "allowlist-sender": (x) => {
      if (x.alone) return `${verb(x, "put", "puts")} the sender on the list of allowed senders.`;
      const ask = `${verb(x, "ask", "asks")} ${toWhom(x)}`;
      if (x.allowlist) return `${ask} (${ownIt(x)}) to allow the platform's servers and domains on the mail server (allowlist); the list to pass on is below.`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (${ownIt(x)}) to allow the platform's servers on the mail server (allowlist); the platform can say which they are.`;
      if (x.reason === "blocklisted") return `${ask} to accept mail from the sending server although it is on the list.`;
      return `${ask} to allow ${x.you ? "your sender address" : "the sender"} (allowlist) and to check their filter and mail flow rules.`;
    },
    "report-block": (x) =>
      `${verb(x, "tell", "tells")} ${toWhom(x)} ${x.about === undefined ? "which provider blocks the e-mails" : `that ${x.about.server} blocks the e-mails`}. They cannot lift the block, but would like to know which providers block e-mails.`,
    "fix-reverse-dns": (x) => {
      const what = "PTR record, address record and HELO name must match";
      return x.alone
        ? `${verb(x, "fix", "fixes")} the DNS names of ${theServer(x)}: ${what}.`
        : `${verb(x, "ask", "asks")} ${toWhom(x)} to fix the reverse DNS of ${theServer(x)}: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone)
        return `${verb(x, "ask", "asks")} ${toWhom(x)}${x.you ? " (your IT department or domain provider)" : ""} to check the DNS records of the domain: the domain must exist and accept mail (MX record), and SPF, DKIM and DMARC must identify the sending server as authorised.`;
      if (x.alone)
        return `${verb(x, "set up", "sets up")} SPF, DKIM and DMARC${x.domain === undefined ? "" : ` of the domain ${x.domain}`} so that the sending server counts as authorised.`;
      return `${verb(x, "ask", "asks")} ${toWhom(x)}${x.you ? " (your IT department or domain provider)" : ""} to set up SPF, DKIM and DMARC so that the sending server counts as authorised.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "with your address as the reply address" : "with the current address as the reply address";
      if (x.alone && x.domain !== undefined)
        return x.you
          ? `Do not send such mail with a sender address under ${x.domain}, because that domain does not allow other servers to send for it: send through the mail server of that provider, or under the platform's own domain, ${reply}.`
          : `${capital(x.actor.subject)} does not send such mail with a sender address under ${x.domain}, because that domain does not allow other servers to send for it, but through the mail server of that provider, or under the platform's own domain, ${reply}.`;
      if (x.alone) return `${verb(x, "set", "sets")} the platform to send under its own domain, ${reply}.`;
      return `${verb(x, "ask", "asks")} ${toWhom(x)} to send under the platform's own domain, ${reply}.`;
    },
    "fix-server": (x) => {
      if (!x.alone) {
        if (x.reason === "authentication-failed")
          return `${verb(x, "point out", "points out")} to ${toWhom(x)} that their forwarding makes the check of the sender (SPF) fail: it has to rewrite the envelope sender (SRS), or the recipient has to fetch the mailbox instead of having it forwarded.`;
        if (x.reason === "malformed-message")
          return `${verb(x, "tell", "tells")} ${toWhom(x)} that the e-mails are malformed, and ${x.you ? "ask" : "asks"} for that to be fixed.`;
        return `${verb(x, "point out", "points out")} the error to ${toWhom(x)} and ${x.you ? "ask" : "asks"} for it to be fixed.`;
      }
      const whose = x.you && x.ownServer ? "your mail server" : "the mail server";
      if (x.reason === "dynamic-address")
        return `${x.you ? "Do not send" : `${capital(x.actor.subject)} does not send`} directly from this connection, but through the internet provider's mail server (smarthost).`;
      if (x.reason === "tls-required") return `${verb(x, "switch on", "switches on")} encrypted transmission (STARTTLS) on the sending mail server.`;
      if (x.reason === "network-failure") return `${verb(x, "check", "checks")} ${whose} and its connection to the internet.`;
      return `${verb(x, "fix", "fixes")} ${whose}${x.reason === undefined ? "" : "; the reply names the error"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${verb(x, "repair", "repairs")} the mail server's blocklist lookup, or ${x.you ? "switch" : "switches"} it off.`
        : `${verb(x, "tell", "tells")} ${toWhom(x)} that the blocklist lookup there is broken and that mail is wrongly refused because of it.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return `${verb(x, "look", "looks")} into ${x.you ? "your" : "the"} account to see what is restricted, and ${x.you ? "remove" : "removes"} the cause.`;
      if (x.reason === "relaying-denied")
        return `${verb(x, "switch on", "switches on")} the login at the outgoing mail server in the mail program; if that does not help, the support of ${toWhom(x)} can.`;
      return `${verb(x, "find out", "finds out")} from ${toWhom(x)} why ${x.you ? "your" : "the"} account is restricted and what has to be done to release it.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${verb(x, "change", "changes")} the rule that refuses such mail.`;
      const ask = `${verb(x, "ask", "asks")} ${toWhom(x)} to change the rule that refuses ${mySender(x) ? "your" : "the"} e-mail`;
      return x.person ? `${ask}; with a group or list, only whoever manages it can do that.` : `${ask}.`;
    },
    "reach-recipient-otherwise": (x) => `${verb(x, "contact", "contacts")} the recipient in another way, for example by phone or at another address.`,
    "correct-address": (x) =>
      `${verb(x, "check", "checks")} the address${x.recipient === undefined ? "" : ` ${x.recipient}`} for typing errors and ${x.you ? "ask" : "asks"} the recipient for the correct one.`,
    "remove-address": (x) =>
      x.alone
        ? `${verb(x, "take", "takes")} the address${x.recipient === undefined ? "" : ` ${x.recipient}`} off ${x.you ? "your" : "the"} list if no correct one can be found.`
        : `${verb(x, "have", "has")} the address taken off the suppression list at ${toWhom(x)} (often this can be done in one's own account), if it is correct and the recipient wants the mail.`,
    "change-content": (x) => {
      switch (x.reason) {
        case "malware":
          return `${verb(x, "check", "checks")} attachments and links for malware and ${x.you ? "send" : "sends"} the e-mail without the part in question.`;
        case "blocklisted":
        case "bad-reputation":
          return `${verb(x, "remove", "removes")} the link in question and ${x.you ? "send" : "sends"} the e-mail again.`;
        case "content-refused":
          return `${verb(x, "remove", "removes")} what the reply objects to, for example an attachment or link, and ${x.you ? "send" : "sends"} the e-mail again.`;
        case "malformed-message":
          return `${verb(x, "send", "sends")} the e-mail again with another program or in webmail.`;
        default:
          return `${verb(x, "simplify", "simplifies")} the e-mail or the template and ${x.you ? "send" : "sends"} it again: text only, no pictures, no links, one attachment at most.`;
      }
    },
    "shrink-message": (x) => `${verb(x, "make", "makes")} the e-mail smaller, or ${x.you ? "offer" : "offers"} the attachments for download.`,
    "reduce-rate": (x) =>
      `${verb(x, "send", "sends")} fewer e-mails in the same time, ${x.you ? "begin" : "begins"} with small amounts and ${x.you ? "increase" : "increases"} them slowly.`,
    "retry-later": (x) => {
      if (x.delayed)
        return `${verb(x, "wait", "waits")}: ${x.you && x.ownServer ? "your mail server" : "the sending server"} ${x.until === undefined ? "keeps trying automatically" : `keeps trying until ${x.until}`}. Only if that fails as well will there be another report.`;
      if (x.reason === undefined) return `${verb(x, "send", "sends")} the e-mail again.`;
      return `${verb(x, "send", "sends")} the e-mail again later; no further attempt is made automatically.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone) return `${verb(x, "look", "looks")} into the spam folder and the quarantine.`;
      const ask = `${verb(x, "ask", "asks")} ${toWhom(x)}`;
      return x.person
        ? `${ask} to look into the spam folder, mark the e-mail as wanted and add ${x.you ? "your address" : "the sender"} to their contacts.`
        : `${ask} to look into quarantine, filter rules and logs for what has become of the e-mail.`;
    },
    "ask-for-bounce": (x) => {
      if (!x.alone) return `${verb(x, "ask", "asks")} ${toWhom(x)} for the complete bounce message: it contains everything the provider needs.`;
      if (x.ownServer) return `${verb(x, "look", "looks")} into the mail server's log for the complete wording of the reply.`;
      return x.you
        ? "First look for the bounce message, also in the spam folder of your own mailbox: it contains everything the provider needs."
        : `${capital(x.actor.subject)} first looks for the bounce message, also in the spam folder of the sending mailbox: it contains everything the provider needs.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how = kind === "email" ? `E-mail to ${value}` : kind === "phone" ? `Phone: ${value}` : kind === "web-form" ? `Form: ${value}` : `Page: ${value}`;
    return unconfirmed ? `${how} (as named in the reply; it is not certain that it really is theirs)` : how;
  },
  bring: (facts, alone) => `${alone ? "Details" : "Give them"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`IP addresses: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Mail domains: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Link domains: ${list.linkDomains.join(", ")}`]),
    `This list was checked on ${list.checked}; ask the platform for today's list.`,
  ],
  or: "Or:",
  colon: ": ",
  guess: "The reply is not clear; this is the most likely reading.",
  facts: {
    ip: "IP address",
    host: "host name",
    reply: "the server's reply",
    date: "time",
    messageId: "Message-ID",
    recipient: "recipient",
    domain: "domain",
    imprint: "website with a legal notice (imprint)",
    allowlist: "allowlist",
    records: "DNS records to check",
    spfInclude: "SPF include to add",
    dkimSelectors: "DKIM selectors",
    "allowlist-ips": "IP addresses",
    "allowlist-mail-domains": "mail domains",
    "allowlist-link-domains": "link domains",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) => `${capital(who.subject)} has no influence on the sending server or its reputation and cannot change this.`,
    "only-operator-is-heard": (who, x) =>
      `${mySender(x) ? "Do not write" : "The sender should not write"} to ${who.object} directly: as a rule they listen only to whoever runs the refused server.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} cannot change this; their mailbox is not the cause.`,
    "not-senders-provider": (who) => `${capital(who.subject)} is not responsible here; the cause lies elsewhere.`,
    "nothing-is-listed": (who) => `A request to ${who.object} is useless: the reply names no entry there.`,
    "list-is-closed": (who) => `A request to ${who.object} is useless: the list has been closed.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} cannot change this; it is up to the recipient or their IT department.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} cannot change this; it is a setting on the sender's side.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} only passed the reply on and cannot change it.`,
    "lifts-by-itself": (who) => `${capital(who.subject)} need not do anything: the delay ends by itself.`,
  },
  notes: {
    "address-is-fine": addressIsFine,
    "report-holds-all": (x) =>
      `The bounce message contains everything that is needed to clear this up. ${mySender(x) ? "Forward it in full, preferably as an attachment." : "It should be forwarded in full, preferably as an attachment."}`,
    "block-does-not-lift-itself": () => "Such a block does not usually lift itself; waiting is not enough.",
    "lifts-by-itself": () => "Such an entry expires by itself after some time, once its cause is gone.",
    "other-receivers-behave-alike": () => "Other receiving providers act in a similar way; there, too, whoever runs the sending server has to ask.",
    "nothing-is-listed": () => "According to this reply, nothing is listed on the blocklist that it names; asking there does not help.",
    "platform-never-tried": () => "The recipient's provider knows nothing of this e-mail, because the platform never sent it.",
    "group-takes-internal-mail-only": () =>
      "Some groups accept messages only from members or from their own organisation. Only whoever manages the group, or the recipient's IT department, can change that.",
    "forwarding-breaks-spf": () =>
      "The e-mail was apparently forwarded. Forwarding makes the SPF check fail; only whoever runs the forwarding can fix that, with SRS, or by having the mailbox fetched (POP, IMAP) instead of forwarded.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Some providers publish" : `${capital(x.operator.subject)} publishes`} the DMARC policy "reject" for customers' domains by default: mail from other servers is then refused unless the domain allows them by SPF or DKIM.`,
    "protection-works-as-meant": () => "This protection against forged senders works as it should; it just gets in the way here.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Why perhaps only e-mails from the program are refused while webmail gets through: what counts is the server that an e-mail actually leaves from. Providers use different servers for webmail and for programs such as ${programs(x.software)}. That is how the software vendor HERO puts it; it is not confirmed for the provider in this case.`,
    "webmail-uses-other-servers": () =>
      "Why perhaps only e-mails from the program are refused while webmail gets through: this provider sends webmail through other servers than e-mails from programs.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Until this is settled, you can try to send an urgent e-mail from your provider's webmail."
        : "Until this is settled, the sender can try to send an urgent e-mail from their provider's webmail.",
    "imprint-needed": () =>
      "T-Online requires that a website with a legal notice (imprint) and a direct way to make contact can easily be found from the server's host name.",
    "reverse-dns-must-match": () => "The server's PTR record and address record (A or AAAA) must match, and so must its HELO name.",
    "reset-is-not-permanent": () => "A reset does not last forever: a server from which nothing arrives there for a long time loses its reputation again.",
    "dial-up-uses-relay": () => "From a dial-up or home connection, mail should go through the internet provider's mail server (smarthost).",
    "only-if-address-is-static": () =>
      "A request makes sense only if the IP address is static and not a dial-up address; whether it succeeds is up to the receiving provider.",
    "new-address-warms-up": () => "A new server address has no reputation yet: send little at first and increase the amount slowly.",
    "each-provider-separately": () => "Each provider keeps its own rating; a release applies only there.",
    "no-delisting-exists": () => "Google takes no delisting requests; its rating follows the sender's behaviour.",
    "only-network-owner-can-delist": () =>
      "This list contains whole networks and listens only to their owner, that is the hosting provider; individual customers achieve nothing there. The recipient's IT department can decide not to refuse mail because of such a list alone.",
    "paying-is-not-needed": () => "There is no need to pay for removal.",
    "dedicated-address-possible": () => "A shared address shares its reputation with other customers; some platforms offer a dedicated IP address.",
    "not-the-microsoft-365-portal": () => "The portal sender.office.com is for Microsoft 365 only, not for outlook.com, hotmail.com and live.com.",
    "outside-recipients-not-affected": () => "Mail to customers and partners at other domains is not affected.",
    "not-the-in-house-case": () =>
      "The recipients do not belong to the sender's own organisation: an allowlist entry at one's own IT department does not help here.",
    "ask-platform-for-todays-list": () => "Lists of IP addresses go out of date; the platform has the current one.",
    "own-domain-allowlisting-dangerous": () =>
      "The organisation's own domain must not simply be allowed: that would switch off the protection against forged senders.",
    "template-text-only": () =>
      "What can help against the spam folder: cut the template down to plain text, without pictures and links, with a single attachment. Even an e-mail that is nothing but an attachment can count as spam.",
    "filters-differ-no-promise": () =>
      "Every filter is different and often configured by the recipient; the sender's influence is small, and nothing can be promised.",
    "remove-short-links": () => "Shortened links (such as bit.ly) may be the cause; the full addresses are better.",
    "postmaster-tools-show-reputation": () => "Google's Postmaster Tools show the owner of a domain how it is rated.",
    "bounce-may-be-in-spam-folder": () => "The bounce message goes to the mailbox from which the e-mail was sent, and may be in the spam folder there.",
    "wording-decides": () => "Only the exact wording of the reply tells for certain what the cause is and who is responsible.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Look for codes and status numbers in the bounce message; they decide which way is right."
        : `Look for codes such as ${joined(x.codes, "or")} in the bounce message; they decide which way is right.`,
    "accepted-by-recipients-server": () => "The recipient's server accepted the e-mail: only the recipient's side can find out what became of it.",
    "look-into-quarantine-too": () => "It may also be in the company's quarantine; often only the recipient's IT department can look there.",
    "write-to-a-person-meanwhile": () => "Until this is settled, it helps to write to or call an individual there directly.",
    "secure-the-account": () => "The account should be secured: a new password, a second factor (MFA), and a check whether somebody else sends through it.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Lift the block on the address in your own list once the recipient says that the mailbox works again."
        : "The block on the address in one's own list can be lifted once the recipient says that the mailbox works again.",
    "full-mailbox-passes": () => "A full mailbox is usually temporary and no reason to suppress the address for good.",
  },
  headings: { steps: "Who has to do what", wontHelp: "What does not help", notes: "Good to know", technical: "Technical details" },
  technical: {
    reply: "Reply",
    status: "Status code",
    stage: "Stage of the SMTP dialogue",
    answeredBy: "Answered by",
    refusedServer: "Sending server",
    reason: "Cause",
    evidence: "Evidence",
    conflicts: "Contradictions",
    original: "Original e-mail",
    authenticity: "Authenticity of the report",
    suppress: "What to do with the address",
  },
  suppress: { now: "stop writing to it", "after-repeats": "remove it only after several such reports", never: "keep it" },
  authenticity: {
    confirmed: "confirmed: the e-mail was indeed sent",
    plausible: "plausible",
    unverified: "not verified",
    suspicious: "suspicious: something speaks against this report",
  },
  suspicious: "Careful: something is wrong with this report; it may be forged. Do not draw any conclusions about the address from it.",
  noSteps: "There is nothing to do.",
  reports: {
    complaint: (address, audience) =>
      `${address === undefined ? "A recipient" : `The recipient ${address}`} reported ${audience === "sender" ? "your e-mail" : "the e-mail"} as unwanted. ${audience === "sender" ? "Do not write to them again." : "They should not be written to again."}`,
    optOut: (address, audience) =>
      `${address === undefined ? "A recipient" : `The recipient ${address}`} does not want any more e-mails${audience === "sender" ? " from you" : ""}.`,
    notSpam: (address, audience) =>
      `${address === undefined ? "A recipient" : `The recipient ${address}`} marked ${audience === "sender" ? "your e-mail" : "the e-mail"} as wanted.`,
    authFailure: (reporter, audience) =>
      `${reporter === undefined ? "A receiving server" : reporter} says that the check of the sender failed for an e-mail with a sender under ${audience === "sender" ? "your domain" : "the sender's domain"}.`,
    otherFeedback: "A receiving provider sent feedback about an e-mail.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "The recipient" : recipient} sent a notification about what became of the e-mail (${disposition}). This is not a bounce.`,
    autoReply: {
      vacation: "This is an out-of-office reply. The e-mail arrived.",
      "left-organisation": "This is an automatic reply: the recipient no longer works there. The e-mail arrived.",
      ticket: "This is an automatic confirmation of receipt. The e-mail arrived.",
      challenge: "This is a question from the recipient's system: the e-mail is delivered only when somebody answers it.",
      other: "This is an automatic reply. The e-mail arrived.",
    },
    ordinary: "This is an ordinary e-mail, not a bounce.",
    unreadable: "This message could not be read.",
    outlookFile: "This is an Outlook file (.msg) and not the e-mail as it arrived; it was not read. Save the report as .eml, or forward it as an attachment.",
    outlookPart: "A part in Outlook's own format (winmail.dat or .msg) was not read; if it contains a bounce, ask for that as an .eml file.",
  },
  draft: {
    greeting: "Hello,",
    closing: "Kind regards",
    blank: (label) => `[please fill in: ${label}]`,
    factsFollow: "Details:",
    replyFollows: "The server's full reply:",
    cut: "[… shortened]",
    asks: {
      "forward-report": FORWARDED,
      "reset-reputation": letter(
        (x) => `Please reset the reputation of ${x.ip}`,
        (x) => [`we run the mail server ${x.host} with the IP address ${x.ip}. Your system accepts no mail from it at present.`],
        () => ["Please check the reputation of this IP address and reset it. If something needs to be fixed on our side, please tell us what caused it."],
      ),
      "delist-ip": letter(
        (x) => `Please lift the block on ${x.ip}`,
        (x) => [`we run the mail server ${x.host} with the IP address ${x.ip}. Mail from this address is refused because it counts as blocked.`],
        () => ["Please check the entry and release the IP address. If something needs to be fixed on our side, please tell us what caused it."],
      ),
      "delist-domain": letter(
        (x) => `Please take the domain ${x.domain} off the list`,
        (x) => [`mail that has to do with the domain ${x.domain} is refused because you list this domain as blocked.`],
        () => ["Please check the entry and release the domain. If something needs to be fixed, please tell us what caused it."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware"
            ? "An e-mail was taken for spam by mistake"
            : "An e-mail was refused by mistake",
        () => ["an e-mail sent from our mailbox or through our server was refused by your system. We believe that this was a mistake."],
        () => ["Please check the classification with the details given here."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Please allow the servers of our sending platform (allowlist)" : "Please allow a sender"),
        (x) =>
          x.allowlist
            ? [
                `we send e-mails through a platform, with a sender address under our own domain${known(x.domain) ? ` ${x.domain}` : ""}. Colleagues do not receive them: our mail server sees mail from outside that carries our own domain, and takes it for a forgery.`,
              ]
            : [`mail ${known(x.domain) ? `with senders under ${x.domain}` : "from us"} does not reach you.`],
        (x) =>
          x.allowlist
            ? [
                "Please put the IP addresses, mail domains and link domains given here on the mail server's list of allowed senders. Please do not simply allow our own domain, because that would switch off the protection against forged senders.",
                "The list may be out of date: the platform has the current one.",
              ]
            : ["If this mail is wanted, please allow the sender on your mail server or in your filter, preferably by the details given here."],
      ),
      "report-block": letter(
        (x) => `For your information: ${x.about?.server ?? "a receiving provider"} blocks our e-mails`,
        (x) => [
          `e-mails that we send from your software are refused at present${x.about === undefined ? "" : `, by ${x.about.server}`}. We are also turning to our mail provider, whose server is concerned.`,
        ],
        () => ["This message is for your information only, so that you know which providers block."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Please fix the reverse DNS of ${x.host}`,
        (x) => [`mail through the server ${x.host} (IP address ${x.ip}) is refused because its reverse DNS or its HELO name is not correct.`],
        () => ["Please make sure that the server's PTR record, address record and HELO name match."],
      ),
      "fix-authentication": letter(
        (x) => `Please check ${x.reason === "sender-refused" ? "the DNS records" : "SPF, DKIM and DMARC"} of ${x.domain}`,
        (x) => [
          x.reason === "sender-refused"
            ? `mail with senders under ${x.domain} is refused, because the receiving server refuses the sender's address or its domain.`
            : `mail with senders under ${x.domain} is refused or treated as spam, because the domain does not sufficiently vouch for the sending server.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Please check whether the domain can be found in the DNS and accepts mail (MX record)."] : []),
          `Please check the DNS records for SPF, DKIM and DMARC of ${x.domain} and add the sending server or platform, so that it is aligned with the sender's domain.`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Please send under your own domain",
        () => ["mail that you send in our name is refused because it carries our domain but comes from your servers."],
        () => ["Please send our mail under your own domain with our address as the reply address, or tell us which DNS records are needed."],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Your software produces malformed e-mails"
            : x.reason === "authentication-failed"
              ? "Your forwarding makes the check of the sender fail"
              : "Your mail server does not accept mail",
        (x) =>
          x.reason === "malformed-message"
            ? ["an e-mail that we sent with your software was refused because it is malformed."]
            : x.reason === "authentication-failed"
              ? ["mail to an address of yours is forwarded and refused at its destination, because the check of the sender (SPF) fails after forwarding."]
              : ["an e-mail to an address of yours was not delivered; your mail server reports an error."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Please find out what causes the error, and fix it."]
            : x.reason === "authentication-failed"
              ? ["Please rewrite the envelope sender when forwarding (SRS), or have the mailbox fetched by the recipient instead of forwarding it."]
              : ["Please check the server in the light of the reply that we received."],
      ),
      "fix-lookup": letter(
        () => "Your mail server's blocklist lookup is broken",
        () => ["your mail server refuses mail and refers to a blocklist. The reply shows, however, that the lookup itself fails; it names no entry."],
        () => ["Please check through which resolver your server queries the list, or switch the lookup off. Until then it refuses wanted mail as well."],
      ),
      "lift-account-limit": letter(
        () => "Our account is restricted for sending",
        () => ["no mail can be sent through our account at present."],
        () => ["Please tell us why the account is restricted and what we have to do to have it released."],
      ),
      "lift-recipient-rule": letter(
        () => "A rule of yours refuses our mail",
        () => ["an e-mail of ours was refused because of a rule on your side."],
        () => ["If our mail is wanted, please change this rule or exempt our address from it. For a mailing list, whoever manages it can do that."],
      ),
      "reach-recipient-otherwise": letter(
        () => "Our e-mail to you did not arrive",
        () => ["an e-mail of ours to you came back and did not reach you."],
        () => ["Please tell us how we can reach you, for example at another e-mail address."],
      ),
      "correct-address": letter(
        () => "Your e-mail address",
        () => ["an e-mail to you came back; the address that we have apparently does not exist."],
        () => ["Please give us your correct address."],
      ),
      "remove-address": letter(
        () => "Please take an address off the suppression list",
        () => ["an address is on the suppression list of our account with you; delivery to it is no longer tried."],
        () => ["We would like to write to this address again. Please tell us why it is on the list, and take it off."],
      ),
      "change-content": letter(
        () => "Refused content",
        () => ["an e-mail was refused because of its content."],
        () => ["Please tell us what has to be changed."],
      ),
      "shrink-message": letter(
        () => "E-mail too large",
        () => ["an e-mail of ours was refused because it is too large."],
        () => ["Please tell us up to which size you accept mail, or how else we can send you the files."],
      ),
      "reduce-rate": letter(
        () => "Limit on the number of mails",
        (x) => [`mail through the server ${x.host} is refused because too much comes in a short time.`],
        () => ["Please tell us which volumes you accept."],
      ),
      "retry-later": letter(
        () => "Deferred mail",
        () => ["mail of ours has been deferred by you for some time."],
        () => ["Please tell us when you expect to accept it."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Please look into your spam folder" : "An e-mail to your organisation cannot be found: please trace it"),
        (x) =>
          x.person
            ? ["our e-mail may have ended up in your spam folder."]
            : ["an e-mail of ours to an address in your organisation has not reached the recipient."],
        (x) =>
          x.person
            ? ["Please look there, mark the e-mail as wanted and add our address to your contacts."]
            : [
                "With the details given here, please check logs, quarantine and filter rules for what became of it, and allow the sender if the mail is wanted.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Please send us the bounce message",
        () => ["e-mails do not arrive. To clear this up we need the complete bounce message."],
        () => ["Please forward it to us in full, preferably as an attachment. It contains all the details that are needed."],
      ),
    },
  },
});
