import type { Blocklist } from "../entry.ts";

export const lashback: Blocklist = {
  kind: "blocklist",
  name: "LashBack UBL",
  zones: ["ubl.unsubscore.com", "ubl.lashback.com"],
  lists: ["ip"],
  pages: [".lashback.com", ".unsubscore.com"],
  signatures: ["lashback"],
  tokens: [/\b(ubl\.unsubscore\.com|ubl\.lashback\.com)\b/iu],
  replies: {
    listed: { when: { token: ["ubl.unsubscore.com", "ubl.lashback.com"] }, means: "blocklisted", source: "https://www.dnsbl.com/", unconfirmed: true },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://blacklist.lashback.com/",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.dnsbl.com/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Mail to addresses harvested from unsubscribe lists. Reported as out of service in 2024: a recipient that still rejects by it should check.",
  checked: "2026-11-22",
};
