// One fuzzing thread: makes inputs, runs them through every door, keeps those that reach new blocks, tells of broken promises.
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { LanguagePack } from "../../src/index.ts";
import { Coverage } from "./coverage.ts";
import { Doors, type Library } from "./doors.ts";
import { type Input, Inventor, readSeeds } from "./inputs.ts";
import { Broken } from "./properties.ts";
import { Chance } from "./random.ts";

/** What the main thread hands over. */
export interface Task {
  seed: number;
  dist: string;
  fixtures: string;
  scratch: string;
  /** Written before each execution, so that the main thread knows what hangs. */
  state: SharedArrayBuffer;
}

/** Blocks per byte of input that no honest input comes near; and what any input may cost. */
const MOST_WORK = { perByte: 3000, anyway: 20_000_000 } as const;
/** Milliseconds of processor time for one input. */
const MOST_TIME = 1000;

const { seed, dist, fixtures, scratch, state } = workerData as Task;
const heartbeat = new Int32Array(state, 0, 2);
const current = new Uint8Array(state, 8);
const chance = new Chance(seed);
const load = async (name: string): Promise<unknown> => await import(pathToFileURL(join(dist, name)).href);
const packs: LanguagePack[] = [];
for (const code of ["fr", "es", "it", "nl", "pl"])
  packs.push(((await load(`lang/${code}.js`)) as Readonly<Record<string, LanguagePack>>)[code] as LanguagePack);
const library = { main: await load("index.js"), webhooks: await load("webhooks.js"), node: await load("node.js"), packs } as Library;
const seeds = await readSeeds(fixtures, 6, seed);
const inventor = new Inventor(seeds, chance);
const doors = new Doors(library, scratch);
const coverage = new Coverage(resolve(dist));
await coverage.start();

const describe = (input: Input): string =>
  input.door === "mail" || input.door === "mbox" || input.door === "maildir" || input.door === "outlook"
    ? input.text
    : (JSON.stringify(input, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value instanceof RegExp ? String(value) : value)) ?? "");

function tell(what: string, input: Input, why: string): void {
  const name = createHash("sha256").update(why.replace(/\d+/gu, "0").slice(0, 90)).digest("hex").slice(0, 10);
  parentPort?.postMessage({ what, door: input.door, name, why, input: describe(input) });
}

/** Processor time in milliseconds: a busy machine makes nothing slow. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let highest = 0;
let executions = 0;

/** Runs one input. */
async function run(input: Input, its: number): Promise<void> {
  const text = describe(input);
  heartbeat[1] = new TextEncoder().encodeInto(text, current).written;
  Atomics.store(heartbeat, 0, ++executions);
  const start = spent();
  try {
    await doors.run(input, its);
  } catch (error) {
    const broken = error instanceof Broken;
    const why = broken ? error.message : ((error as Error)?.stack ?? String(error)).split("\n").slice(0, 5).join("\n");
    tell(broken ? "broken" : "thrown", input, `${why}\nseed of the doors: ${its}`);
  }
  let took = spent() - start;
  // Other threads share the clock of the processor: the best of four runs counts.
  for (let n = 0; n < 3 && took > MOST_TIME; n++) {
    const begun = spent();
    await doors.run(input, its).catch(() => undefined);
    took = Math.min(took, spent() - begun);
  }
  if (took > MOST_TIME) tell("slow", input, `${input.door} of ${text.length} took ${Math.round(took / 1000)} s`);
}

/** Tells which of a batch that took much work took too much. */
async function weigh(inputs: readonly Input[], seeds: readonly number[]): Promise<void> {
  for (const [at, input] of inputs.entries()) {
    await doors.run(input, seeds[at] as number).catch(() => undefined);
    const { work } = await coverage.look(true);
    const { length } = describe(input);
    const most = MOST_WORK.anyway + MOST_WORK.perByte * length;
    highest = Math.max(highest, work / most);
    if (work > most && input.door !== "catalogue") tell("heavy", input, `${input.door} of ${length} took ${work} steps`);
  }
}

/** Reading V8's counters takes three times as long as an execution, so they are read once for a few. */
async function batch(inputs: readonly Input[]): Promise<void> {
  const seeds = inputs.map(() => chance.below(2 ** 31));
  for (const [at, input] of inputs.entries()) await run(input, seeds[at] as number);
  const { fresh, work } = await coverage.look(true);
  // Which of the few it was does not matter much.
  if (fresh > 0) for (let n = 0; n < 3; n++) inventor.keep(chance.of(inputs));
  if (work > MOST_WORK.anyway / 4) await weigh(inputs, seeds);
}

// The seeds are at hand anyway: what they reach is no find.
for (const text of seeds.mails) await run({ door: "mail", text }, chance.below(2 ** 31));
await coverage.look(true);
for (;;) {
  await batch(Array.from({ length: 8 }, () => inventor.next()));
  parentPort?.postMessage({ what: "progress", executions, kept: inventor.kept.length, blocks: coverage.blocks, highest });
  await new Promise((resume) => setImmediate(resume));
}
