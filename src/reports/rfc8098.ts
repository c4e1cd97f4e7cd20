// Disposition notifications (RFC 8098, internationalised: RFC 6533 section 5): read, deleted, dispatched. Never a bounce.
import type { LinkKey } from "../report.ts";
import { withoutAngles } from "../vocabulary/address.ts";
import { type Problem, problem } from "../vocabulary/problem.ts";
import { readAddress } from "./addresses.ts";
import { fieldValue, readStatusGroups, stripComments } from "./fields.ts";
import type { TextMail } from "./format.ts";
import { originalFields, originalHeader } from "./original.ts";
import type { DeliveryFields, DispositionFields } from "./report-fields.ts";

const DISPOSITION_MARKS = /([;,/])/u;

/** Reads a disposition part and the mail around it. Dovecot's Sieve reject ("deleted") is one too (live-mtas.md). */
export function readDisposition(text: string, mail: TextMail): DispositionFields {
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
  const keys: LinkKey[] = messageId === undefined ? [] : [{ kind: "message-id", value: withoutAngles(messageId), from: "report-field" }];
  return {
    kind: "disposition-report",
    disposition,
    ...(recipient === "" ? {} : { recipient }),
    original: originalFields([originalHeader(mail.parts)], keys),
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
export function readRefusedDisposition(text: string, mail: TextMail): DeliveryFields | undefined {
  const rejected = REJECTED.exec(mail.text);
  if (!rejected) return undefined;
  const reason = mail.text.slice(rejected.index + rejected[0].length).trim();
  if (!NO_ROOM.test(reason.slice(0, 300))) return undefined;
  const read = readDisposition(text, mail);
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
