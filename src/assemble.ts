import { judge } from "./authenticity/judge.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import type { Diagnosed, RefusalFacts } from "./diagnosis/diagnosed.ts";
import { refusedServer } from "./diagnosis/refused-server.ts";
import { sendingEvidence } from "./diagnosis/sending-evidence.ts";
import type { Directory } from "./directory/directory.ts";
import { directoryOf } from "./directory/index.ts";
import { escalate } from "./escalation/escalate.ts";
import { readReply } from "./replies/read-reply.ts";
import type { AcceptedRecipient, DeliveryReport, FeedbackReport, Options, OriginalMessage, RecipientReport, RefusedRecipient, Report } from "./report.ts";
import { originalMessage } from "./reports/original-message.ts";
import type { DeliveryFields, FeedbackFields, NamedHost, RecipientFields, ReportFields } from "./reports/report-fields.ts";
import { bareAddress } from "./vocabulary/address.ts";
import { isVague, parseStatus } from "./vocabulary/enhanced-status.ts";
import { parseIp } from "./vocabulary/ip.ts";
import { LIMITS } from "./vocabulary/limits.ts";
import type { MailHost, SendingMta } from "./vocabulary/party.ts";
import { type Problem, problem } from "./vocabulary/problem.ts";
import type { SmtpReply } from "./vocabulary/smtp-reply.ts";
import { suppressionAdvice } from "./vocabulary/suppression.ts";
import type { Authenticity, Evidence } from "./vocabulary/verdict.ts";

/**
 * Statements in, judgement out: the one place where replies are read, the report is believed or not, each refusal is diagnosed, and
 * the chain of who contacts whom is worked out. Mails, events and log lines all come through here.
 */
export function assemble(fields: ReportFields, options: Options = {}): Report {
  const directory = directoryOf(options.catalogue);
  const common = { schemaVersion: 1 as const, catalogueDate: directory.date, notice: fields.notice };
  const { stated } = fields;
  switch (stated.kind) {
    case "delivery-report":
      return deliveryReport(stated, fields, options, directory, common);
    case "feedback-report":
      return feedbackReport(stated, fields, options, directory, common);
    case "disposition-report":
      return {
        kind: "disposition-report",
        ...common,
        problems: stated.problems,
        disposition: stated.disposition,
        original: originalMessage(stated.original, fields.header, options),
        ...(stated.recipient === undefined ? {} : { recipient: stated.recipient }),
      };
    case "auto-reply":
      return {
        kind: "auto-reply",
        ...common,
        problems: stated.problems,
        autoReply: stated.autoReply,
        original: originalMessage(stated.original, fields.header, options),
        ...(stated.until === undefined ? {} : { until: stated.until }),
      };
    default:
      return { kind: stated.kind, ...common, problems: stated.problems };
  }
}

type CommonFields = Pick<DeliveryReport, "schemaVersion" | "catalogueDate" | "notice">;

/** Everything that the recipients of one report share. */
interface Shared {
  stated: DeliveryFields;
  fields: ReportFields;
  options: Options;
  directory: Directory;
  original: OriginalMessage;
  authenticity: Authenticity;
  sending: SendingMta | undefined;
  reporterKey: string;
}

