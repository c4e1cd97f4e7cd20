import { describe, expect, test } from "vitest";
import { readHop } from "../../src/vocabulary/received.ts";

describe("a Received field", () => {
  test.each([
    [
      "from MX.example.net (mx.example.net [192.0.2.1]) by in.example.com (Postfix)",
      { helo: "mx.example.net", found: "mx.example.net", ip: "192.0.2.1", by: "in.example.com" },
    ],
    ["from a.example.net (unknown [IPv6:2001:db8::1]) by in.example.com", { helo: "a.example.net", ip: "2001:db8::1", by: "in.example.com" }],
    [
      "from b.example.net (a.example.net [192.0.2.1] (may be forged)) by in.example.com",
      { helo: "b.example.net", found: "a.example.net", ip: "192.0.2.1", by: "in.example.com" },
    ],
    ["from unknown (HELO mail.example.net) (192.0.2.1) by 0 with SMTP", { said: "mail.example.net", ip: "192.0.2.1" }],
    ["from [192.0.2.1] (port=25) by in.example.com.", { ip: "192.0.2.1", by: "in.example.com" }],
    ["from localhost (localhost [127.0.0.1]) by in.example.com", { ip: "127.0.0.1", by: "in.example.com" }],
    ["by in.example.com (Postfix, from userid 1000)", { by: "in.example.com" }],
    ["(qmail 19706 invoked for bounce)", {}],
  ])("%s", (line, hop) => {
    expect(readHop(line)).toEqual(hop);
  });

  test("is read in linear time, however many parentheses it opens", () => {
    const start = performance.now();
    for (let round = 0; round < 200; round++) readHop(`from a.example ${"(".repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
