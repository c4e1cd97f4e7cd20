import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { environmentLanguage, LANGUAGES, Misuse } from "../args.ts";

/** What `whoblocked scan` is asked for. */
export interface ScanWishes {
  command: "scan";
  paths: readonly string[];
  format: "ndjson" | "csv";
  out?: string;
  html?: string;
  checkpoint?: string;
  /** RFC 3339; mails whose report is older are passed over. */
  since?: string;
  /** Reasons and parties; empty for all. */
  only: readonly string[];
  workers: number;
  language: "de" | "en";
}

const DAY = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u;
const NUMBER = /^\d{1,3}$/u;
const MOST_WORKERS = 64;

function sinceOf(text: string): string {
  const at = DAY.test(text) ? Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) : Number.NaN;
  if (Number.isNaN(at)) throw new Misuse(`--since takes a date such as 2026-11-19, not ${text}`);
  return new Date(at).toISOString();
}

function workersOf(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_WORKERS);
  const number = NUMBER.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST_WORKERS) throw new Misuse(`--workers takes a number from 1 to ${MOST_WORKERS}, not ${text}`);
  return number;
}

function onlyOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => word.split(",")).map((word) => word.trim().toLowerCase());
}

/** Reads the arguments behind "scan"; throws Misuse with a sentence for the user. What `only` names is looked up by the scan. */
export function readScanArguments(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): ScanWishes {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw new Misuse("name a file or folder to scan, or - for standard input");
  if (values.csv === true && values.ndjson === true) throw new Misuse("--csv and --ndjson exclude each other");
  const language = values.lang ?? environmentLanguage(environment);
  if (!LANGUAGES.has(language)) throw new Misuse(`--lang takes de or en, not ${language}`);
  if (values.checkpoint !== undefined && positionals.includes("-")) throw new Misuse("standard input cannot be read again: --checkpoint needs files");
  return {
    command: "scan",
    paths: positionals,
    format: values.csv === true ? "csv" : "ndjson",
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.html === undefined ? {} : { html: values.html }),
    ...(values.checkpoint === undefined ? {} : { checkpoint: values.checkpoint }),
    ...(values.since === undefined ? {} : { since: sinceOf(values.since) }),
    only: onlyOf(values.only ?? []),
    workers: workersOf(values.workers),
    language: language as ScanWishes["language"],
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: {
        csv: { type: "boolean" },
        ndjson: { type: "boolean" },
        out: { type: "string" },
        html: { type: "string" },
        checkpoint: { type: "string" },
        since: { type: "string" },
        only: { type: "string", multiple: true },
        workers: { type: "string" },
        lang: { type: "string" },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
