// Bounces that a person passes on in the text of a mail, or pastes: unquoting, forward headers, and reading what is inside.
import type { HeaderField, HeaderSection } from "../vocabulary/header.ts";
import { problem } from "../vocabulary/problem.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";
import { addressesIn } from "./addresses-in-text.ts";
import type { TextMail } from "./format.ts";
import { forwardField, isForwardMarker, readForwardHeader } from "./forward-headers.ts";
import { findHostSaid } from "./hosts-in-text.ts";
import { htmlToText } from "./html-text.ts";
import { hasNoticeSubject, isFromList, isFromMachine } from "./origin.ts";
import { readBounceText } from "./read-bounce.ts";
import { collectReply } from "./replies-in-text.ts";
import type { DeliveryFields, StatedFields } from "./report-fields.ts";
import { reshape } from "./reshape.ts";
import { textMailOf } from "./text-mail.ts";

const PERSONS_MARKER = /forwarded|weitergeleitet|inoltrat|reenviad|transf|doorgestuurd/iu;

const QUOTE = /^[ \t]{0,3}[>|│]/u;
const QUOTE_ONE = /^[ \t]{0,3}[>|│] ?/u;
/** How many quote signs a line begins with. */
function quoteDepth(line: string): number {
  let depth = 0;
  let rest = line;
  // ">>> RCPT TO" is a transcript, not three levels of quoting.
  while (depth < 10 && QUOTE.test(rest) && !rest.startsWith(">>>")) {
    rest = rest.replace(QUOTE_ONE, "");
    depth += 1;
  }
  return depth;
}

function unquoteLine(line: string, levels: number): string {
  let rest = line;
  for (let level = 0; level < levels && QUOTE.test(rest); level += 1) rest = rest.replace(QUOTE_ONE, "");
  return rest;
}

/** Takes quoting off lines: as many levels as every quoted line has. */
function unquote(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== "" && QUOTE.test(line)).map(quoteDepth);
  const least = depths.length === 0 ? 0 : depths.reduce((one, other) => Math.min(one, other), 10);
  return least === 0 ? [...lines] : lines.map((line) => unquoteLine(line, least));
}

/** A mail found inside the text of another: the header lines that the forward shows, and the text. */
interface InnerMail {
  header: HeaderSection;
  text: string;
  /** Header lines or a marker were there; false for a bare quotation. */
  announced: boolean;
}

/** Removes the indentation that all lines share. */
function dedent(lines: readonly string[]): string[] {
  let least = 40;
  for (const line of lines) if (line.trim() !== "") least = Math.min(least, line.length - line.trimStart().length);
  return least === 0 ? [...lines] : lines.map((line) => line.slice(least));
}

function bodyOf(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return "";
  const rest = lines.slice(first);
  // The quotation goes as far as its quote signs; an answer below it is not the bounce's.
  if (!QUOTE.test(rest[0] ?? "")) return dedent(rest).join("\n").trim();
  let end = rest.findIndex((line) => line.trim() !== "" && !QUOTE.test(line));
  if (end < 0) end = rest.length;
  return unquote(rest.slice(0, end)).join("\n").trim();
}

const MOST_LINES = 5000;

/** True when a run of forward header lines ("Von:", "Gesendet:", "An:", "Betreff:") begins here. */
function headerRunAt(lines: readonly string[], at: number): boolean {
  const first = forwardField(lines[at] ?? "");
  if (first === undefined || (first.key !== "from" && first.key !== "date" && first.key !== "subject")) return false;
  const keys = new Set(readForwardHeader(lines, at).fields.map((field) => field.key));
  return keys.has("from") && keys.size >= 3;
}

/** Finds mails quoted or forwarded in a text, the outermost first. */
function innerMails(text: string): InnerMail[] {
  const found: InnerMail[] = [];
  const lines = text.split("\n").slice(0, MOST_LINES);
  const plain = lines.map((line) => unquoteLine(line, quoteDepth(line)));
  for (const [index, line] of plain.entries()) {
    if (found.length >= 4) break;
    const marker = isForwardMarker(line);
    if (!marker && !headerRunAt(plain, index)) continue;
    const { fields, next } = readForwardHeader(plain, marker ? index + 1 : index);
    if (!marker && fields.length < 3) continue;
    // A marker without a single header line behind it is a server's own ("--- Original message follows"), not a person's.
    if (marker && fields.length === 0 && !PERSONS_MARKER.test(line)) continue;
    const header = fields.map((field): HeaderField => field);
    found.push({ header, text: bodyOf(lines.slice(next)), announced: true });
  }
  // A bare quotation: the longest run of quoted lines.
  let best: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, "end"]) {
    if (QUOTE.test(line)) run.push(line);
    else if (line.trim() === "" && run.length > 0) run.push(line);
    else {
      if (run.length > best.length) best = run;
      run = [];
    }
  }
  if (best.length >= 3) {
    const inner = unquote(best);
    const first = inner.findIndex((line) => line.trim() !== "");
    const { fields, next } = readForwardHeader(inner, Math.max(0, first));
    const hasHeader = fields.some((field) => field.key === "from" || field.key === "subject");
    found.push({
      header: hasHeader ? fields : [],
      text: inner
        .slice(hasHeader ? next : 0)
        .join("\n")
        .trim(),
      announced: hasHeader,
    });
  }
  return found;
}

