import type { Provider } from "../entry.ts";

export const docomo: Provider = {
  kind: "provider",
  name: "NTT docomo",
  country: "JP",
  hosts: "consumer",
  domains: ["docomo.ne.jp", "mopera.net"],
  mx: [".docomo.ne.jp"],
  outbound: [".docomo.ne.jp"],
  webmail: "not confirmed",
  replies: {
    "unknown-user": {
      when: { text: "unknown user", stage: ["mail", "rcpt"] },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/nttdocomo.rb",
    },
    "user-filter": {
      when: { text: "unknown user", stage: ["data", "message"] },
      means: "recipient-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/nttdocomo.rb",
    },
    "unknown-or-filtered": {
      when: { text: "unknown user" },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/nttdocomo.rb",
      unconfirmed: true,
    },
    "mailbox-full": {
      when: { text: "too much mail data" },
      means: "mailbox-full",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/nttdocomo.rb",
    },
    "too-many-recipients": {
      when: { text: "too many recipients" },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/nttdocomo.rb",
    },
  },
  contacts: [],
  notes: '"Unknown user" after the message itself is the recipient\'s own phone filter, after RCPT an unknown address.',
  checked: "2026-11-22",
};
