import type { RecipientReport, RefusedRecipient, Report } from "../../index.ts";

const COLUMNS = [
  "source",
  "kind",
  "date",
  "message_id",
  "recipient",
  "action",
  "reason",
  "fault",
  "permanence",
  "confidence",
  "suppress",
  "status",
  "reply_code",
  "reply",
  "blocked_by",
  "blocked_by_id",
  "via",
  "scope",
  "blocked",
  "sending_host",
  "sending_ip",
  "remote_host",
  "remote_ip",
  "next_ask",
  "next_contact",
  "next_channel",
  "problem",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** What spreadsheets would take for a formula (OWASP, "CSV Injection"): an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/** One field of RFC 4180, safe in spreadsheets. */
function csvField(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (row: Row): string => `${COLUMNS.map((name) => csvField(row[name] ?? "")).join(",")}\r\n`;

/** The first line of the file. */
export const CSV_HEAD: string = `${COLUMNS.join(",")}\r\n`;

const isRefused = (recipient: RecipientReport): recipient is RefusedRecipient => recipient.action === "failed" || recipient.action === "delayed";
const filled = (row: Record<string, string | undefined>): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function refusalRow(refused: RefusedRecipient): Row {
  const next = refused.escalation.find((step) => step.action === "contact");
  return filled({
    reason: refused.reason,
    fault: refused.fault,
    permanence: refused.permanence,
    confidence: refused.confidence,
    suppress: refused.suppress,
    reply_code: refused.reply?.code?.toString(),
    reply: refused.reply?.text,
    blocked_by: refused.blockedBy?.name,
    blocked_by_id: refused.blockedBy?.id,
    via: refused.blockedBy?.via?.name,
    scope: refused.scope,
    blocked: refused.blocked?.value,
    sending_host: refused.sendingMta?.host,
    sending_ip: refused.sendingMta?.ip,
    remote_host: refused.remoteMta?.host,
    remote_ip: refused.remoteMta?.ip,
    next_ask: next?.ask,
    next_contact: next?.contact.name,
    next_channel: next?.via[0]?.value,
  });
}

/** The rows of one report, one a recipient; of a mail that could not be read, one with the problem. */
export function csvRows(source: string, report: Report | undefined, problem?: string): string {
  if (report === undefined) return line(filled({ source, kind: "unreadable", problem }));
  const common = filled({
    source,
    kind: report.kind,
    date: report.notice.date,
    message_id: "original" in report ? report.original.messageId : undefined,
    problem: report.problems.length === 0 ? undefined : report.problems.map(({ code }) => code).join(" "),
  });
  if (report.kind === "delivery-report") {
    return report.recipients
      .map((recipient) =>
        line({
          ...common,
          recipient: recipient.address,
          action: recipient.action,
          ...filled({ status: recipient.status }),
          ...(isRefused(recipient) ? refusalRow(recipient) : {}),
        }),
      )
      .join("");
  }
  if (report.kind === "feedback-report") {
    const rows =
      report.recipients.length === 0 ? [{ suppress: "never" }] : report.recipients.map(({ address, suppress }) => filled({ recipient: address, suppress }));
    return rows.map((row) => line({ ...common, reason: report.feedbackType, ...row })).join("");
  }
  return line(common);
}
