import type { Provider } from "../entry.ts";

export const titan: Provider = {
  kind: "provider",
  name: "Titan",
  hosts: "organisation",
  mx: [".titan.email"],
  outbound: [".titan.email"],
  webmail: "not confirmed",
  spfInclude: "spf.titan.email",
  replies: {
    "spam-rate": { when: { text: "sender ip rejected: spam rate exceeded" }, means: "bad-reputation", source: "https://smtp.codes/titan/" },
    reputation: { when: { text: "sending ip has insufficient reputation" }, means: "bad-reputation", source: "https://smtp.codes/titan/" },
    greylisted: { when: { text: "greylisted: please retry after sometime" }, means: "greylisted", source: "https://smtp.codes/titan/" },
    content: { when: { text: "message content rejected" }, means: "spam", source: "https://smtp.codes/titan/" },
    suspended: { when: { text: "incoming suspended due to abuse" }, means: "mailbox-disabled", source: "https://smtp.codes/titan/" },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "support@titan.email",
      who: "operators",
      bring: ["ip", "reply", "date"],
      source: "https://support.titan.email/hc/en-us/articles/35175377981977",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "email",
      value: "support@titan.email",
      who: "customers",
      bring: ["reply", "date"],
      source: "https://support.titan.email/hc/en-us/articles/35175377981977",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  checked: "2026-11-22",
};
