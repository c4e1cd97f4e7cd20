import type { Provider } from "../entry.ts";

export const magentaAt: Provider = {
  kind: "provider",
  name: "Magenta Telekom",
  country: "AT",
  hosts: "consumer",
  domains: ["chello.at", "upcmail.at"],
  outbound: [".mx.upcmail.net"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes:
    "Former UPC Austria mailboxes (chello.at). The hosts were seen in archived mails until 2019 and served several countries of UPC; today's platform, wording and support page were not found.",
  checked: "2026-11-22",
};
