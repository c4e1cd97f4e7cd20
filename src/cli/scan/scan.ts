import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { label, party, REASONS, type Report, type RunningSummary, type Summary, startSummary } from "../../index.ts";
import { Misuse } from "../args.ts";
import type { Terminal } from "../main.ts";
import { type Checkpoint, type Counts, callOf, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { CSV_HEAD } from "./csv.ts";
import { grouped } from "./grouped.ts";
import { fileOutput, type Output, streamOutput } from "./output.ts";
import { htmlPage } from "./page.ts";
import type { Pool } from "./pool.ts";
import { progressLine } from "./progress.ts";
import { bytesOf, checkPaths, type Item, itemsOf } from "./sources.ts";
import { startTally, type Tally, tallyEntries } from "./tally.ts";
import type { ScanWishes } from "./wishes.ts";
import { badOutcome, MOST_NAMED, type Outcome, type Task, type TaskMail } from "./worker.ts";

/** Tasks on their way per thread: enough that none waits, few enough that memory stays flat. */
const AHEAD = 3;
/** Mails of one task: handing them over one by one would cost a tenth of the time. */
const MAILS_AT_ONCE = 64;
const BYTES_AT_ONCE = 1_000_000;
/** Room for the output of a task; one with more hands it over in memory of its own. */
const SLOT_BYTES = 1_000_000;
const MOST_BYTES_AHEAD = 64_000_000;
const CHECKPOINT_EVERY_MS = 2000;
const PROGRESS_EVERY_MS = 200;
const INTERRUPTED = 130;

interface Running {
  /** Name of the last mail. */
  last: string;
  /** Bytes handed over. */
  bytes: number;
  /** Share of the bytes there are, for mails out of containers. */
  weight: number;
  slot: SharedArrayBuffer;
  outcomes: Promise<readonly Outcome[]>;
}

/** Each is a reason, a party's id, or the domain of a party that the catalogue does not have. */
function checkOnly(words: readonly string[]): void {
  for (const word of words) {
    if (!(REASONS as readonly string[]).includes(word) && party(word) === undefined && !word.includes("."))
      throw new Misuse(`--only takes a reason or a party (docs/parties.md), not ${word}`);
  }
}

/** Runs `whoblocked scan` on threads that were started; gives the exit status. Throws Misuse for a mistake in the call. */
export async function scan(wishes: ScanWishes, terminal: Terminal, pool: Pool): Promise<number> {
  checkOnly(wishes.only);
  await checkPaths(wishes.paths);
  const earlier = readCheckpoint(wishes);
  if (earlier?.finished === true) {
    terminal.complain(`whoblocked: ${wishes.checkpoint} says that this scan is finished; remove it to scan again\n`);
    return 0;
  }
  const summary = startSummary();
  const tally = startTally();
  if (earlier !== undefined) await restore(wishes, earlier, summary, tally, terminal);
  const output = wishes.out === undefined ? streamOutput(terminal.write) : fileOutput(wishes.out, earlier?.written ?? 0);
  if (wishes.format === "csv" && earlier === undefined) output.write(Buffer.from(CSV_HEAD));
  const counts: Counts = earlier?.counts ?? { mails: 0, reports: 0, leftOut: 0, ordinary: 0, bad: 0 };
  const bad: string[] = [];
  const run = await readAll(wishes, terminal, pool, output, counts, earlier?.last, (outcome) => {
    summary.merge(outcome.summary);
    tally.add(outcome.tally);
    bad.push(...outcome.bad.slice(0, MOST_NAMED - bad.length));
  });
  output.close();
  const summaries = summary.result();
  terminal.complain(closingWords(counts, bad, summaries, wishes, run));
  if (wishes.html !== undefined) writeFileSync(wishes.html, htmlPage({ summaries, counts, tally, language: wishes.language, interrupted: run.interrupted }));
  if (run.interrupted) return INTERRUPTED;
  return counts.reports > 0 ? 0 : 1;
}

/** What an earlier run wrote goes into the summary again. */
async function restore(wishes: ScanWishes, earlier: Checkpoint, summary: RunningSummary, tally: Tally, terminal: Terminal): Promise<void> {
  if (wishes.out === undefined || wishes.format === "csv" || earlier.written === 0) {
    if (earlier.counts.reports > 0) terminal.complain("whoblocked: the summary covers the mails from here on; with NDJSON in --out FILE it would cover all\n");
    return;
  }
  for await (const line of createInterface({ input: createReadStream(wishes.out, { end: earlier.written - 1 }) })) {
    const read = JSON.parse(line) as { report?: Report };
    if (read.report === undefined) continue;
    summary.add(read.report);
    tally.add(tallyEntries(read.report));
  }
}

interface Run {
  interrupted: boolean;
  seconds: number;
}

/** Reads every mail, several at once, and hands the outcomes on in the order of the mails. */
async function readAll(
  wishes: ScanWishes,
  terminal: Terminal,
  pool: Pool,
  output: Output,
  counts: Counts,
  skipUntil: string | undefined,
  done: (outcome: Outcome) => void,
): Promise<Run> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let interrupted = false;
  const release = terminal.onInterrupt?.(() => {
    interrupted = true;
  });
  const total = terminal.progress === undefined ? undefined : await bytesOf(wishes.paths);
  const running: Running[] = [];
  const slots: SharedArrayBuffer[] = [];
  let last = skipUntil;
  let bytesAhead = 0;
  let bytesRead = 0;
  let mails = 0;
  let shown = 0;
  let saved = performance.now();
  const save = (finished: boolean): void => {
    if (wishes.checkpoint === undefined) return;
    const written = output.written();
    writeCheckpoint(wishes.checkpoint, { version: 1, call: callOf(wishes), ...(last === undefined ? {} : { last }), written, counts, finished });
    saved = performance.now();
  };
  const show = (now: number): void => {
    if (terminal.progress === undefined || now - shown < PROGRESS_EVERY_MS) return;
    shown = now;
    terminal.progress(`\r\u001B[2K${progressLine({ mails, done: bytesRead, total, seconds: seconds() })}`);
  };
  const settle = async (): Promise<void> => {
    const first = running.shift();
    if (first === undefined) return;
    for (const outcome of await first.outcomes) {
      output.write(typeof outcome.text === "number" ? Buffer.from(first.slot, 0, outcome.text) : outcome.text);
      for (const fate of FATES) counts[fate] += outcome.counts[fate];
      mails += outcome.counts.mails;
      bytesRead += outcome.bytes;
      done(outcome);
    }
    slots.push(first.slot);
    bytesAhead -= first.bytes;
    bytesRead += first.weight;
    last = first.last;
    const now = performance.now();
    if (now - saved > CHECKPOINT_EVERY_MS) save(false);
    show(now);
  };
  let batch: Item[] = [];
  let batchBytes = 0;
  const send = async (): Promise<void> => {
    const lastItem = batch.at(-1);
    if (lastItem === undefined) return;
    while (running.length >= wishes.workers * AHEAD || (bytesAhead > MOST_BYTES_AHEAD && running.length > 0)) await settle();
    const weight = batch.reduce((sum, item) => sum + (item.weight ?? 0), 0);
    // The bytes belong to the thread now; only the last name is needed here.
    const slot = slots.pop() ?? new SharedArrayBuffer(SLOT_BYTES);
    running.push({ last: lastItem.name, bytes: batchBytes, weight, slot, outcomes: outcomesOf(batch, slot, wishes, pool) });
    bytesAhead += batchBytes;
    batch = [];
    batchBytes = 0;
  };
  let skipping = skipUntil !== undefined;
  try {
    for await (const item of itemsOf(wishes.paths, terminal.stdin)) {
      if (interrupted) break;
      if (skipping) {
        bytesRead += item.weight ?? 0;
        if (item.name === skipUntil) skipping = false;
        continue;
      }
      batch.push(item);
      batchBytes += "raw" in item ? item.raw.length : 0;
      if (batch.length >= MAILS_AT_ONCE || batchBytes >= BYTES_AT_ONCE) await send();
    }
    if (skipping && !interrupted)
      throw new Misuse(`${skipUntil}, where the checkpoint stands, is not there any more; remove ${wishes.checkpoint} to start anew`);
    if (!interrupted) await send();
    while (running.length > 0) await settle();
    save(!interrupted);
  } finally {
    release?.();
    if (terminal.progress !== undefined) terminal.progress("\r\u001B[2K");
  }
  return { interrupted, seconds: seconds() };
}

