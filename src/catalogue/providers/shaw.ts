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
  notes: "The hosts below shaw.ca are from memory, no public log or reply was found; the company belongs to Rogers since 2023.",
  checked: "2026-11-22",
};
