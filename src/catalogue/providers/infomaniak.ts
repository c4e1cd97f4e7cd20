import type { Provider } from "../entry.ts";

export const infomaniak: Provider = {
  kind: "provider",
  name: "Infomaniak",
  country: "CH",
  hosts: "both",
  domains: ["ik.me", "ikmail.com", "etik.com"],
  mx: [".mta-gw.infomaniak.ch"],
  outbound: [".mail.infomaniak.ch"],
  reporters: [".infomaniak.ch"],
  webmail: "not confirmed",
  spfInclude: "spf.infomaniak.ch",
  replies: {
    dmarc: {
      when: { text: "rejected by dmarc policy for" },
      means: "authentication-failed",
      detail: /dmarc policy for (?<domain>(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})\b/iu,
      source: "https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2/data/codes/550.json",
    },
    "sender-domain-not-found": {
      when: { text: "sender address rejected: domain not found" },
      means: "sender-refused",
      blocked: "domain",
      detail: /@(?<domain>[a-z\d.-]{3,253})>: sender address rejected/iu,
      source: "https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2/data/codes/450.json",
    },
  },
  contacts: [
    {
      purpose: "customers",
      reasons: ["account-restricted"],
      kind: "web-page",
      value: "https://www.infomaniak.com/en/support/faq/1821/resolve-an-outgoing-email-block",
      who: "customers",
      languages: ["en", "fr", "de", "it"],
      source: "https://www.infomaniak.com/en/support/faq/1821/resolve-an-outgoing-email-block",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://infomaniak.com/en/support/faq/858/resolve-an-email-issue-following-an-error-report",
      who: "customers",
      bring: ["reply"],
      languages: ["en", "fr", "de", "it"],
      source: "https://infomaniak.com/en/support/faq/858/resolve-an-email-issue-following-an-error-report",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    'A mailbox that sends much at once is stopped ("SMTPban"); its user gets a link to free it. Bounces name Infomaniak because its server passes on what the other side said.',
  checked: "2026-11-22",
};
