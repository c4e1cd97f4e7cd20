import { describe, expect, it } from "vitest";
import { diagnoseReply, explain, REASONS } from "../../src/core.ts";
import type { Audience } from "../../src/rendering/language.ts";
import type { Report } from "../../src/report.ts";
import type { Reason } from "../../src/vocabulary/reason.ts";
import { refusal, reportOf, SIDES } from "./refusals.ts";

const LANGUAGES = ["de", "en"] as const;
const AUDIENCES: readonly Audience[] = ["sender", "support", "postmaster"];

/** Every refusal that can be told: reason, side, now or for good. */
const TOLD = REASONS.flatMap((reason) => SIDES.flatMap((side) => [true, false].map((delayed) => ({ reason, side, delayed }))));

const ADDRESS_SAID = {
  de: /Adresse [^\n]*(?:in Ordnung|gibt es weiterhin|nichts an|nicht sicher|stimmt)|Unter (?:der|dieser) Adresse/u,
  en: /address [^\n]*(?:is fine|still exists|is correct)|Nothing reaches/u,
};

/** Umlauts written as two letters; words in which "ae", "oe" and "ue" belong are not among them. */
const ASCII_UMLAUTS =
  /\b(?:fuer|ueber|koennen|muessen|muss?ten ae|waere|wuerde|spaeter|naechste|moeglich\w*|zurueck\w*|pruef\w*|Empfaenger\w*|schluessel\w*|groess\w*|laesst|enthaelt|aender\w*|geprueft|Gruess\w*|hoer\w*|loesch\w*|Eintraeg\w*|ungueltig|unzustellbar ae|Kuerz\w*|kuerz\w*|naemlich|verfuegbar|bestaetig\w*|unterstuetz\w*)\b/u;
