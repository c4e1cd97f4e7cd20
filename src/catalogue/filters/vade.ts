import type { Filter } from "../entry.ts";

export const vade: Filter = {
  kind: "filter",
  name: "Vade",
  country: "FR",
  mx: [".vadesecure.com", ".oxsus-vadesecure.net"],
  outbound: [".vadesecure.com"],
  tokens: [/\b[A-Z]{3,12}\d{0,4}_(101|102|105|110|136|139|140)\b/u],
  pages: [".vadesecure.com"],
  replies: {
    listed: { when: { token: "101" }, means: "blocklisted", source: "https://postmaster-oxsus.vadesecure.com/" },
    deferred: { when: { token: "102" }, means: "server-error", source: "https://postmaster-oxsus.vadesecure.com/" },
    "reverse-dns": { when: { token: "105" }, means: "reverse-dns", source: "https://postmaster-oxsus.vadesecure.com/" },
    "recipient-refused": {
      when: { text: "recipient rejected", status: "5.5.1" },
      means: "recipient-refused",
      source: "https://postmaster-oxseu.vadesecure.com/inbound_error_codes/",
    },
    "too-fast": { when: { token: ["110", "136", "139", "140"] }, means: "rate-limited", source: "https://postmaster-oxsus.vadesecure.com/" },
  },
  contacts: [
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://sendertool.vadesecure.com/en/",
      who: "operators",
      bring: ["ip", "reply"],
      source: "https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://sendertool.vadesecure.com/en/",
      who: "anyone",
      bring: ["ip"],
      source: "https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The prefix of the code differs with the provider that uses Vade.",
  checked: "2026-11-22",
};
