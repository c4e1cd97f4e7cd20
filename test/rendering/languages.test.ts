import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftMessage, explain, label, parseBounce, REASONS, refusals } from "../../src/index.ts";
import { es } from "../../src/rendering/lang/es.ts";
import { fr } from "../../src/rendering/lang/fr.ts";
import { it as italian } from "../../src/rendering/lang/it.ts";
import { nl } from "../../src/rendering/lang/nl.ts";
import { pl } from "../../src/rendering/lang/pl.ts";
import { NOTE_CODES } from "../../src/vocabulary/note.ts";
import { ROLES } from "../../src/vocabulary/party.ts";
import { FAULT_BY_REASON } from "../../src/vocabulary/reason.ts";
import { ASKS } from "../../src/vocabulary/step.ts";
import { refusal, SIDES } from "./refusals.ts";

const PACKS = [fr, es, italian, nl, pl];
const FAULTS = [...new Set(Object.values(FAULT_BY_REASON))];
/** What no sentence may hold: holes, doubled words and punctuation, blanks in front of a full stop, German or English left over. */
const BROKEN = /undefined|\[object|NaN|\S {2}\S|\s[,.]|,,|\.\.(?!\.)|,\.|;\.|(?<!\p{L})(?:a el|de el|a il|di il|the|und|der)(?!\p{L})/u;
/** The server's own words are English. */
const withoutReply = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replaceAll("554 5.7.1 Refused", ""))
    .join("\n");

describe.each(PACKS.map((pack) => [pack.code, pack] as const))("%s", (_, pack) => {
  it("has a short label for every reason, fault, role and ask", () => {
    for (const codes of [REASONS, FAULTS, ROLES, ASKS]) {
      const labels = codes.map((code) => label(code, pack));
      for (const text of labels) expect(text).toMatch(/^\p{L}[^.:\n]{2,85}$/u);
      expect(new Set(labels).size).toBe(codes.length);
    }
  });

  it("has a sentence for every code in every table", () => {
    expect(Object.keys(pack.why).sort()).toEqual([...REASONS].sort());
    expect(Object.keys(pack.steps).sort()).toEqual([...ASKS].sort());
    expect(Object.keys(pack.draft.asks).sort()).toEqual([...ASKS].sort());
    expect(Object.keys(pack.notes).sort()).toEqual([...NOTE_CODES].sort());
  });

  it("explains every reason to every reader, whoever sent, delayed or failed", () => {
    for (const reason of REASONS) {
      for (const side of SIDES) {
        for (const delayed of [false, true]) {
          for (const audience of ["sender", "support", "postmaster"] as const) {
            const text = explain(refusal(reason, side, { delayed }), { language: pack, audience });
            expect(withoutReply(text), `${reason} ${side} ${audience}\n${text}`).not.toMatch(BROKEN);
            for (const line of text.split("\n").filter((one) => /^\d+\. /u.test(one))) expect(line).toMatch(/^\d+\. \p{Lu}.*[.:]$/u);
          }
        }
      }
    }
  });

  it("writes a draft for every step to somebody, with its blanks listed", () => {
    let drafts = 0;
    for (const reason of REASONS) {
      for (const side of SIDES) {
        for (const step of refusal(reason, side).escalation) {
          if (step.action !== "contact") continue;
          const { subject, text, missing } = draftMessage(step, { language: pack });
          drafts += 1;
          expect(subject).toMatch(/^\S.{4,}\S$/u);
          expect(withoutReply(`${subject}\n${text}`), `${reason} ${side} ${step.ask}`).not.toMatch(BROKEN);
          expect(text.startsWith(pack.draft.greeting)).toBe(true);
          expect(
            missing.every(
              (fact) => text.includes(pack.facts[fact as keyof typeof pack.facts]) || subject.includes(pack.facts[fact as keyof typeof pack.facts]),
            ),
          ).toBe(true);
        }
      }
    }
    expect(drafts).toBeGreaterThan(100);
  });

  it("looks at the whole domain where a sender is refused, not at SPF, DKIM and DMARC alone", () => {
    const refused = SIDES.map((side) => refusal("sender-refused", side, { reply: "550 5.1.8 Sender address rejected: Domain not found" }));
    const steps = refused.flatMap(({ escalation }) => escalation.filter((step) => step.ask === "fix-authentication" && step.action === "contact"));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) if (step.action === "contact") expect(draftMessage(step, { language: pack }).text).toContain("MX");
    expect(refused.some((one) => explain(one, { language: pack }).includes("MX"))).toBe(true);
  });

  it("sets labels apart as the language does", () => {
    const text = explain(refusal("bad-reputation", SIDES[0]), { language: pack, audience: "postmaster" });
    const labels = [...text.matchAll(/^- [\p{L}\p{M} ’'’-]{3,40}?(\u00a0?): /gmu)].map(([, blank]) => blank);
    expect(labels.length).toBeGreaterThan(3);
    expect(new Set(labels)).toEqual(new Set([pack.code === "fr" ? "\u00a0" : ""]));
  });

  it("tells T-Online's refusal of a server, for reading", async () => {
    const mail = readFileSync(new URL("../../fixtures/parties/t-online/ionos-blocklisted-in-greeting.eml", import.meta.url));
    const report = await parseBounce(mail);
    const [refused] = refusals(report);
    const steps = (refused?.escalation ?? []).flatMap((one) => (one.action === "contact" ? [one] : []));
    const texts = [
      explain(report, { language: pack }),
      explain(report, { language: pack, audience: "postmaster" }),
      ...steps.slice(0, 2).map((one) => draftMessage(one, { language: pack }).text),
    ];
    await expect(`${texts.join("\n\n----\n\n")}\n`).toMatchFileSnapshot(`__snapshots__/t-online-refuses-ionos.${pack.code}.txt`);
  });
});
