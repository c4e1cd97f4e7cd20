import type { Provider } from "../entry.ts";

export const bt: Provider = {
  kind: "provider",
  name: "BT",
  country: "GB",
  hosts: "consumer",
  domains: ["btinternet.com", "btopenworld.com", "btconnect.com", "talk21.com"],
  mx: [".btinternet.com", ".bt.prod.cloud.openwave.ai", ".bt.lon5.cpcloud.co.uk", ".btmx-prd.synchronoss.net"],
  outbound: [".bt.lon5.cpcloud.co.uk", ".btinternet.com", ".btmx-prd.synchronoss.net"],
  webmail: "not confirmed",
  signatures: ["report any problems to bt via the postmaster"],
  tokens: [/\((\d\.\d\.\d\.\d)\)/u],
  replies: {
    policy: { when: { token: "3.2.2.1" }, means: "policy", source: "https://wordtothewise.com/2016/08/bt-internet" },
    "looks-like-spam": { when: { token: "3.2.1.1" }, means: "spam", source: "https://hcidata.info/BT-not-accepting-emails.htm" },
    "too-many": { when: { token: "1.5.6.1" }, means: "rate-limited", source: "https://hcidata.info/BT-not-accepting-emails.htm" },
    "engine-error": { when: { text: "system policy engine error" }, means: "server-error", source: "https://hcidata.info/BT-not-accepting-emails.htm" },
    reputation: {
      when: { text: "rejected due to sender ip reputation" },
      means: "bad-reputation",
      source: "https://btbusiness.custhelp.com/app/answers/detail/a_id/15074",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "email",
      value: "postmaster@btinternet.com",
      who: "operators",
      bring: ["ip", "reply", "message-id"],
      source: "https://wordtothewise.com/2016/08/bt-internet",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: 'The groups of digits in round brackets are the key. "Policy" went away with a right SPF record, others report.',
  checked: "2026-11-22",
};
