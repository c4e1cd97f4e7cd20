import type { Blocklist } from "../entry.ts";

export const trendMaps: Blocklist = {
  kind: "blocklist",
  name: "Trend Micro MAPS",
  zones: ["rbl-plus.mail-abuse.org", "r.mail-abuse.com"],
  lists: ["ip"],
  pages: [".mail-abuse.com", ".mail-abuse.org"],
  tokens: [/\b(rbl-plus\.mail-abuse\.org|r\.mail-abuse\.com|mail-abuse\.org|mail-abuse\.com)\b/iu],
  replies: {
    listed: {
      when: { token: ["rbl-plus.mail-abuse.org", "r.mail-abuse.com", "mail-abuse.org", "mail-abuse.com"] },
      means: "blocklisted",
      source: "https://success.trendmicro.com/solution/1097055",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup",
      who: "anyone",
      bring: ["ip"],
      source: "https://smtp.codes/trendmicro/",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "email",
      value: "rbl@mail-abuse.com",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://success.trendmicro.com/en-US/solution/KA-0001574",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "The provider of the listed address asks; the list of dynamic addresses wants static reverse DNS.",
  checked: "2026-11-22",
};
