import { describe, expect, test } from "vitest";
import { type Report, refusals, suppressions, withOwnership } from "../../src/index.ts";
import { fromBrevo, fromMailgun, fromMailjet, fromMandrill, fromPostmark, fromResend, fromSendgrid, fromSes, fromSparkpost } from "../../src/webhooks.ts";

// Events as the platforms document them, with reserved addresses; the replies are those of the catalogue's witnesses.
const NOWL = "554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)";
const only = (reports: readonly Report[]): Report => {
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
};
const refused = (reports: readonly Report[]) => {
  const report = only(reports);
  expect(report.kind).toBe("delivery-report");
  expect(report.notice.source).toBe("webhook");
  const first = refusals(report)[0];
  if (first === undefined) throw new Error("nobody was refused");
  return first;
};
const delivered = (reports: readonly Report[]): void => {
  const report = only(reports);
  expect(report).toMatchObject({ kind: "delivery-report", recipients: [{ action: "delivered", address: "kundin@example.com" }] });
  expect(refusals(report)).toEqual([]);
};
const complaint = (reports: readonly Report[], because: "complaint" | "opt-out"): void => {
  expect(suppressions(only(reports))).toMatchObject([{ address: "kundin@example.com", advice: "now", because }]);
};

describe("Amazon SES", () => {
  const mail = {
    timestamp: "2026-11-19T09:15:27.000Z",
    messageId: "0102018f-ses",
    source: "bounces@shop.example",
    destination: ["kundin@t-online.de", "kunde@example.com"],
    headers: [
      { name: "From", value: "Shop <info@shop.example>" },
      { name: "Message-ID", value: "<a1@shop.example>" },
      { name: "Subject", value: "Ihre Bestellung" },
    ],
    commonHeaders: { from: ["Shop <info@shop.example>"], subject: "Ihre Bestellung" },
  };
  const bounce = {
    notificationType: "Bounce",
    bounce: {
      bounceType: "Permanent",
      bounceSubType: "General",
      bouncedRecipients: [
        { emailAddress: "kundin@t-online.de", action: "failed", status: "5.0.0", diagnosticCode: `smtp; ${NOWL}` },
        {
          emailAddress: "kunde@example.com",
          action: "failed",
          status: "5.1.1",
          diagnosticCode: "smtp; 550 5.1.1 <kunde@example.com>: Recipient address rejected: User unknown",
        },
      ],
      timestamp: "2026-11-19T09:15:30.000Z",
      remoteMtaIp: "194.25.134.8",
      reportingMTA: "dns; a8-70.smtp-out.amazonses.com",
    },
    mail,
  };

  test("a bounce of two recipients is one report, judged recipient by recipient", () => {
    const report = only(fromSes(bounce));
    const [first, second] = refusals(report);
    expect(first).toMatchObject({
      reason: "bad-reputation",
      suppress: "never",
      blockedBy: { id: "t-online" },
      sendingMta: { ip: "203.0.113.9", host: "a8-70.smtp-out.amazonses.com", operator: { id: "amazon-ses", role: "sending-platform" } },
    });
    expect(second).toMatchObject({ reason: "unknown-recipient", suppress: "now", status: "5.1.1" });
    expect(report).toMatchObject({
      platform: { name: "amazon-ses", category: "Permanent/General" },
      authenticity: { verdict: "unverified" },
      original: { messageId: "a1@shop.example", subject: "Ihre Bestellung" },
    });
    expect(suppressions(withOwnership(report, true))).toMatchObject([{ address: "kunde@example.com", advice: "now" }]);
  });

  test("the same inside an SNS envelope, as text, and inside a Lambda event", () => {
    const envelope = { Type: "Notification", Message: JSON.stringify(bounce) };
    expect(fromSes(envelope)).toEqual(fromSes(bounce));
    expect(fromSes(JSON.stringify(envelope))).toEqual(fromSes(bounce));
    expect(fromSes({ Records: [{ Sns: envelope }, { Sns: envelope }] })).toHaveLength(2);
  });

  test("handshakes, greetings, sends and opens say nothing about delivery", () => {
    expect(fromSes({ Type: "SubscriptionConfirmation", Message: "You have chosen to subscribe" })).toEqual([]);
    expect(fromSes({ Type: "Notification", Message: "Successfully validated SNS topic for Amazon SES event publishing." })).toEqual([]);
    expect(fromSes({ eventType: "Open", mail, open: {} })).toEqual([]);
  });

  test("a suppressed address never reached a server", () => {
    const event = {
      ...bounce,
      bounce: {
        ...bounce.bounce,
        bounceSubType: "OnAccountSuppressionList",
        remoteMtaIp: undefined,
        bouncedRecipients: [
          {
            emailAddress: "kundin@t-online.de",
            action: "failed",
            status: "5.1.1",
            diagnosticCode: "Amazon SES did not send the message to this address because it is on the suppression list for your account.",
          },
        ],
      },
    };
    expect(refused(fromSes(event))).toMatchObject({ reason: "suppressed", fault: "recipient", blockedBy: { id: "amazon-ses" } });
  });

  test("a category without a reply still says why, and that it passes", () => {
    const event = {
      ...bounce,
      bounce: {
        bounceType: "Transient",
        bounceSubType: "MailboxFull",
        bouncedRecipients: [{ emailAddress: "kunde@example.com" }],
        timestamp: "2026-11-19T09:15:30.000Z",
      },
    };
    expect(refused(fromSes(event))).toMatchObject({ reason: "mailbox-full", permanence: "transient", confidence: "likely", suppress: "after-repeats" });
  });

  test("complaint, delivery, delay and reject", () => {
    complaint(
      fromSes({
        notificationType: "Complaint",
        complaint: { complainedRecipients: [{ emailAddress: "kundin@example.com" }], complaintFeedbackType: "abuse", timestamp: "2026-11-19T09:15:30.000Z" },
        mail,
      }),
      "complaint",
    );
    delivered(
      fromSes({ eventType: "Delivery", delivery: { recipients: ["kundin@example.com"], smtpResponse: "250 ok", timestamp: "2026-11-19T09:15:30.000Z" }, mail }),
    );
    const delay = {
      eventType: "DeliveryDelay",
      deliveryDelay: {
        delayType: "TransientCommunicationFailure",
        delayedRecipients: [{ emailAddress: "kundin@example.com", status: "4.4.1", diagnosticCode: "smtp; 421 4.4.1 Unable to connect to remote host" }],
        expirationTime: "2026-11-20T09:15:30.000Z",
        timestamp: "2026-11-19T09:15:30.000Z",
      },
      mail,
    };
    expect(refused(fromSes(delay))).toMatchObject({ action: "delayed", willRetryUntil: "2026-11-20T09:15:30Z", suppress: "never" });
    expect(refusals(only(fromSes({ eventType: "Reject", reject: { reason: "Bad content" }, mail }))).map(({ reason }) => reason)).toEqual([
      "malware",
      "malware",
    ]);
  });
});

