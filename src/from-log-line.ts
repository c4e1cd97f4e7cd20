import { assemble } from "./assemble.ts";
import { logLineFields } from "./inputs/logs/index.ts";
import type { Options, Report } from "./report.ts";

/** What a caller may say beside the line. */
export interface LogOptions extends Options {
  /** PowerMTA: the first line of the accounting file, where its columns are not the default ones. */
  columns?: string;
}

/**
 * One line of a mail log (Postfix, Exim's main log, sendmail, OpenSMTPD, Haraka, PowerMTA's accounting CSV), with or without a syslog prefix, as a
 * report: failed, delayed or delivered. The queue id is a key of the original. Undefined for every other line. A time without a zone is taken as
 * UTC; a traditional syslog time has no year, and the report then no date. Throws a TypeError for what is no string.
 */
export function fromLogLine(line: string, options: LogOptions = {}): Report | undefined {
  if (typeof line !== "string") throw new TypeError("fromLogLine takes one line of a log.");
  const fields = logLineFields(line, options.columns);
  return fields === undefined ? undefined : assemble(fields, options);
}
