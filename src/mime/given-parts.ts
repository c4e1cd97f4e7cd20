import type { Limits } from "./limits.ts";
import type { Budget, OutlinePart } from "./outline.ts";
import { isEmbeddedMail, isOriginal } from "./part-kinds.ts";
import { openMail } from "./read-message-sync.ts";

/** A part that another parser gave as an attachment: transfer encoding undone, charset not. */
export interface ParsedAttachment {
  readonly type: string;
  readonly charset: string;
  readonly fileName?: string;
  readonly content: Uint8Array;
}

const encoder = new TextEncoder();

/** A part with this body, as if it had come without a transfer encoding. */
export function leaf(type: string, content: Uint8Array, charset: string, original = false): OutlinePart {
  return {
    type,
    parameters: charset === "" ? new Map() : new Map([["charset", charset]]),
    header: [],
    bytes: content,
    headerFrom: 0,
    headerTo: 0,
    bodyFrom: 0,
    bodyTo: content.length,
    encoding: "8bit",
    charset,
    parts: [],
    original,
    descended: false,
  };
}

/** A container of these parts. */
export function container(type: string, parts: OutlinePart[]): OutlinePart {
  return { ...leaf(type, new Uint8Array(), ""), parts, descended: true };
}

/** The texts as parts: both forms of one text in a multipart/alternative, as mails hold them. */
export function textParts(text: string | undefined, html: string | undefined): OutlinePart[] {
  const parts: OutlinePart[] = [];
  if (text !== undefined) parts.push(leaf("text/plain", encoder.encode(text), "utf-8"));
  if (html !== undefined) parts.push(leaf("text/html", encoder.encode(html), "utf-8"));
  return parts.length < 2 ? parts : [container("multipart/alternative", parts)];
}

/** An attachment as a part; a mail among them is outlined. `position`: it stands where a returned original stands. */
export function attachedPart(attachment: ParsedAttachment, position: boolean, depth: number, limits: Limits, budget: Budget): OutlinePart {
  const original = isOriginal(attachment.type) && (position || !isEmbeddedMail(attachment.type));
  const part = leaf(attachment.type, attachment.content, attachment.charset, original);
  return isEmbeddedMail(attachment.type) && !original ? { ...part, inner: openMail(attachment.content, limits, { depth, budget }).outline } : part;
}
