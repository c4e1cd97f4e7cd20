import { describe, expect, it } from "vitest";
import { advise, explain } from "../../src/core.ts";
import { QUESTIONS } from "./advised.ts";

describe("an advice without a bounce, in sentences", () => {
  it.each(QUESTIONS.map((question) => [question.it, question] as const))("%s", (_, { situation, de, en, never = [] }) => {
    const advice = advise(situation);
    for (const [language, expected] of [
      ["de", de],
      ["en", en],
    ] as const) {
      const text = explain(advice, { language });
      for (const words of expected) {
        if (typeof words === "string") expect(text).toContain(words);
        else expect(text).toMatch(words);
      }
      for (const words of never) {
        if (typeof words === "string") expect(text).not.toContain(words);
        else expect(text).not.toMatch(words);
      }
      expect(text).not.toMatch(/undefined|\[object| {2}\S.* {2}/u);
    }
  });
});
