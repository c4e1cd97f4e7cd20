import { domainOf } from "../vocabulary/address.ts";
import { isUnder, registrableDomain, sameOrganisation } from "../vocabulary/host.ts";
import type { SendingMta } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { RefusalFacts } from "./diagnosed.ts";

const SPOOFING_WORDS = /spoof|own domain|from outside/iu;

/** Reasons under which a server refuses what it takes for a forgery of its own domain. */
const MAY_BE_SPOOFING: ReadonlySet<Reason> = new Set([
  "authentication-failed",
  "sender-refused",
  "policy",
  "recipient-refused",
  "relaying-denied",
  "account-restricted",
  "unclassified",
  "spam",
]);
/** Of these, the ones that need words about the sender to count. */
const NEEDS_WORDS: ReadonlySet<Reason> = new Set(["account-restricted", "policy", "recipient-refused", "relaying-denied", "unclassified", "spam"]);
const SENDER_WORDS =
  /spoof|forg(?:ed|ery)|impersonat|phish|fälsch|gefälscht|send as|sender address|absender|from (?:address|header|domain)|internal (?:sender|domain|address)|own domain|local domain|on behalf|in the name of|im namen|from outside|von au(?:ß|ss)en|not (?:permitted|allowed|authorized|authorised) to (?:send|use)|dmarc|spf\b/iu;

/**
 * True when a server refused mail that came from outside in the name of the recipient's own domain: From (or the envelope
 * sender) and recipient share an organisation, and the sending server is not the organisation's own.
 */
export function spoofingSuspected(reason: Reason, facts: RefusalFacts, sendingMta: SendingMta | undefined, words: string): boolean {
  if (!MAY_BE_SPOOFING.has(reason)) return false;
  // A server that reports on its own behalf got the mail from inside, unless a platform is known to have handed it over.
  if (facts.saidBy === "local" && sendingMta?.operator?.role !== "sending-platform") return false;
  const recipient = domainOf(facts.recipient) ?? domainOf(facts.finalRecipient);
  const from = domainOf(facts.from) ?? domainOf(facts.returnPath);
  if (recipient === undefined || from === undefined || !sameOrganisation(recipient, from)) return false;
  if (sendingMta?.ours === true) return false;
  const host = sendingMta?.host;
  const domain = registrableDomain(from);
  if (host !== undefined && domain !== undefined && isUnder(host, domain)) return false;
  if (host === undefined && sendingMta?.operator === undefined && sendingMta?.ip === undefined && !SPOOFING_WORDS.test(words)) return false;
  return !NEEDS_WORDS.has(reason) || SENDER_WORDS.test(words);
}

/** True when sender and recipient are known and belong to different organisations. */
export function betweenTwoOrganisations(facts: RefusalFacts): boolean {
  const recipient = domainOf(facts.recipient) ?? domainOf(facts.finalRecipient);
  const senders = [domainOf(facts.from), domainOf(facts.returnPath)].filter((domain) => domain !== undefined);
  return recipient !== undefined && senders.length > 0 && senders.every((domain) => !sameOrganisation(recipient, domain));
}
