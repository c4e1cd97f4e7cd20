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
  notes:
    "extmail.optusnet.com.au stands in public mail logs of 2013; by 2026 atmail receives for it (public DNS as noted by others on 2026-10-08). No reply of its own was found.",
  checked: "2026-11-22",
};
