import { type Fault, type Report, refusals } from "../../index.ts";

/** Refusals by day and by fault, for the charts. */
export interface Tally {
  add(report: Report): void;
  days(): readonly (readonly [day: string, count: number])[];
  faults(): readonly (readonly [fault: Fault, count: number])[];
}

const MOST_DAYS = 4000;

function sorted<K extends string>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] {
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}

/** Begins an empty tally. */
export function startTally(): Tally {
  const days = new Map<string, number>();
  const faults = new Map<Fault, number>();
  const seen = new Set<string>();
  const count = <K>(counts: Map<K, number>, key: K): Map<K, number> => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add(report) {
      for (const refused of refusals(report)) {
        // As in the summary, the same refusal reported twice counts once.
        if (seen.has(refused.key)) continue;
        seen.add(refused.key);
        count(faults, refused.fault);
        const day = (refused.lastAttemptDate ?? report.notice.date)?.slice(0, 10);
        if (day !== undefined && (days.has(day) || days.size < MOST_DAYS)) count(days, day);
      }
    },
    days: () => [...days].sort(([one], [other]) => (one < other ? -1 : 1)),
    faults: () => sorted(faults),
  };
}
