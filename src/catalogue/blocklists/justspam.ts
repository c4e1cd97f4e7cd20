import type { Blocklist } from "../entry.ts";

export const justspam: Blocklist = {
  kind: "blocklist",
  name: "JustSpam",
  zones: ["dnsbl.justspam.org"],
  lists: ["ip"],
  pages: [".justspam.org"],
  tokens: [/\b(dnsbl\.justspam\.org|justspam\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["dnsbl.justspam.org", "justspam.org"] },
      means: "blocklisted",
      source: "https://www.dnsbl.info/dnsbl-list.php",
      unconfirmed: true,
    },
  },
  contacts: [],
  notes: "Whether it still answers is not confirmed.",
  checked: "2026-11-22",
};
