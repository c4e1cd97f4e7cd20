import type { Filter } from "../entry.ts";

export const nospamproxy: Filter = {
  kind: "filter",
  name: "NoSpamProxy",
  country: "DE",
  mx: [".cloud.nospamproxy.com"],
  outbound: [".cloud.nospamproxy.com"],
  replies: {},
  contacts: [],
  notes:
    "By Net at Work. Run at the customer's it greets with the customer's host name, so the recipient's administrator decides. No verbatim replies are known.",
  checked: "2026-11-22",
};
