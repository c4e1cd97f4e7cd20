import type { NamedEntry, Platform } from "../catalogue/entry.ts";
import type { Directory, Named } from "../directory/directory.ts";
import { domainOf } from "../vocabulary/address.ts";
import type { Party } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Facts } from "../vocabulary/step.ts";
import type { ChainFacts } from "./chain.ts";
import {
  catalogueDoor,
  type Door,
  type DoorQuery,
  joinedDoor,
  type PrintedDoors,
  type Purpose,
  postmasterDoor,
  printedDoors,
  printedIn,
  reachesSomebody,
} from "./doors.ts";
import { forwarder, partyOf, recipientAdmin, recipientDomain, recipientParty, refusingParty, sameDomain, senderDomain, senderParty } from "./parties.ts";
import { type SendingSide, sendingSide } from "./sending-side.ts";

const NOT_YET: unique symbol = Symbol("not yet");
type Later<T> = T | typeof NOT_YET;

/**
 * One refusal with everybody concerned: what the chains are worked out from. Whom a chain does not ask for is never looked for:
 * most chains ask for a few only.
 */
export class Case {
  readonly facts: ChainFacts;
  readonly directory: Directory;
  readonly sender: Party;
  /** Of From, else of the envelope sender. */
  readonly senderDomain: string | undefined;
  /** What the mail was sent to. */
  readonly recipientDomain: string | undefined;
  readonly side: SendingSide;
  /** Whose server refused. */
  readonly blocker: Party;
  #pages: Later<Pages> = NOT_YET;
  #decider: Decider | undefined;
  #recipientAdmin: Later<Party | undefined> = NOT_YET;
  #forwarder: Later<Party | undefined> = NOT_YET;
  #software: Later<Named<Platform> | undefined> = NOT_YET;

  /** @param software the sender's program, where more is known of it than a header says */
  constructor(facts: ChainFacts, directory: Directory, software?: Named<Platform>) {
    this.facts = facts;
    this.directory = directory;
    this.senderDomain = senderDomain(facts);
    this.recipientDomain = recipientDomain(facts);
    this.sender = senderParty(facts.from, this.senderDomain);
    this.side = sendingSide(facts, this.senderDomain, directory);
    this.blocker = refusingParty(facts.blockedBy, this.recipientDomain, directory);
    if (software !== undefined) this.#software = software;
  }

  get blockerEntry(): NamedEntry | undefined {
    return this.blocker.id === undefined ? undefined : this.directory.entry(this.blocker.id);
  }

  /** The list or filter that the refusing party relied on. */
  get via(): Party | undefined {
    return this.facts.blockedBy?.via ?? this.#printed().via;
  }

  get viaEntry(): NamedEntry | undefined {
    const id = this.via?.id;
    return id === undefined ? undefined : this.directory.entry(id);
  }

  /** Whom to ask: the list or filter where it can be reached, else the party that refused. */
  get decider(): Decider {
    this.#decider ??= deciderOf(this);
    return this.#decider;
  }

  get printed(): PrintedDoors {
    return this.#printed().doors;
  }

  #printed(): Pages {
    if (this.#pages === NOT_YET) this.#pages = pagesOf(this);
    return this.#pages;
  }

  get recipient(): Party {
    return recipientParty(this.facts.recipient, this.recipientDomain);
  }

