import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/mime/limits.ts";
import { readMessage } from "../../src/mime/read-message.ts";
import { readMessageSync } from "../../src/mime/read-message-sync.ts";
import { bytes, codes, DSN, forwarded, read, texts } from "./mails.ts";

const HEAD = "From: a@example.org\nSubject: x\n";

describe("passing a limit is an outcome with a problem", () => {
  test("bytes: the rest is not read", () => {
    const message = readMessageSync(bytes(`${HEAD}\n${"x".repeat(1000)}`), { ...LIMITS, bytes: 100 });
    expect(message?.problems).toEqual([{ code: "limit-bytes", severe: true }]);
    expect(message?.root.text).toBe("x".repeat(100 - HEAD.length - 1));
  });

  test("bytes: a stream is left as soon as the limit is passed", async () => {
    let pulled = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled++;
        yield bytes(`${HEAD}\n${"x".repeat(1000)}\n`);
      }
    }
    expect(codes(await readMessage(chunks(), { ...LIMITS, bytes: 5000 }))).toEqual(["limit-bytes"]);
    expect(pulled).toBe(5);
  });

  test("header bytes: five megabytes of header are read up to the limit, the body is found", () => {
    const message = read(`${HEAD}${"X-Long: 1234567890\n".repeat(250_000)}\nbody`);
    expect(message.root.text).toBe("body");
    expect(message.problems).toEqual([{ code: "limit-header", severe: true }]);
    expect(message.root.header.length).toBeLessThan(LIMITS.headerBytes / 10);
  });

  test("header bytes: the sections of all parts together are limited too", () => {
    const part = `--b\n${"x:y\n".repeat(20_000)}\ntext\n`;
    const message = read(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(100)}--b--\n`);
    const fields = message.root.parts.reduce((sum, child) => sum + child.header.length, 0);
    expect(fields).toBeLessThan(LIMITS.headerBytes);
    expect(codes(message)).toContain("limit-header");
  });

  test("nesting: ten thousand multiparts in each other", () => {
    let mail = HEAD;
    for (let n = 0; n < 10_000; n++) mail += `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`;
    expect(codes(read(`${mail}\ninnermost`))).toContain("limit-nesting");
  });

  test("nesting: ten thousand mails in each other, plain and in base64", () => {
    const mail = `From: a@example.org\nContent-Type: message/rfc822\n\n`.repeat(10_000);
    expect(codes(read(mail))).toContain("limit-nesting");
    let wrapped = `${HEAD}\ninnermost`;
    for (let n = 0; n < 24; n++)
      wrapped = `${HEAD}Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(wrapped).toString("base64")}`;
    expect(codes(readMessageSync(bytes(wrapped), { ...LIMITS, nesting: 10 }) as never)).toContain("limit-nesting");
  });

  test("nesting: five forwards of a bounce are well within", () => {
    let mail = DSN;
    for (let n = 0; n < 5; n++) mail = forwarded(mail);
    expect(codes(read(mail))).toEqual([]);
    expect(texts(read(mail).root).some((text) => text.includes("Final-Recipient"))).toBe(true);
  });

  test("parts: a million boundaries", () => {
    const message = read(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${"--b\n".repeat(1_000_000)}`);
    expect(codes(message)).toContain("limit-parts");
    expect(message.root.parts.length).toBeLessThan(LIMITS.parts);
  });

  test("text: a huge text is cut at a line, no character in two", () => {
    const message = read(`${HEAD}\n${"Grüße\n".repeat(100_000)}`);
    expect(message.problems).toEqual([{ code: "limit-bytes", severe: false, where: "text/plain" }]);
    expect(message.root.text?.endsWith("Grüße\n")).toBe(true);
    expect(message.root.text?.length).toBeLessThanOrEqual(LIMITS.textLength);
    const line = read(`${HEAD}\n${"ü".repeat(500_000)}`).root.text as string;
    expect(line).toBe("ü".repeat(line.length));
  });

  test("recipients: a report on ten thousand fits", () => {
    const groups = "\nFinal-Recipient: rfc822; somebody.with.a.long.name@department.example.com\nAction: failed\nStatus: 5.1.1\n".repeat(10_000);
    const message = read(`${HEAD}Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n${groups}`);
    expect(codes(message)).toEqual([]);
    expect(message.root.text?.length).toBeGreaterThan(groups.length);
  });
});

describe("misuse throws, nothing else does", () => {
  test.each([undefined, null, 5, {}, []])("%j", async (raw) => {
    await expect(readMessage(raw as never)).rejects.toThrow(TypeError);
  });

  test("all forms of one mail give one Message", async () => {
    const expected = await readMessage(DSN);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < DSN.length; at += 7) yield bytes(DSN.slice(at, at + 7));
    }
    for (const raw of [bytes(DSN), Buffer.from(DSN), bytes(DSN).buffer as ArrayBuffer, chunks()]) expect(await readMessage(raw)).toEqual(expected);
  });
});
