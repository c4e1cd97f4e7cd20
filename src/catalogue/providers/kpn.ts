import type { Provider } from "../entry.ts";

export const kpn: Provider = {
  kind: "provider",
  name: "KPN",
  country: "NL",
  hosts: "consumer",
  domains: ["kpnmail.nl", "kpnplanet.nl", "planet.nl", "hetnet.nl", "telfort.nl", "xs4all.nl", "12move.nl", "wxs.nl"],
  mx: [".kpnmail.nl"],
  outbound: [".kpnmail.nl", ".kpnxchange.com"],
  webmail: "not confirmed",
  pages: [".blacklist.kpnmail.nl", ".abuse.kpn.com"],
  replies: {
    blacklisted: { when: { text: "is blacklisted, please see" }, means: "blocklisted", source: "https://blacklist.kpnmail.nl/Help/17" },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://blacklist.kpnmail.nl/",
      who: "operators",
      bring: ["ip"],
      languages: ["nl", "en"],
      source: "https://blacklist.kpnmail.nl/Help/17",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "The number at the end of the printed page tells the cause. KPN, XS4ALL, Telfort, Het Net, Planet.",
  checked: "2026-11-22",
};
