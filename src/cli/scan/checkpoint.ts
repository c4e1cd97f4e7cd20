import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { Misuse } from "../args.ts";
import type { ScanWishes } from "./wishes.ts";

/** How many mails met which fate. */
export interface Counts {
  mails: number;
  reports: number;
  leftOut: number;
  ordinary: number;
  bad: number;
}

/** Where a scan stands: enough to take it up again without reading a mail twice or losing one. */
export interface Checkpoint {
  version: 1;
  /** The call it belongs to. */
  call: string;
  /** Name of the last mail whose outcome is written. */
  last?: string;
  /** Length of the output file up to there. */
  written: number;
  counts: Counts;
  finished: boolean;
}

/** What must be the same for a scan to be taken up again. */
export function callOf({ paths, format, since, only, out }: ScanWishes): string {
  return JSON.stringify({ paths, format, since, only, out });
}

function isCheckpoint(value: unknown): value is Checkpoint {
  return value !== null && typeof value === "object" && "version" in value && value.version === 1 && "call" in value && "written" in value && "counts" in value;
}

/** The checkpoint of an earlier run; undefined where there is none. Throws Misuse for one of another call. */
export function readCheckpoint(wishes: ScanWishes): Checkpoint | undefined {
  const file = wishes.checkpoint;
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    read = undefined;
  }
  if (!isCheckpoint(read)) throw new Misuse(`${file} is no checkpoint of whoblocked; remove it to start anew`);
  if (read.call !== callOf(wishes)) throw new Misuse(`${file} belongs to a scan of other files or options; remove it to start anew`);
  return read;
}

/** Writes it whole or not at all. */
export function writeCheckpoint(file: string, checkpoint: Checkpoint): void {
  writeFileSync(`${file}.tmp`, `${JSON.stringify(checkpoint)}\n`);
  renameSync(`${file}.tmp`, file);
}