describe("Twilio SendGrid", () => {
  const base = { email: "kundin@t-online.de", timestamp: 1795079727, "smtp-id": "<a1@shop.example>", sg_message_id: "sg1.filter", ip: "203.0.113.9" };
  test("bounce, block, drop, deferral and delivery in one post", () => {
    const reports = fromSendgrid([
      {
        ...base,
        email: "kunde@example.com",
        event: "bounce",
        type: "bounce",
        status: "5.1.1",
        reason: "550 5.1.1 User unknown",
        bounce_classification: "Invalid Address",
      },
      { ...base, event: "bounce", type: "blocked", status: "5.0.0", reason: NOWL, bounce_classification: "Reputation" },
      { ...base, event: "dropped", reason: "Bounced Address" },
      { ...base, event: "deferred", response: "450 4.2.0 <kundin@t-online.de>: Recipient address rejected: Greylisted", attempt: "2" },
      { ...base, email: "kundin@example.com", event: "delivered", response: "250 OK" },
      { ...base, event: "open" },
    ]);
    expect(reports.flatMap(refusals).map(({ reason, suppress, action }) => [reason, suppress, action])).toEqual([
      ["unknown-recipient", "now", "failed"],
      ["bad-reputation", "never", "failed"],
      ["suppressed", "now", "failed"],
      ["greylisted", "never", "delayed"],
    ]);
    expect(reports).toHaveLength(5);
    expect(reports[1]).toMatchObject({
      original: { messageId: "a1@shop.example" },
      recipients: [{ blockedBy: { id: "t-online" }, sendingMta: { ip: "203.0.113.9" } }],
    });
    expect(reports[2]).toMatchObject({ platform: { name: "sendgrid", category: "Bounced Address" }, recipients: [{ blockedBy: { id: "sendgrid" } }] });
  });
  test("complaints and unsubscriptions", () => {
    complaint(fromSendgrid([{ event: "spamreport", email: "kundin@example.com", timestamp: 1795079727 }]), "complaint");
    complaint(fromSendgrid([{ event: "group_unsubscribe", email: "kundin@example.com" }]), "opt-out");
  });
});

