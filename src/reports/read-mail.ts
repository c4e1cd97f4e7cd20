// One mail (the outer one, or one attached inside): structured report, text bounce, automatic answer, wrapped report, or ordinary mail.
import type { Part } from "../mime/message.ts";
import type { LinkKey } from "../report.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";
import { withAliases } from "./aliases.ts";
import { enrich } from "./enrich.ts";
import type { TextBounce, TextMail } from "./format.ts";
import { TEXT_FORMATS } from "./formats.ts";
import { isOrdinaryNotice } from "./ordinary.ts";
import { isBounceContainer, isFromMachine, isPassedOn } from "./origin.ts";
import { headerFromText, inlineOriginal, originalFields, originalHeader } from "./original.ts";
import type { DeliveryFields, RecipientFields, StatedFields } from "./report-fields.ts";
import { type DeliveryStatus, failedRecipients, readDeliveryStatus } from "./rfc3464.ts";
import { readAutoReply } from "./rfc3834.ts";
import { readFeedback } from "./rfc5965.ts";
import { readDisposition } from "./rfc8098.ts";
import { flattenParts, isMailPart, isStatusPart, reportText, textMail } from "./text-mail.ts";
import { findStatusBlock, openForward } from "./wrapping.ts";

/** How deep attached mails are entered: a bounce forwarded of a bounce forwarded is still read. */
const MOST_FORWARDS = 4;

function addressesOf(header: HeaderSection, keys: readonly string[]): string[] {
  return keys.flatMap((key) => headerValues(header, key)).flatMap((value) => failedRecipients(value));
}

