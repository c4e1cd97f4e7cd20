import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import { type EventMessage, eventsOf, feedbackFields, type RecipientStatement, sameFate, text, textOrNumber, timeOf, wrongShape } from "./event.ts";

const REPLY_CODE = /\b[45]\d\d\b/u;

// https://developers.brevo.com/docs/transactional-webhooks and .../reference/gettransacemailcontent
const PLATFORM = "brevo";

const Event = v.looseObject({
  event: v.string(),
  email: text,
  ts_event: textOrNumber,
  ts: textOrNumber,
  "message-id": text,
  id: textOrNumber,
  subject: text,
  sending_ip: text,
  reason: text,
});

/** Brevo puts its own words in front of the server's: "undefined ", " RecipientError: ". */
const PREFIX = /^\s{0,5}(?:undefined\s{1,5})?(?:[A-Za-z]{1,30}Error:\s{0,5})?/u;

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const date = timeOf(fields.ts_event ?? fields.ts);
  const message: EventMessage = { messageId: fields["message-id"], platformId: fields.id, to: fields.email, subject: fields.subject };
  const reason = fields.reason?.replace(PREFIX, "").trim() || undefined;
  const delivery = (statement: RecipientStatement): readonly ReportFields[] =>
    sameFate({ platform: PLATFORM, category: fields.event, date, message, sendingIp: fields.sending_ip }, [fields.email], statement);
  switch (fields.event) {
    case "hard_bounce":
    case "hardBounce":
      return delivery({ action: "failed", diagnostic: reason, lastAttemptDate: date, statedPermanence: "permanent" });
    case "soft_bounce":
    case "softBounce":
      return delivery({ action: "failed", diagnostic: reason, lastAttemptDate: date, statedPermanence: "transient" });
    case "deferred":
      return delivery({ action: "delayed", diagnostic: reason, statedPermanence: "transient" });
    case "invalid_email":
    case "invalid":
      return delivery({ action: "failed", diagnostic: reason, saidBy: "local", statedReason: "unknown-recipient", statedPermanence: "permanent" });
    case "blocked":
      // On Brevo's own list, or refused by the receiving server: the reason's words tell.
      return delivery({
        action: "failed",
        diagnostic: reason,
        saidBy: REPLY_CODE.test(reason ?? "") ? undefined : "local",
        statedReason: "suppressed",
        statedPermanence: "permanent",
      });
    case "error":
      return delivery({ action: "failed", diagnostic: reason, saidBy: "local", statedReason: "account-restricted", statedPermanence: "permanent" });
    case "delivered":
      return delivery({ action: "delivered" });
    case "spam":
    case "complaint":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [fields.email ?? ""] })];
    case "unsubscribe":
    case "unsubscribed":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [fields.email ?? ""] })];
    default:
      return [];
  }
}

/** Brevo (formerly Sendinblue): the one event of a post. */
export function brevoFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
