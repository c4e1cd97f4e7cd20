import type { Reason } from "./reason.ts";
import type { Action, Authenticity, Confidence, Permanence, Suppress, Wrapping } from "./verdict.ts";

/** Reasons that say the address itself is of no use. */
const NOW: ReadonlySet<Reason> = new Set<Reason>(["unknown-recipient", "unknown-domain", "no-mail-service", "recipient-moved", "suppressed"]);
/** Reasons that may pass, and mean something only when they repeat. */
const AFTER_REPEATS: ReadonlySet<Reason> = new Set<Reason>([
  "mailbox-full",
  "mailbox-disabled",
  "recipient-refused",
  "expired",
  "network-failure",
  "unclassified",
]);

/** What the advice on one address depends on. */
export interface SuppressionFacts {
  action: Action;
  reason: Reason;
  permanence: Permanence;
  confidence: Confidence;
  wrapping: Wrapping;
  verdict: Authenticity["verdict"];
  /** Whether the caller said whose message it was (withOwnership). */
  ownershipGiven?: boolean;
  /** The address to suppress; one without "@" (none, X.400, a bare name) never is. */
  sentTo: string;
}

/** What to do with the address (DESIGN.md section 2, docs/suppression.md). Never anything for another's fault. */
export function suppressionAdvice(facts: SuppressionFacts): Suppress {
  const gate =
    facts.action === "failed" && (facts.wrapping === "direct" || facts.wrapping === "list") && facts.verdict !== "suspicious" && facts.sentTo.includes("@");
  if (!gate) return "never";
  if (NOW.has(facts.reason)) {
    if (facts.permanence === "transient" || facts.confidence === "guess") return "after-repeats";
    return facts.ownershipGiven === true && facts.verdict !== "confirmed" ? "never" : "now";
  }
  return AFTER_REPEATS.has(facts.reason) ? "after-repeats" : "never";
}
