import type { Provider } from "../entry.ts";

export const strato: Provider = {
  kind: "provider",
  name: "STRATO",
  country: "DE",
  hosts: "both",
  domains: ["strato.de", "rzone.de"],
  mx: [".rzone.de", ".smtp.strato.de"],
  outbound: [".smtp.rzone.de", ".store.d0m.de"],
  reporters: [".rzone.de", ".smtp.strato.de"],
  webmail: "not confirmed",
  defaultDmarc: { policy: "reject", source: "https://github.com/Lautstark/vorlaut-diy-talker/tree/c7e494e0e04e22627b2869111fe87d995e613121/dns" },
  spfInclude: "spf.rzone.de",
  tokens: [/no spam please!? ?\((B-[A-Z]{2,8})\)/iu],
  signatures: ["refused by local policy. no spam please", "smtp-service currently not available due to resource limitations", "no smtp service (mbl"],
  replies: {
    "suspicious-link": { when: { token: "b-url" }, means: "spam", blocked: "url", source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails" },
    "suspicious-text": { when: { token: ["b-text", "b-score", "b-ex"] }, means: "spam", source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails" },
    "attachment-refused": { when: { token: "b-attach" }, means: "content-refused", source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails" },
    "no-spam-please": {
      when: { text: "refused by local policy. no spam please" },
      means: "spam",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
    },
    phishing: { when: { text: "suspected phishing attempt" }, means: "spam", source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails" },
    "no-smtp-for-this-ip": {
      when: { text: "no smtp service (mbl" },
      means: "bad-reputation",
      sayer: "sending-provider",
      source: "https://github.com/evertramos/docker-nextcloud-letsencrypt/issues/20",
      unconfirmed: true,
    },
    "web-server-mail-held": {
      when: { text: "smtp-service currently not available due to resource limitations" },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://mfrnord.info/kreis/downloads/strato_spf_dmarc_dkim.htm",
      unconfirmed: true,
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
    'The letters behind "No SPAM please!" name what was suspicious; they also appear when STRATO refuses a customer\'s outgoing mail. STRATO publishes p=reject for a mailbox domain from the start, so a platform that sends under it needs DKIM or SPF of its own there. Mail from a web space can be held by STRATO\'s own relay ("resource limitations"); the cause is not documented. In 2018 Microsoft blocked many STRATO addresses, which only STRATO could have lifted (https://heise.de/-3975197).',
  checked: "2026-11-22",
};
