import type { Blocklist } from "../entry.ts";

export const sem: Blocklist = {
  kind: "blocklist",
  name: "Spam Eating Monkey",
  zones: [
    "bl.spameatingmonkey.net",
    "fresh.spameatingmonkey.net",
    "fresh10.spameatingmonkey.net",
    "fresh15.spameatingmonkey.net",
    "fresh30.spameatingmonkey.net",
    "uribl.spameatingmonkey.net",
    "urired.spameatingmonkey.net",
    "bl.ipv6.spameatingmonkey.net",
    "backscatter.spameatingmonkey.net",
  ],
  lists: ["ip", "domain"],
  pages: [".spameatingmonkey.com"],
  tokens: [
    /\b(bl\.spameatingmonkey\.net|fresh\.spameatingmonkey\.net|fresh10\.spameatingmonkey\.net|fresh15\.spameatingmonkey\.net|fresh30\.spameatingmonkey\.net|uribl\.spameatingmonkey\.net|urired\.spameatingmonkey\.net|bl\.ipv6\.spameatingmonkey\.net|backscatter\.spameatingmonkey\.net|spameatingmonkey\.net|spameatingmonkey\.com)\b/iu,
  ],
  replies: {
    "new-domain": {
      when: {
        token: [
          "fresh.spameatingmonkey.net",
          "fresh10.spameatingmonkey.net",
          "fresh15.spameatingmonkey.net",
          "fresh30.spameatingmonkey.net",
          "uribl.spameatingmonkey.net",
          "urired.spameatingmonkey.net",
        ],
        text: "spameatingmonkey",
      },
      means: "blocklisted",
      fault: "message",
      blocked: "url",
      source: "https://www.suped.com/learn/blocklists/spam-eating-monkey-sem-fresh15",
    },
    listed: {
      when: {
        token: [
          "bl.spameatingmonkey.net",
          "fresh.spameatingmonkey.net",
          "fresh10.spameatingmonkey.net",
          "fresh15.spameatingmonkey.net",
          "fresh30.spameatingmonkey.net",
          "uribl.spameatingmonkey.net",
          "urired.spameatingmonkey.net",
          "bl.ipv6.spameatingmonkey.net",
          "backscatter.spameatingmonkey.net",
          "spameatingmonkey.net",
          "spameatingmonkey.com",
        ],
      },
      means: "blocklisted",
      source: "https://glockapps.com/blacklist/bl-spameatingmonkey-net-2/",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://spameatingmonkey.com/lookup/{ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://glockapps.com/blacklist/bl-spameatingmonkey-net-2/",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "SEM-BLACK entries go 15 days after the last mail to a trap; SEM-FRESH lists newly registered domains and ends by itself.",
  checked: "2026-11-22",
};
