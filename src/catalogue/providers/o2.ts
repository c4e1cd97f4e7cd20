import type { Provider } from "../entry.ts";

export const o2: Provider = {
  kind: "provider",
  name: "O2 Mail",
  country: "DE",
  hosts: "consumer",
  domains: ["o2mail.de", "o2online.de", "genion.de", "loop.de", "hanse.net", "alice.de", "alice-dsl.net"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.o2online.de/service",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.o2online.de/service",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "O2, Alice and Hansenet mailboxes of Telefonica Deutschland. Neither its mail hosts nor the wording of its refusals were found.",
  checked: "2026-11-22",
};
