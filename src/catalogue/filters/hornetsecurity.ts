import type { Filter } from "../entry.ts";

export const hornetsecurity: Filter = {
  kind: "filter",
  name: "Hornetsecurity",
  country: "DE",
  mx: [".hornetsecurity.com", ".antispameurope.com", ".everycloudtech.us"],
  outbound: [".hornetsecurity.com", ".antispameurope.com"],
  replies: {
    "early-detection": { when: { status: "4.5.5", code: 450 }, means: "greylisted", source: "https://support.everycloudtech.com/", unconfirmed: true },
    "blocked-explicitly": {
      when: { status: "5.2.2", code: 550 },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://support.everycloudtech.com/",
      unconfirmed: true,
    },
    "ip-reputation": { when: { status: "5.5.4", code: 554 }, means: "bad-reputation", source: "https://support.everycloudtech.com/", unconfirmed: true },
    spam: { when: { status: "5.5.5", code: 554 }, means: "spam", source: "https://support.everycloudtech.com/", unconfirmed: true },
    attachment: { when: { status: "5.5.7", code: 554 }, means: "content-refused", source: "https://support.everycloudtech.com/", unconfirmed: true },
    "spam-link": { when: { status: "5.6.2", code: 554 }, means: "spam", blocked: "url", source: "https://support.everycloudtech.com/", unconfirmed: true },
    "spam-text": { when: { status: "5.6.3", code: 554 }, means: "spam", source: "https://support.everycloudtech.com/", unconfirmed: true },
    virus: { when: { status: "5.6.4", code: 554 }, means: "malware", source: "https://support.everycloudtech.com/", unconfirmed: true },
    tls: { when: { status: "5.6.5", code: 554 }, means: "tls-required", source: "https://support.everycloudtech.com/", unconfirmed: true },
    "unknown-recipient": { when: { status: "5.7.1", code: 554 }, means: "unknown-recipient", source: "https://support.everycloudtech.com/", unconfirmed: true },
  },
  contacts: [],
  notes:
    "Formerly antispameurope; EveryCloud uses the same platform and documents the codes, which mean something else than RFC 3463 says. A blocked sender goes through the recipient's administrator, who keeps the allow list in the Control Panel.",
  checked: "2026-11-22",
};
