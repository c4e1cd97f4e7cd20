import type { Provider } from "../entry.ts";

export const hetzner: Provider = {
  kind: "provider",
  name: "Hetzner",
  country: "DE",
  hosts: "organisation",
  mx: [".your-server.de"],
  outbound: [".your-server.de"],
  customerRun: [".clients.your-server.de"],
  reporters: [".your-server.de"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://docs.hetzner.com/konsoleh/",
      who: "customers",
      bring: ["reply"],
      languages: ["en", "de"],
      source: "https://docs.hetzner.com/konsoleh/account-management/email/setting-up-an-email-account/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Hetzner runs the web hosting servers (www381.your-server.de); whatever stands under clients.your-server.de is a customer's own machine, and the customer is its operator.",
  checked: "2026-11-22",
};
