import type { Blocklist } from "../entry.ts";

export const nordspam: Blocklist = {
  kind: "blocklist",
  name: "NordSpam",
  zones: ["bl.nordspam.com", "dbl.nordspam.com"],
  lists: ["ip", "domain"],
  pages: [".nordspam.com"],
  tokens: [/\b(bl\.nordspam\.com|dbl\.nordspam\.com|nordspam\.com)\b/iu],
  replies: {
    listed: {
      when: { token: ["bl.nordspam.com", "dbl.nordspam.com", "nordspam.com"] },
      means: "blocklisted",
      source: "https://mxtoolbox.com/problem/blacklist/nordspam-bl",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "delist@nordspam.com",
      who: "operators",
      bring: ["ip", "domain"],
      languages: ["en"],
      source: "https://mxtoolbox.com/problem/blacklist/nordspam-bl",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Checked by hand; nothing expires by itself. Requests in English, with an explanation of what was mended.",
  checked: "2026-11-22",
};
