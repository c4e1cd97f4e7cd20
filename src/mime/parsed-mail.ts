import { headerValue, readHeaderSection } from "../vocabulary/header.ts";
import { problem } from "../vocabulary/problem.ts";
import { attachedPart, container, leaf, type ParsedAttachment, textParts } from "./given-parts.ts";
import { LIMITS } from "./limits.ts";
import { withLineFeeds } from "./lines.ts";
import { readMediaType } from "./media-type.ts";
import type { Message } from "./message.ts";
import { freshBudget, isMailHeader, type OutlinePart } from "./outline.ts";
import { isStatus, typeOfFile } from "./part-kinds.ts";
import { openMail, ownRoad } from "./read-message-sync.ts";

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
  const multipart = media.type.startsWith("multipart/");

  const hasStatus = attachments.some((attachment) => isStatus(attachment.type));
  const poured = (multipart || isStatus(media.type)) && !hasStatus ? (parsed.text?.slice(0, limits.reportLength).search(STATUS_LINE) ?? -1) : -1;
  const text = poured < 0 ? parsed.text : parsed.text?.slice(0, poured);
  const merged =
    multipart && (EMBEDDED_TEXT.test(text?.slice(0, limits.textLength) ?? "") || EMBEDDED_HTML.test(parsed.html?.slice(0, limits.textLength) ?? ""));

  const budget = freshBudget(limits);
  const position = media.type === "multipart/report" || hasStatus || poured >= 0;
  const embedded = attachments.map((attachment) => attachedPart(attachment, position, 1, limits, budget));
  const parts = [
    ...textParts(text === "" && poured >= 0 ? undefined : text, parsed.html),
    ...(poured < 0 ? [] : [leaf("message/delivery-status", encoder.encode(parsed.text?.slice(poured) ?? ""), "utf-8")]),
    ...embedded,
  ];

  const single = !multipart && parts.length === 1 ? parts[0] : undefined;
  const source = isMailHeader(header) ? "mail" : "text";
  const root: OutlinePart =
    single !== undefined
      ? { ...single, header }
      : multipart
        ? { ...container(media.type, parts), parameters: media.parameters, header }
        : { ...container(parts.length === 0 ? "text/plain" : "multipart/mixed", parts), header };
  const built = ownRoad({ outline: { source, root, problems: [], budget }, limits });
  const lost = empty && (multipart || header.length === 0);
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
