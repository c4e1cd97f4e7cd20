import type { Platform } from "../entry.ts";

export const cleverreach: Platform = {
  kind: "platform",
  name: "CleverReach",
  country: "DE",
  sends: "own-servers",
  outbound: [".crsend.com"],
  mailDomains: ["crsend.com"],
  linkDomains: ["crsend.com"],
  spfInclude: "spf.crsend.com",
  dkimSelectors: ["crsend"],
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.cleverreach.com/hc/de/articles/202372881-Bedeutung-der-g%C3%A4ngigsten-Bounce-Meldungen",
      who: "customers",
      bring: ["reply"],
      languages: ["de", "en"],
      source: "https://support.cleverreach.com/hc/de/articles/202372881-Bedeutung-der-g%C3%A4ngigsten-Bounce-Meldungen",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "SPF include for customers' domains: spf.crsend.com. Its help centre lists the commonest bounce words and leads to the service team.",
  checked: "2026-11-22",
};
