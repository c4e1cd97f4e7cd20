import type { Contact, NamedEntry } from "../catalogue/entry.ts";
import type { Directory } from "../directory/directory.ts";
import { isUnder } from "../vocabulary/host.ts";
import type { Party } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Ask, Channel, Facts } from "../vocabulary/step.ts";
import type { ChainFacts } from "./chain.ts";
import { recipientDomain, sameDomain } from "./parties.ts";
import { mayPrintAddresses, mayPrintContacts, type PrintedContact, printedContacts } from "./printed-contacts.ts";

/** How a party is reached about one refusal. */
export interface Door {
  via: readonly Channel[];
  /** Page that says so. */
  source?: string;
  /** Where the contact asks for something else than the reason implies. */
  ask?: Ask;
  wants?: readonly (keyof Facts)[];
  /** Who is answered there, where the catalogue says. */
  who?: Contact["who"];
  /** Nobody is asked there: a page that only shows what is known of an address. */
  onlyShows?: true;
}

export type Purpose = Contact["purpose"];

/** What narrows the choice among an entry's contacts. */
export interface DoorQuery {
  purposes: readonly Purpose[];
  reason: Reason;
  /** "<entry id>/<rule name>" */
  rule?: string;
  /** Fills {ip} and {domain}. */
  ip?: string;
  domain?: string;
}

/** Half a character, which no URL can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;
const WANTED: Readonly<Partial<Record<NonNullable<Contact["bring"]>[number], keyof Facts>>> = {
  ip: "ip",
  host: "host",
  reply: "reply",
  date: "date",
  "message-id": "messageId",
  imprint: "imprint",
  domain: "domain",
  recipient: "recipient",
};

/** The catalogue's contacts of an entry for a purpose: the first purpose that has one, narrowest and official first. */
export function catalogueDoor(entry: NamedEntry | undefined, query: DoorQuery): Door {
  for (const purpose of query.purposes) {
    const fitting: Contact[] = [];
    for (const contact of entry?.contacts ?? [])
      if (contact.purpose === purpose && fits(contact, query) && fill(contact.value, query) !== undefined) fitting.push(contact);
    if (fitting.length > 1) fitting.sort((one, other) => rank(one) - rank(other));
    const first = fitting[0];
    if (first === undefined) continue;
    const door: Door = { via: distinct(fitting.map((contact) => channel(contact, query))), source: first.source, who: first.who };
    if (first.ask !== undefined) door.ask = first.ask;
    if (first.bring !== undefined) door.wants = wantedAt(first.bring);
    return door;
  }
  return { via: [] };
}

function wantedAt(bring: NonNullable<Contact["bring"]>): (keyof Facts)[] {
  const wants: (keyof Facts)[] = [];
  for (const wanted of bring) {
    const fact = WANTED[wanted];
    if (fact !== undefined) wants.push(fact);
  }
  return wants;
}

function fits(contact: Contact, query: DoorQuery): boolean {
  if (contact.reasons !== undefined && !contact.reasons.includes(query.reason)) return false;
  return contact.rules === undefined || (query.rule !== undefined && contact.rules.includes(query.rule.slice(query.rule.indexOf("/") + 1)));
}

/** Official before third-party, then the contact that is for fewer cases. */
function rank(contact: Contact): number {
  return (contact.trust === "official" ? 0 : 10) + (contact.rules !== undefined ? 0 : contact.reasons !== undefined ? 1 : 2);
}

function channel(contact: Contact, query: DoorQuery): Channel {
  const language = contact.languages?.[0];
  const way: Channel = { kind: contact.kind, value: fill(contact.value, query) ?? contact.value, trust: "catalogue" };
  if (language !== undefined) way.language = language;
  way.source = contact.source;
  way.checked = contact.checked;
  return way;
}

/** The value with {ip} and {domain} filled in; undefined where one is wanted and not known. */
function fill(value: string, query: DoorQuery): string | undefined {
  if (!value.includes("{")) return value;
  let filled: string | undefined = value;
  for (const [name, fact] of [
    ["{ip}", query.ip],
    ["{domain}", query.domain],
  ] as const) {
    if (filled?.includes(name) !== true) continue;
    filled = fact === undefined ? undefined : filled.replaceAll(name, encodeURIComponent(fact.replace(LONE_SURROGATE, "")));
  }
  return filled;
}

function distinct(channels: readonly Channel[]): Channel[] {
  if (channels.length < 2) return [...channels];
  return channels.filter((one, at) => channels.findIndex((other) => other.value === one.value) === at);
}

/** Every address and page printed in the reply, by whose it is. */
export interface PrintedDoors {
  /** The refusing party's own. */
  blocker: readonly PrintedContact[];
  /** The named list's or filter's. */
  via: readonly PrintedContact[];
  /** Nobody's that the catalogue knows. */
  unknown: readonly PrintedContact[];
  /** A list or filter that the diagnosis did not name, but whose page the reply prints. */
  other?: NamedEntry;
}

