import type { Blocklist } from "../entry.ts";

export const truncate: Blocklist = {
  kind: "blocklist",
  name: "Truncate (GBUdb)",
  zones: ["truncate.gbudb.net"],
  lists: ["ip"],
  pages: [".gbudb.com"],
  tokens: [/\b(truncate\.gbudb\.net|gbudb\.com)\b/iu],
  replies: {
    listed: { when: { token: ["truncate.gbudb.net", "gbudb.com"] }, means: "blocklisted", source: "https://www.dnsbl.com/" },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "http://www.gbudb.com/truncate/",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.dnsbl.com/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "No removals on request: an entry goes by itself, usually some days after the spam stopped.",
  checked: "2026-11-22",
};
