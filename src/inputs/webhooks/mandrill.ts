import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import { type EventMessage, eventsOf, feedbackFields, type RecipientStatement, sameFate, text, textOrNumber, timeOf, wrongShape } from "./event.ts";

// https://mailchimp.com/developer/transactional/docs/webhooks/
const PLATFORM = "mandrill";

const Smtp = v.looseObject({ type: text, diag: text, source_ip: text, destination_ip: text });
const Message = v.fallback(
  v.looseObject({
    _id: text,
    email: text,
    sender: text,
    subject: text,
    state: text,
    bounce_description: text,
    diag: text,
    reject: v.fallback(v.looseObject({ reason: text }), { reason: undefined }),
    smtp_events: v.fallback(v.array(v.fallback(Smtp, { type: undefined, diag: undefined, source_ip: undefined, destination_ip: undefined })), []),
  }),
  {
    _id: undefined,
    email: undefined,
    sender: undefined,
    subject: undefined,
    state: undefined,
    bounce_description: undefined,
    diag: undefined,
    reject: { reason: undefined },
    smtp_events: [],
  },
);
const Event = v.looseObject({ event: text, type: text, ts: textOrNumber, _id: text, msg: Message });
const Posted = v.looseObject({ mandrill_events: v.unknown() });

const BOUNCES: ReadonlyMap<string, Reason> = new Map([
  ["bad_mailbox", "unknown-recipient"],
  ["invalid_domain", "unknown-domain"],
  ["mailbox_full", "mailbox-full"],
  ["message_too_large", "message-too-large"],
]);
/** reject_reason: Mandrill never tried. */
const REJECTS: ReadonlyMap<string, Reason> = new Map([
  ["hard-bounce", "suppressed"],
  ["soft-bounce", "suppressed"],
  ["spam", "suppressed"],
  ["unsub", "suppressed"],
  ["custom", "suppressed"],
  ["rule", "suppressed"],
  ["invalid", "unknown-recipient"],
  ["invalid-sender", "sender-refused"],
  ["test-mode-limit", "account-restricted"],
  ["unsigned", "account-restricted"],
]);

function one(event: unknown): readonly ReportFields[] {
  const checked = v.safeParse(Event, event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const { msg, ...fields } = checked.output;
  // Changes of Mandrill's own lists have a type instead of an event.
  if (fields.event === undefined) return fields.type === undefined ? [wrongShape(PLATFORM)] : [];
  const date = timeOf(fields.ts);
  const message: EventMessage = { platformId: msg._id ?? fields._id, from: msg.sender, to: msg.email, subject: msg.subject };
  const last = msg.smtp_events.at(-1);
  const delivery = (category: string | undefined, statement: RecipientStatement): readonly ReportFields[] =>
    sameFate({ platform: PLATFORM, category, date, message, sendingIp: last?.source_ip }, [msg.email], statement);
  const remote = last?.destination_ip === undefined ? undefined : { ip: last.destination_ip };
  switch (fields.event) {
    case "hard_bounce":
    case "soft_bounce":
      return delivery(msg.bounce_description === undefined ? fields.event : `${fields.event}/${msg.bounce_description}`, {
        action: "failed",
        diagnostic: msg.diag ?? last?.diag,
        remoteMta: remote,
        lastAttemptDate: date,
        statedReason: BOUNCES.get(msg.bounce_description ?? ""),
        statedPermanence: fields.event === "hard_bounce" ? "permanent" : "transient",
      });
    case "deferral":
      return delivery("deferral", { action: "delayed", diagnostic: last?.diag ?? msg.diag, remoteMta: remote });
    case "reject": {
      const why = msg.reject.reason;
      return delivery(why === undefined ? "reject" : `reject/${why}`, {
        action: "failed",
        saidBy: "local",
        diagnostic: why,
        statedReason: REJECTS.get(why ?? "") ?? "suppressed",
        statedPermanence: "permanent",
      });
    }
    case "delivered":
      return delivery(undefined, { action: "delivered" });
    case "spam":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [msg.email ?? ""] })];
    case "unsub":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [msg.email ?? ""] })];
    default:
      return [];
  }
}

/** Mandrill (Mailchimp Transactional): the array in the form field mandrill_events, the field itself, or the decoded form. */
export function mandrillFields(event: unknown): readonly ReportFields[] {
  const posted = v.safeParse(Posted, event);
  return eventsOf(posted.success ? posted.output.mandrill_events : event).flatMap(one);
}
