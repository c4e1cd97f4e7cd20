import type { Provider } from "../entry.ts";

export const proximus: Provider = {
  kind: "provider",
  name: "Proximus",
  country: "BE",
  hosts: "consumer",
  domains: ["skynet.be", "proximus.be", "belgacom.net"],
  mx: [".skynet.be", ".proximus.be"],
  outbound: [".proximus.be", ".skynet.be"],
  webmail: "not confirmed",
  pages: [".proximus.com", ".proximus.be"],
  replies: {
    "under-investigation": {
      when: { text: "under investigation for spam abuse" },
      means: "blocklisted",
      source:
        "https://www.proximus.be/support/en/id_sfaqs_mail_blacklist/self-employed-and-small-companies/support/internet/e-mails/problems-with-your-mailbox/your-ip-address-is-in-our-blacklist.html",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://www.proximus.com/en/ipremoval/form",
      who: "operators",
      bring: ["ip"],
      languages: ["en", "nl", "fr"],
      source: "https://www.proximus.com/en/ipremoval/form",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://www.proximus.com/investors/regulatory-information/abuse",
      who: "anyone",
      bring: ["ip"],
      languages: ["en", "nl", "fr"],
      source: "https://www.proximus.com/investors/regulatory-information/abuse",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "The form frees an address at once, up to three times a week. A missing PTR is refused too.",
  checked: "2026-11-22",
};
