import type { Provider } from "../entry.ts";

export const fastmail: Provider = {
  kind: "provider",
  name: "Fastmail",
  country: "AU",
  hosts: "both",
  domains: ["fastmail.com", "fastmail.fm"],
  mx: [".messagingengine.com"],
  outbound: [".messagingengine.com"],
  webmail: "not confirmed",
  spfInclude: "spf.messagingengine.com",
  pages: [".messagingengine.com"],
  replies: {
    "user-unknown": {
      when: { text: "user unknown in local recipient table" },
      means: "unknown-recipient",
      source: "https://www.fastmail.com/help/send/undeliverable.html",
    },
    "address-locked": {
      when: { text: "address locked or deactivated" },
      means: "mailbox-disabled",
      source: "https://www.fastmail.com/help/send/undeliverable.html",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.fastmail.com/support/",
      who: "customers",
      source: "https://www.fastmail.com/help/send/undeliverable.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: '"Client host rejected: Address locked" is about the recipient\'s account, not about the client.',
  checked: "2026-11-22",
};
