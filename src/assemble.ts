import { judge } from "./authenticity/judge.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import type { Diagnosed, RefusalFacts } from "./diagnosis/diagnosed.ts";
import { refusedServer } from "./diagnosis/refused-server.ts";
import { sendingEvidence } from "./diagnosis/sending-evidence.ts";
import type { Directory } from "./directory/directory.ts";
import { directoryOf } from "./directory/index.ts";
import type { ChainFacts } from "./escalation/chain.ts";
import { escalate } from "./escalation/escalate.ts";
import { type ReplyHints, readReply } from "./replies/read-reply.ts";
import type { AcceptedRecipient, DeliveryReport, FeedbackReport, Options, OriginalMessage, RecipientReport, RefusedRecipient, Report } from "./report.ts";
import { originalMessage } from "./reports/original-message.ts";
import type { DeliveryFields, FeedbackFields, NamedHost, RecipientFields, ReportFields } from "./reports/report-fields.ts";
import { bareAddress } from "./vocabulary/address.ts";
import { isVague, parseStatus } from "./vocabulary/enhanced-status.ts";
import { headerValues } from "./vocabulary/header.ts";
import { sameOrganisation } from "./vocabulary/host.ts";
import { parseIp } from "./vocabulary/ip.ts";
import { LIMITS } from "./vocabulary/limits.ts";
import type { MailHost, SendingMta } from "./vocabulary/party.ts";
import { type Problem, problem } from "./vocabulary/problem.ts";
import { type Hop, hopsOf, readHop } from "./vocabulary/received.ts";
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
  /** See RefusalFacts. */
  tookItFirst: boolean;
  /** Original recipients whose spelling is open (problem "ambiguous-xtext"). */
  ambiguous: ReadonlySet<string>;
}

function deliveryReport(stated: DeliveryFields, fields: ReportFields, options: Options, directory: Directory, common: CommonFields): DeliveryReport {
  const original = originalMessage(stated.original, fields.header, options);
  const hops = hopsOf(fields.header);
  const authenticity = authenticityOf(stated, fields, hops, options, directory);
  const sending = sendingEvidence(stated, fields.header, hops);
  const shared: Shared = {
    stated,
    fields,
    options,
    directory,
    original,
    authenticity,
    sending,
    tookItFirst: tookItFirst(stated),
    reporterKey: stated.reportingMta?.host ?? stated.platform?.name ?? "",
    ambiguous: new Set(stated.problems.flatMap(({ code, where }) => (code === "ambiguous-xtext" && where !== undefined ? [where] : []))),
  };
  const problems: Problem[] = [...stated.problems];
  const recipients = recipientReports(shared, problems);
  const host = mailHost(stated.reportingMta, directory);
  const { kind, format, wrapping } = stated;
  const { schemaVersion, catalogueDate, notice } = common;
  const report: Partial<DeliveryReport> = { kind, schemaVersion, catalogueDate, notice, problems, format, wrapping, authenticity };
  if (stated.platform !== undefined) report.platform = stated.platform;
  if (host !== undefined) report.reportingMta = host;
  if (stated.arrivalDate !== undefined) report.arrivalDate = stated.arrivalDate;
  report.original = original;
  report.recipients = recipients;
  return report as DeliveryReport;
}

/** True when the lowest Received field of the original, the first hop, was written by the house that reports. */
function tookItFirst({ reportingMta, original }: DeliveryFields): boolean {
  const first = headerValues(original.header, "received").at(-1);
  const by = first === undefined ? undefined : readHop(first).by;
  return by !== undefined && reportingMta?.host !== undefined && sameOrganisation(by, reportingMta.host);
}

/** What became of each recipient, the same thing said twice taken once; adds what is wrong with them to `problems`. */
function recipientReports(shared: Shared, problems: Problem[]): DeliveryReport["recipients"] {
  const { stated, original } = shared;
  if (stated.recipients.length > LIMITS.recipients && !has(problems, "limit-recipients")) problems.push(problem("limit-recipients", true));
  if (stated.recipients.some(({ diagnostic = "" }) => diagnostic.length > LIMITS.replyLength)) problems.push(problem("limit-reply", false));
  // VERP: the address that the bounce came to names the recipient that the mail itself does not.
  const verp = original.keys.find((key) => key.kind === "verp" && key.value.includes("@"))?.value ?? "";
  const several = stated.recipients.length > 1;
  const seen = new Set<string>();
  const reports: RecipientReport[] = [];
  for (const recipient of stated.recipients.slice(0, LIMITS.recipients)) {
    const named = recipient.address === "" && verp !== "" ? { ...recipient, address: verp } : recipient;
    if (named.address === "" && !has(problems, "recipient-unknown")) problems.push(problem("recipient-unknown", true));
    const report = recipientReport(named, shared);
    if (several && seen.has(identityOf(report))) continue;
    if (several) seen.add(identityOf(report));
    reports.push(report);
  }
  const [first = recipientReport({ address: "", action: "failed" }, shared), ...others] = reports;
  return [first, ...others];
}

