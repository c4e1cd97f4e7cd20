import type { Blocklist } from "../entry.ts";

export const msblEbl: Blocklist = {
  kind: "blocklist",
  name: "MSBL Email Blocklist (EBL)",
  zones: ["ebl.msbl.org"],
  lists: ["hash"],
  pages: [".msbl.org"],
  tokens: [/\b(ebl\.msbl\.org|msbl\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["ebl.msbl.org", "msbl.org"] },
      means: "blocklisted",
      fault: "message",
      blocked: "address",
      source: "https://msbl.org/ebl.html",
      scope: "message",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://msbl.org/ebl.html",
      who: "anyone",
      bring: ["reply"],
      source: "https://msbl.org/ebl.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Lists mail addresses by hash: addresses in From, Reply-To or in the text that collect answers to spam.",
  checked: "2026-11-22",
};
