import type { Platform } from "../entry.ts";

export const mandrill: Platform = {
  kind: "platform",
  name: "Mailchimp Transactional (Mandrill)",
  country: "US",
  sends: "own-servers",
  outbound: [".mandrillapp.com"],
  mailDomains: ["mandrillapp.com"],
  spfInclude: "spf.mandrillapp.com",
  dkimSelectors: ["mte1", "mte2", "mandrill"],
  software: ["x-mandrill-user"],
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://mailchimp.com/contact/",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://mailchimp.com/contact/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    'After a hard or soft bounce an address stands on the rejection list for a while, and later mail is answered with the event "reject" and its reject_reason (hard-bounce, soft-bounce, spam, unsub, custom, invalid-sender, invalid, test-mode-limit, unsigned, rule; https://github.com/mailchimp/mailchimp-client-lib-codegen/blob/main/spec/transactional.json): words of the event, not of a reply.',
  checked: "2026-11-22",
};
