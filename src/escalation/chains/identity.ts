import type { NamedEntry, Platform, Provider } from "../../catalogue/entry.ts";
import type { Facts, WontHelp } from "../../vocabulary/step.ts";
import { blockerDoor, bring, type Case, customerDoor, forwarderDoor, MESSAGE_FACTS, REPORT_FACTS, recipientAdminDoor } from "../case.ts";
import { domainAdmin, partyIn } from "../parties.ts";
import { saysSenderDoesNotExist } from "../sender-not-found.ts";
import { contact, type LooseStep, or, own, wont } from "../steps.ts";
import { operatorContacts } from "./sending-server.ts";

/** The domain whose records did not vouch for the mail: as the reply names it, else the sender's. */
function failedDomain(c: Case): string | undefined {
  return c.facts.failedAuthentication?.domain ?? (c.facts.blocked?.kind === "domain" ? c.facts.blocked.value : undefined) ?? c.senderDomain;
}

/** The records to look at and what to add to them, where the sending party's entry knows it. */
function recordsToMend(c: Case, domain: string | undefined): Partial<Facts> {
  if (domain === undefined) return {};
  const entry = c.side.entry;
  const named = c.facts.failedAuthentication?.mechanisms ?? [];
  const mechanisms = named.length === 0 ? (["spf", "dkim", "dmarc"] as const) : named;
  // DMARC passes on either of the two: both belong to the records to look at.
  const spf = mechanisms.includes("spf") || mechanisms.includes("dmarc");
  const dkim = mechanisms.includes("dkim") || mechanisms.includes("dmarc");
  const selectors = dkim ? selectorsOf(entry) : [];
  const include = spf ? includeOf(entry) : undefined;
  const records = [
    ...(spf ? [domain] : []),
    ...selectors.map((selector) => `${selector}._domainkey.${domain}`),
    ...(mechanisms.includes("dmarc") ? [`_dmarc.${domain}`] : []),
  ];
  return {
    domain,
    ...(records.length === 0 ? {} : { records }),
    ...(include === undefined ? {} : { spfInclude: include }),
    ...(selectors.length === 0 ? {} : { dkimSelectors: selectors }),
  };
}

function includeOf(entry: NamedEntry | undefined): string | undefined {
  return entry?.kind === "provider"
    ? (entry as NamedEntry & Provider).spfInclude
    : entry?.kind === "platform"
      ? (entry as NamedEntry & Platform).spfInclude
      : undefined;
}

function selectorsOf(entry: NamedEntry | undefined): readonly string[] {
  return entry?.kind === "platform" ? ((entry as NamedEntry & Platform).dkimSelectors ?? []) : [];
}

/** The sender's domain admin mends SPF, DKIM, DMARC. */
export function alignAuthentication(c: Case): LooseStep {
  const domain = failedDomain(c);
  return contact(
    c.sender,
    domainAdmin(domain),
    "fix-authentication",
    { via: [] },
    bring(c, ["ip", "host", "reply", "date", "messageId"], recordsToMend(c, domain)),
  );
}

/** SPF, DKIM or DMARC failed: the domain admin mends the records; a forward breaks SPF on its way. */
export function authenticationFailed(c: Case): readonly LooseStep[] {
  if (c.forwarder !== undefined) {
    return [contact(c.sender, c.forwarder, "fix-server", forwarderDoor(c), bring(c, REPORT_FACTS)), or(reachDirectly(c))];
  }
  const domain = failedDomain(c);
  // Nobody but the provider keeps the records of its mailbox domain: others cannot send in its name.
  const provider = domain === undefined ? undefined : c.directory.mailboxProvider(domain);
  if (provider !== undefined && c.side.entry?.id !== provider.id)
    return [own(c.sender, "fix", "send-under-own-domain", { bring: domain === undefined ? {} : { domain } })];
  if (provider !== undefined) return [contact(c.sender, c.side.operator, "forward-report", customerDoor(c, c.side.entry), bring(c, REPORT_FACTS))];
  const align = alignAuthentication(c);
  return c.side.kind === "platform" ? [align, or(own(c.sender, "fix", "send-under-own-domain"))] : [align];
}

function reachDirectly(c: Case): LooseStep {
  return contact(c.sender, c.recipient, "reach-recipient-otherwise", { via: [] }, bring(c, ["recipient", "date"]));
}

