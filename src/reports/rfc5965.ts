// Feedback reports: complaints (RFC 5965), authentication failures (RFC 6591), redacted or not (RFC 6590).
import type { FeedbackReport, LinkKey } from "../report.ts";
import { bareAddress, domainOf, withoutAngles } from "../vocabulary/address.ts";
import { addressList, splitAddressList } from "../vocabulary/address-list.ts";
import { parseDate } from "../vocabulary/date.ts";
import { headerValue } from "../vocabulary/header.ts";
import { parseIp } from "../vocabulary/ip.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";
import { cleanAddress } from "./addresses.ts";
import { stripComments } from "./fields.ts";
import type { TextMail } from "./format.ts";
import { inlineOriginal, originalFields, originalHeader } from "./original.ts";
import type { FeedbackFields } from "./report-fields.ts";
import { readMta } from "./rfc3464.ts";

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,5}:(.*)$/u;
const CONTINUED = /^[ \t]+\S/u;
const REDACTED_LOCAL = /^(?:x{3,}|\[?(?:redacted|removed|hidden|deleted)|\*{2,}|anonymous|-{2,})/iu;
const REDACTED = /\bredacted\b/iu;
const BLANK_OR_COMMA = /[\s,]/u;

/** Feedback types of RFC 5965 section 3.1 and 7.3, and those that reporters add. */
const TYPES: ReadonlyMap<string, FeedbackReport["feedbackType"]> = new Map([
  ["abuse", "abuse"],
  ["spam", "abuse"],
  ["complaint", "abuse"],
  ["fraud", "fraud"],
  ["phishing", "fraud"],
  ["virus", "virus"],
  ["malware", "virus"],
  ["not-spam", "not-spam"],
  ["opt-out", "opt-out"],
  ["opt-out-list", "opt-out"],
  ["unsubscribe", "opt-out"],
  ["auth-failure", "auth-failure"],
  ["dmarc", "auth-failure"],
  ["dkim", "auth-failure"],
  ["miscategorized", "other"],
  ["other", "other"],
]);

interface PlainField {
  key: string;
  value: string;
}

/** Fields of a feedback part: one group, blank lines between fields do no harm. */
function readFields(text: string): PlainField[] {
  const fields: PlainField[] = [];
  for (const line of text.split("\n")) {
    const last = fields.at(-1);
    const field = FIELD.exec(line);
    if (field) fields.push({ key: (field[1] ?? "").toLowerCase(), value: (field[2] ?? "").trim() });
    else if (last !== undefined && CONTINUED.test(line)) last.value = `${last.value} ${line.trim()}`.trim();
  }
  return fields;
}

/** RFC 6590 redaction leaves a word or a hash where the local part was; the address then names nobody. */
function isRedacted(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf("@"));
  return !address.includes("@") || REDACTED_LOCAL.test(local) || REDACTED.test(address);
}

/** X-HmXmrOriginalRecipient and the like: where reporters that redact the header leave the recipient. */
const RECIPIENT_HEADERS = ["x-hmxmroriginalrecipient", "x-original-recipient", "x-rcpt-to", "x-envelope-to"];

/**
 * Reads a feedback report from its machine-readable part and the mail around it. Recipients come from Original-Rcpt-To, then
 * Removal-Recipient, then the original's To; redacted ones are left out.
 */
