import * as v from "valibot";
import type { LinkKey, Notice } from "../../report.ts";
import type { FeedbackFields, RecipientFields, ReportFields } from "../../reports/report-fields.ts";
import { bareAddress } from "../../vocabulary/address.ts";
import { parseDate } from "../../vocabulary/date.ts";
import { type HeaderSection, headerField } from "../../vocabulary/header.ts";
import { problem } from "../../vocabulary/problem.ts";

const UNIX_TIME = /^\d{9,14}(?:\.\d+)?$/u;
const MILLISECONDS = /\.\d{3}Z$/u;
const REPLY_CODE = /^[245]\d\d$/u;
const BEGINS_WITH_CODE = /^[245]\d\d[\s-]/u;
const ENHANCED_STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/u;

// ---------------------------------------------------------------- field checks: a field of the wrong type counts as absent
/** A text field; "" counts as absent. */
export const text: v.GenericSchema<unknown, string | undefined> = v.fallback(v.optional(v.pipe(v.string(), v.minLength(1))), undefined);
/** A text or number field, as text. */
export const textOrNumber: v.GenericSchema<unknown, string | undefined> = v.fallback(
  v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.minLength(1))),
  undefined,
);
/** A truth value, also as "true" or 1. */
export const flag: v.GenericSchema<unknown, boolean | undefined> = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.boolean(), v.string(), v.number()]),
      v.transform((value) => value === true || value === "true" || value === 1),
    ),
  ),
  undefined,
);
/** A list of texts; anything else in it is left out. */
export const texts: v.GenericSchema<unknown, string[]> = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.filter((item): item is string => typeof item === "string")),
  ),
  [],
);

/** What the caller handed over, as objects: an array is an array of events, JSON text is read. */
export function eventsOf(event: unknown): unknown[] {
  const read = typeof event === "string" ? parsed(event) : event;
  return Array.isArray(read) ? read.slice(0, MOST_EVENTS) : [read];
}

/** Platforms post at most a few thousand events at once (SendGrid: 30 s or 768 KB). */
const MOST_EVENTS = 10_000;

/** JSON text to a value; undefined when it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** A time as platforms give it: seconds or milliseconds since 1970, or a text; RFC 3339 out. */
export function timeOf(value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === "number" ? value : UNIX_TIME.test(value) ? Number(value) : undefined;
  if (number === undefined) return typeof value === "string" ? parseDate(value) : undefined;
  const milliseconds = number > 1e11 ? number : number * 1000;
  if (!Number.isFinite(milliseconds) || milliseconds <= 0 || milliseconds > 4e12) return undefined;
  return new Date(milliseconds).toISOString().replace(MILLISECONDS, "Z");
}

/** What an event says about the message it is about. */
export interface EventMessage {
  messageId?: string | undefined;
  platformId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  subject?: string | undefined;
  returnPath?: string | undefined;
  /** Header fields, where the platform passes them on. */
  headers?: HeaderSection;
}

function originalOf(message: EventMessage): { header: HeaderSection; keys: readonly LinkKey[] } {
  const known = message.headers ?? [];
  const has = (key: string): boolean => known.some((field) => field.key === key);
  const add = (name: string, value: string | undefined): HeaderSection =>
    value === undefined || has(name.toLowerCase()) ? [] : [headerField(name, value.replace(/[\r\n]+/gu, " "))];
  const header = [
    ...known,
    ...add("Return-Path", message.returnPath),
    ...add("Message-ID", message.messageId),
    ...add("From", message.from),
    ...add("To", message.to),
    ...add("Subject", message.subject),
  ];
  return { header, keys: message.platformId === undefined ? [] : [{ kind: "platform-id", value: message.platformId, from: "event" }] };
}

const noticeOf = (date: string | undefined): Notice => ({ source: "webhook", ...(date === undefined ? {} : { date }) });

