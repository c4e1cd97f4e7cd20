import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parseBounce, withOwnership } from "../src/index.ts";

// schema/report.schema.json is what other languages read reports with: every fixture's report fits it, and nothing is said beside it.
const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const schema = JSON.parse(readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const errors = (report: unknown): unknown => (validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors?.slice(0, 5));
const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".eml"))
  .sort();

describe("the report of each fixture fits the schema", () => {
  for (const file of mails) {
    test(file.replace(/\.eml$/u, ""), async () => {
      const report = await parseBounce(readFileSync(join(FIXTURES, file)), { keepHeaders: ["subject", "received"] });
      expect(errors(report)).toEqual([]);
      expect(errors(withOwnership(report, true))).toEqual([]);
    });
  }
});

describe("the schema is strict", () => {
  const sample = async (): Promise<Record<string, unknown>> =>
    JSON.parse(JSON.stringify(await parseBounce(readFileSync(join(FIXTURES, "parties/t-online/ionos-without-reputation-in-greeting.eml")))));

  test("a field that the contract does not know is refused", async () => {
    expect(validate({ ...(await sample()), extra: 1 })).toBe(false);
  });

  test("a reason that does not exist is refused", async () => {
    const report = await sample();
    const [first] = report["recipients"] as Record<string, unknown>[];
    expect(validate({ ...report, recipients: [{ ...first, reason: "mailboxfull" }] })).toBe(false);
  });

  test("a delivery report without recipients is refused", async () => {
    expect(validate({ ...(await sample()), recipients: [] })).toBe(false);
  });
});
