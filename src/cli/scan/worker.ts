import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { type Report, refusals, type SummaryPart, startSummary } from "../../index.ts";
import { readStream } from "../../node.ts";
import { reportOf } from "../report-of.ts";
import type { Counts } from "./checkpoint.ts";
import { collectEvery } from "./collect.ts";
import { csvRows } from "./csv.ts";
import { type TallyEntry, tallyEntries } from "./tally.ts";

/** A mail for a worker thread: a file to read, its bytes, or why there are none. */
export interface TaskMail {
  name: string;
  path?: string;
  raw?: Uint8Array;
  error?: string;
}

/** Some mails for a worker thread, and what of their reports is wanted. */
export interface Task {
  mails: readonly TaskMail[];
  format: "ndjson" | "csv";
  since?: string;
  only: readonly string[];
  /** Whether charts will be drawn. */
  tally: boolean;
  /** Where the output goes if there is room: shared memory that is used again and again makes no garbage. */
  slot: SharedArrayBuffer;
}

/** What became of the mails of one task: all that the main thread needs, made in the worker so that it has little to do. */
export interface Outcome {
  /** Output, complete with line ends: so many bytes of the task's slot, or where they had no room, the bytes. */
  text: number | Uint8Array;
  counts: Counts;
  /** Length of the files that were read by path. */
  bytes: number;
  /** The first of those that could not be read, with the reason. */
  bad: readonly string[];
  summary: SummaryPart;
  tally: readonly TallyEntry[];
}

/** How many mails that could not be read are named. */
export const MOST_NAMED = 20;
/** Longer files get a buffer of their own, very long ones are read in pieces up to the byte limit. */
const USUAL_FILE = 262_144;
const SHORT_FILE = 16_000_000;

type Fate = "reports" | "leftOut" | "ordinary" | "bad";
type Read = { fate: Fate; text: string; bytes: number; why?: string; report?: Report };

/** Knows over the life of the thread of which groups it has already handed over a later refusal. */
const running = startSummary();
/** Read into again and again: a report keeps nothing of the bytes it was read from. */
const usual = Buffer.allocUnsafeSlow(USUAL_FILE);
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is written about a mail that could not be read. */
function badLine(name: string, why: string, format: Task["format"]): string {
  return format === "csv" ? csvRows(name, undefined, why) : `${JSON.stringify({ source: name, error: why })}\n`;
}

function wanted(report: Report, { since, only }: Pick<Task, "since" | "only">): boolean {
  if (since !== undefined) {
    const date = report.notice.date ?? (report.kind === "delivery-report" ? report.arrivalDate : undefined);
    if (date !== undefined && Date.parse(date) < Date.parse(since)) return false;
  }
  if (only.length === 0) return true;
  return refusals(report).some(({ reason, blockedBy }) =>
    [reason, blockedBy?.id, blockedBy?.domain, blockedBy?.name, blockedBy?.via?.id].some((word) => word !== undefined && only.includes(word.toLowerCase())),
  );
}

/** The bytes of a file. Reading at once costs a quarter of a stream; the thread has nothing else to do meanwhile. */
function readFile(path: string): Uint8Array | undefined {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size === 0 || size > SHORT_FILE) return undefined;
    const bytes = size > USUAL_FILE ? Buffer.allocUnsafeSlow(size) : usual;
    let length = 0;
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

async function readMail({ name, path, raw: given, error }: TaskMail, task: Task): Promise<Read> {
  const { format } = task;
  try {
    if (error !== undefined) throw new Error(error);
    const file = path ?? name;
    const raw = given ?? readFile(file) ?? (await readStream(createReadStream(file)));
    const report = await reportOf(raw);
    const bytes = given === undefined ? raw.length : 0;
    if (report.kind === "ordinary-mail") return { fate: "ordinary", text: "", bytes };
    if (report.kind === "unreadable") {
      const why = report.problems.map(({ code }) => code).join(", ");
      return { fate: "bad", text: badLine(name, why, format), bytes, why };
    }
    if (!wanted(report, task)) return { fate: "leftOut", text: "", bytes };
    const text = format === "csv" ? csvRows(name, report) : `${JSON.stringify({ source: name, report })}\n`;
    return { fate: "reports", text, bytes, report };
  } catch (failure) {
    return { fate: "bad", text: badLine(name, said(failure), format), bytes: 0, why: said(failure) };
  }
}

/** The outcome of one mail that could not be read. */
export function badOutcome(name: string, why: string, format: Task["format"]): Outcome {
  return {
    text: Buffer.from(badLine(name, why, format)),
    counts: { mails: 1, reports: 0, leftOut: 0, ordinary: 0, bad: 1 },
    bytes: 0,
    bad: [`${name}: ${why}`],
    summary: [],
    tally: [],
  };
}

/** After a thousand mails: more often than memory needs, it would cost a tenth of the time. */
const tidyUp = collectEvery(16);

/** Puts lines into a slot while there is room. */
function startText(slot: SharedArrayBuffer): { add(text: string): void; result(): number | Uint8Array } {
  const bytes = Buffer.from(slot);
  let length = 0;
  let more: string[] | undefined;
  return {
    add(text) {
      // A UTF-16 unit takes at most three bytes of UTF-8.
      if (more === undefined && length + text.length * 3 > bytes.length) more = [bytes.toString("utf8", 0, length)];
      if (more === undefined) length += bytes.write(text, length);
      else more.push(text);
    },
    result: () => (more === undefined ? length : Buffer.from(more.join(""))),
  };
}

let quick = false;

/** From here on, what is called is compiled at once. Said before all is loaded, it would also compile what is only called to load it. */
function compileAtOnce(): void {
  if (!quick) setFlagsFromString("--always-sparkplug");
  quick = true;
}

/** Reads mails one after the other: runs in a worker thread and never throws because of what a mail is. */
export default async function readMails(task: Task): Promise<Outcome> {
  compileAtOnce();
  const counts: Counts = { mails: 0, reports: 0, leftOut: 0, ordinary: 0, bad: 0 };
  const output = startText(task.slot);
  const bad: string[] = [];
  const tally: TallyEntry[] = [];
  let length = 0;
  for (const mail of task.mails) {
    const { fate, text, bytes, why, report } = await readMail(mail, task);
    counts.mails++;
    counts[fate]++;
    length += bytes;
    output.add(text);
    if (why !== undefined && bad.length < MOST_NAMED) bad.push(`${mail.name}: ${why}`);
    if (report === undefined) continue;
    running.add(report);
    if (task.tally) tally.push(...tallyEntries(report));
  }
  tidyUp();
  return { text: output.result(), counts, bytes: length, bad, summary: running.take(), tally };
}
