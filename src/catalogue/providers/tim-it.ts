import type { Provider } from "../entry.ts";

export const timIt: Provider = {
  kind: "provider",
  name: "TIM (Italy)",
  country: "IT",
  hosts: "both",
  domains: ["tim.it", "alice.it", "tin.it", "aliceposta.it"],
  mx: [".tim.it", ".alice.it", ".tin.it", ".aliceposta.it"],
  outbound: [".tim.it", ".alice.it"],
  webmail: "not confirmed",
  replies: {
    "blacklisted-ip": {
      when: { text: "mail not accepted from blacklisted ip address" },
      means: "blocklisted",
      source: "https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist",
      who: "operators",
      bring: ["ip"],
      languages: ["it"],
      source: "https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "TIM asks public lists. Its page tells senders to wait 48 hours, then to let their own provider ask the list.",
  checked: "2026-11-22",
};
