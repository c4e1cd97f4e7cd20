import type { Provider } from "../entry.ts";

export const improvmx: Provider = {
  kind: "provider",
  name: "ImprovMX",
  hosts: "organisation",
  mx: [".mx1.improvmx.com", ".mx2.improvmx.com"],
  outbound: [".improvmx.com"],
  webmail: "not confirmed",
  tokens: [/\(#id-(5\.9\.\d)/iu],
  replies: {
    "domain-reputation": {
      when: { text: "very low reputation of the sending domain" },
      means: "bad-reputation",
      fault: "sender-identity",
      blocked: "domain",
      source: "https://smtp.codes/improvmx/",
    },
    spam: { when: { text: "message considered as spam" }, means: "spam", source: "https://smtp.codes/improvmx/" },
    "no-such-account": {
      when: { text: "email account you tried to reach does not exist" },
      means: "unknown-recipient",
      source: "https://smtp.codes/improvmx/",
    },
    "domain-not-set-up": { when: { token: "5.9.2" }, means: "relaying-denied", source: "https://smtp.codes/improvmx/" },
    greylisted: { when: { token: "5.9.4" }, means: "greylisted", source: "https://smtp.codes/improvmx/" },
  },
  contacts: [],
  notes: "Passes mail on. Code 2 stands for a listing at Spamhaus' domain list or the like, others report.",
  checked: "2026-11-22",
};
