import type { Filter } from "../entry.ts";

export const sophos: Filter = {
  kind: "filter",
  name: "Sophos Email",
  country: "GB",
  mx: [".hydra.sophos.com"],
  outbound: [".hydra.sophos.com"],
  tokens: [/\b(XGEMAIL_\d{4})\b/iu],
  signatures: ["command rejected xgemail", "xgemail_0"],
  pages: [".sophos.com"],
  replies: {
    dkim: {
      when: { token: "xgemail_0001" },
      means: "authentication-failed",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    spf: {
      when: { token: "xgemail_0002" },
      means: "authentication-failed",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    dmarc: {
      when: { token: "xgemail_0003" },
      means: "authentication-failed",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "ip-listed": {
      when: { token: "xgemail_0004" },
      means: "blocklisted",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "domain-listed": {
      when: { token: "xgemail_0005" },
      means: "blocklisted",
      fault: "sender-identity",
      blocked: "domain",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "tls-version": {
      when: { token: "xgemail_0006" },
      means: "tls-required",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "licence-expired": {
      when: { token: "xgemail_0007" },
      means: "server-error",
      sayer: "recipient-admin",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "blocked-by-admin": {
      when: { token: "xgemail_0008" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "blocked-by-user": {
      when: { token: "xgemail_0009" },
      means: "recipient-refused",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "not-a-customer": {
      when: { token: "xgemail_0010" },
      means: "relaying-denied",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "unknown-recipient": {
      when: { token: "xgemail_0011" },
      means: "unknown-recipient",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "too-large": {
      when: { token: "xgemail_0012" },
      means: "message-too-large",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "too-many-recipients": {
      when: { token: "xgemail_0013" },
      means: "rate-limited",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "sender-too-fast": {
      when: { token: "xgemail_0014" },
      means: "recipient-rate-limited",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
    "recipient-too-busy": {
      when: { token: "xgemail_0015" },
      means: "recipient-rate-limited",
      source: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.sophos.com/en-us/threat-center/ip-lookup",
      who: "anyone",
      bring: ["ip"],
      source: "https://www.sophos.com/en-us/threat-center/ip-lookup",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "The codes are documented. An address missing in Sophos Central (XGEMAIL_0011) may exist and only not be synchronised: the recipient's administrator can tell. Sophos sends blocked senders to their own administrator.",
  checked: "2026-11-22",
};
