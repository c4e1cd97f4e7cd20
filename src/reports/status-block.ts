// A status part that stands in readable text: its container was broken, or a person forwarded it.
import { findHeaderBlock } from "./returned-copy.ts";

const START = /^(?:reporting-mta|final-recipient|original-recipient|original-envelope-id|dsn-gateway)[ \t]{0,5}:/iu;
const OUTCOME = /^(?:action|status)[ \t]{0,5}:/imu;
const RECIPIENT = /^(?:final|original)-recipient[ \t]{0,5}:/imu;
const TRACE = /^(?:received|return-path):/iu;
const BOUNDARY = /^--[^\s-]/u;
const PART_FIELD = /^content-[a-z-]{1,40}:/iu;
const RECIPIENT_START = /^(?:action|final-recipient|original-recipient)[ \t]{0,5}:/iu;

/** The text in front of a status part, the part, and what follows. */
export interface StatusBlock {
  before: string;
  status: string;
  after: string;
}

/**
 * Finds the lines of a status part in text, from its first field to a boundary or the returned mail. A block below the trace fields
 * of a mail belongs to the returned mail and is not taken (standards.md 14 and 37).
 */
export function findStatusBlock(text: string): StatusBlock | undefined {
  // Most texts hold none: then the lines need not be looked at.
  if (!text.toLowerCase().includes("-recipient")) return undefined;
  const lines = text.split("\n");
  let start = lines.findIndex((line) => START.test(line));
  if (start < 0) return undefined;
  // Exim and MessagingServer put Action in front of Final-Recipient; without a per-message group that is where the block begins.
  while (start > 0 && RECIPIENT_START.test(lines[start - 1] ?? "")) start -= 1;
  const trace = lines.findIndex((line, index) => index < start && TRACE.test(line) && TRACE.test(lines[index + 1] ?? ""));
  if (trace >= 0) return undefined;
  const rest = lines.slice(start);
  const boundary = rest.findIndex((line, index) => index > 0 && (BOUNDARY.test(line) || PART_FIELD.test(line)));
  const own = boundary < 0 ? rest : rest.slice(0, boundary);
  const header = findHeaderBlock(own);
  const status = (header < 0 ? own : own.slice(0, header)).join("\n");
  if (!OUTCOME.test(status) || !RECIPIENT.test(status)) return undefined;
  const end = start + (header < 0 ? own.length : header);
  return { before: lines.slice(0, start).join("\n").trimEnd(), status, after: lines.slice(end).join("\n").trim() };
}
