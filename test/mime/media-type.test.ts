import { describe, expect, test } from "vitest";
import { readMediaType } from "../../src/mime/media-type.ts";

describe("Content-Type", () => {
  test.each<[string | undefined, string, Record<string, string>]>([
    [undefined, "text/plain", {}],
    ["", "text/plain", {}],
    ["text", "text/plain", {}],
    ["Multipart/Report; Report-Type=Delivery-Status; boundary=x", "multipart/report", { "report-type": "Delivery-Status", boundary: "x" }],
    ["multipart; boundary=x", "multipart/mixed", { boundary: "x" }],
    ['text/plain; charset="utf-8" (a comment; x=y); format=flowed', "text/plain", { charset: "utf-8", format: "flowed" }],
    ["(comment) text/html ; charset = utf-8", "text/html", { charset: "utf-8" }],
    ['multipart/mixed; boundary="a;b\\"c=d"', "multipart/mixed", { boundary: 'a;b"c=d' }],
    ["multipart/mixed; boundary=a; boundary=b", "multipart/mixed", { boundary: "a" }],
    ["text/plain; name*0*=utf-8''Gr%C3%BC; name*1=sse; name*2*=%21", "text/plain", { name: "Grüsse!" }],
    ["text/plain; name*1=b; name*0=a", "text/plain", { name: "ab" }],
    ["text/plain; charset*=us-ascii'en'utf-8", "text/plain", { charset: "utf-8" }],
    ['text/plain; charset="utf-8', "text/plain", { charset: "utf-8" }],
    ["text/plain;;; charset=utf-8;", "text/plain", { charset: "utf-8" }],
    ["text/plain; __proto__=x", "text/plain", { ["__proto__"]: "x" }],
  ])("%j", (value, type, parameters) => {
    const read = readMediaType(value);
    expect(read.type).toBe(type);
    expect([...read.parameters]).toEqual(Object.entries(parameters));
  });
});
