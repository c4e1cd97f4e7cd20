import * as v from "valibot";
import type { FeedbackFields, ReportFields } from "../../reports/report-fields.ts";
import { type HeaderSection, headerField } from "../../vocabulary/header.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { deliveryFields, type EventMessage, eventsOf, feedbackFields, parsed, recipientFields, text, texts, timeOf, wrongShape } from "./event.ts";

const FIELD_NAME = /^[!-9;-~]{1,80}$/u;
const LINE_ENDS = /[\r\n]+/gu;
const MTA_TYPE = /^[a-z]{1,10};\s{0,5}/iu;

// https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html and .../event-publishing-retrieving-sns-contents.html
const PLATFORM = "amazon-ses";

const Header = v.looseObject({ name: text, value: text });
const Mail = v.fallback(
  v.looseObject({
    timestamp: text,
    messageId: text,
    source: text,
    destination: texts,
    headers: v.fallback(v.array(v.fallback(Header, { name: undefined, value: undefined })), []),
    commonHeaders: v.fallback(v.looseObject({ subject: text, messageId: text, from: texts, to: texts }), {
      subject: undefined,
      messageId: undefined,
      from: [],
      to: [],
    }),
  }),
  {
    timestamp: undefined,
    messageId: undefined,
    source: undefined,
    destination: [],
    headers: [],
    commonHeaders: { subject: undefined, messageId: undefined, from: [], to: [] },
  },
);
const Recipient = v.looseObject({ emailAddress: text, action: text, status: text, diagnosticCode: text });
const Recipients = v.fallback(v.array(v.fallback(Recipient, { emailAddress: undefined, action: undefined, status: undefined, diagnosticCode: undefined })), []);
const Bounce = v.looseObject({ bounceType: text, bounceSubType: text, bouncedRecipients: Recipients, timestamp: text, remoteMtaIp: text, reportingMTA: text });
const Complaint = v.looseObject({ complainedRecipients: Recipients, complaintFeedbackType: text, complaintSubType: text, timestamp: text, userAgent: text });
const Delivery = v.looseObject({ recipients: texts, smtpResponse: text, timestamp: text, remoteMtaIp: text, reportingMTA: text });
const Delay = v.looseObject({ delayedRecipients: Recipients, delayType: text, expirationTime: text, timestamp: text, reportingMTA: text });
const Event = v.looseObject({
  notificationType: text,
  eventType: text,
  mail: Mail,
  bounce: v.optional(v.unknown()),
  complaint: v.optional(v.unknown()),
  delivery: v.optional(v.unknown()),
  deliveryDelay: v.optional(v.unknown()),
  reject: v.optional(v.unknown()),
});
const Envelope = v.looseObject({ Type: text, Message: v.string() });
const LambdaRecords = v.looseObject({ Records: v.array(v.looseObject({ Sns: v.looseObject({ Type: text, Message: v.string() }) })) });

/** SES's own category in our words; the raw reply, where there is one, comes first. */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ["Permanent/NoEmail", "unknown-recipient"],
  ["Permanent/Suppressed", "suppressed"],
  ["Permanent/OnAccountSuppressionList", "suppressed"],
  ["Permanent/UnsubscribedRecipient", "suppressed"],
  ["Permanent/EmailValidationSuppressed", "suppressed"],
  ["Transient/MailboxFull", "mailbox-full"],
  ["Transient/MessageTooLarge", "message-too-large"],
  ["Transient/ContentRejected", "content-refused"],
  ["Transient/AttachmentRejected", "content-refused"],
  ["Transient/CustomTimeoutExceeded", "expired"],
]);
const DELAYS: ReadonlyMap<string, Reason> = new Map([
  ["MailboxFull", "mailbox-full"],
  ["SpamDetected", "spam"],
  ["RecipientServerError", "server-error"],
  ["IPFailure", "bad-reputation"],
  ["TransientCommunicationFailure", "network-failure"],
]);
const FEEDBACK: ReadonlySet<string> = new Set(["abuse", "auth-failure", "fraud", "not-spam", "virus"]);

function messageOf(mail: v.InferOutput<typeof Mail>): EventMessage {
  const headers: HeaderSection = mail.headers.flatMap(({ name, value }) =>
    name === undefined || value === undefined || !FIELD_NAME.test(name) ? [] : [headerField(name, value.replace(LINE_ENDS, " "))],
  );
  return {
    platformId: mail.messageId,
    messageId: mail.commonHeaders.messageId,
    returnPath: mail.source,
    from: mail.commonHeaders.from[0] ?? mail.source,
    to: mail.commonHeaders.to.join(", ") || mail.destination.join(", "),
    subject: mail.commonHeaders.subject,
    headers,
  };
}

/** "dns; a8-70.smtp-out.amazonses.com" */
const hostOf = (reportingMta: string | undefined): string | undefined => reportingMta?.replace(MTA_TYPE, "").trim() || undefined;

