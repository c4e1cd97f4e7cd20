import type { Provider } from "../entry.ts";

export const interia: Provider = {
  kind: "provider",
  name: "Interia",
  country: "PL",
  hosts: "consumer",
  domains: ["interia.pl", "interia.eu", "poczta.fm", "vip.interia.pl", "intmail.pl", "interiowy.pl", "pisz.to", "pacz.to", "adresik.net", "ogarnij.se"],
  mx: [".interia.pl"],
  outbound: [".interia.pl"],
  webmail: "not confirmed",
  pages: [".pomoc.poczta.interia.pl", ".l.int.pl"],
  tokens: [/pomoc\.poczta\.interia\.pl\/(antispam,ip)/iu],
  replies: {
    "spam-source": { when: { token: "antispam,ip" }, means: "bad-reputation", source: "https://pomoc.poczta.interia.pl/antispam,ip,ip_serwera" },
    "account-not-found": {
      when: { text: "account not found" },
      means: "unknown-recipient",
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
    },
    "mailbox-not-available": {
      when: { text: "mailbox not available", status: "5.2.1" },
      means: "mailbox-disabled",
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
    },
    "recipient-does-not-want": {
      when: { text: "recipient doesn't want your mail" },
      means: "recipient-refused",
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
    },
    spf: {
      when: { text: "is not allowed to send mail from" },
      means: "authentication-failed",
      detail: /not allowed to send mail from (?<domain>[\w.-]{1,253})/iu,
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://pomoc.poczta.interia.pl/antispam,ip,ip_serwera",
      who: "operators",
      bring: ["ip", "reply"],
      languages: ["pl"],
      source: "https://pomoc.poczta.interia.pl/antispam,ip,ip_serwera",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: '"Mailbox not available" is said of a mistyped address, a full and a suspended mailbox alike.',
  checked: "2026-11-22",
};
