import type { Provider } from "../entry.ts";

export const a1: Provider = {
  kind: "provider",
  name: "A1",
  country: "AT",
  hosts: "consumer",
  domains: ["a1.net", "aon.at"],
  mx: [".aon.at", ".mx.a1.net"],
  outbound: [".smtpout.aon.at", ".smtpout-fallback.aon.at", ".email.aon.at"],
  reporters: [".aon.at"],
  webmail: "not confirmed",
  replies: {
    "mailbox-full": {
      when: { text: "quota exceeded", status: "5.2.2" },
      means: "mailbox-full",
      source:
        "https://a1.net/hilfe-kontakt/article/Vertrag-Services/E-Mail/Hilfe-bei-E-Mail-Problemen/Wieso-kann-ich-keine-E-Mails-empfangen-oder-senden-/500000000007407/500000000027570",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "customers",
      reasons: ["account-restricted"],
      kind: "email",
      value: "internetsicherheit@a1.at",
      who: "customers",
      languages: ["de"],
      source: "https://www.a1community.net/internet-sicherheit-glossar-454/a1-mail-was-tun-mit-verdaechtigen-mails-und-spam-mails-257473",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-page",
      value:
        "https://a1.net/hilfe-kontakt/article/Vertrag-Services/E-Mail/Hilfe-bei-E-Mail-Problemen/Wieso-kann-ich-keine-E-Mails-empfangen-oder-senden-/500000000007407/500000000027570",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source:
        "https://a1.net/hilfe-kontakt/article/Vertrag-Services/E-Mail/Hilfe-bei-E-Mail-Problemen/Wieso-kann-ich-keine-E-Mails-empfangen-oder-senden-/500000000007407/500000000027570",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "A full mailbox is answered with 550 5.2.2. A mailbox that sent spam is restricted until its password is changed.",
  checked: "2026-11-22",
};
