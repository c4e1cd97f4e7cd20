// Reading fixtures and mails made up in a test, as far as the reports room goes.
import { readFileSync } from "node:fs";
import { readMessage } from "../../src/mime/read-message.ts";
import { readReport } from "../../src/reports/read-report.ts";
import type {
  AutoReplyFields,
  DeliveryFields,
  DispositionFields,
  FeedbackFields,
  RecipientFields,
  ReportFields,
  StatedFields,
} from "../../src/reports/report-fields.ts";

/** Bytes of "formats/rfc3464/states-every-field". */
function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/${name}.eml`, import.meta.url));
}

export async function read(mail: string | Uint8Array): Promise<ReportFields> {
  return readReport(await readMessage(mail));
}

export async function stated(name: string): Promise<StatedFields> {
  return (await read(fixture(name))).stated;
}

function expectKind<K extends StatedFields["kind"]>(fields: StatedFields, kind: K): Extract<StatedFields, { kind: K }> {
  if (fields.kind !== kind) throw new Error(`read as ${fields.kind}, not as ${kind}`);
  return fields as Extract<StatedFields, { kind: K }>;
}

export async function delivery(mail: string | Uint8Array): Promise<DeliveryFields> {
  return expectKind((await read(mail)).stated, "delivery-report");
}

export async function deliveryOf(name: string): Promise<DeliveryFields> {
  return await delivery(fixture(name));
}

export async function feedbackOf(name: string): Promise<FeedbackFields> {
  return expectKind(await stated(name), "feedback-report");
}

export async function dispositionOf(name: string): Promise<DispositionFields> {
  return expectKind(await stated(name), "disposition-report");
}

export async function autoReplyOf(name: string): Promise<AutoReplyFields> {
  return expectKind(await stated(name), "auto-reply");
}

/** The first recipient of a delivery report. */
export function first(fields: DeliveryFields): RecipientFields {
  const recipient = fields.recipients[0];
  if (recipient === undefined) throw new Error("no recipient");
  return recipient;
}

/** A DSN around a status part, as short as can be. */
export function dsn(status: string, options: { human?: string; subject?: string; original?: string; type?: string; header?: string } = {}): string {
  const { human = "Not delivered.", subject = "Undelivered Mail Returned to Sender", type = "multipart/report; report-type=delivery-status" } = options;
  const original = options.original ?? "Message-ID: <letter-17@sender.example>\nFrom: office@sender.example\nTo: guest@recipient.example\nSubject: Offer\n";
  return [
    "From: Mail Delivery System <MAILER-DAEMON@out.sender.example>",
    "To: office@sender.example",
    `Subject: ${subject}`,
    ...(options.header === undefined ? [] : [options.header]),
    "MIME-Version: 1.0",
    `Content-Type: ${type}; boundary="b1"`,
    "",
    "--b1",
    "Content-Type: text/plain; charset=utf-8",
    "",
    human,
    "",
    "--b1",
    "Content-Type: message/delivery-status",
    "",
    status,
    "",
    "--b1",
    "Content-Type: message/rfc822",
    "",
    original,
    "",
    "--b1--",
    "",
  ].join("\n");
}

/** A mail in plain text. */
export function textMail(header: Readonly<Record<string, string>>, body: string): string {
  return `${Object.entries(header)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
}

/** A group of one recipient. */
export function group(address: string, rest = "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such mailbox here"): string {
  return `Final-Recipient: rfc822; ${address}\n${rest}`;
}
