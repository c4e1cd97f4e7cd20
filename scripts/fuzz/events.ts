// Events in the shapes that the sending platforms document (facts: docs/webhooks.md), with reserved addresses.
const REPLY = "550 5.1.1 <kundin@example.com>: Recipient address rejected: User unknown";
const NOWL = "554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)";
const WHEN = "2026-11-19T09:15:30.000Z";
const mail = {
  timestamp: WHEN,
  messageId: "ses-1",
  source: "bounces@shop.example",
  destination: ["kundin@t-online.de"],
  headers: [{ name: "Message-ID", value: "<a1@shop.example>" }],
  commonHeaders: { from: ["Shop <info@shop.example>"], subject: "Ihre Bestellung" },
};
const bounced = { emailAddress: "kundin@t-online.de", action: "failed", status: "5.0.0", diagnosticCode: `smtp; ${NOWL}` };
const sendgrid = { email: "kundin@t-online.de", timestamp: 1795079727, "smtp-id": "<a1@shop.example>", sg_message_id: "sg1.filter", ip: "203.0.113.9" };
const mailgun = {
  id: "mg1",
  timestamp: 1795079727.8,
  recipient: "kundin@gmx.de",
  envelope: { sender: "bounce@mg.shop.example", "sending-ip": "203.0.113.9" },
  message: { headers: { to: "kundin@gmx.de", from: "info@shop.example", "message-id": "a1@shop.example", subject: "Angebot" } },
};
const postmark = { RecordType: "Bounce", MessageID: "pm1", Email: "kundin@example.com", From: "info@shop.example", Subject: "Angebot", BouncedAt: WHEN };
const sparkpost = (fields: object): object => ({
  msys: {
    message_event: {
      rcpt_to: "kundin@example.com",
      raw_rcpt_to: "kundin@example.com",
      sending_ip: "203.0.113.9",
      timestamp: "1795079727",
      message_id: "sp1",
      ...fields,
    },
  },
});
const mailjet = { time: 1795079727, MessageID: 1, email: "kundin@example.com" };
const brevo = { email: "kundin@web.de", id: 1, ts_event: 1795079727, "message-id": "<a1@smtp-relay.mailin.fr>", sending_ip: "203.0.113.9" };
const mandrill = {
  _id: "md1",
  email: "kundin@example.com",
  sender: "info@shop.example",
  subject: "Angebot",
  smtp_events: [{ type: "deferred", diag: "451 4.3.5 try again later.", source_ip: "203.0.113.9", destination_ip: "198.51.100.7" }],
};
const resend = {
  created_at: WHEN,
  email_id: "re1",
  from: "Shop <info@shop.example>",
  to: ["kundin@example.com"],
  subject: "Angebot",
  headers: [{ name: "Message-ID", value: "<a1@shop.example>" }],
};

