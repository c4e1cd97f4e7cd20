import type { Provider } from "../entry.ts";

export const ziggo: Provider = {
  kind: "provider",
  name: "Ziggo",
  country: "NL",
  hosts: "consumer",
  domains: ["ziggo.nl", "casema.nl", "home.nl", "quicknet.nl", "upcmail.nl", "chello.nl", "zinders.nl"],
  mx: [".ziggo.nl", ".tb.mail.iss.as9143.net"],
  outbound: [".ziggo.nl", ".tb.mail.iss.as9143.net"],
  customerRun: [".dynamic.v4.ziggo.nl"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "No replies of its own are documented, nor a way to its postmaster.",
  checked: "2026-11-22",
};
