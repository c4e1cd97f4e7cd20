import type { Provider } from "../entry.ts";

export const libero: Provider = {
  kind: "provider",
  name: "Libero (Italiaonline)",
  country: "IT",
  hosts: "consumer",
  domains: ["libero.it", "virgilio.it", "iol.it", "inwind.it", "blu.it", "giallo.it"],
  mx: [".libero.it", ".iol.it", ".virgilio.it"],
  outbound: [".libero.it", ".italiaonline.it"],
  webmail: "not confirmed",
  replies: {
    "mailbox-full": {
      when: { text: "mailbox full" },
      means: "mailbox-full",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
    "quota-exceeded": {
      when: { text: "user quota exceeded" },
      means: "mailbox-full",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
    "bad-address": {
      when: { text: "bad destination mailbox address" },
      means: "unknown-recipient",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
    "user-unknown": {
      when: { text: "user unknown" },
      means: "unknown-recipient",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
    relaying: {
      when: { text: "relaying not allowed" },
      means: "relaying-denied",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
    "relay-disabled": {
      when: { text: "relay disabled" },
      means: "relaying-denied",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "block@postmaster.libero.it",
      who: "operators",
      bring: ["ip", "domain", "reply"],
      languages: ["it", "en"],
      source: "https://www.suped.com/knowledge/email-deliverability/sender-reputation/how-do-i-contact-libero-virgilio-and-iol-admins-for-whitelisting",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://aiuto.libero.it/",
      who: "customers",
      languages: ["it"],
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Libero, Virgilio and IOL. No public page with codes.",
  checked: "2026-11-22",
};
