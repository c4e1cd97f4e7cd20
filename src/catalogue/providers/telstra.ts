import type { Provider } from "../entry.ts";

export const telstra: Provider = {
  kind: "provider",
  name: "Telstra",
  country: "AU",
  hosts: "consumer",
  domains: ["bigpond.com", "bigpond.net.au", "bigpond.com.au"],
  mx: [".bigpond.com"],
  outbound: [".bigpond.com"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "BigPond mailboxes. Known by mailbox domains and server names only.",
  checked: "2026-11-22",
};