/** Every address and page that the reply prints, but for those of the mail itself; addresses cut short are completed with those of `parties`. */
export function printedIn(facts: ChainFacts, parties: readonly (Party | undefined)[], directory: Directory): readonly PrintedContact[] {
  const { reply } = facts;
  if (reply === undefined || !mayPrintContacts(reply)) return NONE;
  const own = new Set<string>();
  for (const value of [facts.recipient, facts.from, facts.returnPath, facts.messageId, facts.blocked?.value])
    if (value !== undefined) own.add(value.toLowerCase());
  const known = mayPrintAddresses(reply) ? parties.flatMap((party) => addressesOf(party, directory)) : [];
  return printedContacts(reply, known, own);
}

const NONE: readonly PrintedContact[] = [];

/** Sorts what a reply prints by owner. What belongs to a third party of the catalogue is never passed as the blocker's. */
export function printedDoors(
  contacts: readonly PrintedContact[],
  facts: ChainFacts,
  blocker: Party,
  via: Party | undefined,
  directory: Directory,
): PrintedDoors {
  if (contacts.length === 0) return NO_DOORS;
  const doors: { blocker: PrintedContact[]; via: PrintedContact[]; unknown: PrintedContact[]; other?: NamedEntry } = { blocker: [], via: [], unknown: [] };
  for (const printed of contacts) {
    if (via?.id !== undefined && directory.owns(via.id, printed.host)) doors.via.push(printed);
    else if (belongs(printed, blocker, facts, directory)) doors.blocker.push(printed);
    else {
      const other = directory.named(printed.host) ?? directory.owner(printed.host);
      if (other === undefined) doors.unknown.push(printed);
      else if (other.kind === "blocklist" || other.kind === "filter") doors.other ??= other;
    }
  }
  return doors;
}

const NO_DOORS: PrintedDoors = { blocker: [], via: [], unknown: [] };

/** The mail addresses of a party that the catalogue knows. */
function addressesOf(party: Party | undefined, directory: Directory): string[] {
  const entry = party?.id === undefined ? undefined : directory.entry(party.id);
  return entry === undefined ? [] : entry.contacts.filter(({ kind }) => kind === "email").map(({ value }) => value.toLowerCase());
}

function belongs(printed: PrintedContact, blocker: Party, facts: ChainFacts, directory: Directory): boolean {
  if (blocker.id !== undefined) return directory.owns(blocker.id, printed.host);
  if (!sameDomain(printed.host, blocker.domain)) return false;
  // Without an entry the host that answered must vouch for the domain, or the recipient's own domain does.
  const remote = facts.remoteMta?.host;
  return (remote !== undefined && blocker.domain !== undefined && isUnder(remote, blocker.domain)) || sameDomain(printed.host, recipientDomain(facts));
}

/** Words of a page on which somebody is reached or a listing looked up, in contrast to a page of explanations. */
const REACHES_SOMEBODY = /\bcase\?|contact|delist|unblock|remov|lookup|reset|ipcheck|\bcheck\.|query|report|form|appeal|bl\.shtml|rblcheck|reputation|\bip=/iu;

/** True for an address, and for a page on which somebody is reached or a listing looked up. */
export function reachesSomebody(printed: PrintedContact): boolean {
  return printed.kind === "email" || REACHES_SOMEBODY.test(printed.value);
}

/**
 * Joins what the reply prints with the catalogue's door: printed addresses and case pages lead, then the catalogue, then printed pages of
 * explanations, at last what is printed but proved nobody's.
 */
export function joinedDoor(catalogue: Door, printed: readonly PrintedContact[], unconfirmed: readonly PrintedContact[] = []): Door {
  if (printed.length === 0 && unconfirmed.length === 0) return catalogue;
  const leads = printed.filter(reachesSomebody);
  const follows = printed.filter((contact) => !leads.includes(contact));
  const quoted = (contact: PrintedContact): Channel => {
    const same = catalogue.via.find((one) => one.value.toLowerCase() === contact.value.toLowerCase());
    const trust = contact.completed === true ? "catalogue" : "quoted";
    return same === undefined ? { kind: contact.kind, value: contact.value, trust } : { ...same, trust };
  };
  const via = distinct([
    ...leads.filter((contact) => contact.kind === "email").map(quoted),
    ...leads.filter((contact) => contact.kind === "web-page").map(quoted),
    ...catalogue.via,
    ...follows.map(quoted),
    ...unconfirmed.filter(reachesSomebody).map((contact): Channel => ({ kind: contact.kind, value: contact.value, trust: "quoted-unconfirmed" })),
  ]);
  return { ...catalogue, via };
}

const POSTMASTER_RULE = "https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1";

/** The mailbox that every domain with mail has (RFC 5321 section 4.5.1, RFC 2142 section 5). */
export function postmasterDoor(domain: string | undefined): Door {
  return domain === undefined
    ? { via: [] }
    : { via: [{ kind: "email", value: `postmaster@${domain}`, trust: "catalogue", source: POSTMASTER_RULE }], source: POSTMASTER_RULE };
}
