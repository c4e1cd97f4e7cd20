// The field grammar of RFC 3464 section 2, read the way servers break it: groups, folding, comments, typed values.

import { base64Bytes } from "../vocabulary/base64.ts";
import { decodeCharset } from "../vocabulary/charset.ts";

/** Behind a blank line only this still belongs to a Diagnostic-Code; a footer does not. */
const REPLY_LINE = /^[245]\d\d[ -]/u;
const BASE64_LINE = /^[ \t]{0,20}[A-Za-z0-9+/]{40}/mu;
const TYPED = /^[ \t]{0,20}([A-Za-z][A-Za-z0-9_-]{0,40})[ \t]{0,5}(?:\([^()]{0,200}\)[ \t]{0,5})?;(.*)$/su;
const LEADING_SEMICOLON = /^;[ \t]{0,5}/u;

/** One field of a status part. */
export interface Field {
  /** Name in lower case. */
  readonly key: string;
  /** First line and continuation lines, trimmed, empty ones gone. */
  readonly lines: readonly string[];
}

/** The fields between two blank lines. A list: names come from strangers, and fields may repeat. */
export type FieldGroup = readonly Field[];

/** A status part: what holds for the whole mail, and one group for each recipient. */
export interface StatusGroups {
  readonly perMessage: FieldGroup;
  readonly recipients: readonly FieldGroup[];
  /** True where the grammar was broken (continuation in column 1, groups run together or torn apart). */
  readonly malformed: boolean;
}

const FIELD = /^([A-Za-z][A-Za-z0-9_.-]{0,60})[ \t]{0,5}:(.*)$/u;

/** Fields of one recipient (RFC 3464 section 2.3, RFC 6533, and what sendmail, Exchange and others add). */
const RECIPIENT_FIELDS = new Set([
  "original-recipient",
  "final-recipient",
  "action",
  "status",
  "remote-mta",
  "diagnostic-code",
  "last-attempt-date",
  "final-log-id",
  "will-retry-until",
  "localized-diagnostic",
  "x-actual-recipient",
  "x-display-name",
  "x-supplementary-info",
  "x-recipient",
  "x-smtp-error",
]);

/** Fields of the whole mail (RFC 3464 section 2.2 and extensions). Wherever they stand, they belong there. */
const MESSAGE_FIELDS = new Set([
  "reporting-mta",
  "original-envelope-id",
  "dsn-gateway",
  "received-from-mta",
  "arrival-date",
  "deliver-by-date",
  "x-postfix-queue-id",
  "x-postfix-sender",
  "x-postfix-msgid",
  "x-original-message-id",
  "original-message-id",
  "x-queue-id",
  "x-envelope-id",
  "x-message-id",
]);

/** A second one of these opens the next recipient. */
const SINGULAR = new Set(["final-recipient", "original-recipient", "action", "status"]);
const NAMES_RECIPIENT = new Set(["final-recipient", "original-recipient", "x-actual-recipient"]);

/** First value of a field (lower-case name), its lines joined by one blank; undefined where it is missing or empty. */
export function fieldValue(group: FieldGroup, key: string): string | undefined {
  for (const field of group) if (field.key === key) return field.lines.join(" ").trim() || undefined;
  return undefined;
}

function isKnown(key: string): boolean {
  return RECIPIENT_FIELDS.has(key) || MESSAGE_FIELDS.has(key);
}

interface RawGroups {
  groups: Field[][];
  malformed: boolean;
}

/** Text to runs of fields, parted at blank lines. */
function readRuns(text: string): RawGroups {
  const groups: Field[][] = [];
  let group: Field[] = [];
  let lines: string[] | undefined;
  let blank = false;
  let malformed = false;
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      blank = true;
      continue;
    }
    const field = FIELD.exec(line.trimStart());
    const key = field?.[1]?.toLowerCase() ?? "";
    const indented = line.startsWith(" ") || line.startsWith("\t");
    const inDiagnostic = group.at(-1)?.key === "diagnostic-code" && lines !== undefined;
    const starts =
      field !== null &&
      !(field[2] ?? "").startsWith("//") &&
      // An indented field name is a continuation, unless nothing stands before it (some generators indent the whole part) or a blank line does.
      (!indented || lines === undefined || (blank && isKnown(key))) &&
      // Inside a Diagnostic-Code that folds at column 1, "Error: open resolver" is no field (standards.md 21).
      (!inDiagnostic || blank || isKnown(key) || key.startsWith("x-") || key.includes("-"));
    if (starts) {
      if (blank) close();
      lines = [];
      const value = (field[2] ?? "").trim();
      if (value !== "") lines.push(value);
      group.push({ key, lines });
    } else if (lines !== undefined && (indented || !blank || (inDiagnostic && REPLY_LINE.test(line)))) {
      if (!indented || blank) malformed = true;
      lines.push(line.trim());
    } else {
      malformed ||= lines !== undefined;
      // A footer: its further lines belong to no field either.
      lines = undefined;
    }
    blank = false;
  }
  close();
  return { groups, malformed };
}

