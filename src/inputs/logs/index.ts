import type { ReportFields } from "../../reports/report-fields.ts";
import { exim } from "./exim.ts";
import { haraka } from "./haraka.ts";
import { readLogLine } from "./log-line.ts";
import { opensmtpd } from "./opensmtpd.ts";
import { postfix } from "./postfix.ts";
import { powermta } from "./powermta.ts";
import { sendmail } from "./sendmail.ts";

/** What one line of a mail server's log states about a delivery; undefined for every other line. */
export function logLineFields(line: string, columns?: string): ReportFields | undefined {
  const read = readLogLine(line);
  // Each reader asks for its own software's form: at most one of them recognises a line.
  return postfix(read) ?? exim(read) ?? sendmail(read) ?? opensmtpd(read) ?? haraka(read) ?? powermta(read, columns);
}
