import type { Filter } from "../entry.ts";

export const cloudmark: Filter = {
  kind: "filter",
  mx: [".cloudfilter.net"],
  name: "Cloudmark",
  country: "US",
  zones: ["csi.cloudmark.com"],
  signatures: ["cloudmark csi-global", "cloudmark sender intelligence", "cloudmark poor reputation", "cm-csi-v11"],
  pages: [".cloudmark.com"],
  tokens: [/\b(csi\.cloudmark\.com|cm-csi-v11)\b/iu],
  replies: {
    "poor-reputation": {
      when: { token: ["csi.cloudmark.com", "cm-csi-v11"] },
      means: "bad-reputation",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "sender-intelligence": {
      when: { text: "cloudmark sender intelligence" },
      means: "bad-reputation",
      source: "https://smtp.codes/proofpoint/",
      unconfirmed: true,
    },
    "poor-reputation-list": {
      when: { text: "cloudmark poor reputation sender blacklist" },
      means: "bad-reputation",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "csi-global": {
      when: { text: "cloudmark csi-global" },
      means: "bad-reputation",
      source: "https://www.suped.com/learn/blocklists/why-is-my-ip-address-listed-on-cloudmark-csi-global",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://csi.cloudmark.com/en/reset/?ip={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://csi.cloudmark.com/reasons-admin.php",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      ask: "reset-reputation",
      kind: "web-form",
      value: "https://csi.cloudmark.com/en/reset/?ip={ip}",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://csi.cloudmark.com/reasons-admin.php",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Owned by Proofpoint. Stands behind many providers (Orange, Terra, Spectrum, Cox, GoDaddy): they refuse, but only Cloudmark resets the statistics of the address, usually within a day; the first request is granted as a rule.",
  checked: "2026-11-22",
};
