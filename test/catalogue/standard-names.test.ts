import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { StandardReplies } from "../../src/catalogue/entry.ts";
import { standardReplies } from "../../src/catalogue/standard-replies.ts";

const FOLDER = new URL("../../src/catalogue/standard/", import.meta.url);

test("no two standard rules share a name: one of them would be lost without a word", async () => {
  const names: string[] = [];
  for (const file of readdirSync(FOLDER)) {
    const module = (await import(new URL(file, FOLDER).href)) as Record<string, StandardReplies["replies"]>;
    for (const [name, rules] of Object.entries(module)) if (name.endsWith("Replies")) names.push(...Object.keys(rules));
  }
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(new Set(names)).toEqual(new Set(Object.keys(standardReplies.replies)));
});
