import type { Provider } from "../entry.ts";

export const tuta: Provider = {
  kind: "provider",
  name: "Tuta",
  country: "DE",
  hosts: "both",
  domains: ["tutanota.com", "tutanota.de", "tutamail.com", "tuta.com", "tuta.io", "keemail.me"],
  mx: [".tutanota.de"],
  outbound: [".tutanota.de"],
  reporters: [".tutanota.de", ".tutanota.com", ".tuta.com"],
  webmail: "not confirmed",
  spfInclude: "spf.tutanota.de",
  replies: {
    "mailbox-full": { when: { text: "recipient mailbox full" }, means: "mailbox-full", source: "https://tuta.com/support", unconfirmed: true },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://tuta.com/support",
      who: "customers",
      bring: ["reply"],
      languages: ["en", "de"],
      source: "https://tuta.com/support",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "A full mailbox is answered with 522 5.7.1, so words go before codes. At most 100 mails an hour per account; mass mailings are forbidden by the terms.",
  checked: "2026-11-22",
};
