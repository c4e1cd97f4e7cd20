import type { Blocklist } from "../entry.ts";

export const manitu: Blocklist = {
  kind: "blocklist",
  name: "NiX Spam",
  country: "DE",
  zones: ["ix.dnsbl.manitu.net", "dnsbl.manitu.net"],
  lists: ["ip"],
  closed: "2025-01-16",
  signatures: ["nixspam", "nix spam"],
  tokens: [/\b(ix\.dnsbl\.manitu\.net|dnsbl\.manitu\.net|nixspam\.net)\b/iu],
  replies: {
    listed: { when: { token: ["ix.dnsbl.manitu.net", "dnsbl.manitu.net", "nixspam.net"] }, means: "blocklist-misused", source: "https://heise.de/-10248714" },
  },
  contacts: [],
  notes: "Empty since 16 January 2025: whoever still rejects by it must take it out.",
  checked: "2026-11-22",
};
