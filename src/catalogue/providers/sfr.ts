import type { Provider } from "../entry.ts";

export const sfr: Provider = {
  kind: "provider",
  name: "SFR",
  country: "FR",
  hosts: "consumer",
  domains: ["sfr.fr", "neuf.fr", "club-internet.fr", "cegetel.net", "numericable.fr"],
  mx: [".sfr.fr", ".neuf.fr", ".club-internet.fr"],
  outbound: [".sfr.fr"],
  webmail: "not confirmed",
  signatures: ["client host rejected: abus detecte", "gu_eib_"],
  pages: [".postmaster.sfr.fr"],
  tokens: [/\b(GU_EIB_\d{2})\b/iu],
  replies: {
    abuse: {
      when: { token: ["gu_eib_02", "gu_eib_04"] },
      means: "bad-reputation",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/reason/blocked.rb",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://postmaster.sfr.fr/",
      who: "operators",
      bring: ["ip", "reply"],
      languages: ["fr"],
      source: "https://postmaster.sfr.fr/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "By others' account GU_EIB_04 is the share of spam, GU_EIB_02 of unknown addresses. The postmaster page is named by others only.",
  checked: "2026-11-22",
};
