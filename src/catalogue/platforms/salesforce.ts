import type { Platform } from "../entry.ts";

export const salesforce: Platform = {
  kind: "platform",
  name: "Salesforce",
  country: "US",
  sends: "own-servers",
  outbound: [".mta.salesforce.com"],
  mailDomains: ["bnc.salesforce.com"],
  spfInclude: "_spf.salesforce.com",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.salesforce.com/s/articleView?id=sales.emailadmin_spf_overview.htm&language=en_US&type=5",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://help.salesforce.com/s/articleView?id=sales.emailadmin_spf_overview.htm&language=en_US&type=5",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "With bounce management on, the envelope sender lies below bnc.salesforce.com, so SPF does not align and DMARC passes by DKIM only; the selector is the customer's choice (https://dmarc.wiki/salesforce). Marketing Cloud is another system with other servers.",
  checked: "2026-11-22",
};
