import { describe, expect, it } from "vitest";
import { startSummary, summarize } from "../../src/escalation/summarize.ts";
import type { DeliveryReport, RefusedRecipient, Report } from "../../src/report.ts";

const T_ONLINE = { role: "recipient-provider", id: "t-online", name: "T-Online" } as const;
const OPERATOR = { role: "sending-provider", name: "maler.example", domain: "maler.example" } as const;

function refused(at: number, more: Partial<RefusedRecipient> = {}): RefusedRecipient {
  return {
    key: `mail ${at}`,
    address: `k${at}@t-online.de`,
    sentTo: `k${at}@t-online.de`,
    action: "failed",
    permanence: "permanent",
    reason: "bad-reputation",
    fault: "sending-server",
    confidence: "certain",
    suppress: "never",
    scope: "sending-server",
    blockedBy: T_ONLINE,
    sendingMta: { ip: "203.0.113.9", operator: OPERATOR },
    escalation: [
      {
        actor: OPERATOR,
        relation: "first",
        action: "contact",
        contact: T_ONLINE,
        ask: "reset-reputation",
        via: [],
        bring: { ip: "203.0.113.9", recipient: `k${at}@t-online.de`, messageId: `${at}@maler.example` },
      },
    ],
    wontHelp: [],
    conflicts: [],
    evidence: [{ by: "token" }],
    lastAttemptDate: `2026-11-20T09:${String(10 + at).padStart(2, "0")}:00+01:00`,
    ...more,
  };
}

function report(recipient: RefusedRecipient): DeliveryReport {
  return {
    schemaVersion: 1,
    catalogueDate: "2026-11-22",
    notice: { source: "mail" },
    problems: [],
    kind: "delivery-report",
    format: "rfc3464",
    wrapping: "direct",
    authenticity: { verdict: "plausible", signals: [] },
    original: { keys: [], headers: [] },
    recipients: [recipient],
  };
}

describe("many refusals in one line", () => {
  it("says that one request is enough: same party, same reason, same server", () => {
    const [only, ...rest] = summarize([0, 1, 2].map((at) => report(refused(at))));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      blockedBy: T_ONLINE,
      reason: "bad-reputation",
      sendingIp: "203.0.113.9",
      count: 3,
      recipients: 3,
      firstDate: "2026-11-20T09:10:00+01:00",
      lastDate: "2026-11-20T09:12:00+01:00",
    });
  });

  it("brings nothing that belongs to a single mail, unless there is only one", () => {
    expect(summarize([0, 1].map((at) => report(refused(at))))[0]?.escalation[0]?.bring).toEqual({ ip: "203.0.113.9" });
    expect(summarize([report(refused(0))])[0]?.escalation[0]?.bring).toEqual({ ip: "203.0.113.9", recipient: "k0@t-online.de", messageId: "0@maler.example" });
  });

  it("keeps servers, reasons and parties apart, most frequent first", () => {
    const summary = summarize([
      report(refused(0, { sendingMta: { ip: "203.0.113.10" } })),
      report(refused(1)),
      report(refused(2)),
      report(refused(3, { reason: "blocklisted" })),
      report(refused(4, { blockedBy: { role: "recipient-provider", id: "gmx", name: "GMX" } })),
    ]);
    expect(summary.map(({ blockedBy, reason, sendingIp, count }) => [blockedBy?.id, reason, sendingIp, count])).toEqual([
      ["t-online", "bad-reputation", "203.0.113.9", 2],
      ["t-online", "bad-reputation", "203.0.113.10", 1],
      ["t-online", "blocklisted", "203.0.113.9", 1],
      ["gmx", "bad-reputation", "203.0.113.9", 1],
    ]);
  });

  it("does not part refusals of recipients by the server that was not at fault", () => {
    const unknown = (at: number, ip: string): Report => report(refused(at, { reason: "unknown-recipient", fault: "recipient", sendingMta: { ip } }));
    const [only, ...rest] = summarize([unknown(0, "203.0.113.9"), unknown(1, "203.0.113.10")]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ reason: "unknown-recipient", count: 2 });
    expect(only).not.toHaveProperty("sendingIp");
  });

  it("orders dates as instants, whatever their zone, and counts a report that came twice once", () => {
    const early = refused(0, { lastAttemptDate: "2026-11-20T23:00:00+05:00" });
    const late = refused(1, { lastAttemptDate: "2026-11-20T19:00:00Z" });
    expect(summarize([report(late), report(early), report(early)])[0]).toMatchObject({
      count: 2,
      firstDate: "2026-11-20T23:00:00+05:00",
      lastDate: "2026-11-20T19:00:00Z",
    });
  });

  it("passes over deliveries and other mail", () => {
    const delivered: DeliveryReport = {
      ...report(refused(0)),
      recipients: [{ key: "d", address: "a@firma.example", sentTo: "a@firma.example", action: "delivered", evidence: [{ by: "format" }] }],
    };
    expect(summarize([delivered, { kind: "ordinary-mail", schemaVersion: 1, catalogueDate: "2026-11-22", notice: { source: "mail" }, problems: [] }])).toEqual(
      [],
    );
  });

  it("adds up to the same whether one counts or several, whose parts travel as JSON", () => {
    const reports = [3, 0, 5, 1, 4, 2, 5].map((at) =>
      report(refused(at, at % 2 === 0 ? {} : { sendingMta: { ip: "203.0.113.10" }, ...(at === 1 ? { lastAttemptDate: "no date" } : {}) })),
    );
    const whole = startSummary();
    const [one, other] = [startSummary(), startSummary()];
    for (const [at, each] of reports.entries()) {
      const counter = at % 3 === 0 ? other : one;
      counter.add(each);
      whole.merge(JSON.parse(JSON.stringify(counter.take())));
    }
    expect(whole.result()).toEqual(summarize(reports));
    expect(one.result()).toEqual([]);
    expect(one.take()).toEqual([]);
  });

  it("takes no part whose beginning is missing", () => {
    const counter = startSummary();
    counter.add(report(refused(1)));
    counter.take();
    counter.add(report(refused(1)));
    const later = counter.take();
    expect(() => startSummary().merge(later)).toThrow(TypeError);
  });
});
