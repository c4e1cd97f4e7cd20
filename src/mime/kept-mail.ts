import type { HeaderSection } from "../vocabulary/header.ts";
import type { Problem } from "../vocabulary/problem.ts";
import { attachedPart, container, leaf, type ParsedAttachment, textParts } from "./given-parts.ts";
import type { Limits } from "./limits.ts";
import type { Message } from "./message.ts";
import { type Budget, freshBudget, type OutlinePart } from "./outline.ts";
import { isStatus, typeOfFile } from "./part-kinds.ts";
import { ownRoad } from "./read-message-sync.ts";

/** A mail as a mail program keeps it in a form of its own: no longer as it was received. */
export interface KeptMail {
  readonly header: HeaderSection;
  /** The program says that it is a report (RFC 6522). */
  readonly report: boolean;
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly KeptAttachment[];
}

/** An attachment: a file, or another mail in the same form. */
export type KeptAttachment = ParsedAttachment | { readonly mail: KeptMail };

function headerBytes(header: HeaderSection): Uint8Array {
  return new TextEncoder().encode(header.map(({ name, raw }) => `${name}: ${raw}\n`).join(""));
}

function rootOf(mail: KeptMail, depth: number, limits: Limits, budget: Budget): OutlinePart {
  const files = mail.attachments.map((one) => ("mail" in one ? one : { ...one, type: typeOfFile(one.type, one.fileName) }));
  const position = mail.report || files.some((one) => "type" in one && isStatus(one.type));
  const attached = files.map((one): OutlinePart => {
    if (!("mail" in one)) return attachedPart(one, position, depth + 1, limits, budget);
    const part = leaf("message/rfc822", headerBytes(one.mail.header), "", position);
    return position ? part : { ...part, parts: [rootOf(one.mail, depth + 1, limits, budget)], descended: true };
  });
  const texts = textParts(mail.text, mail.html);
  const type = mail.report ? "multipart/report" : "multipart/mixed";
  const only = attached.length === 0 && texts.length === 1 && !mail.report ? texts[0] : undefined;
  return only !== undefined ? { ...only, header: mail.header } : { ...container(type, [...texts, ...attached]), header: mail.header };
}

/**
 * Makes a Message of a kept mail. `structureKnown` is false: how the parts hung together when the mail was received is not known, so that wrapping
 * is "unknown" and nothing is suppressed at once.
 */
export function messageOfKept(mail: KeptMail, problems: readonly Problem[], limits: Limits): Message {
  const budget = freshBudget(limits);
  const root = rootOf(mail, 0, limits, budget);
  return { ...ownRoad({ outline: { source: "mail", root, problems: [...problems], budget }, limits }), structureKnown: false };
}
