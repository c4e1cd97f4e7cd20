import { describe, expect, test } from "vitest";
import { readMessage } from "../../src/mime/read-message.ts";
import { readMessageSync } from "../../src/mime/read-message-sync.ts";
import { decodeBase64, decodeQuotedPrintable } from "../../src/mime/transfer-decoding.ts";
import { bytes, codes, read } from "./mails.ts";

const latin = (decoded: { bytes: Uint8Array }): string => Buffer.from(decoded.bytes).toString("latin1");
const qp = (text: string): string => latin(decodeQuotedPrintable(bytes(text), 0, bytes(text).length, 10_000));
const base64 = (text: string): string => latin(decodeBase64(bytes(text), 0, bytes(text).length, 10_000));

function leaf(body: string | Uint8Array, contentType: string, encoding = "8bit"): Uint8Array {
  return Buffer.concat([
    bytes(`From: a@example.org\nContent-Type: ${contentType}\nContent-Transfer-Encoding: ${encoding}\n\n`),
    typeof body === "string" ? bytes(body) : body,
  ]);
}

describe("transfer encodings", () => {
  test.each([
    ["a=3Db", "a=b"],
    ["a=\nb=\r\nc=  \nd=\re", "abcde"],
    ["blanks \t\nat the end=20\nof lines  ", "blanks\nat the end \nof lines  "],
    ["=zz =3 =", "=zz =3 "],
    ["=c3=BC", "\u00c3\u00bc"],
  ])("quoted-printable %j", (encoded, plain) => expect(qp(encoded)).toBe(plain));

  test.each([
    ["aGVsbG8=", "hello"],
    ["aGVs\r\n bG8", "hello"],
    ["aGVs!bG8=", "hello"],
    ["aGU=bGxv", "hello"],
    ["a", ""],
    ["", ""],
  ])("base64 %j", (encoded, plain) => expect(base64(encoded)).toBe(plain));

  test("a report of which one half is base64 only (MimeKit 250) is read whole", () => {
    const text = `Reporting-MTA: dns; mx.example.net\n\n${Buffer.from("Final-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n").toString("base64")}\n`;
    const message = read(leaf(text, "message/delivery-status", "base64"));
    expect(message.root.text).toBe("Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n");
    expect(codes(message)).toEqual(["broken-encoding"]);
  });

  test("a list's footer behind base64 stays readable", () => {
    const message = read(leaf(`${Buffer.from("user unknown").toString("base64")}\n________________\nA list <a@example.org>\n`, "text/plain", "base64"));
    expect(message.root.text).toBe("user unknown\n________________\nA list <a@example.org>\n");
  });

  test("an unknown transfer encoding is taken as none", () => {
    expect(read(leaf("user unknown", "text/plain", "8-bit")).root.text).toBe("user unknown");
  });
});

describe("charsets", () => {
  test.each([
    ["utf-8", "Grüße"],
    ["uft-8", "Grüße"],
    ["us-ascii", "Grüße"],
    ["x-nobody-knows", "plain"],
    ["iso-8859-1", "Grüße"],
    ["iso-2022-jp", "送信できません"],
    ["", "Grüße"],
  ])("UTF-8 text under the label %j", (label, text) => {
    expect(read(leaf(text, `text/plain; charset="${label}"`)).root.text).toBe(text);
  });

  test.each([
    ["utf-8", [0x47, 0x72, 0xfc, 0xdf, 0x65, 0x80], "Grüße€"],
    ["windows-1252", [0x93, 0x61, 0x94], "“a”"],
    ["iso-8859-1", [0x93, 0x61, 0x94], "“a”"],
    ["iso-8859-15", [0xa4], "€"],
    ["koi8-r", [0xce, 0xc5, 0xd4], "нет"],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x25, 0x28, 0x1b, 0x28, 0x42, 0x41], "エA"],
    ["iso-2022-jp", [0xa5, 0xa8], "エ"],
    ["ks_c_5601-1987", [0xb0, 0xa1], "가"],
    ["cp932", [0x83, 0x47], "エ"],
  ])("%s %j", (label, body, text) => {
    expect(read(leaf(Uint8Array.from(body), `text/plain; charset=${label}`)).root.text).toBe(text);
  });

  test.each([
    ["Gr+APwA3w-e", "Grüße"],
    ["1 +- 1 + 1", "1 + 1 + 1"],
    ["+2D3eAA-!", "😀!"],
    ["+", "+"],
  ])("UTF-7 %j", (body, text) => {
    for (const label of ["utf-7", "unicode-1-1-utf-7"]) expect(read(leaf(body, `text/plain; charset=${label}`)).root.text).toBe(text);
  });

  test("what the platform cannot decode takes the long road", async () => {
    const mail = leaf(Uint8Array.of(0x47, 0x72, 0x81, 0xe1, 0x65), "text/plain; charset=cp850");
    expect(readMessageSync(mail)).toBeUndefined();
    expect((await readMessage(mail)).root.text).toBe("Grüße");
  });

  test("format=flowed is joined, quoted lines too, the signature stays", () => {
    const text = "one \ntwo\n> 550 5.7.1 \n> blocked\n>> deep \n> other\n-- \nme\n stuffed";
    expect(read(leaf(text, "text/plain; format=flowed")).root.text).toBe("one two\n> 550 5.7.1 blocked\n>> deep \n> other\n-- \nme\nstuffed");
    expect(read(leaf("long \nword", "text/plain; format=Flowed; delsp=Yes")).root.text).toBe("longword");
  });
});
