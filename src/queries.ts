import { speaksAgainst } from "./authenticity/signals.ts";
import type { RefusedRecipient, Report } from "./report.ts";
import type { Reason } from "./vocabulary/reason.ts";
import { suppressionAdvice } from "./vocabulary/suppression.ts";
import type { Authenticity } from "./vocabulary/verdict.ts";

/** The failed and delayed recipients of a report; [] for every other kind. */
export function refusals(report: Report): readonly RefusedRecipient[] {
  if (report.kind !== "delivery-report") return [];
  return report.recipients.filter((recipient): recipient is RefusedRecipient => recipient.action === "failed" || recipient.action === "delayed");
}

/** One address of the caller's list and what to do with it. `key` is the same for the same fate, so that a repeated report counts once. */
export interface Suppression {
  address: string;
  key: string;
  advice: "now" | "after-repeats";
  because: Reason | "complaint" | "opt-out";
}

/** What to do to one's address list, bounces and complaints alike, every gate applied; addresses that nothing is to be done about are left out. */
export function suppressions(report: Report): readonly Suppression[] {
  if (report.kind === "feedback-report") {
    const because = report.feedbackType === "opt-out" ? "opt-out" : "complaint";
    return report.recipients.flatMap(({ key, address, sentTo, suppress }) => {
      const named = sentTo ?? address;
      return suppress === "now" && named !== undefined && named !== "" ? [{ address: named, key, advice: "now" as const, because }] : [];
    });
  }
  return refusals(report).flatMap(({ key, sentTo, suppress, reason }) =>
    suppress === "never" ? [] : [{ address: sentTo, key, advice: suppress, because: reason }],
  );
}

/**
 * Says whether the message, to this recipient, was the caller's: `true` or `false` for the whole report, or a function asked with
 * each `sentTo`. Gives the verdict "confirmed" (nothing else may speak against it) or "suspicious", and with it `suppress`. A
 * report of which only some recipients are the caller's is suspicious as a whole: somebody added the others.
 * Throws a TypeError when `ours` is neither.
 */
export function withOwnership(report: Report, ours: boolean | ((sentTo: string) => boolean)): Report {
  if (typeof ours !== "boolean" && typeof ours !== "function") throw new TypeError("withOwnership: ours must be true, false or a function");
  if (report.kind !== "delivery-report" && report.kind !== "feedback-report") return report;
  const addresses = report.recipients.map((recipient) => recipient.sentTo ?? recipient.address ?? "");
  const answers = addresses.map((address) => (typeof ours === "function" ? ours(address) === true : ours));
  const all = answers.length === 0 ? ours === true : answers.every(Boolean);
  const authenticity = owned(report.authenticity, all);
  if (report.kind === "feedback-report") {
    const recipients = report.recipients.map((recipient) => (authenticity.verdict === "confirmed" ? recipient : { ...recipient, suppress: "never" as const }));
    return { ...report, authenticity, recipients };
  }
  const [first, ...others] = report.recipients.map((recipient) => {
    if (recipient.action !== "failed" && recipient.action !== "delayed") return recipient;
    const refused = recipient as RefusedRecipient;
    const suppress = suppressionAdvice({
      ...refused,
      wrapping: report.wrapping,
      verdict: authenticity.verdict,
      ownershipGiven: true,
      sentTo: refused.address === "" ? "" : refused.sentTo,
    });
    return { ...refused, suppress };
  });
  return first === undefined ? report : { ...report, authenticity, recipients: [first, ...others] };
}

/** Signals of an earlier answer are replaced, so that asking again gives the latest answer. */
function owned(before: Authenticity, ours: boolean): Authenticity {
  const signals = before.signals.filter(({ code }) => code !== "ours" && code !== "not-ours");
  if (!ours) return { verdict: "suspicious", signals: [...signals, { code: "not-ours", speaks: "against" }] };
  // Whoever passed a report on could have written it, whosever the message was.
  const passedOn = signals.some(({ code }) => code === "passed-on");
  const verdict = speaksAgainst(signals) ? "suspicious" : passedOn ? "unverified" : "confirmed";
  return { verdict, signals: [...signals, { code: "ours", speaks: "for" }] };
}

/** Reasons that mean the address will not work later either. */
const HARD: ReadonlySet<Reason> = new Set<Reason>([
  "unknown-recipient",
  "unknown-domain",
  "no-mail-service",
  "recipient-moved",
  "suppressed",
  "mailbox-disabled",
]);
/** Faults for which a sender is held off, whatever the address. */
const SOFT: ReadonlySet<Reason> = new Set<Reason>([
  "mailbox-full",
  "recipient-rate-limited",
  "server-error",
  "storage-full",
  "mail-loop",
  "network-failure",
  "expired",
  "greylisted",
  "message-too-large",
]);

/** For schemas shaped by sending platforms: hard (the address is of no use), soft (may work later), block (somebody refused the sender or the message). */
export function bounceType(refused: RefusedRecipient): "hard" | "soft" | "block" {
  if (HARD.has(refused.reason)) return refused.action === "failed" && refused.permanence === "permanent" ? "hard" : "soft";
  if (SOFT.has(refused.reason)) return "soft";
  if (refused.reason === "unclassified") return refused.permanence === "permanent" && refused.action === "failed" ? "block" : "soft";
  return "block";
}
