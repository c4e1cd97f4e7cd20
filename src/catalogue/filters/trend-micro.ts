import type { Filter } from "../entry.ts";

export const trendMicro: Filter = {
  kind: "filter",
  name: "Trend Micro",
  country: "JP",
  mx: [".trendmicro.com", ".trendmicro.eu"],
  outbound: [".trendmicro.com", ".trendmicro.eu"],
  signatures: ["trend micro email reputation", "trend micro rbl+", "ers-customized-block"],
  pages: [".trendmicro.com", ".mail-abuse.com"],
  replies: {
    "email-reputation": {
      when: { text: "blocked using trend micro email reputation service" },
      means: "blocklisted",
      source: "https://smtp.codes/trendmicro/",
      unconfirmed: true,
    },
    "rbl-plus": { when: { text: "blocked using trend micro rbl+" }, means: "blocklisted", source: "https://success.trendmicro.com/solution/1097055" },
    "customer-block": {
      when: { text: "ers-customized-block" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://smtp.codes/trendmicro/",
    },
    "block-sender": {
      when: { text: "recipient address rejected: block-sender" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://smtp.codes/trendmicro/",
      unconfirmed: true,
    },
    "block-recipient": {
      when: { text: "recipient address rejected: block-rcpt" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://smtp.codes/trendmicro/",
    },
    "invalid-recipient": {
      when: { text: "recipient address rejected: invalid-recipient" },
      means: "unknown-recipient",
      source: "https://smtp.codes/trendmicro/",
    },
    "no-domain": { when: { text: "recipient address rejected: no-domain" }, means: "relaying-denied", source: "https://smtp.codes/trendmicro/" },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup",
      who: "anyone",
      bring: ["ip"],
      source: "https://smtp.codes/trendmicro/",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://smtp.codes/trendmicro/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The block lists of senders and recipients are the customer company's.",
  checked: "2026-11-22",
};
