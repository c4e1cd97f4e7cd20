// Fuzzes every door of the built package:  npm run fuzz -- [--minutes 60] [--workers 1] [--seed 1] [--dist dist] [--out .fuzz]
// --minutes are minutes of processor time, all workers together: a busy machine makes a run longer, not smaller. What is found goes to
// <out>/<kind>-<door>-<name>.eml (or .msg, .json) with the reason beside it; counts stand in <out>/counts.json.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Task } from "./worker.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    workers: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    dist: { type: "string", default: "dist" },
    out: { type: "string", default: ".fuzz" },
  },
});
const home = resolve(import.meta.dirname, "../..");
const out = resolve(home, values.out);
const scratch = mkdtempSync(join(tmpdir(), "whoblocked-fuzz-"));
mkdirSync(out, { recursive: true });

interface Counts {
  executions: number;
  kept: number;
  blocks: number;
  highest: number;
}

interface Told extends Counts {
  what: "broken" | "thrown" | "slow" | "heavy" | "progress";
  door: string;
  name: string;
  why: string;
  input: string;
}

/** A worker knows nothing of TypeScript until tsx is at hand. */
const START = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => (register(), import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)})))`;
/** Beyond this nothing moves any more. */
const HANG = 30_000;
const minutes = Number(values.minutes);
const workers = Number(values.workers);
if (!(minutes > 0) || !(workers >= 1)) throw new TypeError("--minutes and --workers take numbers above 0");
const found = new Map<string, number>();
const ended: Counts[] = [];
const running = new Map<number, Counts>();
const NOTHING: Counts = { executions: 0, kept: 0, blocks: 0, highest: 0 };

/** Minutes of processor time that this process has taken, all its threads together. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 60_000_000;
}

function note(what: string, door: string, name: string, why: string, input: string): void {
  const key = `${what}-${door}-${name}`;
  const times = (found.get(key) ?? 0) + 1;
  found.set(key, times);
  if (times > 1) return;
  const isFile = door === "mail" || door === "mbox" || door === "maildir" || door === "outlook";
  writeFileSync(join(out, `${key}${isFile ? (door === "outlook" ? ".msg" : ".eml") : ".json"}`), isFile ? Buffer.from(input, "latin1") : input);
  writeFileSync(join(out, `${key}.why.txt`), why);
  console.log(`${key}: ${why.split("\n")[0]}`);
}

function sums(): Counts {
  const all = [...ended, ...running.values()];
  return {
    executions: all.reduce((sum, { executions }) => sum + executions, 0),
    kept: all.reduce((sum, { kept }) => sum + kept, 0),
    blocks: Math.max(0, ...all.map(({ blocks }) => blocks)),
    highest: Math.max(0, ...all.map(({ highest }) => highest)),
  };
}

/** Written all the time, so that a run that is stopped has counts too. */
function count(): void {
  const { executions, kept, blocks, highest } = sums();
  const counts = { minutes: Number(spent().toFixed(1)), executions, blocks, kept, highestShareOfTheWorkBound: Number(highest.toFixed(3)) };
  writeFileSync(join(out, "counts.json"), `${JSON.stringify({ ...counts, found: Object.fromEntries(found) }, null, 1)}\n`);
}

/** One worker until the time is over or it hangs; returns how many executions it came to. */
function session(task: Task, lane: number): Promise<number> {
  return new Promise((done) => {
    const beat = new Int32Array(task.state, 0, 2);
    const worker = new Worker(START, { eval: true, workerData: task });
    running.set(lane, NOTHING);
    let seen = -1;
    let since = Date.now();
    const timer = setInterval(() => {
      const now = Atomics.load(beat, 0);
      if (now !== seen) {
        seen = now;
        since = Date.now();
      } else if (seen > 0 && Date.now() - since > HANG) {
        const bytes = new Uint8Array(task.state, 8, beat[1]).slice();
        note("hang", "input", `at-${now}-seed-${task.seed}`, `nothing moved for ${HANG} ms`, new TextDecoder().decode(bytes));
        void worker.terminate();
      }
      count();
      if (spent() > minutes) void worker.terminate();
    }, 500);
    worker.on("message", (told: Told) => {
      if (told.what === "progress") running.set(lane, { executions: told.executions, kept: told.kept, blocks: told.blocks, highest: told.highest });
      else note(told.what, told.door, told.name, told.why, told.input);
    });
    worker.on("error", (error) => note("crash", "worker", String(task.seed), error.stack ?? error.message, ""));
    worker.on("exit", () => {
      clearInterval(timer);
      const counts = running.get(lane) ?? NOTHING;
      running.delete(lane);
      ended.push(counts);
      done(counts.executions);
    });
  });
}

async function lane(at: number): Promise<void> {
  let seed = Number(values.seed) + 100_000 * at;
  for (let failures = 0; spent() < minutes && failures < 3; seed += 1000) {
    const task = {
      seed,
      dist: resolve(home, values.dist),
      fixtures: join(home, "fixtures"),
      scratch: join(scratch, String(at)),
      state: new SharedArrayBuffer(1 << 20),
    };
    failures = (await session(task, at)) === 0 ? failures + 1 : 0;
  }
}

function print(): void {
  const { executions, blocks, kept } = sums();
  console.log(
    `fuzz: ${spent().toFixed(1)} of ${minutes} minutes, ${executions} executions, ${blocks} blocks reached, ${kept} inputs kept, ${found.size} kinds of trouble`,
  );
}

const minutely = setInterval(print, 60_000);
await Promise.all(Array.from({ length: workers }, (_, at) => lane(at)));
clearInterval(minutely);
count();
print();
rmSync(scratch, { recursive: true, force: true });
process.exit(found.size > 0 ? 1 : 0);
