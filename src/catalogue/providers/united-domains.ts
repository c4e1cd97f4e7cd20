import type { Provider } from "../entry.ts";

export const unitedDomains: Provider = {
  kind: "provider",
  name: "united-domains",
  country: "DE",
  hosts: "organisation",
  mx: [".udag.de"],
  outbound: [".udag.de"],
  reporters: [".udag.de"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.united-domains.de/help/",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.united-domains.de/help/faq-article/getting-started-with-the-united-domains-dns-api/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Its servers stand under udag.de (smtp01-ext2.udag.de, seen in archived mails of 2026). No wording of its refusals found.",
  checked: "2026-11-22",
};
