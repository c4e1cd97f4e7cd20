import type { Provider } from "../entry.ts";

export const yahooJapan: Provider = {
  kind: "provider",
  name: "Yahoo! JAPAN",
  country: "JP",
  hosts: "consumer",
  domains: ["yahoo.co.jp", "ybb.ne.jp", "ymail.ne.jp"],
  mx: [".mail.yahoo.co.jp"],
  outbound: [".mail.yahoo.co.jp"],
  webmail: "not confirmed",
  replies: {},
  contacts: [],
  notes: "Run by LY Corporation; shares nothing with Yahoo but the name. mx2.mail.yahoo.co.jp stands in public mail logs; no reply or contact of it was found.",
  checked: "2026-11-22",
};