/** The SES event inside an SNS envelope, a Lambda's SNS records, or bare; undefined for SNS handshakes. */
function unwrap(event: unknown): unknown[] {
  const records = v.safeParse(LambdaRecords, event);
  if (records.success) return records.output.Records.flatMap(({ Sns }) => unwrap(Sns));
  const envelope = v.safeParse(Envelope, event);
  if (!envelope.success) return [event];
  if (envelope.output.Type !== undefined && envelope.output.Type !== "Notification") return [];
  // SES greets a new topic with a plain sentence.
  return envelope.output.Message.trimStart().startsWith("{") ? [parsed(envelope.output.Message)] : [];
}

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const { mail, ...rest } = checked.output;
  const type = rest.eventType ?? rest.notificationType;
  if (type === undefined) return [wrongShape(PLATFORM)];
  const message = messageOf(mail);
  switch (type) {
    case "Bounce": {
      const bounce = v.safeParse(Bounce, rest.bounce);
      if (!bounce.success || bounce.output.bouncedRecipients.length === 0) return [wrongShape(PLATFORM)];
      const { bounceType, bounceSubType, bouncedRecipients, reportingMTA, remoteMtaIp, timestamp } = bounce.output;
      const category = [bounceType, bounceSubType].filter((word) => word !== undefined).join("/");
      const at = timeOf(timestamp);
      return [
        deliveryFields({
          platform: PLATFORM,
          category: category === "" ? undefined : category,
          date: at,
          message,
          reportingHost: hostOf(reportingMTA),
          recipients: bouncedRecipients.map(({ emailAddress, action, status, diagnosticCode }) =>
            recipientFields({
              address: emailAddress,
              action: action?.toLowerCase() === "delayed" ? "delayed" : "failed",
              status,
              diagnostic: diagnosticCode,
              remoteMta: remoteMtaIp === undefined ? undefined : { ip: remoteMtaIp },
              lastAttemptDate: at,
              statedReason: REASONS.get(category),
              statedPermanence: bounceType === "Transient" ? "transient" : bounceType === "Permanent" ? "permanent" : undefined,
            }),
          ),
        }),
      ];
    }
    case "Complaint": {
      const complaint = v.safeParse(Complaint, rest.complaint);
      if (!complaint.success) return [wrongShape(PLATFORM)];
      const { complainedRecipients, complaintFeedbackType, timestamp } = complaint.output;
      const feedbackType = (
        FEEDBACK.has(complaintFeedbackType ?? "") ? complaintFeedbackType : complaintFeedbackType === undefined ? "abuse" : "other"
      ) as FeedbackFields["feedbackType"];
      return [
        feedbackFields({ feedbackType, date: timeOf(timestamp), message, recipients: complainedRecipients.map(({ emailAddress }) => emailAddress ?? "") }),
      ];
    }
    case "Delivery": {
      const delivery = v.safeParse(Delivery, rest.delivery);
      if (!delivery.success || delivery.output.recipients.length === 0) return [wrongShape(PLATFORM)];
      const { recipients, reportingMTA, timestamp } = delivery.output;
      return [
        deliveryFields({
          platform: PLATFORM,
          date: timeOf(timestamp),
          message,
          reportingHost: hostOf(reportingMTA),
          recipients: recipients.map((address) => recipientFields({ address, action: "delivered" })),
        }),
      ];
    }
    case "DeliveryDelay": {
      const delay = v.safeParse(Delay, rest.deliveryDelay);
      if (!delay.success || delay.output.delayedRecipients.length === 0) return [wrongShape(PLATFORM)];
      const { delayedRecipients, delayType, expirationTime, timestamp, reportingMTA } = delay.output;
      return [
        deliveryFields({
          platform: PLATFORM,
          category: delayType,
          date: timeOf(timestamp),
          message,
          reportingHost: hostOf(reportingMTA),
          recipients: delayedRecipients.map(({ emailAddress, status, diagnosticCode }) =>
            recipientFields({
              address: emailAddress,
              action: "delayed",
              status,
              diagnostic: diagnosticCode,
              willRetryUntil: timeOf(expirationTime),
              statedReason: DELAYS.get(delayType ?? ""),
            }),
          ),
        }),
      ];
    }
    case "Reject":
      // SES took the message and found malware in it: it never left.
      return mail.destination.length === 0
        ? [wrongShape(PLATFORM)]
        : [
            deliveryFields({
              platform: PLATFORM,
              category: "Reject",
              date: timeOf(mail.timestamp),
              message,
              recipients: mail.destination.map((address) =>
                recipientFields({ address, action: "failed", saidBy: "local", statedReason: "malware", statedPermanence: "permanent" }),
              ),
            }),
          ];
    default:
      // Send, Open, Click, Rendering Failure, Subscription, AmazonSnsSubscriptionSucceeded: nothing about delivery.
      return [];
  }
}

/** Amazon SES: an SNS envelope (also inside a Lambda event), a feedback notification or an event-publishing record. */
export function sesFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(unwrap).flatMap(one);
}