function deliveryReport(stated: DeliveryFields, fields: ReportFields, options: Options, directory: Directory, common: CommonFields): DeliveryReport {
  const original = originalMessage(stated.original, fields.header, options);
  const authenticity = authenticityOf(stated, fields, options, directory);
  const sending = sendingEvidence({
    header: fields.header,
    wrapping: stated.wrapping,
    ...(stated.reportingMta === undefined ? {} : { reportingMta: stated.reportingMta }),
    ...(stated.sending === undefined ? {} : { stated: stated.sending }),
    original: stated.original.header,
  });
  const shared: Shared = {
    stated,
    fields,
    options,
    directory,
    original,
    authenticity,
    sending,
    reporterKey: stated.reportingMta?.host ?? stated.platform?.name ?? "",
  };
  const problems: Problem[] = [...stated.problems];
  const verp = original.keys.find((key) => key.kind === "verp" && key.value.includes("@"))?.value;
  const seen = new Set<string>();
  const recipients: RecipientReport[] = [];
  for (const stated_ of stated.recipients) {
    // VERP: the address that the bounce came to names the recipient that the mail itself does not.
    const recipient = stated_.address === "" && verp !== undefined ? { ...stated_, address: verp } : stated_;
    if (recipient.address === "" && !problems.some(({ code }) => code === "recipient-unknown")) problems.push(problem("recipient-unknown", true));
    const report = recipientReport(recipient, shared);
    const identity = JSON.stringify([report.key, report.action === "failed" || report.action === "delayed" ? report.reply?.text : ""]);
    if (seen.has(identity)) continue;
    seen.add(identity);
    recipients.push(report);
  }
  const [first, ...others] = recipients;
  const host = mailHost(stated.reportingMta, directory);
  return {
    kind: "delivery-report",
    ...common,
    problems,
    format: stated.format,
    wrapping: stated.wrapping,
    authenticity,
    ...(stated.platform === undefined ? {} : { platform: stated.platform }),
    ...(host === undefined ? {} : { reportingMta: host }),
    ...(stated.arrivalDate === undefined ? {} : { arrivalDate: stated.arrivalDate }),
    original,
    recipients: [first ?? recipientReport({ address: "", action: "failed" }, shared), ...others],
  };
}

/** Events and log lines carry nothing that speaks for or against them. */
function authenticityOf(stated: DeliveryFields | FeedbackFields, fields: ReportFields, options: Options, directory: Directory): Authenticity {
  if (fields.notice.source !== "mail") return { verdict: "unverified", signals: [] };
  const { kind, wrapping, original, reportingMta } = stated;
  return judge({ kind, directory, header: fields.header, wrapping, ...(reportingMta === undefined ? {} : { reportingMta }), original, options });
}

function mailHost(named: NamedHost | undefined, directory: Directory): MailHost | undefined {
  if (named === undefined) return undefined;
  const ip = named.ip === undefined ? undefined : parseIp(named.ip);
  const known = named.host === undefined ? undefined : directory.sender(named.host);
  const operator =
    known === undefined || known.customerRun
      ? undefined
      : { role: known.entry.kind === "platform" ? ("sending-platform" as const) : ("sending-provider" as const), id: known.entry.id, name: known.entry.name };
  if (named.host === undefined && ip === undefined) return undefined;
  return { ...(named.host === undefined ? {} : { host: named.host }), ...(ip === undefined ? {} : { ip }), ...(operator === undefined ? {} : { operator }) };
}

function recipientReport(recipient: RecipientFields, shared: Shared): RecipientReport {
  const { original, stated } = shared;
  const sentTo = recipient.addressedAs ?? recipient.originalAddress ?? recipient.address;
  const id = original.messageId ?? original.envelopeId ?? original.keys[0]?.value ?? "";
  const key = JSON.stringify([id, recipient.address.toLowerCase(), recipient.action, shared.reporterKey]);
  const read = recipient.diagnostic === undefined ? undefined : readReply(recipient.diagnostic, replyHints(recipient));
  const status = narrowest(recipient.status, read?.reply, read?.inner);
  const base = {
    key,
    address: recipient.address,
    ...(recipient.originalAddress === undefined ? {} : { originalAddress: recipient.originalAddress }),
    ...(recipient.addressedAs === undefined ? {} : { addressedAs: recipient.addressedAs }),
    sentTo,
    ...(status === undefined ? {} : { status }),
    ...(recipient.lastAttemptDate === undefined ? {} : { lastAttemptDate: recipient.lastAttemptDate }),
  };
  const source: Evidence = recipient.evidence ?? { by: "format", rule: stated.format };
  if (recipient.action !== "failed" && recipient.action !== "delayed") {
    const accepted: AcceptedRecipient = { ...base, evidence: [source], action: recipient.action };
    return accepted;
  }
  const facts = refusalFacts(recipient, recipient.action, sentTo, read, shared);
  const diagnosed = diagnose(facts, shared.directory);
  return refusedRecipient(base, recipient, recipient.action, diagnosed, source, shared);
}