/** What a delivery event says. */
export interface DeliveryEvent {
  platform: string;
  category?: string | undefined;
  date?: string | undefined;
  message: EventMessage;
  recipients: readonly RecipientFields[];
  reportingHost?: string | undefined;
  /** The server that the platform sent from. */
  sendingHost?: string | undefined;
  sendingIp?: string | undefined;
}

/** A delivery event as statements. */
export function deliveryFields(event: DeliveryEvent): ReportFields {
  const host = event.reportingHost;
  const sending = event.sendingHost ?? host;
  return {
    notice: noticeOf(event.date),
    header: [],
    stated: {
      kind: "delivery-report",
      format: event.platform,
      wrapping: "direct",
      ...(host === undefined ? {} : { reportingMta: { host } }),
      original: originalOf(event.message),
      recipients: event.recipients,
      problems: [],
      platform: { name: event.platform, ...(event.category === undefined ? {} : { category: event.category }) },
      ...(sending === undefined && event.sendingIp === undefined
        ? {}
        : { sending: { ...(sending === undefined ? {} : { host: sending }), ...(event.sendingIp === undefined ? {} : { ip: event.sendingIp }) } }),
    },
  };
}

/** A complaint or unsubscription as statements. */
export function feedbackFields(event: {
  feedbackType: FeedbackFields["feedbackType"];
  date?: string | undefined;
  message: EventMessage;
  recipients: readonly string[];
  reporter?: string | undefined;
}): ReportFields {
  return {
    notice: noticeOf(event.date),
    header: [],
    stated: {
      kind: "feedback-report",
      feedbackType: event.feedbackType,
      recipients: event.recipients.map(bareAddress).filter((address) => address !== ""),
      ...(event.reporter === undefined ? {} : { reporter: event.reporter }),
      wrapping: "direct",
      original: originalOf(event.message),
      problems: [],
    },
  };
}

/** An automatic answer that a platform passes on. */
export function autoReplyFields(event: { autoReply: "vacation" | "challenge" | "other"; date?: string | undefined; message: EventMessage }): ReportFields {
  return {
    notice: noticeOf(event.date),
    header: [],
    stated: { kind: "auto-reply", autoReply: event.autoReply, original: originalOf(event.message), problems: [] },
  };
}

/** An event that does not have the shape its platform documents: named, not thrown. */
export function wrongShape(platform: string): ReportFields {
  return { notice: { source: "webhook" }, header: [], stated: { kind: "unreadable", problems: [problem("webhook-shape", true, platform)] } };
}

/** A recipient of an event, without the fields that are absent. */
export function recipientFields(
  fields: { address: string | undefined; action: RecipientFields["action"] } & {
    [key in Exclude<keyof RecipientFields, "address" | "action">]?: RecipientFields[key] | undefined;
  },
): RecipientFields {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as unknown as RecipientFields), address: bareAddress(fields.address ?? ""), action: fields.action };
}

/** The reply a platform splits into code, enhanced code and words, put together again as the server sent it. */
export function joinedReply(code: string | undefined, status: string | undefined, words: string | undefined): string | undefined {
  const said = words?.trim() ?? "";
  if (code === undefined || !REPLY_CODE.test(code) || BEGINS_WITH_CODE.test(said)) return said === "" ? undefined : said;
  const enhanced = status !== undefined && ENHANCED_STATUS.test(status) && !said.startsWith(status) ? `${status} ` : "";
  return `${code} ${enhanced}${said}`.trim();
}

/** What an event says of a recipient, whose address stands elsewhere in it. */
export type RecipientStatement = Omit<Parameters<typeof recipientFields>[0], "address">;

/** The same statement about every address of an event; an event that names nobody has the wrong shape. */
export function sameFate(
  event: Omit<DeliveryEvent, "recipients">,
  addresses: readonly (string | undefined)[],
  statement: RecipientStatement,
): readonly ReportFields[] {
  const known = addresses.filter((address) => address !== undefined);
  if (known.length === 0) return [wrongShape(event.platform)];
  return [
    deliveryFields({ ...event, recipients: known.map((address) => recipientFields({ ...statement, address } as Parameters<typeof recipientFields>[0])) }),
  ];
}
