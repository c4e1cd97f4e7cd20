import type { Blocklist } from "../entry.ts";

export const interserver: Blocklist = {
  kind: "blocklist",
  name: "InterServer RBL",
  country: "US",
  zones: ["rbl.interserver.net", "rblspamassassin.interserver.net"],
  lists: ["ip"],
  tokens: [/\b(rbl\.interserver\.net|rblspamassassin\.interserver\.net)\b/iu],
  replies: {
    listed: {
      when: { token: ["rbl.interserver.net", "rblspamassassin.interserver.net"] },
      means: "blocklisted",
      source: "https://rbl.interserver.net/about.php",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "http://rbl.interserver.net/delisting.php",
      who: "operators",
      bring: ["ip"],
      source: "https://rbl.interserver.net/about.php",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Entries go by themselves after five days.",
  checked: "2026-11-22",
};
