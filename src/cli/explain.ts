import { readFile } from "node:fs/promises";
import pico from "picocolors";
import type { Report } from "../index.ts";
import { readStream } from "../node.ts";
import type { Wishes } from "./args.ts";
import type { Terminal } from "./main.ts";
import { reportOf } from "./report-of.ts";
import { verdict } from "./verdict.ts";

const RECOGNISED: ReadonlySet<Report["kind"]> = new Set<Report["kind"]>(["delivery-report", "feedback-report", "disposition-report", "auto-reply"]);

/** Says who blocked the mail of each file, why, and what to do; gives the exit status. */
export async function explain(wishes: Wishes, terminal: Terminal): Promise<number> {
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
