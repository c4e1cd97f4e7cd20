import type { Blocklist } from "../entry.ts";

export const s5h: Blocklist = {
  kind: "blocklist",
  name: "s5h.net",
  zones: ["all.s5h.net"],
  lists: ["ip"],
  pages: [".s5h.net"],
  tokens: [/\b(all\.s5h\.net|s5h\.net|usenix\.org\.uk)\b/iu],
  replies: {
    listed: { when: { token: ["all.s5h.net", "s5h.net", "usenix.org.uk"] }, means: "blocklisted", source: "https://www.s5h.net/rblcheck" },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "http://www.usenix.org.uk/content/rblremove",
      who: "operators",
      bring: ["ip"],
      source: "https://www.s5h.net/rblcheck",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "lookup",
      kind: "web-page",
      value: "http://www.usenix.org.uk/content/rbl.html",
      who: "anyone",
      bring: ["ip"],
      source: "https://whatismyipaddress.com/blacklist/s5h",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The removal page must be opened from the listed address; then it is removed at once.",
  checked: "2026-11-22",
};
