import type { Filter } from "../entry.ts";

export const cisco: Filter = {
  kind: "filter",
  name: "Cisco Secure Email (IronPort)",
  country: "US",
  mx: [".iphmx.com", ".ces.cisco.com"],
  outbound: [".iphmx.com"],
  signatures: ["your access to this mail system has been rejected", "the sending mta's poor reputation"],
  pages: [".talosintelligence.com", ".senderbase.org"],
  replies: {
    "poor-reputation": {
      when: { text: ["your access to this mail system has been rejected", "the sending mta's poor reputation"] },
      means: "bad-reputation",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "access-rejected": {
      when: { text: "your access to this mail system has been rejected" },
      means: "bad-reputation",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "domain-reputation": {
      when: { text: "poor reputation of a domain used in message transfer" },
      means: "bad-reputation",
      fault: "sender-identity",
      blocked: "domain",
      source: "https://github.com/KumoCorp/kumomta/blob/HEAD/assets/policy-extras/shaping.toml",
    },
    "submit-rejected": {
      when: { text: "your access to submit messages to this e-mail system has been rejected" },
      means: "bad-reputation",
      source: "https://github.com/zone-eu/zone-mta/blob/HEAD/config/bounces.txt",
    },
    "too-many-recipients": {
      when: { text: "too many recipients received this hour" },
      means: "rate-limited",
      source: "https://knowledge.broadcom.com/external/article/385809",
      unconfirmed: true,
      weak: true,
    },
    "too-many-messages": {
      when: { text: "too many messages received this hour" },
      means: "rate-limited",
      source: "https://knowledge.broadcom.com/external/article/385809",
      unconfirmed: true,
      weak: true,
    },
    "address-rejected": {
      when: { text: "address rejected", status: "5.1.0" },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/userunknown.rb",
      unconfirmed: true,
      weak: true,
    },
    "sender-domain": {
      when: { text: "domain of sender address" },
      means: "sender-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/rejected.rb",
      unconfirmed: true,
      weak: true,
    },
    dmarc: {
      when: { text: "dmarc unauthenticated mail is prohibited" },
      means: "authentication-failed",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/authfailure.rb",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://talosintelligence.com/reputation_center/lookup?search={ip}",
      who: "anyone",
      bring: ["ip"],
      source: "https://support.talosintelligence.com/docs/email-reputation",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://talosintelligence.com/reputation_center/support",
      who: "operators",
      bring: ["ip", "domain", "reply"],
      source: "https://support.talosintelligence.com/docs/email-reputation",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "A ticket at Talos needs a free Cisco login. The reply itself says to reach the recipient another way: its administrator can let the sender in. A reputation recovers by itself, in hours to about a week.",
  checked: "2026-11-22",
};
