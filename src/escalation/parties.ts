import type { NamedEntry } from "../catalogue/entry.ts";
import type { Directory } from "../directory/directory.ts";
import { domainOf } from "../vocabulary/address.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import type { Blocker, Party, Role } from "../vocabulary/party.ts";
import type { ChainFacts } from "./chain.ts";

/** "recipient-admin" in words. */
const roleNames = new Map<Role, string>();

function nameOf(role: Role): string {
  const known = roleNames.get(role);
  if (known !== undefined) return known;
  const name = role.replaceAll("-", " ");
  roleNames.set(role, name);
  return name;
}

/** A party in a role; without a name, the role's words stand for it ("sending provider") and there is neither id nor domain. */
export function partyIn(role: Role, known: { name?: string | undefined; domain?: string | undefined } = {}): Party {
  const { domain } = known;
  const name = known.name ?? domain ?? nameOf(role);
  return domain === undefined ? { role, name } : { role, name, domain };
}

/** The refusing party alone, without the list it relied on. */
function withoutVia(blocker: Blocker): Party {
  if (blocker.via === undefined) return blocker;
  const { role, id, name, domain } = blocker;
  const party: Party = id === undefined ? { role, name } : { role, id, name };
  if (domain !== undefined) party.domain = domain;
  return party;
}

/** The entry's party in a role. */
export function partyOf(role: Role, entry: NamedEntry): Party {
  return { role, id: entry.id, name: entry.name };
}

/** The domain in whose name the mail was sent: From, else the envelope sender. */
export function senderDomain(facts: Pick<ChainFacts, "from" | "returnPath">): string | undefined {
  return domainOf(facts.from) ?? domainOf(facts.returnPath);
}

/** Whoever wrote the mail; `domain`: in whose name. */
export function senderParty(from: string | undefined, domain: string | undefined): Party {
  const isAddress = from !== undefined && domain !== undefined && domainOf(from) === domain;
  return partyIn("sender", { name: isAddress ? from : undefined, domain });
}

/** Whoever keeps the DNS records of the sender's domain. */
export function domainAdmin(domain: string | undefined): Party {
  return partyIn("sender-domain-admin", { domain });
}

/** The domain that the mail was sent to. */
export function recipientDomain(facts: Pick<ChainFacts, "recipient" | "recipientDomain">): string | undefined {
  return domainOf(facts.recipient) ?? facts.recipientDomain;
}

/** Whom the mail was for. */
export function recipientParty(recipient: string | undefined, domain: string | undefined): Party {
  return partyIn("recipient", { name: recipient || undefined, domain });
}

/** The IT of the recipient's organisation; undefined for consumer mailboxes, whose provider has no such thing as the recipient's IT. */
export function recipientAdmin(domain: string | undefined, blocker: Blocker | undefined, directory: Directory): Party | undefined {
  const provider = blocker?.id === undefined ? undefined : directory.entry(blocker.id);
  // A provider of private mailboxes has no recipient's IT beside it, whatever the domain.
  if (provider?.kind === "provider" && "hosts" in provider && provider.hosts === "consumer") return undefined;
  if (domain !== undefined) return directory.mailboxProvider(domain) === undefined ? partyIn("recipient-admin", { domain }) : undefined;
  if (blocker?.role === "recipient-admin") return withoutVia(blocker);
  return partyIn("recipient-admin");
}

/** The IT of the domain that the mail was first sent to, where somebody forwards it from there. */
export function forwarder(domain: string | undefined, directory: Directory): Party | undefined {
  return domain === undefined || directory.mailboxProvider(domain) !== undefined ? undefined : partyIn("recipient-admin", { domain });
}

/** The party that refused, without the list it relied on; where the diagnosis names none, whoever receives mail for the domain. */
export function refusingParty(blocker: Blocker | undefined, domain: string | undefined, directory: Directory): Party {
  if (blocker !== undefined) return withoutVia(blocker);
  const provider = domain === undefined ? undefined : directory.mailboxProvider(domain);
  return provider === undefined ? partyIn("recipient-admin", { domain }) : partyOf("recipient-provider", provider);
}

/** True when both are under one registrable domain. */
export function sameDomain(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const domain = registrableDomain(one);
  return domain !== undefined && domain === registrableDomain(other);
}
