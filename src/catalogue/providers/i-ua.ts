import type { Provider } from "../entry.ts";

export const iUa: Provider = {
  kind: "provider",
  name: "I.UA",
  country: "UA",
  hosts: "consumer",
  domains: ["i.ua", "email.ua", "ua.fm"],
  mx: [".i.ua", ".email.ua"],
  outbound: [".i.ua"],
  webmail: "not confirmed",
  pages: [".mail.i.ua"],
  tokens: [/\.i\.ua\/err\/(\d{1,2})(?!\d)/iu],
  replies: {
    relaying: { when: { token: "1" }, means: "relaying-denied", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "unknown-recipient": {
      when: { token: "2" },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb",
    },
    unused: { when: { token: "3" }, means: "mailbox-disabled", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "mailbox-full": { when: { token: "4" }, means: "mailbox-full", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "too-many": { when: { token: "5" }, means: "rate-limited", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "use-own-provider": {
      when: { token: "6" },
      means: "dynamic-address",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb",
    },
    helo: { when: { token: "7" }, means: "reverse-dns", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "sender-not-checked": {
      when: { token: "8" },
      means: "sender-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb",
    },
    listed: { when: { token: "9" }, means: "blocklisted", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb" },
    "not-on-recipients-list": {
      when: { token: "10" },
      means: "recipient-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/iua.rb",
    },
  },
  contacts: [],
  notes: "The number of the linked page is the key.",
  checked: "2026-11-22",
};
