import type { ChainFacts } from "./chain.ts";

/** The sender's address or domain is wrong in itself (RFC 3463 section 3.2: X.1.7, X.1.8), or its domain takes no mail (RFC 7505: X.7.27). */
const STATUSES: ReadonlySet<string> = new Set(["4.1.7", "5.1.7", "4.1.8", "5.1.8", "4.7.27", "5.7.27"]);

/** Rules of the standard replies whose words say so. */
const RULES: ReadonlySet<string> = new Set([
  "sender-domain-not-found",
  "sender-need-fqdn",
  "sender-null-mx",
  "sender-undeliverable",
  "sender-unverified",
  "sender-unknown-in-table",
  "domain-of-sender",
  "domain-of-sender-not-resolve",
  "courier-dns-lookup-failure",
  "courier-recursive-cname",
  "courier-mx-records",
  "domain-name-required-sender",
  "real-domain-required",
  "sender-verify-failed",
  "unroutable-sender",
  "sender-domain-is-empty",
  "could-not-complete-sender-verify",
  "verification-failed-for",
  "callback-setup-failed",
  "sender-callout",
  "sender-domain-invalid",
  "bad-sender-syntax",
  "sender-must-contain-domain",
  "sender-domain-no-mx",
  "chkuser-sender-mx",
  "chkuser-sender-syntax",
  "sender-does-not-exist",
  "spamdyke-no-mx",
  "sender-must-resolve",
  "sender-has-null-mx",
  "sender-address-does-not-exist",
]);

/** True where the sender is refused because it cannot be found, and not because somebody does not want it. */
export function saysSenderDoesNotExist(facts: ChainFacts): boolean {
  const rule = facts.rule ?? "";
  return RULES.has(rule.slice(rule.indexOf("/") + 1)) || (facts.reply?.status !== undefined && STATUSES.has(facts.reply.status));
}
