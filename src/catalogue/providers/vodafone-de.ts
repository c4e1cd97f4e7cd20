import type { Provider } from "../entry.ts";

export const vodafoneDe: Provider = {
  kind: "provider",
  name: "Vodafone Mail",
  country: "DE",
  hosts: "consumer",
  domains: ["vodafonemail.de", "vodafone.de", "arcor.de", "nexgo.de", "kabelmail.de", "unitybox.de", "kabelbw.de"],
  mx: [".vodafonemail.de", ".kabelmail.de"],
  outbound: [".vodafonemail.de"],
  reporters: [".vodafonemail.de"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.vodafone.de/hilfe/email/sicherheit-datenschutz.html",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.vodafone.de/hilfe/email/sicherheit-datenschutz.html",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Vodafone Mail took over Arcor, Kabel Deutschland and Unitymedia mailboxes. If a password was stolen or spam is suspected, Vodafone stops a customer's outgoing mail, tells him by mail, and lifts it after a call. No wording of its refusals and no postmaster contact found.",
  checked: "2026-11-22",
};
