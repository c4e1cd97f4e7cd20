import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnoseReply, explain, interpretMail, parseBounce, summarize, withOwnership } from "../src/index.ts";

// The same bytes give the same report, byte for byte: no clock, no randomness, no environment, no network; nothing of a mail becomes
// a property that reaches the prototype; no argument is changed.
const SRC = new URL("../src/", import.meta.url).pathname;
const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bperformance\.|\bsetTimeout\b|\bsetInterval\b|\bglobalThis\b|\bcrypto\b/u;
/** The command line and the readers of files are where the world may be seen. */
const MAY = ["cli/"];

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");

test("no file of src looks at the clock, the dice, the environment or the network", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !MAY.some((place) => file.startsWith(place)));
  expect(files.length).toBeGreaterThan(100);
  const impure = files.filter((file) => IMPURE.test(withoutComments(readFileSync(join(SRC, file), "utf8"))));
  expect(impure.filter((file) => !file.startsWith("catalogue/"))).toEqual([]);
});

describe("the same bytes give the same report", () => {
  const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml"));

  test("twice, in another order, and at another time", async () => {
    const tell = async (file: string): Promise<string> => JSON.stringify(await parseBounce(readFileSync(join(FIXTURES, file))));
    const first = new Map<string, string>();
    for (const file of mails) first.set(file, await tell(file));
    const { now } = Date;
    Date.now = () => 86_400_000;
    try {
      for (const file of [...mails].reverse()) expect(await tell(file), file).toBe(first.get(file));
    } finally {
      Date.now = now;
    }
  });

  test("and leaves the bytes as they are", async () => {
    const raw = readFileSync(join(FIXTURES, "parties/t-online/ionos-without-reputation-in-greeting.eml"));
    const before = Buffer.from(raw);
    await parseBounce(raw);
    expect(raw.equals(before)).toBe(true);
  });

  test("no function changes the report it is given", async () => {
    const report = await parseBounce(readFileSync(join(FIXTURES, "formats/postfix/one-unknown-one-delivered.eml")));
    const before = JSON.stringify(report);
    withOwnership(report, true);
    withOwnership(report, () => false);
    explain(report, { language: "de", audience: "support" });
    summarize([report]);
    expect(JSON.stringify(report)).toBe(before);
  });
});

describe("nothing of a mail reaches a prototype", () => {
  const polluted = (): unknown => ({}) as { polluted?: unknown };
  const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString"];
  const mail = `${names.map((name) => `${name}: polluted\n`).join("")}From: MAILER-DAEMON@mx.example.net
Subject: failure
Content-Type: multipart/report; report-type=delivery-status; boundary=b; __proto__=polluted; constructor=x

--b
Content-Type: message/delivery-status

${names.map((name) => `${name}: polluted\n`).join("")}Reporting-MTA: dns; constructor

${names
  .map((name) => `Final-Recipient: rfc822; ${name}@__proto__\nAction: ${name}\nStatus: 5.1.1\n${names.map((field) => `${field}: polluted\n`).join("")}`)
  .join("\n")}
Final-Recipient: rfc822; a@constructor.example
Action: failed
Status: 5.1.1
Diagnostic-Code: ${names.join("; ")}; 550 __proto__ constructor

--b--
`;

  test("not the names of fields, parameters, actions or recipients", async () => {
    const report = await parseBounce(mail, { keepHeaders: names, envelope: { from: "__proto__" } });
    JSON.stringify(report);
    expect(polluted()).toEqual({});
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    explain(report);
  });

  test("not a reply's words", () => {
    for (const name of names) expect(typeof diagnoseReply(`550 5.7.1 ${name}`, { remoteHost: name, sendingHost: name }).reason).toBe("string");
  });

  test("interpretMail wants a Message and says so", () => {
    expect(() => interpretMail(JSON.parse('{"__proto__":{"root":1}}'))).toThrow(TypeError);
  });
});
