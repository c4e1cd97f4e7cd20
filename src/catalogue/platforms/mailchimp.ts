import type { Platform } from "../entry.ts";

export const mailchimp: Platform = {
  kind: "platform",
  name: "Mailchimp",
  country: "US",
  sends: "own-servers",
  outbound: [".mcsv.net", ".mcdlv.net", ".rsgsv.net"],
  mailDomains: ["mcsv.net", "mcdlv.net", "rsgsv.net"],
  linkDomains: ["list-manage.com"],
  dkimSelectors: ["k1", "k2", "k3"],
  software: ["mailchimp mailer", "x-mc-user"],
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://mailchimp.com/contact/",
      who: "customers",
      bring: ["reply"],
      languages: ["en"],
      source: "https://mailchimp.com/contact/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "The envelope sender is always a domain of Mailchimp's, so SPF never aligns with the From domain: DMARC passes by DKIM only (CNAMEs k2 and k3._domainkey, https://dmarc.wiki/mailchimp); an SPF include brings nothing.",
  checked: "2026-11-22",
};
