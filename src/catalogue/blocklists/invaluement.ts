import type { Blocklist } from "../entry.ts";

export const invaluement: Blocklist = {
  kind: "blocklist",
  name: "Invaluement",
  zones: ["sip.invaluement.com"],
  lists: ["ip", "domain"],
  pages: [".invaluement.com"],
  signatures: ["invaluement", "ivmsip"],
  tokens: [/\b(sip\.invaluement\.com|invaluement\.com)\b/iu, /\b(ivmSIP)\b/iu],
  replies: {
    listed: {
      when: { token: ["sip.invaluement.com", "invaluement.com", "ivmsip"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.invaluement.com/lookup/",
      who: "anyone",
      bring: ["ip"],
      source: "https://knowledge.validity.com/hc/en-us/articles/220567887-Invaluement-blocklist",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://www.invaluement.com/lookup/",
      who: "operators",
      bring: ["ip", "domain"],
      source: "https://knowledge.validity.com/hc/en-us/articles/220567887-Invaluement-blocklist",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "ivmSIP lists addresses, ivmSIP/24 networks, ivmURI domains. Innocent neighbours in a listed network can be removed.",
  checked: "2026-11-22",
};
