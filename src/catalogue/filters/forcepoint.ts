import type { Filter } from "../entry.ts";

export const forcepoint: Filter = {
  kind: "filter",
  name: "Forcepoint Email Security",
  country: "US",
  mx: [".mailcontrol.com"],
  outbound: [".mailcontrol.com"],
  pages: [".csi.forcepoint.com"],
  replies: {},
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://csi.forcepoint.com/",
      who: "anyone",
      bring: ["ip"],
      source: "https://csi.forcepoint.com/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "No verbatim replies are known; the standard ones apply. Rules are the recipient organisation's.",
  checked: "2026-11-22",
};
