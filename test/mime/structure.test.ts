import { describe, expect, test } from "vitest";
import { codes, DSN, forwarded, read, texts, tree } from "./mails.ts";

const HEAD = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n";
const TREE = "multipart/report(text/plain, message/delivery-status, message/rfc822[from subject content-type])";

describe("structure of a mail", () => {
  test("a DSN is read whole, its original as a header section only", () => {
    const message = read(DSN);
    expect(tree(message.root)).toBe(TREE);
    expect(codes(message)).toEqual([]);
    expect(texts(message.root).join()).not.toContain("body of the original");
    expect(message.root.parts[1]?.text).toContain("Final-Recipient: rfc822; user@example.com\n");
  });

  test("LF, CRLF, CR, CR CR LF and mixed line ends give the same Message", () => {
    const expected = read(DSN);
    const lines = DSN.split("\n");
    for (const end of ["\r\n", "\r", "\r\r\n"]) expect(read(lines.join(end))).toEqual(expected);
    expect(read(lines.map((line, n) => line + (n % 2 === 0 ? "\r\n" : "\n")).join(""))).toEqual(read(`${DSN}\n`));
  });

  test("a BOM, an mbox line and blank lines in front change nothing", () => {
    const expected = read(DSN);
    for (const front of ["\uFEFF", "From MAILER-DAEMON Thu Nov 19 10:00:00 2026\n", ">From MAILER-DAEMON Thu Nov 19 10:00:00 2026\n", "\n\n"]) {
      expect(read(front + DSN)).toEqual(expected);
    }
  });

  test("UTF-16 with a byte order mark is read", () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...DSN].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect(tree(read(wide).root)).toBe(TREE);
  });

  test('text without a header section is the source "text"', () => {
    for (const text of [
      "host mx.example.com said: 550 5.1.1 no such user",
      "Error: 550 blocked\n\nplease help",
      "Final-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n",
      "\n\nHello\n",
    ]) {
      const message = read(text);
      expect(message.source).toBe("text");
      expect(message.root.text).toBe(text);
      expect(message.root.header).toEqual([]);
    }
  });

  test("nothing at all is an outcome", () => {
    const message = read("");
    expect(codes(message)).toEqual(["empty-input", "no-header-section"]);
    expect(message.root.text).toBe("");
  });

  test("a picture is not a mail, and says so", () => {
    expect(codes(read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0, 1, 2])))).toContain("binary-input");
  });

  test("a file saved by Outlook is named as one", () => {
    const compound = new Uint8Array(600).fill(0);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(codes(read(compound))).toContain("outlook-file");
    expect(codes(read(compound.subarray(0, 7)))).not.toContain("outlook-file");
  });

  test.each([
    ["application/ms-tnef", "a.bin"],
    ["application/vnd.ms-tnef", "a.bin"],
    ["application/vnd.ms-outlook", "a.bin"],
    ["application/octet-stream", "winmail.dat"],
    ["application/octet-stream", "Unzustellbar.msg"],
  ])("a part of Outlook's own kind is named, not read: %s %s", (type, name) => {
    const message = read(
      `${HEAD}Content-Type: multipart/report; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: ${type}; name="${name}"\n\n550 5.1.1 unknown\n--b--\n`,
    );
    expect(message.problems.map(({ code, severe }) => [code, severe])).toEqual([["outlook-part", true]]);
    expect(message.root.parts[1]?.text).toBeUndefined();
  });

  test("a missing closing boundary loses nothing", () => {
    const message = read(DSN.slice(0, DSN.indexOf("\n--ABC.1/mx.example.net--")));
    expect(tree(message.root)).toBe(TREE);
    expect(message.problems).toEqual([{ code: "broken-mime", severe: false, where: "closing boundary" }]);
  });

  test("an inner multipart that is never closed ends where the outer one goes on", () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\none\n--in\nContent-Type: text/html\n\n<p>two\n--out\n\nthree\n--out--\n`;
    const message = read(mail);
    expect(tree(message.root)).toBe("multipart/mixed(multipart/alternative(text/plain, text/html), text/plain)");
    expect(texts(message.root)).toEqual(["one", "<p>two", "three"]);
  });

  test("a boundary that is the prefix of another does not end its parts", () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: multipart/alternative; boundary="bb"\n\n--bb\n\none\n--bb\n\ntwo\n--bb--\n--b\n\nthree --b\n--bx\n--b--\n`;
    expect(texts(read(mail).root)).toEqual(["one", "two", "three --b\n--bx"]);
  });

  test("a boundary may hold blanks and odd characters, and blanks may follow it", () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary="a b=?:()'+_,-./ "\n\n--a b=?:()'+_,-./ \t\n\none\n--a b=?:()'+_,-./--  \n`;
    const message = read(mail);
    expect(texts(message.root)).toEqual(["one"]);
    expect(codes(message)).toEqual([]);
  });

  test("a boundary that the header does not know is read off the body", () => {
    for (const stated of ['; boundary="somewhere/else"', ""]) {
      const mail = `${HEAD}Content-Type: multipart/report${stated}\n\nThis is MIME.\n\n--real\nContent-Type: text/plain\n\none\n--real\nContent-Type: message/delivery-status\n\nStatus: 5.0.0\n--real--\n`;
      const message = read(mail);
      expect(tree(message.root)).toBe("multipart/report(text/plain, message/delivery-status)");
      expect(codes(message)).toEqual(["broken-mime"]);
    }
  });

  test("a multipart without any boundary line is one text", () => {
    const message = read(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\nUser unknown\n`);
    expect(texts(message.root)).toEqual(["User unknown\n"]);
    expect(message.problems).toContainEqual({ code: "broken-mime", severe: true, where: "boundary" });
  });

  test("empty parts, and parts that are cut off inside their header, keep their places", () => {
    const message = read(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\n--x\nContent-Type: text/html\n--x\n\n--x\n\n\n--x--\n`);
    expect(tree(message.root)).toBe("multipart/mixed(text/plain, text/html, text/plain, text/plain)");
    expect(texts(message.root)).toEqual(["", "", "", ""]);
  });

  test("a blank line missing after the part header is noticed", () => {
    const message = read(
      `${HEAD}Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: text/plain\nThis is the mail system.\n\nMore.\n--x\nContent-Type: message/delivery-status\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; a@example.com\n--x\nContent-Type: message/rfc822\nReceived: from a by b\nFrom: a@example.org\n\nbody\n--x--\n`,
    );
    expect(message.root.parts[0]?.text).toBe("This is the mail system.\n\nMore.");
    expect(message.root.parts[1]?.text).toContain("Reporting-MTA: dns; mx.example.net\n");
    expect(message.root.parts[2]?.original?.map((field) => field.key)).toEqual(["received", "from"]);
    expect(codes(message)).toEqual(["broken-mime"]);
  });

  test("an odd line inside the header section does not end it", () => {
    const message = read(`From: a@example.org\nthis is no field\n neither is this\nSubject: x\n\nbody`);
    expect(message.root.header.map((field) => field.key)).toEqual(["from", "subject"]);
    expect(message.root.text).toBe("body");
  });

  test("dot-stuffing that was left in stays, and hides no boundary", () => {
    const message = read(DSN.replace("This is the mail system", "..This is the mail system").concat(".\n"));
    expect(message.root.parts[0]?.text).toMatch(/^\.\.This/u);
    expect(tree(message.root)).toBe(TREE);
  });

  test("a digest's unlabelled children are mails", () => {
    const message = read(`${HEAD}Content-Type: multipart/digest; boundary=x\n\n--x\n\nFrom: b@example.org\nSubject: one\n\nhello\n--x--\n`);
    expect(tree(message.root)).toBe("multipart/digest(message/rfc822(text/plain))");
  });

  test("two multiparts with one boundary do not swallow each other", () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; boundary=x\n\n--x\n\none\n--x--\n--x\n\ntwo\n--x--\n`;
    expect(texts(read(mail).root)).toEqual(["one", "two"]);
  });

  test("attachments keep no text", () => {
    const message = read(
      `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw==\n--x\nContent-Type: application/pdf\n\n%PDF\n--x--\n`,
    );
    expect(tree(message.root)).toBe("multipart/mixed(image/png, application/pdf)");
    expect(texts(message.root)).toEqual([]);
  });

  test("an oddly labelled machine part of a report is readable", () => {
    const message = read(
      `${HEAD}Content-Type: multipart/report; boundary=x\n\n--x\n\nfailed\n--x\nContent-Type: application/octet-stream\n\nStatus: 5.1.1\n--x--\n`,
    );
    expect(texts(message.root)).toEqual(["failed", "Status: 5.1.1"]);
  });
});

