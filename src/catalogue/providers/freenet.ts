import type { Provider } from "../entry.ts";

export const freenet: Provider = {
  kind: "provider",
  name: "freenet Mail",
  country: "DE",
  hosts: "consumer",
  domains: ["freenet.de"],
  mx: [".freenet.de"],
  outbound: [".freenet.de", ".fnrz.de"],
  reporters: [".freenet.de"],
  webmail: "not confirmed",
  signatures: ["inconsistent/missing dns ptr record"],
  replies: {
    "missing-reverse-dns": {
      when: { text: "inconsistent/missing dns ptr record" },
      means: "reverse-dns",
      detail: /\[(?<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})\]/iu,
      source: "https://seeseekey.net/archive/tag/freenet",
    },
    "old-missing-reverse-dns": {
      when: { text: "inconsistent or no dns ptr record for" },
      means: "reverse-dns",
      detail: /record for (?<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})/iu,
      source: "https://github.com/badoux/checkmail/issues/5",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://kundenservice.freenet.de/faq/e-mail-versand-mail/e-mail-ruecklaeufer-was-kann-ich-tun",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://kundenservice.freenet.de/faq/e-mail-versand-mail/e-mail-ruecklaeufer-was-kann-ich-tun",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Named and reverse name of the sending server must agree in both directions (RFC 1912 2.1); often only the IPv6 address lacks a reverse name. No postmaster page found.",
  checked: "2026-11-22",
};
