import type { LinkKey, Options, OriginalMessage } from "../report.ts";
import { bareAddress, withoutAngles } from "../vocabulary/address.ts";
import { parseDate } from "../vocabulary/date.ts";
import { decodeEnvelopeAddress } from "../vocabulary/envelope-address.ts";
import { type HeaderSection, headerValue, headerValues } from "../vocabulary/header.ts";
import type { OriginalFields } from "./report-fields.ts";

/** Header fields of the original that help to find it again or to explain what happened; everything else stays out of the report. */
const KEPT: ReadonlySet<string> = new Set([
  "message-id",
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "subject",
  "date",
  "return-path",
  "in-reply-to",
  "references",
  "list-id",
  "list-unsubscribe",
  "feedback-id",
  "precedence",
  "auto-submitted",
  "x-mailer",
  "user-agent",
  "x-campaign-id",
  "x-campaignid",
  "x-mailer-info",
  "x-message-id",
  "x-msys-api",
  "x-ses-configuration-set",
  "x-ses-message-tags",
  "x-ses-outgoing",
  "x-sg-eid",
  "x-sg-id",
  "x-mailgun-sid",
  "x-mailgun-variables",
  "x-pm-message-id",
  "x-mj-mid",
  "x-mj-campaign",
  "x-mandrill-user",
  "x-mc-user",
  "x-sib-id",
  "x-csa-complaints",
]);
/** Header fields whose value identifies the message at its sender. */
const ID_HEADERS: ReadonlySet<string> = new Set([
  "x-message-id",
  "x-pm-message-id",
  "x-mailgun-sid",
  "x-sg-eid",
  "x-mj-mid",
  "x-ses-outgoing",
  "x-campaign-id",
  "x-campaignid",
  "x-sib-id",
]);
const MOST_HEADERS = 60;
const MOST_VALUE = 1000;

/** Cuts a value at its commas, but for those inside angle brackets. */
function piecesOf(value: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let comma = value.indexOf(","); comma >= 0; comma = value.indexOf(",", comma + 1)) {
    const close = value.indexOf(">", comma);
    const open = close < 0 ? -1 : value.indexOf("<", comma);
    if (close >= 0 && (open < 0 || open > close)) continue;
    pieces.push(value.slice(start, comma));
    start = comma + 1;
  }
  pieces.push(value.slice(start));
  return pieces;
}

function addresses(section: HeaderSection, key: string): string[] {
  return headerValues(section, key)
    .flatMap(piecesOf)
    .map((value) => bareAddress(value))
    .filter((value) => value.includes("@"))
    .slice(0, 100);
}

/**
 * What is known about the original: from its returned header section, the report's own fields, the address the bounce was sent to
 * (VERP), and the outer header. Keys come best first: ids the sender chose, then ids of servers on the way.
 */
export function originalMessage(original: OriginalFields, outer: HeaderSection, options: Options): OriginalMessage {
  const { header } = original;
  const keys: LinkKey[] = [];
  const add = (key: LinkKey): void => {
    const known = keys.some((other) => other.kind === key.kind && other.value === key.value && other.name === key.name);
    if (key.value !== "" && !known) keys.push(key);
  };
  const messageId = headerValue(header, "message-id");
  if (messageId !== undefined) add({ kind: "message-id", value: withoutAngles(messageId), from: "returned-original" });
  for (const key of original.keys ?? []) if (key.kind === "message-id") add(key);
  if (original.envelopeId !== undefined) add({ kind: "envelope-id", value: original.envelopeId, from: "report-field" });
  const path = headerValue(header, "return-path");
  const decodedPath = path === undefined ? undefined : decodeEnvelopeAddress(bareAddress(path));
  for (const [address, from] of envelopeAddresses(outer, options)) {
    const verp = options.verp?.(address) ?? decodeEnvelopeAddress(address).verp;
    if (verp !== undefined) add({ kind: "verp", value: verp, from });
  }
  if (path !== undefined) {
    const verp = options.verp?.(bareAddress(path)) ?? decodedPath?.verp;
    if (verp !== undefined) add({ kind: "verp", value: verp, from: "returned-original" });
  }
  const kept = new Set((options.keepHeaders ?? []).map((name) => name.toLowerCase()));
  for (const field of header) {
    if (ID_HEADERS.has(field.key) || (kept.has(field.key) && field.key.startsWith("x-")))
      add({ kind: "header", name: field.name, value: field.value.slice(0, MOST_VALUE), from: "returned-original" });
  }
  const feedbackId = headerValue(header, "feedback-id");
  if (feedbackId !== undefined) add({ kind: "feedback-id", value: feedbackId, from: "returned-original" });
  for (const key of original.keys ?? []) add(key);
  const referred = messageId === undefined ? headerValue(outer, "x-original-message-id") : undefined;
  if (referred !== undefined) add({ kind: "message-id", value: withoutAngles(referred), from: "outer-header" });
  const to = addresses(header, "to");
  const subject = headerValue(header, "subject");
  const date = headerValue(header, "date");
  const parsedDate = date === undefined ? undefined : parseDate(date);
  const from = addresses(header, "from")[0];
  const software = headerValue(header, "x-mailer") ?? headerValue(header, "user-agent");
  const listId = headerValue(header, "list-id");
  const id = keys.find((key) => key.kind === "message-id")?.value;
  const returnPath = decodedPath?.address;
  // Assigned one by one: spreading an object per optional field costs more than what is put together.
  const message: Partial<OriginalMessage> = { keys };
  if (id !== undefined) message.messageId = id;
  if (original.envelopeId !== undefined) message.envelopeId = original.envelopeId;
  if (returnPath !== undefined && returnPath !== "") message.returnPath = returnPath;
  if (from !== undefined) message.from = from;
  if (software !== undefined) message.software = software.slice(0, MOST_VALUE);
  if (to.length > 0) message.to = to;
  if (subject !== undefined) message.subject = subject.slice(0, MOST_VALUE);
  if (parsedDate !== undefined) message.date = parsedDate;
  if (listId !== undefined) message.listId = listId.slice(0, MOST_VALUE);
  const headers: [name: string, value: string][] = [];
  for (const field of header)
    if (headers.length < MOST_HEADERS && (KEPT.has(field.key) || kept.has(field.key))) headers.push([field.name, field.value.slice(0, MOST_VALUE)]);
  message.headers = headers;
  return message as OriginalMessage;
}

function envelopeAddresses(outer: HeaderSection, options: Options): (readonly [string, LinkKey["from"]])[] {
  const given = options.envelope?.to;
  const headers = ["delivered-to", "x-original-to", "envelope-to", "to"].flatMap((key) => addresses(outer, key));
  return [
    ...(given === undefined ? [] : [[bareAddress(given), "envelope"] as const]),
    ...[...new Set(headers)].slice(0, 4).map((address) => [address, "outer-header"] as const),
  ];
}
