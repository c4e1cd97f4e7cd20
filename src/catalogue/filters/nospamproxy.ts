import type { Filter } from "../entry.ts";

export const nospamproxy: Filter = {
  kind: "filter",
  name: "NoSpamProxy",
  country: "DE",
  mx: [".cloud.nospamproxy.com"],
  outbound: [".cloud.nospamproxy.com"],
  replies: {
    "tls-faulty": {
      when: { text: "tls configuration on the server is incomplete or faulty" },
      means: "tls-failed",
      source: "https://docs.nospamproxy.com/Cloud/de-de/Content/faqs/faqs-cloud.htm",
    },
    "unable-to-relay": {
      when: { text: "unable to relay" },
      means: "relaying-denied",
      source: "https://docs.nospamproxy.com/Cloud/de-de/Content/faqs/faqs-cloud.htm",
      weak: true,
    },
  },
  contacts: [],
  notes: "By Net at Work. Run at the customer's it greets with the customer's host name, so the recipient's administrator decides.",
  checked: "2026-11-22",
};
