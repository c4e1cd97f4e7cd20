// Message -> ReportFields: which kind of report it is and what it states. Structured reports by content type, then text formats,
// then what is wrapped inside; the table of text formats is formats.ts.
import type { Message, Part } from "../mime/message.ts";
import type { Notice } from "../report.ts";
import { bareAddress, withoutAngles } from "../vocabulary/address.ts";
import { addressList } from "../vocabulary/address-list.ts";
import { parseDate } from "../vocabulary/date.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import { problem } from "../vocabulary/problem.ts";
import { readMail } from "./read-mail.ts";
import type { ReportFields, StatedFields } from "./report-fields.ts";
import { readPasted } from "./wrapping.ts";

const MESSAGE_IDS = /<[^<>\s]{1,900}>/gu;

/** The notice's own header, as the report shows it. */
function noticeOf(header: HeaderSection, source: Notice["source"]): Notice {
  const messageId = headerValue(header, "message-id");
  const from = headerValue(header, "from");
  const to = headerValues(header, "to").flatMap((value) => addressList(value));
  const returnPath = headerValue(header, "return-path");
  const date = headerValue(header, "date");
  const parsed = date === undefined ? undefined : parseDate(date);
  const subject = headerValue(header, "subject");
  const inReplyTo = [...headerValues(header, "in-reply-to"), ...headerValues(header, "references")]
    .flatMap((value) => value.match(MESSAGE_IDS) ?? [])
    .map(withoutAngles);
  const notice: Notice = { source };
  if (messageId !== undefined) notice.messageId = withoutAngles(messageId);
  if (from !== undefined) notice.from = bareAddress(from) || from;
  if (to.length > 0) notice.to = to;
  if (returnPath !== undefined) notice.returnPath = bareAddress(returnPath);
  if (parsed !== undefined) notice.date = parsed;
  if (subject !== undefined) notice.subject = subject;
  if (inReplyTo.length > 0) notice.inReplyTo = [...new Set(inReplyTo)];
  return notice;
}

const FATAL = new Set(["empty-input", "binary-input", "outlook-file"]);

function isEmpty(part: Part): boolean {
  return (part.text ?? "").trim() === "" && part.original === undefined && part.parts.every(isEmpty);
}

/** Reads what a mail states. Never throws; what was wrong with the mail stands in `stated.problems`. */
export function readReport(message: Message): ReportFields {
  const header = message.root.header;
  const notice = noticeOf(header, message.source === "text" ? "text" : "mail");
  const stated = (fields: StatedFields): ReportFields => {
    // Nothing was wrong with most mails: what they state needs no copy.
    if (message.structureKnown && message.problems.length === 0) return { notice, header, stated: fields };
    const problems = [...message.problems, ...fields.problems];
    // Another parser hid how the parts hang together: nobody knows then how the report came.
    const known = message.structureKnown || !("wrapping" in fields) ? fields : { ...fields, wrapping: "unknown" as const };
    return { notice, header, stated: { ...known, problems } };
  };
  if (message.problems.some((found) => FATAL.has(found.code) && found.severe)) return stated({ kind: "unreadable", problems: [] });
  if (header.length === 0 && isEmpty(message.root)) return stated({ kind: "unreadable", problems: [problem("empty-input", true)] });
  const read = message.source === "text" ? readPasted(message.root.text ?? "") : readMail(message.root);
  return stated(read);
}
