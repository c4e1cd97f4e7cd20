import type { Blocklist } from "../entry.ts";

export const list0spam: Blocklist = {
  kind: "blocklist",
  name: "0spam",
  zones: ["bl.0spam.org", "nbl.0spam.org", "rbl.0spam.org", "0spam.fusionzero.com"],
  lists: ["ip"],
  pages: [".0spam.org"],
  tokens: [/\b(bl\.0spam\.org|nbl\.0spam\.org|rbl\.0spam\.org|0spam\.org|0spam\.fusionzero\.com)\b/iu],
  replies: {
    listed: {
      when: { token: ["bl.0spam.org", "nbl.0spam.org", "rbl.0spam.org", "0spam.org", "0spam.fusionzero.com"] },
      means: "blocklisted",
      source: "https://0spam.org/how-does-the-0spam-service-work",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://check.0spam.org/",
      who: "anyone",
      bring: ["ip"],
      source: "https://0spam.org/how-does-the-0spam-service-work",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://0spam.org/",
      who: "operators",
      bring: ["ip"],
      source: "https://0spam.org/how-does-the-0spam-service-work",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Free of charge; needs an account. nbl.0spam.org lists whole networks.",
  checked: "2026-11-22",
};
