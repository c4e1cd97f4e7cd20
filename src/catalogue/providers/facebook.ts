import type { Provider } from "../entry.ts";

export const facebook: Provider = {
  kind: "provider",
  name: "Facebook",
  country: "US",
  hosts: "consumer",
  domains: ["facebook.com"],
  mx: [".facebook.com"],
  outbound: [".facebookmail.com", ".facebook.com"],
  webmail: "not confirmed",
  pages: [".postmaster.facebook.com"],
  tokens: [/\b((?:POL|DNS|RCP|INT|MSG|CON)-[PT]\d{1,2})\b/iu],
  replies: {
    "spamhaus-pbl": {
      when: { token: "pol-p1" },
      means: "dynamic-address",
      via: "spamhaus",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "ip-blocked": {
      when: { token: ["pol-p2", "pol-p3", "pol-p4", "pol-t1", "pol-t2", "pol-t3"] },
      means: "blocklisted",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    virus: { when: { token: "pol-p5" }, means: "malware", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb" },
    "url-blocked": {
      when: { token: "pol-p6" },
      means: "blocklisted",
      fault: "message",
      blocked: "url",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    authentication: {
      when: { token: "pol-p7" },
      means: "authentication-failed",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "abuse-policy": { when: { token: "pol-p8" }, means: "policy", source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb" },
    "sender-domain": {
      when: { token: ["dns-p1", "dns-p2", "dns-t1"] },
      means: "sender-refused",
      blocked: "domain",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "reverse-dns": {
      when: { token: ["dns-p3", "dns-t2"] },
      means: "reverse-dns",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "unknown-recipient": {
      when: { token: ["rcp-p1", "int-p1", "int-p3", "int-p4"] },
      means: "unknown-recipient",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "recipient-settings": {
      when: { token: ["rcp-p2", "rcp-p3"] },
      means: "recipient-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    deactivated: {
      when: { token: "rcp-t4" },
      means: "mailbox-disabled",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "mailbox-full": {
      when: { token: "int-p7" },
      means: "mailbox-full",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "too-large": {
      when: { token: ["msg-p1", "int-p2"] },
      means: "message-too-large",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "attachment-type": {
      when: { token: "msg-p2" },
      means: "content-refused",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "duplicate-header": {
      when: { token: "msg-p3" },
      means: "malformed-message",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    "rate-limit": {
      when: { token: ["con-t1", "con-t2", "con-t3", "con-t4", "msg-t1"] },
      means: "rate-limited",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
    temporary: {
      when: { token: ["rcp-t1", "int-t1", "int-t2", "int-t3", "int-t4"] },
      means: "server-error",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/facebook.rb",
    },
  },
  contacts: [],
  notes: "P marks permanent, T temporary refusals. Only RCP-P2 was seen in practice by the source.",
  checked: "2026-11-22",
};
