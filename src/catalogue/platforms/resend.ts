import type { Platform } from "../entry.ts";

export const resend: Platform = {
  kind: "platform",
  name: "Resend",
  country: "US",
  sends: "own-servers",
  mailDomains: ["resend.dev"],
  dkimSelectors: ["resend"],
  signatures: ["resend has suppressed sending to this address"],
  replies: {
    suppressed: {
      when: { text: "resend has suppressed sending to this address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://resend.com/docs/webhooks/emails/bounced",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "email",
      value: "support@resend.com",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://resend.com/docs/knowledge-base/strato.md",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    'Sends through Amazon SES (customers set an SPF record for amazonses.com on the subdomain "send"), so a refused server is Amazon\'s. Its webhooks pass on no SMTP reply.',
  checked: "2026-11-22",
};
