import type { Platform } from "../entry.ts";

export const sendgrid: Platform = {
  kind: "platform",
  name: "SendGrid",
  country: "US",
  sends: "own-servers",
  outbound: [".sendgrid.net"],
  mailDomains: ["sendgrid.net"],
  spfInclude: "sendgrid.net",
  software: ["x-sg-eid"],
  dkimSelectors: ["s1", "s2"],
  signatures: [
    "bounced address",
    "unsubscribed address",
    "spam reporting address",
    "recipient list over package quota",
    "you are not authorized to send from that email address",
    "maximum credits exceeded",
  ],
  replies: {
    bounced: {
      when: { text: "bounced address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
      weak: true,
    },
    unsubscribed: {
      when: { text: "unsubscribed address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
      weak: true,
    },
    complained: {
      when: { text: "spam reporting address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
      weak: true,
    },
    "over-quota": {
      when: { text: "recipient list over package quota" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event",
    },
    "sender-not-verified": {
      when: { text: "you are not authorized to send from that email address" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/",
    },
    "no-credits": {
      when: { text: "maximum credits exceeded" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://support.magento.com/hc/en-us/articles/360019088251",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.sendgrid.com/",
      who: "customers",
      bring: ["ip", "reply", "message-id"],
      languages: ["en"],
      source: "https://github.com/sendgrid/docs",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    '"dropped" means that SendGrid did not send: the address stands on the account\'s own list. A "blocked" event means that the receiver refused the message or the address of the server; the recipient is not suppressed.',
  checked: "2026-11-22",
};
