import type { Provider } from "../entry.ts";

export const onet: Provider = {
  kind: "provider",
  name: "Onet",
  country: "PL",
  hosts: "consumer",
  domains: ["onet.pl", "op.pl", "poczta.onet.pl", "vp.pl", "onet.eu", "onet.com.pl", "autograf.pl", "amorki.pl"],
  mx: [".onet.pl"],
  outbound: [".onet.pl"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://pomoc.poczta.onet.pl/baza-wiedzy/co-zrobic-w-przypadku-odeslanych-lub-odrzuconych-e-maili/",
      who: "operators",
      bring: ["domain", "ip", "reply"],
      languages: ["pl"],
      source: "https://pomoc.poczta.onet.pl/baza-wiedzy/co-zrobic-w-przypadku-odeslanych-lub-odrzuconych-e-maili/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: 'Onet\'s page lists causes without texts. Senders register their domain as "Zweryfikowany Nadawca"; a sending limit passes within 1 to 24 hours.',
  checked: "2026-11-22",
};
