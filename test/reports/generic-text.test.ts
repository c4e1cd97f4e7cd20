import { describe, expect, it } from "vitest";
import { parseBounce, refusals } from "../../src/index.ts";
import { genericText } from "../../src/reports/generic-text.ts";
import { readFixture } from "./provider-fixture.ts";

describe("generic-text", () => {
  it("reads: french notice of an appliance", () => {
    const bounce = readFixture(genericText, "formats/text/french-notice-of-an-appliance.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "destinataire@verein.example",
        action: "failed",
        diagnostic: "Votre message à <destinataire@verein.example> n'a pas pu être remis. Utilisateur inconnu.",
      },
    ]);
    expect(bounce.lowConfidence).toBe(false);
  });

  it("reads: german sentence with reply", () => {
    const bounce = readFixture(genericText, "formats/text/german-sentence-with-reply.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "failed",
        diagnostic: "550 5.1.1 Empfänger unbekannt",
        diagnosticType: "smtp",
        saidBy: "remote",
      },
    ]);
    expect(bounce.lowConfidence).toBe(false);
    expect(bounce.original?.text).toMatch(/^Return-Path:/u);
  });

  it("reads: warning without a reply", () => {
    const bounce = readFixture(genericText, "formats/text/warning-without-a-reply.eml");
    expect(bounce.recipients).toEqual([
      {
        address: "empfaenger@verein.example",
        action: "delayed",
        diagnostic: "has not yet been delivered because the recipient server did not respond.",
      },
    ]);
    expect(bounce.lowConfidence).toBe(false);
  });

  it("takes for a guess what no mail system says", async () => {
    const text =
      "Your message to <anna@example.org> could not be delivered.\n\nUser not known\n\n--- Original message ---\nFrom: info@example.com\nSubject: Angebot\n";
    const from = (who: string): string => `From: ${who}\nTo: info@example.com\nSubject: Undelivered mail\n\n${text}`;
    expect(refusals(await parseBounce(from("postmaster@example.org")))).toMatchObject([{ reason: "unknown-recipient", confidence: "likely", suppress: "now" }]);
    expect(refusals(await parseBounce(from("gateway@example.org")))).toMatchObject([
      { reason: "unknown-recipient", confidence: "guess", suppress: "after-repeats" },
    ]);
  });
});