describe("Mailgun", () => {
  const data = {
    id: "mg1",
    timestamp: 1795079727.8,
    recipient: "kundin@gmx.de",
    envelope: { sender: "bounce@mg.shop.example", "sending-ip": "203.0.113.9" },
    message: { headers: { to: "kundin@gmx.de", from: "info@shop.example", "message-id": "a1@shop.example", subject: "Angebot" } },
  };
  test("a permanent failure carries the reply in pieces", () => {
    const event = {
      signature: {},
      "event-data": {
        ...data,
        event: "failed",
        severity: "permanent",
        reason: "bounce",
        "delivery-status": { code: 550, "enhanced-code": "", message: "Requested action not taken: mailbox unavailable", "mx-host": "mx00.gmx.net" },
      },
    };
    expect(refused(fromMailgun(event))).toMatchObject({
      reason: "unknown-recipient",
      reply: { code: 550 },
      blockedBy: { id: "gmx" },
      suppress: "now",
      remoteMta: { host: "mx00.gmx.net" },
    });
  });
  test("a temporary failure is tried again", () => {
    const event = {
      "event-data": {
        ...data,
        event: "failed",
        severity: "temporary",
        reason: "generic",
        "delivery-status": { code: 452, "enhanced-code": "4.2.2", message: "4.2.2 The recipient's mailbox is over quota", "mx-host": "mx00.gmx.net" },
      },
    };
    expect(refused(fromMailgun(event))).toMatchObject({ action: "delayed", permanence: "transient", reason: "mailbox-full", status: "4.2.2" });
  });
  test("605 is Mailgun's own list", () => {
    const event = {
      "event-data": {
        ...data,
        event: "failed",
        severity: "permanent",
        reason: "suppress-bounce",
        "delivery-status": { code: 605, message: "", description: "Not delivering to previously bounced address" },
      },
    };
    const first = refused(fromMailgun(event));
    expect(first).toMatchObject({ reason: "suppressed", blockedBy: { id: "mailgun" } });
    expect(first.reply?.code).toBeUndefined();
  });
  test("complaint, unsubscription, delivery, open", () => {
    complaint(fromMailgun({ "event-data": { event: "complained", recipient: "kundin@example.com" } }), "complaint");
    complaint(fromMailgun({ "event-data": { event: "unsubscribed", recipient: "kundin@example.com" } }), "opt-out");
    delivered(fromMailgun({ "event-data": { event: "delivered", recipient: "kundin@example.com" } }));
    expect(fromMailgun({ "event-data": { event: "opened", recipient: "kundin@example.com" } })).toEqual([]);
  });
});

describe("Postmark", () => {
  const base = {
    RecordType: "Bounce",
    MessageID: "pm1",
    Email: "kundin@example.com",
    From: "info@shop.example",
    Subject: "Angebot",
    BouncedAt: "2026-11-19T09:15:30Z",
  };
  test("hard bounce, block and own list", () => {
    expect(
      refused(fromPostmark({ ...base, Type: "HardBounce", Details: "smtp;550 5.1.1 The email account that you tried to reach does not exist" })),
    ).toMatchObject({ reason: "unknown-recipient", suppress: "now", reply: { code: 550, status: "5.1.1" } });
    expect(refused(fromPostmark({ ...base, Email: "kundin@t-online.de", Type: "Blocked", Details: `smtp;${NOWL}` }))).toMatchObject({
      reason: "bad-reputation",
      suppress: "never",
      blockedBy: { id: "t-online" },
    });
    expect(refused(fromPostmark({ ...base, Type: "ManuallyDeactivated", Details: "" }))).toMatchObject({ reason: "suppressed", blockedBy: { id: "postmark" } });
    expect(refused(fromPostmark({ ...base, Type: "DMARCPolicy", Details: "" }))).toMatchObject({ reason: "authentication-failed", fault: "sender-identity" });
  });
  test("automatic answers, complaints, wishes, deliveries", () => {
    expect(only(fromPostmark({ ...base, Type: "AutoResponder" }))).toMatchObject({ kind: "auto-reply", autoReply: "vacation" });
    complaint(fromPostmark({ ...base, RecordType: "SpamComplaint" }), "complaint");
    complaint(
      fromPostmark({
        RecordType: "SubscriptionChange",
        Recipient: "kundin@example.com",
        SuppressSending: true,
        SuppressionReason: "ManualSuppression",
        Origin: "Recipient",
      }),
      "opt-out",
    );
    delivered(fromPostmark({ RecordType: "Delivery", Recipient: "kundin@example.com", DeliveredAt: "2026-11-19T09:15:30Z", MessageID: "pm1" }));
    expect(fromPostmark({ RecordType: "Open", Recipient: "kundin@example.com" })).toEqual([]);
  });
});

