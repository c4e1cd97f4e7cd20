import type { Blocklist } from "../entry.ts";

export const wpbl: Blocklist = {
  kind: "blocklist",
  name: "WPBL",
  zones: ["db.wpbl.info"],
  lists: ["ip"],
  closed: "2023-11-01",
  pages: [".wpbl.info"],
  tokens: [/\b(db\.wpbl\.info|wpbl\.info)\b/iu],
  replies: {
    listed: { when: { token: ["db.wpbl.info", "wpbl.info"] }, means: "blocklist-misused", source: "https://wpbl.info/" },
  },
  contacts: [],
  notes: "Empty since November 2023, shut down in 2024: whoever still rejects by it must take it out.",
  checked: "2026-11-22",
};
