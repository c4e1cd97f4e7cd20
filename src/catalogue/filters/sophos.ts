import type { Filter } from "../entry.ts";

export const sophos: Filter = {
  kind: "filter",
  name: "Sophos Email",
  country: "GB",
  mx: [".hydra.sophos.com"],
  outbound: [".hydra.sophos.com"],
  tokens: [/\b(XGEMAIL_\d{4})\b/iu],
  signatures: ["command rejected xgemail", "xgemail_0"],
  replies: {
    "command-rejected": {
      when: { token: "xgemail_0011" },
      means: "policy",
      sayer: "recipient-admin",
      source: "https://community.sophos.com/sophos-email",
      unconfirmed: true,
    },
    "command-rejected-eight": {
      when: { token: "xgemail_0008" },
      means: "policy",
      sayer: "recipient-admin",
      source: "https://community.sophos.com/sophos-email",
      unconfirmed: true,
    },
    "tls-version": { when: { token: "xgemail_0006" }, means: "tls-required", source: "https://community.sophos.com/sophos-email", unconfirmed: true },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.sophos.com/en-us/threat-center/ip-lookup",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.sophos.com/en-us/threat-center/ip-lookup",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "XGEMAIL_0011 is unspecific, policy or reputation: the recipient's administrator finds the cause in his log. Sophos sends blocked senders to their own administrator.",
  checked: "2026-11-22",
};
