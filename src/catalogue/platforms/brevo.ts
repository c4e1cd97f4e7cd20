import type { Platform } from "../entry.ts";

export const brevo: Platform = {
  kind: "platform",
  name: "Brevo",
  country: "FR",
  sends: "own-servers",
  outbound: [".mailin.fr", ".sendinblue.com", ".brevo.com"],
  mailDomains: ["mailin.fr", "sendinblue.com"],
  spfInclude: "spf.brevo.com",
  dkimSelectors: ["mail", "brevo1", "brevo2"],
  software: ["x-mailin-eid"],
  signatures: ["due to blacklist user"],
  replies: {
    "blocked-contact": {
      when: { text: "due to blacklist user" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://github.com/anymail/django-anymail/blob/main/tests/test_brevo_webhooks.py",
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.brevo.com/",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en", "fr", "de", "es"],
      source: "https://help.brevo.com/hc/en-us/articles/12163873383186-Authenticate-your-domain-with-Brevo",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    'Formerly Sendinblue: older accounts have the SPF include spf.sendinblue.com. "blocked : due to blacklist user" means that the address stands on the account\'s own list, after a hard bounce, a complaint or an unsubscription; Brevo did not send.',
  checked: "2026-11-22",
};
