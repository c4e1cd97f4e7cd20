import type { Provider } from "../entry.ts";

export const easyname: Provider = {
  kind: "provider",
  name: "easyname",
  country: "AT",
  hosts: "organisation",
  mx: [".easyname.com"],
  outbound: [".easyname.com"],
  reporters: [".easyname.com"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://support.easyname.com/hc/de-at",
      who: "customers",
      bring: ["reply"],
      languages: ["de", "en"],
      source: "https://support.easyname.com/hc/de-at/articles/26561838205457-Wieso-kann-ich-keine-E-Mails-abrufen",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Its sending hosts are called mx101 to mx208.easyname.com. No wording of its refusals found.",
  checked: "2026-11-22",
};
