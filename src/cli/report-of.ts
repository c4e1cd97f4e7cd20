import { interpretMail, parseBounce, type Report } from "../index.ts";
import { fromOutlookFile } from "../node.ts";

/** The report of a mail as received or, as it lies on many a desktop, as Outlook saved it. */
export async function reportOf(raw: Uint8Array): Promise<Report> {
  const report = await parseBounce(raw);
  return report.kind === "unreadable" && report.problems.some(({ code }) => code === "outlook-file") ? interpretMail(fromOutlookFile(raw)) : report;
}
