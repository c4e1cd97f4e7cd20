import type { RefusedRecipient, Report } from "../report.ts";
import type { Reason } from "../vocabulary/reason.ts";

/** How an address stands: mails reach it; some came back; it is out; it was doubtful and mails reach it again. */
export type AddressStatus = "active" | "at-risk" | "suppressed" | "recovered";

/** One refusal that counts against the address. */
export interface Strike {
  /** The refusal's key: the same refusal never counts twice. */
  key: string;
  reason: Reason;
  date?: string;
}

/** The bounce history of one address; plain data, to be kept by the caller. */
export interface AddressState {
  /** The address as it stands in the caller's list, in lower case. */
  address: string;
  status: AddressStatus;
  strikes: readonly Strike[];
  /** Why it is suppressed. */
  because?: Reason | "complaint" | "opt-out";
  /** Date of the last report that said anything about the address. */
  lastDate?: string;
}

/** When strikes turn into a suppression. Every field has a default. */
export interface AddressPolicy {
  /** The address in question, where the report has several and there is no state yet; default: its first. */
  address?: string;
  /** Strikes it takes; default 3. */
  strikes?: number;
  /** Days from the first to the last of them at least, so that one bad day is not enough; default 7. */
  spanDays?: number;
  /** Days after which a strike is forgotten; default 90. */
  forgetAfterDays?: number;
}

/** What to do with the address now. */
export type AddressAdvice = "keep" | "at-risk" | "suppress" | "recovered";

const DAY = 86_400_000;

/**
 * Adds one report to the history of one address. Only what a report advises counts: `suppress` "now" suppresses, "after-repeats" is a strike,
 * "never" changes nothing, so nobody is lost for another's fault. A delivery, a read receipt or an automatic answer from the address is a sign
 * of life. No clock: strikes age by the dates of the reports; the same report twice changes nothing.
 * @returns the new state, and what to do: "keep" as it is, watch it ("at-risk"), "suppress" it, or take it back ("recovered")
 * @throws TypeError where `state` was not made by this function
 */
export function nextAddressState(state: AddressState | undefined, report: Report, policy: AddressPolicy = {}): { state: AddressState; advice: AddressAdvice } {
  if (state !== undefined && (typeof state.address !== "string" || !Array.isArray(state.strikes))) throw new TypeError("state: not made by nextAddressState");
  const address = (state?.address ?? policy.address ?? firstAddress(report) ?? "").toLowerCase();
  const before: AddressState = state ?? { address, status: "active", strikes: [] };
  if (address === "") return { state: before, advice: "keep" };
  switch (report.kind) {
    case "delivery-report":
      return afterDelivery(before, report, policy);
    case "feedback-report": {
      const complained = report.recipients.some((one) => one.suppress === "now" && same(one.sentTo ?? one.address, address));
      return complained ? suppressed(before, report.feedbackType === "opt-out" ? "opt-out" : "complaint", report.notice.date) : unchanged(before);
    }
    case "disposition-report":
      return same(report.recipient ?? report.notice.from, address) ? alive(before, report.notice.date, false) : unchanged(before);
    case "auto-reply":
      return report.autoReply !== "left-organisation" && same(report.notice.from, address) ? alive(before, report.notice.date, false) : unchanged(before);
    default:
      return unchanged(before);
  }
}

type Outcome = ReturnType<typeof nextAddressState>;
type DeliveryReport = Extract<Report, { kind: "delivery-report" }>;

function afterDelivery(before: AddressState, report: DeliveryReport, policy: AddressPolicy): Outcome {
  let outcome = unchanged(before);
  for (const recipient of report.recipients) {
    if (!same(recipient.sentTo, before.address) && !same(recipient.address, before.address)) continue;
    const date = recipient.lastAttemptDate ?? report.arrivalDate ?? report.notice.date;
    if (recipient.action === "failed" || recipient.action === "delayed") outcome = afterRefusal(outcome.state, recipient, date, policy);
    // Relayed or expanded says that it left, not that it arrived. A forged delivery must not bring an address back.
    else if (recipient.action === "delivered" && report.authenticity.verdict !== "suspicious")
      outcome = alive(outcome.state, date, report.authenticity.verdict !== "unverified");
  }
  return outcome;
}

function afterRefusal(before: AddressState, refused: RefusedRecipient, date: string | undefined, policy: AddressPolicy): Outcome {
  if (refused.suppress === "never" || before.status === "suppressed") return unchanged(before);
  if (refused.suppress === "now") return suppressed(before, refused.reason, date);
  if (before.strikes.some((strike) => strike.key === refused.key)) return unchanged(before);
  const strike: Strike = { key: refused.key, reason: refused.reason, ...(date === undefined ? {} : { date }) };
  const strikes = [...before.strikes, strike].filter((one) => !forgotten(one, date, policy.forgetAfterDays ?? 90));
  const state: AddressState = { ...before, status: "at-risk", strikes, ...(date === undefined ? {} : { lastDate: date }) };
  return enough(strikes, policy) ? suppressed(state, refused.reason, date) : { state, advice: "at-risk" };
}

function enough(strikes: readonly Strike[], policy: AddressPolicy): boolean {
  if (strikes.length < (policy.strikes ?? 3)) return false;
  const dates = strikes.flatMap(({ date }) => (date === undefined || Number.isNaN(Date.parse(date)) ? [] : [Date.parse(date)]));
  // Without dates nobody can tell how long it has gone on.
  return dates.length > 0 && Math.max(...dates) - Math.min(...dates) >= (policy.spanDays ?? 7) * DAY;
}

function forgotten(strike: Strike, now: string | undefined, days: number): boolean {
  if (strike.date === undefined || now === undefined) return false;
  return Date.parse(now) - Date.parse(strike.date) > days * DAY;
}

function suppressed(before: AddressState, because: NonNullable<AddressState["because"]>, date: string | undefined): Outcome {
  if (before.status === "suppressed") return unchanged(before);
  return { state: { ...before, status: "suppressed", because, ...(date === undefined ? {} : { lastDate: date }) }, advice: "suppress" };
}

/** A sign of life clears strikes; only a delivery that can be believed brings a suppressed address back, and never one that complained. */
function alive(before: AddressState, date: string | undefined, proof: boolean): Outcome {
  const complained = before.because === "complaint" || before.because === "opt-out";
  if (before.status === "active" || before.status === "recovered") return unchanged(before);
  if (before.status === "suppressed" && (!proof || complained)) return unchanged(before);
  const { because: _, ...rest } = before;
  return { state: { ...rest, status: "recovered", strikes: [], ...(date === undefined ? {} : { lastDate: date }) }, advice: "recovered" };
}

function unchanged(state: AddressState): Outcome {
  return { state, advice: state.status === "suppressed" ? "suppress" : state.status === "at-risk" ? "at-risk" : "keep" };
}

function same(one: string | undefined, address: string): boolean {
  return one?.toLowerCase() === address;
}

function firstAddress(report: Report): string | undefined {
  if (report.kind === "delivery-report") return report.recipients[0].sentTo;
  if (report.kind === "feedback-report") return report.recipients[0]?.sentTo ?? report.recipients[0]?.address;
  return report.kind === "disposition-report" ? report.recipient : report.kind === "auto-reply" ? report.notice.from : undefined;
}
