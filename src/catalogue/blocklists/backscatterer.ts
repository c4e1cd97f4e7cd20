import type { Blocklist } from "../entry.ts";

export const backscatterer: Blocklist = {
  kind: "blocklist",
  name: "Backscatterer.org",
  zones: ["ips.backscatterer.org"],
  lists: ["ip"],
  pages: [".backscatterer.org"],
  signatures: ["backscatterer"],
  tokens: [/\b(ips\.backscatterer\.org|backscatterer\.org)\b/iu],
  replies: {
    listed: { when: { token: ["ips.backscatterer.org", "backscatterer.org"] }, means: "blocklisted", source: "https://www.backscatterer.org/" },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "http://www.backscatterer.org/?target=test",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.backscatterer.org/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Lists servers that send bounces or callouts to forged senders; by the makers of UCEPROTECT. It asks to be used for bounces only, so a recipient that rejects all mail by it misuses it. Entries expire after four weeks; paid removal is never needed.",
  checked: "2026-11-22",
};