const FATES = ["mails", "reports", "leftOut", "ordinary", "bad"] as const satisfies readonly (keyof Counts)[];

/** Never rejects: a thread that dies is replaced, its mails are read one by one, and the one that killed it is named. */
async function outcomesOf(
  mails: readonly TaskMail[],
  slot: SharedArrayBuffer,
  { format, only, since, html }: ScanWishes,
  pool: Pool,
): Promise<readonly Outcome[]> {
  const wanted = { format, only, tally: html !== undefined, ...(since === undefined ? {} : { since }) };
  try {
    return [await pool.run({ mails, slot, ...wanted })];
  } catch (error) {
    const alone: Outcome[] = [];
    for (const mail of mails) {
      const handedOver = mail.raw?.byteLength === 0;
      // Each has its own output: no room in the slot.
      const task: Task = { mails: [mail], slot: new SharedArrayBuffer(0), ...wanted };
      const again = mails.length === 1 || handedOver ? undefined : await pool.run(task).catch(() => undefined);
      alone.push(again ?? badOutcome(mail.name, said(error), format));
    }
    return alone;
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const MOST_ROWS = 25;

/** What a person wants to know at the end: how many, what was bad, who blocked and why. */
function closingWords(counts: Counts, bad: readonly string[], summaries: readonly Summary[], { language, checkpoint }: ScanWishes, run: Run): string {
  const leftOut = counts.leftOut === 0 ? "" : `, ${grouped(counts.leftOut)} left out`;
  const lines = [
    `${grouped(counts.mails)} mails in ${run.seconds.toFixed(1)} s: ${grouped(counts.reports)} reports${leftOut}, ${grouped(counts.ordinary)} other mails, ${grouped(counts.bad)} not read`,
  ];
  for (const name of bad) lines.push(`  ${name}`);
  if (counts.bad > bad.length) lines.push(`  and ${grouped(counts.bad - bad.length)} more`);
  if (summaries.length > 0) lines.push("", ...table(summaries.slice(0, MOST_ROWS), language));
  if (summaries.length > MOST_ROWS) lines.push(`and ${grouped(summaries.length - MOST_ROWS)} more`);
  if (run.interrupted) lines.push("", checkpoint === undefined ? "Interrupted." : `Interrupted; the same call goes on from ${checkpoint}.`);
  return `${lines.join("\n")}\n`;
}

function table(summaries: readonly Summary[], language: "de" | "en"): string[] {
  const rows = summaries.map(({ count, blockedBy, reason, sendingIp }) => [
    grouped(count),
    [blockedBy?.name ?? "?", blockedBy?.via?.name].filter((name) => name !== undefined).join(" / "),
    label(reason, language),
    sendingIp ?? "",
  ]);
  const heads = language === "de" ? ["Anzahl", "Wer", "Warum", "Server"] : ["Count", "Who", "Why", "Server"];
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
