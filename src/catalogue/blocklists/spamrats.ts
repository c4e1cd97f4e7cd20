import type { Blocklist } from "../entry.ts";

export const spamrats: Blocklist = {
  kind: "blocklist",
  name: "SpamRATS",
  zones: ["all.spamrats.com", "dyna.spamrats.com", "noptr.spamrats.com", "spam.spamrats.com", "auth.spamrats.com"],
  lists: ["ip"],
  pages: [".spamrats.com"],
  signatures: ["spamrats"],
  tokens: [/\b(all\.spamrats\.com|dyna\.spamrats\.com|noptr\.spamrats\.com|spam\.spamrats\.com|auth\.spamrats\.com|spamrats\.com)\b/iu],
  replies: {
    listed: {
      when: { token: ["all.spamrats.com", "dyna.spamrats.com", "noptr.spamrats.com", "spam.spamrats.com", "auth.spamrats.com", "spamrats.com"] },
      means: "blocklisted",
      source: "https://www.spamrats.com/removal.php",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.spamrats.com/lookup.php?ip={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.spamrats.com/removal.php",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://www.spamrats.com/removal.php",
      who: "operators",
      bring: ["ip"],
      source: "https://www.spamrats.com/removal.php",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "Missing or dynamic reverse DNS is the usual cause: mend it first.",
  checked: "2026-11-22",
};