function replyHints(recipient: RecipientFields): { type?: string; stage?: NonNullable<RecipientFields["stage"]>; limit: number } {
  return {
    ...(recipient.diagnosticType === undefined ? {} : { type: recipient.diagnosticType }),
    ...(recipient.stage === undefined ? {} : { stage: recipient.stage }),
    limit: LIMITS.replyLength,
  };
}

function refusalFacts(
  recipient: RecipientFields,
  action: "failed" | "delayed",
  sentTo: string,
  read: ReturnType<typeof readReply>,
  shared: Shared,
): RefusalFacts {
  const { stated, original, options } = shared;
  const sending = refusedServer(shared.sending, sentTo, recipient, {
    stated,
    outer: shared.fields.header,
    author: original.from ?? original.returnPath,
    directory: shared.directory,
  });
  const remote = recipient.remoteMta?.host !== undefined || recipient.remoteMta?.ip !== undefined ? { ...read?.remote, ...recipient.remoteMta } : read?.remote;
  const remoteIp = remote?.ip === undefined ? undefined : parseIp(remote.ip);
  return {
    action,
    ...(recipient.status === undefined ? {} : { status: recipient.status }),
    ...(read === undefined ? {} : { reply: read.reply }),
    ...(read?.inner === undefined ? {} : { inner: read.inner }),
    ...(recipient.stage === undefined ? {} : { stage: recipient.stage }),
    ...(recipient.saidBy === undefined ? {} : { saidBy: recipient.saidBy }),
    ...(recipient.diagnosticType === undefined ? {} : { diagnosticType: recipient.diagnosticType }),
    ...(recipient.gaveUp === undefined ? {} : { gaveUp: recipient.gaveUp }),
    ...(remote === undefined
      ? {}
      : { remoteMta: { ...(remote.host === undefined ? {} : { host: remote.host }), ...(remoteIp === undefined ? {} : { ip: remoteIp }) } }),
    ...(stated.reportingMta === undefined ? {} : { reportingMta: stated.reportingMta }),
    ...(sentTo === "" ? {} : { recipient: sentTo }),
    ...(recipient.address === "" ? {} : { finalRecipient: recipient.address }),
    ...(original.from === undefined ? {} : { from: original.from }),
    ...(original.returnPath === undefined ? {} : { returnPath: original.returnPath }),
    ...(original.software === undefined ? {} : { software: original.software }),
    ...(sending === undefined ? {} : { sending }),
    ...(options.own === undefined ? {} : { own: options.own }),
    ...(stated.lowConfidence === undefined ? {} : { lowConfidence: stated.lowConfidence }),
    ...(stated.platform === undefined ? {} : { platform: stated.platform }),
    ...(recipient.statedReason === undefined ? {} : { statedReason: recipient.statedReason }),
    ...(recipient.statedPermanence === undefined ? {} : { statedPermanence: recipient.statedPermanence }),
  };
}

