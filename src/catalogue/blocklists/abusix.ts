import type { Blocklist } from "../entry.ts";

export const abusix: Blocklist = {
  kind: "blocklist",
  name: "Abusix Guardian Mail",
  zones: ["mail.abusix.zone"],
  lists: ["ip", "domain"],
  pages: [".abusix.com", ".abusix.ai", ".abusix.zone"],
  signatures: ["abusix"],
  tokens: [/\b(mail\.abusix\.zone|lookup\.abusix\.com|abusix\.ai|abusixip)\b/iu],
  replies: {
    listed: {
      when: { token: ["mail.abusix.zone", "lookup.abusix.com", "abusix.ai", "abusixip"] },
      means: "blocklisted",
      source: "https://abusix.com/docs/lookup-and-delisting/lookup-and-delisting-overview/",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://lookup.abusix.com/search?q={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://abusix.com/docs/lookup-and-delisting/lookup-and-delisting-overview/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://lookup.abusix.com/search?q={ip}",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://abusix.com/docs/lookup-and-delisting/lookup-and-delisting-overview/",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "email",
      value: "support@abusix.com",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://abusix.com/docs/lookup-and-delisting/lookup-and-delisting-overview/",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Self-service for administrators of the listed server, with a free account; everybody else is sent to his own mail provider. Policy list: generic reverse DNS, removed at once and for good.",
  checked: "2026-11-22",
};
