import type { Platform } from "../entry.ts";

export const mailgun: Platform = {
  kind: "platform",
  name: "Mailgun",
  country: "US",
  sends: "own-servers",
  outbound: [".mailgun.net", ".mailgun.org"],
  mailDomains: ["mailgun.org"],
  spfInclude: "mailgun.org",
  software: ["x-mailgun-sid"],
  signatures: [
    "not delivering to previously bounced address",
    "not delivering to unsubscribed address",
    "not delivering to a user who marked your messages as spam",
    "free accounts are for test purposes only",
    "please activate your mailgun account",
    "poor mailing list quality",
  ],
  replies: {
    "bounced-before": {
      when: { text: "not delivering to previously bounced address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://documentation.mailgun.com/docs/mailgun/user-manual/events",
    },
    unsubscribed: {
      when: { text: "not delivering to unsubscribed address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://github.com/anymail/django-anymail/tree/main/tests",
    },
    complained: {
      when: { text: "not delivering to a user who marked your messages as spam" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://github.com/anymail/django-anymail/tree/main/tests",
    },
    "test-account": {
      when: { text: "free accounts are for test purposes only" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients",
    },
    "not-activated": {
      when: { text: "please activate your mailgun account" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients",
      unconfirmed: true,
    },
    "poor-list": {
      when: { text: "poor mailing list quality" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://github.com/symfony/symfony/blob/7.4/src/Symfony/Component/Mailer/Bridge/Mailgun/RemoteEvent/MailgunPayloadConverter.php",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.mailgun.com/",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: '605, 606 and 607 are Mailgun\'s own numbers, not SMTP replies. "espblock" is a temporary block by the receiver, tried again later.',
  checked: "2026-11-22",
};
