import type { Platform } from "../entry.ts";

export const mailjet: Platform = {
  kind: "platform",
  name: "Mailjet",
  country: "FR",
  sends: "own-servers",
  outbound: [".mailjet.com"],
  mailDomains: ["mailjet.com"],
  spfInclude: "spf.mailjet.com",
  dkimSelectors: ["mailjet"],
  software: ["x-mj-mid"],
  signatures: ["duplicate in campaign"],
  replies: {
    duplicate: {
      when: { text: "duplicate in campaign" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://github.com/mailjet/api-documentation/blob/master/guides/_event-api.md",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://app.mailjet.com/support",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en", "fr", "de", "es"],
      source: "https://wordpress.org/plugins/mailjet-for-wordpress/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    'A "blocked" event (error_related_to "mailjet", error "preblocked") means that Mailjet did not send: the opposite of SendGrid\'s use of the word. For errors of the groups spam and system Mailjet\'s guide sends the customer to its support.',
  checked: "2026-11-22",
};
