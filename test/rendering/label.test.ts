import { describe, expect, it } from "vitest";
import { label, REASONS } from "../../src/core.ts";
import { de } from "../../src/rendering/de.ts";
import { en } from "../../src/rendering/en.ts";
import type { LanguageSentences } from "../../src/rendering/language.ts";
import { NOTE_CODES } from "../../src/vocabulary/note.ts";
import { ROLES } from "../../src/vocabulary/party.ts";
import { FAULT_BY_REASON } from "../../src/vocabulary/reason.ts";
import { ASKS } from "../../src/vocabulary/step.ts";

const FAULTS = [...new Set(Object.values(FAULT_BY_REASON))];

describe("a label", () => {
  it.each(["de", "en"] as const)("is a short name without a full stop, for every reason, fault, role and ask (%s)", (language) => {
    for (const codes of [REASONS, FAULTS, ROLES, ASKS]) {
      const labels = codes.map((code) => label(code, language));
      for (const text of labels) expect(text).toMatch(/^\p{L}[^.:\n]{2,59}$/u);
      expect(new Set(labels).size).toBe(codes.length);
    }
  });

  it("is German in German", () => {
    expect(label("bad-reputation", "de")).toBe("schlechter oder fehlender Ruf des sendenden Servers");
    expect(label("mailbox-full", "de")).toBe("Postfach voll");
    expect(label("sender-domain-admin", "de")).toBe("Verwaltung der Absenderdomain");
    expect(label("forward-report", "en")).toBe("forward the bounce");
  });

  it("takes nothing but codes", () => {
    for (const code of ["", "toString", "__proto__", "no-such-code"]) expect(() => label(code as "spam", "de")).toThrow(TypeError);
  });

  it("has a sentence for every code in every table of both languages", () => {
    const table: readonly LanguageSentences[] = [de(), en()];
    for (const language of table) {
      expect(Object.keys(language.why).sort()).toEqual([...REASONS].sort());
      expect(Object.keys(language.steps).sort()).toEqual([...ASKS].sort());
      expect(Object.keys(language.draft.asks).sort()).toEqual([...ASKS].sort());
      expect(Object.keys(language.notes).sort()).toEqual([...NOTE_CODES].sort());
    }
  });
});
