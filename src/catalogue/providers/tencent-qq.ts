import type { Provider } from "../entry.ts";

export const tencentQq: Provider = {
  kind: "provider",
  name: "QQ Mail (Tencent)",
  country: "CN",
  hosts: "both",
  domains: ["qq.com", "foxmail.com", "vip.qq.com"],
  mx: [".qq.com"],
  outbound: [".qq.com"],
  webmail: "not confirmed",
  spfInclude: "spf.mail.qq.com",
  pages: [".service.mail.qq.com", ".open.work.weixin.qq.com"],
  tokens: [/service\.mail\.qq\.com\/detail\/(\d{1,3}\/\d{1,3})/iu, /(open\.work\.weixin\.qq\.com)/iu],
  replies: {
    "not-found": {
      when: { token: ["122/169", "122/167"] },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "not-found-words": {
      when: { text: "mailbox not found" },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "receiving-limit": { when: { token: "122/166" }, means: "recipient-rate-limited", source: "https://smtp.codes" },
    "content-denied": {
      when: { token: ["122/171", "122/59", "122/57"] },
      means: "spam",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "content-denied-words": {
      when: { text: "mail content denied" },
      means: "spam",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "rejected-by-recipient": { when: { token: ["122/92", "0/92"] }, means: "recipient-refused", source: "https://smtp.codes" },
    "rejected-by-recipient-words": { when: { text: "mail is rejected by recipients" }, means: "recipient-refused", source: "https://smtp.codes" },
    "company-rule": {
      when: { token: "open.work.weixin.qq.com" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://github.com/forwardemail/forwardemail.net/blob/master/helpers/get-bounce-info.js",
    },
    "suspected-ip": {
      when: { token: ["122/66", "122/170"] },
      means: "bad-reputation",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "suspected-ip-words": {
      when: { text: "suspected spam ip" },
      means: "bad-reputation",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "suspected-sender": { when: { token: "122/71" }, means: "bad-reputation", fault: "sender-identity", blocked: "domain", source: "https://smtp.codes" },
    "frequency-limit": {
      when: { token: ["122/172", "122/173", "122/174", "122/175"] },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "ip-frequency-words": {
      when: { text: "ip frequency limited" },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "connection-frequency-words": {
      when: { text: "connection frequency limited" },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "domain-frequency-words": {
      when: { text: "domain frequency limited" },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "sender-frequency-words": {
      when: { text: "sender frequency limited" },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    unauthenticated: {
      when: { token: "122/72" },
      means: "authentication-failed",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "dmarc-words": {
      when: { text: "dmarc check failed" },
      means: "authentication-failed",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
    "too-large": {
      when: { token: "122/168" },
      means: "message-too-large",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-page",
      value: "https://openmail.qq.com/",
      who: "operators",
      bring: ["ip", "domain"],
      languages: ["zh"],
      source: "https://smtp.codes",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "false-positive",
      kind: "web-page",
      value: "https://service.mail.qq.com/",
      who: "anyone",
      bring: ["reply"],
      languages: ["zh"],
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencentqq.rb",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes:
    "The two numbers at the end of the linked help page are the key. Frequency limits are said with 550 but clear by waiting. Company mailboxes (exmail, WeChat Work) answer on mxbiz hosts.",
  checked: "2026-11-22",
};
