import { readFile } from "node:fs/promises";
import pico from "picocolors";
import type { Report } from "../index.ts";
import { readStream } from "../node.ts";
import { Misuse, readArguments, type Wishes } from "./args.ts";
import { reportOf } from "./report-of.ts";
import { verdict } from "./verdict.ts";

const HELP = `whoblocked: who blocked the mail, why, and who needs to contact whom

  whoblocked [options] FILE...      FILE is a bounce as received (.eml) or saved by Outlook (.msg); - reads standard input
  whoblocked scan [options] PATH... many mails: files, folders, mbox, Maildir, .zip, .tar.gz; - reads standard input

  --json             the whole report, one JSON document a line
  --lang de|en       language of the text (default: the environment's, else en)
  --draft            the messages to send as well
  --audience WHO     sender (default), support or postmaster
  -h, --help         this text
  -v, --version      the version

scan
  --csv              one row a recipient, instead of one JSON document a line (the default, --ndjson)
  --out FILE         write there instead of to standard output
  --html FILE        one page with charts and the messages to send
  --since DATE       leave older reports out
  --only WORD        only this reason or party (docs/parties.md); may be given several times
  --workers N        threads (default: one for each processor)
  --checkpoint FILE  remember how far it came, and go on from there
  --lang de|en       language of the summary and the page

Exit status: 130 interrupted, 0 a report was read, 1 nothing was recognised, 2 a mistake in the call.
`;

/** Where the command line reads and writes; an argument, so that tests need no process. */
export interface Terminal {
  arguments: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  isTerminal: boolean;
  write(text: string | Uint8Array): void;
  complain(text: string): void;
  /** Shows the progress bar; absent where no person watches. */
  progress?: (text: string) => void;
  /** Calls back when the user wants to stop; gives what ends that. */
  onInterrupt?: (stop: () => void) => () => void;
  version: string;
}

const HELP_WISHES: ReadonlySet<string> = new Set(["--help", "-h"]);
const RECOGNISED: ReadonlySet<Report["kind"]> = new Set<Report["kind"]>(["delivery-report", "feedback-report", "disposition-report", "auto-reply"]);

/** Runs the command line; gives the exit status. */
export async function main(terminal: Terminal): Promise<number> {
  let wishes: Wishes;
  try {
    if (terminal.arguments[0] === "scan" && !HELP_WISHES.has(terminal.arguments[1] ?? "")) {
      // Loaded only when wanted: it brings the thread pool and the archive readers.
      const [{ scan }, { readScanArguments }] = await Promise.all([import("./scan/scan.ts"), import("./scan/wishes.ts")]);
      return await scan(readScanArguments(terminal.arguments.slice(1), terminal.environment), terminal);
    }
    wishes = readArguments(terminal.arguments, terminal.environment);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.complain(`whoblocked: ${error.message}\nTry whoblocked --help.\n`);
    return 2;
  }
  if (wishes.command === "help") {
    terminal.write(HELP);
    return 0;
  }
  if (wishes.command === "version") {
    terminal.write(`${terminal.version}\n`);
    return 0;
  }
  const colors = pico.createColors(terminal.isTerminal && terminal.environment["NO_COLOR"] === undefined);
  let recognised = 0;
  for (const [at, file] of wishes.files.entries()) {
    let report: Report;
    try {
      report = await reportOf(file === "-" ? await readStream(terminal.stdin) : await readFile(file));
    } catch (error) {
      terminal.complain(`whoblocked: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      return 2;
    }
    if (RECOGNISED.has(report.kind)) recognised++;
    if (wishes.json) terminal.write(`${JSON.stringify(report)}\n`);
    else {
      const head = wishes.files.length > 1 ? `${at > 0 ? "\n" : ""}${colors.dim(`== ${file}`)}\n` : "";
      terminal.write(`${head}${verdict(report, wishes, colors)}\n`);
    }
  }
  return recognised === wishes.files.length ? 0 : 1;
}
