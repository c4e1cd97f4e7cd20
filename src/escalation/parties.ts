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
export function partyIn(role: Role, known: { id?: string | undefined; name?: string | undefined; domain?: string | undefined } = {}): Party {
  const party = { role } as Party;
  if (known.id !== undefined) party.id = known.id;
  party.name = known.name ?? known.domain ?? nameOf(role);
  if (known.domain !== undefined) party.domain = known.domain;
  return party;
}

/** The refusing party alone, without the list it relied on. */
function withoutVia(blocker: Blocker): Party {
  if (blocker.via === undefined) return blocker;
  const { via: _, ...party } = blocker;
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

/** Whoever wrote the mail. */
export function senderParty(facts: Pick<ChainFacts, "from" | "returnPath">): Party {
  const domain = senderDomain(facts);
  const address = domainOf(facts.from) === undefined ? undefined : facts.from;
  return partyIn("sender", { name: address, domain });
}

/** Whoever keeps the DNS records of the sender's domain. */
export function domainAdmin(domain: string | undefined): Party {
  return partyIn("sender-domain-admin", domain === undefined ? {} : { domain });
}

/** The domain that the mail was sent to. */
export function recipientDomain(facts: Pick<ChainFacts, "recipient" | "recipientDomain">): string | undefined {
  return domainOf(facts.recipient) ?? facts.recipientDomain;
}

/** Whom the mail was for. */
export function recipientParty(facts: Pick<ChainFacts, "recipient" | "recipientDomain">): Party {
  const domain = recipientDomain(facts);
  return partyIn("recipient", { name: facts.recipient || undefined, domain });
}

/** The IT of the recipient's organisation; undefined for consumer mailboxes, whose provider has no such thing as the recipient's IT. */
export function recipientAdmin(facts: Pick<ChainFacts, "recipient" | "recipientDomain" | "blockedBy">, directory: Directory): Party | undefined {
  const domain = recipientDomain(facts);
  const provider = facts.blockedBy?.id === undefined ? undefined : directory.entry(facts.blockedBy.id);
  // A provider of private mailboxes has no recipient's IT beside it, whatever the domain.
  if (provider?.kind === "provider" && "hosts" in provider && provider.hosts === "consumer") return undefined;
  if (domain !== undefined) return directory.mailboxProvider(domain) === undefined ? partyIn("recipient-admin", { domain }) : undefined;
  if (facts.blockedBy?.role === "recipient-admin") return withoutVia(facts.blockedBy);
  return partyIn("recipient-admin");
}

/** The IT of the domain that the mail was first sent to, where somebody forwards it from there. */
export function forwarder(facts: Pick<ChainFacts, "recipient" | "recipientDomain">, directory: Directory): Party | undefined {
  const domain = recipientDomain(facts);
  return domain === undefined || directory.mailboxProvider(domain) !== undefined ? undefined : partyIn("recipient-admin", { domain });
}

/** The party that refused, without the list it relied on; where the diagnosis names none, whoever receives the recipient's mail. */
export function refusingParty(facts: ChainFacts, directory: Directory): Party {
  if (facts.blockedBy !== undefined) {
    return withoutVia(facts.blockedBy);
  }
  const domain = recipientDomain(facts);
  const provider = domain === undefined ? undefined : directory.mailboxProvider(domain);
  if (provider !== undefined) return partyOf("recipient-provider", provider);
  return partyIn("recipient-admin", domain === undefined ? {} : { domain });
}

/** True when both are under one registrable domain. */
export function sameDomain(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const domain = registrableDomain(one);
  return domain !== undefined && domain === registrableDomain(other);
}
