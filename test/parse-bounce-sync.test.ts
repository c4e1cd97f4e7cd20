import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseBounce } from "../src/parse-bounce.ts";
import { parseBounceSync } from "../src/parse-bounce-sync.ts";
import { DSN } from "./mime/mails.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml"));

test("the report is the same without waiting, on every fixture", async () => {
  expect(mails.length).toBeGreaterThan(50);
  for (const file of mails) {
    const raw = readFileSync(join(FIXTURES, file));
    expect({ file, report: parseBounceSync(raw) }).toEqual({ file, report: await parseBounce(raw) });
  }
});

test("text, bytes and a buffer are one; anything else is misuse", () => {
  const expected = parseBounceSync(DSN);
  expect(expected.kind).toBe("delivery-report");
  expect(parseBounceSync(new TextEncoder().encode(DSN))).toEqual(expected);
  expect(parseBounceSync(new TextEncoder().encode(DSN).buffer as ArrayBuffer)).toEqual(expected);
  for (const wrong of [undefined, null, 5, {}]) expect(() => parseBounceSync(wrong as never)).toThrow(TypeError);
});
