import { describe, expect, it } from "vitest";
import { type AddressState, nextAddressState } from "../../src/escalation/address-state.ts";
import type { DeliveryReport, FeedbackReport, RecipientReport, RefusedRecipient, Report } from "../../src/report.ts";
import type { Reason } from "../../src/vocabulary/reason.ts";

const ADDRESS = "kunde@firma.example";

function refused(reason: Reason, suppress: RefusedRecipient["suppress"], day: string, more: Partial<RefusedRecipient> = {}): RefusedRecipient {
  return {
    key: `${reason} ${day}`,
    address: ADDRESS,
    sentTo: ADDRESS,
    action: "failed",
    permanence: "permanent",
    reason,
    fault: "recipient",
    confidence: "certain",
    suppress,
    scope: "recipient",
    escalation: [],
    wontHelp: [],
    conflicts: [],
    evidence: [{ by: "status" }],
    lastAttemptDate: `${day}T10:00:00Z`,
    ...more,
  };
}

function report(
  recipients: readonly [RecipientReport, ...RecipientReport[]],
  verdict: DeliveryReport["authenticity"]["verdict"] = "plausible",
): DeliveryReport {
  return {
    schemaVersion: 1,
    catalogueDate: "2026-11-22",
    notice: { source: "mail" },
    problems: [],
    kind: "delivery-report",
    format: "rfc3464",
    wrapping: "direct",
    authenticity: { verdict, signals: [] },
    original: { keys: [], headers: [] },
    recipients,
  };
}

const delivered = (day: string): RecipientReport => ({
  key: `delivered ${day}`,
  address: ADDRESS,
  sentTo: ADDRESS,
  action: "delivered",
  evidence: [{ by: "format" }],
  lastAttemptDate: `${day}T10:00:00Z`,
});

function complaint(suppress: "now" | "never", feedbackType: FeedbackReport["feedbackType"] = "abuse"): FeedbackReport {
  return {
    schemaVersion: 1,
    catalogueDate: "2026-11-22",
    notice: { source: "mail", date: "2026-11-20T10:00:00Z" },
    problems: [],
    kind: "feedback-report",
    feedbackType,
    authenticity: { verdict: "plausible", signals: [] },
    original: { keys: [], headers: [] },
    recipients: [{ key: "c", address: ADDRESS, sentTo: ADDRESS, suppress }],
  };
}

function afterwards(reports: readonly Report[], policy: Parameters<typeof nextAddressState>[2] = {}): ReturnType<typeof nextAddressState> {
  let state: AddressState | undefined;
  let outcome: ReturnType<typeof nextAddressState> | undefined;
  for (const one of reports) {
    outcome = nextAddressState(state, one, policy);
    state = JSON.parse(JSON.stringify(outcome.state)) as AddressState;
  }
  if (outcome === undefined) throw new Error("no reports");
  return outcome;
}