describe("what is a returned original is decided by position", () => {
  test.each([
    "message/rfc822",
    "message/global",
    "message/global-headers",
    "message/partial; id=x; number=1",
    "text/rfc822-headers",
    "text/rfc822",
    "text/rfc822-header",
  ])("child of a report: %s", (type) => {
    const part = read(DSN.replace("Content-Type: message/rfc822", `Content-Type: ${type}`)).root.parts[2];
    expect(part?.original?.map((field) => field.value)).toEqual(["sender@example.org", "hello", 'multipart/mixed; boundary="inner"']);
    expect(part?.parts).toEqual([]);
    expect(part?.text).toBeUndefined();
  });

  test("in base64 and in quoted-printable too", () => {
    const original = "From: sender@example.org\nSubject: Gr=C3=BC=C3=9Fe\n\nbody";
    const plain = "From: sender@example.org\nSubject: Grüße\n\nbody";
    const base64 = Buffer.from(plain).toString("base64");
    for (const [encoding, body] of [
      ["quoted-printable", original],
      ["BASE64", base64],
    ]) {
      const mail = `${HEAD}Content-Type: multipart/report; boundary=x\n\n--x\n\nfailed\n--x\nContent-Type: text/rfc822-headers\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--x--\n`;
      expect(read(mail).root.parts[1]?.original?.map((field) => field.value)).toEqual(["sender@example.org", "Grüße"]);
    }
  });

  test("beside a status part, whichever comes first, in any multipart", () => {
    const status = "--x\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n";
    const mail = "--x\nContent-Type: message/rfc822\n\nFrom: b@example.org\nSubject: original\n\nbody\n";
    for (const parts of [status + mail, mail + status]) {
      const message = read(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${parts}--x--\n`);
      expect(message.root.parts.filter((part) => part.original !== undefined)).toHaveLength(1);
      expect(texts(message.root)).toEqual(["Status: 5.1.1"]);
    }
  });

  test("after a bounce marker, and in a robot's mail", () => {
    expect(tree(read(forwarded("From: b@example.org\nSubject: original\n\nbody", "Delivery has failed to these recipients:")).root)).toBe(
      "multipart/mixed(text/plain, message/rfc822[from subject])",
    );
    const robot = forwarded("From: b@example.org\nSubject: original\n\nbody", "Sorry.").replace("From: sender@", "From: MAILER-DAEMON@");
    expect(tree(read(robot).root)).toBe("multipart/mixed(text/plain, message/rfc822[from subject])");
  });

  test("a bounce forwarded as attachment is descended into, also after words about a bounce", () => {
    const expected = `multipart/mixed(text/plain, message/rfc822(${TREE}))`;
    expect(tree(read(forwarded(DSN)).root)).toBe(expected);
    expect(tree(read(forwarded(DSN, "My mail was not delivered, see the undelivered mail below")).root)).toBe(expected);
    expect(tree(read(forwarded(forwarded(DSN))).root)).toBe(`multipart/mixed(text/plain, message/rfc822(${expected}))`);
  });

  test("a bounce that list software passes on is descended into, an ordinary mail in an automatic one is an original", () => {
    const automatic = (mail: string): string =>
      forwarded(mail, "The attached message was received.").replace("To: support", "Auto-Submitted: auto-generated\nTo: support");
    expect(tree(read(automatic(DSN)).root)).toBe(`multipart/mixed(text/plain, message/rfc822(${TREE}))`);
    expect(tree(read(automatic("From: b@example.org\nAuto-Submitted: auto-generated\n\nan order")).root)).toBe(
      "multipart/mixed(text/plain, message/rfc822[from auto-submitted])",
    );
  });

  test("a bounce forwarded in base64 is descended into", () => {
    const mail = forwarded("@@")
      .replace("Content-Disposition: attachment", "Content-Transfer-Encoding: base64")
      .replace("@@", Buffer.from(DSN.replaceAll("\n", "\r\n")).toString("base64").replace(/.{76}/gu, "$&\n"));
    expect(tree(read(mail).root)).toBe(`multipart/mixed(text/plain, message/rfc822(${TREE}))`);
  });

  test("a bounce attached as an .eml file is descended into, whatever its label says", () => {
    const body = Buffer.from(DSN).toString("base64").replace(/.{76}/gu, "$&\n");
    for (const label of [
      'application/octet-stream; name="Mail delivery failed.EML"',
      "application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''R%C3%BCck.eml",
    ]) {
      const mail = forwarded(body).replace("Content-Disposition: attachment", "Content-Transfer-Encoding: base64").replace("message/rfc822", label);
      expect(tree(read(mail).root)).toBe(`multipart/mixed(text/plain, message/rfc822(${TREE}))`);
    }
  });

  test("an ordinary attached mail is descended into", () => {
    expect(tree(read(forwarded("From: b@example.org\nSubject: lunch\n\nhello")).root)).toBe("multipart/mixed(text/plain, message/rfc822(text/plain))");
  });
});
