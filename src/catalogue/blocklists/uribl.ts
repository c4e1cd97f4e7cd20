import type { Blocklist } from "../entry.ts";

export const uribl: Blocklist = {
  kind: "blocklist",
  name: "URIBL",
  zones: ["multi.uribl.com", "black.uribl.com", "grey.uribl.com", "red.uribl.com"],
  lists: ["domain", "url"],
  pages: [".uribl.com"],
  signatures: ["uribl"],
  tokens: [/\b(multi\.uribl\.com|black\.uribl\.com|grey\.uribl\.com|red\.uribl\.com|uribl\.com)\b/iu, /\b(uribl)\b(?! policy)/iu],
  replies: {
    "query-refused": {
      when: { token: ["multi.uribl.com", "black.uribl.com", "grey.uribl.com", "red.uribl.com", "uribl.com"], text: "query refused" },
      means: "blocklist-misused",
      source: "https://uribl.com/refused.shtml",
    },
    listed: {
      when: { token: ["multi.uribl.com", "black.uribl.com", "grey.uribl.com", "red.uribl.com", "uribl.com", "uribl"] },
      means: "blocklisted",
      fault: "message",
      blocked: "url",
      source: "https://github.com/rspamd/rspamd/blob/HEAD/conf/modules.d/rbl.conf",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://admin.uribl.com/?section=lookup",
      who: "anyone",
      bring: ["domain"],
      source: "https://admin.uribl.com/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://admin.uribl.com/?section=lookup",
      who: "anyone",
      bring: ["domain"],
      source: "https://admin.uribl.com/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: 'Lists domains that appear in messages. "Query refused" means that the recipient asks through a shared or overused name server: nothing is listed.',
  checked: "2026-11-22",
};
