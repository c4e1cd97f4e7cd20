import type { Party } from "../../vocabulary/party.ts";
import type { WontHelp } from "../../vocabulary/step.ts";
import { blockerDoor, bring, type Case, customerDoor, falsePositiveDoor, MESSAGE_FACTS, REPORT_FACTS, recipientAdminDoor, vendorDoor } from "../case.ts";
import type { Door } from "../doors.ts";
import { domainAdmin, partyIn, partyOf } from "../parties.ts";
import { contact, type LooseStep, or, own, wont } from "../steps.ts";
import { forward, operatorContacts } from "./sending-server.ts";

/** Taken for spam or malware: say that it was none, or change it. */
export function takenForSpam(c: Case): readonly LooseStep[] {
  const stopped = stoppedOnTheWayOut(c);
  if (stopped !== undefined) return stopped;
  const { party, door } = whoHearsOfFalsePositives(c);
  const change = own(c.sender, "fix", "change-content");
  const facts = bring(c, ["ip", "host", "reply", "date", "messageId", "recipient", "domain"]);
  const admin: readonly LooseStep[] =
    c.recipientAdmin === undefined ? [] : [or(contact(c.sender, c.recipientAdmin, "allowlist-sender", recipientAdminDoor(c), bring(c, MESSAGE_FACTS)))];
  if (door.via.length === 0) return [change, ...askProvider(c), ...admin];
  // Where only operators are heard, the mail's author begins with what he can do himself.
  if (door.who === "operators")
    return [change, ...operatorContacts(c, party, "report-false-positive", door).map((step, at) => (at === 0 ? or(step) : step)), ...admin];
  const report = contact(c.sender, party, door.ask ?? "report-false-positive", door, facts);
  // A virus may well be one: look at the mail before calling it a mistake, unless the reply itself asks for reports.
  const asksForReports = door.via[0]?.trust === "quoted";
  return c.facts.reason === "malware" && !asksForReports ? [change, or(report), ...admin] : [report, or(change), ...admin];
}

/** The filter's maker, unless a mailbox provider built it in and the maker has no door: then the provider (T-Online and its Expurgate-ID). */
function whoHearsOfFalsePositives(c: Case): { party: Party; door: Door } {
  const filter = c.via === undefined ? undefined : { party: c.via, door: falsePositiveDoor(c, c.viaEntry) };
  const builtIn = filter?.door.via.length === 0 && c.blocker.role === "recipient-provider";
  return filter === undefined || builtIn ? { party: c.blocker, door: falsePositiveDoor(c, c.blockerEntry) } : filter;
}

/** The sender's own side took it for spam: his provider hears that, nobody at the recipient's. */
function stoppedOnTheWayOut(c: Case): readonly LooseStep[] | undefined {
  const { role } = c.blocker;
  const sendersSide = role === "sending-provider" || role === "sending-platform";
  if (!sendersSide && !saidBySendingSide(c)) return undefined;
  const party = sendersSide ? c.blocker : c.side.operator;
  const entry = sendersSide ? c.blockerEntry : c.side.entry;
  const facts = bring(c, ["ip", "host", "reply", "date", "messageId", "recipient", "domain"]);
  return [contact(c.sender, party, "report-false-positive", customerDoor(c, entry), facts), or(own(c.sender, "fix", "change-content"))];
}

/** True when the catalogue says that the words are spoken on the sender's side. */
function saidBySendingSide(c: Case): boolean {
  const [id = "", name = ""] = (c.facts.rule ?? "").split("/");
  const entry = c.directory.entry(id);
  const rule = entry === undefined || !Object.hasOwn(entry.replies, name) ? undefined : entry.replies[name];
  return rule?.sayer === "sending-provider" || rule?.sayer === "sending-platform";
}