describe("SparkPost", () => {
  const post = (fields: object): unknown => [
    {
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
    },
  ];
  test("a bounce in session, a delay, a policy rejection", () => {
    expect(
      refused(
        fromSparkpost(
          post({
            type: "bounce",
            bounce_class: "10",
            error_code: "550",
            raw_reason: "550 5.1.1 <kundin@example.com>: Recipient address rejected: User unknown",
          }),
        ),
      ),
    ).toMatchObject({ reason: "unknown-recipient", sendingMta: { operator: { id: "sparkpost" } } });
    expect(refused(fromSparkpost(post({ type: "delay", bounce_class: "22", raw_reason: "452 4.2.2 Mailbox full" })))).toMatchObject({
      action: "delayed",
      reason: "mailbox-full",
    });
    expect(
      refused(fromSparkpost(post({ type: "policy_rejection", bounce_class: "25", raw_reason: "550 5.7.1 [internal] recipient is on the suppression list" }))),
    ).toMatchObject({ reason: "suppressed", blockedBy: { id: "sparkpost" } });
  });
  test("the reply inside a timeout is the cause", () => {
    const timeout = refused(
      fromSparkpost(
        post({
          type: "bounce",
          bounce_class: "24",
          error_code: "554",
          raw_reason: "554 5.4.7 [internal] message timeout (last transfail: 452 4.2.2 The recipient's mailbox is full)",
        }),
      ),
    );
    expect(timeout.reason).toBe("mailbox-full");
  });
  test("automatic answer, complaint, unsubscription, ping", () => {
    expect(only(fromSparkpost(post({ type: "out_of_band", bounce_class: "60" })))).toMatchObject({ kind: "auto-reply" });
    complaint(fromSparkpost(post({ type: "spam_complaint" })), "complaint");
    complaint(fromSparkpost([{ msys: { unsubscribe_event: { type: "list_unsubscribe", rcpt_to: "kundin@example.com" } } }]), "opt-out");
    expect(fromSparkpost([{ msys: {} }])).toEqual([]);
  });
});

describe("Mailjet", () => {
  const base = { time: 1795079727, MessageID: 13792286917004336, email: "kundin@example.com" };
  test("bounce with and without the server's words; blocked means not sent", () => {
    expect(
      refused(
        fromMailjet({ ...base, event: "bounce", hard_bounce: true, error_related_to: "recipient", error: "user unknown", comment: "550 5.1.1 User unknown" }),
      ),
    ).toMatchObject({ reason: "unknown-recipient", suppress: "now" });
    expect(refused(fromMailjet({ ...base, event: "bounce", hard_bounce: false, error_related_to: "recipient", error: "quota exceeded" }))).toMatchObject({
      reason: "mailbox-full",
      permanence: "transient",
    });
    expect(refused(fromMailjet([{ ...base, event: "blocked", error_related_to: "mailjet", error: "preblocked" }]))).toMatchObject({
      reason: "suppressed",
      blockedBy: { id: "mailjet" },
    });
  });
  test("sent, spam, unsub, open", () => {
    delivered(fromMailjet({ ...base, event: "sent" }));
    complaint(fromMailjet({ ...base, event: "spam" }), "complaint");
    complaint(fromMailjet({ ...base, event: "unsub" }), "opt-out");
    expect(fromMailjet({ ...base, event: "open" })).toEqual([]);
  });
});

describe("Brevo", () => {
  const base = { email: "kundin@web.de", id: 1, ts_event: 1795079727, "message-id": "<a1@smtp-relay.mailin.fr>", sending_ip: "203.0.113.9" };
  test("the server's reply behind Brevo's own words", () => {
    const reason = " RecipientError: 550 Requested action not taken: mailbox unavailable";
    expect(refused(fromBrevo({ ...base, event: "hard_bounce", reason }))).toMatchObject({ reason: "unknown-recipient", reply: { code: 550 } });
    expect(refused(fromBrevo({ ...base, event: "soft_bounce", reason: "undefined 452 4.2.2 Mailbox full" }))).toMatchObject({
      reason: "mailbox-full",
      permanence: "transient",
    });
    expect(refused(fromBrevo({ ...base, event: "blocked", reason: "blocked : due to blacklist user" }))).toMatchObject({
      reason: "suppressed",
      blockedBy: { id: "brevo" },
    });
  });
  test("deferred, delivered, spam, unsubscribe, click", () => {
    expect(refused(fromBrevo({ ...base, event: "deferred", reason: "421 4.7.0 try again later" }))).toMatchObject({ action: "delayed" });
    delivered(fromBrevo({ ...base, email: "kundin@example.com", event: "delivered" }));
    complaint(fromBrevo({ ...base, email: "kundin@example.com", event: "spam" }), "complaint");
    complaint(fromBrevo({ ...base, email: "kundin@example.com", event: "unsubscribe" }), "opt-out");
    expect(fromBrevo({ ...base, event: "click" })).toEqual([]);
  });
});

