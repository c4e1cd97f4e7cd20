import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, test } from "vitest";
import { plain, plainLines } from "../src/rendering/plain.ts";
import { readReply } from "../src/replies/read-reply.ts";
import { bareAddress, domainOf, splitAddress } from "../src/vocabulary/address.ts";
import { parseDate } from "../src/vocabulary/date.ts";
import { decodeWords } from "../src/vocabulary/encoded-word.ts";
import { findStatus, parseStatus } from "../src/vocabulary/enhanced-status.ts";
import { foldText } from "../src/vocabulary/fold-text.ts";
import { foldHost, isUnder, registrableDomain } from "../src/vocabulary/host.ts";
import { ipInRange, isPrivateIp, parseIp } from "../src/vocabulary/ip.ts";

const RUNS = { numRuns: 300, seed: 20261122 };
const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void => {
  const check = (value: T): void => {
    holds(value);
  };
  fc.assert(fc.property(arbitrary, check), RUNS);
};
/** Text as strangers write it: pieces with a meaning, and anything. */
const pieces = fc.constantFrom(
  "550 ",
  "550-",
  "5.1.1 ",
  "4.7.0",
  "said: ",
  "host mx.example.net[192.0.2.1] said:",
  "<a@example.com>",
  "\n",
  "\r\n",
  " ",
  "\t",
  "\u0000",
  "\u2028",
  "ü",
  "[",
  "]",
  "(in reply to RCPT TO command)",
  "'",
  '"',
  "<b>",
  "<img src=x",
  ">",
  "@",
  "=?utf-8?q?",
  "?=",
  "\ud83d",
  "smtp; ",
);
const text = fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 20 }).map((parts) => parts.join(""));
const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/u);

describe("addresses of machines", () => {
  test("IPv4: the quick look agrees with the full parser", () => {
    property(fc.ipV4(), (ip) => {
      expect(parseIp(ip)).toBe(ip);
      expect(parseIp(`[${ip}]`)).toBe(ip);
      const range = ipaddr.parse(ip).range();
      expect(isPrivateIp(ip)).toBe(["private", "loopback", "linkLocal", "unspecified", "carrierGradeNat"].includes(range));
      expect(ipInRange(ip, `${ip}/32`)).toBe(true);
      expect(ipInRange(ip, "0.0.0.0/0")).toBe(true);
    });
  });
  test("IPv6: one spelling for all", () => {
    property(fc.ipV6(), (ip) => {
      const read = parseIp(ip);
      if (read === undefined) return;
      expect(parseIp(read)).toBe(read);
      expect(parseIp(`IPv6:${ip.toUpperCase()}`)).toBe(read);
    });
  });
  test("anything else is none, and nothing throws", () => {
    property(text, (value) => {
      const ip = parseIp(value);
      if (ip !== undefined) expect(ipaddr.isValid(ip)).toBe(true);
    });
  });
});

describe("hosts", () => {
  test("a registrable domain is a suffix of its host, and its own registrable domain", () => {
    property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
      const host = labels.join(".");
      const domain = registrableDomain(host);
      if (domain === undefined) return;
      expect(isUnder(host, domain)).toBe(true);
      expect(registrableDomain(domain)).toBe(domain);
      expect(registrableDomain(`${host.toUpperCase()}.`)).toBe(domain);
    });
  });
  test("asked twice, answered alike", () => {
    property(text, (host) => expect(registrableDomain(host)).toBe(registrableDomain(host)));
    property(text, (host) => expect(foldHost(foldHost(host)).length).toBeLessThanOrEqual(foldHost(host).length));
  });
});

describe("words", () => {
  test("letters that nobody sees do not hide a word", () => {
    expect(foldText("User\u00ad\u200b un\u00adknown\ufeff")).toBe("user unknown");
  });
  test("folding folded words changes nothing", () => property(text, (value) => expect(foldText(foldText(value))).toBe(foldText(value))));
  test("folded words have single blanks and no capitals of ASCII", () =>
    property(text, (value) => expect(/\s\s|[A-Z\n\t]/u.test(foldText(`${value}\n${value}`))).toBe(false)));
  test("plain text holds no control characters, and nothing that opens a tag", () => {
    property(text, (value) => {
      expect(/[\p{Cc}\u2028]|<(?:b|img)\b/u.test(plain(value, 200))).toBe(false);
      expect(/[^\P{Cc}\n]|<(?:b|img)\b/u.test(plainLines(value, 200))).toBe(false);
      expect(plain(value, 50).length).toBeLessThanOrEqual(50);
    });
  });
  test("encoded words never throw and lose no plain ASCII", () => {
    property(text, (value) => expect(typeof decodeWords(value)).toBe("string"));
    property(fc.stringMatching(/^[a-z ]{0,40}$/u), (value) => expect(decodeWords(value)).toBe(value));
  });
});

describe("mailboxes, codes, dates", () => {
  test("a split address joins to itself", () => {
    property(text, (value) => {
      const parts = splitAddress(value);
      if (parts !== undefined) expect(`${parts.local}@${parts.domain}`).toBe(value);
      expect(domainOf(value)?.includes("@") ?? false).toBe(false);
      expect(bareAddress(value)).not.toMatch(/^\s|\s$/u);
    });
  });
  test("a status that is found can be parsed", () => {
    property(text, (value) => {
      const found = findStatus(value);
      if (found !== undefined) expect(parseStatus(found)).toBeDefined();
    });
    property(fc.tuple(fc.constantFrom(2, 4, 5), fc.nat(999), fc.nat(999)), ([a, b, c]) => expect(findStatus(`550 ${a}.${b}.${c} x`)).toBe(`${a}.${b}.${c}`));
  });
  test("a date is RFC 3339 or none", () => property(text, (value) => expect(parseDate(value) ?? "2026-01-01T00:00:00Z").toMatch(/^\d{4}-\d{2}-\d{2}T/u)));
});

describe("replies", () => {
  test("a reply keeps its shape whatever the text", () => {
    property(text, (value) => {
      const read = readReply(value);
      if (read === undefined) return;
      for (const reply of [read.reply, ...(read.inner === undefined ? [] : [read.inner])]) {
        expect(reply.code === undefined || (reply.code >= 200 && reply.code < 560)).toBe(true);
        expect(reply.text.includes("\n")).toBe(false);
        expect(reply.lines.every((line) => !line.includes("\n"))).toBe(true);
        if (reply.status !== undefined && reply.code !== undefined) expect(reply.status[0]).toBe(String(reply.code)[0]);
      }
    });
  });
  test("what stands behind the limit is not read", () =>
    property(text, (value) =>
      expect(readReply(`550 5.1.1 ${"x".repeat(100)}${value}`, { limit: 60 })).toEqual(readReply(`550 5.1.1 ${"x".repeat(100)}`, { limit: 60 })),
    ));
});
