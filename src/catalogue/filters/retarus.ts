import type { Filter } from "../entry.ts";

export const retarus: Filter = {
  kind: "filter",
  name: "Retarus Email Security",
  country: "DE",
  mx: [".retarus.com"],
  outbound: [".retarus.com"],
  replies: {},
  contacts: [],
  notes: "No verbatim replies are known; the standard ones apply.",
  checked: "2026-11-22",
};
