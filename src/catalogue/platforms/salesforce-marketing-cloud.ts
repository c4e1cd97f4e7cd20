import type { Platform } from "../entry.ts";

export const salesforceMarketingCloud: Platform = {
  kind: "platform",
  name: "Salesforce Marketing Cloud",
  country: "US",
  sends: "own-servers",
  outbound: [".mta.exacttarget.com"],
  mailDomains: ["exacttarget.com"],
  spfInclude: "cust-spf.exacttarget.com",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.salesforce.com/",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://help.salesforce.com/s/articleView?id=sales.emailadmin_spf_overview.htm&language=en_US&type=5",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Formerly ExactTarget. SPF include: https://mxtoolbox.com/t/outbound-email-provider/?name=exacttarget.",
  checked: "2026-11-22",
};