function refusedRecipient(
  base: Omit<AcceptedRecipient, "action" | "evidence">,
  recipient: RecipientFields,
  action: "failed" | "delayed",
  diagnosed: Diagnosed,
  source: Evidence,
  shared: Shared,
): RefusedRecipient {
  const { original, authenticity, stated, fields, directory } = shared;
  const date = recipient.lastAttemptDate ?? stated.arrivalDate ?? fields.notice.date;
  const chain = escalate(
    {
      ...diagnosed,
      action,
      ...(base.sentTo === "" ? {} : { recipient: base.sentTo }),
      ...(base.address === "" || base.address === base.sentTo ? {} : { finalRecipient: base.address }),
      ...(original.from === undefined ? {} : { from: original.from }),
      ...(original.returnPath === undefined ? {} : { returnPath: original.returnPath }),
      ...(original.software === undefined ? {} : { software: original.software }),
      ...(original.messageId === undefined ? {} : { messageId: original.messageId }),
      ...(date === undefined ? {} : { date }),
      ...(recipient.willRetryUntil === undefined ? {} : { willRetryUntil: recipient.willRetryUntil }),
    },
    directory,
  );
  const { rule: _rule, failedAuthentication: _failed, evidence, conflicts, ...verdict } = diagnosed;
  // Which of two spellings the sender's list holds is open (standards: RFC 3461 section 4, xtext or literal).
  const doubtful = stated.problems.some(({ code, where }) => code === "ambiguous-xtext" && where === base.originalAddress);
  const suppress = suppressionAdvice({
    action,
    reason: diagnosed.reason,
    permanence: diagnosed.permanence,
    confidence: doubtful ? "guess" : diagnosed.confidence,
    wrapping: stated.wrapping,
    verdict: authenticity.verdict,
    sentTo: base.address === "" ? "" : base.sentTo,
  });
  return {
    ...base,
    action,
    ...verdict,
    suppress,
    ...(recipient.willRetryUntil === undefined ? {} : { willRetryUntil: recipient.willRetryUntil }),
    escalation: chain.escalation,
    wontHelp: chain.wontHelp,
    conflicts,
    evidence: [...evidence, source],
  };
}

/** The Status field, or the reply's code where that is narrower or the field is missing or x.0.0; never invented. */
function narrowest(field: string | undefined, reply: SmtpReply | undefined, inner: SmtpReply | undefined): string | undefined {
  const printed = reply?.status ?? inner?.status;
  if (field === undefined || parseStatus(field) === undefined) return printed ?? undefined;
  if (printed === undefined || printed === field) return field;
  if (isVague(field)) return isVague(printed) ? field : printed;
  const one = parseStatus(field);
  const other = parseStatus(printed);
  const narrower =
    one !== undefined && other !== undefined && one.class === other.class && one.subject === other.subject && one.detail === 0 && other.detail !== 0;
  return narrower ? printed : field;
}

/** Feedback types that are a wish to get no more mail. */
const UNWANTED: ReadonlySet<FeedbackReport["feedbackType"]> = new Set<FeedbackReport["feedbackType"]>(["abuse", "opt-out"]);

function feedbackReport(stated: FeedbackFields, fields: ReportFields, options: Options, directory: Directory, common: CommonFields): FeedbackReport {
  const original = originalMessage(stated.original, fields.header, options);
  const authenticity = authenticityOf(stated, fields, options, directory);
  const reporterHost = stated.reporter ?? stated.reportingMta?.host;
  const reporter =
    reporterHost === undefined ? undefined : (directory.named(reporterHost) ?? directory.receiver(reporterHost) ?? directory.mailboxProvider(reporterHost));
  const direct = stated.wrapping === "direct" || stated.wrapping === "list";
  return {
    kind: "feedback-report",
    ...common,
    problems: stated.problems,
    feedbackType: stated.feedbackType,
    authenticity,
    ...(reporterHost === undefined
      ? {}
      : {
          reportedBy:
            reporter === undefined ? { role: "recipient-provider", name: reporterHost } : { role: "recipient-provider", id: reporter.id, name: reporter.name },
        }),
    ...(stated.sourceIp === undefined ? {} : { sourceIp: stated.sourceIp }),
    original,
    recipients: stated.recipients.map((address) => ({
      key: JSON.stringify([original.messageId ?? original.envelopeId ?? "", address.toLowerCase(), stated.feedbackType, reporterHost ?? ""]),
      address,
      sentTo: bareAddress(address),
      suppress: UNWANTED.has(stated.feedbackType) && direct && authenticity.verdict !== "suspicious" ? ("now" as const) : ("never" as const),
    })),
  };
}
