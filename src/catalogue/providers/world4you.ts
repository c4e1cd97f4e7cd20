import type { Provider } from "../entry.ts";

export const world4you: Provider = {
  kind: "provider",
  name: "World4You",
  country: "AT",
  hosts: "organisation",
  mx: [".world4you.com"],
  outbound: [".world4you.com"],
  reporters: [".world4you.com"],
  webmail: "not confirmed",
  spfInclude: "spf.w4ymail.at",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://www.world4you.com/faq/",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://www.world4you.com/faq/maileinstellungen.html",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "Its sending hosts are called mx04lb to mx28lb.world4you.com. No wording of its refusals found.",
  checked: "2026-11-22",
};
