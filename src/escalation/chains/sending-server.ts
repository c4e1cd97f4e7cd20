import type { Blocklist } from "../../catalogue/entry.ts";
import type { Party } from "../../vocabulary/party.ts";
import type { Ask, WontHelp } from "../../vocabulary/step.ts";
import {
  blockerDoor,
  bring,
  type Case,
  customerDoor,
  falsePositiveDoor,
  forwarderDoor,
  MESSAGE_FACTS,
  REPORT_FACTS,
  recipientAdminDoor,
  replyText,
  SERVER_FACTS,
  vendorDoor,
} from "../case.ts";
import type { Door } from "../doors.ts";
import { namesNetworkList } from "../network-lists.ts";
import { domainAdmin, partyIn, partyOf } from "../parties.ts";
import { contact, type LooseStep, or, own, wont } from "../steps.ts";

/** The sender passes the report on to whoever runs the refused server. */
export function forward(c: Case): LooseStep {
  // Behind a forward the refused server is not the sender's: he tells those who have it done.
  if (c.forwarder !== undefined) return contact(c.sender, c.forwarder, "forward-report", forwarderDoor(c), bring(c, REPORT_FACTS));
  return contact(c.sender, c.side.operator, "forward-report", customerDoor(c, c.side.entry), bring(c, REPORT_FACTS));
}

/** Whoever runs the refused server contacts a party; a customer of his tells him first. */
export function operatorContacts(c: Case, party: Party, ask: Ask, door: Door): readonly LooseStep[] {
  const step = contact(c.side.operator, party, door.ask ?? ask, door, bring(c, SERVER_FACTS));
  if (c.side.kind === "own") return [step];
  // The sender's provider refuses its own customer: there is nobody further to ask.
  return c.side.operator.id !== undefined && c.side.operator.id === party.id ? [forward(c)] : [forward(c), step];
}

/** Whoever runs the refused server mends it; a customer of his tells him first. */
export function operatorMends(c: Case, ask: Ask): readonly LooseStep[] {
  const mend = own(c.side.operator, "fix", ask, { bring: bring(c, ["ip", "host", "reply", "domain"]) });
  return c.side.kind === "own" ? [mend] : [forward(c), mend];
}

/** A program whose maker wants to hear which providers block. */
function tellVendor(c: Case): readonly LooseStep[] {
  const door = vendorDoor(c);
  if (c.software?.sends !== "customer-mailbox" || door.via.length === 0) return [];
  return [contact(c.sender, partyOf("software-vendor", c.software), "report-block", door, bring(c, ["reply", "date"]))];
}

/** Lists that take nobody off early: who stops the cause is off some time later (https://www.spamcop.net/fom-serve/cache/298.html). */
const ENDS_BY_ITSELF: ReadonlySet<string> = new Set(["spamcop"]);

/** A refused server: by the list named, or by the blocker's own. */
export function serverRefused(c: Case): readonly LooseStep[] {
  const ask: Ask = c.facts.reason === "bad-reputation" ? "reset-reputation" : "delist-ip";
  if (c.facts.fault === "sender-identity") return [...domainRefused(c), ...tellVendor(c)];
  if (c.facts.fault === "message") return linkRefused(c);
  const target = c.decider;
  if (target.party.id !== undefined && ENDS_BY_ITSELF.has(target.party.id))
    return [...operatorMends(c, "fix-server"), own(c.side.operator, "wait", "retry-later"), ...tellVendor(c)];
  if (target.door.via.length === 0 && target.party.role === "filter-vendor" && c.recipientAdmin !== undefined)
    return [letIn(c, c.recipientAdmin), ...tellVendor(c)];
  const steps =
    onlyNetworkOwner(c) && c.side.kind === "own" ? networkOwnerContacts(c, target.party, target.door) : operatorContacts(c, target.party, ask, target.door);
  return [...steps, ...recipientSideMayDecide(c, target.party), ...tellVendor(c)];
}

/**
 * A company may let a sender in that its filter refuses, and stop relying on a list that condemns whole networks.
 * About a listing of the address itself it can do little: that the operator clears at the list.
 */
function recipientSideMayDecide(c: Case, asked: Party): readonly LooseStep[] {
  if (c.recipientAdmin === undefined || (asked.role !== "filter-vendor" && !onlyNetworkOwner(c))) return [];
  return [or(letIn(c, c.recipientAdmin))];
}

function letIn(c: Case, admin: Party): LooseStep {
  return contact(c.sender, admin, "allowlist-sender", recipientAdminDoor(c), bring(c, MESSAGE_FACTS));
}

