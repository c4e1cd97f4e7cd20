// Disposition notifications (RFC 8098, internationalised: RFC 6533 section 5): read, deleted, dispatched. Never a bounce.
import type { Part } from "../mime/message.ts";
import type { LinkKey } from "../report.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import { readAddress } from "./addresses.ts";
import { fieldValue, readStatusGroups, stripComments } from "./fields.ts";
import { originalFields, originalHeader } from "./original.ts";
import type { DeliveryFields, DispositionFields } from "./report-fields.ts";
import { readableText } from "./text-mail.ts";

const DISPOSITION_MARKS = /([;,/])/u;

/** Reads a disposition part and the mail around it. Dovecot's Sieve reject ("deleted") is one too (live-mtas.md). */
export function readDisposition(text: string, root: Part): DispositionFields {
  const groups = readStatusGroups(text);
  const all = [...groups.perMessage, ...groups.recipients.flat()];
  const problems: Problem[] = [];
  const disposition = stripComments(fieldValue(all, "disposition") ?? "")
    .split(DISPOSITION_MARKS)
    .map((piece) => piece.trim())
    .join("")
    .replace(";", "; ");
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

const REJECTED = /^your message to <?([^<>\s]{1,320})>? was automatically rejected:/imu;
const NO_ROOM =
  /quota exceeded|mailbox (?:is )?full|disk (?:quota|full)|out of (?:quota|storage|space)|not enough (?:disk )?space|mailbox unavailable|user unknown/iu;

/**
 * Dovecot's delivery agent writes one and the same notification for two things: a user's Sieve rule refused the mail (a disposition, RFC 5429),
 * or the server could not store it. The second is a failed delivery, and its reason stands in the text.
 */
export function readRefusedDisposition(text: string, root: Part): DeliveryFields | undefined {
  const human = readableText(root).text;
  const rejected = REJECTED.exec(human);
  if (!rejected) return undefined;
  const reason = human.slice(rejected.index + rejected[0].length).trim();
  if (!NO_ROOM.test(reason.slice(0, 300))) return undefined;
  const read = readDisposition(text, root);
  const address = read.recipient ?? rejected[1] ?? "";
  return {
    kind: "delivery-report",
    format: "dovecot",
    wrapping: "direct",
    original: read.original,
    recipients: [
      {
        address,
        action: "failed",
        diagnostic: reason,
        saidBy: "local",
        evidence: { by: "text", rule: "dovecot/automatically-rejected", matched: rejected[0].trim().slice(0, 200) },
      },
    ],
    problems: read.problems,
  };
}
