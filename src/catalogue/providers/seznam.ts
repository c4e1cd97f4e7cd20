import type { Provider } from "../entry.ts";

export const seznam: Provider = {
  kind: "provider",
  name: "Seznam",
  country: "CZ",
  hosts: "consumer",
  domains: ["seznam.cz", "email.cz", "post.cz", "spoluzaci.cz"],
  mx: [".seznam.cz"],
  outbound: [".seznam.cz"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "No replies of its own are documented.",
  checked: "2026-11-22",
};
