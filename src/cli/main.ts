import { Misuse, readArguments, type Wishes } from "./args.ts";

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

/** Runs the command line; gives the exit status. */
export async function main(terminal: Terminal): Promise<number> {
  let wishes: Wishes;
  try {
    if (terminal.arguments[0] === "scan" && !HELP_WISHES.has(terminal.arguments[1] ?? "")) {
      // Everything is loaded only when wanted, and the threads start while the rest of it is.
      const [{ startPool }, { readScanArguments }] = await Promise.all([import("./scan/pool.ts"), import("./scan/wishes.ts")]);
      const asked = readScanArguments(terminal.arguments.slice(1), terminal.environment);
      const pool = startPool(asked.workers);
      try {
        return await (await import("./scan/scan.ts")).scan(asked, terminal, pool);
      } finally {
        await pool.end();
      }
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
  return (await import("./explain.ts")).explain(wishes, terminal);
}
