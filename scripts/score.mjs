#!/usr/bin/env node
// Measures the built package on the labelled corpus beside this repository, and fails when a mail that was right turned wrong.
//   node scripts/score.mjs [--update] [other arguments go to score.mjs]
// bench/verdicts.json holds what is wrong with each mail ([] = all right); bench/accepted.json names exceptions with a reason.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const home = resolve(import.meta.dirname, "..");
const corpus = resolve(home, "../shared/corpus");
if (!existsSync(join(corpus, "score.mjs"))) {
  console.log("score: no ../shared/corpus beside this clone; nothing measured.");
  process.exit(0);
}
const args = process.argv.slice(2);
const update = args.includes("--update");
const file = join(mkdtempSync(join(tmpdir(), "whoblocked-score-")), "verdicts.json");
const run = spawnSync(process.execPath, [join(corpus, "score.mjs"), "--package", home, "--verdicts", file, ...args.filter((word) => word !== "--update")], {
  stdio: "inherit",
});
if (run.status !== 0) process.exit(run.status ?? 2);
const now = JSON.parse(readFileSync(file, "utf8"));
const recorded = join(home, "bench/verdicts.json");
if (update || !existsSync(recorded)) {
  writeFileSync(recorded, `${JSON.stringify(now, null, 1)}\n`);
  console.log(`score: wrote ${recorded}`);
  process.exit(0);
}
const before = JSON.parse(readFileSync(recorded, "utf8"));
const accepted = JSON.parse(readFileSync(join(home, "bench/accepted.json"), "utf8"));
const worse = Object.entries(now).filter(([name, wrong]) => before[name]?.length === 0 && wrong.length > 0 && accepted[name] === undefined);
for (const [name, wrong] of worse) console.error(`was right, is wrong: ${name}\n  ${wrong.join("\n  ")}`);
const stale = Object.keys(accepted).filter((name) => now[name]?.length === 0);
for (const name of stale) console.error(`bench/accepted.json: ${name} is right again, please remove the exception`);
const right = Object.values(now).filter((wrong) => wrong.length === 0).length;
console.log(`score: ${right} of ${Object.keys(now).length} mails all right; ${worse.length} worse than recorded.`);
process.exit(worse.length + stale.length > 0 ? 1 : 0);
