import type { Provider } from "../entry.ts";

export const netcologne: Provider = {
  kind: "provider",
  name: "NetCologne",
  country: "DE",
  hosts: "both",
  domains: ["netcologne.de"],
  mx: [".netcologne.de"],
  outbound: [".cc-smtpout1.netcologne.de", ".cc-smtpout2.netcologne.de", ".cc-smtpout3.netcologne.de"],
  webmail: "not confirmed",
  signatures: ["source: dyn/dialup"],
  replies: {
    "no-reverse-dns": {
      when: { text: "cannot find your reverse hostname" },
      means: "reverse-dns",
      detail: /hostname, [[(](?<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})/iu,
      source: "https://www.netcologne.de/postmaster",
    },
    greylisting: { when: { text: "please try again in a few seconds" }, means: "greylisted", source: "https://www.netcologne.de/postmaster", weak: true },
    "dynamic-address": {
      when: { text: "source: dyn/dialup" },
      means: "dynamic-address",
      detail: /\[(?<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})\]/iu,
      source: "https://www.netcologne.de/postmaster",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "postmaster@netcologne.de",
      who: "operators",
      bring: ["ip", "reply"],
      languages: ["de", "en"],
      source: "https://www.netcologne.de/postmaster",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://www.netcologne.de/postmaster",
      who: "anyone",
      languages: ["de", "en"],
      source: "https://www.netcologne.de/postmaster",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Only the provider responsible for the blocked address is heard; requests of others are not answered. Mail from dynamic addresses and from addresses without a reverse name is refused as a rule.",
  checked: "2026-11-22",
};
