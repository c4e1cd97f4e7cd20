import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeWords } from "../../src/vocabulary/encoded-word.ts";
import { headerField, headerValue, headerValues, readHeaderSection } from "../../src/vocabulary/header.ts";

describe("header sections (RFC 5322 section 2.2)", () => {
  test("fields in order, folds joined by one blank, the body behind the blank line", () => {
    const text = "Received: from a\n\tby b;\n   Thu, 19 Nov 2026\nSubject:no blank\nX-Empty:\nTo : old style\n\nbody: x\n";
    const { fields, bodyAt } = readHeaderSection(text);
    expect(fields.map((field) => [field.name, field.value])).toEqual([
      ["Received", "from a by b; Thu, 19 Nov 2026"],
      ["Subject", "no blank"],
      ["X-Empty", ""],
      ["To", "old style"],
    ]);
    expect(text.slice(bodyAt)).toBe("body: x\n");
  });

  test("a line that is no field is skipped with its folds; an mbox line too", () => {
    const { fields } = readHeaderSection("From MAILER-DAEMON Thu Nov 19 10:00:00 2026\nA: 1\nodd line\n folded\nB: 2\n: 3\nC D: 4\n");
    expect(fields.map((field) => field.key)).toEqual(["a", "b"]);
  });

  test("a fold of blanks only adds nothing", () => {
    expect(readHeaderSection("A: 1\n \t \n 2\n").fields[0]?.value).toBe("1 2");
  });

  test("names from strangers are values, never keys of an object", () => {
    const { fields } = readHeaderSection("__proto__: x\nconstructor: y\n");
    expect(headerValue(fields, "__proto__")).toBe("x");
    expect(headerValue(fields, "constructor")).toBe("y");
    expect(headerValue(fields, "tostring")).toBeUndefined();
  });

  test("all fields of one name", () => {
    expect(headerValues(readHeaderSection("A: 1\nB: 2\na: 3\n").fields, "a")).toEqual(["1", "3"]);
  });

  test("an encoded word cannot smuggle in a line or a control character", () => {
    expect(headerField("Subject", "=?utf-8?q?a=0D=0ABcc:_x=00=1B[31m?=").value).toBe("a Bcc: x [31m");
  });
});

describe("encoded words (RFC 2047)", () => {
  test.each([
    ["=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"],
    ["=?UTF-8?b?R3LDvMOfZQ==?=", "Grüße"],
    ["=?iso-8859-1?q?Gr=FC=DFe_an_alle?=", "Grüße an alle"],
    ["=?utf-8*de?q?a?=", "a"],
    ["=?iso-2022-jp?B?GyRCJSgbKEI=?=", "エ"],
    ["=?koi8-r?q?=CE=C5=D4?=", "нет"],
    ["a =?utf-8?q?b?= c", "a b c"],
    ["=?utf-8?q?a?= =?utf-8?q?b?=\t =?iso-8859-1?q?c?=", "abc"],
    ["=?utf-8?b?w7w=?= =?utf-8?b?w58=?=", "üß"],
    // A character cut between two words.
    ["=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü"],
    ["=?utf-8?b?4oI=?= =?utf-8?b?rA==?=", "€"],
    // Broken, as servers write it.
    ["=?utf-8?Q?with blanks?=", "with blanks"],
    ["=?utf-8?Q?What?_No?=", "What? No"],
    ["=?utf-8?q?raw ü?=", "raw ü"],
    ["=?utf-8?q?=zz=4?=", "=zz=4"],
    // No encoded words.
    ["=?utf-8?x?abc?=", "=?utf-8?x?abc?="],
    ["=?utf-8?q?open", "=?utf-8?q?open"],
    ["=?", "=?"],
    ["=??q?a?=", "=??q?a?="],
    ["a =? b ?= c", "a =? b ?= c"],
  ])("%j", (value, text) => expect(decodeWords(value)).toBe(text));

  test("one word of many kilobytes is decoded", () => {
    expect(decodeWords(`=?utf-8?q?${"=C3=BC".repeat(5000)}?=`)).toBe("ü".repeat(5000));
  });

  test("whatever was encoded comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }), (text) => {
        expect(decodeWords(`=?utf-8?B?${Buffer.from(text).toString("base64")}?=`)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  test("nothing throws", () => {
    const pieces = fc.constantFrom("=?", "?=", "utf-8", "?q?", "?b?", "=", "?", " ", "ü", "A", "=C3", "*en");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => void decodeWords(list.join(""))),
      { numRuns: 2000 },
    );
  });
});
