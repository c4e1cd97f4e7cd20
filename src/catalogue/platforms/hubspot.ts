import type { Platform } from "../entry.ts";

export const hubspot: Platform = {
  kind: "platform",
  name: "HubSpot",
  country: "US",
  sends: "own-servers",
  outbound: [".hubspotemail.net"],
  mailDomains: ["hubspotemail.net"],
  dkimSelectors: ["hs1", "hs2"],
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://knowledge.hubspot.com/email/do-i-need-to-add-hubspot-to-our-spf-record",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://knowledge.hubspot.com/email/do-i-need-to-add-hubspot-to-our-spf-record",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Without an address of his own the customer sends with an envelope sender below hubspotemail.net, so DMARC passes by DKIM only (https://dmarc.wiki/hubspot). The names of the DKIM records are hs1 and hs2, in newer accounts with the account number behind (hs1-12345), and the SPF include has the number in front (12345.spf05.hubspotemail.net): the account shows its own.",
  checked: "2026-11-22",
};
