import { createReadStream } from "node:fs";
import { parseBounce, type Report, refusals } from "../../index.ts";
import { readStream } from "../../node.ts";
import { csvRows } from "./csv.ts";

/** One mail for a worker thread, and what of its report is wanted. */
export interface Task {
  name: string;
  path?: string;
  raw?: Uint8Array;
  format: "ndjson" | "csv";
  since?: string;
  only: readonly string[];
}

/** What became of one mail. */
export interface Outcome {
  /** left-out: a report that --since or --only did not ask for. */
  fate: "report" | "left-out" | "ordinary" | "bad";
  /** Output, complete with line end; "" where nothing is to be written. */
  text: string;
  bytes: number;
  why?: string;
  report?: Report;
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is written about a mail that could not be read. */
export function badLine(name: string, why: string, format: Task["format"]): string {
  return format === "csv" ? csvRows(name, undefined, why) : `${JSON.stringify({ source: name, error: why })}\n`;
}

function wanted(report: Report, { since, only }: Task): boolean {
  if (since !== undefined) {
    const date = report.notice.date ?? (report.kind === "delivery-report" ? report.arrivalDate : undefined);
    if (date !== undefined && Date.parse(date) < Date.parse(since)) return false;
  }
  if (only.length === 0) return true;
  return refusals(report).some(({ reason, blockedBy }) =>
    [reason, blockedBy?.id, blockedBy?.domain, blockedBy?.name, blockedBy?.via?.id].some((word) => word !== undefined && only.includes(word.toLowerCase())),
  );
}

/** Reads one mail: runs in a worker thread and never throws because of what the mail is. */
export default async function readMail(task: Task): Promise<Outcome> {
  const { name, path, format } = task;
  try {
    const raw = task.raw ?? (await readStream(createReadStream(path ?? name)));
    const report = await parseBounce(raw);
    const bytes = raw.length;
    if (report.kind === "ordinary-mail") return { fate: "ordinary", text: "", bytes };
    if (report.kind === "unreadable") {
      const why = report.problems.map(({ code }) => code).join(", ");
      return { fate: "bad", text: badLine(name, why, format), bytes, why };
    }
    if (!wanted(report, task)) return { fate: "left-out", text: "", bytes };
    const text = format === "csv" ? csvRows(name, report) : `${JSON.stringify({ source: name, report })}\n`;
    return { fate: "report", text, bytes, report };
  } catch (error) {
    return { fate: "bad", text: badLine(name, said(error), format), bytes: 0, why: said(error) };
  }
}
