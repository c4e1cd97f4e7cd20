import type { Blocklist } from "../entry.ts";

export const dronebl: Blocklist = {
  kind: "blocklist",
  name: "DroneBL",
  zones: ["dnsbl.dronebl.org"],
  lists: ["ip"],
  pages: [".dronebl.org"],
  signatures: ["dronebl"],
  tokens: [/\b(dnsbl\.dronebl\.org|dronebl\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["dnsbl.dronebl.org", "dronebl.org"] },
      means: "blocklisted",
      source: "https://github.com/rspamd/rspamd/blob/HEAD/conf/modules.d/rbl.conf",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://dronebl.org/lookup?ip={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://dronebl.org/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://dronebl.org/lookup?ip={ip}",
      who: "operators",
      bring: ["ip"],
      source: "https://dronebl.org/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Bots and open proxies; made for chat networks.",
  checked: "2026-11-22",
};
