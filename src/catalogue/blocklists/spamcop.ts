import type { Blocklist } from "../entry.ts";

export const spamcop: Blocklist = {
  kind: "blocklist",
  name: "SpamCop",
  country: "US",
  zones: ["bl.spamcop.net", "spamcop.mimecast.org"],
  lists: ["ip"],
  signatures: ["spamcop"],
  pages: [".spamcop.net"],
  tokens: [/\b(bl\.spamcop\.net|spamcop\.net\/(?:bl\.shtml|w3m)|spamcop\.mimecast\.org)/iu, /\b(spamcop)\b/iu],
  replies: {
    listed: {
      when: { token: ["bl.spamcop.net", "spamcop.net/bl.shtml", "spamcop.net/w3m", "spamcop.mimecast.org", "spamcop"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.spamcop.net/bl.shtml?{ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.spamcop.net/fom-serve/cache/298.html",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://www.spamcop.net/bl.shtml?{ip}",
      who: "operators",
      bring: ["ip"],
      source: "https://www.spamcop.net/fom-serve/cache/298.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Lists addresses only. No early removal: an entry ends 24 hours after the last report and takes up to four hours more to be gone everywhere; stop the source and wait.",
  checked: "2026-11-22",
};
