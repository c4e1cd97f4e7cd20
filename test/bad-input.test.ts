import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnoseReply, explain, interpretMail, PROBLEMS, parseBounce, parseBounceSync, type Report, refusals, suppressions } from "../src/index.ts";

// Whatever a mail contains, parseBounce gives one of six kinds of report with its problems: never an exception, never a hang.
const KINDS = ["delivery-report", "feedback-report", "disposition-report", "auto-reply", "ordinary-mail", "unreadable"];
const FIXTURES = new URL("../fixtures/", import.meta.url);
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const fixture = (name: string): Buffer => readFileSync(new URL(`${name}.eml`, FIXTURES));

async function read(raw: Uint8Array): Promise<Report> {
  const report = await parseBounce(raw);
  expect(KINDS).toContain(report.kind);
  for (const { code, where } of report.problems) {
    expect(PROBLEMS).toHaveProperty(code);
    if (where !== undefined) expect(where.length).toBeLessThan(2000);
  }
  if (report.kind === "delivery-report") {
    expect(report.recipients.length).toBeGreaterThan(0);
    for (const refused of refusals(report)) {
      expect(refused.evidence.length).toBeGreaterThan(0);
      expect(refused.escalation.length).toBeGreaterThan(0);
    }
  }
  for (const { address } of suppressions(report)) expect(address).toMatch(/@/u);
  expect(explain(report, { language: "de" })).not.toMatch(/undefined|\[object/u);
  JSON.stringify(report);
  return report;
}

const codes = (report: Report): readonly string[] => report.problems.map(({ code }) => code);

const DSN = (recipients: string, header = ""): string => `From: MAILER-DAEMON@mx.example.net
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
${header}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your mail could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

${recipients}
--b--
`;
const GROUP = (at: number): string => `Final-Recipient: rfc822; person${at}@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <person${at}@example.com>: user unknown

`;

describe("input that is hardly a mail", () => {
  const cases: Readonly<Record<string, Uint8Array>> = {
    nothing: bytes(""),
    "one byte": bytes("x"),
    "one line feed": bytes("\n"),
    "one carriage return": bytes("\r"),
    "only line ends": bytes("\r\n".repeat(100_000)),
    "only carriage returns": bytes("\r".repeat(200_000)),
    "NUL bytes": new Uint8Array(100_000),
    "every byte, a thousand times": Uint8Array.from({ length: 256_000 }, (_, at) => at % 256),
    "a picture": Uint8Array.from({ length: 50_000 }, (_, at) => (at * 2_654_435_761) >>> 24),
    "a header and nothing else": bytes("From: a@example.org\r\nSubject: hello\r\n"),
    "a header cut in a field": bytes("From: a@example.org\r\nContent-Ty"),
    "a body and nothing else": bytes("\r\n\r\nhello\r\n"),
    "a multipart without a part": bytes("Content-Type: multipart/report; boundary=b\n\n"),
    "a boundary that never comes": bytes("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\nhello\n"),
    "no boundary at all": bytes("Content-Type: multipart/report; report-type=delivery-status\n\n--\nhello\n"),
    "a status part that is empty": bytes(DSN("").replace("Reporting-MTA: dns; mx.example.net\n\n", "")),
    "a status part of noise": bytes(DSN("\u0000\u0001 = ; ; : :\n:::\n\n\n: x\n")),
  };
  for (const [name, raw] of Object.entries(cases)) {
    test(name, async () => {
      const report = await read(raw);
      expect(["unreadable", "ordinary-mail", "delivery-report"]).toContain(report.kind);
      if (report.kind === "delivery-report") expect(suppressions(report)).toEqual([]);
    });
  }

  test("nothing is unreadable, and says why", async () => {
    const report = await read(bytes(""));
    expect(report.kind).toBe("unreadable");
    expect(report.problems.length).toBeGreaterThan(0);
  });
});

describe("other forms of text", () => {
  const dsn = DSN(GROUP(1));

  test("UTF-16 of both orders", async () => {
    const little = Buffer.from(`\ufeff${dsn}`, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const raw of [little, big]) await read(raw);
  });

  test("a byte order mark in front is no obstacle", async () => {
    expect((await read(Buffer.from(`\ufeff${dsn}`, "utf8"))).kind).toBe("delivery-report");
  });

  test("lone carriage returns end lines, and may be mixed with the others", async () => {
    const plain = await read(bytes(dsn));
    expect(await read(bytes(dsn.replaceAll("\n", "\r")))).toEqual(plain);
    let at = 0;
    const mixed = dsn.replace(/\n/gu, () => ["\n", "\r\n", "\r"][at++ % 3] as string);
    expect((await read(bytes(mixed))).kind).toBe("delivery-report");
  });

  test("NUL bytes inside a report", async () => {
    expect((await read(bytes(dsn.replace("user unknown", "user\u0000 unknown\u0000")))).kind).toBe("delivery-report");
  });
});

describe("half a mail", () => {
  const names = [
    "parties/t-online/ionos-without-reputation-in-greeting",
    "formats/postfix/one-unknown-one-delivered",
    "formats/exim/one-unknown-one-delivered",
    "formats/exchange/group-accepts-only-its-own-organisation",
    "formats/qmail/waited-too-long-and-one-is-local",
  ];
  for (const name of names) {
    test(`${name}, cut at every 97th byte`, async () => {
      const raw = fixture(name);
      for (let end = 0; end < raw.length; end += 97) await read(raw.subarray(0, end));
    });
  }
});

describe("too much of everything", () => {
  const limit = 20_000;

  test("ten thousand parts within parts", { timeout: limit }, async () => {
    const nested = Array.from({ length: 10_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join("");
    expect(codes(await read(bytes(`From: a@example.org\n${nested}hello`)))).toContain("limit-nesting");
  });

  test("ten thousand mails within mails", { timeout: limit }, async () => {
    await read(bytes("Content-Type: message/rfc822\n\n".repeat(10_000)));
  });

  test("a header of five megabytes, in one field and in many", { timeout: limit }, async () => {
    const long = await read(bytes(DSN(GROUP(1), `X-Long: ${"x".repeat(5_000_000)}\n`)));
    const many = await read(bytes(DSN(GROUP(1), "X-Many: some value or other\n".repeat(180_000))));
    const folded = await read(bytes(DSN(GROUP(1), `X-Folded: x\n${" folded line\n".repeat(380_000)}`)));
    for (const report of [long, many, folded]) expect(codes(report)).toContain("limit-header");
  });

  test("a million boundary lines", { timeout: limit }, async () => {
    const report = await read(bytes(`Content-Type: multipart/mixed; boundary=b\n\n${"--b\n".repeat(1_000_000)}`));
    expect(codes(report)).toContain("limit-parts");
  });

  test("a hundred thousand recipients", { timeout: limit }, async () => {
    const report = await parseBounce(bytes(DSN(Array.from({ length: 100_000 }, (_, at) => GROUP(at)).join(""))));
    expect(report.kind).toBe("delivery-report");
    expect(report.problems.length).toBeGreaterThan(0);
    if (report.kind === "delivery-report") expect(report.recipients.length).toBeLessThanOrEqual(10_000);
  });

  test("more bytes than the limit, as a stream that never ends", { timeout: limit }, async () => {
    const chunk = bytes("x".repeat(1_000_000));
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield chunk;
    }
    const report = await parseBounce(endless());
    expect(codes(report)).toContain("limit-bytes");
  });

  test("a megabyte of one character, wherever text is read", { timeout: limit }, async () => {
    for (const letter of [" ", "<", "(", '"', ":", ">", "=", "@", ".", "5", "-", "a"]) {
      const run = letter.repeat(1_000_000);
      await read(bytes(`From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n\nHi. This is the qmail-send program.\n\n<a@example.com>:\n${run}\n`));
      await read(bytes(DSN(`Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 ${run}\n`)));
      diagnoseReply(`550 5.7.1 ${run}`);
    }
  });
});

describe("mistakes of the caller throw", () => {
  test("what is no mail", async () => {
    for (const wrong of [undefined, null, 5, {}, []]) {
      await expect(parseBounce(wrong as unknown as string)).rejects.toThrow(TypeError);
      expect(() => parseBounceSync(wrong as unknown as string)).toThrow(TypeError);
    }
    expect(() => interpretMail({} as never)).toThrow(TypeError);
  });
});
