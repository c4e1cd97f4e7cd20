// One mail (the outer one, or one attached inside): structured report, text bounce, automatic answer, wrapped report, or ordinary mail.
import type { Part } from "../mime/message.ts";
import { sameAddress } from "../vocabulary/address.ts";
import { type HeaderSection, hasField, headerValue } from "../vocabulary/header.ts";
import { problem } from "../vocabulary/problem.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";
import type { TextBounce, TextMail } from "./format.ts";
import { isListWarning, isOrdinaryNotice } from "./ordinary.ts";
import { hasNoticeSubject, hasNullPath, isBounceContainer, isFromDaemon, isFromList, isFromMachine, isFromNobody, isFromPerson, isPassedOn } from "./origin.ts";
import { originalHeader } from "./original.ts";
import { addressesOf, type BounceTextOptions, fromStatus, fromText, readBounceText, readTextFormats } from "./read-bounce.ts";
import { replyAt } from "./replies-in-text.ts";
import type { DeliveryFields, StatedFields } from "./report-fields.ts";
import { isThin, lostShape, MOST_WORDS, reshape } from "./reshape.ts";
import { splitOriginal } from "./returned-copy.ts";
import { readDeliveryStatus } from "./rfc3464.ts";
import { hasAwaySubject, readAutoReply } from "./rfc3834.ts";
import { readFeedback, readUnmarkedFeedback } from "./rfc5965.ts";
import { readDisposition, readRefusedDisposition } from "./rfc8098.ts";
import { flattenParts, isMailPart, isStatusPart, reportText, textMail } from "./text-mail.ts";
import { openForward } from "./wrapping.ts";

/** Fields that the software of a list puts in, and those of them that name the list. */
const LIST_FIELDS: ReadonlySet<string> = new Set(["list-id", "x-beenthere", "list-post"]);
const LIST_MARKS: ReadonlySet<string> = new Set(["list-id", "x-beenthere"]);
const MAILER_DAEMON = /^(?:mailer-daemon|mail-daemon|maildaemon)/iu;
const FEEDBACK_TYPES: ReadonlySet<string> = new Set(["message/feedback-report", "text/feedback-report"]);
const DISPOSITION_TYPES: ReadonlySet<string> = new Set(["message/disposition-notification", "message/global-disposition-notification"]);

/** How deep attached mails are entered: a bounce forwarded of a bounce forwarded is still read. */
const MOST_FORWARDS = 4;

/** A report part stands below other parts than the report's own: a list footer, a scanner's note. Signatures (multipart/signed) hide nothing. */
function wrappingOf(root: Part, isReport: (part: Part) => boolean, mail: TextMail): Wrapping {
  let container = root;
  while (container.type === "multipart/signed" || container.type === "multipart/encrypted") {
    const child = container.parts.find((part) => flattenParts(part).some(isReport));
    if (child === undefined) break;
    container = child;
  }
  const holds = container.parts.some(isReport);
  // No mail program writes a multipart/report for a forward; but some put the parts of one into a mail of their own.
  if (!(holds && container.type === "multipart/report") && (isPassedOn(mail) || (!holds && !isFromMachine(mail)))) return "forwarded-attachment";
  const listed = hasField(mail.header, LIST_FIELDS);
  if (holds || isReport(container)) return listed ? "list" : "direct";
  return "list";
}

