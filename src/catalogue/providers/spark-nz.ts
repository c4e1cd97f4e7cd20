import type { Provider } from "../entry.ts";

export const sparkNz: Provider = {
  kind: "provider",
  name: "Spark (Xtra)",
  country: "NZ",
  hosts: "consumer",
  domains: ["xtra.co.nz"],
  mx: [".xm.smxcloud.com", ".xtra.co.nz"],
  outbound: [".xtra.co.nz"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes:
    "Xtra mailboxes. SMX receives for them (mx.xm.smxcloud.com, public DNS as noted by others on 2026-10-08); hosts below xtra.co.nz are from memory. No reply of its own was found.",
  checked: "2026-11-22",
};
