import type { DeliveryReport, RecipientReport, RefusedRecipient, Report } from "../report.ts";
import type { ProblemCode } from "../vocabulary/problem.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { plain } from "./plain.ts";
import { MOST_NAME, type Surroundings, type Telling } from "./telling.ts";

/** A report in sentences, for whom it may concern. */
export function explainReport(report: Report, telling: Telling): string {
  const { sentences } = telling;
  switch (report.kind) {
    case "delivery-report":
      return explainDelivery(report, telling);
    case "feedback-report": {
      const address = report.recipients[0]?.sentTo ?? report.recipients[0]?.address;
      const named = address === undefined ? undefined : plain(address, MOST_NAME);
      if (report.feedbackType === "abuse" || report.feedbackType === "fraud") return sentences.reports.complaint(named, telling.audience);
      if (report.feedbackType === "opt-out") return sentences.reports.optOut(named, telling.audience);
      if (report.feedbackType === "not-spam") return sentences.reports.notSpam(named, telling.audience);
      if (report.feedbackType === "auth-failure")
        return sentences.reports.authFailure(report.reportedBy === undefined ? undefined : plain(report.reportedBy.name, MOST_NAME), telling.audience);
      return sentences.reports.otherFeedback;
    }
    case "disposition-report":
      return sentences.reports.disposition(
        report.recipient === undefined ? undefined : plain(report.recipient, MOST_NAME),
        plain(report.disposition.split(";").at(-1) ?? report.disposition, 120),
      );
    case "auto-reply":
      return sentences.reports.autoReply[report.autoReply];
    case "ordinary-mail":
      return hasProblem(report, "outlook-part") ? `${sentences.reports.ordinary} ${sentences.reports.outlookPart}` : sentences.reports.ordinary;
    case "unreadable":
      if (hasProblem(report, "outlook-file")) return sentences.reports.outlookFile;
      return hasProblem(report, "outlook-part") ? `${sentences.reports.unreadable} ${sentences.reports.outlookPart}` : sentences.reports.unreadable;
  }
}

function hasProblem(report: Report, code: ProblemCode): boolean {
  return report.problems.some((found) => found.code === code);
}

function explainDelivery(report: DeliveryReport, telling: Telling): string {
  const about: Surroundings = {
    ...(report.original.from === undefined ? {} : { from: report.original.from }),
    ...(report.original.software === undefined ? {} : { software: report.original.software }),
  };
  const texts = report.recipients.map((recipient) => explainRecipient(recipient, about, telling));
  const warning = report.authenticity.verdict === "suspicious" ? [telling.sentences.suspicious] : [];
  const technical =
    telling.audience === "sender"
      ? []
      : [`${telling.sentences.technical.authenticity}${telling.sentences.colon}${telling.sentences.authenticity[report.authenticity.verdict]}.`];
  return [...warning, ...new Set(texts), ...technical].join("\n\n");
}

function explainRecipient(recipient: RecipientReport, about: Surroundings, telling: Telling): string {
  if (recipient.action === "failed" || recipient.action === "delayed") return explainRefusal(recipient as RefusedRecipient, about, telling);
  const named = plain(recipient.sentTo, MOST_NAME);
  return telling.sentences.outcome(recipient.action, { ...(named === "" ? {} : { recipient: named }), gaveUp: false, audience: telling.audience });
}
