import type { KeptAttachment, KeptMail } from "../../mime/kept-mail.ts";
import { decodeCharset } from "../../vocabulary/charset.ts";
import { type HeaderField, headerField, readHeaderSection } from "../../vocabulary/header.ts";
import type { Limits } from "../../vocabulary/limits.ts";
import { type Problem, type ProblemCode, problem } from "../../vocabulary/problem.ts";
import { CompoundFile, isCompoundFile, type ReadBudget, type Storage } from "./compound-file.ts";
import { charsetOf, HEADERS, Properties } from "./properties.ts";
import { addressOf, oneLine, reportOf, statusPart } from "./report-part.ts";

const RECIPIENT = /^__recip_version1\.0_#[\da-f]{8}$/u;
const ATTACHMENT = /^__attach_version1\.0_#[\da-f]{8}$/u;
const EMBEDDED = "__substg1.0_3701000d";
const TO = 1;
const CC = 2;
/** Fields of the body's form as it was received: Outlook keeps another. */
const OF_THE_FORM = /^(?:content-|mime-version$)/u;
const LINE_ENDS = /\r\n?/gu;

/** How often the bytes of a file may be read: once for each .msg file attached to one that is attached, and once more for what is looked at twice. */
const FILES_IN_FILES = 6;

/** What was found in a file, and what was wrong with it. */
export interface OutlookFile {
  /** Absent where the file holds no mail. */
  readonly mail?: KeptMail;
  readonly problems: readonly Problem[];
}

/** What is left of the limits that count for a file and all that lies in it. */
interface Work {
  readonly limits: Limits;
  readonly report: (code: ProblemCode, severe: boolean, where?: string) => void;
  attachments: number;
  readonly budget: ReadBudget;
}

/** The storages of that name, in the order of their numbers, no more than there is room for. */
function numbered(storage: Storage, name: RegExp): Storage[] {
  const found = [...storage.storages].filter(([one]) => name.test(one));
  return found.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

function mailbox(name: string | undefined, address: string | undefined): string | undefined {
  if (address === undefined) return name === undefined ? undefined : oneLine(name);
  return name === undefined || name === address ? `<${address}>` : `"${oneLine(name).replaceAll('"', "'")}" <${address}>`;
}

/** The header section: as received where Outlook kept it, else its properties as fields ([MS-OXCMAIL] 2.1.3.1). */
function headerOf(message: Properties, recipients: readonly Properties[], isReport: boolean, limits: Limits): HeaderField[] {
  const received = message.text(0x007d, limits.headerBytes);
  // Behind a blank line Outlook puts the header sections of the parts.
  const kept = received === undefined ? [] : readHeaderSection(received.replace(LINE_ENDS, "\n").trimStart()).fields;
  const fields = kept.filter(({ key }) => !OF_THE_FORM.test(key));
  const known = new Set(fields.map(({ key }) => key));
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "" && !known.has(name.toLowerCase())) fields.push(headerField(name, oneLine(value)));
  };
  const listed = (type: number): string =>
    recipients
      .filter((one) => (one.integer(0x0c15) ?? TO) % 0x1000 === type)
      .flatMap((one) => mailbox(one.text(0x3001), addressOf(one, 0x39fe, 0x3003, 0x3001)) ?? [])
      .join(", ");
  add(
    "From",
    mailbox(message.text(0x0042), addressOf(message, 0x5d02, 0x0065, 0x0042)) ?? mailbox(message.text(0x0c1a), addressOf(message, 0x5d01, 0x0c1f, 0x0c1a)),
  );
  // The recipients of a report are those that it reports on.
  add("To", isReport ? mailbox(message.text(0x0040), addressOf(message, 0x5d07, 0x0076, 0x0040)) : listed(TO));
  if (!isReport) add("Cc", listed(CC));
  add("Subject", message.text(0x0037));
  add("Date", message.date(0x0039) ?? message.date(0x0e06));
  add("Message-ID", message.text(0x1035));
  add("In-Reply-To", message.text(0x1042));
  add("References", message.text(0x1039));
  return fields;
}

