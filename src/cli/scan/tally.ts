import { type Fault, type Report, refusals } from "../../index.ts";

/** What the charts need of one refusal; the day as YYYY-MM-DD, "" where no date is known. */
export type TallyEntry = readonly [key: string, fault: Fault, day: string];

/** Refusals by day and by fault, for the charts. */
export interface Tally {
  add(entries: readonly TallyEntry[]): void;
  days(): readonly (readonly [day: string, count: number])[];
  faults(): readonly (readonly [fault: Fault, count: number])[];
}

const MOST_DAYS = 4000;

function sorted<K extends string>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] {
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}

/** The refusals of a report, as the tally takes them. */
export function tallyEntries(report: Report): TallyEntry[] {
  return refusals(report).map((refused) => [refused.key, refused.fault, (refused.lastAttemptDate ?? report.notice.date)?.slice(0, 10) ?? ""]);
}

/** Begins an empty tally. */
export function startTally(): Tally {
  const days = new Map<string, number>();
  const faults = new Map<Fault, number>();
  const seen = new Set<string>();
  const count = <K>(counts: Map<K, number>, key: K): Map<K, number> => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add(entries) {
      for (const [key, fault, day] of entries) {
        // As in the summary, the same refusal reported twice counts once.
        if (seen.has(key)) continue;
        seen.add(key);
        count(faults, fault);
        if (day !== "" && (days.has(day) || days.size < MOST_DAYS)) count(days, day);
      }
    },
    days: () => [...days].sort(([one], [other]) => (one < other ? -1 : 1)),
    faults: () => sorted(faults),
  };
}