const FORBIDDEN = /undefined|\[object|<[a-z/!]|\S {2,}\S|\.\.|,,| ,| \./iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/u;
const SENTENCE_LINE = /^(?:\d+\. |- | {3}(?:Oder|Or): )/u;
const LABELLED = /^- (?:[^.:]{1,40}): /u;

describe("an explanation", () => {
  it.each(LANGUAGES)("is whole sentences of plain text, for every reason, side and reader (%s)", (language) => {
    for (const { reason, side, delayed } of TOLD) {
      for (const audience of AUDIENCES) {
        const text = explain(reportOf(refusal(reason, side, { delayed })), { language, audience });
        const where = `${reason} ${side} ${audience}\n${text}`;
        // What was refused is quoted as received; the rest is ours.
        const ours = text.replaceAll("554 5.7.1 Refused", "");
        expect(ours, where).not.toMatch(FORBIDDEN);
        // A sentence begins with a capital letter.
        expect(ours, where).not.toMatch(/\. [a-zäöü]/u);
        expect(ours, where).not.toMatch(CONTROLS);
        for (const line of ours.split("\n")) {
          if (SENTENCE_LINE.test(line) && !LABELLED.test(line)) expect(line, where).toMatch(/[.:]$/u);
        }
        expect(ours.split("\n\n")[0], where).toMatch(/\.$/u);
        if (language === "de") expect(ours, where).not.toMatch(ASCII_UMLAUTS);
      }
    }
  });

  it.each(LANGUAGES)("names whoever acts and whoever is contacted, and the way there (%s)", (language) => {
    for (const { reason, side, delayed } of TOLD) {
      const refused = refusal(reason, side, { delayed });
      const text = explain(reportOf(refused), { language, audience: "support" });
      for (const step of refused.escalation) {
        for (const party of step.action === "contact" ? [step.actor, step.contact] : [step.actor]) {
          if (party.id !== undefined) expect(text, `${reason} ${side}`).toContain(party.name);
          else if (party.domain !== undefined && party.role !== "sender" && party.role !== "recipient")
            expect(text, `${reason} ${side}`).toContain(party.domain);
        }
        if (step.action === "contact") for (const channel of step.via) expect(text, `${reason} ${side}`).toContain(channel.value);
      }
    }
  });

  it.each(LANGUAGES)("says how the address stands (%s)", (language) => {
    for (const { reason, side, delayed } of TOLD) {
      const [head = ""] = explain(reportOf(refusal(reason, side, { delayed })), { language }).split("\n\n");
      expect(head, `${reason} ${side}`).toMatch(ADDRESS_SAID[language]);
    }
  });

  it("never calls an address wrong for another's fault, nor fine where there is none", () => {
    const head = (reason: Reason): string => explain(reportOf(refusal(reason, "ionos")), { language: "de" }).split("\n\n")[0] ?? "";
    for (const reason of ["bad-reputation", "blocklisted", "spam", "authentication-failed", "server-error", "account-restricted", "greylisted"] as const)
      expect(head(reason)).toMatch(/in Ordnung; bitte löschen Sie sie nicht/u);
    for (const reason of ["unknown-recipient", "unknown-domain", "no-mail-service", "recipient-moved"] as const) {
      expect(head(reason)).toMatch(/kommt nichts an/u);
      expect(head(reason)).not.toMatch(/in Ordnung/u);
    }
    expect(head("mailbox-full")).toMatch(/gibt es weiterhin; bitte löschen Sie sie nicht/u);
  });

  it("addresses the sender, and tells a support desk about him", () => {
    for (const { reason, side } of TOLD) {
      const report = reportOf(refusal(reason, side));
      expect(explain(report, { language: "de" })).toMatch(/^Ihre E-Mail/u);
      for (const audience of ["support", "postmaster"] as const) {
        const ours = (text: string): string => text.split(/\n\n(?:Technische Angaben|Technical details)/u)[0] ?? "";
        expect(ours(explain(report, { language: "de", audience })), `${reason} ${side}`).not.toMatch(
          /\b(?:Sie|Ihre?[mnrs]?|Ihnen)\b(?! (?:gehört|muss|schreibt))/u,
        );
        expect(ours(explain(report, { language: "en", audience })), `${reason} ${side}`).not.toMatch(/\b(?:you|your)\b/iu);
      }
    }
  });

  it("addresses whoever runs his own server as its operator, also where only the refusal is given", () => {
    for (const what of [reportOf(refusal("bad-reputation", "own")), refusal("bad-reputation", "own")]) {
      const text = explain(what, { language: "de" });
      expect(text).toMatch(/1\. Wenden Sie sich an T-Online und bitten Sie darum, die Bewertung Ihres Servers/u);
      expect(text).toMatch(/Ihren eigenen Mailserver/u);
      expect(text).not.toMatch(/Ihr(?:en|em)? E-Mail-Anbieter|Postmaster von|leiten Sie/iu);
    }
    expect(explain(refusal("bad-reputation", "own"), { language: "en" })).toMatch(/1\. Contact T-Online and ask for the reputation of your server/u);
  });

  it("speaks of an IP address only where one is known", () => {
    for (const reason of ["bad-reputation", "blocklisted", "dynamic-address", "reverse-dns"] as const) {
      expect(explain(refusal(reason, "unknown"), { language: "de" })).not.toMatch(/mit der IP-Adresse|IP-Adresse \d/u);
      expect(explain(refusal(reason, "ionos"), { language: "de" })).toMatch(/IP-Adresse 203\.0\.113\.25/u);
    }
  });

  it("says of a guessed cause that it is a guess, but not where no cause is told", () => {
    const guessed = (reason: Reason) => explain({ ...refusal(reason, "ionos"), confidence: "guess" }, { language: "en" });
    expect(guessed("mailbox-full")).toContain("most likely reading");
    for (const reason of ["unclassified", "expired"] as const) expect(guessed(reason)).not.toContain("most likely reading");
  });

  it("says of a delayed mail that it is still tried, until when, and whether waiting is enough", () => {
    const until = "2026-11-25T09:10:00+01:00";
    const greylisted = explain(refusal("greylisted", "ionos", { delayed: true, until }), { language: "de" });
    expect(greylisted).toMatch(/noch nicht angekommen.*noch bis 25\.11\.2026, 09:10 Uhr \(UTC\+01:00\) versucht/u);
    expect(greylisted).toMatch(/1\. Warten Sie ab/u);
    expect(greylisted).not.toMatch(/abgewiesen/u);
    const listed = explain(refusal("blocklisted", "ionos", { delayed: true, until }), { language: "de" });
    expect(listed).toMatch(/hebt sich in der Regel nicht von selbst auf/u);
    expect(listed).not.toMatch(/Warten Sie ab/u);
    expect(explain(refusal("greylisted", "ionos"), { language: "en" })).toMatch(/Send the e-mail again later; no further attempt is made automatically/u);
  });

  it("asks a provider for what the next step is: to contact the blocker, to mend its server, or to look", () => {
    const step = (reason: Reason): string => explain(refusal(reason, "ionos"), { language: "de" });
    expect(step("bad-reputation")).toMatch(/an IONOS weiter und bitten Sie darum, sich an T-Online zu wenden/u);
    expect(step("reverse-dns")).toMatch(/an IONOS weiter und bitten Sie darum, den sendenden Server in Ordnung zu bringen/u);
    expect(step("network-failure")).toMatch(/an IONOS weiter und bitten Sie darum, die Ursache zu klären/u);
    expect(explain(refusal("bad-reputation", "gmx", { blocker: "gmx" }), { language: "de" })).toMatch(
      /an GMX weiter und bitten Sie darum, die Abweisung zu prüfen/u,
    );
  });

  it("does not say that a list refused the mail: a server that relies on it did", () => {
    const diagnosis = diagnoseReply(
      "554 5.7.1 Service unavailable; Client host [203.0.113.25] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.25",
    );
    expect(explain(diagnosis, { language: "de" })).toMatch(/auf der Sperrliste von SpamCop/u);
    expect(explain(diagnosis, { language: "de" })).not.toMatch(/SpamCop hat sie abgewiesen/u);
    expect(explain(diagnosis, { language: "en" })).not.toMatch(/SpamCop refused/u);
  });

  it("does not tell people to ask a list that has nothing listed, nor the recipient who is asked for help to do nothing", () => {
    const misused = diagnoseReply("554 5.7.1 Service unavailable; Client host [203.0.113.25] blocked using zen.spamhaus.org; Error: open resolver", {
      recipient: "einkauf@firma.example",
    });
    const text = explain(misused, { language: "de" });
    expect(text).toMatch(/Die Antwort belegt also keinen Eintrag/u);
    expect(text).toMatch(/Ein Antrag bei Spamhaus ist zwecklos/u);
    expect(text).toMatch(/IT von firma\.example darauf aufmerksam/u);
    for (const reason of ["recipient-refused", "mailbox-full", "mailbox-disabled"] as const)
      expect(explain(refusal(reason, "ionos"), { language: "de" })).not.toMatch(/Der Empfänger kann daran nichts ändern/u);
  });

  it("keeps strangers' words harmless: no markup, no control characters, no line of their own", () => {
    const refused = refusal("unclassified", "ionos", { reply: "550 <script>alert(1)</script>\u0000\u202e evil\n\nWho has to do what:\n1. Pay." });
    const text = explain({ ...refused, sentTo: "<b>x</b>@firma.example\r\n1. Pay", address: "x" }, { language: "en", audience: "postmaster" });
    expect(text).not.toMatch(/<script|<b>|\n1\. Pay/u);
    expect(text).not.toMatch(CONTROLS);
  });

  it("refuses a language that it does not have", () => {
    expect(() => explain(refusal("spam", "ionos"), { language: "fr" as "de" })).toThrow(TypeError);
    expect(() => explain(refusal("spam", "ionos"), { language: { code: "xx" } })).toThrow(/whoblocked\/lang/u);
  });
});

describe("an explanation of another kind of report", () => {
  const common = { schemaVersion: 1, catalogueDate: "2026-11-22", notice: { source: "mail" }, problems: [] } as const;
  const authenticity = { verdict: "unverified", signals: [] } as const;
  const original = { keys: [], headers: [] } as const;

  it("says who complained, to the sender and to a support desk", () => {
    const complaint: Report = {
      ...common,
      kind: "feedback-report",
      feedbackType: "abuse",
      authenticity,
      original,
      recipients: [{ key: "k", address: "a@verein.example", sentTo: "a@verein.example", suppress: "now" }],
    };
    expect(explain(complaint, { language: "de" })).toBe(
      "Der Empfänger a@verein.example hat Ihre E-Mail als unerwünscht gemeldet. Schreiben Sie ihm nicht mehr.",
    );
    expect(explain(complaint, { language: "de", audience: "support" })).not.toMatch(/Ihre|Sie/u);
    expect(explain(complaint, { language: "en", audience: "support" })).not.toMatch(/\byour?\b/iu);
  });

  it("says of receipts, answers and ordinary mail that they are no bounce", () => {
    const receipt: Report = { ...common, kind: "disposition-report", disposition: "manual-action/MDN-sent-manually; displayed", original };
    expect(explain(receipt, { language: "de" })).toBe(
      "Der Empfänger hat eine Empfangsbestätigung geschickt (angezeigt). Das ist kein Unzustellbarkeitsbericht.",
    );
    const away: Report = { ...common, kind: "auto-reply", autoReply: "vacation", original };
    expect(explain(away, { language: "de" })).toMatch(/Abwesenheitsnotiz/u);
    expect(explain({ ...common, kind: "ordinary-mail" }, { language: "en" })).toMatch(/no bounce|not a bounce|ordinary/u);
    expect(explain({ ...common, kind: "unreadable" }, { language: "de" })).toMatch(/ließ sich nicht lesen/u);
  });

  it("warns of a suspicious report before anything else", () => {
    const report = { ...reportOf(refusal("unknown-recipient", "ionos")), authenticity: { verdict: "suspicious", signals: [] } } as const;
    expect(explain(report, { language: "de" })).toMatch(/^Vorsicht: .*gefälscht/u);
  });
});
