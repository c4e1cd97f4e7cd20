import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { type EventMessage, eventsOf, feedbackFields, type RecipientStatement, sameFate, text, texts, timeOf, wrongShape } from "./event.ts";

const SUPPRESSED = /suppressed sending/iu;

// https://resend.com/docs/webhooks/event-types; type and subType are Amazon SES's words. No SMTP reply is passed on.
const PLATFORM = "resend";

const Data = v.looseObject({
  email_id: text,
  message_id: text,
  from: text,
  to: v.fallback(
    v.union([
      texts,
      v.pipe(
        v.string(),
        v.transform((one) => [one]),
      ),
    ]),
    [],
  ),
  subject: text,
  bounce: v.fallback(v.looseObject({ type: text, subType: text, message: text }), { type: undefined, subType: undefined, message: undefined }),
  suppressed: v.fallback(v.looseObject({ type: text, message: text }), { type: undefined, message: undefined }),
  failed: v.fallback(v.looseObject({ reason: text }), { reason: undefined }),
});
const Event = v.looseObject({ type: v.string(), created_at: text, data: v.unknown() });

const REASONS: ReadonlyMap<string, Reason> = new Map([
  ["NoEmail", "unknown-recipient"],
  ["Suppressed", "suppressed"],
  ["OnAccountSuppressionList", "suppressed"],
  ["MailboxFull", "mailbox-full"],
  ["MessageTooLarge", "message-too-large"],
  ["ContentRejected", "content-refused"],
  ["AttachmentRejected", "content-refused"],
]);

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  if (!checked.output.type.startsWith("email.")) return [];
  const data = v.safeParse(Data, checked.output.data);
  if (!data.success) return [wrongShape(PLATFORM)];
  const fields = data.output;
  const date = timeOf(checked.output.created_at);
  const message: EventMessage = {
    messageId: fields.message_id,
    platformId: fields.email_id,
    from: fields.from,
    to: fields.to.join(", "),
    subject: fields.subject,
  };
  const delivery = (category: string | undefined, statement: RecipientStatement): readonly ReportFields[] =>
    sameFate({ platform: PLATFORM, category, date, message }, fields.to, statement);
  switch (checked.output.type) {
    case "email.bounced": {
      const { type, subType, message: words } = fields.bounce;
      const suppressed = SUPPRESSED.test(words ?? "");
      return delivery([type, subType].filter((word) => word !== undefined).join("/") || undefined, {
        action: "failed",
        diagnostic: words,
        saidBy: "local",
        statedReason: REASONS.get(subType ?? "") ?? (suppressed ? "suppressed" : undefined),
        statedPermanence: type === "Transient" ? "transient" : type === "Permanent" ? "permanent" : undefined,
      });
    }
    case "email.suppressed":
      return delivery(fields.suppressed.type ?? "suppressed", {
        action: "failed",
        saidBy: "local",
        diagnostic: fields.suppressed.message,
        statedReason: "suppressed",
        statedPermanence: "permanent",
      });
    case "email.failed":
      return delivery("failed", {
        action: "failed",
        saidBy: "local",
        diagnostic: fields.failed.reason,
        statedReason: "account-restricted",
        statedPermanence: "permanent",
      });
    case "email.delivery_delayed":
      return delivery(undefined, { action: "delayed" });
    case "email.delivered":
      return delivery(undefined, { action: "delivered" });
    case "email.complained":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: fields.to })];
    default:
      return [];
  }
}

/** Resend: the body of a webhook. */
export function resendFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
