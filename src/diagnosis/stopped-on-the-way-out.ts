import { domainOf } from "../vocabulary/address.ts";
import { sameOrganisation } from "../vocabulary/host.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { RefusalFacts } from "./diagnosed.ts";

/** What a server finds in a message or has been told about it; whether a mailbox exists or is full, only the recipient's own server finds. */
const FOUND_IN_THE_MESSAGE: ReadonlySet<Reason> = new Set<Reason>(["spam", "malware", "content-refused", "policy"]);

/**
 * True where the sender's own server stopped the message before anybody else saw it: the reporting server says so itself ("X-Postfix; ..."), it
 * is the one that took the message from its author, and the recipient is no one of its house.
 */
export function stoppedOnTheWayOut(reason: Reason, facts: RefusalFacts): boolean {
  if (facts.saidBy !== "local" || facts.tookItFirst !== true || facts.remoteMta !== undefined || !FOUND_IN_THE_MESSAGE.has(reason)) return false;
  const recipient = domainOf(facts.finalRecipient) ?? domainOf(facts.recipient);
  const reporter = facts.reportingMta?.host;
  return recipient !== undefined && reporter !== undefined && !sameOrganisation(reporter, recipient);
}
