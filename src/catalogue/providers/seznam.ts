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
  signatures: ["user hasn't got the service mapped"],
  replies: {
    "no-such-user": {
      when: { text: "user hasn't got the service mapped" },
      means: "unknown-recipient",
      source: "https://napoveda.seznam.cz/uzivatel-neexistuje",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://napoveda.seznam.cz/",
      who: "customers",
      languages: ["cs"],
      source: "https://napoveda.seznam.cz/uzivatel-neexistuje",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  checked: "2026-11-22",
};
