import type { Provider } from "../entry.ts";

export const mailboxOrg: Provider = {
  kind: "provider",
  name: "mailbox.org",
  country: "DE",
  hosts: "both",
  domains: ["mailbox.org", "secure.mailbox.org"],
  mx: [".mailbox.org"],
  outbound: [".mailbox.org"],
  reporters: [".mailbox.org"],
  webmail: "not confirmed",
  spfInclude: "mailbox.org",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://kb.mailbox.org/",
      who: "customers",
      bring: ["reply"],
      languages: ["de", "en"],
      source: "https://kb.mailbox.org/de/privat/e-mail-mit-eigener-domain/spam-reputation-der-eigenen-domain-verbessern-mit-spf-dkim-und-dmarc",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Uses several public blocklists, Barracuda among them. The recipient can switch the check off for his mailbox (settings, spam and virus protection, Realtime Blacklist), though not for every list (https://www.heise.de/ratgeber/Mailbox-org-nimmt-Posts-einer-Mailingliste-nicht-an-7535567.html). DKIM for customers' domains: CNAMEs MBO0001 to MBO0004._domainkey.",
  checked: "2026-11-22",
};
