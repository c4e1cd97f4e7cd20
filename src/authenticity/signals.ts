import type { Authenticity } from "../vocabulary/verdict.ts";

/** Whether a signal speaks for or against the report, and how much it counts: docs/trust.md says what each means. */
interface Weight {
  speaks: "for" | "against";
  /**
   * Against: 2 makes the report suspicious alone, 1 leaves it unverified and two of them make it suspicious, 0 only tells.
   * For: 1 makes it plausible where nothing speaks against it, 0 only tells.
   */
  weight: 0 | 1 | 2;
}

export type SignalCode =
  | "null-return-path"
  | "authentication-passed"
  | "sender-authenticated"
  | "reporter-handed-it-over"
  | "original-is-the-addressee's"
  | "nothing-of-the-original"
  | "passed-on"
  | "return-path-not-null"
  | "reporter-did-not-hand-it-over"
  | "complaint-about-another-sender"
  | "spf-failed"
  | "dkim-failed"
  | "authentication-unreadable"
  | "authentication-claimed"
  | "provider-did-not-hand-it-over"
  | "original-of-another-sender"
  | "posted-to-a-list"
  | "authentication-failed";

/** Every signal. Codes are stable: a new one is a minor version. */
export const SIGNALS: Readonly<Record<SignalCode, Weight>> = {
  "null-return-path": { speaks: "for", weight: 1 },
  "authentication-passed": { speaks: "for", weight: 1 },
  "sender-authenticated": { speaks: "for", weight: 0 },
  "reporter-handed-it-over": { speaks: "for", weight: 0 },
  "original-is-the-addressee's": { speaks: "for", weight: 0 },
  "nothing-of-the-original": { speaks: "against", weight: 0 },
  "passed-on": { speaks: "against", weight: 0 },
  "return-path-not-null": { speaks: "against", weight: 1 },
  "reporter-did-not-hand-it-over": { speaks: "against", weight: 1 },
  "complaint-about-another-sender": { speaks: "against", weight: 1 },
  "spf-failed": { speaks: "against", weight: 1 },
  "dkim-failed": { speaks: "against", weight: 1 },
  "authentication-unreadable": { speaks: "against", weight: 1 },
  "authentication-claimed": { speaks: "against", weight: 1 },
  "provider-did-not-hand-it-over": { speaks: "against", weight: 2 },
  "original-of-another-sender": { speaks: "against", weight: 2 },
  "posted-to-a-list": { speaks: "against", weight: 1 },
  "authentication-failed": { speaks: "against", weight: 2 },
};

export type Signal = Authenticity["signals"][number];

/** A signal with its side; each code stands once in a verdict. */
export function signal(code: SignalCode, detail?: string): Signal {
  const { speaks } = SIGNALS[code];
  return detail === undefined ? { code, speaks } : { code, speaks, detail };
}

/** True when what speaks against a report is enough to call it suspicious. */
export function speaksAgainst(signals: readonly Signal[]): boolean {
  return weightOf(signals, "against") >= 2;
}

/** The verdict that signals give. `passedOn`: whoever passed the report on could have written it. */
export function verdictOf(signals: readonly Signal[], passedOn: boolean): Authenticity["verdict"] {
  if (speaksAgainst(signals)) return "suspicious";
  if (passedOn || weightOf(signals, "for") === 0) return "unverified";
  // A signature of the reporting server outweighs one oddity.
  return weightOf(signals, "against") === 0 || signals.some(({ code }) => code === "authentication-passed") ? "plausible" : "unverified";
}

/** Sums up one side; codes of another version, and those of withOwnership, weigh nothing. */
function weightOf(signals: readonly Signal[], side: Signal["speaks"]): number {
  let sum = 0;
  for (const { code, speaks } of signals) if (speaks === side && Object.hasOwn(SIGNALS, code)) sum += SIGNALS[code as SignalCode].weight;
  return sum;
}