/** Tells reports of one recipient apart by what was replied. A key is JSON: it holds no line end. */
function identityOf(report: RecipientReport): string {
  const reply = report.action === "failed" || report.action === "delayed" ? report.reply?.text : "";
  return reply === undefined ? report.key : `${report.key}\n${reply}`;
}

function has(problems: readonly Problem[], code: Problem["code"]): boolean {
  return problems.some((one) => one.code === code);
}

/** Events and log lines carry nothing that speaks for or against them. */
function authenticityOf(
  stated: DeliveryFields | FeedbackFields,
  fields: ReportFields,
  hops: readonly Hop[],
  options: Options,
  directory: Directory,
): Authenticity {
  if (fields.notice.source !== "mail") return { verdict: "unverified", signals: [] };
  const { kind, wrapping, original, reportingMta } = stated;
  return judge({ kind, directory, header: fields.header, hops, wrapping, ...(reportingMta === undefined ? {} : { reportingMta }), original, options });
}

function mailHost(named: NamedHost | undefined, directory: Directory): MailHost | undefined {
  if (named === undefined) return undefined;
  const ip = named.ip === undefined ? undefined : parseIp(named.ip);
  if (named.host === undefined && ip === undefined) return undefined;
  const known = named.host === undefined ? undefined : directory.sender(named.host);
  const host: MailHost = {};
  if (named.host !== undefined) host.host = named.host;
  if (ip !== undefined) host.ip = ip;
  if (known !== undefined && !known.customerRun) {
    const { kind, id, name } = known.entry;
    host.operator = { role: kind === "platform" ? "sending-platform" : "sending-provider", id, name };
  }
  return host;
}

function recipientReport(recipient: RecipientFields, shared: Shared): RecipientReport {
  const { original, stated } = shared;
  const sentTo = recipient.addressedAs ?? recipient.originalAddress ?? recipient.address;
  const id = original.messageId ?? original.envelopeId ?? original.keys[0]?.value ?? "";
  const key = JSON.stringify([id, recipient.address.toLowerCase(), recipient.action, shared.reporterKey]);
  const read = recipient.diagnostic === undefined ? undefined : readReply(recipient.diagnostic, replyHints(recipient));
  const status = narrowest(recipient.status, read?.reply, read?.inner);
  // Assigned one by one, here and below: spreading an object per optional field costs more than what is put together.
  const base = { key, address: recipient.address } as Omit<AcceptedRecipient, "action" | "evidence">;
  if (recipient.originalAddress !== undefined) base.originalAddress = recipient.originalAddress;
  if (recipient.addressedAs !== undefined) base.addressedAs = recipient.addressedAs;
  base.sentTo = sentTo;
  if (status !== undefined) base.status = status;
  if (recipient.lastAttemptDate !== undefined) base.lastAttemptDate = recipient.lastAttemptDate;
  const source = recipient.evidence === undefined ? ({ by: "format", rule: stated.format } as const) : short(recipient.evidence);
  if (recipient.action !== "failed" && recipient.action !== "delayed") {
    const accepted: AcceptedRecipient = { ...base, evidence: [source], action: recipient.action };
    return accepted;
  }
  const facts = refusalFacts(recipient, recipient.action, sentTo, read, shared);
  const diagnosed = diagnose(facts, shared.directory);
  return refusedRecipient(base, recipient, recipient.action, diagnosed, source, shared);
}

