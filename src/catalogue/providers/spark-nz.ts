import type { Provider } from "../entry.ts";

export const sparkNz: Provider = {
  kind: "provider",
  name: "Spark (Xtra)",
  country: "NZ",
  hosts: "consumer",
  domains: ["xtra.co.nz"],
  mx: [".xtra.co.nz"],
  outbound: [".xtra.co.nz"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "Xtra mailboxes. Known by mailbox domain and server names only.",
  checked: "2026-11-22",
};
