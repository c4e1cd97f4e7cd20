// A mail as the text formats see it: its parts in order and the text that a person would read.
import type { Part } from "../mime/message.ts";
import { bareAddress } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";
import { htmlToText } from "./html-text.ts";

const STATUS_TYPE = /^(?:message|text|application)\/(?:global-)?delivery-status$/u;
const REPORT_TYPE = /^(?:message|text)\/(?:(?:global-)?delivery-status|feedback-report|(?:global-)?disposition-notification)$/u;
const HEADERS_TYPE = /^(?:text\/rfc822(?:-headers?)?|message\/(?:rfc822|global|rfc822-headers|global-headers|partial))$/u;

/** True for a delivery status part, internationalised or not. */
export function isStatusPart(part: Part): boolean {
  return STATUS_TYPE.test(part.type);
}

/** True for a machine-readable part of any report. */
function isReportPart(part: Part): boolean {
  return REPORT_TYPE.test(part.type);
}

/** True for types that hold a mail or its header section. */
export function isMailPart(part: Part): boolean {
  return HEADERS_TYPE.test(part.type);
}

/** Every part below and including `root` in document order. Embedded messages are not entered unless asked. */
export function flattenParts(root: Part, enterMessages = false): Part[] {
  const found: Part[] = [];
  const visit = (part: Part): void => {
    found.push(part);
    if (isMailPart(part) && !enterMessages && part !== root) return;
    for (const child of part.parts) visit(child);
  };
  visit(root);
  return found;
}

/** The text of a machine-readable part: its own, or where a parser made a container of it, its children's (standards.md 4). */
export function reportText(part: Part): string {
  if (part.text !== undefined) return part.text;
  return part.parts.map(reportText).join("\n\n");
}

/** The leaves meant for people: nothing inside a machine-readable part or an attached mail; of alternatives the plain one. */
function readableLeaves(root: Part): Part[] {
  const leaves: Part[] = [];
  const visit = (part: Part): void => {
    if (isReportPart(part) || (isMailPart(part) && part !== root)) return;
    if (part.text !== undefined && part.original === undefined) leaves.push(part);
    if (part.type === "multipart/alternative") {
      // One text in several shapes: the plain one if it says anything.
      const plain = part.parts.find((child) => child.type === "text/plain" && (child.text ?? "").trim() !== "");
      if (plain !== undefined) {
        visit(plain);
        return;
      }
    }
    for (const child of part.parts) visit(child);
  };
  visit(root);
  return leaves;
}

const PLAIN_TYPE = /^text\/(?!html|calendar|css|x-|vcard|directory|csv|xml)/u;

/** The text a person would read: all plain parts, else the HTML parts' text. */
export function readableText(root: Part): { text: string; html?: string } {
  const leaves = readableLeaves(root);
  const html = flattenParts(root).find((part) => part.type === "text/html" && part.text !== undefined)?.text;
  const plain = leaves.filter((part) => PLAIN_TYPE.test(part.type) && (part.text ?? "").trim() !== "");
  const text =
    plain.length > 0
      ? plain.map((part) => part.text ?? "").join("\n\n")
      : leaves
          .filter((part) => part.type === "text/html")
          .map((part) => htmlToText(part.text ?? ""))
          .join("\n\n");
  return { text, ...(html === undefined ? {} : { html }) };
}

/** Makes the view that text formats get, from a mail's root part (its header is the mail's). */
export function textMail(root: Part, hasStatusPart: boolean): TextMail {
  const from = headerValue(root.header, "from") ?? "";
  return {
    header: root.header,
    subject: headerValue(root.header, "subject") ?? "",
    from,
    fromAddress: bareAddress(from).toLowerCase(),
    ...readableText(root),
    parts: flattenParts(root),
    contentType: root.type,
    hasStatusPart,
  };
}

/** The same for text that stands inside another mail or came without one. */
export function textMailOf(header: HeaderSection, text: string): TextMail {
  const from = headerValue(header, "from") ?? "";
  return {
    header,
    subject: headerValue(header, "subject") ?? "",
    from,
    fromAddress: bareAddress(from).toLowerCase(),
    text,
    parts: [],
    contentType: "text/plain",
    hasStatusPart: false,
  };
}
