import MsgReader from "@kenjiuno/msgreader";
import { describe, expect, test } from "vitest";
import { ORIGINAL, QMAIL, REPLY, recipient, report } from "../../../scripts/outlook/mails.ts";
import { type Msg, type Props, writeMsg } from "../../../scripts/outlook/write-msg.ts";
import { fromOutlookFile } from "../../../src/from-outlook-file.ts";
import { interpretMail } from "../../../src/interpret-mail.ts";
import { parseBounce } from "../../../src/parse-bounce.ts";
import { refusals } from "../../../src/queries.ts";
import type { DeliveryReport, Report } from "../../../src/report.ts";
import { DSN, tree } from "../../mime/mails.ts";

const read = (msg: Msg): Report => interpretMail(fromOutlookFile(writeMsg(msg)));
const delivery = (msg: Msg): DeliveryReport => {
  const found = read(msg);
  if (found.kind !== "delivery-report") throw new Error(`${found.kind}: ${JSON.stringify(found.problems)}`);
  return found;
};
const codes = (found: Report): string[] => found.problems.map(({ code }) => code);

describe("a non-delivery report", () => {
  test("gives each recipient's status, reply and server, and the mail that came back", () => {
    const found = delivery(report());
    expect(found.format).toBe("exchange");
    expect(found.reportingMta).toEqual({ host: "mx.example.net" });
    expect(found.notice).toEqual({
      source: "mail",
      from: "Microsoft Outlook",
      to: ["sender@example.net"],
      date: "2026-11-20T10:00:00Z",
      subject: "Undeliverable: Offer",
    });
    expect(found.original).toMatchObject({ messageId: "offer@example.net", from: "sender@example.net", to: ["anna@example.com"], subject: "Offer" });
    const [refused] = refusals(found);
    expect(refused).toMatchObject({ address: "anna@example.com", status: "5.1.1", reason: "unknown-recipient", remoteMta: { host: "mx.example.com" } });
    expect(refused?.reply).toMatchObject({ code: 550, lines: [REPLY] });
  });

  test("claims nothing about how it came, and suppresses nothing at once", () => {
    const found = delivery(report());
    expect(found.wrapping).toBe("unknown");
    expect(found.authenticity.verdict).toBe("unverified");
    expect(codes(found)).toEqual(["outlook-rebuilt"]);
    expect(refusals(found).map(({ suppress }) => suppress)).toEqual(["never"]);
  });

  test("takes the header section as it was received, without the form that the body no longer has", () => {
    const received = `Return-Path: <>\r\nFrom: postmaster@example.net\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n boundary="b"\r\nMIME-Version: 1.0\r\nSubject: Undeliverable\r\n\r\n--b\r\nContent-Type: text/plain\r\n`;
    const message = fromOutlookFile(writeMsg(report({}, { "007d001f": received })));
    expect(message.root.header.map(({ name }) => name)).toEqual(["Return-Path", "From", "Subject", "To", "Date"]);
    expect(tree(message.root)).toBe("multipart/report(text/plain, message/delivery-status, message/rfc822[from to subject date message-id])");
  });

  test("without the reply's text keeps the status, of three digits", () => {
    const [refused] = refusals(read(report({ recipients: [recipient("anna@example.com", { "0c200003": 522 })] })));
    expect(refused).toMatchObject({ address: "anna@example.com", status: "5.2.2", reason: "mailbox-full" });
    expect(refused?.reply).toBeUndefined();
  });

  test("takes from the supplement what three digits cannot hold, with and without a host", () => {
    const of = (supplement: string): Props => recipient("anna@example.com", { "0c1b001f": supplement, "0c200003": 570 });
    const known = refusals(read(report({ recipients: [of("<mx.example.com #5.7.606 smtp;550 5.7.606 Access denied, banned sending IP [203.0.113.9]>")] })));
    expect(known[0]).toMatchObject({ status: "5.7.606", reason: "blocklisted" });
    const hostless = refusals(read(report({ recipients: [of("< #5.2.2 smtp;552 5.2.2 Mailbox full>")] })))[0];
    expect(hostless).toMatchObject({ status: "5.2.2", reason: "mailbox-full" });
    expect(hostless?.remoteMta).toBeUndefined();
  });

  test("takes a bare reply for one, and nothing else", () => {
    const of = (supplement: string, body = "Your message did not reach some of the intended recipients."): Report =>
      read(report({ recipients: [recipient("anna@example.com", { "0c1b001f": supplement, "0c200003": 500 })] }, { "1000001f": body }));
    expect(refusals(of("552 5.2.2 Mailbox full"))[0]).toMatchObject({ reason: "mailbox-full", reply: { code: 552 } });
    expect(refusals(of("MSEXCH:MSExchangeIS:Example:SERVER"))[0]?.reply).toBeUndefined();
  });

  test("a recipient without an internet address is no address", () => {
    const exchange = { "3001001f": "Anna", "3002001f": "EX", "3003001f": "/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=ANNA", "0c200003": 511 };
    const found = delivery(report({ recipients: [exchange], attachments: [] }, { "1000001f": "Delivery has failed." }));
    expect(found.recipients[0]).toMatchObject({ address: "", status: "5.1.1", action: "failed" });
    expect(codes(found)).toContain("recipient-unknown");
  });

  test("line ends in a property make no field and no recipient", () => {
    const forged = "<mx.example.com #5.1.1 smtp;550 no\r\n\r\nFinal-Recipient: rfc822;victim@example.org\r\nAction: failed\r\nStatus: 5.1.1>";
    const found = delivery(report({ recipients: [recipient("anna@example.com", { "0c1b001f": forged })] }, { "0037001f": "Undeliverable\r\nReturn-Path: <>" }));
    expect(found.recipients.map(({ address }) => address)).toEqual(["anna@example.com"]);
    expect(found.notice.subject).toBe("Undeliverable Return-Path: <>");
    expect(found.notice.returnPath).toBeUndefined();
  });

  test("the text is read where Outlook keeps it as the report's", () => {
    const text = "Your message did not reach some or all of the intended recipients.";
    const { "1000001f": _, ...props } = report().props;
    expect(tree(fromOutlookFile(writeMsg({ ...report(), props: { ...props, "1001001f": text } })).root)).toContain("(text/plain, message/delivery-status");
  });
});

