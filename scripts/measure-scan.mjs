// Measures `whoblocked scan`: 10,000 mails of a Maildir on one and two workers, memory for 1,000 and 10,000. After `npm run build`, on a machine
// that does nothing else: `node scripts/measure-scan.mjs`.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORT_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error("KB",process.resourceUsage().maxRSS))';
const folder = mkdtempSync(join(tmpdir(), "whoblocked-measure-"));
const mails = readdirSync(join(ROOT, "fixtures"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".eml"));

function maildir(count) {
  const place = join(folder, String(count));
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(place, part), { recursive: true });
  for (let at = 0; at < count; at++) copyFileSync(join(ROOT, "fixtures", mails[at % mails.length]), join(place, "cur", `${1_700_000_000 + at}.M1.host:2,S`));
  return place;
}

/** Seconds and peak memory of one run. */
function run(place, workers) {
  const start = performance.now();
  const words = ["--import", REPORT_MEMORY, join(ROOT, "dist/cli/cli.js"), "scan", place, "--workers", String(workers), "--out", join(folder, "out")];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const kilobytes = stderr
    .match(/^KB (\d+)$/gmu)
    ?.at(-1)
    ?.slice(3);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(kilobytes) / 1024 };
}

const PAIRS = 9;
const middle = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

try {
  const [small, large] = [maildir(1000), maildir(10_000)];
  // One beside the other, several times over: machines are not equally fast from minute to minute.
  const pairs = Array.from({ length: PAIRS }, () => ({ one: run(large, 1), two: run(large, 2) }));
  const few = Array.from({ length: PAIRS }, () => run(small, 2));
  const seconds = (which) => middle(pairs.map((pair) => pair[which].seconds)).toFixed(1);
  const ratios = pairs.map(({ one, two }) => one.seconds / two.seconds);
  console.log(`load ${loadavg()[0]?.toFixed(1)}, medians of ${PAIRS}`);
  console.log(
    `10,000 mails: one worker ${seconds("one")} s, two ${seconds("two")} s: ${middle(ratios).toFixed(2)} times as fast (${ratios.map((ratio) => ratio.toFixed(2)).join(", ")})`,
  );
  const megabytes = (runs) => middle(runs.map((one) => one.megabytes)).toFixed(0);
  console.log(`peak memory on two workers: 1,000 mails ${megabytes(few)} MB, 10,000 mails ${megabytes(pairs.map(({ two }) => two))} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
