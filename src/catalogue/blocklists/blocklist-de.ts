import type { Blocklist } from "../entry.ts";

export const blocklistDe: Blocklist = {
  kind: "blocklist",
  name: "blocklist.de",
  country: "DE",
  zones: ["bl.blocklist.de"],
  lists: ["ip"],
  pages: [".blocklist.de"],
  tokens: [/\b(bl\.blocklist\.de|blocklist\.de)\b/iu],
  replies: {
    listed: { when: { token: ["bl.blocklist.de", "blocklist.de"] }, means: "blocklisted", source: "https://www.blocklist.de/en/delist.html" },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.blocklist.de/en/search.html?ip={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.blocklist.de/en/delist.html",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://www.blocklist.de/en/delist.html?ip={ip}",
      who: "operators",
      bring: ["ip"],
      languages: ["de", "en"],
      source: "https://www.blocklist.de/en/delist.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Attacks on ssh, mail logins and web sites, reported by the attacked servers.",
  checked: "2026-11-22",
};
