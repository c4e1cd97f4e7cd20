import { describe, expect, test } from "vitest";
import { IN_FEW_WORDS, inFewWords, spelledOut, withIpNamed } from "../../src/vocabulary/in-few-words.ts";

const few = (words: string): string => `${IN_FEW_WORDS} ${words}`;

describe("replies of a few words", () => {
  test.each([
    ["full", "full"],
    ["error: spam!", "spam"],
    ["<somebody@example.org>: unknown", "unknown"],
    ["192.0.2.10 banned", "ip banned"],
    ["ip [192.0.2.10] rejected", "ip rejected"],
    ["2001:db8::1 banned", "ip banned"],
    ["mx.example.org: timeout (#4.4.1)", "timeout"],
    ["bad-mailbox", "bad mailbox"],
    ["see https://example.org/help", "see"],
  ])("%s", (folded, words) => {
    expect(inFewWords(folded)).toBe(few(words));
  });
  test("are none where more is said, or nothing", () => {
    expect(inFewWords("one two three four five")).toBeUndefined();
    expect(inFewWords("the 12 <a@example.org>")).toBeUndefined();
    expect(inFewWords("")).toBeUndefined();
    expect(inFewWords(`full ${"1".repeat(200)}`)).toBeUndefined();
  });
  test("the names of categories are spelled out", () => {
    expect(spelledOut("NoMailbox")).toBe("no mailbox");
    expect(spelledOut("SPFProblem")).toBe("spf problem");
    expect(spelledOut("DNS_ERROR")).toBe("dns error");
    expect(spelledOut("full")).toBeUndefined();
    expect(spelledOut("No mailbox")).toBeUndefined();
  });
  test("an address that stands for the refused server is named", () => {
    expect(withIpNamed("mail from 192.0.2.10 not taken")).toBe("mail from your ip address not taken");
    expect(withIpNamed("[192.0.2.10] is not allowed here")).toBe("your ip address is not allowed here");
    expect(withIpNamed("192.0.2.25 does not like the recipient")).toBeUndefined();
  });
});
