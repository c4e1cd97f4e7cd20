import type { Provider } from "../entry.ts";

export const mxroute: Provider = {
  kind: "provider",
  name: "MXroute",
  country: "US",
  hosts: "organisation",
  mx: [".mxrouting.net", ".mxlogin.com"],
  outbound: [".mxrouting.net", ".mxlogin.com"],
  webmail: "not confirmed",
  pages: [".esf.mxroute.com"],
  replies: {
    "unauthenticated-range": {
      when: { text: "unauthenticated mail not allowed from this range" },
      means: "bad-reputation",
      source: "https://smtp.codes/mxroute/",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://esf.mxroute.com",
      who: "operators",
      bring: ["ip"],
      source: "https://smtp.codes/mxroute/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  checked: "2026-11-22",
};
