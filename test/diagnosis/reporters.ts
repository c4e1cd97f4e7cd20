// One reply as the programs that report it print it: own composed bounces, of one recipient refused after RCPT TO.

/** What a reporter tells. */
export interface Told {
  /** The reply as the remote server gave it, code first, one line. */
  reply: string;
  recipient: string;
  /** The server that answered. */
  host: string;
}

const IP = "192.0.2.25";
const ORIGINAL = ["From: Versand Muster <bestellung@shop.example>", "Subject: Ihre Bestellung", "Message-ID: <bestellung-7@shop.example>"];
const statusOf = (reply: string): string => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/u.exec(reply)?.[1] ?? `${reply[0]}.0.0`;

function mail(from: string, subject: string, body: readonly string[], more: readonly string[] = []): string {
  return [
    "Return-Path: <>",
    "Delivered-To: bestellung@shop.example",
    `From: ${from}`,
    "To: bestellung@shop.example",
    `Subject: ${subject}`,
    "Date: Sun, 22 Nov 2026 04:33:52 +0000",
    "Message-ID: <bounce-7@out.shop.example>",
    "MIME-Version: 1.0",
    ...more,
    ...(more.some((line) => line.startsWith("Content-Type")) ? [] : ["Content-Type: text/plain; charset=utf-8"]),
    "Content-Transfer-Encoding: 8bit",
    "",
    ...body,
    "",
  ].join("\r\n");
}

function report(from: string, subject: string, text: readonly string[], fields: readonly string[], more: readonly string[] = []): string {
  const parts = [
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", ...text],
    ["Content-Type: message/delivery-status", "Content-Transfer-Encoding: 8bit", "", ...fields],
    ["Content-Type: text/rfc822-headers", "", ...ORIGINAL],
  ];
  const body = parts.flatMap((part) => ["--teil", ...part, ""]);
  return mail(from, subject, [...body, "--teil--"], ['Content-Type: multipart/report; report-type=delivery-status; boundary="teil"', ...more]);
}

const fieldsOf = ({ recipient, host, reply }: Told, reporter = "out.shop.example"): string[] => [
  `Reporting-MTA: dns; ${reporter}`,
  "",
  `Final-Recipient: rfc822; ${recipient}`,
  "Action: failed",
  `Status: ${statusOf(reply)}`,
  `Remote-MTA: dns; ${host}`,
  `Diagnostic-Code: smtp; ${reply}`,
];

