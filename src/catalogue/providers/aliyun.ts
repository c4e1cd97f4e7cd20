import type { Provider } from "../entry.ts";

const DIRECT_MAIL = "https://help.aliyun.com/document_detail/44499.html";
const MAIL = "https://www.yuntunpuzi.com/aliyun/745/";
const RECORDS = "https://help.aliyun.com/en/document_detail/36710.html";

export const aliyun: Provider = {
  kind: "provider",
  name: "Alibaba Mail (Aliyun)",
  country: "CN",
  hosts: "both",
  domains: ["aliyun.com"],
  mx: [".mxhichina.com", ".aliyun.com"],
  outbound: [".mxhichina.com", ".aliyun.com"],
  webmail: "not confirmed",
  spfInclude: "spf.qiye.aliyun.com",
  signatures: ["reject by behaviour spam", "spamed by local spam engine", "honeypot rcptto", "is achieved the maximum threshold"],
  pages: [".help.aliyun.com"],
  replies: {
    "behaves-like-spam": { when: { text: "reject by behaviour spam" }, means: "bad-reputation", blocked: "ip", source: MAIL, unconfirmed: true },
    "behaves-like-spam-and-listed": {
      when: { text: ["reject by behaviour spam", "list on rbl sites"] },
      means: "blocklisted",
      blocked: "ip",
      source: MAIL,
      unconfirmed: true,
    },
    "spam-engine": { when: { text: "spamed by local spam engine" }, means: "spam", source: MAIL, unconfirmed: true },
    "content-spam": { when: { text: "reject by content spam" }, means: "spam", source: DIRECT_MAIL },
    "recipient-rejected": { when: { text: "recipient address rejected", code: 521 }, means: "unknown-recipient", source: DIRECT_MAIL, weak: true },
    "known-bad-address": { when: { text: "invalid rcptto" }, means: "suppressed", sayer: "sending-platform", source: DIRECT_MAIL },
    "trap-address": { when: { text: "honeypot rcptto" }, means: "suppressed", sayer: "sending-platform", source: DIRECT_MAIL },
    "sending-quota": { when: { text: "sending quota" }, means: "account-restricted", sayer: "sending-platform", source: DIRECT_MAIL, weak: true },
    "account-closed": { when: { text: "main account unavailable" }, means: "account-restricted", sayer: "sending-platform", source: DIRECT_MAIL },
    "sender-not-own": {
      when: { text: "doesn't conform with authentication" },
      means: "account-restricted",
      sayer: "sending-platform",
      source: DIRECT_MAIL,
    },
    "too-many-recipients": { when: { text: "the number of rcpts is over size" }, means: "account-restricted", sayer: "sending-platform", source: DIRECT_MAIL },
    "too-long": { when: { text: ["the length of", "achieved the maximum threshold"] }, means: "message-too-large", source: DIRECT_MAIL },
    "too-many-attachments": {
      when: { text: ["the number of attachments", "achieved the maximum threshold"] },
      means: "content-refused",
      source: MAIL,
      unconfirmed: true,
    },
    "too-often": { when: { text: ["rcpt", "achieved the maximum threshold"] }, means: "rate-limited", source: MAIL, unconfirmed: true },
    "not-a-local-recipient": { when: { text: "rcptto account isn't a local account" }, means: "relaying-denied", source: MAIL, unconfirmed: true },
    "sender-must-log-in": { when: { text: "mailfrom account is a local account" }, means: "account-restricted", source: MAIL, unconfirmed: true },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://help.aliyun.com/document_detail/44499.html",
      who: "operators",
      bring: ["ip", "reply"],
      languages: ["zh"],
      source: DIRECT_MAIL,
      trust: "official",
      checked: "2026-11-22",
    },
    {
      purpose: "customers",
      kind: "web-page",
      value: "https://help.aliyun.com/",
      who: "customers",
      bring: ["reply"],
      languages: ["zh", "en"],
      source: RECORDS,
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Company mailboxes are received by mx1.qiye.aliyun.com or mxn.mxhichina.com; Direct Mail, which sends for customers, prints keys like [@sm060104] behind its own refusals.",
  checked: "2026-11-22",
};