function replyHints(recipient: RecipientFields): ReplyHints {
  const hints: ReplyHints = { limit: LIMITS.replyLength };
  if (recipient.diagnosticType !== undefined) hints.type = recipient.diagnosticType;
  if (recipient.stage !== undefined) hints.stage = recipient.stage;
  return hints;
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
  let remoteMta: RefusalFacts["remoteMta"];
  if (remote !== undefined) {
    remoteMta = {};
    if (remote.host !== undefined) remoteMta.host = remote.host;
    if (remoteIp !== undefined) remoteMta.ip = remoteIp;
  }
  return {
    action,
    status: recipient.status,
    reply: read?.reply,
    inner: read?.inner,
    stage: recipient.stage,
    saidBy: recipient.saidBy,
    diagnosticType: recipient.diagnosticType,
    gaveUp: recipient.gaveUp,
    remoteMta,
    reportingMta: stated.reportingMta,
    tookItFirst: shared.tookItFirst,
    recipient: sentTo || undefined,
    finalRecipient: recipient.address || undefined,
    from: original.from,
    returnPath: original.returnPath,
    software: original.software,
    sending,
    own: options.own,
    lowConfidence: stated.lowConfidence,
    platform: stated.platform,
    statedReason: recipient.statedReason,
    statedPermanence: recipient.statedPermanence,
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
  // The judgement is this recipient's alone: what the chain needs to know besides is added to it.
  const about = diagnosed as ChainFacts;
  about.action = action;
  about.recipient = base.sentTo || undefined;
  about.finalRecipient = base.address === base.sentTo ? undefined : base.address || undefined;
  about.from = original.from;
  about.returnPath = original.returnPath;
  about.software = original.software;
  about.messageId = original.messageId;
  about.date = date;
  about.willRetryUntil = recipient.willRetryUntil;
  const chain = escalate(about, directory, "steps");
  // Which of two spellings the sender's list holds is open (standards: RFC 3461 section 4, xtext or literal).
  const doubtful = base.originalAddress !== undefined && shared.ambiguous.has(base.originalAddress);
  const suppress = suppressionAdvice({
    action,
    reason: diagnosed.reason,
    permanence: diagnosed.permanence,
    confidence: doubtful ? "guess" : diagnosed.confidence,
    wrapping: stated.wrapping,
    verdict: authenticity.verdict,
    sentTo: base.address === "" ? "" : base.sentTo,
  });
  const { reason, fault, permanence, scope, confidence, blockedBy, blocked, reply, remoteMta, sendingMta } = diagnosed;
  const refused = base as RefusedRecipient;
  refused.action = action;
  refused.reason = reason;
  refused.fault = fault;
  refused.permanence = permanence;
  refused.scope = scope;
  refused.confidence = confidence;
  if (blockedBy !== undefined) refused.blockedBy = blockedBy;
  if (blocked !== undefined) refused.blocked = blocked;
  if (reply !== undefined) refused.reply = reply;
  if (remoteMta !== undefined) refused.remoteMta = remoteMta;
  if (sendingMta !== undefined) refused.sendingMta = sendingMta;
  refused.suppress = suppress;
  if (recipient.willRetryUntil !== undefined) refused.willRetryUntil = recipient.willRetryUntil;
  refused.escalation = chain.escalation;
  refused.wontHelp = chain.wontHelp;
  refused.conflicts = diagnosed.conflicts;
  const [proof, ...proofs] = diagnosed.evidence;
  refused.evidence = proofs.length === 0 ? [short(proof), source] : [short(proof), ...proofs.map(short), source];
  return refused;
}

/** A quoted piece of evidence, cut to the limit. */
function short(evidence: Evidence): Evidence {
  const { matched } = evidence;
  return matched === undefined || matched.length <= LIMITS.evidenceLength ? evidence : { ...evidence, matched: cut(matched, LIMITS.evidenceLength) };
}

/** The first characters of a text, no surrogate pair cut in two. */
function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
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
  const authenticity = authenticityOf(stated, fields, hopsOf(fields.header), options, directory);
  const reporterHost = stated.reporter ?? stated.reportingMta?.host;
  const reporter =
    reporterHost === undefined ? undefined : (directory.named(reporterHost) ?? directory.receiver(reporterHost) ?? directory.mailboxProvider(reporterHost));
  const direct = stated.wrapping === "direct" || stated.wrapping === "list";
  return {
    kind: "feedback-report",
    ...common,
    problems: stated.recipients.length > LIMITS.recipients ? [...stated.problems, problem("limit-recipients", true)] : stated.problems,
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
    recipients: stated.recipients.slice(0, LIMITS.recipients).map((address) => ({
      key: JSON.stringify([original.messageId ?? original.envelopeId ?? "", address.toLowerCase(), stated.feedbackType, reporterHost ?? ""]),
      address,
      sentTo: bareAddress(address),
      suppress: UNWANTED.has(stated.feedbackType) && direct && authenticity.verdict !== "suspicious" ? ("now" as const) : ("never" as const),
    })),
  };
}
