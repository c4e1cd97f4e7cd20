import { getDomain } from "tldts-icann";
import { expect, test } from "vitest";
import { registrableDomain } from "../../src/vocabulary/host.ts";

test("the short way gives what the list gives", () => {
  const labels = ["a", "mail", "co", "com", "net", "org", "de", "uk", "x_y", "xn--bcher-kva", "1", "example"];
  const tops = ["com", "net", "org", "de", "edu", "gov", "co.uk", "ne.jp", "eu"];
  let asked = 0;
  for (const top of tops)
    for (const one of labels)
      for (const other of labels)
        for (const host of [`${one}.${top}`, `${one}.${other}.${top}`, `X.${one}.${other}.${top}.`]) {
          const folded = host.toLowerCase();
          expect(registrableDomain(host), host).toBe(getDomain(folded, { validateHostname: false }));
          asked += 1;
        }
  expect(asked).toBeGreaterThan(3000);
});

test.each([
  ["192.0.2.1", undefined],
  ["localhost", undefined],
  ["com", undefined],
  ["mail.firma.example", "firma.example"],
  ["mail.example.com:25", "example.com"],
  ["[192.0.2.1]", undefined],
  ["[192.0.2.1]:25", undefined],
  ["192.0.2.1:25", undefined],
  ["mail.example.com [192.0.2.1]", undefined],
  ["::ffff:192.0.2.1", undefined],
  ["[IPv6:2001:db8::1]", undefined],
  ["1.2.3", undefined],
  ["host.", undefined],
  [".com", undefined],
  [".example", undefined],
  ["co.uk", undefined],
  ["mail..com", undefined],
  ["mail..example", undefined],
  ["..", undefined],
  ["", undefined],
  ["(firma.example)", undefined],
  ["mail.firma.example.", "firma.example"],
  ["mail.xn--bcher-kva.example", "xn--bcher-kva.example"],
  ["mail.bücher.example", "bücher.example"],
  ["mail.firma.xn--p1ai", "firma.xn--p1ai"],
  ["https://www.example.com", "example.com"],
  ["user@mail.example.com", "example.com"],
])("the domain of '%s'", (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
