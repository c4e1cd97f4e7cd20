import { domainOf } from "../vocabulary/address.ts";
import { sameOrganisation } from "../vocabulary/host.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { RefusalFacts } from "./diagnosed.ts";
import { hostsInReply } from "./named-in-reply.ts";

/** What a server says of an address or domain that does not work: of whose, only the stage and the name it prints tell. */
const ADDRESS_IS_WRONG: ReadonlySet<Reason> = new Set<Reason>(["unknown-recipient", "unknown-domain", "no-mail-service"]);

/**
 * True when words about a wrong address or domain are about the sender's: said to MAIL FROM (RFC 5321 section 3.3: no recipient has been
 * named yet), or naming the sender's domain and nothing of the recipient. Such a reply is no news of the recipient.
 */
export function meansTheSender(reason: Reason, facts: RefusalFacts, stage: Stage | undefined, words: string): boolean {
  if (!ADDRESS_IS_WRONG.has(reason) || facts.saidBy === "local") return false;
  const recipients = [facts.recipient, facts.finalRecipient].filter((address) => address !== undefined && address !== "");
  const folded = words.toLowerCase();
  if (recipients.some((address) => folded.includes((address as string).toLowerCase()))) return false;
  if (stage === "mail") return true;
  const senders = [domainOf(facts.returnPath), domainOf(facts.from)].filter((domain) => domain !== undefined);
  if (senders.length === 0 || folded.includes("@")) return false;
  const theirs = recipients.map(domainOf).filter((domain) => domain !== undefined);
  const named = hostsInReply(words);
  // The name must be all that is printed: "mx.example.net: no such user" names the server that speaks.
  if (named.length !== 1 || named[0] === facts.remoteMta?.host) return false;
  return senders.includes(named[0] as string) && theirs.every((domain) => !sameOrganisation(domain, named[0] as string));
}
