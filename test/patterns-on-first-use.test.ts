import { expect, test } from "vitest";
import { patternsOnFirstUse } from "../scripts/patterns-on-first-use.ts";

test("a constant that functions use becomes a function that makes it once", () => {
  const text = 'const DIGITS = /^\\d+"$/gu;\nexport const isNumber = (text: string): boolean => DIGITS.test(text);\n';
  expect(patternsOnFirstUse(text)).toBe(
    'let DIGITS$: RegExp | undefined; function DIGITS(): RegExp { return (DIGITS$ ??= new RegExp("^\\\\d+\\"$", "gu")); }\n' +
      "export const isNumber = (text: string): boolean => DIGITS().test(text);\n",
  );
});

test("a name behind a dot or in front of a colon is none of its uses; a shorthand is", () => {
  const text = "const A = /a/u;\nconst f = (x: { A: RegExp }) => [x.A, { A: 1 }, { A }];\n";
  expect(patternsOnFirstUse(text)).toContain("=> [x.A, { A: 1 }, { A: A() }];");
});

test.each([
  ["used while the file runs", "const A = /a/u;\nconst LIST = [A];\n"],
  ["exported", "export const A = /a/u;\nconst f = () => A;\n"],
  ["hidden by a parameter of that name", "const A = /a/u;\nconst f = (A: string) => A;\nconst g = () => A;\n"],
  ["hidden by a variable of that name", "const A = /a/u;\nconst f = () => {\n  const A = 1;\n  return A;\n};\n"],
  ["named as a type", "const A = /a/u;\nconst f = (x: typeof A) => x;\n"],
  ["no regular expression", 'const A = "a";\nconst f = () => A;\n'],
])("left as it is: %s", (_, text) => {
  expect(patternsOnFirstUse(text)).toBe(text);
});
