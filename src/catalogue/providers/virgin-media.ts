import type { Provider } from "../entry.ts";

export const virginMedia: Provider = {
  kind: "provider",
  name: "Virgin Media",
  country: "GB",
  hosts: "consumer",
  domains: ["virginmedia.com", "blueyonder.co.uk", "ntlworld.com", "virgin.net"],
  mx: [".ukmail.iss.as9143.net"],
  outbound: [".ukmail.iss.as9143.net"],
  webmail: "not confirmed",
  replies: {
    spam: {
      when: { text: "message contains spam content" },
      means: "spam",
      source: "https://github.com/KumoCorp/kumomta/blob/main/assets/policy-extras/shaping.toml",
    },
  },
  contacts: [
    {
      purpose: "postmaster",
      kind: "web-page",
      value: "https://community.virginmedia.com/t5/Email/Advice-for-sending-emails-to-Virgin-Media-domains/td-p/3957034",
      who: "anyone",
      source: "https://community.virginmedia.com/t5/Email/Advice-for-sending-emails-to-Virgin-Media-domains/td-p/3957034",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Domains with neither SPF nor DMARC are greylisted, staff said in 2019.",
  checked: "2026-11-22",
};