test.each([
  ["REPORT.IPM.Note.NDR", "failed"],
  ["REPORT.IPM.Note.Delayed.DR", "delayed"],
  ["REPORT.IPM.Note.DR", "delivered"],
  ["REPORT.IPM.Note.Relayed.DR", "relayed"],
  ["Report.IPM.NOTE.Expanded.DR", "expanded"],
  ["REPORT.IPM.Schedule.Meeting.Request.NDR", "failed"],
])("the message class %s says %s", (messageClass, action) => {
  expect(delivery(report({ recipients: [recipient("anna@example.com")] }, { "001a001f": messageClass })).recipients[0]?.action).toBe(action);
});

test.each([
  ["REPORT.IPM.Note.IPNRN", "displayed"],
  ["REPORT.IPM.Note.IPNNRN", "deleted"],
])("the message class %s is a receipt: %s", (messageClass, word) => {
  const found = read({ props: { "001a001f": messageClass, "0037001f": "Read: Offer", "5d01001f": "anna@example.com", "1046001f": "<offer@example.net>" } });
  expect(found).toMatchObject({ kind: "disposition-report", recipient: "anna@example.com", original: { messageId: "offer@example.net" } });
  expect(found.kind === "disposition-report" && found.disposition).toContain(word);
});

describe("an ordinary mail in a file", () => {
  test("that is a bounce in free text is read as one", () => {
    const found = delivery(QMAIL);
    expect(found.format).toBe("qmail");
    expect(found.notice).toMatchObject({ returnPath: "", from: "MAILER-DAEMON@mx.example.net" });
    expect(refusals(found)[0]).toMatchObject({ address: "anna@example.com", reason: "unknown-recipient", reply: { code: 550 } });
  });

  test("that is none is none", () => {
    expect(read(ORIGINAL).kind).toBe("ordinary-mail");
    expect(read({ props: { "001a001f": "IPM.Appointment", "0037001f": "Lunch" } }).kind).toBe("ordinary-mail");
  });

  test("hands on a report: attached as a mail, as .msg and as .eml", () => {
    const forward = (attachment: NonNullable<Msg["attachments"]>[number]): Msg => ({ ...ORIGINAL, attachments: [attachment] });
    const eml = forward({ props: { "3707001f": "bounce.eml", "37010102": new TextEncoder().encode(DSN) } });
    const msg = forward({ props: { "3707001f": "Undeliverable.msg", "37010102": writeMsg(report()) } });
    for (const file of [forward({ embedded: report() }), msg]) expect(refusals(delivery(file))[0]?.reply?.lines).toEqual([REPLY]);
    expect(delivery(eml).recipients[0]?.address).toBe("user@example.com");
  });

  test("texts of a code page and HTML are decoded", () => {
    const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const props = { "001a001e": "IPM.Note", "0037001e": Buffer.from(cyrillic).toString("latin1"), "3ffd0003": 1251, "3fde0003": 20866 };
    const message = fromOutlookFile(writeMsg({ props: { ...props, "10130102": Buffer.from("<p>\xf0\xd2\xc9\xd7\xc5\xd4</p>", "latin1") } }));
    expect(message.root.header.find(({ key }) => key === "subject")?.value).toBe("Привет");
    expect(message.root).toMatchObject({ type: "text/html", text: "<p>Привет</p>" });
  });

  test("a text that is kept as RTF alone is named as not read", () => {
    const found = read({ props: { "001a001f": "IPM.Note", "0037001f": "Offer", "10090102": new Uint8Array(40) } });
    expect(found.problems).toContainEqual({ code: "outlook-part", severe: true, where: "application/rtf" });
  });
});

