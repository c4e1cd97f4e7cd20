import type { Filter } from "../entry.ts";

export const barracuda: Filter = {
  kind: "filter",
  name: "Barracuda",
  country: "US",
  mx: [".barracudanetworks.com", ".cudasvc.com"],
  outbound: [".barracudanetworks.com"],
  zones: ["b.barracudacentral.org", "bb.barracudacentral.org"],
  signatures: ["barracuda reputation", "cuda_nsu"],
  pages: [".barracudacentral.org", ".barracudanetworks.com"],
  tokens: [/\b(bb?\.barracudacentral\.org|barracudacentral\.org|barracudanetworks\.com\/reputation)/iu, /\b(cuda_nsu)\b/iu],
  replies: {
    listed: {
      when: { token: ["b.barracudacentral.org", "bb.barracudacentral.org", "barracudacentral.org", "barracudanetworks.com/reputation"] },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt",
    },
    "barracuda-reputation": {
      when: { text: "blocked using barracuda reputation" },
      means: "blocklisted",
      source: "https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt",
    },
    "passed-on-unknown": { when: { token: "cuda_nsu", text: "user unknown" }, means: "unknown-recipient", source: "https://smtp.codes/", unconfirmed: true },
    "passed-on": { when: { token: "cuda_nsu" }, means: "unknown-recipient", source: "https://smtp.codes/", unconfirmed: true },
    "blocked-for-recipient": {
      when: { text: "permanent failure for one or more recipients" },
      means: "spam",
      source: "https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt",
    },
    spoofed: { when: { text: "rejecting spoofed message" }, means: "spoofing-suspected", source: "https://smtp.codes/", unconfirmed: true },
    "spam-link": { when: { text: "rejected due to spam url in content" }, means: "spam", blocked: "url", source: "https://smtp.codes/", unconfirmed: true },
    "banned-content": { when: { text: "rejecting banned content" }, means: "content-refused", source: "https://smtp.codes/", unconfirmed: true },
    "content-rejected": {
      when: { text: "message content rejected, ube" },
      means: "spam",
      source: "https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt",
      unconfirmed: true,
    },
    "licence-expired": { when: { text: "license expired" }, means: "server-error", sayer: "recipient-admin", source: "https://smtp.codes/", unconfirmed: true },
    "no-such-user": { when: { text: "no such user" }, means: "unknown-recipient", source: "https://smtp.codes/", unconfirmed: true },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.barracudacentral.org/lookups",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.barracudacentral.org/lookups",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://www.barracudacentral.org/rbl/removal-request",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://www.barracudacentral.org/rbl/removal-request",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "The list b.barracudacentral.org holds addresses only and is used by other servers too. Refusals for content or for one recipient are settings of the recipient's organisation.",
  checked: "2026-11-22",
};
