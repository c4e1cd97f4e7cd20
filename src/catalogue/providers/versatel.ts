import type { Provider } from "../entry.ts";

export const versatel: Provider = {
  kind: "provider",
  name: "1&1 Versatel",
  country: "DE",
  hosts: "both",
  domains: ["versanet.de", "versatel.de"],
  outbound: [".maillb01do.versatel.de", ".mail01do.versatel.de"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "Old evidence only (2011, https://pastebin.com/huEHwznh). No support page, wording or postmaster contact found.",
  checked: "2026-11-22",
};