function domainRefused(c: Case): readonly LooseStep[] {
  const listed = (c.facts.blocked?.kind === "domain" ? c.facts.blocked.value : undefined) ?? c.senderDomain;
  const target = c.decider;
  // Nobody keeps the records of a mailbox provider's domain but that provider.
  if (listed !== undefined && c.directory.mailboxProvider(listed) !== undefined) return operatorContacts(c, target.party, "delist-domain", target.door);
  const more = listed === undefined ? {} : { domain: listed };
  return [contact(domainAdmin(listed), target.party, target.door.ask ?? "delist-domain", target.door, bring(c, SERVER_FACTS, more))];
}

function linkRefused(c: Case): readonly LooseStep[] {
  const target = c.decider;
  const listed = c.facts.blocked?.kind === "url" || c.facts.blocked?.kind === "domain" ? c.facts.blocked.value : undefined;
  const falsePositive = falsePositiveDoor(c, c.via === undefined ? c.blockerEntry : c.viaEntry);
  const door = falsePositive.via.length > 0 ? falsePositive : target.door;
  const steps = [own(c.sender, "fix", "change-content")];
  if (door.via.length === 0) return steps;
  return [
    ...steps,
    or(
      contact(
        c.sender,
        target.party,
        target.party.role === "blocklist-operator" ? "delist-domain" : "report-false-positive",
        door,
        bring(c, ["reply", "date", "messageId"], listed === undefined ? {} : { domain: listed }),
      ),
    ),
  ];
}

function onlyNetworkOwner(c: Case): boolean {
  return namesNetworkList(c.via?.id ?? c.blocker.id, `${c.facts.rule ?? ""} ${replyText(c.facts) ?? ""}`);
}

function networkOwnerContacts(c: Case, party: Party, door: Door): readonly LooseStep[] {
  const entry = c.side.network;
  const owner = entry === undefined ? partyIn("sending-provider") : partyOf("sending-provider", entry);
  return [
    contact(c.side.operator, owner, "forward-report", customerDoor(c, entry), bring(c, REPORT_FACTS)),
    contact(owner, party, "delist-ip", door, bring(c, SERVER_FACTS)),
  ];
}

/** Taken for a dial-up address: send through a relay, or have the entry corrected where the address is static. */
export function dynamicAddress(c: Case): readonly LooseStep[] {
  const steps = serverRefused(c);
  if (c.side.kind !== "own") return steps;
  const [first, ...rest] = steps;
  return first === undefined ? [] : [own(c.side.operator, "fix", "fix-server", { bring: bring(c, ["ip", "host", "reply"]) }), or(first), ...rest];
}

/** Names in DNS or HELO do not fit: mend them; who still is refused shows the case to the blocker. */
export function reverseDns(c: Case): readonly LooseStep[] {
  const mended = operatorMends(c, "fix-reverse-dns");
  if (c.side.kind !== "own") return mended;
  const door = blockerDoor(c, ["blocked"]);
  // A page that shows figures takes no requests.
  const showsOnly = door.onlyShows === true && door.via.every((channel) => channel.trust === "catalogue");
  if (door.via.length === 0 || showsOnly || (c.blocker.id === undefined && c.printed.blocker.length === 0)) return mended;
  return [...mended, contact(c.side.operator, c.blocker, "forward-report", door, bring(c, SERVER_FACTS))];
}

/** Too much at once: whoever sends slows down. */
export function rateLimited(c: Case): readonly LooseStep[] {
  const slow = own(c.side.kind === "own" ? c.side.operator : c.sender, "fix", "reduce-rate");
  return c.side.kind === "own" ? [slow] : [slow, or(forward(c))];
}

/** In vain about a refused server (about a refused domain or link only the last): the program's maker, whoever hears the server's operator only, the recipient. */
export function serverWontHelp(c: Case): readonly WontHelp[] {
  const people: WontHelp[] = [];
  const server = c.facts.fault === "sending-server";
  if (server && c.side.kind === "provider" && c.forwarder === undefined)
    people.push(wont(c.software === undefined ? partyIn("software-vendor") : partyOf("software-vendor", c.software), "no-influence-on-sending-server"));
  const deaf = server && c.side.kind !== "own" ? hearsOperatorOnly(c) : undefined;
  if (deaf !== undefined) people.push(wont(deaf, "only-operator-is-heard"));
  people.push(wont(c.recipient, "not-recipients-fault"));
  return people;
}

/** Whoever decides about the server and does not hear its operator's customers: a mailbox provider always, unless its door is open to anyone. */
function hearsOperatorOnly(c: Case): Party | undefined {
  const { party, door } = c.decider;
  // The sender's own provider is the one to write to.
  if (party.id !== undefined && party.id === c.side.operator.id) return undefined;
  if (door.who === "operators") return party;
  return party.role === "recipient-provider" && (door.who === undefined || door.onlyShows === true) ? party : undefined;
}

/** True when the list that refused has closed. */
export function closedList(c: Case): boolean {
  return c.viaEntry?.kind === "blocklist" && (c.viaEntry as Blocklist).closed !== undefined;
}
