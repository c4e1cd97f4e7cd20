import type { Blocklist } from "../entry.ts";

export const mailspike: Blocklist = {
  kind: "blocklist",
  name: "Mailspike",
  zones: ["bl.mailspike.net", "rep.mailspike.net", "z.mailspike.net"],
  lists: ["ip"],
  pages: [".mailspike.org"],
  signatures: ["mailspike"],
  tokens: [/\b(bl\.mailspike\.net|rep\.mailspike\.net|z\.mailspike\.net|mailspike\.net|mailspike\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["bl.mailspike.net", "rep.mailspike.net", "z.mailspike.net", "mailspike.net", "mailspike.org"] },
      means: "blocklisted",
      source: "https://github.com/rspamd/rspamd/blob/HEAD/conf/modules.d/rbl.conf",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://mailspike.org/iplookup",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.suped.com/learn/blocklists/mailspike",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://mailspike.org/iplookup",
      who: "operators",
      bring: ["ip"],
      source: "https://www.suped.com/learn/blocklists/mailspike",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "A reputation: it recovers by itself when the spam stops.",
  checked: "2026-11-22",
};
