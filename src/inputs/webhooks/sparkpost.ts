import * as v from "valibot";
import type { RecipientFields, ReportFields } from "../../reports/report-fields.ts";
import type { Reason } from "../../vocabulary/reason.ts";
import {
  autoReplyFields,
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

const MESSAGE_TIMEOUT = /message timeout/iu;

// https://developers.sparkpost.com/api/webhooks/ and https://support.sparkpost.com/docs/deliverability/bounce-classification-codes
const PLATFORM = "sparkpost";

const Event = v.looseObject({
  type: v.string(),
  bounce_class: textOrNumber,
  error_code: textOrNumber,
  message_id: text,
  transmission_id: textOrNumber,
  rcpt_to: text,
  raw_rcpt_to: text,
  reason: text,
  raw_reason: text,
  sending_ip: text,
  ip_address: text,
  timestamp: textOrNumber,
  friendly_from: text,
  msg_from: text,
  subject: text,
  fbtype: text,
});
const Posted = v.looseObject({ msys: v.record(v.string(), v.unknown()) });

/** Classes that say what the raw reply may not; the others are left to the reply. */
const CLASSES: ReadonlyMap<string, Reason> = new Map([
  ["10", "unknown-recipient"],
  ["21", "unknown-domain"],
  ["22", "mailbox-full"],
  ["23", "message-too-large"],
  ["24", "network-failure"],
  ["25", "suppressed"],
  ["50", "bad-reputation"],
  ["51", "blocklisted"],
  ["52", "spam"],
  ["53", "content-refused"],
  ["54", "relaying-denied"],
  ["70", "server-error"],
]);
const AUTO_REPLY = "60";
const CHALLENGE = "100";

function one(event: unknown): readonly ReportFields[] {
  const posted = v.safeParse(Posted, event);
  // Every post holds one event under one of five keys; SparkPost's ping has none.
  const inner = posted.success ? Object.values(posted.output.msys)[0] : event;
  if (posted.success && inner === undefined) return [];
  const checked = v.safeParse(Event, inner);
  if (!checked.success) return [wrongShape(PLATFORM)];
  const fields = checked.output;
  const address = fields.raw_rcpt_to ?? fields.rcpt_to;
  const date = timeOf(fields.timestamp);
  const message: EventMessage = {
    platformId: fields.message_id ?? fields.transmission_id,
    from: fields.friendly_from,
    returnPath: fields.msg_from,
    to: address,
    subject: fields.subject,
  };
  const delivery = (statement: RecipientStatement): readonly ReportFields[] =>
    sameFate(
      {
        platform: PLATFORM,
        category: fields.bounce_class === undefined ? fields.type : `${fields.type}/${fields.bounce_class}`,
        date,
        message,
        sendingIp: fields.sending_ip,
      },
      [address],
      statement,
    );
  const said: Partial<RecipientFields> = {};
  const reply = joinedReply(fields.error_code, undefined, fields.raw_reason ?? fields.reason);
  if (reply !== undefined) said.diagnostic = reply;
  if (fields.ip_address !== undefined) said.remoteMta = { ip: fields.ip_address };
  const stated = CLASSES.get(fields.bounce_class ?? "");
  switch (fields.type) {
    case "bounce":
    case "out_of_band":
      if (fields.bounce_class === AUTO_REPLY) return [autoReplyFields({ autoReply: "other", date, message })];
      if (fields.bounce_class === CHALLENGE) return [autoReplyFields({ autoReply: "challenge", date, message })];
      if (fields.bounce_class === "90") return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [address ?? ""] })];
      return delivery({
        action: "failed",
        ...said,
        lastAttemptDate: date,
        statedReason: stated,
        gaveUp: MESSAGE_TIMEOUT.test(reply ?? "") ? true : undefined,
      });
    case "delay":
      return delivery({ action: "delayed", ...said, statedReason: stated });
    case "policy_rejection":
    case "generation_rejection":
    case "generation_failure":
      // SparkPost never tried: its own suppression list, policy or template.
      return delivery({
        action: "failed",
        ...said,
        saidBy: "local",
        statedReason: fields.type === "generation_failure" ? "malformed-message" : (stated ?? "suppressed"),
        statedPermanence: "permanent",
      });
    case "delivery":
      return delivery({ action: "delivered" });
    case "spam_complaint":
      return [feedbackFields({ feedbackType: "abuse", date, message, recipients: [address ?? ""] })];
    case "list_unsubscribe":
    case "link_unsubscribe":
      return [feedbackFields({ feedbackType: "opt-out", date, message, recipients: [address ?? ""] })];
    default:
      return [];
  }
}

/** SparkPost (Bird): the array of events it posts. */
export function sparkpostFields(event: unknown): readonly ReportFields[] {
  return eventsOf(event).flatMap(one);
}
