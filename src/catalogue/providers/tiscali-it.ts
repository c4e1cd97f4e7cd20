import type { Provider } from "../entry.ts";

export const tiscaliIt: Provider = {
  kind: "provider",
  name: "Tiscali (Italy)",
  country: "IT",
  hosts: "consumer",
  domains: ["tiscali.it", "tiscalinet.it"],
  mx: [".tiscali.it"],
  outbound: [".tiscali.it"],
  webmail: "not confirmed",
  replies: {
    "not-available": {
      when: { text: "service not available", code: 421 },
      means: "server-error",
      source: "https://www.suped.com/learn/email-deliverability/why-are-emails-bouncing-when-sending-to-tiscaliit-and-how-to-solve-it",
    },
  },
  contacts: [],
  notes: '421 "Service not available" is a slow or greylisting server, no dead address. No way to reach its postmaster is known.',
  checked: "2026-11-22",
};