function attachmentOf(storage: Storage, charset: string, depth: number, work: Work): KeptAttachment | undefined {
  const { limits, report } = work;
  const attachment = new Properties(storage, HEADERS.other, charset);
  const embedded = storage.storages.get(EMBEDDED);
  if (embedded !== undefined) {
    if (depth >= limits.nesting) {
      report("limit-nesting", true);
      return undefined;
    }
    const inner = new Properties(embedded, HEADERS.embedded);
    return inner.present ? { mail: mailOf(inner, depth + 1, work) } : undefined;
  }
  const content = attachment.bytes(0x3701, limits.bytes);
  if (content === undefined) return undefined;
  if (isCompoundFile(content)) {
    if (depth >= limits.nesting) report("limit-nesting", true);
    else {
      const inner = openFile(content, depth + 1, work);
      if (inner !== undefined) return { mail: inner };
    }
  }
  const fileName = attachment.text(0x3707) ?? attachment.text(0x3704);
  return {
    type: attachment.text(0x370e)?.trim().toLowerCase() ?? "application/octet-stream",
    charset: "",
    ...(fileName === undefined ? {} : { fileName }),
    content,
  };
}

/** A mail as Outlook keeps it: header, text, attachments, and for a report the recipients with their fates. */
function mailOf(message: Properties, depth: number, work: Work): KeptMail {
  const { limits, report } = work;
  const found = numbered(message.storage, RECIPIENT);
  if (found.length > limits.recipients) report("limit-recipients", true);
  const recipients = found.slice(0, limits.recipients).map((one) => new Properties(one, HEADERS.other, message.charset));
  const kind = reportOf(message.text(0x001a));
  const header = headerOf(message, recipients, kind !== undefined, limits);

  const attachments: KeptAttachment[] = [];
  const part = kind === undefined ? undefined : statusPart(kind, message, recipients);
  if (part !== undefined) attachments.push({ type: part.type, charset: "utf-8", content: new TextEncoder().encode(part.text) });
  for (const storage of numbered(message.storage, ATTACHMENT)) {
    if (work.attachments <= 0) {
      report("limit-parts", true);
      break;
    }
    work.attachments--;
    const attachment = attachmentOf(storage, message.charset, depth, work);
    if (attachment !== undefined) attachments.push(attachment);
  }

  const text = message.text(0x1000, limits.textLength) ?? (kind === undefined ? undefined : message.text(0x1001, limits.textLength));
  const html = message.bytes(0x1013, 4 * limits.textLength);
  const wideHtml = html === undefined ? message.text(0x1013, limits.textLength) : decodeCharset(html, charsetOf(message.integer(0x3fde)));
  if (text === undefined && wideHtml === undefined && message.bytes(0x1009, 16) !== undefined) report("outlook-part", true, "application/rtf");
  return {
    header,
    report: kind !== undefined,
    ...(text === undefined ? {} : { text: text.replace(LINE_ENDS, "\n") }),
    ...(wideHtml === undefined ? {} : { html: wideHtml }),
    attachments,
  };
}

/** The mail of a compound file; undefined where it holds something else, as a text of Word does. */
function openFile(bytes: Uint8Array, depth: number, work: Work): KeptMail | undefined {
  const file = new CompoundFile(bytes, work.budget);
  const message = new Properties(file.root, HEADERS.message);
  const mail = message.present ? mailOf(message, depth, work) : undefined;
  if (file.damaged) work.report("outlook-damaged", true);
  return mail;
}

/**
 * Reads a .msg file ([MS-OXMSG]). Never throws and never hangs, whatever the bytes are: limits and damage are told in `problems`.
 */
export function readOutlookFile(bytes: Uint8Array, limits: Limits): OutlookFile {
  const problems: Problem[] = [];
  const report: Work["report"] = (code, severe, where) => {
    if (!problems.some((known) => known.code === code)) problems.push(problem(code, severe, where));
  };
  if (bytes.length > limits.bytes) report("limit-bytes", true);
  // A sound file holds each byte in one stream; a file within a file is read once more.
  const budget = { bytes: FILES_IN_FILES * Math.min(bytes.length, limits.bytes) };
  const mail = openFile(bytes.subarray(0, limits.bytes), 0, { limits, report, attachments: limits.parts, budget });
  if (mail === undefined) report("outlook-file", true);
  else report("outlook-rebuilt", false);
  return mail === undefined ? { problems } : { mail, problems };
}
