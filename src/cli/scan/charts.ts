import { escapeHtml } from "./escape.ts";

/** One bar: what it stands for and how long it is. */
export interface Bar {
  name: string;
  count: number;
}

const ROW = 26;
const NAME_WIDTH = 250;
const BAR_WIDTH = 360;
const number = (value: number): string => value.toLocaleString("en");
const short = (text: string): string => (text.length > 34 ? `${text.slice(0, 33)}…` : text);

/** Horizontal bars, longest first as given; the numbers stand behind them. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = bars.length * ROW + 4;
  const rows = bars.map(({ name, count }, at) => {
    const y = at * ROW;
    const width = Math.max(2, (count / most) * BAR_WIDTH);
    return `<g><title>${escapeHtml(name)}: ${number(count)}</title><text class="name" x="${NAME_WIDTH - 10}" y="${y + 17}" text-anchor="end">${escapeHtml(short(name))}</text><rect class="bar" x="${NAME_WIDTH}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="3"/><text class="count" x="${(NAME_WIDTH + width + 8).toFixed(1)}" y="${y + 17}">${number(count)}</text></g>`;
  });
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${NAME_WIDTH + BAR_WIDTH + 90} ${height}">${rows.join("")}</svg>`;
}

const COLUMNS_WIDTH = 1000;
const COLUMNS_HEIGHT = 140;
const FOOT = 22;

/** Columns over time: days, or where they are many, months. */
export function timeChart(title: string, days: readonly (readonly [day: string, count: number])[]): string {
  const columns = new Map<string, number>();
  const months = days.length > 120;
  for (const [day, count] of days) {
    const key = months ? day.slice(0, 7) : day;
    columns.set(key, (columns.get(key) ?? 0) + count);
  }
  const all = [...columns];
  const most = Math.max(1, ...all.map(([, count]) => count));
  const step = COLUMNS_WIDTH / all.length;
  const width = Math.min(40, Math.max(1, step - 3));
  const rows = all.map(([key, count], at) => {
    const height = Math.max(2, (count / most) * COLUMNS_HEIGHT);
    const x = at * step + (step - width) / 2;
    return `<g><title>${escapeHtml(key)}: ${number(count)}</title><rect class="bar" x="${x.toFixed(1)}" y="${(COLUMNS_HEIGHT - height + 16).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="2"/></g>`;
  });
  const edges = all.length === 0 ? [] : [all[0], all.length > 1 ? all.at(-1) : undefined];
  const labels = edges.map((edge, at) =>
    edge === undefined
      ? ""
      : `<text class="name" x="${at === 0 ? 0 : COLUMNS_WIDTH}" y="${COLUMNS_HEIGHT + FOOT + 12}" text-anchor="${at === 0 ? "start" : "end"}">${escapeHtml(edge[0])}</text>`,
  );
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${COLUMNS_WIDTH} ${COLUMNS_HEIGHT + FOOT + 20}"><text class="count" x="0" y="11">${number(most)}</text>${rows.join("")}<line class="axis" x1="0" x2="${COLUMNS_WIDTH}" y1="${COLUMNS_HEIGHT + 16}" y2="${COLUMNS_HEIGHT + 16}"/>${labels.join("")}</svg>`;
}
