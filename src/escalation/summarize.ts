import type { RefusedRecipient, Report } from "../report.ts";
import type { Blocker } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Step } from "../vocabulary/step.ts";

/** Refusals that one request answers: same party, same reason, and where a server was refused, same address. */
export interface Summary {
  blockedBy?: Blocker;
  reason: Reason;
  /** The refused server's address, where the refusal is about the server. */
  sendingIp?: string;
  /** Mails refused: one per message and recipient. */
  count: number;
  /** Different addresses among them. */
  recipients: number;
  /** RFC 3339, as in the reports. */
  firstDate?: string;
  lastDate?: string;
  /** The steps of the latest refusal, without what belongs to single mails where there are several. */
  escalation: readonly Step[];
}

interface Group {
  latest: RefusedRecipient;
  latestAt: number;
  keys: Set<string>;
  addresses: Set<string>;
  first?: { date: string; at: number };
  last?: { date: string; at: number };
}

/** A summary that grows report by report: for mails that come in, or more of them than fit into memory. */
export interface RunningSummary {
  add(report: Report): void;
  /** What was added so far, most frequent first. */
  result(): readonly Summary[];
}

/** Begins an empty summary; the same refusal reported twice counts once, reports of other kinds are passed over. */
export function startSummary(): RunningSummary {
  const groups = new Map<string, Group>();
  return {
    add(report) {
      if (report.kind !== "delivery-report") return;
      for (const recipient of report.recipients) {
        if (recipient.action !== "failed" && recipient.action !== "delayed") continue;
        add(groups, recipient, recipient.lastAttemptDate ?? report.arrivalDate ?? report.notice.date);
      }
    },
    result: () => [...groups.values()].map(summaryOf).sort((one, other) => other.count - one.count),
  };
}

/** Sums refusals up, most frequent first; the same refusal reported twice counts once. Reports of other kinds are passed over. */
export function summarize(reports: Iterable<Report>): readonly Summary[] {
  const running = startSummary();
  for (const report of reports) running.add(report);
  return running.result();
}

function add(groups: Map<string, Group>, refused: RefusedRecipient, date: string | undefined): void {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  const name = JSON.stringify([partyKey(refused.blockedBy), partyKey(refused.blockedBy?.via), refused.reason, refusedIp(refused)]);
  const group = groups.get(name) ?? { latest: refused, latestAt: at, keys: new Set<string>(), addresses: new Set<string>() };
  groups.set(name, group);
  group.keys.add(refused.key);
  if (refused.sentTo !== "") group.addresses.add(refused.sentTo.toLowerCase());
  if (date === undefined || Number.isNaN(at)) return;
  if (group.first === undefined || at < group.first.at) group.first = { date, at };
  if (group.last === undefined || at > group.last.at) group.last = { date, at };
  if (Number.isNaN(group.latestAt) || at >= group.latestAt) {
    group.latest = refused;
    group.latestAt = at;
  }
}

function partyKey(party: { id?: string; domain?: string; name: string } | undefined): string {
  return party === undefined ? "" : (party.id ?? party.domain ?? party.name);
}

function refusedIp(refused: RefusedRecipient): string | undefined {
  return refused.fault === "sending-server" ? refused.sendingMta?.ip : undefined;
}

function summaryOf({ latest, keys, addresses, first, last }: Group): Summary {
  const ip = refusedIp(latest);
  return {
    ...(latest.blockedBy === undefined ? {} : { blockedBy: latest.blockedBy }),
    reason: latest.reason,
    ...(ip === undefined ? {} : { sendingIp: ip }),
    count: keys.size,
    recipients: addresses.size,
    ...(first === undefined ? {} : { firstDate: first.date }),
    ...(last === undefined ? {} : { lastDate: last.date }),
    escalation: keys.size > 1 ? latest.escalation.map(forAll) : latest.escalation,
  };
}

/** A step about many mails names no single one. */
function forAll(step: Step): Step {
  if (step.bring === undefined) return step;
  const { recipient: _recipient, messageId: _messageId, ...bring } = step.bring;
  const { bring: _bring, ...rest } = step;
  return Object.keys(bring).length === 0 ? rest : { ...rest, bring };
}
