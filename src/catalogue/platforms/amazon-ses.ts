import type { Platform } from "../entry.ts";

export const amazonSes: Platform = {
  kind: "platform",
  name: "Amazon SES",
  country: "US",
  sends: "own-servers",
  outbound: [".amazonses.com"],
  mailDomains: ["amazonses.com"],
  spfInclude: "amazonses.com",
  software: ["x-ses-outgoing"],
  signatures: [
    "amazon ses has suppressed sending to this address",
    "amazon ses did not send the message to this address",
    "email address is not verified. the following identities failed the check",
    "throttling failure: daily message quota exceeded",
    "throttling failure: maximum sending rate exceeded",
  ],
  replies: {
    suppressed: {
      when: { text: "amazon ses has suppressed sending to this address" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
    },
    "account-suppression-list": {
      when: { text: "amazon ses did not send the message to this address because it is on the suppression list for your account" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
    },
    "identity-not-verified": {
      when: { text: "email address is not verified" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://github.com/sisimai/rb-sisimai/tree/master/lib/sisimai/reason",
      weak: true,
    },
    "daily-quota": {
      when: { text: "throttling failure: daily message quota exceeded" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
    },
    "sending-rate": {
      when: { text: "throttling failure: maximum sending rate exceeded" },
      means: "rate-limited",
      blocked: "address",
      fault: "sender-account",
      scope: "sender",
      sayer: "sending-platform",
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://console.aws.amazon.com/support/",
      who: "customers",
      bring: ["ip", "reply", "message-id"],
      languages: ["en", "de"],
      source: "https://console.aws.amazon.com/support/home",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Customers share addresses unless they pay for their own: a block of a shared address is for AWS, who is reached by a support case of the account. The account keeps its own suppression list besides the global one. Without bounce and complaint handling AWS stops the account.",
  checked: "2026-11-22",
};
