// A mail as the text formats see it: its parts in order and the text that a person would read.
import type { Part } from "../mime/message.ts";
import { bareAddress } from "../vocabulary/address.ts";
import { type HeaderSection, headerValue } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";
import { htmlToText } from "./html-text.ts";

const under = (types: readonly string[], names: readonly string[]): string[] => types.flatMap((type) => names.map((name) => `${type}/${name}`));
const STATUS_TYPES: ReadonlySet<string> = new Set(under(["message", "text", "application"], ["delivery-status", "global-delivery-status"]));
const REPORT_TYPES: ReadonlySet<string> = new Set(
  under(["message", "text"], ["delivery-status", "global-delivery-status", "feedback-report", "disposition-notification", "global-disposition-notification"]),
);
const MAIL_TYPES: ReadonlySet<string> = new Set([
  ...under(["text"], ["rfc822", "rfc822-header", "rfc822-headers"]),
  ...under(["message"], ["rfc822", "global", "rfc822-headers", "global-headers", "partial"]),
]);

/** True for a delivery status part, internationalised or not. */
export function isStatusPart(part: Part): boolean {
  return STATUS_TYPES.has(part.type);
}

/** True for a machine-readable part of any report. */
function isReportPart(part: Part): boolean {
  return REPORT_TYPES.has(part.type);
}

/** True for types that hold a mail or its header section. */
export function isMailPart(part: Part): boolean {
  return MAIL_TYPES.has(part.type);
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
const isPlain = (type: string): boolean => type === "text/plain" || PLAIN_TYPE.test(type);

/** The text a person would read: all plain parts, else the HTML parts' text. */
function readableText(root: Part): string {
  const leaves = readableLeaves(root);
  const plain = leaves.filter((part) => isPlain(part.type) && (part.text ?? "").trim() !== "");
  if (plain.length === 1) return plain[0]?.text ?? "";
  if (plain.length > 1) return plain.map((part) => part.text ?? "").join("\n\n");
  return leaves
    .filter((part) => part.type === "text/html")
    .map((part) => htmlToText(part.text ?? ""))
    .join("\n\n");
}

/** Makes the view that text formats get, from a mail's root part (its header is the mail's). */
export function textMail(root: Part): TextMail {
  const parts = flattenParts(root);
  const from = headerValue(root.header, "from") ?? "";
  return {
    header: root.header,
    subject: headerValue(root.header, "subject") ?? "",
    from,
    fromAddress: bareAddress(from).toLowerCase(),
    text: readableText(root),
    html: parts.find((part) => part.type === "text/html" && part.text !== undefined)?.text,
    parts,
    contentType: root.type,
    hasStatusPart: parts.some(isStatusPart),
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
