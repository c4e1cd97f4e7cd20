import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBounce, type Report, redact, refusals } from "../src/index.ts";
import { fromPostmark } from "../src/webhooks.ts";
import { dsn } from "./reports/read.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const mails = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml"));
const schema = JSON.parse(readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8")) as object;
const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const shown = (report: Report): string => JSON.stringify(report).toLowerCase();
/** Left sides of what looks like an address. */
const LOCAL = /([^\s<>()[\],;:"\\/?&=#]+)@[a-z\d-]/giu;

/** A bounce in which one person's local part stands wherever it can. */
const bounceOf = (local: string): string =>
  dsn(
    [
      "Reporting-MTA: dns; out.sender.example",
      `Original-Envelope-Id: envelope-of-${local}`,
      "",
      `Original-Recipient: rfc822; ${local}@recipient.example`,
      `Final-Recipient: rfc822; ${local}@mailbox.recipient.example`,
      "Action: failed",
      "Status: 5.1.1",
      "Remote-MTA: dns; mx.recipient.example",
      `Diagnostic-Code: smtp; 550 5.1.1 <${local}@recipient.example>: Mailbox ${local} unknown, see https://recipient.example/why?user=${local}%40recipient.example&c=r0601 (${local.toUpperCase()})`,
    ].join("\n"),
    {
      subject: `Undelivered: letter to ${local}`,
      header: `Return-Path: <bounce+${local}=recipient.example@sender.example>\nX-Original-To: bounce+${local}=recipient.example@sender.example`,
      original: `Return-Path: <bounce+${local}=recipient.example@sender.example>\nMessage-ID: <${local}.17@sender.example>\nFrom: "${local} the Sender" <${local}@sender.example>\nTo: ${local} Guest <${local}@recipient.example>\nSubject: Dear ${local}\nX-Campaign-Id: ${local}-17\n`,
    },
  );

describe("redact", () => {
  it("lets no local part through, wherever it stood", async () => {
    // Longer than the words of replies and than our own field names.
    const local = fc.stringMatching(/^[a-z]{3}[a-z\d]{2,8}[.-]?[a-z]{2,8}\d{3}$/u);
    await fc.assert(
      fc.asyncProperty(local, async (one) => {
        const report = await parseBounce(bounceOf(one));
        expect(shown(report)).toContain(one);
        expect(shown(redact(report))).not.toContain(one);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps what an operator needs", async () => {
    const [refused] = refusals(redact(await parseBounce(bounceOf("max.muster17"))));
    expect(refused).toMatchObject({
      reason: "unknown-recipient",
      status: "5.1.1",
      sentTo: "[redacted]@recipient.example",
      address: "[redacted]@mailbox.recipient.example",
    });
    expect(refused?.reply).toMatchObject({ code: 550, status: "5.1.1" });
    expect(refused?.reply?.text).toContain("c=r0601");
    expect(refused?.reply?.text).toContain("https://recipient.example/why?user=[redacted]%40recipient.example");
    expect(refused?.remoteMta).toMatchObject({ host: "mx.recipient.example" });
  });

  it("blanks names and subjects where a reply repeats them, and leaves host names whole", async () => {
    const report = await parseBounce(
      dsn(
        "Final-Recipient: rfc822; max@max.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 mx.max.example: 'Secret offer' from Erika Muster to max refused by max.example",
        {
          original: "From: Erika Muster <erika@sender.example>\nTo: max@max.example\nSubject: Secret offer\nMessage-ID: <1@sender.example>\n",
        },
      ),
    );
    expect(refusals(redact(report))[0]?.reply?.text).toBe("mx.max.example: '[redacted]' from [redacted] to [redacted] refused by max.example");
    expect(shown(redact(report))).not.toMatch(/erika|secret/u);
  });

  it("blanks a quoted local part", async () => {
    const report = await parseBounce(
      dsn(
        'Final-Recipient: rfc822; "max muster"@recipient.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 <"max muster"@recipient.example> unknown',
      ),
    );
    expect(shown(redact(report))).not.toContain("muster");
  });

  it("gives every fixture a report that fits the schema, twice the same, with no local part left", async () => {
    expect(mails.length).toBeGreaterThan(60);
    for (const file of mails) {
      const report = await parseBounce(readFileSync(FIXTURES + file));
      const redacted = redact(report);
      expect(fits(redacted), `${file}: ${JSON.stringify(fits.errors)}`).toBe(true);
      expect(redact(redacted), file).toEqual(redacted);
      expect(
        [...JSON.stringify(redacted).matchAll(LOCAL)].map(([, local]) => local),
        file,
      ).toEqual([]);
      expect(redacted.kind).toBe(report.kind);
      expect(
        refusals(redacted).map(({ reason, suppress }) => [reason, suppress]),
        file,
      ).toEqual(refusals(report).map(({ reason, suppress }) => [reason, suppress]));
    }
  });

  it("takes nothing between two signs for a name (found by fuzzing)", () => {
    const [report] = fromPostmark({ RecordType: "Bounce", Type: "HardBounce", Email: "@@@", MessageID: "1", Details: "550 5.1.1 @@@ a@@b.example unknown" });
    const redacted = redact(report as Report);
    expect(shown(redacted)).not.toMatch(/a@@b/u);
    expect(redact(redacted)).toEqual(redacted);
  });

  it("keeps the domain of an address, not the words behind it (found by fuzzing)", async () => {
    const report = await parseBounce(dsn("Final-Recipient: rfc822; anna@recipient.example for reset. (NOWL))\nAction: failed\nStatus: 5.1.1\n"));
    const redacted = redact(report);
    expect(shown(redacted)).toContain("[redacted]@recipient.example");
    expect(redact(redacted)).toEqual(redacted);
  });

  it("does not change the report that it is given", async () => {
    const report = await parseBounce(bounceOf("max.muster17"));
    const before = JSON.stringify(report);
    redact(report);
    expect(JSON.stringify(report)).toBe(before);
  });
});
