import type { Blocklist } from "../entry.ts";

export const uceprotect: Blocklist = {
  kind: "blocklist",
  name: "UCEPROTECT",
  zones: ["dnsbl-1.uceprotect.net", "dnsbl-2.uceprotect.net", "dnsbl-3.uceprotect.net"],
  lists: ["ip"],
  pages: [".uceprotect.net"],
  signatures: ["uceprotect"],
  tokens: [/\b(dnsbl-[123])\.uceprotect\.net\b/iu, /\bUCEPROTECT-(level ?[123])\b/iu, /\b(uceprotect)\b/iu],
  replies: {
    "level-one": {
      when: { token: ["dnsbl-1", "level 1", "level1", "uceprotect"] },
      means: "blocklisted",
      source: "https://www.uceprotect.net/en/index.php?m=7&s=7",
    },
    "level-two": { when: { token: ["dnsbl-2", "level 2", "level2"] }, means: "blocklisted", source: "https://www.uceprotect.net/en/index.php?m=7&s=7" },
    "level-three": { when: { token: ["dnsbl-3", "level 3", "level3"] }, means: "blocklisted", source: "https://www.uceprotect.net/en/index.php?m=7&s=7" },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.uceprotect.net/en/rblcheck.php",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.uceprotect.net/en/index.php?m=7&s=7",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://www.uceprotect.net/en/rblcheck.php",
      who: "operators",
      bring: ["ip"],
      source: "https://www.uceprotect.net/en/index.php?m=7&s=7",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Level 1: the address itself; it expires seven days after the last hit. Levels 2 and 3: the whole network or provider, innocent neighbours included; only the provider can change that, or the recipient stops rejecting by these levels. Paid removal is never needed.",
  checked: "2026-11-22",
};
