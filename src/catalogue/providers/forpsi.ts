import type { Provider } from "../entry.ts";

export const forpsi: Provider = {
  kind: "provider",
  name: "Forpsi",
  country: "CZ",
  hosts: "organisation",
  mx: [".mxavas.forpsi.com", ".forpsi.com"],
  outbound: [".forpsi.com"],
  webmail: "not confirmed",
  pages: [".support.forpsi.com"],
  tokens: [/(policy violation), see https?:\/\/support\.forpsi\.com/iu],
  replies: {
    "mailbox-full": {
      when: { text: "final recipient mailbox is full" },
      means: "mailbox-full",
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    "sender-blacklisted": {
      when: { text: "sender is blacklisted", status: "5.1.1" },
      means: "recipient-refused",
      detail: /<(?<address>[^\s<>@]{1,64}@[^\s<>@]{1,253})> sender is/iu,
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    "sender-blocklisted": {
      when: { text: "sender is blocklisted", status: "5.1.1" },
      means: "recipient-refused",
      detail: /<(?<address>[^\s<>@]{1,64}@[^\s<>@]{1,253})> sender is/iu,
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    "spam-detected": {
      when: { text: "spam detected" },
      means: "spam",
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    spf: {
      when: { text: "blocked by spf" },
      means: "authentication-failed",
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    dmarc: {
      when: { text: "dmarc validation failed" },
      means: "authentication-failed",
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
    },
    "outgoing-limit": {
      when: { token: "policy violation" },
      means: "account-restricted",
      sayer: "sending-provider",
      source: "https://support.konto.pl/kb/a2765/blad-policy-violation-e-maile-w-kolejce-z-adresu-ip.aspx",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://support.forpsi.com",
      who: "anyone",
      bring: ["reply", "date"],
      languages: ["cs", "sk", "en"],
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-form",
      value: "https://support.forpsi.com",
      who: "customers",
      bring: ["reply", "date"],
      languages: ["cs", "sk", "en"],
      source: "https://support.forpsi.com/kb/a3302/incoming-emails-limitiation-on-the-mailserver-mxavas_forpsi_com.aspx",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes: '"sender is blacklisted" with 5.1.1 is the recipient\'s own list, no unknown address. A block of outgoing mail lifts after 60 minutes.',
  checked: "2026-11-22",
};
