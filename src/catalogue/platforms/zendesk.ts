import type { Platform } from "../entry.ts";

export const zendesk: Platform = {
  kind: "platform",
  name: "Zendesk",
  country: "US",
  sends: "own-servers",
  outbound: [".zdsys.com"],
  mailDomains: ["zendesk.com"],
  spfInclude: "mail.zendesk.com",
  dkimSelectors: ["zendesk1", "zendesk2"],
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.zendesk.com/hc/en-us/articles/4408834888730-Common-issues-with-email-deliverability",
      who: "customers",
      bring: ["reply", "message-id", "recipient"],
      languages: ["en"],
      source: "https://support.zendesk.com/hc/en-us/articles/4408834888730-Common-issues-with-email-deliverability",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Support tickets by e-mail. After a hard bounce, or ten soft ones in a row, Zendesk marks the address as undeliverable and sends nothing to it until an agent lifts the mark (https://support.zendesk.com/hc/en-us/articles/236279987-About-undeliverable-bounced-email-in-Zendesk-Support). SPF include and DKIM: https://support.zendesk.com/hc/en-us/articles/4867238761626-What-are-SPF-DNS-and-TXT-records and https://mxio.io/providers/zendesk.",
  checked: "2026-11-22",
};
