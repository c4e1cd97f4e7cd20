import type { Provider } from "../entry.ts";

export const allInkl: Provider = {
  kind: "provider",
  name: "ALL-INKL.COM",
  country: "DE",
  hosts: "organisation",
  mx: [".kasserver.com"],
  outbound: [".kasserver.com"],
  reporters: [".kasserver.com"],
  webmail: "not confirmed",
  spfInclude: "spf.kasserver.com",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://all-inkl.com/wichtig/kontakt/",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://all-inkl.com/wichtig/kontakt/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Many customers share one sending server (dd36226.kasserver.com). It answers with plain Postfix words.",
  checked: "2026-11-22",
};
