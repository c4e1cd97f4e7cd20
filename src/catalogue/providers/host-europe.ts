import type { Provider } from "../entry.ts";

export const hostEurope: Provider = {
  kind: "provider",
  name: "Host Europe",
  country: "DE",
  hosts: "organisation",
  mx: [".webpack.hosteurope.de"],
  outbound: [".webpack.hosteurope.de"],
  customerRun: [".dedicated.hosteurope.de"],
  reporters: [".webpack.hosteurope.de"],
  webmail: "not confirmed",
  replies: {},
  contacts: [
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://faq.hosteurope.de/",
      who: "customers",
      bring: ["reply"],
      languages: ["de"],
      source: "https://faq.hosteurope.de/index.php?cpid=422",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Many customers share one sending server (wp530.webpack.hosteurope.de); machines under dedicated.hosteurope.de are run by customers. No wording of its refusals found.",
  checked: "2026-11-22",
};
