import type { Provider } from "../entry.ts";

export const wpPl: Provider = {
  kind: "provider",
  name: "Wirtualna Polska",
  country: "PL",
  hosts: "consumer",
  domains: ["wp.pl", "o2.pl", "tlen.pl", "go2.pl", "1gb.pl", "2gb.pl", "7dots.pl", "buziaczek.pl"],
  mx: [".wp.pl", ".o2.pl"],
  outbound: [".wp.pl", ".o2.pl"],
  webmail: "not confirmed",
  replies: {
    spam: {
      when: { text: "accept this message because it is spam" },
      means: "spam",
      source: "https://github.com/KumoCorp/kumomta/blob/main/assets/policy-extras/shaping.toml",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "email",
      value: "kontakt@pomoc.wp.pl",
      who: "customers",
      bring: ["reply"],
      languages: ["pl"],
      source: "https://pomoc.wp.pl/dlaczego-mam-problem-z-wysylaniem",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  checked: "2026-11-22",
};
