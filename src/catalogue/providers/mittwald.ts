import type { Provider } from "../entry.ts";

export const mittwald: Provider = {
  kind: "provider",
  name: "Mittwald",
  country: "DE",
  hosts: "organisation",
  mx: [".agenturserver.de"],
  outbound: [".agenturserver.de", ".mittwald.de"],
  reporters: [".agenturserver.de", ".mittwald.de"],
  webmail: "not confirmed",
  signatures: ["docking request denied, first time visit"],
  replies: {
    "sender-domain-not-found": {
      when: { text: "sender address rejected: domain not found" },
      means: "sender-refused",
      blocked: "domain",
      detail: /@(?<domain>[a-z\d.-]{3,253})>: sender address rejected/iu,
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
    },
    "too-many-recipients": {
      when: { text: "too many recipients", status: "4.5.3" },
      means: "rate-limited",
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
      weak: true,
    },
    greylisting: {
      when: { text: "docking request denied, first time visit" },
      means: "greylisted",
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
    },
    "no-reverse-dns": {
      when: { text: "cannot find your hostname", status: "4.7.25" },
      means: "reverse-dns",
      detail: /hostname, \[(?<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})/iu,
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
    },
    "unknown-recipient": {
      when: { text: "user unknown in virtual alias table" },
      means: "unknown-recipient",
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
      who: "anyone",
      languages: ["de"],
      source: "https://www.mittwald.de/faq/e-mail/fehlermeldungen/was-bedeutet-meine-e-mail-fehlermeldung",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Retry after about five minutes when greylisted. At most 300 recipients a message. Wrong reverse names are for the operator of the sending server, says the page.",
  checked: "2026-11-22",
};