/** A provider of private mailboxes without a door for such reports hears, if anybody, the operator of the server. */
function askProvider(c: Case): readonly LooseStep[] {
  if (c.recipientAdmin !== undefined || c.blocker.role !== "recipient-provider") return [];
  const door = blockerDoor(c);
  if (door.via.length === 0) return [];
  return operatorContacts(c, c.blocker, "report-false-positive", door).map((step, at) => (at === 0 ? or(step) : step));
}

/** Something in the mail is not let in: leave it out, or have the recipient's IT let it in. */
export function contentRefused(c: Case): readonly LooseStep[] {
  const stopped = stoppedOnTheWayOut(c);
  if (stopped !== undefined) return stopped;
  const change = own(c.sender, "fix", "change-content");
  if (c.recipientAdmin === undefined) {
    const door = falsePositiveDoor(c, c.blockerEntry);
    return door.via.length === 0 || door.who === "operators"
      ? [change]
      : [change, or(contact(c.sender, c.blocker, "report-false-positive", door, bring(c, ["ip", "host", "reply", "date", "messageId", "recipient"])))];
  }
  return [change, or(contact(c.sender, c.recipientAdmin, "allowlist-sender", recipientAdminDoor(c), bring(c, MESSAGE_FACTS)))];
}

/** Too large: smaller, or by another way. */
export function tooLarge(c: Case): readonly LooseStep[] {
  return [own(c.sender, "fix", "shrink-message")];
}

/** The mail's form is broken: the program that made it has to make it otherwise; a platform, or one's own server, makes mails too. */
export function malformed(c: Case): readonly LooseStep[] {
  const door = vendorDoor(c);
  if (c.software !== undefined && door.via.length > 0)
    return [contact(c.sender, partyOf("software-vendor", c.software), "fix-server", door, bring(c, REPORT_FACTS))];
  const mend = own(c.side.operator, "fix", "fix-server", { bring: bring(c, ["reply", "messageId"]) });
  if (c.side.kind === "own") return [mend];
  const change = or(own(c.sender, "fix", "change-content"));
  if (c.side.kind === "platform") return [forward(c), change];
  // A mailbox provider passes mails on as they are: it cannot mend them.
  return [contact(c.sender, partyIn("software-vendor"), "fix-server", { via: [] }, bring(c, REPORT_FACTS)), change, or(forward(c))];
}

/** In vain about the mail itself: the own provider, which only passed the answer on; the recipient, who sees nothing of it. */
export function messageWontHelp(c: Case): readonly WontHelp[] {
  const people: WontHelp[] = [];
  if (c.side.kind === "provider" && (c.facts.reason === "content-refused" || c.facts.reason === "message-too-large"))
    people.push(wont(c.side.operator, "only-relays-the-answer"));
  if (c.recipientAdmin === undefined && c.facts.reason !== "message-too-large") people.push(wont(c.recipient, "not-recipients-fault"));
  return people;
}

/** The sender's own account is held: whoever gave it lifts that; in an organisation its own IT first. */
export function accountRestricted(c: Case): readonly LooseStep[] {
  const held = c.facts.blockedBy?.role === "sending-provider" || c.facts.blockedBy?.role === "sending-platform";
  const party = held ? c.blocker : c.side.operator;
  const entry = held ? c.blockerEntry : c.side.entry;
  const facts = bring(c, ["ip", "host", "reply", "date", "messageId", "domain"]);
  const organisation = entry?.kind === "provider" && "hosts" in entry && entry.hosts === "organisation";
  const step = contact(c.sender, party, "lift-account-limit", customerDoor(c, entry), facts);
  if (!organisation) return [step];
  return [contact(c.sender, domainAdmin(c.senderDomain), "lift-account-limit", { via: [] }, facts), { ...step, actor: domainAdmin(c.senderDomain) }];
}

/** In vain about one's own account: everybody on the recipient's side. */
export function accountWontHelp(c: Case): readonly WontHelp[] {
  const people: WontHelp[] = [wont(c.recipient, "not-recipients-fault")];
  return people;
}
