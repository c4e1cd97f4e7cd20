import type { Filter } from "../entry.ts";

export const virusfree: Filter = {
  kind: "filter",
  name: "VirusFree",
  country: "CZ",
  mx: [".virusfree.cz"],
  outbound: [".virusfree.cz"],
  zones: ["bip.virusfree.cz", "bad.virusfree.cz"],
  tokens: [/\b((?:bip|bad)\.virusfree\.cz)\b/iu],
  pages: [".virusfree.cz"],
  replies: {
    scanner: { when: { text: "message refused by the scanner" }, means: "spam", source: "https://www.virusfree.cz/en/help" },
    busy: { when: { text: "service temporarily not available" }, means: "rate-limited", source: "https://www.virusfree.cz/en/help", weak: true },
    listed: { when: { token: ["bip.virusfree.cz", "bad.virusfree.cz"] }, means: "blocklisted", source: "https://www.virusfree.cz/en/help" },
  },
  contacts: [
    {
      purpose: "false-positive",
      kind: "email",
      value: "samples@virusfree.cz",
      who: "anyone",
      bring: ["message-id"],
      languages: ["cs", "en"],
      source: "https://www.virusfree.cz/en/help",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "email",
      value: "samples@virusfree.cz",
      who: "operators",
      bring: ["ip"],
      languages: ["cs", "en"],
      source: "https://www.virusfree.cz/en/help",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: "A listed address: one clean mail sent from it to the same address takes it off the next day. Refused mail: send the original as an attachment.",
  checked: "2026-11-22",
};
