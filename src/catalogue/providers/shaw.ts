import type { Provider } from "../entry.ts";

export const shaw: Provider = {
  kind: "provider",
  name: "Shaw",
  country: "CA",
  hosts: "consumer",
  domains: ["shaw.ca"],
  mx: [".shaw.ca"],
  outbound: [".shaw.ca"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "Known by mailbox domain and server names only; the company belongs to Rogers since 2023.",
  checked: "2026-11-22",
};
