import { describe, expect, it } from "vitest";
import { authenticationResults } from "../../src/authenticity/authentication-results.ts";

const read = (value: string): string[] =>
  (authenticationResults(value)?.methods ?? []).map(({ method, result, domain }) => `${method}=${result}${domain === undefined ? "" : ` ${domain}`}`);

// RFC 8601 appendix B shows the forms.
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