/** A status part, a feedback report, a disposition: whatever machine-readable part stands in this mail itself. */
function readStructured(root: Part, mail: TextMail): StatedFields | undefined {
  const { parts } = mail;
  const feedback = parts.find((part) => FEEDBACK_TYPES.has(part.type));
  if (feedback !== undefined)
    return readFeedback(
      reportText(feedback),
      mail,
      wrappingOf(root, (part) => part === feedback, mail),
    );
  const statusParts = parts.filter(isStatusPart);
  if (statusParts.length > 0) {
    const returned = originalHeader(parts);
    const text = statusParts.map(reportText).join("\n\n");
    const status = readDeliveryStatus(text, { subject: mail.subject, originalTo: () => addressesOf(returned, ["to", "cc"]) });
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
  const complaint = readUnmarkedFeedback(mail);
  if (complaint !== undefined) return complaint;
  const disposition = parts.find((part) => DISPOSITION_TYPES.has(part.type));
  if (disposition !== undefined) return readRefusedDisposition(reportText(disposition), mail) ?? readDisposition(reportText(disposition), mail);
  return undefined;
}

/** Mails attached to this one, each by its root part (the one whose header is the mail's). What a list's digest holds are posts. */
function attachedMails(mail: TextMail): Part[] {
  const posts = new Set(isFromList(mail) ? mail.parts.filter((part) => part.type === "multipart/digest").flatMap((digest) => digest.parts) : []);
  return mail.parts
    .slice(1)
    .filter((part) => isMailPart(part) && part.original === undefined && !posts.has(part))
    .flatMap((part) => part.parts.slice(0, 1));
}

const isReport = (fields: StatedFields): fields is Exclude<StatedFields, { kind: "ordinary-mail" | "unreadable" }> =>
  fields.kind !== "ordinary-mail" && fields.kind !== "unreadable";

/** Reads one mail. `depth` counts the mails around it. Never throws. */
export function readMail(root: Part, depth = 0): StatedFields {
  const mail = textMail(root);
  const structured = readStructured(root, mail);
  if (structured !== undefined) return structured;
  const ordinary: StatedFields = { kind: "ordinary-mail", problems: [] };
  const machine = isFromMachine(mail);
  const passedOn = isPassedOn(mail);
  if (isListWarning(mail)) return ordinary;
  // A person passes a bounce on: what is inside is the report, whatever words stand around it.
  if (passedOn || !machine) {
    const wrapped = readWrapped(mail, depth);
    if (wrapped !== undefined) return wrapped;
  }
  const container = isBounceContainer(root);
  const handedOn = machine && depth < MOST_FORWARDS ? readHandedOn(mail) : undefined;
  if (handedOn !== undefined) return handedOn;
  if (!container && (isOrdinaryNotice(mail) || hasAwaySubject(mail.subject))) {
    const auto = readAutoReply(mail);
    if (auto !== undefined || isOrdinaryNotice(mail)) return auto ?? ordinary;
  }
  const wrapping = passedOn || isFromPerson(mail) ? "forwarded-inline" : listWrapping(mail);
  const returned = originalHeader(mail.parts);
  const shown = isShown(mail);
  const shape = new Shape(mail);
  const spoken = readShaped(mail, shape, { wrapping, loose: false, returned, shown });
  if (spoken !== undefined) return withLooseWords(spoken, mail);
  if (container) return fromContainer(mail, returned);
  // Its words are looked at only now: most mails that come here are bounces.
  const auto = readAutoReply(mail);
  // An answer that speaks like a bounce and comes from a mail system: the loose readers may know better (standards.md 29).
  if (auto !== undefined && !(isFromDaemon(mail) || hasNoticeSubject(mail.subject))) return auto;
  if (machine) {
    const wrapped = readWrapped(mail, depth);
    if (wrapped !== undefined) return wrapped;
  }
  const loose = readShaped(mail, shape, { wrapping, loose: true, returned, shown });
  const named = loose !== undefined && isLikely(mail, loose);
  return (named ? loose : undefined) ?? auto ?? unspoken(mail, returned, wrapping) ?? ordinary;
}

/**
 * Loose words alone make no bounce: parcels, invitations and frauds cannot be delivered either. They count from a mail system, or when they
 * name somebody else than the addressee and a server's reply or the returned mail stands beside them.
 */
function isLikely(mail: TextMail, loose: DeliveryFields): boolean {
  const named = loose.recipients.map((recipient) => recipient.address).filter((address) => address !== "");
  const returned = loose.original.header.length > 0;
  const own = addressesOf(mail.header, ["to", "delivered-to"]);
  const others = named.filter((address) => !own.some((other) => sameAddress(other, address)));
  // A bounce has the null path (RFC 5321 section 4.5.5): a daemon with a sender's address that names the addressee alone is a fraud's.
  if (isFromDaemon(mail)) return returned || others.length > 0 || (MAILER_DAEMON.test(mail.fromAddress) && isFromNobody(mail));
  // The null path under a mail system's Subject: no parcel service and no person sends that.
  if (others.length > 0 && hasNullPath(mail) && hasNoticeSubject(mail.subject)) return true;
  return others.length > 0 && (returned || loose.recipients.some((recipient) => replyAt(recipient.diagnostic ?? "") >= 0));
}

/** A scanner or gateway that puts a whole DSN into a notice of its own: the DSN counts. */
function readHandedOn(mail: TextMail): StatedFields | undefined {
  for (const attached of attachedMails(mail)) {
    const inner = isBounceContainer(attached) ? readStructured(attached, textMail(attached)) : undefined;
    if (inner?.kind === "delivery-report") return { ...inner, wrapping: "list" };
  }
  return undefined;
}

/** A mail system's "Returned mail" whose words no reader knows: the returned original still tells whom the sender wrote to. */
function unspoken(mail: TextMail, returned: HeaderSection, wrapping: Wrapping): StatedFields | undefined {
  if (!isFromDaemon(mail) || !hasNoticeSubject(mail.subject) || returned.length === 0) return undefined;
  const fields = fromText("text", { recipients: [{ address: "", action: "failed" }], lowConfidence: true }, mail, returned, wrapping);
  return fields.recipients.some((recipient) => recipient.address !== "") ? fields : undefined;
}

/** A mail in the shape that a transport may have taken from it: looked for when first asked for, and once. */
class Shape {
  readonly #mail: TextMail;
  #lost: boolean | undefined;
  #before: TextMail | "the same" | undefined;

  constructor(mail: TextMail) {
    this.#mail = mail;
  }

  /** True where it shows that the shape was lost. */
  get lost(): boolean {
    this.#lost ??= lostShape(this.#mail.text);
    return this.#lost;
  }

  /** The mail before; undefined where it would be the same. */
  get before(): TextMail | undefined {
    this.#before ??= shapedAnew(this.#mail) ?? "the same";
    return this.#before === "the same" ? undefined : this.#before;
  }
}

function shapedAnew(mail: TextMail): TextMail | undefined {
  const { human, original } = splitOriginal(mail.text);
  const shaped = human.length > MOST_WORDS ? human : reshape(human);
  if (shaped === human) return undefined;
  return { ...mail, text: original === undefined ? shaped : `${shaped}${mail.text.slice(human.length)}` };
}

/** Reads text as a bounce; where that gives no words for a recipient, once more in the shape that a transport may have taken from it. */
function readShaped(mail: TextMail, shape: Shape, options: BounceTextOptions): DeliveryFields | undefined {
  const read = readBounceText(mail, options);
  if (!isThin(read) && !shape.lost) return read;
  const again = shape.before === undefined ? undefined : readBounceText(shape.before, options);
  return again === undefined || (isThin(again) && !shape.lost) ? read : again;
}

/** What the loose readers make of it, for recipients of whom a named format knows the address and nothing else. */
function withLooseWords(read: DeliveryFields, mail: TextMail): DeliveryFields {
  if (read.format === "text" || mail.text.length > MOST_WORDS || !isThin(read)) return read;
  const loose = readTextFormats(mail, true)?.bounce.recipients.filter((recipient) => replyAt(recipient.diagnostic ?? "") >= 0) ?? [];
  if (loose.length === 0) return read;
  const recipients = read.recipients.map((recipient) => {
    const bare = replyAt(recipient.diagnostic ?? "") < 0 && isThin({ ...read, recipients: [recipient] });
    const same = bare ? loose.find((other) => sameAddress(other.address, recipient.address)) : undefined;
    if (same === undefined) return recipient;
    const { diagnostic, diagnosticType, saidBy, stage, remoteMta } = same;
    return { ...recipient, diagnostic, diagnosticType, saidBy, stage: recipient.stage ?? stage, remoteMta: recipient.remoteMta ?? remoteMta };
  });
  return { ...read, recipients };
}

/** Neither path, sender nor Subject is a mail system's: whoever wrote this shows a bounce, if there is one in it. */
function isShown(mail: TextMail): boolean {
  return !isFromMachine(mail) && !hasNoticeSubject(mail.subject) && headerValue(mail.header, "return-path") !== undefined;
}

function listWrapping(mail: TextMail): Wrapping {
  return hasField(mail.header, LIST_MARKS) ? "list" : "direct";
}

/** multipart/report; report-type=delivery-status without its machine-readable part. */
function fromContainer(mail: TextMail, returned: HeaderSection): StatedFields {
  const loose = readTextFormats(mail, true);
  const failed = mail.header.some((field) => field.key === "x-failed-recipients");
  if (loose === undefined && returned.length === 0 && !failed && mail.text.trim() === "")
    return { kind: "unreadable", problems: [problem("missing-report-part", true)] };
  const bounce: TextBounce = loose?.bounce ?? { recipients: [{ address: "", action: "failed" }], lowConfidence: true };
  const fields = fromText(loose?.format ?? "rfc3464", bounce, mail, returned, listWrapping(mail));
  return { ...fields, problems: [problem("missing-report-part", false), ...fields.problems] };
}

/** What a forward holds: an attached mail that is a report, or a report quoted in the text. */
function readWrapped(mail: TextMail, depth: number): StatedFields | undefined {
  if (depth < MOST_FORWARDS) {
    for (const attached of attachedMails(mail)) {
      const inner = readMail(attached, depth + 1);
      // Only reports count: an attached vacation notice does not make the mail around it one.
      if (isReport(inner) && inner.kind !== "auto-reply") return "wrapping" in inner ? { ...inner, wrapping: "forwarded-attachment" } : inner;
    }
  }
  return openForward(mail);
}
