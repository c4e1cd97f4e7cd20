// Disposition notifications (RFC 8098, internationalised: RFC 6533 section 5): read, deleted, dispatched. Never a bounce.
import type { Part } from "../mime/message.ts";
import type { LinkKey } from "../report.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import { readAddress } from "./addresses.ts";
import { fieldValue, readStatusGroups, stripComments } from "./fields.ts";
import { originalFields, originalHeader } from "./original.ts";
import type { DispositionFields } from "./report-fields.ts";

/** Reads a disposition part and the mail around it. Dovecot's Sieve reject ("deleted") is one too (live-mtas.md). */
export function readDisposition(text: string, root: Part): DispositionFields {
  const groups = readStatusGroups(text);
  const all = [...groups.perMessage, ...groups.recipients.flat()];
  const problems: Problem[] = [];
  const disposition = stripComments(fieldValue(all, "disposition") ?? "")
    .replace(/\s*;\s*/gu, "; ")
    .replace(/\s*,\s*/gu, ",");
  if (disposition === "") problems.push(problem("malformed-report", false, "Disposition"));
  const finalValue = fieldValue(all, "final-recipient") ?? fieldValue(all, "original-recipient");
  const recipient = finalValue === undefined ? "" : readAddress(finalValue).address;
  const messageId = fieldValue(all, "original-message-id");
  const keys: LinkKey[] = messageId === undefined ? [] : [{ kind: "message-id", value: messageId.replace(/^<|>$/gu, ""), from: "report-field" }];
  return {
    kind: "disposition-report",
    disposition,
    ...(recipient === "" ? {} : { recipient }),
    original: originalFields([originalHeader(root)], keys),
    problems,
  };
}
