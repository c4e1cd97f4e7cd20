import type { CauseWords, DraftSentences, DraftWords, LanguageSentences, PartyForms, StepWords } from "./language.ts";

const THUNDERBIRD = /thunderbird/iu;
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const same = (name: string): PartyForms => ({ subject: name, object: name, with: name });
const anIp = (ip: string | undefined): string => (ip === undefined ? "" : ` ${ip}`);

/** A sentence about a step: to the reader, or about somebody else. */
const step =
  (you: (x: StepWords) => string, they: (x: StepWords) => string): ((x: StepWords) => string) =>
  (x) =>
    capital(x.you ? you(x) : they(x));
const toWhom = (x: StepWords): string => x.contact?.object ?? "whoever is in charge";
const blocking = (x: { about?: PartyForms }): string => x.about?.object ?? "whoever blocked it";
const theServer = (x: { ip?: string; host?: string }): string =>
  x.ip !== undefined ? `the server with the IP address ${x.ip}` : x.host !== undefined ? `the server ${x.host}` : "the sending server";
const yourMail = (x: CauseWords): string => (x.audience === "sender" ? "your e-mail" : "the e-mail");
const whoseServer = (x: CauseWords): string =>
  x.ownServer
    ? x.audience === "sender"
      ? "your own mail server"
      : "the sender's own mail server"
    : x.operator === undefined
      ? `the server through which ${yourMail(x)} was sent`
      : `the server through which ${x.operator.subject} sent ${yourMail(x)}`;
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` It relies on an entry at ${x.via}.`);
const programs = (software: string | undefined): string =>
  software === undefined || THUNDERBIRD.test(software) ? "Thunderbird or business software" : `Thunderbird or ${software}`;
const letter = (
  subject: (x: DraftWords) => string,
  opening: (x: DraftWords) => readonly string[],
  request: (x: DraftWords) => readonly string[],
): DraftSentences => ({
  subject,
  opening,
  request,
});
const ofDomain = (x: { domain?: string }): string => (x.domain === undefined ? "" : ` of the domain ${x.domain}`);