/** Seeds by the function that reads them. */
export const EVENTS: Readonly<Record<string, readonly unknown[]>> = {
  fromSes: [
    {
      notificationType: "Bounce",
      bounce: {
        bounceType: "Permanent",
        bounceSubType: "General",
        bouncedRecipients: [bounced, { ...bounced, emailAddress: "kunde@example.com" }],
        timestamp: WHEN,
        remoteMtaIp: "194.25.134.8",
        reportingMTA: "dns; a8-70.smtp-out.amazonses.com",
      },
      mail,
    },
    {
      notificationType: "Complaint",
      complaint: { complainedRecipients: [{ emailAddress: "kundin@example.com" }], complaintFeedbackType: "abuse", timestamp: WHEN },
      mail,
    },
    { eventType: "Delivery", delivery: { recipients: ["kundin@example.com"], smtpResponse: "250 ok", timestamp: WHEN }, mail },
    {
      eventType: "DeliveryDelay",
      deliveryDelay: {
        delayType: "TransientCommunicationFailure",
        delayedRecipients: [{ ...bounced, status: "4.4.1" }],
        expirationTime: WHEN,
        timestamp: WHEN,
      },
      mail,
    },
    { eventType: "Reject", reject: { reason: "Bad content" }, mail },
    {
      Type: "Notification",
      Message: JSON.stringify({
        notificationType: "Bounce",
        bounce: { bounceType: "Transient", bounceSubType: "MailboxFull", bouncedRecipients: [bounced] },
        mail,
      }),
    },
    { Records: [{ Sns: { Type: "Notification", Message: "{}" } }] },
  ],
  fromSendgrid: [
    [
      { ...sendgrid, event: "bounce", type: "bounce", status: "5.1.1", reason: REPLY, bounce_classification: "Invalid Address" },
      { ...sendgrid, event: "bounce", type: "blocked", status: "5.0.0", reason: NOWL, bounce_classification: "Reputation" },
      { ...sendgrid, event: "dropped", reason: "Bounced Address" },
      { ...sendgrid, event: "deferred", response: "450 4.2.0 Greylisted", attempt: "2" },
      { ...sendgrid, event: "delivered", response: "250 OK" },
      { ...sendgrid, event: "spamreport" },
    ],
  ],
  fromMailgun: [
    {
      signature: {},
      "event-data": {
        ...mailgun,
        event: "failed",
        severity: "permanent",
        reason: "bounce",
        "delivery-status": { code: 550, "enhanced-code": "5.1.1", message: REPLY, "mx-host": "mx00.gmx.net" },
      },
    },
    {
      "event-data": {
        ...mailgun,
        event: "failed",
        severity: "permanent",
        reason: "suppress-bounce",
        "delivery-status": { code: 605, message: "", description: "Not delivering to previously bounced address" },
      },
    },
    { "event-data": { ...mailgun, event: "complained" } },
  ],
  fromPostmark: [
    { ...postmark, Type: "HardBounce", Details: `smtp;${REPLY}` },
    { ...postmark, Type: "AutoResponder" },
    { RecordType: "SubscriptionChange", Recipient: "kundin@example.com", SuppressSending: true, SuppressionReason: "ManualSuppression", Origin: "Recipient" },
  ],
  fromSparkpost: [
    [
      sparkpost({ type: "bounce", bounce_class: "10", error_code: "550", raw_reason: REPLY }),
      sparkpost({ type: "delay", bounce_class: "22", raw_reason: "452 4.2.2 Mailbox full" }),
      sparkpost({ type: "out_of_band", bounce_class: "60" }),
    ],
  ],
  fromMailjet: [
    { ...mailjet, event: "bounce", hard_bounce: true, error_related_to: "recipient", error: "user unknown", comment: REPLY },
    [{ ...mailjet, event: "blocked", error_related_to: "mailjet", error: "preblocked" }],
    { ...mailjet, event: "spam" },
  ],
  fromBrevo: [
    { ...brevo, event: "hard_bounce", reason: ` RecipientError: ${REPLY}` },
    { ...brevo, event: "blocked", reason: "blocked : due to blacklist user" },
    { ...brevo, event: "deferred", reason: "421 4.7.0 try again later" },
  ],
  fromMandrill: [
    [
      { event: "hard_bounce", ts: 1795079727, msg: { ...mandrill, bounce_description: "bad_mailbox", diag: `smtp;${REPLY}` } },
      { event: "deferral", ts: 1795079727, msg: mandrill },
    ],
    { mandrill_events: JSON.stringify([{ event: "spam", msg: mandrill }]) },
  ],
  fromResend: [
    {
      type: "email.bounced",
      created_at: WHEN,
      data: { ...resend, bounce: { type: "Permanent", subType: "General", message: REPLY, diagnosticCode: [`smtp; ${REPLY}`] } },
    },
    { type: "email.complained", created_at: WHEN, data: resend },
    { type: "email.delivery_delayed", created_at: WHEN, data: resend },
  ],
};
