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

/** Seconds and peak memory of the best of three runs. */
function measure(place, workers) {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const words = ["--import", REPORT_MEMORY, join(ROOT, "dist/cli/cli.js"), "scan", place, "--workers", String(workers), "--out", join(folder, "out")];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return {
      seconds: (performance.now() - start) / 1000,
      megabytes:
        Number(
          stderr
            .match(/^KB (\d+)$/gmu)
            ?.at(-1)
            ?.slice(3),
        ) / 1024,
    };
  });
  return { seconds: Math.min(...runs.map(({ seconds }) => seconds)), megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)) };
}

try {
  const [small, large] = [maildir(1000), maildir(10_000)];
  const one = measure(large, 1);
  const two = measure(large, 2);
  const few = measure(small, 2);
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`10,000 mails: one worker ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${(one.seconds / two.seconds).toFixed(2)} times as fast`);
  console.log(`peak memory on two workers: 1,000 mails ${few.megabytes.toFixed(0)} MB, 10,000 mails ${two.megabytes.toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
