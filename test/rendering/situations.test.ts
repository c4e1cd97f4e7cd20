import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { advise, type ContactStep, draftMessage, explain, type Step } from "../../src/core.ts";
import { parseBounce } from "../../src/parse-bounce.ts";
import type { DeliveryReport, RefusedRecipient } from "../../src/report.ts";

// The two situations that the project began with, from raw mail or advice to the finished drafts: facts/situations.md, point by point.

async function bounce(path: string): Promise<{ report: DeliveryReport; refused: RefusedRecipient }> {
  const report = await parseBounce(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
  if (report.kind !== "delivery-report") throw new Error(`${path}: ${report.kind}`);
  return { report, refused: report.recipients[0] as RefusedRecipient };
}

function contactStep(steps: readonly Step[], ask: Step["ask"]): ContactStep {
  const found = steps.find((step) => step.ask === ask && step.action === "contact");
  if (found?.action !== "contact") throw new Error(`no step ${ask}`);
  return found;
}

const part = (text: string, heading: string): string => text.split("\n\n").find((one) => one.startsWith(heading)) ?? "";

describe("A. mails of a craftsman's program do not arrive at T-Online", () => {
  describe.each([
    ["IONOS", "ionos-without-reputation-in-greeting"],
    ["STRATO", "strato-without-reputation-in-greeting"],
    ["GMX", "gmx-without-reputation-in-greeting"],
    ["WEB.DE", "web-de-without-reputation-in-greeting"],
  ])("sent through %s, from the raw bounce", (provider, fixture) => {
    const path = `parties/t-online/${fixture}.eml`;

    it("1-3: it was blocked for its server's reputation; the server is the provider's, and the provider asks T-Online", async () => {
      const text = explain((await bounce(path)).report, { language: "de" });
      expect(text).toMatch(
        new RegExp(`T-Online bewertet den Server mit der IP-Adresse 203\\.0\\.113\\.25, über den ${provider} Ihre E-Mail verschickt hat, schlecht`, "u"),
      );
      expect(text).toMatch(new RegExp(`Diesen Server betreibt ${provider}, nicht Sie`, "u"));
      expect(text).toMatch(/Adresse \S+ ist, soweit erkennbar, in Ordnung; bitte löschen Sie sie nicht/u);
      expect(text).toMatch(new RegExp(`2\\. ${provider} wendet sich an T-Online und bittet darum, die Bewertung .*zurückzusetzen`, "u"));
      expect(part(text, "Was nicht hilft")).toMatch(/Schreiben Sie nicht selbst an T-Online/u);
    });

    it("4: the bounce holds all that the provider needs; it is forwarded", async () => {
      const text = explain((await bounce(path)).report, { language: "de" });
      expect(text).toMatch(new RegExp(`1\\. Leiten Sie den Unzustellbarkeitsbericht vollständig an ${provider} weiter`, "u"));
      expect(text).toMatch(/Unzustellbarkeitsbericht enthält alles, was für die Klärung gebraucht wird/u);
    });

    it("5: a program's maker has no influence", async () => {
      const text = explain((await bounce(path)).report, { language: "de" });
      expect(part(text, "Was nicht hilft")).toMatch(/hat auf den sendenden Server und dessen Ruf keinen Einfluss/u);
    });

    it("6-7: web mail may leave by another server, as HERO says; others behave alike", async () => {
      const text = explain((await bounce(path)).report, { language: "de" });
      expect(text).toMatch(/Server, über den eine E-Mail tatsächlich hinausgeht.*stellt es der Softwarehersteller HERO dar.*nicht bestätigt/u);
      expect(text).toMatch(/Andere empfangende Anbieter verhalten sich ähnlich/u);
    });

    it("ends in a draft to the provider and one to T-Online", async () => {
      const { escalation } = (await bounce(path)).refused;
      const forward = draftMessage(contactStep(escalation, "forward-report"));
      expect(forward.text).toMatch(/wenden Sie sich als Betreiber des Servers an T-Online/u);
      expect(forward.url ?? forward.to).toBeDefined();
      const reset = draftMessage(contactStep(escalation, "reset-reputation"));
      expect(reset.to).toBe("tobr@rx.t-online.de");
      expect(reset.text).toContain("203.0.113.25");
      expect(reset.text).toContain("(NOWL)");
      expect(reset.text).toMatch(/Zeitpunkt: \d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr \(UTC[+-]?/u);
      for (const { text, subject } of [forward, reset]) expect(`${subject}\n${text}`).not.toMatch(/@t-online\.de|Angebot/u);
    });
  });

  it("5: HERO wants to hear which provider blocks, where the mail names HERO", async () => {
    const { report, refused } = await bounce("parties/t-online/ionos-without-reputation-in-greeting.eml");
    const text = explain(report, { language: "de" });
    expect(text).toMatch(/Teilen Sie HERO Software mit, dass T-Online die E-Mails blockiert\. .*möchte wissen, welche Anbieter blockieren/u);
    expect(text).toContain("support@hero-software.de");
    const draft = draftMessage(contactStep(refused.escalation, "report-block"));
    expect(draft.to).toBe("support@hero-software.de");
    expect(draft.subject).toBe("Zur Information: T-Online blockiert unsere E-Mails");
  });

  it("without the bounce: it is looked for first, then the same", () => {
    const advice = advise({
      mailboxProvider: "IONOS",
      software: "HERO",
      recipientDomain: "t-online.de",
      seen: ["only-program-mails-lost", "only-one-provider"],
      bounce: "lost",
    });
    const text = explain(advice, { language: "de" });
    expect(part(text, "Wer was tun muss")).toMatch(
      /1\. Suchen Sie zuerst den Unzustellbarkeitsbericht[\s\S]*2\. Leiten Sie[\s\S]*3\. IONOS wendet sich an T-Online[\s\S]*4\. Teilen Sie HERO Software mit/u,
    );
    expect(draftMessage(contactStep(advice.escalation, "forward-report")).text).toMatch(/T-Online[\s\S]*\[bitte ergänzen: Antwort des Servers\]/u);
    expect(draftMessage(contactStep(advice.escalation, "report-block")).text).toContain("T-Online");
  });

  it("8: in the spam folder, only a plainer mail and the recipient help, and nothing is promised", () => {
    const text = explain(
      advise({ mailboxProvider: "IONOS", software: "HERO", seen: "lands-in-spam", content: { pictures: true, links: true, attachments: 2 } }),
      {
        language: "de",
      },
    );
    expect(text).toMatch(/reiner Text, keine Bilder, keine Links, höchstens ein Anhang/u);
    expect(text).toMatch(/nur aus einem Anhang besteht, kann als Spam gelten/u);
    expect(text).toMatch(/oft vom Empfänger selbst eingestellt; der Einfluss ist klein/u);
    expect(text).not.toMatch(/zurückzusetzen|freizugeben\b.*T-Online/u);
  });
});

describe("B. a survey to one's own colleagues is taken for a forgery", () => {
  const LIST = [
    "193.44.77.163",
    "178.77.90.228",
    "@netigate.se",
    "@ntgt.de",
    "www.netigate.de",
    "www.netigate.net",
    "www.netigate.se",
    "www.netigatetest.net",
    "www.ntgt.de",
  ];

  it("1-4: from the raw bounce to the draft for the own IT", async () => {
    const { report, refused } = await bounce("parties/netigate/company-refuses-its-own-domain-from-outside-by-postfix.eml");
    const text = explain(report, { language: "de" });
    expect(text).toMatch(/trägt als Absender die eigene Domain der Empfängerorganisation \(firma-muster\.example\), kam aber von außen, über Netigate/u);
    expect(text).toMatch(/hält sie deshalb für eine Fälschung/u);
    expect(text).toMatch(/arbeitet so, wie er soll; er ist hier nur im Weg/u);
    expect(text).toMatch(/IT von firma-muster\.example \(also Ihre eigene IT\)/u);
    for (const item of LIST) expect(text).toContain(item);
    expect(text).toMatch(/Kunden und Partner mit anderen Domains sind davon nicht betroffen/u);
    expect(text).toMatch(/Die Liste ist vom \d\d\.\d\d\.\d{4}; bitte den Versanddienst nach der heutigen Liste fragen/u);
    const steps = part(text, "Wer was tun muss");
    expect(steps).toMatch(/1\. .*SPF, DKIM und DMARC[\s\S]*Oder: Stellen Sie im Versanddienst ein[\s\S]*Oder: Bitten Sie die IT/u);
    expect(text).not.toMatch(/zurückzusetzen|HERO|Webmail/u);

    const draft = draftMessage(contactStep(refused.escalation, "allowlist-sender"), { language: "de", signature: "Petra Muster\nPersonalabteilung" });
    for (const item of LIST) expect(draft.text).toContain(item);
    expect(draft.text).toMatch(/hält sie für gefälscht/u);
    expect(draft.text).toMatch(/nicht unsere eigene Domain pauschal frei/u);
    expect(draft.text).toMatch(/heutige hat der Versanddienst/u);
    expect(draft.missing).toEqual([]);
    expect(draft.text.endsWith("Petra Muster\nPersonalabteilung")).toBe(true);
  });

  it("1-4: without a bounce", () => {
    const advice = advise({ platform: "Netigate", senderAddress: "info@firma.example", recipientAddress: "max@firma.example", seen: "only-in-house" });
    const text = explain(advice, { language: "de" });
    for (const item of LIST) expect(text).toContain(item);
    expect(text).toMatch(/hält der Mailserver der eigenen Organisation diese E-Mails für gefälscht/u);
    expect(draftMessage(contactStep(advice.escalation, "allowlist-sender"), { language: "de" }).text).toContain("193.44.77.163");
  });

  it("3: invitations to customers get another advice: the bounce and the sending side, no allowlist", () => {
    const text = explain(advise({ platform: "Netigate", senderAddress: "info@firma.example", recipientDomain: "t-online.de", seen: "nothing-arrives" }), {
      language: "de",
    });
    expect(text).toMatch(/Suchen Sie zuerst den Unzustellbarkeitsbericht/u);
    expect(text).toMatch(/an Netigate weiter und bitten Sie darum, sich an T-Online zu wenden/u);
    expect(text).not.toMatch(/193\.44\.77\.163|Allowlist/u);
  });
});
