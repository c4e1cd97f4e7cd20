import type { Provider } from "../entry.ts";

export const domainfactory: Provider = {
  kind: "provider",
  name: "DomainFactory",
  country: "DE",
  hosts: "organisation",
  mx: [".ispgateway.de"],
  outbound: [".ispgateway.de"],
  reporters: [".ispgateway.de"],
  webmail: "not confirmed",
  pages: [".mfaq.info"],
  signatures: ["help 550 at/hilfe unter"],
  replies: {
    spf: {
      when: { text: "is not allowed to send mail from" },
      means: "authentication-failed",
      detail: /allowed to send mail from (?<domain>(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})\b/iu,
      source: "https://sourceforge.net/p/osst/mailman/osst-users/",
    },
    "no-such-mailbox": {
      when: { text: "sorry, no mailbox here by that name" },
      means: "unknown-recipient",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.df.eu/de/support/",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.df.eu/de/support/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Its servers stand under ispgateway.de; the page printed in its refusals is mfaq.info.",
  checked: "2026-11-22",
};
