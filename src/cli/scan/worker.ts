import { createReadStream } from "node:fs";
import { parseBounce, type RecipientReport, type Report, refusals } from "../../index.ts";
import { readStream } from "../../node.ts";
import { csvRows } from "./csv.ts";

/** A mail for a worker thread: a file to read, or its bytes. */
export interface TaskMail {
  name: string;
  path?: string;
  raw?: Uint8Array;
}

/** Some mails for a worker thread, and what of their reports is wanted. */
export interface Task {
  mails: readonly TaskMail[];
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

const NO_EVIDENCE: RecipientReport["evidence"] = [{ by: "nothing" }];
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is written about a mail that could not be read. */
export function badLine(name: string, why: string, format: Task["format"]): string {
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

/** What the summary needs of a report: less to hand from thread to thread. */
function slim(report: Report): Report {
  if (report.kind !== "delivery-report") return { ...report, problems: [] };
  const [first, ...others] = report.recipients.map((recipient) => ({
    ...recipient,
    evidence: NO_EVIDENCE,
    ...("conflicts" in recipient ? { wontHelp: [], conflicts: [] } : {}),
  }));
  return first === undefined ? report : { ...report, original: { keys: [], headers: [] }, recipients: [first, ...others] };
}

async function readMail({ name, path, raw: given }: TaskMail, task: Task): Promise<Outcome> {
  const { format } = task;
  try {
    const raw = given ?? (await readStream(createReadStream(path ?? name)));
    const report = await parseBounce(raw);
    const bytes = raw.length;
    if (report.kind === "ordinary-mail") return { fate: "ordinary", text: "", bytes };
    if (report.kind === "unreadable") {
      const why = report.problems.map(({ code }) => code).join(", ");
      return { fate: "bad", text: badLine(name, why, format), bytes, why };
    }
    if (!wanted(report, task)) return { fate: "left-out", text: "", bytes };
    const text = format === "csv" ? csvRows(name, report) : `${JSON.stringify({ source: name, report })}\n`;
    return { fate: "report", text, bytes, report: slim(report) };
  } catch (error) {
    return { fate: "bad", text: badLine(name, said(error), format), bytes: 0, why: said(error) };
  }
}

/** Reads mails one after the other: runs in a worker thread and never throws because of what a mail is. */
export default async function readMails(task: Task): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const mail of task.mails) outcomes.push(await readMail(mail, task));
  return outcomes;
}
