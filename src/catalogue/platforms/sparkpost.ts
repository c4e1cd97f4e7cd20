import type { Platform } from "../entry.ts";

export const sparkpost: Platform = {
  kind: "platform",
  name: "SparkPost (Bird)",
  country: "US",
  sends: "own-servers",
  outbound: [".sparkpostmail.com", ".sparkpostmail.net"],
  mailDomains: ["sparkpostmail.com"],
  signatures: ["recipient address suppressed due to customer policy", "[internal] message timeout", "[internal] sending ip temporarily suspended"],
  replies: {
    suppressed: {
      when: { text: "recipient address suppressed due to customer policy" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://github.com/SparkPost/support-docs/blob/main/content/docs/deliverability/bounce-classification-codes.md",
    },
    "gave-up": {
      when: { text: "[internal] message timeout" },
      means: "expired",
      sayer: "sending-platform",
      source: "https://github.com/SparkPost/support-docs/blob/main/content/docs/deliverability/bounce-classification-codes.md",
    },
    "own-address-held": {
      when: { text: "[internal] sending ip temporarily suspended" },
      means: "rate-limited",
      sayer: "sending-platform",
      source: "https://github.com/SparkPost/support-docs/blob/main/content/docs/deliverability/bounce-classification-codes.md",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.sparkpost.com/",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://github.com/SparkPost/support-docs",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: '"[internal]" marks what SparkPost itself says. In a timeout the words behind "last transfail" are the receiver\'s.',
  checked: "2026-11-22",
};
