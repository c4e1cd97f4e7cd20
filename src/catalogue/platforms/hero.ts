import type { Platform } from "../entry.ts";

export const hero: Platform = {
  kind: "platform",
  name: "HERO Software",
  country: "DE",
  sends: "customer-mailbox",
  replies: {},
  contacts: [
    {
      purpose: "vendor",
      kind: "email",
      value: "support@hero-software.de",
      who: "customers",
      bring: ["reply", "recipient"],
      languages: ["de"],
      source: "https://support.hero-software.de/hc/de/articles/10763477812124-E-Mails-aus-HERO-landen-beim-Kunden-im-Spam-oder-werden-blockiert",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "A program that sends through the customer's own mailbox: the refused server is the mail provider's, not HERO's, and HERO cannot change its reputation. HERO wants to hear which providers block. How it names itself in its mails is not known.",
  checked: "2026-11-22",
};
