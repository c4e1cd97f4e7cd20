// What counts as a bounce without a known format, and what must not.
import { describe, expect, it } from "vitest";
import { genericText } from "../../src/reports/generic-text.ts";
import { smtpTranscript } from "../../src/reports/smtp-transcript.ts";
import { textMail } from "./text-mail.ts";

function mail(header: Record<string, string>, body: string): ReturnType<typeof textMail> {
  const fields = { To: "buero@kanzlei-muster.example", Date: "Fri, 20 Nov 2026 09:15:00 +0100", ...header };
  return textMail(
    `${Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n")}\n\n${body}`,
  );
}

function loose(header: Record<string, string>, body: string): { address: string; action: string; diagnostic?: string }[] | undefined {
  const subject = mail(header, body);
  for (const format of [smtpTranscript, genericText]) {
    const bounce = format.recognises(subject) ? format.read(subject) : undefined;
    if (bounce !== undefined)
      return bounce.recipients.map(({ address, action, diagnostic }) => ({ address, action, ...(diagnostic === undefined ? {} : { diagnostic }) }));
  }
  return undefined;
}

const DAEMON = { "Return-Path": "<>", From: "Mail Delivery System <mailer-daemon@gateway.versand.example>" };

describe("mails that only look like bounces", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "a parcel service",
      { From: "Paketdienst <info@paket.example>", Subject: "Delivery failed: your parcel could not be delivered" },
      "Dear buero@kanzlei-muster.example,\n\nYour parcel could not be delivered. Choose a new date: https://paket.example/neu\n",
    ],
    [
      "a person who asks about a bounce",
      { From: "Anna <anna@kanzlei-muster.example>", Subject: "Undeliverable mail?" },
      "Hallo,\n\nmeine Mail an empfaenger@verein.example kam zurück: 550 5.1.1 user unknown. Was tun?\n",
    ],
    [
      "an announcement of the postmaster",
      { From: "Postmaster <postmaster@firma.example>", Subject: "Neue Regeln für Anhänge" },
      "Mails mit mehr als 20 MB werden künftig abgelehnt.\nIf your mail was rejected, write to helpdesk@firma.example.\n",
    ],
    [
      "a log digest",
      { From: "root@server.versand.example", Subject: "Logwatch for server.versand.example" },
      "--------------------- Postfix Begin ------------------------\n 3 Reject: 550 5.1.1 <empfaenger@verein.example>: User unknown\n",
    ],
    [
      "an answer in a thread about bounces",
      { From: "bob@kanzlei-muster.example", Subject: "Re: Undelivered Mail Returned to Sender", "In-Reply-To": "<1@x.example>" },
      "> <empfaenger@verein.example>: 550 5.1.1 User unknown\n\nDie Adresse ist falsch.\n",
    ],
    ["a success notice", { ...DAEMON, Subject: "Delivery report" }, "Your message was successfully delivered to:\n\n  empfaenger@verein.example\n"],
  ])("%s", (_, header, body) => {
    expect(loose(header, body)).toBeUndefined();
  });
});

describe("bounces of software without a reader", () => {
  it("takes the address and the reply out of one paragraph (hMailServer's layout)", () => {
    const body =
      "Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\nempfaenger@verein.example\n   Error Type: SMTP\n   Remote server (192.0.2.8) issued an error.\n   Remote server replied: 550 5.1.1 No such mailbox\n";
    expect(loose({ ...DAEMON, Subject: "Message undeliverable: Unterlagen" }, body)).toEqual([
      { address: "empfaenger@verein.example", action: "failed", diagnostic: "550 5.1.1 No such mailbox" },
    ]);
  });

  it("takes a reason from the next paragraph (SmarterMail's layout)", () => {
    const body =
      "Could not deliver message to the following recipient(s):\n\nFailed Recipient: empfaenger@verein.example\nReason: Remote host said: 552 5.2.2 Over quota\n\n   -- The header and top 20 lines of the message follows --\n\nReceived: from x.example by y.example; Fri, 20 Nov 2026 09:12:45 +0100\nFrom: buero@kanzlei-muster.example\nTo: kollege@verein.example\nSubject: Unterlagen\n\n550 5.1.1 <kollege@verein.example> rejected\n";
    expect(loose({ From: "postmaster@gateway.versand.example", Subject: "Delivery Failure" }, body)).toEqual([
      { address: "empfaenger@verein.example", action: "failed", diagnostic: "552 5.2.2 Over quota" },
    ]);
  });

  it("reads numbered sections (XMail's layout)", () => {
    const body =
      "[<00>] XMail bounce: Rcpt=[empfaenger@verein.example];Error=[550 5.1.1 User unknown]\n\n\n[<01>] Error sending message from [gateway.versand.example].\n\nID:        <S12>\nMail From: <buero@kanzlei-muster.example>\nRcpt To:   <empfaenger@verein.example>\n\n\n[<02>] The reason of the delivery failure was:\n\n550 5.1.1 User unknown\n";
    expect(loose({ ...DAEMON, Subject: "Error sending message [12.gateway] from [versand.example]" }, body)?.map(({ address }) => address)).toEqual([
      "empfaenger@verein.example",
    ]);
  });

  it("names nobody rather than the sender or the help desk", () => {
    const body = "Your message could not be delivered.\nFor help contact hilfe@gateway.versand.example.\n";
    expect(loose({ ...DAEMON, Subject: "Undeliverable mail" }, body)?.map(({ address }) => address)).toEqual([""]);
  });

  it("calls a warning a delay, unless the text says that it is over", () => {
    const body = "Your message to empfaenger@verein.example has not yet been delivered.\nThis is a warning only.\n";
    expect(loose({ ...DAEMON, Subject: "Delivery delayed" }, body)?.[0]?.action).toBe("delayed");
    expect(loose({ ...DAEMON, Subject: "Delivery delayed" }, `${body}This is a permanent error.\n`)?.[0]?.action).toBe("failed");
  });

  it("leaves a session of which nothing was refused", () => {
    const body =
      "S: 220 mx.verein.example\nC: EHLO a.example\nS: 250 ok\nC: MAIL FROM:<a@b.example>\nS: 250 ok\nC: RCPT TO:<empfaenger@verein.example>\nS: 250 ok\n";
    expect(loose({ ...DAEMON, Subject: "Transcript" }, body)).toBeUndefined();
  });
});