/** A bounce mail for each reporter. */
export const reporters: Readonly<Record<string, (told: Told) => string>> = {
  postfix: (told) =>
    report(
      "Mail Delivery System <MAILER-DAEMON@out.shop.example>",
      "Undelivered Mail Returned to Sender",
      [
        "This is the mail system at host out.shop.example.",
        "",
        "I'm sorry to have to inform you that your message could not",
        "be delivered to one or more recipients. It's attached below.",
        "",
        "                   The mail system",
        "",
        `<${told.recipient}>: host ${told.host}[${IP}] said: ${told.reply} (in reply to RCPT TO command)`,
      ],
      fieldsOf(told),
    ),
  "old postfix": (told) =>
    report(
      "MAILER-DAEMON@out.shop.example (Mail Delivery System)",
      "Undelivered Mail Returned to Sender",
      [
        "This is the Postfix program at host out.shop.example.",
        "",
        "I'm sorry to have to inform you that your message could not be",
        "be delivered to one or more recipients. It's attached below.",
        "",
        `<${told.recipient}>: host ${told.host}[${IP}] said: ${told.reply} (in reply to RCPT TO command)`,
      ],
      [
        "Reporting-MTA: dns; out.shop.example",
        "",
        `Final-Recipient: rfc822; ${told.recipient}`,
        "Action: failed",
        `Status: ${statusOf(told.reply)}`,
        `Diagnostic-Code: X-Postfix; host ${told.host}[${IP}] said: ${told.reply} (in reply to RCPT TO command)`,
      ],
    ),
  "exim's text": ({ recipient, host, reply }) =>
    mail(
      "Mail Delivery System <Mailer-Daemon@out.shop.example>",
      "Mail delivery failed: returning message to sender",
      [
        "This message was created automatically by mail delivery software.",
        "",
        "A message that you sent could not be delivered to one or more of its",
        "recipients. This is a permanent error. The following address(es) failed:",
        "",
        `  ${recipient}`,
        `    host ${host} [${IP}]`,
        `    SMTP error from remote mail server after RCPT TO:<${recipient}>:`,
        `    ${reply}`,
        "",
        "------ This is a copy of the message, including all the headers. ------",
        "",
        ...ORIGINAL,
      ],
      [`X-Failed-Recipients: ${recipient}`, "Auto-Submitted: auto-replied"],
    ),
  "old exim's text": ({ recipient, host, reply }) =>
    mail(
      "Mail Delivery System <Mailer-Daemon@out.shop.example>",
      "Mail delivery failed: returning message to sender",
      [
        "This message was created automatically by mail delivery software.",
        "",
        "A message that you sent could not be delivered to one or more of its",
        "recipients. This is a permanent error. The following address(es) failed:",
        "",
        `  ${recipient}`,
        `    SMTP error from remote mail server after RCPT TO:<${recipient}>:`,
        `    host ${host} [${IP}]: ${reply}`,
        "",
        "------ This is a copy of the message, including all the headers. ------",
        "",
        ...ORIGINAL,
      ],
      [`X-Failed-Recipients: ${recipient}`],
    ),
  qmail: ({ recipient, reply }) =>
    mail("MAILER-DAEMON@out.shop.example", "failure notice", [
      "Hi. This is the qmail-send program at out.shop.example.",
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      "",
      `<${recipient}>:`,
      `${IP} does not like recipient.`,
      `Remote host said: ${reply}`,
      `Giving up on ${IP}.`,
      "",
      "--- Below this line is a copy of the message.",
      "",
      ...ORIGINAL,
    ]),
  sendmail: (told) =>
    report(
      "Mail Delivery Subsystem <MAILER-DAEMON@out.shop.example>",
      "Returned mail: see transcript for details",
      [
        "The original message was received at Sun, 22 Nov 2026 04:33:50 GMT",
        "from localhost [127.0.0.1]",
        "",
        "   ----- The following addresses had permanent fatal errors -----",
        `<${told.recipient}>`,
        `    (reason: ${told.reply})`,
        "",
        "   ----- Transcript of session follows -----",
        `... while talking to ${told.host}.:`,
        `>>> RCPT To:<${told.recipient}>`,
        `<<< ${told.reply}`,
        `550 5.1.1 <${told.recipient}>... User unknown`,
      ],
      fieldsOf(told),
    ),
  exchange: (told) =>
    report(
      "<postmaster@firma-muster.example>",
      "Undeliverable: Ihre Bestellung",
      [
        "Delivery has failed to these recipients or groups:",
        "",
        `${told.recipient}<mailto:${told.recipient}>`,
        "Your message couldn't be delivered.",
        "",
        "Diagnostic information for administrators:",
        "",
        "Generating server: EX01.firma-muster.example",
        "",
        told.recipient,
        `${told.host}`,
        `Remote Server returned '${told.reply}'`,
        "",
        "Original message headers:",
        "",
        ...ORIGINAL,
      ],
      [
        "Reporting-MTA: dns;EX01.firma-muster.example",
        "",
        `Final-recipient: RFC822;${told.recipient}`,
        "Action: failed",
        `Status: ${statusOf(told.reply)}`,
        `Remote-MTA: dns;${told.host}`,
        `Diagnostic-Code: smtp;${told.reply}`,
      ],
      ["X-MS-Exchange-Message-Is-Ndr:"],
    ),
  gmail: (told) =>
    report(
      "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      "Delivery Status Notification (Failure)",
      [
        "",
        "** Message not delivered **",
        "",
        `Your message couldn't be delivered to ${told.recipient}.`,
        "",
        "The response from the remote server was:",
        "",
        told.reply,
      ],
      [
        "Reporting-MTA: dns; googlemail.com",
        "",
        `Final-Recipient: rfc822; ${told.recipient}`,
        "Action: failed",
        `Status: ${statusOf(told.reply)}`,
        `Remote-MTA: dns; ${told.host}. (${IP}, the server for the domain.)`,
        `Diagnostic-Code: smtp; ${told.reply}`,
      ],
      [`X-Failed-Recipients: ${told.recipient}`],
    ),
  "amazon ses": (told) =>
    report(
      "MAILER-DAEMON@eu-west-1.amazonses.com",
      "Delivery Status Notification (Failure)",
      ["An error occurred while trying to deliver the mail to the following recipients:", told.recipient],
      [
        "Reporting-MTA: dns; a7-12.smtp-out.eu-west-1.amazonses.com",
        "",
        "Action: failed",
        `Final-Recipient: rfc822; ${told.recipient}`,
        `Diagnostic-Code: smtp; ${told.reply}`,
        `Status: ${statusOf(told.reply)}`,
      ],
    ),
  zimbra: (told) =>
    report(
      "Mail Delivery System <MAILER-DAEMON@zimbra.shop.example>",
      "Undelivered Mail Returned to Sender",
      [
        "This is the mail system at host zimbra.shop.example.",
        "",
        `<${told.recipient}>: host ${told.host}[${IP}] said:`,
        `    ${told.reply} (in`,
        "    reply to RCPT TO command)",
      ],
      [...fieldsOf(told, "zimbra.shop.example"), "X-Postfix-Queue-ID: 15E2A1680FD"],
    ),
  domino: (told) =>
    report(
      "Mail Router <postmaster@notes.shop.example>",
      "DELIVERY FAILURE: Ihre Bestellung",
      [
        "Your message",
        "",
        "  Subject: Ihre Bestellung",
        "",
        "was not delivered to:",
        "",
        `  ${told.recipient}`,
        "",
        "because:",
        "",
        `  Error transferring to ${told.host}; SMTP Protocol Returned a Permanent Error ${told.reply}`,
      ],
      [
        "Reporting-MTA: dns;notes.shop.example",
        "",
        `Final-Recipient: rfc822;${told.recipient}`,
        "Action: failed",
        `Status: ${statusOf(told.reply)}`,
        `Diagnostic-Code: X-Notes; Error transferring to ${told.host}; SMTP Protocol Returned a Permanent Error ${told.reply}`,
      ],
    ),
};

/** What a reporter leaves out: the name of the server that answered, or the command it answered. */
export const leavesOut: Readonly<Record<string, readonly ("host" | "stage")[]>> = {
  qmail: ["host"],
  exchange: ["stage"],
  gmail: ["stage"],
  "amazon ses": ["host", "stage"],
  domino: ["stage"],
};
