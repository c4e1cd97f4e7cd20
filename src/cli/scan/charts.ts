import { escapeHtml } from "./escape.ts";

/** One bar: what it stands for and how long it is. */
export interface Bar {
  name: string;
  count: number;
}

const ROW = 26;
// Narrow enough that the letters are still read when a phone shows the whole.
const NAME_WIDTH = 228;
const BAR_WIDTH = 215;
const NUMBER_WIDTH = 60;
const short = (text: string): string => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

/** Horizontal bars, longest first as given; the numbers stand behind them. */
export function barChart(title: string, bars: readonly Bar[], number: (value: number) => string): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = bars.length * ROW + 4;
  const rows = bars.map(({ name, count }, at) => {
    const y = at * ROW;
    const width = Math.max(2, (count / most) * BAR_WIDTH);
    return `<g><title>${escapeHtml(name)}: ${number(count)}</title><text class="name" x="${NAME_WIDTH - 10}" y="${y + 17}" text-anchor="end">${escapeHtml(short(name))}</text><rect class="bar" x="${NAME_WIDTH}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="3"/><text class="count" x="${(NAME_WIDTH + width + 8).toFixed(1)}" y="${y + 17}">${number(count)}</text></g>`;
  });
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${NAME_WIDTH + BAR_WIDTH + NUMBER_WIDTH} ${height}">${rows.join("")}</svg>`;
}

const COLUMNS_WIDTH = 1000;
const COLUMNS_HEIGHT = 140;
const MOST_DAYS = 120;
const DAY_MS = 86_400_000;

/** Every day from the first to the last, or where these are too many, every month: a column without refusals is a gap that shows. */
function columnsOf(days: readonly (readonly [day: string, count: number])[]): readonly (readonly [key: string, count: number])[] {
  const [first, last] = [Date.parse(days[0]?.[0] ?? ""), Date.parse(days.at(-1)?.[0] ?? "")];
  const months = !(last - first < MOST_DAYS * DAY_MS);
  const length = months ? 7 : 10;
  const columns = new Map<string, number>();
  // A month has 28 days or more: none is passed over.
  for (let at = first; at <= last; at += months ? 28 * DAY_MS : DAY_MS) columns.set(new Date(at).toISOString().slice(0, length), 0);
  for (const [day, count] of days) columns.set(day.slice(0, length), (columns.get(day.slice(0, length)) ?? 0) + count);
  return [...columns].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Columns over time, days in order as given. The words stand outside of the drawing, so that they keep their size. */
export function timeChart(title: string, days: readonly (readonly [day: string, count: number])[], number: (value: number) => string): string {
  const columns = columnsOf(days);
  const most = Math.max(1, ...columns.map(([, count]) => count));
  const step = COLUMNS_WIDTH / columns.length;
  const width = Math.min(40, Math.max(1, step - 3));
  const rows = columns.flatMap(([key, count], at) => {
    if (count === 0) return [];
    const height = Math.max(2, (count / most) * COLUMNS_HEIGHT);
    const x = at * step + (step - width) / 2;
    return `<g><title>${escapeHtml(key)}: ${number(count)}</title><rect class="bar" x="${x.toFixed(1)}" y="${(COLUMNS_HEIGHT - height).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="2"/></g>`;
  });
  const ends = [...new Set([columns[0]?.[0] ?? "", columns.at(-1)?.[0] ?? ""])].map((key) => `<span>${escapeHtml(key)}</span>`);
  return `<p class="axis-words">${number(most)}</p><svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${COLUMNS_WIDTH} ${COLUMNS_HEIGHT + 2}">${rows.join("")}<line class="axis" x1="0" x2="${COLUMNS_WIDTH}" y1="${COLUMNS_HEIGHT + 1}" y2="${COLUMNS_HEIGHT + 1}"/></svg><p class="axis-words">${ends.join("")}</p>`;
}
