import type { Provider } from "../entry.ts";

export const laposte: Provider = {
  kind: "provider",
  name: "laposte.net",
  country: "FR",
  hosts: "consumer",
  domains: ["laposte.net"],
  mx: [".laposte.net"],
  outbound: [".laposte.net"],
  webmail: "not confirmed",
  signatures: ["lpn000_", "lpn007_", "lpnaaa_"],
  pages: [".postmaster.laposte.net"],
  tokens: [/\bLPN[a-z\d]{0,4}[-_](\d{3})\b/iu, /\bLPN(\d{3})\b(?![-_])/iu],
  sameRepliesAs: "orange-fr",
  replies: {
    "sender-score": { when: { token: "102" }, means: "bad-reputation", via: "validity", source: "https://smtp.codes" },
    dkim: { when: { text: "dkim is not configured on your sending domain" }, means: "authentication-failed", source: "https://smtp.codes" },
    "dkim-code": { when: { token: "402" }, means: "authentication-failed", source: "https://smtp.codes" },
    unsolicited: { when: { text: "likely unsolicited email" }, means: "spam", source: "https://smtp.codes" },
    "dmarc-words": {
      when: { text: "message refuse, verification dmarc en echec" },
      means: "authentication-failed",
      source: "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb",
    },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://postmaster.laposte.net/contact",
      who: "operators",
      bring: ["ip", "domain", "reply", "date"],
      languages: ["fr"],
      source: "https://smtp.codes",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The numbers behind LPN..._ follow Orange's scheme, but 102 is Validity's Sender Score and 402 a missing DKIM signature.",
  checked: "2026-11-22",
};
