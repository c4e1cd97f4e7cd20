// What a report returns of the original mail, from whatever third part there is (standards.md 7), or from an inline copy.
import type { Part } from "../mime/message.ts";
import type { LinkKey } from "../report.ts";
import { type HeaderSection, hasField, readHeaderSection } from "../vocabulary/header.ts";
import type { OriginalFields } from "./report-fields.ts";
import { splitOriginal } from "./returned-copy.ts";
import { isMailPart } from "./text-mail.ts";

/** Fields that a mail's header section has; a block without any of them is no original. */
const IDENTITY = new Set(["from", "to", "subject", "date", "message-id", "received", "return-path", "cc"]);

/** Reads a header section from inline text; [] where it holds no field of a mail. */
export function headerFromText(text: string): HeaderSection {
  // A blank line in front, an mbox line, or ">" left from quoting are no part of it.
  const fields = readHeaderSection(text.trimStart()).fields;
  return hasField(fields, IDENTITY) ? fields : [];
}

/** Header section of one part that holds a mail or its header. */
function headerOfPart(part: Part): HeaderSection {
  if (part.original !== undefined && part.original.length > 0) return part.original;
  const child = part.parts[0];
  // A text/rfc822-headers leaf, a message/partial: the text is the header section (base64 is undone by the mail's reader).
  if (part.text !== undefined) return headerFromText(part.text);
  if (child === undefined) return [];
  if (child.header.length > 0) return child.header;
  return child.text === undefined ? [] : headerFromText(child.text);
}

/** Header section of the returned original among the parts of a mail (the first is its root); the fullest one wins, [] where none came back. */
export function originalHeader(parts: readonly Part[]): HeaderSection {
  let best: HeaderSection = [];
  for (const part of parts.slice(1)) {
    const header = part.original ?? (isMailPart(part) ? headerOfPart(part) : []);
    if (header.length > best.length && hasField(header, IDENTITY)) best = header;
  }
  return best;
}

/** The original from an inline copy in a text bounce, behind a marker or as a block of header lines. */
export function inlineOriginal(text: string): HeaderSection {
  const { original } = splitOriginal(text);
  return original === undefined ? [] : headerFromText(original);
}

/** Builds OriginalFields: the first header section that is not empty, and the keys, each value once. */
export function originalFields(headers: readonly HeaderSection[], keys: readonly LinkKey[] = [], envelopeId?: string): OriginalFields {
  const header = headers.find((candidate) => candidate.length > 0) ?? [];
  const once = keys.filter((key, index) => keys.findIndex((other) => other.kind === key.kind && other.value === key.value) === index);
  return { header, ...(envelopeId === undefined ? {} : { envelopeId }), ...(once.length === 0 ? {} : { keys: once }) };
}
