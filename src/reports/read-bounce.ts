// Delivery reports put together: a status part or a text, the human part's facts, the original, aliases, and who the recipients are.
import type { LinkKey } from "../report.ts";
import { isVague } from "../vocabulary/enhanced-status.ts";
import { type HeaderSection, headerValues } from "../vocabulary/header.ts";
import { LIMITS } from "../vocabulary/limits.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";
import { withAliases } from "./aliases.ts";
import { enrich } from "./enrich.ts";
import type { TextBounce, TextMail } from "./format.ts";
import { formatsFor } from "./formats.ts";
import { headerFromText, inlineOriginal, originalFields } from "./original.ts";
import { replyAt } from "./replies-in-text.ts";
import type { DeliveryFields, OriginalFields, RecipientFields } from "./report-fields.ts";
import { type DeliveryStatus, envelopeKeys, failedRecipients, readDeliveryStatus } from "./rfc3464.ts";
import { answeredKeys } from "./rfc3834.ts";
import { findStatusBlock } from "./status-block.ts";

/** Addresses in address fields of a header section, in order. */
export function addressesOf(header: HeaderSection, keys: readonly string[]): string[] {
  return keys.flatMap((key) => headerValues(header, key)).flatMap((value) => failedRecipients(value));
}

/** Nothing of the mail names the recipient: X-Failed-Recipients may, then the returned original's only To tells whom the sender wrote to. */
function nameRecipients(recipients: readonly RecipientFields[], header: HeaderSection, original: HeaderSection): RecipientFields[] {
  const nameless = recipients.filter((recipient) => recipient.address === "" && recipient.originalAddress === undefined && recipient.addressedAs === undefined);
  if (nameless.length === 0) return [...recipients];
  const failed = addressesOf(header, ["x-failed-recipients"]).filter(
    (address) => !recipients.some((recipient) => recipient.address.toLowerCase() === address.toLowerCase()),
  );
  if (nameless.length === 1 && failed.length >= 1) {
    return recipients.flatMap((recipient) =>
      recipient === nameless[0]
        ? failed.map((address) => ({ ...recipient, address, evidence: { by: "header" as const, rule: "x-failed-recipients", matched: address } }))
        : [recipient],
    );
  }
  const to = [...new Set(addressesOf(original, ["to", "cc"]).map((address) => address.toLowerCase()))];
  if (nameless.length === 1 && to.length === 1 && recipients.length === 1) {
    const address = addressesOf(original, ["to", "cc"])[0] as string;
    return recipients.map((recipient) => ({ ...recipient, address, evidence: { by: "header", rule: "original/to", matched: address } }));
  }
  return [...recipients];
}

function unknownProblems(recipients: readonly RecipientFields[]): Problem[] {
  return recipients.some((recipient) => recipient.address === "" && recipient.originalAddress === undefined) ? [problem("recipient-unknown", false)] : [];
}

/** One entry for each address and fate: some servers repeat a group word for word. At most as many as the limit allows. */
function withoutRepeats(recipients: readonly RecipientFields[]): { kept: RecipientFields[]; problems: Problem[] } {
  if (recipients.length < 2) return { kept: [...recipients], problems: [] };
  const seen = new Map<string, Set<string | undefined>>();
  const kept: RecipientFields[] = [];
  for (const recipient of recipients) {
    const fate = JSON.stringify([recipient.address.toLowerCase(), recipient.action, recipient.status]);
    const diagnostics = seen.get(fate);
    // A group that says less than one before it is a repetition, too.
    if (diagnostics !== undefined && (recipient.diagnostic === undefined || diagnostics.has(recipient.diagnostic))) continue;
    if (diagnostics === undefined) seen.set(fate, new Set([recipient.diagnostic]));
    else diagnostics.add(recipient.diagnostic);
    if (kept.length >= LIMITS.recipients) return { kept, problems: [problem("limit-recipients", true)] };
    kept.push(recipient);
  }
  return { kept, problems: [] };
}

/** Where nothing of the original came back, In-Reply-To may name it (Gmail, Google Groups; standards.md 30). */
function withAnswered(original: OriginalFields, mail: TextMail, wrapping: Wrapping): OriginalFields {
  const named = original.header.some((field) => field.key === "message-id") || original.keys?.some((key) => key.kind === "message-id") === true;
  const keys = named || (wrapping !== "direct" && wrapping !== "list") ? [] : answeredKeys(mail);
  return keys.length === 0 ? original : { ...original, keys: [...(original.keys ?? []), ...keys] };
}

/** The reading of an envelope id that is not the one as received. */
function otherEnvelopeKeys(envelopeId: string | undefined): LinkKey[] {
  return envelopeId === undefined ? [] : envelopeKeys(envelopeId).slice(1);
}

/**
 * The comment behind the Status is the reason where neither Diagnostic-Code nor text gives one: where the code says nothing, or the comment
 * is a reply. Behind other codes stands what the code means anyhow.
 */
function withComment(recipient: RecipientFields): RecipientFields {
  const { statusComment, ...rest } = recipient;
  if (statusComment === undefined || rest.diagnostic !== undefined) return rest;
  return isVague(rest.status ?? "0.0.0") || replyAt(statusComment) === 0 ? { ...rest, diagnostic: statusComment } : rest;
}