/** English. */
export const en: LanguageSentences = {
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
    switch (role) {
      case "sender":
        return audience === "sender" ? same("you") : same("the sender");
      case "recipient":
        return same("the recipient");
      case "sender-domain-admin":
        return same(name === undefined ? "the administrator of the sender's domain" : `the administrator of the domain ${name}`);
      case "recipient-admin":
        return same(name === undefined ? "the recipient's IT department" : `the IT department of ${name}`);
      case "sending-provider":
        if (party.own) return same(name === undefined ? "the postmaster of your mail server" : `the postmaster of ${name}`);
        if (name !== undefined) return same(party.known ? name : `the operator of ${name}`);
        return same(audience === "sender" ? "your mail provider" : "the sender's mail provider");
      case "sending-platform":
        return same(name ?? "the sending platform");
      case "software-vendor":
        return same(name === undefined ? "the vendor of your software" : `the vendor of ${name}`);
      case "recipient-provider":
        return same(name ?? "the recipient's mail provider");
      case "filter-vendor":
        return same(name ?? "the filter's vendor");
      case "blocklist-operator":
        return same(name ?? "the operator of the blocklist");
    }
  },
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
  date: (iso) => {
    const found = ISO_TIME.exec(iso);
    return found === null ? iso : `${found[1]} ${found[2]} (${found[3] === "Z" ? "UTC" : `UTC${found[3]}`})`;
  },
  outcome: (action, x) => {
    const mail =
      x.audience === "sender"
        ? x.recipient === undefined
          ? "Your e-mail"
          : `Your e-mail to ${x.recipient}`
        : x.recipient === undefined
          ? "The e-mail"
          : `The e-mail to ${x.recipient}`;
    switch (action) {
      case "failed":
        if (x.who === undefined) return `${mail} did not arrive.`;
        return x.gaveUp
          ? `${mail} did not arrive: ${x.who.subject} put it off again and again, and delivery was given up.`
          : `${mail} did not arrive: ${x.who.subject} refused it.`;
      case "delayed":
        return x.who === undefined
          ? `${mail} has not arrived yet; delivery is still being tried.`
          : `${mail} has not arrived yet: ${x.who.subject} does not accept it at the moment; delivery is still being tried.`;
      case "delivered":
        return `${mail} was delivered.`;
      case "relayed":
        return `${mail} was passed on to a server that sends no confirmation of delivery.`;
      case "expanded":
        return `${mail} was passed on to the members of a list.`;
    }
  },
  why: {
    "unknown-recipient": () => "There is no such address there.",
    "unknown-domain": (x) =>
      x.domain === undefined ? "The domain of this address does not exist." : `The domain ${x.domain} does not exist or cannot be found on the internet.`,
    "no-mail-service": (x) => (x.domain === undefined ? "The domain of this address accepts no mail." : `The domain ${x.domain} accepts no mail.`),
    "recipient-moved": () => "The recipient can no longer be reached at this address; they have another one.",
    suppressed: () =>
      "The sending platform did not even try: the address is on its own suppression list, usually because earlier mails to it came back or the recipient complained.",
    "mailbox-full": () => "The recipient's mailbox is full.",
    "mailbox-disabled": () => "The recipient's mailbox is switched off or locked.",
    "recipient-rate-limited": () => "This mailbox is receiving too much mail at the moment and takes no more for now.",
    "recipient-refused": () =>
      "The recipient or their organisation does not let this e-mail in because of a rule of their own; a group that takes messages from its members only is one example.",
    policy: () => "A policy of the receiving server stands in the way; the reply does not say which one.",
    "relaying-denied": () =>
      "The server that was asked does not feel responsible for this address. Usually a setting for the domain is wrong on the recipient's side.",
    "server-error": () => "An error occurred on the recipient's server.",
    "storage-full": () => "The recipient's server has run out of storage; that concerns every mailbox there.",
    "mail-loop": () => "The e-mail went round in circles: servers or mailboxes on the recipient's side keep forwarding it to each other.",
    "tls-failed": () => "No encrypted connection came about because something is wrong with the receiving server's certificate or security settings.",
    "blocklist-misused": (x) =>
      `The recipient's server queries ${x.via === undefined ? "a blocklist" : `the blocklist ${x.via}`} in a wrong way and takes the list's error message for an entry. That does not mean that the sending server is listed.`,
    "bad-reputation": (x) =>
      x.domain !== undefined && x.ip === undefined
        ? `${capital(x.who.subject)} gives the domain ${x.domain} a bad rating.`
        : `${capital(x.who.subject)} accepts no mail from this server because ${whoseServer(x)} has a bad reputation there, or none yet. It is about the IP address${anIp(x.ip)}, not about ${x.audience === "sender" ? "you" : "the sender"} and not about the recipient's address.${listed(x)}`,
    blocklisted: (x) => {
      if (x.url !== undefined) return `The e-mail contains a link that is on a blocklist.${listed(x)}`;
      if (x.domain !== undefined && x.ip === undefined) return `The domain ${x.domain} is on a blocklist.${listed(x)}`;
      return `${capital(whoseServer(x))} is on a blocklist${x.ip === undefined ? "" : ` (IP address ${x.ip})`}. The server as a whole is blocked, not ${x.audience === "sender" ? "your" : "the sender's"} address.${listed(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.subject)} takes the IP address${anIp(x.ip)} for a dial-up or home connection and accepts no mail from such addresses.${listed(x)}`,
    "reverse-dns": (x) =>
      `The name that the sending server goes by does not fit its IP address${anIp(x.ip)}: the reverse DNS entry (PTR) or the HELO name is missing or wrong.`,
    "rate-limited": () => "Too many mails or connections came from this server in a short time.",
    "tls-required": () => "The receiving server demands an encrypted connection, and the sending server did not offer one.",
    "protocol-error": () => "The sending server did not keep to the mail protocol.",
    "authentication-failed": (x) =>
      `The check of the sender failed${x.mechanisms.length === 0 ? "" : ` (${en.list(x.mechanisms)})`}: the sending server is not shown to be authorised for ${x.domain === undefined ? "the sender's domain" : `the domain ${x.domain}`}.`,
    "spoofing-suspected": (x) =>
      `The e-mail carries a sender address ${x.domain === undefined ? "of the recipient's own organisation" : `under ${x.domain}`} but came from a server outside. The organisation's mail server takes that for a forgery. This protection works as it should, and is in the way here.`,
    "sender-refused": () => "The receiving server refuses this sender, whoever the recipient is.",
    "account-restricted": (x) =>
      `${x.audience === "sender" ? "Your own" : "The sender's own"} account is restricted, for example by a sending limit, a missing login or a hold after suspected spam. It has nothing to do with the recipient.`,
    spam: (x) => `The spam filter classified the content of this one e-mail as spam. The sending server is not blocked by that.${listed(x)}`,
    malware: () => "A virus scanner suspects malware in the e-mail.",
    "content-refused": () => "The receiving server refuses the content of the e-mail, for example a kind of attachment or a link.",
    "message-too-large": () => "The e-mail is too large for the recipient.",
    "malformed-message": () =>
      "The e-mail is built wrongly; a missing date or a doubled header field is typical. The program or server that made it is the cause.",
    "network-failure": () => "The recipient's server could not be reached; there is no reply from it.",
    expired: () => "Delivery did not succeed in time; the report does not say why.",
    greylisted: () =>
      "The receiving server puts off mail from senders it does not know at the first attempt and accepts it later. That is usual and no reproach.",
    unclassified: () => "The server's reply does not say clearly enough what the matter was.",
  },
  address: {
    fine: (x) =>
      x.recipient === undefined
        ? "There is nothing wrong with the recipient's address; please do not delete it."
        : `There is nothing wrong with the address ${x.recipient}; please do not delete it.`,
    wrong: (x) => (x.recipient === undefined ? "Nothing reaches this address any more." : `Nothing reaches the address ${x.recipient}.`),
    unsure: () => "Whether the address is still right cannot be told for sure from this; do not delete it after a single report.",
  },
  steps: {
    "forward-report": step(
      (x) => `forward the bounce to ${toWhom(x)} and ask them to contact ${blocking(x)}.`,
      (x) => `${x.actor.subject} forwards the bounce to ${toWhom(x)} and asks them to contact ${blocking(x)}.`,
    ),
    "reset-reputation": step(
      (x) => `write to ${toWhom(x)} and ask for the reputation of ${theServer(x)} to be reset.`,
      (x) => `${x.actor.subject} writes to ${toWhom(x)} and asks for the reputation of ${theServer(x)} to be reset.`,
    ),
    "delist-ip": step(
      (x) => `ask ${toWhom(x)} to lift the block on ${theServer(x)}.`,
      (x) => `${x.actor.subject} asks ${toWhom(x)} to lift the block on ${theServer(x)}.`,
    ),
    "delist-domain": step(
      (x) => `ask ${toWhom(x)} to take the domain${x.domain === undefined ? "" : ` ${x.domain}`} off the list.`,
      (x) => `${x.actor.subject} asks ${toWhom(x)} to take the domain${x.domain === undefined ? "" : ` ${x.domain}`} off the list.`,
    ),
    "report-false-positive": step(
      (x) => `tell ${toWhom(x)} that the e-mail was taken for spam by mistake.`,
      (x) => `${x.actor.subject} tells ${toWhom(x)} that the e-mail was taken for spam by mistake.`,
    ),
    "allowlist-sender": step(
      (x) => (x.alone ? "put the sender on the list of allowed senders." : `ask ${toWhom(x)} to allow the sender (allowlist).`),
      (x) =>
        x.alone
          ? `${x.actor.subject} puts the sender on the list of allowed senders.`
          : `${x.actor.subject} asks ${toWhom(x)} to allow the sender (allowlist).`,
    ),
    "report-block": step(
      (x) => `tell ${toWhom(x)} who blocks the e-mails; they collect such reports.`,
      (x) => `${x.actor.subject} tells ${toWhom(x)} who blocks the e-mails; they collect such reports.`,
    ),
    "fix-reverse-dns": step(
      (x) =>
        x.alone
          ? `fix the DNS of ${theServer(x)}: PTR entry, address entry and HELO name must fit each other.`
          : `ask ${toWhom(x)} to fix the reverse DNS of ${theServer(x)}.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} fixes the DNS of ${theServer(x)}: PTR entry, address entry and HELO name must fit each other.`
          : `${x.actor.subject} asks ${toWhom(x)} to fix the reverse DNS of ${theServer(x)}.`,
    ),
    "fix-authentication": step(
      (x) =>
        x.alone
          ? `set SPF, DKIM and DMARC${ofDomain(x)} right, so that the sending server counts as authorised.`
          : `ask ${toWhom(x)} to set SPF, DKIM and DMARC${ofDomain(x)} so that the sending server counts as authorised.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} sets SPF, DKIM and DMARC${ofDomain(x)} right, so that the sending server counts as authorised.`
          : `${x.actor.subject} asks ${toWhom(x)} to set SPF, DKIM and DMARC${ofDomain(x)} so that the sending server counts as authorised.`,
    ),
    "send-under-own-domain": step(
      (x) =>
        x.alone
          ? "set the platform to send under its own domain, with your address as the reply address."
          : `ask ${toWhom(x)} to send under the platform's own domain, with your address as the reply address.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} sends under the platform's own domain, with the present address as the reply address.`
          : `${x.actor.subject} asks ${toWhom(x)} to send under the platform's own domain, with the present address as the reply address.`,
    ),
    "fix-server": step(
      (x) => (x.alone ? "repair the mail server; the reply names the error." : `point ${toWhom(x)} to the server's error and ask for it to be repaired.`),
      (x) =>
        x.alone
          ? `${x.actor.subject} repairs the mail server; the reply names the error.`
          : `${x.actor.subject} points ${toWhom(x)} to the server's error and asks for it to be repaired.`,
    ),
    "fix-lookup": step(
      (x) =>
        x.alone
          ? "repair your mail server's blocklist lookup, or switch it off."
          : `tell ${toWhom(x)} that the blocklist lookup there is broken and mail is refused wrongly because of it.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} repairs the blocklist lookup, or switches it off.`
          : `${x.actor.subject} tells ${toWhom(x)} that the blocklist lookup there is broken and mail is refused wrongly because of it.`,
    ),
    "lift-account-limit": step(
      (x) =>
        x.alone
          ? "look into your account to see what is restricted, and remove the cause."
          : `clear up with ${toWhom(x)} why your account is restricted and what is needed to release it.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} looks into the account to see what is restricted, and removes the cause.`
          : `${x.actor.subject} clears up with ${toWhom(x)} why the account is restricted and what is needed to release it.`,
    ),
    "lift-recipient-rule": step(
      (x) => (x.alone ? "change the rule that refuses such mail." : `ask ${toWhom(x)} to change the rule that refuses your e-mail.`),
      (x) =>
        x.alone
          ? `${x.actor.subject} changes the rule that refuses such mail.`
          : `${x.actor.subject} asks ${toWhom(x)} to change the rule that refuses the e-mail.`,
    ),
    "reach-recipient-otherwise": step(
      () => "reach the recipient another way, for example by phone or at another address.",
      (x) => `${x.actor.subject} reaches the recipient another way, for example by phone or at another address.`,
    ),
    "correct-address": step(
      (x) => `check the address${x.recipient === undefined ? "" : ` ${x.recipient}`} for typing errors and ask the recipient for the right one.`,
      (x) =>
        `${x.actor.subject} checks the address${x.recipient === undefined ? "" : ` ${x.recipient}`} for typing errors and asks the recipient for the right one.`,
    ),
    "remove-address": step(
      (x) =>
        x.alone
          ? `take the address${x.recipient === undefined ? "" : ` ${x.recipient}`} off your list if no right one can be found.`
          : `take the address off the suppression list at ${toWhom(x)} if the recipient wants your mail.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} takes the address${x.recipient === undefined ? "" : ` ${x.recipient}`} off the list if no right one can be found.`
          : `${x.actor.subject} takes the address off the suppression list at ${toWhom(x)} if the recipient wants the mail.`,
    ),
    "change-content": step(
      () => "change the content and try again: remove shortened or foreign links, conspicuous attachments and needless pictures.",
      (x) => `${x.actor.subject} changes the content and tries again: without shortened or foreign links, conspicuous attachments and needless pictures.`,
    ),
    "shrink-message": step(
      () => "make the e-mail smaller, or offer the attachments for download.",
      (x) => `${x.actor.subject} makes the e-mail smaller, or offers the attachments for download.`,
    ),
    "reduce-rate": step(
      () => "send fewer mails in the same time, and begin again with small amounts after a pause.",
      (x) => `${x.actor.subject} sends fewer mails in the same time, and begins again with small amounts after a pause.`,
    ),
    "retry-later": step(
      (x) => (x.until === undefined ? "wait, and try again later." : `wait: your server goes on trying until ${x.until}. Only then has delivery failed.`),
      (x) =>
        x.until === undefined
          ? `${x.actor.subject} waits, and tries again later.`
          : `${x.actor.subject} waits: delivery is tried until ${x.until}. Only then has it failed.`,
    ),
    "check-spam-folder": step(
      (x) => (x.alone ? "look into the spam folder and the quarantine." : `ask ${toWhom(x)} to look into the spam folder and mark the sender as wanted.`),
      (x) =>
        x.alone
          ? `${x.actor.subject} looks into the spam folder and the quarantine.`
          : `${x.actor.subject} asks ${toWhom(x)} to look into the spam folder and mark the sender as wanted.`,
    ),
    "ask-for-bounce": step(
      (x) =>
        x.alone
          ? "first look for the bounce, also in the spam folder of the sending mailbox: it holds all that the provider needs."
          : `ask ${toWhom(x)} for the complete bounce: it holds all that the provider needs.`,
      (x) =>
        x.alone
          ? `${x.actor.subject} first looks for the bounce, also in the spam folder of the sending mailbox: it holds all that the provider needs.`
          : `${x.actor.subject} asks ${toWhom(x)} for the complete bounce: it holds all that the provider needs.`,
    ),
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how = kind === "email" ? `E-mail to ${value}` : kind === "phone" ? `Phone ${value}` : kind === "web-form" ? `Form: ${value}` : `Page: ${value}`;
    return unconfirmed ? `${how} (named in the reply; that it really is theirs is not certain)` : how;
  },
  bring: (facts) => `To bring: ${facts.join("; ")}.`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`IP addresses: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Mail domains: ${list.mailDomains.join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Link domains: ${list.linkDomains.join(", ")}`]),
    `This list was checked on ${list.checked}. Ask the platform for today's list.`,
  ],
  or: "Or:",
  facts: {
    ip: "IP address",
    host: "host name",
    reply: "the server's reply",
    date: "time",
    messageId: "Message-ID",
    recipient: "recipient",
    domain: "domain",
    imprint: "imprint page",
    allowlist: "allowlist",
    records: "DNS records to look at",
    spfInclude: "SPF include to add",
    dkimSelectors: "DKIM selectors",
    "allowlist-ips": "IP addresses",
    "allowlist-mail-domains": "mail domains",
    "allowlist-link-domains": "link domains",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) => `${capital(who.subject)} has no influence on the reputation of the sending server and cannot lift the block.`,
    "only-operator-is-heard": (who, x) =>
      `${x.audience === "sender" ? "Do not write" : "The sender need not write"} to ${who.object} directly: only whoever runs the blocked server is heard there.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} cannot change this; the mailbox is not the cause.`,
    "not-senders-provider": (who) => `${capital(who.subject)} is not in charge here; the refused server belongs to somebody else.`,
    "nothing-is-listed": (who) => `A request to ${who.object} is useless: nothing is listed there.`,
    "list-is-closed": (who) => `A request to ${who.object} is useless: the list has been closed.`,
    "setting-of-the-recipient": (who) => `${capital(who.subject)} cannot change this; it is a setting on the recipient's side.`,
    "setting-of-the-sender": (who) => `${capital(who.subject)} cannot change this; it is a setting on the sender's side.`,
    "only-relays-the-answer": (who) => `${capital(who.subject)} only passes the reply on and is not responsible for it.`,
    "lifts-by-itself": (who) => `There is no need to ask ${who.object}: the block ends by itself.`,
  },
  notes: {
    "address-is-fine": (x) => en.address.fine(x),
    "report-holds-all": () => "The bounce holds all that the provider needs. Forward it complete.",
    "block-does-not-lift-itself": () => "Such a block does not lift itself; do not wait.",
    "lifts-by-itself": () => "The block ends by itself after some time, once its cause is gone.",
    "other-receivers-behave-alike": () => "Other receiving providers behave in the same way; there, too, the operator of the sending server has to ask.",
    "nothing-is-listed": () => "Nothing is listed on the blocklist that is named; asking there does not help.",
    "platform-never-tried": () => "The platform did not try to deliver; the recipient's provider knows nothing of this e-mail.",
    "group-takes-internal-mail-only": () =>
      "Some groups take messages from members or from their own organisation only. Whoever manages the group can change that.",
    "forwarding-breaks-spf": () => "The e-mail was apparently forwarded. Forwarding breaks SPF; only whoever runs the forwarding can mend that.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "The domain's provider" : capital(x.operator.subject)} publishes the DMARC policy "reject" for customers' domains by default: other platforms are then refused unless SPF or DKIM names them.`,
    "protection-works-as-meant": () => "The protection against forged senders works as it should; it is just in the way here.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Why only mail from the program is refused while webmail arrives: what counts is the server that an e-mail really leaves from. Providers often use different servers for webmail and for programs such as ${programs(x.software)}. That is how software vendors put it; it is not confirmed for this provider.`,
    "webmail-uses-other-servers": () =>
      "Why only mail from the program is refused while webmail arrives: this provider sends webmail through other servers than mail from programs.",
    "send-from-webmail-meanwhile": () => "Until this is settled, an urgent e-mail can be sent from the provider's web page (webmail).",
    "imprint-needed": () => "A web site with an imprint and a direct way to make contact must be easy to find from the server's host name.",
    "reverse-dns-must-match": () => "The server's PTR entry and address entry must match.",
    "reset-is-not-permanent": () => "A reset does not last for ever: a server that sends nothing there for long falls back.",
    "dial-up-uses-relay": () => "From a dial-up or home connection, the server should send through the provider's mail server (smarthost).",
    "only-if-address-is-static": () => "A request makes sense only if the IP address is static and no dial-up address.",
    "new-address-warms-up": () => "A new server address needs time to build a reputation: begin with small amounts and increase slowly.",
    "each-provider-separately": () => "Each provider keeps its own rating; a release counts there only.",
    "no-delisting-exists": () => "This provider takes no delisting requests; its rating follows how the server sends.",
    "only-network-owner-can-delist": () => "This list hears the owner of the network only, that is the hoster; single customers achieve nothing there.",
    "paying-is-not-needed": () => "There is no need to pay for a removal; the entry expires by itself.",
    "dedicated-address-possible": () => "A shared address shares its reputation with other customers; some platforms offer an address of one's own.",
    "not-the-microsoft-365-portal": () => "The portal sender.office.com is for Microsoft 365 only, not for outlook.com, hotmail.com and live.com.",
    "outside-recipients-not-affected": () => "Mails to customers and partners at other domains are not affected.",
    "not-the-in-house-case": () => "This is not the in-house case: allowing the sender at one's own IT does not help here.",
    "ask-platform-for-todays-list": () => "Lists of IP addresses age; the platform has today's.",
    "own-domain-allowlisting-dangerous": () => "Do not simply allow your own domain: that switches the protection against forged senders off.",
    "template-text-only": () =>
      "What can help against the spam folder: cut the template down to plain text, without pictures and links, with a single attachment. Even a mail that is nothing but an attachment can count as spam.",
    "filters-differ-no-promise": () => "Each filter is different and often set by the recipient; nothing can be promised.",
    "remove-short-links": () => "Shortened links are a frequent cause; use the full addresses.",
    "postmaster-tools-show-reputation": () => "Google's Postmaster Tools show the owner of a domain how it is rated.",
    "bounce-may-be-in-spam-folder": () => "The bounce may be in the spam folder of the sending mailbox.",
    "wording-decides": () => "Only the exact wording of the reply tells who is in charge.",
    "look-for-code": () => "Look for codes such as S3140 or S3150 in the bounce; they decide which way is right.",
    "accepted-by-recipients-server": () => "Where no bounce comes, the recipient's server has probably accepted the e-mail.",
    "look-into-quarantine-too": () => "The company's quarantine is possible too; only the recipient's IT can look there.",
    "write-to-a-person-meanwhile": () => "Until this is settled, call the recipient or write from another mailbox.",
    "secure-the-account": () => "Secure the account: a new password, a second factor, and check whether somebody else sends through it.",
    "lift-own-suppression": () => "You manage the platform's suppression list there yourself.",
    "full-mailbox-passes": () => "A full mailbox is usually a passing matter; the address stays valid.",
  },
  headings: { steps: "Who has to do what", wontHelp: "What does not help", notes: "Good to know", technical: "Technical details" },
  technical: {
    reply: "Reply",
    status: "Status code",
    stage: "Stage of the dialogue",
    answeredBy: "Answered by",
    refusedServer: "Refused server",
    reason: "Cause",
    evidence: "Evidence",
    conflicts: "Contradictions",
    original: "Original e-mail",
    authenticity: "Authenticity of the report",
    suppress: "What to do with the address",
  },
  suppress: { now: "write to it no more", "after-repeats": "sort it out only after several such reports", never: "keep it" },
  authenticity: {
    confirmed: "confirmed: the e-mail was yours",
    plausible: "plausible",
    unverified: "not verified",
    suspicious: "suspicious: something speaks against this report",
  },
  suspicious: "Careful: something is wrong with this report; it may be forged. Draw no conclusions about the address from it.",
  noSteps: "There is nothing to do.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "A recipient reported one of your e-mails as unwanted. Do not write to them any more."
        : `The recipient ${address} reported your e-mail as unwanted. Do not write to them any more.`,
    optOut: (address) => (address === undefined ? "A recipient wants no more e-mails from you." : `The recipient ${address} wants no more e-mails from you.`),
    notSpam: (address) => (address === undefined ? "A recipient marked your e-mail as wanted." : `The recipient ${address} marked your e-mail as wanted.`),
    authFailure: (reporter) =>
      `${reporter === undefined ? "A receiving server" : reporter} reports that the check of the sender failed for an e-mail under your domain.`,
    otherFeedback: "A receiving provider sent feedback about one of your e-mails.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "The recipient" : recipient} sent a notification about what became of the e-mail (${disposition}). It is no bounce.`,
    autoReply: {
      vacation: "This is an out-of-office reply. The e-mail arrived.",
      "left-organisation": "This is an automatic reply: the recipient no longer works there. The e-mail arrived.",
      ticket: "This is an automatic confirmation of receipt. The e-mail arrived.",
      challenge: "This is a question from the recipient's system: the e-mail is delivered only when somebody answers it.",
      other: "This is an automatic reply. The e-mail arrived.",
    },
    ordinary: "This is an ordinary e-mail, no bounce.",
    unreadable: "This message could not be read.",
  },
  draft: {
    greeting: "Hello,",
    closing: "Kind regards",
    blank: (label) => `[please fill in: ${label}]`,
    factsFollow: "Details:",
    replyFollows: "The server's full reply:",
    cut: "[… shortened]",
    asks: {
      "forward-report": letter(
        (x) => `Our mail is refused: please contact ${x.about?.object ?? "the refusing party"}`,
        (x) => [
          `an e-mail that we sent through your server was not delivered: ${x.about?.subject ?? "the receiving server"} refused your server. According to the reply, the cause is neither with us nor with the recipient but with the sending server.`,
        ],
        (x) => [
          `As the operator of the server, please contact ${x.about?.object ?? "the refusing party"} and have the block lifted. We cannot ask for that ourselves.`,
          "We enclose the complete bounce. Please let us know when the block has been lifted.",
        ],
      ),
      "reset-reputation": letter(
        (x) => `Please reset the reputation of ${x.ip}`,
        (x) => [`we run the mail server ${x.host} (IP address ${x.ip}). Your system accepts no mail from it at present.`],
        () => ["Please check the reputation of this address and reset it. We are happy to answer questions."],
      ),
      "delist-ip": letter(
        (x) => `Please lift the block on ${x.ip}`,
        (x) => [`we run the mail server ${x.host} (IP address ${x.ip}). Mail from this address is refused because it counts as blocked.`],
        () => ["Please check the entry and release the address. If something needs to be mended, please tell us what caused it."],
      ),
      "delist-domain": letter(
        (x) => `Please take the domain ${x.domain} off the list`,
        (x) => [`we administer the domain ${x.domain}. Mail is refused because this domain counts as blocked.`],
        () => ["Please check the entry and release the domain. If something needs to be mended, please tell us what caused it."],
      ),
      "report-false-positive": letter(
        () => "An e-mail was taken for spam by mistake",
        () => ["an e-mail that we sent was refused by your filter. It is an ordinary message and no spam."],
        () => ["Please check the classification. The details from the reply are given above."],
      ),
      "allowlist-sender": letter(
        () => "Please allow a sender",
        (x) => [
          `mail ${x.domain.startsWith("[") ? "from us" : `with senders under ${x.domain}`} does not reach you because your mail server refuses it. The mail is wanted.`,
        ],
        () => ["Please allow the sender on your mail server or in your filter, best by the details given here and not by simply allowing your own domain."],
      ),
      "report-block": letter(
        (x) => `For your information: ${x.about?.subject ?? "a receiving provider"} blocks e-mails`,
        (x) => [`e-mails that we send from your software are refused at present, by: ${x.about?.subject ?? "see the reply"}. We have told our mail provider.`],
        () => ["This message is for your information only."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Please fix the reverse DNS of ${x.host}`,
        (x) => [`mail through the server ${x.host} (IP address ${x.ip}) is refused because its reverse DNS or its HELO name is not right.`],
        () => ["Please see to it that the server's PTR entry, address entry and HELO name fit each other."],
      ),
      "fix-authentication": letter(
        (x) => `Please check SPF, DKIM and DMARC of ${x.domain}`,
        (x) => [`mail with senders under ${x.domain} is refused because the check of the sender fails.`],
        (x) => [`Please check the SPF, DKIM and DMARC records of ${x.domain} and add the sending server or platform.`],
      ),
      "send-under-own-domain": letter(
        () => "Please send under your own domain",
        () => ["mail that you send in our name is refused because it carries our domain but comes from your servers."],
        () => ["Please send our mail under your own domain with our address as the reply address, or tell us which DNS records are needed."],
      ),
      "fix-server": letter(
        () => "Your mail server refuses mail with an error",
        () => ["an e-mail to an address of yours was not delivered; your mail server reports an error."],
        () => ["Please check the server. The reply that we received is given above."],
      ),
      "fix-lookup": letter(
        () => "Your mail server's blocklist lookup is broken",
        () => ["your mail server refuses mail and refers to a blocklist. The reply shows, however, that the lookup itself fails; nothing is listed."],
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
        () => ["If our mail is wanted, please change this rule or except our sender from it."],
      ),
      "reach-recipient-otherwise": letter(
        () => "Your mailbox takes no mail",
        () => ["an e-mail to you came back; your mailbox takes nothing at present."],
        () => ["Please check the mailbox or give us another address."],
      ),
      "correct-address": letter(
        () => "Your e-mail address",
        () => ["an e-mail to you came back; the address that we have apparently does not exist."],
        () => ["Please give us your right address."],
      ),
      "remove-address": letter(
        () => "Please take an address off the suppression list",
        () => ["an address is on the suppression list of our account with you; delivery to it is no longer tried."],
        () => ["The recipient wants our mail. Please take the address off the list."],
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
        () => ["Please tell us which amounts you accept."],
      ),
      "retry-later": letter(
        () => "Mail that is put off",
        () => ["mail of ours has been put off by you for some time."],
        () => ["Please tell us when you expect to accept it."],
      ),
      "check-spam-folder": letter(
        () => "Please look into your spam folder",
        () => ["our e-mail may have ended up in your spam folder."],
        () => ["Please look there, mark the e-mail as wanted and add our address to your contacts."],
      ),
      "ask-for-bounce": letter(
        () => "Please send us the bounce",
        () => ["e-mails do not arrive. To clear this up we need the complete bounce."],
        () => ["Please forward it to us complete, best as an attachment. It holds all the details that are needed."],
      ),
    },
  },
};
