import { readFile } from "node:fs/promises";
import pico from "picocolors";
import { parseBounce, type Report } from "../index.ts";
import { Misuse, readArguments, type Wishes } from "./args.ts";
import { verdict } from "./verdict.ts";

const HELP = `whoblocked: who blocked the mail, why, and who needs to contact whom

  whoblocked [options] FILE...      FILE is a bounce as received (.eml); - reads standard input

  --json             the whole report, one JSON document a line
  --lang de|en       language of the text (default: the environment's, else en)
  --draft            the messages to send as well
  --audience WHO     sender (default), support or postmaster
  -h, --help         this text
  -v, --version      the version

Exit status: 0 a report was read, 1 nothing was recognised, 2 a mistake in the call.
`;

/** Where the command line reads and writes; an argument, so that tests need no process. */
export interface Terminal {
  arguments: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  isTerminal: boolean;
  write(text: string): void;
  complain(text: string): void;
  version: string;
}

const RECOGNISED: ReadonlySet<Report["kind"]> = new Set<Report["kind"]>(["delivery-report", "feedback-report", "disposition-report", "auto-reply"]);

/** Runs the command line; gives the exit status. */
export async function main(terminal: Terminal): Promise<number> {
  let wishes: Wishes;
  try {
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
      report = await parseBounce(file === "-" ? terminal.stdin : await readFile(file));
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
