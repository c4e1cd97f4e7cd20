// Delivery status notifications: RFC 3464, RFC 6533 (internationalised), and what servers write instead.

import type { LinkKey } from "../report.ts";
import { withoutAngles } from "../vocabulary/address.ts";
import { trimMarks, upTo } from "../vocabulary/cut-text.ts";
import { parseDate } from "../vocabulary/date.ts";
import { findStatus } from "../vocabulary/enhanced-status.ts";
import { foldHost } from "../vocabulary/host.ts";
import { parseIp } from "../vocabulary/ip.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import type { Action, Evidence } from "../vocabulary/verdict.ts";
import { cleanAddress, readAddress, readOriginalRecipient, type TypedAddress, undoXtext } from "./addresses.ts";
import { type FieldGroup, fieldValue, readStatusGroups, readTyped, stripComments } from "./fields.ts";
import { readHost } from "./hosts-in-text.ts";
import { replyAt, stageOf } from "./replies-in-text.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";
import { undoOctal } from "./undo-octal.ts";

const FIRST_WORD = /^[a-z-]{1,40}/u;
const MTA_END = /[\s,;]/u;
const BRACKET = /[[(]/u;
/** Sendmail's error mailer prints its reply in the place of an address: what stands in it is named, not failed. */
const REPLY_IN_PLACE = /^[245]\d\d[ -]\S/u;
const HOST_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,254}$/u;
const EXPIRED = /^expired/iu;

/** What a status part states. */
export interface DeliveryStatus {
  reportingMta?: NamedHost | undefined;
  receivedFromMta?: NamedHost | undefined;
  arrivalDate?: string | undefined;
  envelopeId?: string | undefined;
  keys: readonly LinkKey[];
  recipients: readonly RecipientFields[];
  problems: readonly Problem[];
}

/** What the rest of the mail says, for fields that the status part leaves open. */
export interface StatusContext {
  /** Subject of the notice: an Action that is missing may show there. */
  subject?: string;
  /** Addresses in To and Cc of the returned original: they prove xtext. Asked for only where there may be some. */
  originalTo?: () => readonly string[];
}

/** Action words that RFC 3464 section 2.3.3 does not know, as seen in the wild (standards.md 12), and what they mean. */
const OTHER_ACTIONS: readonly (readonly [RegExp, Action])[] = [
  [/^(?:fail|undeliver|non-?deliver|not[ -]deliver|permanent|bounce|reject|expired|error|drop|discard|abort|refuse|return|unable|hard)/u, "failed"],
  [/^(?:delay|defer|transient|temp|warn|queue|retry|soft)/u, "delayed"],
  [/^(?:deliver|success|sent|ok\b|accepted|displayed)/u, "delivered"],
  [/^relay/u, "relayed"],
  [/^(?:expan|forward)/u, "expanded"],
];
const ACTIONS: ReadonlySet<string> = new Set<Action>(["failed", "delayed", "delivered", "relayed", "expanded"]);
const DELAY_SUBJECT = /\b(?:delay|deferred|warning|still being retried|not yet|temporar|verz(?:ö|oe)ger|retard|retraso|ritardo|vertraagd)/iu;
const SUCCESS_SUBJECT = /\b(?:success(?:ful)?|delivered|relayed|zugestellt|erfolgreich)\b/iu;
const FAILURE_SUBJECT = /\b(?:undeliver|fail|not delivered|unzustellbar|returned|non remis|nicht zugestellt)/iu;
const GAVE_UP =
  /retry time(?:out)? (?:not reached for any host after a long|exceeded)|too long in queue|in the queue too long|(?:envelope|message|delivery time|queue lifetime|time) expired|(?:delivery|queue) time (?:exceeded|limit)|could not deliver for the last|giving up|gave up|will not be retried|not going to try again|timed out waiting in queue|retries exhausted/iu;

/** The Action field: RFC 3464's word, or what an unknown word means; undefined where the field is missing or says nothing. */
function readAction(group: FieldGroup): { action: Action; raw?: string } | undefined {
  const value = fieldValue(group, "action");
  if (value === undefined) return undefined;
  const word = trimMarks(stripComments(value).toLowerCase(), `"'< `, `"'>.;, `);
  const first = FIRST_WORD.exec(word)?.[0] ?? "";
  if (ACTIONS.has(first)) return { action: first as Action };
  const other = OTHER_ACTIONS.find(([pattern]) => pattern.test(word));
  return other === undefined ? undefined : { action: other[1], raw: value };
}

/** What happened, where no Action says it: from the class of the Status, a retry deadline, then the Subject; a DSN that says nothing reports a failure. */
function deriveAction(status: string | undefined, willRetry: boolean, subject: string): Action {
  if (willRetry) return "delayed";
  if (status?.startsWith("2")) return "delivered";
  if (status?.startsWith("5")) return "failed";
  if (FAILURE_SUBJECT.test(subject)) return "failed";
  if (DELAY_SUBJECT.test(subject)) return "delayed";
  if (status === undefined && SUCCESS_SUBJECT.test(subject)) return "delivered";
  return "failed";
}

/** The Status field's code as received; comments and words around it gone. */
function readStatus(group: FieldGroup): string | undefined {
  const value = fieldValue(group, "status");
  if (value === undefined) return undefined;
  return findStatus(stripComments(value)) ?? findStatus(value);
}

/** The comment behind the Status, its parentheses gone. */
function readStatusComment(group: FieldGroup): string | undefined {
  const value = fieldValue(group, "status")?.trim() ?? "";
  const open = value.indexOf("(");
  const comment = open >= 0 && value.endsWith(")") ? value.slice(open + 1, -1).trim() : "";
  return comment === "" ? undefined : comment;
}

const NO_HOST = new Set(["", "unknown", "none", "n/a", "null", "unspecified", "(unknown)", "localhost", "127.0.0.1"]);

/** Reads Remote-MTA and Reporting-MTA in every form seen: "dns; mx.example.com", "dns; [192.0.2.1] (192.0.2.1, the server for ...)", bare address, "host [ip]". */
export function readMta(value: string | undefined): NamedHost | undefined {
  if (value === undefined) return undefined;
  const { type, value: typed } = readTyped(value);
  // "X-Unix; mirapoint" names a program or a product.
  if (type === "x-unix") return undefined;
  const bare = stripComments(typed);
  if (NO_HOST.has(bare.toLowerCase())) {
    const inComment = readHost(typed);
    return inComment?.ip === undefined || inComment.ip === "127.0.0.1" ? undefined : inComment;
  }
  const first = upTo(bare, MTA_END);
  const ip = parseIp(first.replace("[", "").split("]")[0] ?? "");
  if (ip !== undefined) return { ip };
  const found = readHost(typed);
  const host = found?.host ?? foldHost(upTo(withoutAngles(first), BRACKET));
  // "dns;" alone, or a word that is no host name at all.
  if (!HOST_NAME.test(host)) return found?.ip === undefined ? undefined : { ip: found.ip };
  return found?.ip === undefined ? { host } : { host, ip: found.ip };
}

const REPLY_START = /^[245]\d\d[ -]/u;
/** chasquid writes the stage in front of the reply: "DATA closing 550 5.7.26 ...". */
const STAGE_BEFORE = /^(?:(?:RCPT TO|MAIL FROM|DATA closing|DATA|EHLO|HELO|STARTTLS|AUTH|greeting)(?: error)?)[:\s]/iu;

/** X.400's own codes ("Reason 1 (Unable-To-Transfer); Diagnostic -1 (Unknown)") say nothing; the gateway puts the next server's words beside them. */
const X400_REASON = /^(?:x[\w-]{0,14}; {0,3})?reason -?\d{1,3} \(/iu;
const GIVES_ERROR = /gives error message ([^\s][^\n]{0,1000})/iu;

/** The Diagnostic-Code: its type, and its text. Lines that begin with a reply code stay lines; what was only folded is joined again. */
function readDiagnostic(group: FieldGroup): Pick<RecipientFields, "diagnostic" | "diagnosticType" | "stage"> {
  // Some servers repeat the field: what the remote server said counts more than the others.
  const all = group.filter((field) => field.key === "diagnostic-code" && field.lines.length > 0);
  const lines = (all.find((field) => readTyped(field.lines[0] ?? "").type === "smtp") ?? all[0])?.lines;
  const passedOn = GIVES_ERROR.exec(lines === undefined || X400_REASON.test(lines[0] ?? "") ? (fieldValue(group, "x400-supplementary-info") ?? "") : "")?.[1];
  if (passedOn !== undefined) return { diagnostic: trimMarks(passedOn, `"' `, `"' `), diagnosticType: "smtp" };
  if (lines === undefined || lines.length === 0) return {};
  const typed = readTyped(lines[0] ?? "");
  const texts = typed.value === "" ? lines.slice(1) : [typed.value, ...lines.slice(1)];
  const joined: string[] = [];
  for (const line of texts) {
    if (joined.length === 0 || REPLY_START.test(line)) joined.push(line);
    else joined[joined.length - 1] += ` ${line}`;
  }
  let diagnostic = undoOctal(joined.join("\n")).trim();
  if (diagnostic === "") return {};
  let stage: ReturnType<typeof stageOf>;
  const at = replyAt(diagnostic);
  if (at > 0 && STAGE_BEFORE.test(diagnostic) && at < 30) {
    const before = diagnostic.slice(0, at);
    stage = stageOf(before) ?? stageOf(`in reply to ${before}`);
    diagnostic = diagnostic.slice(at);
  }
  return { diagnostic, diagnosticType: typed.type, stage };
}

/** "X-Postfix; host mx.example.org[192.0.2.25] said: 550 ..." (Postfix up to 2.2), "X-Notes; ... SMTP Protocol Returned a Permanent Error 550 ..." (Domino). */
const PASSES_ON = /\bsaid: {0,2}[245]\d\d\b|\bSMTP protocol returned a (?:permanent|transient) error {1,2}[245]\d\d\b/iu;

/** "remote" or "local", where the fields tell: a private diagnostic type is the reporting server's own finding (x-postfix, x-unix, x-notes), unless it passes on a reply. */
function whoSaid({ diagnosticType, diagnostic = "" }: ReturnType<typeof readDiagnostic>, remote: NamedHost | undefined): "remote" | "local" | undefined {
  if (diagnosticType === undefined) return undefined;
  if (diagnosticType === "smtp") return remote === undefined ? undefined : "remote";
  if (!diagnosticType.startsWith("x-")) return undefined;
  return PASSES_ON.test(diagnostic) ? "remote" : "local";
}

const isReply = (value: string): boolean => REPLY_IN_PLACE.test(readTyped(value).value);

function readRecipient(group: FieldGroup, context: StatusContext): { fields: RecipientFields; problems: Problem[] } {
  const problems: Problem[] = [];
  const finalValue = fieldValue(group, "final-recipient") ?? fieldValue(group, "x-recipient");
  const final: TypedAddress = finalValue === undefined || isReply(finalValue) ? { address: "" } : readAddress(finalValue);
  const originalValue = fieldValue(group, "original-recipient");
  const original = originalValue === undefined ? undefined : readOriginalRecipient(originalValue, () => [final.address, ...(context.originalTo?.() ?? [])]);
  if (original?.ambiguous === true) problems.push(problem("ambiguous-xtext", false, original.address));
  const actualValue = fieldValue(group, "x-actual-recipient");
  const actual = actualValue === undefined || isReply(actualValue) ? undefined : actualValue;
  // A Final-Recipient that names nobody, or no mailbox ("unknown; group name"): the address the sender gave stands for it.
  let address = final.address;
  if (!address.includes("@") && final.type !== "x400") {
    const other = original?.address.includes("@") === true ? original.address : actual === undefined ? "" : readAddress(actual).address;
    if (other.includes("@")) address = other;
  }
  const status = readStatus(group);
  const statusComment = readStatusComment(group);
  const remoteMta = readMta(fieldValue(group, "remote-mta"));
  const diagnostic = readDiagnostic(group);
  const stated = readAction(group);
  const retry = fieldValue(group, "will-retry-until");
  const willRetryUntil = retry === undefined ? undefined : parseDate(stripComments(retry));
  const attempt = fieldValue(group, "last-attempt-date");
  const lastAttemptDate = attempt === undefined ? undefined : parseDate(stripComments(attempt));
  if ((retry !== undefined && willRetryUntil === undefined) || (attempt !== undefined && lastAttemptDate === undefined))
    problems.push(problem("unreadable-date", false));
  const actionValue = fieldValue(group, "action");
  if (actionValue !== undefined && (stated === undefined || stated.raw !== undefined))
    problems.push(problem("unknown-action", false, actionValue.slice(0, 80)));
  const action = stated?.action ?? deriveAction(status, retry !== undefined, context.subject ?? "");
  const rawAction = stated === undefined ? actionValue : stated.raw;
  const saidBy = whoSaid(diagnostic, remoteMta);
  const gaveUp =
    action === "failed" && (GAVE_UP.test(diagnostic.diagnostic ?? "") || status === "4.4.7" || status === "5.4.7" || EXPIRED.test(rawAction ?? ""));
  const matched = finalValue ?? originalValue;
  const evidence: Evidence = { by: "header", rule: "rfc3464/final-recipient" };
  if (matched !== undefined) evidence.matched = matched.slice(0, 200);
  return {
    fields: {
      address,
      originalAddress: original?.address || undefined,
      addressedAs: undefined,
      action,
      rawAction,
      status,
      statusComment,
      diagnostic: diagnostic.diagnostic,
      diagnosticType: diagnostic.diagnosticType,
      saidBy,
      stage: diagnostic.stage,
      remoteMta,
      lastAttemptDate,
      willRetryUntil,
      gaveUp: gaveUp ? true : undefined,
      evidence,
    },
    problems,
  };
}

/** Private fields that name the sent message: kept as link keys. */
const KEY_FIELDS: readonly (readonly [string, LinkKey["kind"]])[] = [
  ["x-postfix-queue-id", "queue-id"],
  ["x-queue-id", "queue-id"],
  ["original-message-id", "message-id"],
  ["x-original-message-id", "message-id"],
  ["x-message-id", "platform-id"],
];

function keysOf(perMessage: FieldGroup): LinkKey[] {
  const keys: LinkKey[] = [];
  for (const [key, kind] of KEY_FIELDS) {
    const value = fieldValue(perMessage, key);
    if (value !== undefined) keys.push({ kind, name: key, value: withoutAngles(value), from: "report-field" });
  }
  return keys;
}

/** Reads the text of one status part (several are read one after another). Never throws; `recipients` may be empty. */
export function readDeliveryStatus(text: string, context: StatusContext = {}): DeliveryStatus {
  const groups = readStatusGroups(text);
  const problems: Problem[] = [];
  const recipients: RecipientFields[] = [];
  for (const group of groups.recipients) {
    const read = readRecipient(group, context);
    problems.push(...read.problems);
    recipients.push(read.fields);
  }
  if (groups.malformed) problems.push(problem("malformed-report", false));
  const reportingMta = readMta(fieldValue(groups.perMessage, "reporting-mta"));
  const receivedFromMta = readMta(fieldValue(groups.perMessage, "received-from-mta"));
  const arrival = fieldValue(groups.perMessage, "arrival-date");
  const arrivalDate = arrival === undefined ? undefined : parseDate(stripComments(arrival));
  if (arrival !== undefined && arrivalDate === undefined) problems.push(problem("unreadable-date", false));
  const envelopeId = fieldValue(groups.perMessage, "original-envelope-id");
  return {
    reportingMta,
    receivedFromMta,
    arrivalDate,
    envelopeId,
    keys: keysOf(groups.perMessage),
    recipients,
    problems,
  };
}

/**
 * An envelope id may be printed as xtext (Exim) or decoded (Postfix), standards.md 17: it stays as received, and the other reading,
 * where there is one, becomes a second key.
 */
export function envelopeKeys(envelopeId: string): LinkKey[] {
  const undone = undoXtext(envelopeId);
  const keys: LinkKey[] = [{ kind: "envelope-id", value: envelopeId, from: "report-field" }];
  if (undone !== undefined && undone !== envelopeId) keys.push({ kind: "envelope-id", value: undone, from: "report-field" });
  return keys;
}

/** Addresses in an X-Failed-Recipients header: a comma list, sometimes with a comma at its end (chasquid), sometimes with octal escapes (Exim). */
export function failedRecipients(value: string): string[] {
  return value
    .split(",")
    .map((piece) => cleanAddress(piece))
    .filter((address) => address.includes("@"));
}
