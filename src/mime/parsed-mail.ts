import { headerValue, readHeaderSection } from "../vocabulary/header.ts";
import { problem } from "../vocabulary/problem.ts";
import { LIMITS } from "./limits.ts";
import { withLineFeeds } from "./lines.ts";
import { readMediaType } from "./media-type.ts";
import type { Message } from "./message.ts";
import { freshBudget, isMailHeader, type OutlinePart } from "./outline.ts";
import { isEmbeddedMail, isOriginal, isStatus, typeOfFile } from "./part-kinds.ts";
import { openMail, ownRoad } from "./read-message-sync.ts";

/** A part that another parser gave as an attachment: transfer encoding undone, charset not. */
export interface ParsedAttachment {
  readonly type: string;
  readonly charset: string;
  readonly fileName?: string;
  readonly content: Uint8Array;
}

/** What another parser made of a mail, its own shape taken off. */
export interface ParsedMail {
  /** The header section as text, fields separated by line ends. */
  readonly header: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly ParsedAttachment[];
}

const STATUS_LINE = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient) ?:/imu;
/** How mailparser and postal-mime announce an embedded mail whose text they put into the outer one's. */
const EMBEDDED_TEXT = /(?:^|\n)From: {1,9}[^\n]{1,500}\n(?:Subject|Date|To): {1,9}[^\n]/u;
const EMBEDDED_HTML = /class="(?:mp_head|postal-email-header)["-]/u;

/** Both libraries take a mail with bare CR line ends for one header line: then the whole mail stands in it. */
const BARE_CR = /\r[^\n]/u;

const encoder = new TextEncoder();

function leaf(type: string, content: Uint8Array, charset: string, original = false): OutlinePart {
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

/** The texts as parts: both forms of one text in a multipart/alternative, as mails hold them. */
function textParts(text: string | undefined, html: string | undefined): OutlinePart[] {
  const parts: OutlinePart[] = [];
  if (text !== undefined) parts.push(leaf("text/plain", encoder.encode(text), "utf-8"));
  if (html !== undefined) parts.push(leaf("text/html", encoder.encode(html), "utf-8"));
  return parts.length < 2 ? parts : [{ ...leaf("multipart/alternative", new Uint8Array(), ""), parts, descended: true }];
}

/**
 * Makes a Message of what another parser gave: attached mails are read by our own outline, returned originals are told by position as ever.
 * Where that parser poured a report or an embedded mail into the text, `structureKnown` is false and the problem "parsed-elsewhere" names the option.
 * A mail of which it gave back neither text nor parts is read from `raw`, the mail as received; without that the problem names the body.
 */
export function messageOfParsed(parsed: ParsedMail, raw?: Uint8Array): Message {
  const limits = LIMITS;
  const empty = (parsed.text ?? "") === "" && (parsed.html ?? "") === "" && parsed.attachments.length === 0;
  if (empty && raw !== undefined) return ownRoad(openMail(raw));
  if (BARE_CR.test(parsed.header) && parsed.text === undefined && parsed.html === undefined && parsed.attachments.length === 0) {
    return ownRoad(openMail(encoder.encode(parsed.header)));
  }
  const header = readHeaderSection(withLineFeeds(parsed.header).slice(0, limits.headerBytes)).fields;
  const media = readMediaType(headerValue(header, "content-type"));
  const attachments = parsed.attachments.slice(0, limits.parts).map((one) => ({ ...one, type: typeOfFile(one.type, one.fileName) }));
  const container = media.type.startsWith("multipart/");

  const hasStatus = attachments.some((attachment) => isStatus(attachment.type));
  const poured = (container || isStatus(media.type)) && !hasStatus ? (parsed.text?.slice(0, limits.reportLength).search(STATUS_LINE) ?? -1) : -1;
  const text = poured < 0 ? parsed.text : parsed.text?.slice(0, poured);
  const merged =
    container && (EMBEDDED_TEXT.test(text?.slice(0, limits.textLength) ?? "") || EMBEDDED_HTML.test(parsed.html?.slice(0, limits.textLength) ?? ""));

  const budget = freshBudget(limits);
  const position = media.type === "multipart/report" || hasStatus || poured >= 0;
  const embedded = attachments.map((attachment): OutlinePart => {
    const original = isOriginal(attachment.type) && (position || !isEmbeddedMail(attachment.type));
    const part = leaf(attachment.type, attachment.content, attachment.charset, original);
    return isEmbeddedMail(attachment.type) && !original ? { ...part, inner: openMail(attachment.content, limits, { depth: 1, budget }).outline } : part;
  });
  const parts = [
    ...textParts(text === "" && poured >= 0 ? undefined : text, parsed.html),
    ...(poured < 0 ? [] : [leaf("message/delivery-status", encoder.encode(parsed.text?.slice(poured) ?? ""), "utf-8")]),
    ...embedded,
  ];

  const single = !container && parts.length === 1 ? parts[0] : undefined;
  const source = isMailHeader(header) ? "mail" : "text";
  const root: OutlinePart =
    single !== undefined
      ? { ...single, header }
      : container
        ? { ...leaf(media.type, new Uint8Array(), ""), parameters: media.parameters, header, parts, descended: true }
        : { ...leaf(parts.length === 0 ? "text/plain" : "multipart/mixed", new Uint8Array(), ""), header, parts, descended: true };
  const built = ownRoad({ outline: { source, root, problems: [], budget }, limits });
  const lost = empty && (container || header.length === 0);
  const hidden = [...(poured >= 0 ? ["keepDeliveryStatus"] : []), ...(merged ? ["forceRfc822Attachments"] : [])];
  return {
    ...built,
    structureKnown: hidden.length === 0,
    problems: [
      ...built.problems,
      ...(parsed.attachments.length > limits.parts ? [problem("limit-parts", true)] : []),
      ...(lost ? [problem("parsed-elsewhere", true, "body")] : []),
      ...hidden.map((option) => problem("parsed-elsewhere", false, option)),
    ],
  };
}