/** Cuts a run that holds several recipients (no blank lines between) into one group each. */
function cutRun(fields: readonly Field[]): Field[][] {
  const cut: Field[][] = [];
  let current: Field[] = [];
  for (const field of fields) {
    if (SINGULAR.has(field.key) && current.some((other) => other.key === field.key)) {
      // "Original-Recipient" in front of the next "Final-Recipient" opens the next recipient, though it was not there before.
      const last = current.at(-1);
      const moved =
        field.key === "final-recipient" && last?.key === "original-recipient" && current.length > 1 && current[0]?.key !== "original-recipient"
          ? current.pop()
          : undefined;
      cut.push(current);
      current = moved === undefined ? [] : [moved];
    }
    current.push(field);
  }
  if (current.length > 0) cut.push(current);
  return cut;
}

const namesRecipient = (group: readonly Field[]): boolean => group.some((field) => NAMES_RECIPIENT.has(field.key));
const disjoint = (one: readonly Field[], other: readonly Field[]): boolean =>
  !one.some((field) => RECIPIENT_FIELDS.has(field.key) && other.some((second) => second.key === field.key));

const BASE64_BLOCK = /^[A-Za-z0-9+/\n]{40,}={0,2}$/u;
const STATUS_WORD = /^(?:final-recipient|original-recipient|reporting-mta|action)[ \t]*:/imu;

/** Decodes runs of base64 between plain groups: some gateways encode the part, or half of it, without saying so (standards.md 3). */
function decodeHidden(text: string): string {
  if (!BASE64_LINE.test(text)) return text;
  return text
    .split("\n\n")
    .map((block) => {
      if (!BASE64_BLOCK.test(block.trim())) return block;
      const decoded = decodeCharset(base64Bytes(block), "utf-8").replace(/\r\n?/gu, "\n");
      return STATUS_WORD.test(decoded) ? decoded.trim() : block;
    })
    .join("\n\n");
}

/**
 * Reads a status part. A group belongs to a recipient when it names one or has Action or Status; groups run together are cut
 * where a field repeats, groups torn by a blank line are joined (standards.md 1 and 2).
 */
export function readStatusGroups(text: string): StatusGroups {
  const { groups, malformed: brokenLines } = readRuns(decodeHidden(text));
  let malformed = brokenLines;
  const perMessage: Field[] = [];
  const recipients: Field[][] = [];
  for (const group of groups) {
    const isRecipient = group.some((field) => RECIPIENT_FIELDS.has(field.key));
    if (!isRecipient) {
      perMessage.push(...group);
      continue;
    }
    const own: Field[] = [];
    for (const field of group) {
      const belongsToMessage = MESSAGE_FIELDS.has(field.key) || (own.length === 0 && !RECIPIENT_FIELDS.has(field.key) && group[0]?.key === "reporting-mta");
      if (belongsToMessage) perMessage.push(field);
      else own.push(field);
    }
    if (own.length !== group.length && group.some((field) => field.key === "reporting-mta")) malformed = true;
    for (const [index, piece] of cutRun(own).entries()) {
      const previous = recipients.at(-1);
      if (index > 0) malformed = true;
      // A blank line inside a group: the halves complete each other.
      if (index === 0 && previous !== undefined && namesRecipient(piece) !== namesRecipient(previous) && disjoint(piece, previous)) {
        previous.push(...piece);
        malformed = true;
      } else recipients.push(piece);
    }
  }
  return { perMessage, recipients, malformed };
}

/** Takes RFC 5322 comments, nested too, out of a structured value; what stands in quotes stays. An unclosed "(" takes the rest. */
export function stripComments(value: string): string {
  if (!value.includes("(")) return value.trim();
  let out = "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at] as string;
    if (character === "\\" && (quoted || depth > 0)) {
      if (depth === 0) out += value.slice(at, at + 2);
      at += 1;
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
      out += character;
    } else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")" && depth > 0) depth -= 1;
    else if (depth === 0) out += character;
  }
  return out.replace(/[ \t]{2,}/gu, " ").trim();
}

/** "rfc822; a@b.example": the type in lower case and the rest. Without a type (no atom in front of the first ";") the value alone. */
export function readTyped(value: string): { type?: string; value: string } {
  const typed = TYPED.exec(value);
  if (!typed) return { value: value.trim().replace(LEADING_SEMICOLON, "") };
  return { type: (typed[1] ?? "").toLowerCase(), value: (typed[2] ?? "").trim() };
}
