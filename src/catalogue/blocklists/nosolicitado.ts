import type { Blocklist } from "../entry.ts";

export const nosolicitado: Blocklist = {
  kind: "blocklist",
  name: "NoSolicitado",
  zones: ["bl.nosolicitado.org"],
  lists: ["ip"],
  pages: [".nosolicitado.org"],
  tokens: [/\b(bl\.nosolicitado\.org|nosolicitado\.org)\b/iu],
  replies: {
    listed: {
      when: { token: ["bl.nosolicitado.org", "nosolicitado.org"] },
      means: "blocklisted",
      source: "https://www.dnsbl.info/dnsbl-list.php",
      unconfirmed: true,
    },
  },
  contacts: [],
  notes: "Spanish list. Whether and where entries are removed is not confirmed.",
  checked: "2026-11-22",
};