describe("files", () => {
  test("a well-kept library reads the same out of them", () => {
    const bytes = writeMsg(report());
    // vitest unwraps the default export of CommonJS; the types do not.
    const Reader = MsgReader as unknown as typeof MsgReader.default;
    const theirs = new Reader(Uint8Array.from(bytes).buffer).getFileData();
    const found = delivery(report());
    expect(theirs["subject"]).toBe(found.notice.subject);
    expect(theirs["recipients"]).toMatchObject([{ smtpAddress: found.recipients[0]?.address }]);
    expect(theirs["attachments"]).toMatchObject([{ innerMsgContentFields: { subject: found.original.subject, messageId: "<offer@example.net>" } }]);
  });

  test("of many megabytes, whose tables need sectors of their own, are read to the byte", () => {
    const raw = `${DSN.slice(0, DSN.indexOf("\n\n"))}\nX-Long: ${"x".repeat(300_000)}\n${DSN.slice(DSN.indexOf("\n\n") + 1)}`;
    const large = Uint8Array.from({ length: 8_000_000 }, (_, n) => n % 251);
    const attachments = [{ props: { "3707001f": "picture.png", "37010102": large } }, { props: { "3707001f": "bounce.eml", "37010102": Buffer.from(raw) } }];
    const found = delivery({ ...ORIGINAL, attachments });
    expect(found.recipients[0]?.address).toBe("user@example.com");
    expect(codes(found)).toEqual(["outlook-rebuilt"]);
  });

  test("are taken as bytes in any form, and raw mail among them is read as ever", async () => {
    const bytes = writeMsg(report());
    const padded = new Uint8Array(bytes.length + 7);
    padded.set(bytes, 7);
    expect(fromOutlookFile(padded.subarray(7))).toEqual(fromOutlookFile(bytes));
    expect(fromOutlookFile(Uint8Array.from(bytes).buffer)).toEqual(fromOutlookFile(bytes));
    expect(interpretMail(fromOutlookFile(new TextEncoder().encode(DSN)))).toEqual(await parseBounce(DSN));
  });

  test("without a mail in them are unreadable", () => {
    const found = read({ props: {} });
    expect([found.kind, codes(found)]).toEqual(["unreadable", ["outlook-rebuilt", "empty-input"]]);
    const word = writeMsg(report());
    // Another name for the properties, as in a file of another program.
    for (let at = word.length - 2; at >= 0; at--) if (word[at] === 95 && word[at + 1] === 0 && word[at + 2] === 95) word[at] = 88;
    const other = interpretMail(fromOutlookFile(word));
    expect([other.kind, codes(other)]).toEqual(["unreadable", ["outlook-file"]]);
  });

  test("parseBounce names them and does not read them", async () => {
    const found = await parseBounce(writeMsg(report()));
    expect([found.kind, codes(found)[0]]).toEqual(["unreadable", "outlook-file"]);
  });

  test("what is no file is misuse", () => {
    for (const wrong of ["text", undefined, {}]) expect(() => fromOutlookFile(wrong as never)).toThrow(TypeError);
  });
});
