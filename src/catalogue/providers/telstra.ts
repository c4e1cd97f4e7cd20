import type { Provider } from "../entry.ts";

export const telstra: Provider = {
  kind: "provider",
  name: "Telstra",
  country: "AU",
  hosts: "consumer",
  domains: ["bigpond.com", "bigpond.net.au", "bigpond.com.au"],
  mx: [".bigpond.com"],
  outbound: [".bigpond.com"],
  webmail: "not confirmed",
  tokens: [/\b(IB\d{3})\b/iu],
  replies: {
    "ip-blacklisted": { when: { token: "ib115" }, means: "blocklisted", source: "https://ubuntuforums.org/" },
    "spf-not-verified": {
      when: { token: "ib305" },
      means: "authentication-failed",
      detail: /SPF policy for (?:451 4\.7\.23 )?(?<domain>[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?\.[a-z]{2,63})\b/iu,
      source: "https://learn.microsoft.com/en-us/answers/questions/2149611/sending-e-mails-to-bigpond-com-customers-bound-bac",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      reasons: ["blocklisted"],
      kind: "email",
      value: "postmaster@bigpond.com",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://ubuntuforums.org/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "BigPond mailboxes, received by extmail.bigpond.com. The refusal IB115 and its address are printed in a session of 12 May 2022 (Ubuntu Forums, SMTP blacklist and delisting impossible with the postmaster); the block was lifted after three weeks.",
  checked: "2026-11-22",
};