/** A report part stands below other parts than the report's own: a list footer, a scanner's note. Signatures (multipart/signed) hide nothing. */
function wrappingOf(root: Part, isReport: (part: Part) => boolean, mail: TextMail): Wrapping {
  let container = root;
  while (container.type === "multipart/signed" || container.type === "multipart/encrypted") {
    const child = container.parts.find((part) => flattenParts(part).some(isReport));
    if (child === undefined) break;
    container = child;
  }
  if (isPassedOn(mail)) return "forwarded-attachment";
  const holds = container.parts.some(isReport);
  const listed = mail.header.some((field) => field.key === "list-id" || field.key === "x-beenthere" || field.key === "list-post");
  if (holds || isReport(container)) return listed ? "list" : "direct";
  return "list";
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

/** One entry for each address and action: some servers repeat a group word for word. */
function withoutRepeats(recipients: readonly RecipientFields[]): RecipientFields[] {
  return recipients.filter(
    (recipient, index) =>
      recipients.findIndex(
        (other) =>
          other.address.toLowerCase() === recipient.address.toLowerCase() &&
          other.action === recipient.action &&
          other.status === recipient.status &&
          (other.diagnostic === recipient.diagnostic || recipient.diagnostic === undefined),
      ) === index,
  );
}

/** A DSN's status part with everything the rest of the mail adds. */
function fromStatus(status: DeliveryStatus, mail: TextMail, returned: HeaderSection, wrapping: Wrapping): DeliveryFields {
  const enriched = enrich(mail, status.recipients);
  const inline = enriched.bounce?.original;
  const textHeader = inline?.header ?? (inline?.text === undefined ? [] : headerFromText(inline.text));
  const headers = [returned, textHeader, returned.length === 0 && textHeader.length === 0 ? inlineOriginal(mail.text) : []];
  const original = originalFields(headers, [...status.keys, ...(inline?.keys ?? [])], status.envelopeId ?? inline?.envelopeId);
  const recipients = withAliases(nameRecipients(withoutRepeats(enriched.recipients), mail.header, original.header), original.header);
  const reportingMta = status.reportingMta ?? enriched.bounce?.reportingMta;
  const receivedFromMta = status.receivedFromMta ?? enriched.bounce?.receivedFromMta;
  const arrivalDate = status.arrivalDate ?? enriched.bounce?.arrivalDate;
  return {
    kind: "delivery-report",
    format: enriched.format ?? "rfc3464",
    wrapping,
    ...(reportingMta === undefined ? {} : { reportingMta }),
    ...(receivedFromMta === undefined ? {} : { receivedFromMta }),
    ...(arrivalDate === undefined ? {} : { arrivalDate }),
    original,
    recipients,
    problems: [...status.problems, ...unknownProblems(recipients)],
    ...(enriched.bounce?.platform === undefined ? {} : { platform: enriched.bounce.platform }),
  };
}

/** A free-text bounce with the original from whatever part or copy there is. */
export function fromText(format: string, bounce: TextBounce, mail: TextMail, returned: HeaderSection, wrapping: Wrapping): DeliveryFields {
  const inline = bounce.original;
  const textHeader = inline?.header ?? (inline?.text === undefined ? [] : headerFromText(inline.text));
  const headers = [textHeader, returned, textHeader.length === 0 && returned.length === 0 ? inlineOriginal(mail.text) : []];
  const keys: LinkKey[] = [...(inline?.keys ?? [])];
  const original = originalFields(headers, keys, inline?.envelopeId);
  const stated: readonly RecipientFields[] = bounce.recipients.length > 0 ? bounce.recipients : [{ address: "", action: "failed" }];
  const recipients = withAliases(nameRecipients(withoutRepeats(stated), mail.header, original.header), original.header);
  return {
    kind: "delivery-report",
    format,
    wrapping,
    ...(bounce.reportingMta === undefined ? {} : { reportingMta: bounce.reportingMta }),
    ...(bounce.receivedFromMta === undefined ? {} : { receivedFromMta: bounce.receivedFromMta }),
    ...(bounce.arrivalDate === undefined ? {} : { arrivalDate: bounce.arrivalDate }),
    original,
    recipients,
    problems: [...(bounce.problems ?? []), ...unknownProblems(recipients)],
    ...(bounce.lowConfidence === true ? { lowConfidence: true } : {}),
    ...(bounce.platform === undefined ? {} : { platform: bounce.platform }),
  };
}

/** Formats of the last resort: asked only after everything that has words of its own. */
const LOOSE = new Set(["text", "smtp-transcript"]);

/** Asks the text formats in the order of the table: those with words of their own, or the loose ones. */
export function readTextFormats(mail: TextMail, loose: boolean): { format: string; bounce: TextBounce } | undefined {
  for (const format of TEXT_FORMATS) {
    if (LOOSE.has(format.id) !== loose || !format.recognises(mail)) continue;
    const bounce = format.read(mail);
    if (bounce !== undefined) return { format: format.id, bounce };
  }
  return undefined;
}

/** A status part, a feedback report, a disposition: whatever machine-readable part stands in this mail itself. */
function readStructured(root: Part): StatedFields | undefined {
  const parts = flattenParts(root);
  const feedback = parts.find((part) => part.type === "message/feedback-report");
  if (feedback !== undefined)
    return readFeedback(
      reportText(feedback),
      root,
      wrappingOf(root, (part) => part === feedback, textMail(root, true)),
    );
  const statusParts = parts.filter(isStatusPart);
  if (statusParts.length > 0) {
    const mail = textMail(root, true);
    const returned = originalHeader(root);
    const text = statusParts.map(reportText).join("\n\n");
    const status = readDeliveryStatus(text, { subject: mail.subject, originalTo: addressesOf(returned, ["to", "cc"]) });
    const wrapping = wrappingOf(root, isStatusPart, mail);
    if (status.recipients.length > 0) return fromStatus(status, mail, returned, wrapping);
    const read = readTextFormats(mail, false) ?? readTextFormats(mail, true);
    if (read !== undefined) {
      const fields = fromText(read.format, read.bounce, mail, returned, wrapping);
      return {
        ...fields,
        ...(fields.reportingMta === undefined && status.reportingMta !== undefined ? { reportingMta: status.reportingMta } : {}),
        problems: [problem("malformed-report", true), ...fields.problems],
      };
    }
    // A status part that names nobody: the mail is a bounce all the same.
    return { ...fromStatus({ ...status, recipients: [{ address: "", action: "failed" }] }, mail, returned, wrapping), format: "rfc3464" };
  }
  const disposition = parts.find((part) => /^message\/(?:global-)?disposition-notification$/u.test(part.type));
  if (disposition !== undefined) return readDisposition(reportText(disposition), root);
  return undefined;
}

/** Mails attached to this one, each by its root part (the one whose header is the mail's). */
function attachedMails(root: Part): Part[] {
  return flattenParts(root)
    .filter((part) => part !== root && isMailPart(part) && part.original === undefined)
    .flatMap((part) => part.parts.slice(0, 1));
}

const isReport = (fields: StatedFields): fields is Exclude<StatedFields, { kind: "ordinary-mail" | "unreadable" }> =>
  fields.kind !== "ordinary-mail" && fields.kind !== "unreadable";

/** Reads one mail. `depth` counts the mails around it. Never throws. */
export function readMail(root: Part, depth = 0): StatedFields {
  const structured = readStructured(root);
  if (structured !== undefined) return structured;
  const mail = textMail(root, false);
  const ordinary: StatedFields = { kind: "ordinary-mail", problems: [] };
  const machine = isFromMachine(mail);
  const passedOn = isPassedOn(mail);
  // A person passes a bounce on: what is inside is the report, whatever words stand around it.
  if (passedOn || !machine) {
    const wrapped = readWrapped(root, mail, depth);
    if (wrapped !== undefined) return wrapped;
  }
  const container = isBounceContainer(root);
  if (!container && isOrdinaryNotice(mail)) return readAutoReply(mail) ?? ordinary;
  const named = readTextFormats(mail, false);
  if (named !== undefined) return fromText(named.format, named.bounce, mail, originalHeader(root), passedOn ? "forwarded-inline" : listWrapping(mail));
  if (container) return fromContainer(root, mail);
  const block = findStatusBlock(mail.text);
  if (block !== undefined && machine) {
    const status = readDeliveryStatus(block, { subject: mail.subject });
    if (status.recipients.length > 0) return fromStatus(status, mail, originalHeader(root), listWrapping(mail));
  }
  const auto = readAutoReply(mail);
  if (auto !== undefined) return auto;
  if (machine) {
    const wrapped = readWrapped(root, mail, depth);
    if (wrapped !== undefined) return wrapped;
  }
  const loose = readTextFormats(mail, true);
  if (loose !== undefined)
    return fromText(loose.format, { lowConfidence: true, ...loose.bounce }, mail, originalHeader(root), passedOn ? "forwarded-inline" : listWrapping(mail));
  return ordinary;
}

function listWrapping(mail: TextMail): Wrapping {
  return mail.header.some((field) => field.key === "list-id" || field.key === "x-beenthere") ? "list" : "direct";
}

/** multipart/report; report-type=delivery-status without its machine-readable part. */
function fromContainer(root: Part, mail: TextMail): StatedFields {
  const missing = problem("missing-report-part", false);
  const returned = originalHeader(root);
  const loose = readTextFormats(mail, true);
  const failed = headerValue(mail.header, "x-failed-recipients") !== undefined;
  if (loose === undefined && returned.length === 0 && !failed && mail.text.trim() === "")
    return { kind: "unreadable", problems: [problem("missing-report-part", true)] };
  const wrapping = listWrapping(mail);
  const bounce: TextBounce = loose?.bounce ?? { recipients: [{ address: "", action: "failed" }], lowConfidence: true };
  const fields = fromText(loose?.format ?? "rfc3464", bounce, mail, returned, wrapping);
  return { ...fields, problems: [missing, ...fields.problems] };
}

/** What a forward holds: an attached mail that is a report, or a report quoted in the text. */
function readWrapped(root: Part, mail: TextMail, depth: number): StatedFields | undefined {
  if (depth < MOST_FORWARDS) {
    for (const attached of attachedMails(root)) {
      const inner = readMail(attached, depth + 1);
      // Only reports count: an attached vacation notice does not make the mail around it one.
      if (isReport(inner) && inner.kind !== "auto-reply") return "wrapping" in inner ? { ...inner, wrapping: "forwarded-attachment" } : inner;
    }
  }
  return openForward(mail);
}
