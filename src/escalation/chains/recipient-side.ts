import type { WontHelp } from "../../vocabulary/step.ts";
import { blockerDoor, bring, type Case, customerDoor, MESSAGE_FACTS, PERSON_FACTS, REPORT_FACTS, recipientAdminDoor } from "../case.ts";
import { contact, type LooseStep, or, own, wont } from "../steps.ts";
import { operatorContacts } from "./sending-server.ts";

const NO_CHANNEL = { via: [] } as const;

/** By telephone, by another address: the recipient himself. */
export function reachRecipient(c: Case): LooseStep {
  return contact(c.sender, c.recipient, "reach-recipient-otherwise", NO_CHANNEL, bring(c, ["recipient", "date"]));
}

/** The address does not exist, or not there: look at it again, ask the person, drop it. */
export function addressWrong(c: Case): readonly LooseStep[] {
  return [
    own(c.sender, "check", "correct-address", { bring: bring(c, ["recipient"]) }),
    or(reachRecipient(c)),
    or(own(c.sender, "fix", "remove-address", { bring: bring(c, ["recipient"]) })),
  ];
}

/** The platform did not try, because its own list holds the address. */
export function suppressed(c: Case): readonly LooseStep[] {
  const check = own(c.sender, "check", "correct-address", { bring: bring(c, ["recipient"]) });
  const platform = c.facts.blockedBy?.role === "sending-platform" || c.side.kind === "platform";
  const party = c.facts.blockedBy?.role === "sending-platform" ? c.blocker : c.side.operator;
  const entry = c.facts.blockedBy?.role === "sending-platform" ? c.blockerEntry : c.side.entry;
  const clean = contact(c.sender, party, "remove-address", customerDoor(c, entry), bring(c, ["recipient", "reply", "date", "messageId"]));
  return platform || party.role.startsWith("sending")
    ? [check, clean, or(own(c.sender, "fix", "remove-address", { bring: bring(c, ["recipient"]) }))]
    : [check, clean];
}

/** Only the recipient can make room or open the mailbox again. */
export function mailboxClosed(c: Case): readonly LooseStep[] {
  return [reachRecipient(c)];
}

/** The mailbox is switched off, perhaps for good. */
export function mailboxDisabled(c: Case): readonly LooseStep[] {
  return [reachRecipient(c), or(own(c.sender, "fix", "remove-address", { bring: bring(c, ["recipient"]) }))];
}

/** A rule of the recipient or his organisation: he or his IT lifts it. */
export function recipientRule(c: Case): readonly LooseStep[] {
  const facts = bring(c, MESSAGE_FACTS);
  const ask = contact(c.sender, c.recipient, "lift-recipient-rule", NO_CHANNEL, bring(c, PERSON_FACTS));
  return c.recipientAdmin === undefined ? [ask] : [ask, or(contact(c.sender, c.recipientAdmin, "lift-recipient-rule", recipientAdminDoor(c), facts))];
}

/** A stated rule of the receiving side: an organisation's IT may lift it, a provider hears the operator of the server. */
export function policy(c: Case): readonly LooseStep[] {
  // A rule of the sender's own server.
  if (c.facts.fault === "sender-account") return [askOwnProvider(c)];
  if (c.recipientAdmin !== undefined) {
    const lift = contact(c.sender, c.recipientAdmin, "lift-recipient-rule", recipientAdminDoor(c), bring(c, MESSAGE_FACTS));
    return [lift, or(reachRecipient(c))];
  }
  return [...operatorContacts(c, c.blocker, "report-false-positive", blockerDoor(c, ["blocked", "postmaster", "false-positive"])), or(reachRecipient(c))];
}

/** The receiving server is set up wrongly: its administrator mends it. */
export function serverBroken(c: Case): readonly LooseStep[] {
  const facts = bring(c, ["ip", "host", "reply", "date", "messageId", "recipient"]);
  if (c.recipientAdmin !== undefined) return [contact(c.sender, c.recipientAdmin, "fix-server", recipientAdminDoor(c), facts), or(reachRecipient(c))];
  return [reachRecipient(c), ...operatorContacts(c, c.blocker, "fix-server", blockerDoor(c)).map((step, at) => (at === 0 ? or(step) : step))];
}

/** Relaying denied: by the sender's own submission server for want of a login, else the recipient's domain is not set up there. */
export function relaying(c: Case): readonly LooseStep[] {
  if (c.facts.fault !== "sender-account") return [own(c.sender, "check", "correct-address", { bring: bring(c, ["recipient"]) }), ...serverBroken(c)];
  return [askOwnProvider(c)];
}

/** Whoever runs the server that the sender sends through. */
function askOwnProvider(c: Case): LooseStep {
  const held = c.facts.blockedBy?.role.startsWith("sending") === true;
  return contact(
    c.sender,
    held ? c.blocker : c.side.operator,
    "lift-account-limit",
    customerDoor(c, held ? c.blockerEntry : c.side.entry),
    bring(c, REPORT_FACTS),
  );
}

/** The list answered with an error, or has closed: nothing is listed, the look-up must be mended. */
export function lookupBroken(c: Case): readonly LooseStep[] {
  const facts = bring(c, ["ip", "host", "reply", "date", "messageId", "recipient"]);
  if (c.recipientAdmin !== undefined) return [contact(c.sender, c.recipientAdmin, "fix-lookup", recipientAdminDoor(c), facts), or(reachRecipient(c))];
  return [...operatorContacts(c, c.blocker, "fix-lookup", blockerDoor(c)), or(reachRecipient(c))];
}

/** In vain: the provider that only relayed the answer, the recipient's provider that may not open a mailbox. */
export function recipientWontHelp(c: Case): readonly WontHelp[] {
  const people: WontHelp[] = [];
  if (c.side.kind !== "own" && c.facts.blockedBy?.role.startsWith("sending") !== true) people.push(wont(c.side.operator, "only-relays-the-answer"));
  const mailbox = c.facts.reason !== "unknown-recipient" && c.facts.reason !== "recipient-moved";
  if (mailbox && (c.blocker.role === "recipient-provider" || c.blocker.role === "filter-vendor")) people.push(wont(c.blocker, "setting-of-the-recipient"));
  if (c.via !== undefined && c.facts.fault === "recipient-policy") people.push(wont(c.via, "setting-of-the-recipient"));
  return people;
}

/** In vain about a platform's own list: the recipient, whose server never saw the mail. */
export function suppressedWontHelp(c: Case): readonly WontHelp[] {
  return [wont(c.recipient, "not-recipients-fault")];
}

/** In vain about a broken look-up: the list itself. */
export function lookupWontHelp(c: Case): readonly WontHelp[] {
  const closed = c.viaEntry?.kind === "blocklist" && "closed" in c.viaEntry && c.viaEntry.closed !== undefined;
  const list = c.via ?? (c.blocker.role === "blocklist-operator" ? c.blocker : undefined);
  return list === undefined ? [] : [wont(list, closed ? "list-is-closed" : "nothing-is-listed")];
}

/** In vain about a company's server or rule: the own provider, which only passed the answer on. */
export function brokenServerWontHelp(c: Case): readonly WontHelp[] {
  return c.side.kind === "own" || c.recipientAdmin === undefined ? [] : [wont(c.side.operator, "only-relays-the-answer")];
}
