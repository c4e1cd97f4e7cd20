import type { Provider } from "../entry.ts";

export const hostpoint: Provider = {
  kind: "provider",
  name: "Hostpoint",
  country: "CH",
  hosts: "organisation",
  mx: [".mail.hostpoint.ch"],
  outbound: [".mail.hostpoint.ch"],
  reporters: [".mail.hostpoint.ch"],
  webmail: "not confirmed",
  spfInclude: "spf.mail.hostpoint.ch",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value:
        "https://support.hostpoint.ch/en/technical/e-mail/frequently-asked-questions/what-do-you-do-when-e-mail-messages-end-up-in-the-recipient-s-spam-folder",
      who: "customers",
      bring: ["reply"],
      languages: ["en", "de"],
      source:
        "https://support.hostpoint.ch/en/technical/e-mail/frequently-asked-questions/what-do-you-do-when-e-mail-messages-end-up-in-the-recipient-s-spam-folder",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Hostpoint says that it has shared servers taken off blocklists once the cause is removed. Customers' domains publish v=spf1 redirect=spf.mail.hostpoint.ch.",
  checked: "2026-11-22",
};
