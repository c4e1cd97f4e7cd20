import type { Filter } from "../entry.ts";

export const linuxmagic: Filter = {
  kind: "filter",
  name: "LinuxMagic (MagicMail, MIPSpace)",
  country: "CA",
  tokens: [/(linuxmagic\.com\/power_of_ip_reputation)/iu],
  pages: [".linuxmagic.com", ".mipspace.com"],
  replies: {
    "ip-reputation": {
      when: { token: "linuxmagic.com/power_of_ip_reputation" },
      means: "bad-reputation",
      source: "https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js",
      unconfirmed: true,
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://www.linuxmagic.com/power_of_ip_reputation.php",
      who: "anyone",
      bring: ["ip"],
      source: "https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The page printed in the reply says why and what to do.",
  checked: "2026-11-22",
};
