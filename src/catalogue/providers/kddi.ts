import type { Provider } from "../entry.ts";

export const kddi: Provider = {
  kind: "provider",
  name: "KDDI au",
  country: "JP",
  hosts: "consumer",
  domains: ["ezweb.ne.jp", "au.com"],
  mx: [".ezweb.ne.jp", ".au.com"],
  outbound: [".ezweb.ne.jp", ".au.com"],
  webmail: "not confirmed",
  tokens: [/(?:^|\s)550 (: user unknown)/iu],
  replies: {
    "user-filter": {
      when: { token: ": user unknown" },
      means: "recipient-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/kddi.rb",
    },
    "user-unknown": { when: { text: "user unknown" }, means: "unknown-recipient", source: "https://note.com/sendmagic/n/n875d8dcb6cb8" },
    "bad-address": { when: { text: "relay access denied" }, means: "unknown-recipient", source: "https://note.com/sendmagic/n/n875d8dcb6cb8" },
  },
  contacts: [],
  notes: '": User unknown" without an address is the recipient\'s own filter. Others saw the filter answer with the address, too.',
  checked: "2026-11-22",
};
