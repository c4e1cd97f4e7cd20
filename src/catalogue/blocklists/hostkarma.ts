import type { Blocklist } from "../entry.ts";

export const hostkarma: Blocklist = {
  kind: "blocklist",
  name: "HostKarma (JunkEmailFilter)",
  zones: ["hostkarma.junkemailfilter.com"],
  lists: ["ip"],
  pages: [".ipadmin.junkemailfilter.com"],
  signatures: ["hostkarma"],
  // The company runs a filter too: only its list, and the page that takes an IP off it, tell of a listing.
  tokens: [/\b(hostkarma\.junkemailfilter\.com|ipadmin\.junkemailfilter\.com)\b/iu, /\b(hostkarma)\b/iu],
  replies: {
    listed: {
      when: { token: ["hostkarma.junkemailfilter.com", "ipadmin.junkemailfilter.com", "hostkarma"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "http://ipadmin.junkemailfilter.com/remove.php?ip={ip}",
      who: "operators",
      bring: ["ip"],
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "127.0.0.2 black, 127.0.0.4 brown; 127.0.0.1 is a white entry.",
  checked: "2026-11-22",
};
