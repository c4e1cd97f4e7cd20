import type { Filter } from "../entry.ts";

export const spamtitan: Filter = {
  kind: "filter",
  name: "SpamTitan",
  country: "IE",
  mx: [".spamtitan.com", ".titanhq.com"],
  replies: {},
  contacts: [],
  notes: "Built on Postfix and amavis: the standard replies apply. Hosts are not confirmed.",
  checked: "2026-11-22",
};
