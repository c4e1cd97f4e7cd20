import type { Provider } from "../entry.ts";

export const sunrise: Provider = {
  kind: "provider",
  name: "Sunrise",
  country: "CH",
  hosts: "consumer",
  domains: ["sunrise.ch", "hispeed.ch", "swissonline.ch"],
  outbound: [".mxout.hispeed.ch", ".smtp.hispeed.ch", ".mailrelay03.sunrise.ch", ".mailrelay04.sunrise.ch"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.sunrise.ch/de/support",
      who: "customers",
      bring: ["reply"],
      languages: ["de", "fr", "it", "en"],
      source: "https://www.sunrise.ch/de/support/sicherheit/risk",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Sunrise and the former UPC Switzerland (hispeed.ch). The hosts were seen in archived mails of 2003 to 2011; today's hosts and wording were not found.",
  checked: "2026-11-22",
};
