import type { Provider } from "../entry.ts";

export const gandi: Provider = {
  kind: "provider",
  name: "Gandi",
  country: "FR",
  hosts: "organisation",
  mx: [".spool.mail.gandi.net", ".fb.mail.gandi.net"],
  outbound: [".mail.gandi.net"],
  webmail: "not confirmed",
  spfInclude: "_mailcust.gandi.net",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://helpdesk.gandi.net/",
      who: "customers",
      languages: ["fr", "en"],
      source: "https://helpdesk.gandi.net/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "No replies of its own are documented.",
  checked: "2026-11-22",
};
