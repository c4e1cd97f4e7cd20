import * as v from "valibot";
import type { ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import {
  type EventMessage,
  eventsOf,
  feedbackFields,
  joinedReply,
  type RecipientStatement,
  sameFate,
  text,
  textOrNumber,
  timeOf,
  wrongShape,
} from "./event.ts";

// https://documentation.mailgun.com/docs/mailgun/user-manual/events/ (event-data of a webhook, or one item of the events API)
const PLATFORM = "mailgun";

const nothing = undefined;
const Status = v.fallback(
  v.looseObject({ code: textOrNumber, "enhanced-code": text, message: text, description: text, "mx-host": text, "retry-seconds": textOrNumber }),
  {
    code: nothing,
    "enhanced-code": nothing,
    message: nothing,
    description: nothing,
    "mx-host": nothing,
    "retry-seconds": nothing,
  },
);
const Headers = v.fallback(v.looseObject({ to: text, from: text, "message-id": text, subject: text }), {
  to: nothing,
  from: nothing,
  "message-id": nothing,
  subject: nothing,
});
const Event = v.looseObject({
  event: v.string(),
  id: text,
  timestamp: textOrNumber,
  severity: text,
  reason: v.optional(v.unknown()),
  recipient: text,
  envelope: v.fallback(v.looseObject({ sender: text, "sending-ip": text }), { sender: nothing, "sending-ip": nothing }),
  "delivery-status": Status,
  message: v.fallback(v.looseObject({ headers: Headers }), { headers: { to: nothing, from: nothing, "message-id": nothing, subject: nothing } }),
});
const Posted = v.looseObject({ "event-data": v.unknown() });

const REASONS: ReadonlyMap<string, Reason> = new Map([
  ["suppress-bounce", "suppressed"],
  ["suppress-unsubscribe", "suppressed"],
  ["suppress-complaint", "suppressed"],
  ["espblock", "bad-reputation"],
  ["greylisted", "greylisted"],
  ["old", "expired"],
]);
/** Mailgun's pseudo codes: no server said them. */
const OWN_CODES: ReadonlySet<string> = new Set(["498", "499", "602", "605", "606", "607", "650"]);

function one(event: unknown): readonly ReportFields[] {
  const posted = v.safeParse(Posted, event);
  const checked = v.safeParse(Event, posted.success ? posted.output["event-data"] : event);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const status = fields["delivery-status"];
  const date = timeOf(fields.timestamp);
  const headers = fields.message.headers;
  const message: EventMessage = {
    messageId: headers["message-id"],
    platformId: fields.id,
    from: headers.from,
    to: headers.to ?? fields.recipient,
    subject: headers.subject,
    returnPath: fields.envelope.sender,
  };
  const delivery = (category: string | undefined, statement: RecipientStatement): readonly ReportFields[] =>
    sameFate({ platform: PLATFORM, category, date, message, sendingIp: fields.envelope["sending-ip"] }, [fields.recipient], statement);
  const reason = typeof fields.reason === "string" ? fields.reason : undefined;
  switch (fields.event) {
    case "failed": {
      const temporary = fields.severity === "temporary";
      const own = OWN_CODES.has(status.code ?? "");
      const words = status.message ?? status.description;
      const suppressed = reason?.startsWith("suppress-") === true;
      return delivery([fields.severity, reason].filter((word) => word !== undefined).join("/") || undefined, {
        action: temporary ? "delayed" : "failed",
        status: status["enhanced-code"],
        diagnostic: own || suppressed ? (words ?? reason) : joinedReply(status.code, status["enhanced-code"], words),
        saidBy: own || suppressed ? "local" : undefined,
        remoteMta: status["mx-host"] === undefined ? undefined : { host: status["mx-host"] },
        lastAttemptDate: date,
        statedReason: REASONS.get(reason ?? "") ?? (own && !suppressed ? "network-failure" : undefined),
        statedPermanence: temporary ? "transient" : "permanent",
      });
    }
    case "rejected":
      return delivery("rejected", {
        action: "failed",
        saidBy: "local",
        diagnostic: reasonOfReject(fields.reason, event),
        statedReason: "account-restricted",
        statedPermanence: "permanent",
      });
    case "delivered":
      return delivery(undefined, { action: "delivered" });
    case "complained":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [fields.recipient ?? ""] })];
    case "unsubscribed":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [fields.recipient ?? ""] })];
    default:
      return [];
  }
}

const Reject = v.looseObject({ reject: v.looseObject({ reason: text, description: text }) });

function reasonOfReject(reason: unknown, event: unknown): string | undefined {
  if (typeof reason === "string") return reason;
  const posted = v.safeParse(Posted, event);
  const found = v.safeParse(Reject, posted.success ? posted.output["event-data"] : event);
  return found.success ? (found.output.reject.description ?? found.output.reject.reason) : undefined;
}

/** Mailgun: the body of a webhook, or events of its API. */
export function mailgunFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
