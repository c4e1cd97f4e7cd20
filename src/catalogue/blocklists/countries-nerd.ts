import type { Blocklist } from "../entry.ts";

export const countriesNerd: Blocklist = {
  kind: "blocklist",
  name: "countries.nerd.dk",
  zones: ["countries.nerd.dk"],
  lists: ["ip"],
  tokens: [/\b(countries\.nerd\.dk)\b/iu],
  replies: {
    listed: {
      when: { token: "countries.nerd.dk" },
      means: "policy",
      scope: "sending-server",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
  },
  contacts: [],
  notes: "Says where an address is, not what it did: only the recipient can change such a rule.",
  checked: "2026-11-22",
};
