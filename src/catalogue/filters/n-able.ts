import type { Filter } from "../entry.ts";

export const nAble: Filter = {
  kind: "filter",
  name: "N-able Mail Assure (SpamExperts)",
  country: "NL",
  mx: [".antispamcloud.com", ".spamexperts.com", ".mtaroutes.com"],
  outbound: [".antispamcloud.com", ".mtaroutes.com"],
  zones: ["bl.spamrl.com"],
  signatures: ["spamrl.com"],
  pages: [".spamrl.com"],
  replies: {
    "ip-listed": {
      when: { text: ["the sending ip", "is listed on"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "url-listed": {
      when: { text: ["a url in this email", "is listed on"] },
      means: "blocklisted",
      detail: /URL in this email \((?<url>[^\s)]{1,500})\)/iu,
      fault: "message",
      blocked: "url",
      source: "https://github.com/KumoCorp/kumomta/blob/HEAD/assets/policy-extras/shaping.toml",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://spamrl.com/",
      who: "anyone",
      bring: ["ip"],
      source: "https://spamrl.com/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://spamrl.com/",
      who: "operators",
      bring: ["ip"],
      source: "https://spamrl.com/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Many web hosts use it under their own name.",
  checked: "2026-11-22",
};
