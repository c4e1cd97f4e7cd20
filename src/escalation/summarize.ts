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

/** What a group needs of its latest refusal. */
type Latest = Pick<Summary, "blockedBy" | "reason" | "sendingIp" | "escalation">;

interface Dated {
  date: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** One group of a part; `latest` is absent where an earlier part of the same summary had a later refusal. */
export interface SummaryPartGroup {
  name: string;
  keys: readonly string[];
  addresses: readonly string[];
  latest?: Pick<Summary, "blockedBy" | "reason" | "sendingIp" | "escalation">;
  first?: { date: string; at: number };
  last?: { date: string; at: number };
}

/** What a running summary hands over: plain data, for another thread or another machine. */
export type SummaryPart = readonly SummaryPartGroup[];

interface Group {
  keys: Set<string>;
  addresses: Set<string>;
  latest?: Latest;
  /** When the latest of all was, also after it was handed over; NaN where no date is known. */
  latestAt: number;
  first?: Dated;
  last?: Dated;
}

/** A summary that grows report by report: for mails that come in, or more of them than fit into memory. */
export interface RunningSummary {
  add(report: Report): void;
  /** Hands over what was added since the last time and forgets it, so that several threads or machines can count for one. */
  take(): SummaryPart;
  /** Adds what another summary handed over; its parts in the order in which they were taken. Throws a TypeError where the first one is missing. */
  merge(part: SummaryPart): void;
  /** What was added and merged so far, and not taken; most frequent first. */
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
    take: () => [...groups].flatMap(([name, group]) => (group.keys.size === 0 ? [] : [taken(name, group)])),
    merge(part) {
      for (const group of part) merge(groups, group);
    },
    result: () =>
      [...groups.values()]
        .flatMap((group) => (group.latest === undefined ? [] : [summaryOf(group, group.latest)]))
        .sort((one, other) => other.count - one.count),
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
  const group = groupOf(groups, name);
  group.keys.add(refused.key);
  if (refused.sentTo !== "") group.addresses.add(refused.sentTo.toLowerCase());
  const when = date === undefined || Number.isNaN(at) ? undefined : { date, at };
  see(group, when, when);
  if (isLater(at, group)) {
    group.latest = latestOf(refused);
    group.latestAt = at;
  }
}

function merge(groups: Map<string, Group>, part: SummaryPartGroup): void {
  if (part.latest === undefined && !groups.has(part.name)) throw new TypeError("merge takes the parts of a summary in the order in which they were taken.");
  const group = groupOf(groups, part.name);
  for (const key of part.keys) group.keys.add(key);
  for (const address of part.addresses) group.addresses.add(address);
  const at = part.last?.at ?? Number.NaN;
  if (part.latest !== undefined && isLater(at, group)) {
    group.latest = part.latest;
    group.latestAt = at;
  }
  see(group, part.first, part.last);
}

/** Empties a group into a part. */
function taken(name: string, group: Group): SummaryPartGroup {
  const { keys, addresses, latest, first, last } = group;
  group.keys = new Set();
  group.addresses = new Set();
  delete group.latest;
  delete group.first;
  delete group.last;
  return {
    name,
    keys: [...keys],
    addresses: [...addresses],
    ...(latest === undefined ? {} : { latest }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}

function groupOf(groups: Map<string, Group>, name: string): Group {
  let group = groups.get(name);
  if (group === undefined) {
    group = { keys: new Set(), addresses: new Set(), latestAt: Number.NEGATIVE_INFINITY };
    groups.set(name, group);
  }
  return group;
}

/** Of refusals of the same time the first counts; one without a date is later than none at all. */
function isLater(at: number, group: Group): boolean {
  if (Number.isNaN(at)) return group.latestAt === Number.NEGATIVE_INFINITY;
  return Number.isNaN(group.latestAt) || at > group.latestAt;
}

function see(group: Group, first: Dated | undefined, last: Dated | undefined): void {
  if (first !== undefined && (group.first === undefined || first.at < group.first.at)) group.first = first;
  if (last !== undefined && (group.last === undefined || last.at > group.last.at)) group.last = last;
}

function latestOf(refused: RefusedRecipient): Latest {
  const ip = refusedIp(refused);
  return {
    ...(refused.blockedBy === undefined ? {} : { blockedBy: refused.blockedBy }),
    reason: refused.reason,
    ...(ip === undefined ? {} : { sendingIp: ip }),
    escalation: refused.escalation,
  };
}

function partyKey(party: { id?: string; domain?: string; name: string } | undefined): string {
  return party === undefined ? "" : (party.id ?? party.domain ?? party.name);
}

function refusedIp(refused: RefusedRecipient): string | undefined {
  return refused.fault === "sending-server" ? refused.sendingMta?.ip : undefined;
}

function summaryOf({ keys, addresses, first, last }: Group, { escalation, ...latest }: Latest): Summary {
  return {
    ...latest,
    count: keys.size,
    recipients: addresses.size,
    ...(first === undefined ? {} : { firstDate: first.date }),
    ...(last === undefined ? {} : { lastDate: last.date }),
    escalation: keys.size > 1 ? escalation.map(forAll) : escalation,
  };
}

/** A step about many mails names no single one. */
function forAll(step: Step): Step {
  if (step.bring === undefined) return step;
  const { recipient: _recipient, messageId: _messageId, ...bring } = step.bring;
  const { bring: _bring, ...rest } = step;
  return Object.keys(bring).length === 0 ? rest : { ...rest, bring };
}
