import type { Provider } from "../entry.ts";

export const ewe: Provider = {
  kind: "provider",
  name: "EWE",
  country: "DE",
  hosts: "both",
  domains: ["ewe.net", "ewetel.de", "teleos-web.de"],
  mx: [".ewe.net"],
  outbound: [".ewetel.de", ".smtp.ewe.net"],
  reporters: [".ewe.net"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes:
    "Domains and server names from Thunderbird's directory (https://github.com/thunderbird/autoconfig/blob/b57df2b/ispdb/ewetel.de.xml); the sending hosts mail0 to mail4.ewetel.de were seen in archived mails of 2003 to 2009. No wording, support page or postmaster contact found.",
  checked: "2026-11-22",
};
