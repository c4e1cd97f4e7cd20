import type { Blocklist } from "../entry.ts";

export const sorbs: Blocklist = {
  kind: "blocklist",
  name: "SORBS",
  zones: ["dnsbl.sorbs.net"],
  lists: ["ip"],
  closed: "2024-06-05",
  pages: [".sorbs.net"],
  signatures: ["sorbs", "sorbs dnsbl", "by sorbs"],
  tokens: [/\b(dnsbl\.sorbs\.net|sorbs\.net)\b/iu, /\b(sorbs)\b/iu],
  replies: {
    listed: {
      when: { token: ["dnsbl.sorbs.net", "sorbs.net", "sorbs"] },
      means: "blocklist-misused",
      source: "https://www.techzine.eu/news/security/120916/proofpoint-discontinues-anti-spam-service-sorbs/",
    },
  },
  contacts: [],
  notes: "Closed on 5 June 2024, all zones empty: whoever still rejects by it must take it out.",
  checked: "2026-11-22",
};
