import type { Filter } from "../entry.ts";

export const barricademx: Filter = {
  kind: "filter",
  name: "BarricadeMX",
  country: "FR",
  tokens: [/ (#1(?:20|22|25|27|29|31)|#81[45])$/u],
  signatures: ["black listed #12", "from unknown tld #", "routed address relaying denied", "temporary failure #"],
  replies: {
    "host-listed": {
      when: { text: ["black listed", "#120"] },
      means: "blocklisted",
      blocked: "ip",
      sayer: "recipient-admin",
      source: "https://www.snertsoft.com/smtp/smtpf/reply.html",
    },
    "host-unknown-tld": { when: { text: ["from unknown tld", "host"] }, means: "reverse-dns", source: "https://www.snertsoft.com/smtp/smtpf/reply.html" },
    "sender-at-host-listed": {
      when: { text: ["host", "sender", "black listed #125"] },
      means: "sender-refused",
      detail: /sender <(?<address>[^\s<>@]{1,64}@[^\s<>@]{1,253})>/iu,
      sayer: "recipient-admin",
      source: "https://www.snertsoft.com/smtp/smtpf/reply.html",
    },
    "sender-listed": {
      when: { text: ["sender", "black listed #127"] },
      means: "sender-refused",
      detail: /sender <(?<address>[^\s<>@]{1,64}@[^\s<>@]{1,253})>/iu,
      sayer: "recipient-admin",
      source: "https://www.snertsoft.com/smtp/smtpf/reply.html",
    },
    "sender-unknown-tld": {
      when: { text: ["sender", "from unknown tld #129"] },
      means: "sender-refused",
      source: "https://www.snertsoft.com/smtp/smtpf/reply.html",
    },
    "routed-address": { when: { text: "routed address relaying denied" }, means: "relaying-denied", source: "https://www.snertsoft.com/smtp/smtpf/reply.html" },
  },
  contacts: [],
  notes: "Every reply ends with a documented number. The lists are the recipient administrator's own.",
  checked: "2026-11-22",
};
