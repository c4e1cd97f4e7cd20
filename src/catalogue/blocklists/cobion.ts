import type { Blocklist } from "../entry.ts";

export const cobion: Blocklist = {
  kind: "blocklist",
  name: "Cobion",
  zones: ["dnsbl.cobion.com"],
  lists: ["ip"],
  tokens: [/\b(dnsbl\.cobion\.com)\b/iu],
  replies: {
    listed: { when: { token: "dnsbl.cobion.com" }, means: "blocklisted", source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt" },
  },
  contacts: [],
  notes: "Who runs it now is not confirmed.",
  checked: "2026-11-22",
};
