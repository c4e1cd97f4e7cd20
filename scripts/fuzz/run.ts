// Fuzzes every door of the built package:  npm run fuzz -- [--minutes 60] [--seed 1] [--dist dist] [--out .fuzz]
// What is found goes to <out>/<kind>-<name>.eml (or .json) with the reason beside it; counts stand in <out>/counts.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Task } from "./worker.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    dist: { type: "string", default: "dist" },
    out: { type: "string", default: ".fuzz" },
  },
});
const home = resolve(import.meta.dirname, "../..");
const out = resolve(home, values.out);
mkdirSync(out, { recursive: true });

interface Told {
  what: "broken" | "thrown" | "slow" | "progress";
  door: string;
  name: string;
  why: string;
  input: string;
  executions: number;
  kept: number;
  blocks: number;
}

/** A worker knows nothing of TypeScript until tsx is at hand. */
const START = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => (register(), import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)})))`;
/** Beyond this nothing moves any more. */
const HANG = 30_000;
const end = Date.now() + Number(values.minutes) * 60_000;
const found = new Map<string, number>();
let total = 0;
let seed = Number(values.seed);

function note(what: string, door: string, name: string, why: string, input: string): void {
  const key = `${what}-${door}-${name}`;
  const times = (found.get(key) ?? 0) + 1;
  found.set(key, times);
  if (times > 1) return;
  writeFileSync(join(out, `${key}${door === "mail" ? ".eml" : ".json"}`), door === "mail" ? Buffer.from(input, "latin1") : input);
  writeFileSync(join(out, `${key}.why.txt`), why);
  console.log(`${key}: ${why.split("\n")[0]}`);
}

interface Counts {
  executions: number;
  kept: number;
  blocks: number;
}

/** Written all the time, so that a run that is stopped has counts too. */
function count({ executions, kept, blocks }: Counts): void {
  writeFileSync(join(out, "counts.json"), `${JSON.stringify({ executions: total + executions, blocks, kept, found: Object.fromEntries(found) }, null, 1)}\n`);
}

/** One worker until the time is over or it hangs; returns how many executions it came to. */
function session(task: Task): Promise<Counts> {
  return new Promise((done) => {
    const beat = new Int32Array(task.state, 0, 2);
    const worker = new Worker(START, { eval: true, workerData: task });
    let last = { executions: 0, kept: 0, blocks: 0 };
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
      count(last);
      if (Date.now() > end) void worker.terminate();
    }, 500);
    worker.on("message", (told: Told) => {
      if (told.what === "progress") last = told;
      else note(told.what, told.door, told.name, told.why, told.input);
    });
    worker.on("error", (error) => note("crash", "worker", String(task.seed), error.stack ?? error.message, ""));
    worker.on("exit", () => {
      clearInterval(timer);
      done(last);
    });
  });
}

let failures = 0;
while (Date.now() < end && failures < 3) {
  const state = new SharedArrayBuffer(1 << 20);
  const { executions, kept, blocks } = await session({ seed, dist: resolve(home, values.dist), fixtures: join(home, "fixtures"), state });
  total += executions;
  failures = executions === 0 ? failures + 1 : 0;
  seed += 1000;
  console.log(`fuzz: ${total} executions, ${blocks} blocks reached, ${kept} inputs kept, ${found.size} kinds of trouble`);
}
process.exit(found.size > 0 ? 1 : 0);
