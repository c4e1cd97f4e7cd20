import type { Blocklist } from "../entry.ts";

export const psbl: Blocklist = {
  kind: "blocklist",
  name: "PSBL",
  zones: ["psbl.surriel.com"],
  lists: ["ip"],
  pages: [".psbl.org"],
  signatures: ["psbl"],
  tokens: [/\b(psbl\.surriel\.com|psbl\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["psbl.surriel.com", "psbl.org"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://psbl.org/remove?ip={ip}",
      who: "operators",
      bring: ["ip"],
      source: "https://whatismyipaddress.com/blacklist/psbl",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://psbl.org/listing?ip={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://whatismyipaddress.com/blacklist/psbl",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Self-service removal; an address may be removed by whoever runs it.",
  checked: "2026-11-22",
};
