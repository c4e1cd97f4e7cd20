import { describe, expect, it } from "vitest";
import { authenticationResults } from "../../src/authenticity/authentication-results.ts";

const read = (value: string): string[] =>
  (authenticationResults(value)?.methods ?? []).map(({ method, result, domain }) => `${method}=${result}${domain === undefined ? "" : ` ${domain}`}`);

const nameIn = (value: string): string | undefined => authenticationResults(value)?.authserv;

describe("Authentication-Results", () => {
  it.each([
    ["the null result", "example.org 1; none", []],
    ["one method", "example.com; spf=pass smtp.mailfrom=example.net", ["spf=pass example.net"]],
    ["a version and comments", "example.com 1; (checked (twice)) dkim/1 = pass (good signature) header.d=example.com", ["dkim=pass example.com"]],
    ["an address as property", "example.com; auth=pass (cram-md5) smtp.mailfrom=sender@example.net", ["auth=pass example.net"]],
    [
      "several methods",
      "mx.example.net; dkim=pass header.i=@a.example; spf=fail smtp.helo=b.example; dmarc=fail header.from=c.example",
      ["dkim=pass a.example", "spf=fail b.example", "dmarc=fail c.example"],
    ],
    ["a quoted name", '"mx.example.net"; spf=pass smtp.helo=b.example', ["spf=pass b.example"]],
  ])("reads %s", (_, value, methods) => {
    expect(read(value)).toEqual(methods);
  });

  // The cases of RFC 8601 appendix B, in our own words and names.
  it.each([
    ["B.2: it looked at the mail and tried nothing", "mx.receiver.example 1; none", []],
    ["B.3: one method", "receiver.example; spf=pass smtp.mailfrom=sender.example", ["spf=pass sender.example"]],
    [
      "B.4: a login, the envelope and the address by their names",
      "receiver.example; auth=pass (scram) smtp.auth=anna@sender.example; spf=pass smtp.mailfrom=sender.example; iprev=pass policy.iprev=192.0.2.25",
      ["auth=pass", "spf=pass sender.example", "iprev=pass"],
    ],
    [
      "B.5: a signature that holds beside a path that does not",
      "receiver.example; dkim=pass (signature verified) header.d=sender.example; spf=fail smtp.mailfrom=sender.example",
      ["dkim=pass sender.example", "spf=fail sender.example"],
    ],
    [
      "B.6: two signatures, reasons in quotes, one broken on its way",
      'receiver.example; dkim=pass reason="good; fine" header.i=@list.example; dkim=fail reason="bad signature" header.i=@office.sender.example',
      ["dkim=pass list.example", "dkim=fail office.sender.example"],
    ],
    [
      "B.7: comments wherever they may stand",
      "mx.receiver.example (one) 1 (two); dkim (three) / 1 (four) = (five) fail policy (six) . (seven) expired (eight) = (nine) 1795079727",
      ["dkim=fail"],
    ],
    [
      "comments and folds around the property as well",
      "receiver.example;\r\n\tdkim (a) =\r\n\t\t(b) pass\r\n header (c (d)) .\r\n d (e) = (f)\r\n sender.example (g)",
      ["dkim=pass sender.example"],
    ],
    ["capitals", "Receiver.Example; DKIM=Pass Header.D=Sender.Example", ["dkim=pass sender.example"]],
    ["results of several words", "receiver.example; dkim=temperror; spf=softfail smtp.helo=sender.example", ["dkim=temperror", "spf=softfail sender.example"]],
    ["a quoted local part", 'receiver.example; spf=pass smtp.mailfrom="anna roth"@sender.example', ["spf=pass sender.example"]],
    ["a semicolon at the end, and empty results", "receiver.example;; spf=pass smtp.helo=sender.example;", ["spf=pass sender.example"]],
    ["properties that name no domain of ours to trust", "receiver.example; arc=pass (i=1) smtp.remote-ip=192.0.2.25", ["arc=pass"]],
  ])("reads %s", (_, value, methods) => {
    expect(read(value)).toEqual(methods);
  });

  it("reads the name of the server, whatever stands around it", () => {
    for (const value of [
      "mx.receiver.example",
      " mx.receiver.example ; none",
      "(a) mx.receiver.example (b) 1 (c); none",
      '"MX.receiver.example" 1;none',
      "mx.receiver.example/1; none",
    ])
      expect(nameIn(value)).toBe(value.includes("/") ? "mx.receiver.example/1" : "mx.receiver.example");
  });

  it.each([
    ["without a result", "receiver.example; dkim header.d=sender.example"],
    ["with no method", "receiver.example; =pass header.d=sender.example"],
    ["whose result runs on", "receiver.example; dkim=pass/header.d=sender.example"],
    ["whose result is quoted", 'receiver.example; dkim="pass;" header.d=sender.example'],
    ["behind the version only", "receiver.example 1 dkim=pass header.d=sender.example"],
  ])("takes no method %s", (_, value) => {
    expect(read(value)).toEqual([]);
  });

  it("takes nothing from quoted strings and comments, which the sender may have chosen", () => {
    expect(read('mx.example.net; spf=fail reason="x; dmarc=pass header.from=bank.example" smtp.mailfrom=a.example')).toEqual(["spf=fail a.example"]);
    expect(read("mx.example.net; spf=fail (from a; dmarc=pass header.from=bank.example) smtp.mailfrom=a.example")).toEqual(["spf=fail a.example"]);
    expect(read('mx.example.net; dkim=fail header.i="; dmarc=pass header.from=bank.example"')).not.toContain("dmarc=pass bank.example");
  });

  it("says when a comment or quoted string never ends", () => {
    expect(authenticationResults("mx.example.net; spf=pass (domain of (x; dmarc=fail header.from=a.example")?.broken).toBe(true);
    expect(authenticationResults('mx.example.net; spf=pass reason="x; dmarc=fail')?.broken).toBe(true);
    expect(authenticationResults("mx.example.net; spf=pass (a \\( b)")?.broken).toBe(false);
  });

  it("has no name where none is written", () => {
    expect(authenticationResults("")).toBeUndefined();
    expect(authenticationResults("(only a comment)")).toBeUndefined();
  });

  it("takes no longer for a long field of nothing but beginnings", () => {
    for (const piece of ["(", '"', "\\", ";", "dkim=", "( ) "]) expect(() => authenticationResults(`mx.example.net; ${piece.repeat(200_000)}`)).not.toThrow();
  });
});