describe("one address through its bounces", () => {
  it("is suppressed at once where the report says so", () => {
    const { state, advice } = afterwards([report([refused("unknown-recipient", "now", "2026-11-01")])]);
    expect(advice).toBe("suppress");
    expect(state).toMatchObject({ address: ADDRESS, status: "suppressed", because: "unknown-recipient" });
  });

  it("is never suppressed for another's fault, however often", () => {
    const days = Array.from({ length: 50 }, (_, at) => `2026-${String((at % 12) + 1).padStart(2, "0")}-01`);
    const { state, advice } = afterwards(days.map((day) => report([refused("bad-reputation", "never", day, { fault: "sending-server" })])));
    expect(advice).toBe("keep");
    expect(state).toEqual({ address: ADDRESS, status: "active", strikes: [] });
  });

  it("is at risk after a full mailbox, and suppressed after the third in more than a week", () => {
    const full = (day: string): Report => report([refused("mailbox-full", "after-repeats", day)]);
    expect(afterwards([full("2026-11-01")]).advice).toBe("at-risk");
    expect(afterwards([full("2026-11-01"), full("2026-11-04")]).advice).toBe("at-risk");
    expect(afterwards([full("2026-11-01"), full("2026-11-04"), full("2026-11-09")]).advice).toBe("suppress");
  });

  it("is not suppressed for one bad day", () => {
    const mails = [1, 2, 3, 4, 5].map((at) => report([refused("mailbox-full", "after-repeats", "2026-11-01", { key: `mail ${at}` })]));
    expect(afterwards(mails).advice).toBe("at-risk");
  });

  it("forgets strikes of long ago", () => {
    const full = (day: string): Report => report([refused("mailbox-full", "after-repeats", day)]);
    const { state, advice } = afterwards([full("2026-01-01"), full("2026-02-01"), full("2026-11-01")]);
    expect(advice).toBe("at-risk");
    expect(state.strikes).toHaveLength(1);
  });

  it("counts the same refusal once", () => {
    const same = report([refused("mailbox-full", "after-repeats", "2026-11-01")]);
    expect(afterwards([same, same, same], { spanDays: 0 }).state.strikes).toHaveLength(1);
  });

  it("does not suppress on strikes without a date", () => {
    const { lastAttemptDate: _, ...undated } = refused("mailbox-full", "after-repeats", "2026-11-01");
    const mails = [1, 2, 3, 4].map((at) => report([{ ...undated, key: `mail ${at}` }]));
    expect(afterwards(mails).advice).toBe("at-risk");
  });

  it("recovers when a mail arrives", () => {
    const { state, advice } = afterwards([report([refused("mailbox-full", "after-repeats", "2026-11-01")]), report([delivered("2026-11-03")])]);
    expect(advice).toBe("recovered");
    expect(state).toMatchObject({ status: "recovered", strikes: [] });
  });

  it("comes back from suppression by a delivery that can be believed, and by nothing less", () => {
    const out = report([refused("unknown-recipient", "now", "2026-11-01")]);
    expect(afterwards([out, report([delivered("2026-11-03")])]).advice).toBe("recovered");
    expect(afterwards([out, report([delivered("2026-11-03")], "suspicious")]).advice).toBe("suppress");
    expect(afterwards([out, report([delivered("2026-11-03")], "unverified")]).advice).toBe("suppress");
    expect(afterwards([out, report([{ ...delivered("2026-11-03"), action: "relayed" }])]).advice).toBe("suppress");
  });

  it("stays suppressed after a complaint, whatever arrives", () => {
    const { state, advice } = afterwards([complaint("now"), report([delivered("2026-11-03")])]);
    expect(advice).toBe("suppress");
    expect(state.because).toBe("complaint");
    expect(afterwards([complaint("now", "opt-out")]).state.because).toBe("opt-out");
    expect(afterwards([complaint("never")]).advice).toBe("keep");
  });

  it("takes an automatic answer for a sign of life, but not one that says goodbye", () => {
    const answer = (autoReply: "vacation" | "left-organisation"): Report => ({
      schemaVersion: 1,
      catalogueDate: "2026-11-22",
      notice: { source: "mail", from: ADDRESS.toUpperCase(), date: "2026-11-05T10:00:00Z" },
      problems: [],
      kind: "auto-reply",
      autoReply,
      original: { keys: [], headers: [] },
    });
    const full = report([refused("mailbox-full", "after-repeats", "2026-11-01")]);
    expect(afterwards([full, answer("vacation")]).advice).toBe("recovered");
    expect(afterwards([full, answer("left-organisation")]).advice).toBe("at-risk");
  });

  it("looks at its own address only", () => {
    const other = refused("unknown-recipient", "now", "2026-11-01", { address: "other@firma.example", sentTo: "other@firma.example" });
    const both = report([other, refused("mailbox-full", "after-repeats", "2026-11-01")]);
    expect(nextAddressState(undefined, both, { address: ADDRESS })).toMatchObject({ advice: "at-risk", state: { address: ADDRESS } });
  });

  it("refuses a state that it did not make", () => {
    expect(() => nextAddressState({ bounces: 3 } as never, complaint("now"))).toThrow(TypeError);
  });
});
