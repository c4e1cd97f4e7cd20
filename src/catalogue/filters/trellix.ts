import type { Filter } from "../entry.ts";

export const trellix: Filter = {
  kind: "filter",
  name: "Trellix (FireEye ETP, McAfee, MX Logic)",
  country: "US",
  mx: [".mxlogic.net", ".fireeyecloud.com", ".fireeyegov.com"],
  outbound: [".fireeyecloud.com", ".mxlogic.net"],
  tokens: [/\b(ETP\d{3})\b/iu, /\bDenied \[([A-Za-z]{3,12})\]/iu],
  signatures: ["(mode: normal)", "etp2"],
  replies: {
    "bounced-deny": {
      when: { token: "bounceddeny" },
      means: "policy",
      sayer: "recipient-admin",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/filtered.rb",
      unconfirmed: true,
    },
    "spamhaus-xbl": {
      when: { token: "shxbl" },
      means: "blocklisted",
      via: "spamhaus",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
      unconfirmed: true,
    },
    denied: { when: { text: "denied (mode: normal)" }, means: "bad-reputation", source: "https://knowledge.broadcom.com/external/article/162445" },
    "unknown-recipient": {
      when: { text: ["invalid recipient", "(mode: normal)"] },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/lhost/mcafee.rb",
      unconfirmed: true,
    },
    dmarc: { when: { token: "etp205" }, means: "authentication-failed", source: "https://smtp.codes/fireeye/" },
    invaluement: {
      when: { token: "etp208" },
      means: "blocklisted",
      via: "invaluement",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://www.mcafee.com/threat-feedback",
      who: "operators",
      bring: ["ip"],
      source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-deny-lists",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "\"(Mode: normal)\" is MX Logic's, ETPnnn FireEye's.",
  checked: "2026-11-22",
};
