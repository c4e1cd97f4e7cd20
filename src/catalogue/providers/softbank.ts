import type { Provider } from "../entry.ts";

export const softbank: Provider = {
  kind: "provider",
  name: "SoftBank",
  country: "JP",
  hosts: "consumer",
  domains: ["softbank.ne.jp", "i.softbank.jp", "disney.ne.jp", "d.vodafone.ne.jp", "vodafone.ne.jp", "y-mobile.ne.jp", "ymobile.ne.jp"],
  mx: [".softbank.ne.jp", ".softbank.jp"],
  outbound: [".softbank.ne.jp", ".softbank.jp"],
  webmail: "not confirmed",
  tokens: [/553 [\w.-]{1,253} (does not exist)/iu],
  replies: {
    "invalid-recipient": { when: { text: "invalid recipient" }, means: "unknown-recipient", source: "https://note.com/sendmagic" },
    "sender-domain-missing": {
      when: { token: "does not exist" },
      means: "sender-refused",
      blocked: "domain",
      detail: /553 (?<domain>[\w.-]{1,253}) does not exist/iu,
      source: "https://note.com/sendmagic",
    },
  },
  contacts: [],
  notes: "The recipient's phone filter sends no refusal: such mail is taken and dropped.",
  checked: "2026-11-22",
};
