import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { type EventMessage, eventsOf, feedbackFields, flag, type RecipientStatement, sameFate, text, textOrNumber, timeOf, wrongShape } from "./event.ts";

// https://dev.mailjet.com/email/guides/webhooks/
const PLATFORM = "mailjet";

const Event = v.looseObject({
  event: v.string(),
  time: textOrNumber,
  MessageID: textOrNumber,
  Message_GUID: text,
  email: text,
  hard_bounce: flag,
  blocked: flag,
  error_related_to: text,
  error: text,
  comment: text,
});

const ERRORS: ReadonlyMap<string, Reason> = new Map([
  ["user unknown", "unknown-recipient"],
  ["mailbox inactive", "mailbox-disabled"],
  ["quota exceeded", "mailbox-full"],
  ["blacklisted", "suppressed"],
  ["spam reporter", "suppressed"],
  ["invalid domain", "unknown-domain"],
  ["no mail host", "no-mail-service"],
  ["relay/access denied", "relaying-denied"],
  ["greylisted", "greylisted"],
  ["typofix", "unknown-domain"],
  ["bad or empty template", "malformed-message"],
  ["error in template language", "malformed-message"],
  ["sender blocked", "bad-reputation"],
  ["content blocked", "spam"],
  ["policy issue", "policy"],
  ["system issue", "server-error"],
  ["protocol issue", "protocol-error"],
  ["connection issue", "network-failure"],
  ["preblocked", "suppressed"],
  ["duplicate in campaign", "suppressed"],
]);

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const date = timeOf(fields.time);
  const message: EventMessage = { platformId: fields.MessageID ?? fields.Message_GUID, to: fields.email };
  const category = [fields.error_related_to, fields.error].filter((word) => word !== undefined).join("/") || undefined;
  const delivery = (statement: RecipientStatement): readonly ReportFields[] =>
    sameFate({ platform: PLATFORM, category, date, message }, [fields.email], statement);
  const stated = ERRORS.get((fields.error ?? "").toLowerCase());
  switch (fields.event) {
    case "bounce":
      return delivery({
        action: "failed",
        diagnostic: fields.comment,
        lastAttemptDate: date,
        statedReason: stated,
        statedPermanence: fields.hard_bounce === true ? "permanent" : "transient",
      });
    case "blocked":
      // Mailjet's word for: not sent at all.
      return delivery({
        action: "failed",
        diagnostic: fields.comment ?? fields.error,
        saidBy: "local",
        statedReason: stated ?? "suppressed",
        statedPermanence: "permanent",
      });
    case "sent":
      return delivery({ action: "delivered" });
    case "spam":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [fields.email ?? ""] })];
    case "unsub":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [fields.email ?? ""] })];
    default:
      return [];
  }
}

/** Mailjet: one event, or the grouped array of them. */
export function mailjetFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
