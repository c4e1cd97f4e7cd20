import type { Provider } from "../entry.ts";

export const optus: Provider = {
  kind: "provider",
  name: "Optus",
  country: "AU",
  hosts: "consumer",
  domains: ["optusnet.com.au", "optushome.com.au"],
  mx: [".optusnet.com.au"],
  outbound: [".optusnet.com.au"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "Known by mailbox domains and server names only.",
  checked: "2026-11-22",
};
