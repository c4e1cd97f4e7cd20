import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { deliveryFields, type EventMessage, eventsOf, feedbackFields, joinedReply, recipientFields, text, textOrNumber, timeOf, wrongShape } from "./event.ts";

// https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
const PLATFORM = "sendgrid";

const Event = v.looseObject({
  event: v.string(),
  email: text,
  timestamp: textOrNumber,
  "smtp-id": text,
  sg_message_id: text,
  type: text,
  status: text,
  reason: text,
  response: text,
  bounce_classification: text,
  ip: text,
});

const CLASSES: ReadonlyMap<string, Reason> = new Map([
  ["Invalid Address", "unknown-recipient"],
  ["Mailbox Unavailable", "mailbox-disabled"],
  ["Reputation", "bad-reputation"],
  ["Content", "spam"],
  ["Frequency or Volume Too High", "rate-limited"],
  ["Technical Failure", "server-error"],
]);
/** Why SendGrid dropped a message before trying. */
const DROPPED: ReadonlyMap<string, Reason> = new Map([
  ["bounced address", "suppressed"],
  ["unsubscribed address", "suppressed"],
  ["spam reporting address", "suppressed"],
  ["invalid", "suppressed"],
  ["spam content", "spam"],
  ["recipient list over package quota", "account-restricted"],
  ["invalid smtpapi header", "malformed-message"],
]);

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const date = timeOf(fields.timestamp);
  const message: EventMessage = { messageId: fields["smtp-id"], platformId: fields.sg_message_id, to: fields.email };
  const delivery = (category: string | undefined, recipient: Parameters<typeof recipientFields>[0]): readonly ReportFields[] =>
    fields.email === undefined
      ? [wrongShape(PLATFORM)]
      : [deliveryFields({ platform: PLATFORM, category, date, message, sendingIp: fields.ip, recipients: [recipientFields(recipient)] })];
  switch (fields.event) {
    case "bounce": {
      const category = [fields.type, fields.bounce_classification].filter((word) => word !== undefined).join("/");
      return delivery(category === "" ? undefined : category, {
        address: fields.email,
        action: "failed",
        status: fields.status,
        diagnostic: joinedReply(undefined, undefined, fields.reason),
        lastAttemptDate: date,
        statedReason: fields.type === "expired" ? "expired" : CLASSES.get(fields.bounce_classification ?? ""),
        gaveUp: fields.type === "expired" ? true : undefined,
      });
    }
    case "dropped":
      return delivery(fields.reason ?? "dropped", {
        address: fields.email,
        action: "failed",
        diagnostic: fields.reason,
        saidBy: "local",
        statedReason: DROPPED.get((fields.reason ?? "").toLowerCase()) ?? "suppressed",
        statedPermanence: "permanent",
      });
    case "deferred":
      return delivery(undefined, { address: fields.email, action: "delayed", status: fields.status, diagnostic: fields.response ?? fields.reason });
    case "delivered":
      return delivery(undefined, { address: fields.email, action: "delivered" });
    case "spamreport":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [fields.email ?? ""] })];
    case "unsubscribe":
    case "group_unsubscribe":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [fields.email ?? ""] })];
    default:
      return [];
  }
}

/** Twilio SendGrid: the array of events it posts. */
export function sendgridFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