describe("Mandrill", () => {
  const msg = {
    _id: "md1",
    email: "kundin@example.com",
    sender: "info@shop.example",
    subject: "Angebot",
    smtp_events: [{ type: "deferred", diag: "451 4.3.5 Temporarily unavailable, try again later.", source_ip: "203.0.113.9", destination_ip: "198.51.100.7" }],
  };
  test("the form field as text, decoded, and the array alone", () => {
    const events = [
      {
        event: "hard_bounce",
        ts: 1795079727,
        msg: { ...msg, bounce_description: "bad_mailbox", diag: "smtp;550 5.1.1 The email account that you tried to reach does not exist." },
      },
    ];
    expect(refused(fromMandrill(events))).toMatchObject({ reason: "unknown-recipient", reply: { code: 550 }, suppress: "now" });
    expect(fromMandrill({ mandrill_events: JSON.stringify(events) })).toEqual(fromMandrill(events));
  });
  test("deferral, reject, delivery, spam, unsub, list change", () => {
    expect(refused(fromMandrill([{ event: "deferral", ts: 1795079727, msg }]))).toMatchObject({
      action: "delayed",
      reply: { code: 451 },
      remoteMta: { ip: "198.51.100.7" },
    });
    expect(refused(fromMandrill([{ event: "reject", ts: 1795079727, msg: { ...msg, smtp_events: [], reject: { reason: "hard-bounce" } } }]))).toMatchObject({
      reason: "suppressed",
      blockedBy: { id: "mandrill" },
    });
    delivered(fromMandrill([{ event: "delivered", msg }]));
    complaint(fromMandrill([{ event: "spam", msg }]), "complaint");
    complaint(fromMandrill([{ event: "unsub", msg }]), "opt-out");
    expect(fromMandrill([{ type: "blacklist", action: "add" }])).toEqual([]);
  });
});

describe("Resend", () => {
  const data = { email_id: "re1", from: "Shop <info@shop.example>", to: ["kundin@example.com"], subject: "Angebot" };
  test("no reply is passed on: the category decides, as likely at best", () => {
    const event = {
      type: "email.bounced",
      created_at: "2026-11-19T09:15:30.000Z",
      data: { ...data, bounce: { type: "Permanent", subType: "NoEmail", message: "The recipient's email address does not exist." } },
    };
    expect(refused(fromResend(event))).toMatchObject({ reason: "unknown-recipient", permanence: "permanent" });
    expect(
      refused(fromResend({ ...event, type: "email.suppressed", data: { ...data, suppressed: { type: "OnAccountSuppressionList", message: "on the list" } } })),
    ).toMatchObject({ reason: "suppressed", blockedBy: { id: "resend" } });
  });
  test("delayed, delivered, complained, opened, contact events", () => {
    expect(refused(fromResend({ type: "email.delivery_delayed", data }))).toMatchObject({ action: "delayed" });
    delivered(fromResend({ type: "email.delivered", data }));
    complaint(fromResend({ type: "email.complained", data }), "complaint");
    expect(fromResend({ type: "email.opened", data })).toEqual([]);
    expect(fromResend({ type: "contact.created", data: {} })).toEqual([]);
  });
});

describe("an event of no known shape is named, never thrown", () => {
  const doors = { fromSes, fromSendgrid, fromMailgun, fromPostmark, fromSparkpost, fromMailjet, fromBrevo, fromMandrill, fromResend };
  for (const [name, door] of Object.entries(doors)) {
    test(name, () => {
      for (const event of [
        undefined,
        null,
        7,
        "no json",
        "{}",
        {},
        [],
        [[]],
        [null],
        { event: 7 },
        JSON.parse('{"__proto__":{"polluted":1},"constructor":{}}'),
      ]) {
        for (const report of door(event)) {
          expect(report.kind).toBe("unreadable");
          expect(report.problems.map(({ code }) => code)).toEqual(["webhook-shape"]);
        }
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });
  }
});
