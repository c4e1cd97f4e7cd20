import type { Blocklist } from "../entry.ts";

export const surbl: Blocklist = {
  kind: "blocklist",
  name: "SURBL",
  zones: ["multi.surbl.org", "hashbl.surbl.org"],
  lists: ["domain", "url"],
  pages: [".surbl.org"],
  signatures: ["surbl"],
  tokens: [/\b(multi\.surbl\.org|hashbl\.surbl\.org|surbl\.org)\b/iu, /\b(surbl)\b/iu],
  replies: {
    listed: {
      when: { token: ["multi.surbl.org", "hashbl.surbl.org", "surbl.org", "surbl"] },
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
      value: "https://surbl.org/surbl-analysis",
      who: "anyone",
      bring: ["domain"],
      source: "https://www.surbl.org/surbl-analysis",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://surbl.org/surbl-analysis",
      who: "anyone",
      bring: ["domain"],
      source: "https://www.surbl.org/surbl-analysis",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Lists web sites that appear in messages, not senders. A 127.0.0.1 answer means that the recipient's lookup is refused.",
  checked: "2026-11-22",
};