export function readFeedback(text: string, mail: TextMail, wrapping: Wrapping): FeedbackFields {
  const fields = readFields(text);
  const value = (key: string): string | undefined => fields.find((field) => field.key === key && field.value !== "")?.value;
  const values = (key: string): string[] => fields.filter((field) => field.key === key && field.value !== "").map((field) => field.value);
  const problems: Problem[] = [];
  const type = stripComments(value("feedback-type") ?? "").toLowerCase();
  if (!TYPES.has(type)) problems.push(problem("malformed-report", false, `Feedback-Type: ${type.slice(0, 60)}`));
  const part = originalHeader(mail.parts);
  const returned = part.length > 0 ? part : inlineOriginal(mail.text);
  const stated = [...values("original-rcpt-to"), ...values("removal-recipient"), ...values("redacted-address")]
    .flatMap((entry) => splitAddressList(entry))
    .map((entry) => cleanAddress(entry));
  const outer = RECIPIENT_HEADERS.map((key) => headerValue(mail.header, key) ?? headerValue(returned, key)).filter(
    (entry): entry is string => entry !== undefined,
  );
  const fromTo = addressList(headerValue(returned, "to") ?? "");
  const candidates = [stated, outer.map((entry) => cleanAddress(entry)), fromTo].map((list) =>
    list.filter((address) => address !== "" && !isRedacted(address)),
  );
  const chosen = candidates.find((list) => list.length > 0) ?? [];
  const recipients = chosen.filter((address, index) => chosen.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === index);
  const source = value("source-ip");
  const sourceIp = source === undefined ? undefined : parseIp(stripComments(source).split(BLANK_OR_COMMA)[0] ?? "");
  const reportingMta = readMta(value("reporting-mta"));
  const reporter = domainOf(bareAddress(mail.from)) ?? value("user-agent");
  const authFailure = value("auth-failure");
  const arrival = value("arrival-date") ?? value("received-date");
  if (arrival !== undefined && parseDate(stripComments(arrival)) === undefined) problems.push(problem("unreadable-date", false));
  const keys: LinkKey[] = [];
  const envelopeId = value("original-envelope-id");
  const messageId = value("original-message-id") ?? value("message-id");
  if (messageId !== undefined) keys.push({ kind: "message-id", value: withoutAngles(messageId), from: "report-field" });
  const mailFrom = value("original-mail-from");
  if (mailFrom !== undefined && headerValue(returned, "return-path") === undefined)
    keys.push({ kind: "header", name: "Original-Mail-From", value: bareAddress(mailFrom), from: "report-field" });
  return {
    kind: "feedback-report",
    feedbackType: TYPES.get(type) ?? (authFailure === undefined ? "other" : "auth-failure"),
    recipients,
    ...(sourceIp === undefined ? {} : { sourceIp }),
    ...(reportingMta === undefined ? {} : { reportingMta }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(authFailure === undefined ? {} : { authFailure: stripComments(authFailure).toLowerCase() }),
    wrapping,
    original: originalFields([returned], keys, envelopeId),
    problems,
  };
}

const FEEDBACK_START = /^feedback-type[ \t]{0,3}:/iu;
const FEEDBACK_BESIDE = /^(?:user-agent|version|source-ip|original-mail-from|original-rcpt-to|reported-domain|arrival-date|reporting-mta)[ \t]{0,3}:/iu;
const COMPLAINT_SUBJECT = /^\s{0,3}complaint about message from (\S{3,60})/iu;

/** The fields of a feedback report that stand in readable text, because the container was broken. */
function feedbackBlock(text: string): string | undefined {
  if (!text.toLowerCase().includes("feedback-type")) return undefined;
  const lines = text.split("\n");
  const start = lines.findIndex((line) => FEEDBACK_START.test(line));
  const near = start < 0 ? [] : lines.slice(Math.max(0, start - 4), start + 8);
  // Two more fields of the same kind must stand beside it: a mail may well explain the format.
  if (near.filter((line) => FEEDBACK_BESIDE.test(line)).length < 2) return undefined;
  const first = lines.findIndex((line, index) => index >= start - 4 && (FEEDBACK_BESIDE.test(line) || FEEDBACK_START.test(line)));
  const end = lines.findIndex((line, index) => index > start && line.trim() === "");
  return lines.slice(first, end < 0 ? undefined : end).join("\n");
}

/**
 * Complaints without a machine-readable part: Outlook.com's Junk Mail Reporting ("complaint about message from 192.0.2.1", the mail attached,
 * X-HmXmrOriginalRecipient in its header), and Apple's "unsubscribe" mails (X-Apple-Unsubscribe), which answer List-Unsubscribe.
 */
export function readUnmarkedFeedback(mail: TextMail): FeedbackFields | undefined {
  const reporter = domainOf(bareAddress(mail.from));
  const common = { kind: "feedback-report", ...(reporter === undefined ? {} : { reporter }), wrapping: "direct", problems: [] } as const;
  if (headerValue(mail.header, "x-apple-unsubscribe")?.toLowerCase() === "true") {
    const from = bareAddress(mail.from);
    return { ...common, feedbackType: "opt-out", recipients: from === "" ? [] : [from], original: originalFields([]) };
  }
  const inText = feedbackBlock(mail.text);
  if (inText !== undefined) return readFeedback(inText, mail, "direct");
  const subject = COMPLAINT_SUBJECT.exec(mail.subject);
  if (!subject) return undefined;
  const returned = originalHeader(mail.parts);
  const recipient = headerValue(returned, "x-hmxmroriginalrecipient");
  if (recipient === undefined) return undefined;
  const sourceIp = parseIp(subject[1] ?? "");
  const address = cleanAddress(recipient);
  return {
    ...common,
    feedbackType: "abuse",
    recipients: isRedacted(address) ? [] : [address],
    ...(sourceIp === undefined ? {} : { sourceIp }),
    original: originalFields([returned]),
  };
}