  /** The IT of the recipient's organisation; absent for consumer mailboxes. */
  get recipientAdmin(): Party | undefined {
    if (this.#recipientAdmin === NOT_YET) this.#recipientAdmin = recipientAdmin(this.recipientDomain, this.facts.blockedBy, this.directory);
    return this.#recipientAdmin;
  }

  /** Whoever forwards the mail from the domain it was sent to, where it was refused further on. */
  get forwarder(): Party | undefined {
    if (this.#forwarder === NOT_YET) this.#forwarder = wasForwarded(this) ? forwarder(this.recipientDomain, this.directory) : undefined;
    return this.#forwarder;
  }

  /** The program that the original names. */
  get software(): Named<Platform> | undefined {
    if (this.#software === NOT_YET) this.#software = this.facts.software === undefined ? undefined : programNamed(this.facts.software, this.directory);
    return this.#software;
  }
}

/** Whoever can lift a refusal, and the way there. */
interface Decider {
  party: Party;
  door: Door;
}

function deciderOf(c: Case): Decider {
  if (c.via !== undefined) {
    const door = viaDoor(c);
    if (door.via.length > 0 || c.blocker.role === "recipient-admin") return { party: c.via, door };
  }
  return { party: c.blocker, door: blockerDoor(c) };
}

/** What the reply prints for its readers, and the list or filter that is found by its page only. */
interface Pages {
  doors: PrintedDoors;
  via?: Party;
}

function pagesOf({ facts, blocker, directory }: Case): Pages {
  const named = facts.blockedBy?.via;
  const printed = printedIn(facts, [blocker, named], directory);
  const doors = printedDoors(printed, facts, blocker, named, directory);
  const { other } = doors;
  if (named !== undefined || other === undefined || other.id === blocker.id) return { doors };
  const via = partyOf(other.kind === "filter" ? "filter-vendor" : "blocklist-operator", other);
  // The pages printed belong to it, and an address cut short may be one of its own.
  const known = printed.some(({ kind }) => kind === "email") ? printedIn(facts, [blocker, via], directory) : printed;
  return { doors: printedDoors(known, facts, blocker, via, directory), via };
}

/** True when the mail was refused behind the domain that it was sent to, or left from there though nobody there wrote it. */
function wasForwarded({ facts, side, senderDomain: from, recipientDomain: addressed }: Case): boolean {
  const sending = facts.sendingMta?.host ?? side.operator.domain;
  if (sameDomain(sending, addressed) && !sameDomain(sending, from)) return true;
  const final = domainOf(facts.finalRecipient);
  return final !== undefined && addressed !== undefined && !sameDomain(final, addressed);
}

/** The program that a header names: by its words there, else by its full name. */
function programNamed(text: string, directory: Directory): Named<Platform> | undefined {
  const folded = text.toLowerCase();
  return directory.software(text) ?? directory.platforms.find(({ name }) => folded.includes(name.toLowerCase()));
}

/** The whole reply as received. */
export function replyText(facts: Pick<ChainFacts, "reply">): string | undefined {
  if (facts.reply === undefined) return undefined;
  const { lines } = facts.reply;
  const text = (lines.length === 1 ? lines[0] : lines.join("\n")) || facts.reply.text;
  return text === "" ? undefined : text;
}

function refusedIp(facts: ChainFacts): string | undefined {
  return facts.sendingMta?.ip ?? (facts.blocked?.kind === "ip" ? facts.blocked.value : undefined);
}

/** Picks the facts that exist; `domain` is given where a domain is what the step is about. */
export function bring(c: Case, names: readonly (keyof Facts)[], more?: Partial<Facts>): Facts {
  const { facts } = c;
  const reply = replyText(facts);
  const ip = refusedIp(facts);
  const host = facts.sendingMta?.host;
  const facts_: Facts = {};
  if (ip !== undefined && names.includes("ip")) facts_.ip = ip;
  if (host !== undefined && names.includes("host")) facts_.host = host;
  if (reply !== undefined && names.includes("reply")) facts_.reply = reply;
  if (facts.date !== undefined && names.includes("date")) facts_.date = facts.date;
  if (facts.messageId !== undefined && names.includes("messageId")) facts_.messageId = facts.messageId;
  if (facts.recipient && names.includes("recipient")) facts_.recipient = facts.recipient;
  if (c.senderDomain !== undefined && names.includes("domain")) facts_.domain = c.senderDomain;
  return more === undefined ? facts_ : Object.assign(facts_, more);
}

/** What the operator of a server brings to the blocker. The recipient is there for those who ask to name it. */
export const SERVER_FACTS: readonly (keyof Facts)[] = ["ip", "host", "reply", "date", "recipient"];
/** What a sender passes on to his provider: the report has it all. */
export const REPORT_FACTS: readonly (keyof Facts)[] = ["ip", "host", "reply", "date", "messageId", "recipient"];
/** What somebody needs to find one mail, and to let its sender in. */
export const MESSAGE_FACTS: readonly (keyof Facts)[] = ["ip", "host", "reply", "date", "messageId", "recipient", "domain"];

/** What a person looks for in his mailbox and his rules: no servers. */
export const PERSON_FACTS: readonly (keyof Facts)[] = ["reply", "date", "messageId", "recipient", "domain"];

function query(c: Case, purposes: readonly Purpose[]): DoorQuery {
  const ip = refusedIp(c.facts);
  const domain = (c.facts.blocked?.kind === "domain" ? c.facts.blocked.value : undefined) ?? c.senderDomain;
  const wanted: DoorQuery = { purposes, reason: c.facts.reason };
  if (c.facts.rule !== undefined) wanted.rule = c.facts.rule;
  if (ip !== undefined) wanted.ip = ip;
  if (domain !== undefined) wanted.domain = domain;
  return wanted;
}

/** Where an entry's customers write. */
export function customerDoor(c: Case, entry: NamedEntry | undefined): Door {
  return catalogueDoor(entry, query(c, ["customers"]));
}

/** Where the refusing party is reached about a refused server: as printed, else the catalogue, else its postmaster. */
export function blockerDoor(c: Case, purposes: readonly Purpose[] = ["blocked", "postmaster"]): Door {
  const catalogue = withLookup(c, c.blockerEntry, purposes);
  const joined = joinedDoor(catalogue, c.printed.blocker, c.printed.unknown);
  const reachable = joined.via.some((channel) => channel.trust !== "quoted-unconfirmed");
  if (reachable || !c.blocker.role.startsWith("recipient")) return joined;
  const postmaster = postmasterDoor(c.recipientDomain ?? c.blocker.domain);
  return { ...postmaster, via: [...postmaster.via, ...joined.via] };
}

/** Where the list or filter is reached that the refusing party relied on. */
export function viaDoor(c: Case): Door {
  return joinedDoor(withLookup(c, c.viaEntry, ["blocked"]), c.printed.via);
}

const TWINS: ReadonlyMap<Reason, Reason> = new Map([
  ["blocklisted", "bad-reputation"],
  ["bad-reputation", "blocklisted"],
]);

function withLookup(c: Case, entry: NamedEntry | undefined, purposes: readonly Purpose[]): Door {
  const about = query(c, purposes);
  const narrow = catalogueDoor(entry, about);
  // A list and a reputation are two words for one thing where the party has one door.
  const twin = TWINS.get(c.facts.reason);
  const door = narrow.via.length > 0 || twin === undefined ? narrow : catalogueDoor(entry, { ...about, reason: twin });
  const lookup = catalogueDoor(entry, query(c, ["lookup"]));
  // Made for this case: changed in place, since a copy costs as much as the look-up.
  if (door.via.length === 0) lookup.onlyShows = true;
  if (door.via.length === 0) return lookup;
  const more = lookup.via.filter((one) => door.via.every((other) => other.value !== one.value));
  if (more.length > 0) door.via = [...door.via, ...more];
  return door;
}

/** Where anyone may say that a mail was taken for spam by mistake; as printed only in replies about the mail itself. */
export function falsePositiveDoor(c: Case, entry: NamedEntry | undefined): Door {
  const printed = entry === c.viaEntry && entry !== undefined ? c.printed.via : c.printed.blocker;
  // Nobody is reached on a page that only explains.
  return joinedDoor(catalogueDoor(entry, query(c, ["false-positive"])), printed.filter(reachesSomebody));
}

/** Where whoever forwards the mail is reached. */
export function forwarderDoor(c: Case): Door {
  return postmasterDoor(c.recipientDomain);
}

/** Where the recipient's IT is reached: the mailbox that every mail domain has. */
export function recipientAdminDoor(c: Case): Door {
  const printed = c.blocker.role === "recipient-admin" ? c.printed.blocker : [];
  const postmaster = postmasterDoor(c.recipientDomain ?? (c.blocker.role === "recipient-admin" ? c.blocker.domain : undefined));
  return joinedDoor(postmaster, printed, c.blocker.role === "recipient-admin" ? c.printed.unknown : []);
}

/** Where a program's maker wants to hear of blocks. */
export function vendorDoor(c: Case): Door {
  return catalogueDoor(c.software, query(c, ["vendor"]));
}
