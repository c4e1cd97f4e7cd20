import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain, parseBounce, type Report } from "../src/index.ts";

// Every mail under fixtures/ gives the report that stands beside it as .json, with LF, CRLF and bare CR line ends. The .json is what
// we promise: read it like a reviewer when it changes (npx vitest run test/fixtures.test.ts -u).
const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".eml"))
  .sort();

/** Line ends are normalised in the binary form: a mail is bytes. */
const withEnds = (raw: Buffer, end: string): Buffer => Buffer.from(raw.toString("latin1").replace(/\r\n|\r|\n/gu, end), "latin1");

test("there are fixtures", () => {
  expect(mails.length).toBeGreaterThan(60);
});

describe("each mail gives its report, whatever its line ends", () => {
  for (const file of mails) {
    test(file.replace(/\.eml$/u, ""), async () => {
      const raw = readFileSync(join(FIXTURES, file));
      const report = await parseBounce(raw);
      await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(join(FIXTURES, file.replace(/\.eml$/u, ".json")));
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      // Deliberately mixed or binary mails are only held to what they are.
      if (file.startsWith("broken/")) return;
      for (const end of ["\n", "\r\n", "\r"]) expect(await parseBounce(withEnds(raw, end)), JSON.stringify(end)).toEqual(report);
    });
  }
});

describe("each mail can be told in both languages", () => {
  for (const file of mails) {
    test(file.replace(/\.eml$/u, ""), async () => {
      const report: Report = await parseBounce(readFileSync(join(FIXTURES, file)));
      for (const language of ["de", "en"] as const) {
        for (const audience of ["sender", "support", "postmaster"] as const) {
          const text = explain(report, { language, audience });
          expect(text.length).toBeGreaterThan(20);
          expect(text).not.toMatch(/undefined|\[object|NaN/u);
        }
      }
    });
  }
});
