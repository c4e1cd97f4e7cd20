import type { Filter } from "../entry.ts";

export const securence: Filter = {
  kind: "filter",
  name: "Securence",
  country: "US",
  mx: [".securence.com"],
  zones: ["rbl.securence.com"],
  tokens: [/\b(rbl\.securence\.com)\b/iu],
  pages: [".securence.com"],
  replies: {
    listed: { when: { token: "rbl.securence.com" }, means: "blocklisted", source: "https://www.securence.com/rbl/" },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "delist@rbl.securence.com",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://www.securence.com/rbl/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.securence.com/rbl/",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.securence.com/rbl/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  checked: "2026-11-22",
};