/**
 * Mail from outside in the name of the recipient's own domain, in this order: align SPF and DKIM; send under the platform's own domain;
 * have the organisation's IT let the platform's servers in (https://support.netigate.net, the second situation of facts/situations.md).
 */
export function spoofingSuspected(c: Case): readonly LooseStep[] {
  const domain = c.senderDomain;
  const admin = c.recipientAdmin ?? partyIn("recipient-admin", domain === undefined ? {} : { domain });
  const allowlist = allowlistOf(c.side.entry);
  const source = c.side.entry?.kind === "platform" ? (c.side.entry as NamedEntry & Platform).allowlistSource : undefined;
  const step = contact(c.sender, admin, "allowlist-sender", recipientAdminDoor(c), bring(c, MESSAGE_FACTS, allowlist === undefined ? {} : { allowlist }));
  return [alignAuthentication(c), or(own(c.sender, "fix", "send-under-own-domain")), or({ ...step, ...(source === undefined ? {} : { source }) })];
}

/** What to let in, as the platform publishes it. */
function allowlistOf(entry: NamedEntry | undefined): Facts["allowlist"] {
  if (entry?.kind !== "platform") return undefined;
  const platform = entry as NamedEntry & Platform;
  const lists = { ips: platform.ips ?? [], mailDomains: platform.mailDomains ?? [], linkDomains: platform.linkDomains ?? [] };
  if (platform.allowlistChecked === undefined || lists.ips.length + lists.mailDomains.length + lists.linkDomains.length === 0) return undefined;
  return { ...lists, checked: platform.allowlistChecked };
}

/** This sender is refused for everybody there. */
export function senderRefused(c: Case): readonly LooseStep[] {
  const facts = bring(c, MESSAGE_FACTS);
  if (saysSenderDoesNotExist(c.facts)) return senderDoesNotExist(c);
  if (c.recipientAdmin !== undefined && c.facts.blockedBy?.role !== "recipient-provider") {
    return [contact(c.sender, c.recipientAdmin, "allowlist-sender", recipientAdminDoor(c), facts), or(alignAuthentication(c))];
  }
  const domain = failedDomain(c);
  const check = contact(c.sender, domainAdmin(domain), "fix-authentication", { via: [] }, bring(c, ["reply", "date"], recordsToMend(c, domain)));
  const others = operatorContacts(c, c.blocker, "report-false-positive", blockerDoor(c));
  // The provider's own domain: its customer can change nothing about it.
  if (domain !== undefined && c.directory.mailboxProvider(domain) !== undefined) return others;
  const admin = c.recipientAdmin === undefined ? [] : [or(contact(c.sender, c.recipientAdmin, "allowlist-sender", recipientAdminDoor(c), facts))];
  return [check, ...others.map((step, at) => (at === 0 ? or(step) : step)), ...admin];
}

/** The sender's domain or address is not found: its domain's admin mends that, nobody at the recipient's. */
function senderDoesNotExist(c: Case): readonly LooseStep[] {
  const domain = failedDomain(c);
  const provider = domain === undefined ? undefined : c.directory.mailboxProvider(domain);
  // The provider's own domain stands: the address was badly written, or is no more.
  if (provider !== undefined) return [contact(c.sender, c.side.operator, "forward-report", customerDoor(c, c.side.entry), bring(c, REPORT_FACTS))];
  const records = domain === undefined ? {} : { domain, records: [domain] };
  return [contact(c.sender, domainAdmin(domain), "fix-authentication", { via: [] }, bring(c, ["ip", "host", "reply", "date"], records))];
}

/** In vain: the receiver, which only keeps what the sender's domain says; the recipient. */
export function identityWontHelp(c: Case): readonly WontHelp[] {
  const people: WontHelp[] = [];
  const receiver = c.blocker.role === "recipient-provider" || c.blocker.role === "filter-vendor";
  if (receiver && c.facts.reason === "authentication-failed")
    people.push(wont(c.blocker, c.forwarder !== undefined ? "not-senders-provider" : "setting-of-the-sender"));
  if (c.facts.reason === "authentication-failed") people.push(wont(c.recipient, "not-recipients-fault"));
  return people;
}

/** In vain about the in-house case: the recipients themselves. */
export function spoofingWontHelp(c: Case): readonly WontHelp[] {
  return [wont(c.recipient, "not-recipients-fault")];
}
