import type { Provider } from "../entry.ts";

export const strato: Provider = {
  kind: "provider",
  name: "STRATO",
  country: "DE",
  domains: ["strato.de", "rzone.de"],
  mx: [".smtpin.rzone.de", ".smtp.rzone.de"],
  outbound: [".smtp.rzone.de"],
  reporters: [".rzone.de"],
  hosts: "both",
  webmail: "not confirmed",
  spfInclude: "spf.rzone.de",
  tokens: [/no spam please!? ?\((B-[A-Z]{2,8})\)/iu],
  replies: {
    "suspicious-link": {
      when: { token: "b-url" },
      means: "spam",
      blocked: "url",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    "suspicious-text": {
      when: { token: "b-text" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    "suspicious-score": {
      when: { token: "b-score" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    "suspicious-pattern": {
      when: { token: "b-ex" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    "attachment-refused": {
      when: { token: "b-attach" },
      means: "content-refused",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    "no-spam-please": {
      when: { text: "refused by local policy. no spam please" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    phishing: {
      when: { text: "suspected phishing attempt" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "The letters behind the reply name what was suspicious; they also appear when STRATO refuses a customer's outgoing mail. In 2018 Microsoft blocked many STRATO addresses, which only STRATO could have lifted (https://heise.de/-3975197).",
  checked: "2026-11-22",
};