/** How many quoted mails are tried in all: forwards of forwards are read, a mail of nothing but markers costs no more. */
const MOST_READINGS = 8;
interface Budget {
  left: number;
  /** On a list people quote bounces to talk about them: there only what is announced as a forward is one. */
  announcedOnly: boolean;
}

function readInner(inner: InnerMail, wrapping: Wrapping, budget: Budget): DeliveryFields | undefined {
  if (inner.text === "" || budget.left <= 0) return undefined;
  budget.left -= 1;
  const mail = textMailOf(inner.header, reshape(inner.text));
  const looksLikeNotice = inner.header.length > 0 && (isFromMachine(mail) || hasNoticeSubject(mail.subject));
  const read = readBounceText(mail, { wrapping, loose: looksLikeNotice, shown: inner.header.length === 0 && wrapping !== "pasted" });
  if (read !== undefined) return read;
  return forwardIn(inner.text, wrapping, budget);
}

function forwardIn(text: string, wrapping: Wrapping, budget: Budget): DeliveryFields | undefined {
  if (budget.left <= 0) return undefined;
  for (const inner of innerMails(text)) {
    if (budget.announcedOnly && !inner.announced) continue;
    const read = readInner(inner, wrapping, budget);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** A bounce quoted or forwarded in the text of a mail; undefined where there is none. HTML blockquotes count as quoting. */
export function openForward(mail: TextMail): StatedFields | undefined {
  const announcedOnly = isFromList(mail);
  const found = forwardIn(mail.text, "forwarded-inline", { left: MOST_READINGS, announcedOnly });
  if (found !== undefined || mail.html === undefined) return found;
  return forwardIn(htmlToText(mail.html, { quote: true }), "forwarded-inline", { left: MOST_READINGS, announcedOnly });
}

/** Reads text that was pasted without a mail around it: a whole notice, with or without its header lines, quoted or not. */
export function readPasted(text: string): StatedFields {
  const lines = unquote(dedent(text.split("\n").slice(0, 20 * MOST_LINES)));
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  const { fields, next } = readForwardHeader(lines, first);
  const header: HeaderSection = fields.length >= 2 || fields.some((field) => field.key === "from") ? fields : [];
  const pasted = lines
    .slice(header.length > 0 ? next : 0)
    .join("\n")
    .trim();
  const body = reshape(pasted);
  const named = readBounceText(textMailOf(header, body), { wrapping: "pasted", loose: false });
  if (named !== undefined) return named;
  const forwarded = forwardIn(text, "pasted", { left: MOST_READINGS, announcedOnly: false });
  if (forwarded !== undefined) return forwarded;
  return readBounceText(textMailOf(header, body), { wrapping: "pasted", loose: true }) ?? pastedReply(body) ?? { kind: "ordinary-mail", problems: [] };
}

const FOLD = /\n[ \t]{1,80}(?=\S)/gu;
const REFUSAL = /^[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}|[\p{L}<[(])/u;

/** Somebody pasted nothing but a server's answer, or the line of a log or notice that quotes it. */
function pastedReply(pasted: string): DeliveryFields | undefined {
  // Indented lines continue the one before: Postfix folds its sentences so.
  const text = pasted.replace(FOLD, " ");
  const lines = text.split("\n").slice(0, 200);
  const said = findHostSaid(text.slice(0, 20_000))[0];
  const at = lines.findIndex((line) => REFUSAL.test(line.trim()));
  const diagnostic =
    said?.reply ??
    (at < 0
      ? undefined
      : collectReply(
          lines.map((line) => line.trim()),
          at,
          { loose: true },
        ).lines.join("\n"));
  if (diagnostic === undefined || !REFUSAL.test(diagnostic)) return undefined;
  const address = addressesIn(text)[0];
  const named = address !== undefined && text.includes(`<${address}>`) ? address : "";
  return {
    kind: "delivery-report",
    format: "text",
    wrapping: "pasted",
    original: { header: [] },
    recipients: [
      {
        address: named,
        action: diagnostic.startsWith("4") ? "delayed" : "failed",
        diagnostic,
        diagnosticType: "smtp",
        saidBy: "remote",
        ...(said?.stage === undefined ? {} : { stage: said.stage }),
        ...(said?.remoteMta === undefined ? {} : { remoteMta: said.remoteMta }),
        evidence: { by: "text", rule: "text/pasted-reply", matched: diagnostic.slice(0, 200) },
      },
    ],
    problems: named === "" ? [problem("recipient-unknown", false)] : [],
    lowConfidence: true,
  };
}
