import { describe, expect, it } from "vitest";
import { plain, plainLines } from "../../src/rendering/plain.ts";

describe("a stranger's words as plain text", () => {
  it.each([
    ["direction marks and isolates", "a\u202eb\u2066c\u2069\u061cd", "abcd"],
    ["soft hyphens, zero-width blanks, tags and the byte order mark", "zu\u00adstel\u200blung\u{e0041}\ufeff", "zustellung"],
    ["line separators", "a\u2028b\u2029c\u0085d", "a b c d"],
    ["halves of characters", "a\ud800b\udc00c", "abc"],
    ["a tag that hides behind what nobody sees", "<scr\u00adipt>alert(1)</scr\u200bipt>", "alert(1)"],
    ["an open tag", "a <img src=x", "a img src=x"],
  ])("drops %s", (_, text, kept) => {
    expect(plain(text, 100)).toBe(kept);
    expect(plainLines(text, 100)).toMatch(/^[^\p{Cf}\p{Cs}\u2028\u2029<]*$/u);
  });

  it("keeps whole characters, addresses in brackets, and the lines of a text of several", () => {
    expect(plain("Grüße 日本語 😀 <user@example.com>", 100)).toBe("Grüße 日本語 😀 <user@example.com>");
    expect(plainLines("550-one\r\n550 two\n\n\n\nend", 100)).toBe("550-one\n550 two\n\nend");
  });

  it("cuts neither a character in two nor an address so that it opens a tag", () => {
    for (let most = 2; most < 40; most++) {
      for (const cutter of [plain, plainLines]) {
        const text = cutter("😀😀😀 to <user@example.com> 😀😀😀😀😀", most);
        expect(text.length).toBeLessThanOrEqual(most);
        expect(text).not.toMatch(/\p{Cs}/u);
        if (!text.includes(">")) expect(text).not.toMatch(/<[a-z]/u);
      }
    }
  });
});
