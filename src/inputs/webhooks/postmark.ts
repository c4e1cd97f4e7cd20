import * as v from "valibot";
import type { RecipientFields, ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { autoReplyFields, deliveryFields, type EventMessage, eventsOf, feedbackFields, flag, recipientFields, text, timeOf, wrongShape } from "./event.ts";

// https://postmarkapp.com/developer/webhooks/bounce-webhook and .../api/bounce-api#bounce-types
const PLATFORM = "postmark";

const Event = v.looseObject({
  RecordType: text,
  Type: text,
  Name: text,
  MessageID: text,
  Details: text,
  Description: text,
  Email: text,
  Recipient: text,
  From: text,
  Subject: text,
  BouncedAt: text,
  DeliveredAt: text,
  ChangedAt: text,
  SuppressSending: flag,
  SuppressionReason: text,
  Origin: text,
});

interface Meaning {
  reason?: Reason;
  /** Postmark never tried, or took it back itself. */
  own?: true;
  action?: RecipientFields["action"];
  transient?: true;
}

const TYPES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["HardBounce", {}],
  ["SoftBounce", { transient: true }],
  ["Transient", { action: "delayed", transient: true }],
  ["DnsError", { reason: "unknown-domain", transient: true }],
  ["OpenRelayTest", { transient: true }],
  ["Unknown", {}],
  ["SpamNotification", { reason: "spam" }],
  ["VirusNotification", { reason: "malware" }],
  ["BadEmailAddress", { reason: "unknown-recipient", own: true }],
  ["ManuallyDeactivated", { reason: "suppressed", own: true }],
  ["Unconfirmed", { reason: "account-restricted", own: true }],
  ["Blocked", {}],
  ["SMTPApiError", { reason: "account-restricted", own: true }],
  ["DMARCPolicy", { reason: "authentication-failed" }],
  ["TemplateRenderingFailed", { reason: "malformed-message", own: true }],
]);

function bounce(fields: v.InferOutput<typeof Event>, message: EventMessage): readonly ReportFields[] {
  const type = fields.Type ?? fields.Name ?? "";
  const date = timeOf(fields.BouncedAt);
  const recipients = [fields.Email ?? ""];
  switch (type) {
    case "AutoResponder":
      return [autoReplyFields({ autoReply: "vacation", date, message })];
    case "AddressChange":
      return [autoReplyFields({ autoReply: "other", date, message })];
    case "ChallengeVerification":
      return [autoReplyFields({ autoReply: "challenge", date, message })];
    case "SpamComplaint":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients })];
    case "Unsubscribe":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients })];
    case "Subscribe":
    case "InboundError":
      return [];
  }
  if (fields.Email === undefined) return [wrongShape(PLATFORM)];
  const meaning = TYPES.get(type) ?? {};
  return [
    deliveryFields({
      platform: PLATFORM,
      category: type === "" ? undefined : type,
      date,
      message,
      recipients: [
        recipientFields({
          address: fields.Email,
          action: meaning.action ?? "failed",
          diagnostic: meaning.own ? (fields.Details ?? fields.Description) : fields.Details,
          saidBy: meaning.own ? "local" : undefined,
          lastAttemptDate: date,
          statedReason: meaning.reason,
          statedPermanence: meaning.transient ? "transient" : "permanent",
        }),
      ],
    }),
  ];
}

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success || (checked.output.RecordType ?? checked.output.Type) === undefined) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const message: EventMessage = { platformId: fields.MessageID, from: fields.From, to: fields.Email ?? fields.Recipient, subject: fields.Subject };
  switch (fields.RecordType ?? "Bounce") {
    case "Bounce":
      return bounce(fields, message);
    case "SpamComplaint":
      return [feedbackFields({ feedbackType: "abuse", date: timeOf(fields.BouncedAt), message, recipients: [fields.Email ?? ""] })];
    case "Delivery":
      return fields.Recipient === undefined
        ? [wrongShape(PLATFORM)]
        : [
            deliveryFields({
              platform: PLATFORM,
              date: timeOf(fields.DeliveredAt),
              message,
              recipients: [recipientFields({ address: fields.Recipient, action: "delivered" })],
            }),
          ];
    case "SubscriptionChange":
      // Bounces and complaints come as records of their own; here only the recipient's wish is news.
      return fields.SuppressSending === true && fields.SuppressionReason === "ManualSuppression" && fields.Origin === "Recipient"
        ? [feedbackFields({ feedbackType: "opt-out", date: timeOf(fields.ChangedAt), message, recipients: [fields.Recipient ?? ""] })]
        : [];
    default:
      return [];
  }
}

/** Postmark: the body of a bounce, delivery, spam complaint or subscription webhook. */
export function postmarkFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