/** A DSN's status part with everything the rest of the mail adds. */
export function fromStatus(status: DeliveryStatus, mail: TextMail, returned: HeaderSection, wrapping: Wrapping): DeliveryFields {
  const enriched = enrich(mail, status.recipients);
  const inline = enriched.bounce?.original;
  const textHeader = inline?.header ?? (inline?.text === undefined ? [] : headerFromText(inline.text));
  const headers = [returned, textHeader, returned.length === 0 && textHeader.length === 0 ? inlineOriginal(mail.text) : []];
  const original = withAnswered(
    originalFields(headers, [...status.keys, ...otherEnvelopeKeys(status.envelopeId), ...(inline?.keys ?? [])], status.envelopeId ?? inline?.envelopeId),
    mail,
    wrapping,
  );
  const { kept, problems } = withoutRepeats(enriched.recipients.map(withComment));
  const recipients = withAliases(nameRecipients(kept, mail.header, original.header), original.header);
  const reportingMta = status.reportingMta ?? enriched.bounce?.reportingMta;
  const receivedFromMta = status.receivedFromMta ?? enriched.bounce?.receivedFromMta;
  const arrivalDate = status.arrivalDate ?? enriched.bounce?.arrivalDate;
  return {
    kind: "delivery-report",
    format: enriched.format ?? "rfc3464",
    wrapping,
    reportingMta,
    receivedFromMta,
    arrivalDate,
    original,
    recipients,
    problems: [...status.problems, ...problems, ...unknownProblems(recipients)],
    lowConfidence: undefined,
    platform: enriched.bounce?.platform,
  };
}

/** A free-text bounce with the original from whatever part or copy there is. */
export function fromText(format: string, bounce: TextBounce, mail: TextMail, returned: HeaderSection, wrapping: Wrapping): DeliveryFields {
  const inline = bounce.original;
  const textHeader = inline?.header ?? (inline?.text === undefined ? [] : headerFromText(inline.text));
  const headers = [textHeader, returned, textHeader.length === 0 && returned.length === 0 ? inlineOriginal(mail.text) : []];
  const keys: LinkKey[] = [...(inline?.keys ?? [])];
  const original = withAnswered(originalFields(headers, keys, inline?.envelopeId), mail, wrapping);
  const stated: readonly RecipientFields[] = bounce.recipients.length > 0 ? bounce.recipients : [{ address: "", action: "failed" }];
  const { kept, problems } = withoutRepeats(stated);
  const recipients = withAliases(nameRecipients(kept, mail.header, original.header), original.header);
  return {
    kind: "delivery-report",
    format,
    wrapping,
    reportingMta: bounce.reportingMta,
    receivedFromMta: bounce.receivedFromMta,
    arrivalDate: bounce.arrivalDate,
    original,
    recipients,
    problems: [...(bounce.problems ?? []), ...problems, ...unknownProblems(recipients)],
    lowConfidence: bounce.lowConfidence,
    platform: bounce.platform,
  };
}

/** Asks the text formats in the order of the table: those with words of their own, or the loose ones. */
export function readTextFormats(mail: TextMail, loose: boolean): { format: string; bounce: TextBounce; ownSender: boolean } | undefined {
  for (const format of formatsFor(mail, loose)) {
    if (!format.recognises(mail)) continue;
    const bounce = format.read(mail);
    if (bounce !== undefined) return { format: format.id, bounce, ownSender: format.ownSender === true };
  }
  return undefined;
}

const REPORTER = /^reporting-mta[ \t]{0,5}:/imu;

/** How to read text that may be a bounce. */
export interface BounceTextOptions {
  wrapping: Wrapping;
  /** Ask the loose readers too. */
  loose: boolean;
  /** Header section of the original, where it came back as a part. */
  returned?: HeaderSection;
  /**
   * No mail system speaks: what stands in the text is shown, unless the format has a sender of its own; and a status part counts only
   * where it names the server that reports, for a few of its lines are quoted to talk about them.
   */
  shown?: boolean;
}

/** Reads text as a bounce: a status part that stands in it, then the formats with words of their own, then (if asked) the loose ones. */
export function readBounceText(mail: TextMail, options: BounceTextOptions): DeliveryFields | undefined {
  const returned = options.returned ?? [];
  const wrapping = options.shown === true && options.wrapping !== "pasted" ? "forwarded-inline" : options.wrapping;
  const block = findStatusBlock(mail.text);
  if (block !== undefined && (options.shown !== true || REPORTER.test(block.status))) {
    const inline = returned.length > 0 ? returned : block.after === "" ? [] : inlineOriginal(block.after);
    const status = readDeliveryStatus(block.status, { subject: mail.subject, originalTo: () => addressesOf(inline, ["to", "cc"]) });
    if (status.recipients.length > 0) return fromStatus(status, { ...mail, text: block.before, hasStatusPart: true }, inline, wrapping);
  }
  const named = readTextFormats(mail, false);
  if (named !== undefined) return fromText(named.format, named.bounce, mail, returned, named.ownSender ? options.wrapping : wrapping);
  const loose = options.loose ? readTextFormats(mail, true) : undefined;
  return loose === undefined ? undefined : fromText(loose.format, { lowConfidence: true, ...loose.bounce }, mail, returned, wrapping);
}
