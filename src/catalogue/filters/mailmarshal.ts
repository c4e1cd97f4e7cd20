import type { Filter } from "../entry.ts";

export const mailmarshal: Filter = {
  kind: "filter",
  name: "Trustwave MailMarshal",
  country: "US",
  mx: [".mailmarshal.cloud"],
  outbound: [".mailmarshal.cloud"],
  signatures: ["mailmarshal", "trustwave seg", "rule imposed"],
  replies: {
    "spam-profiler": {
      when: { text: "message refused by mailmarshal spamprofiler" },
      means: "spam",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/spamdetected.rb",
      unconfirmed: true,
    },
    "seg-spam-profiler": {
      when: { text: "message refused by trustwave seg spamprofiler" },
      means: "spam",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/spamdetected.rb",
      unconfirmed: true,
    },
    "access-refused": {
      when: { text: "rule imposed mailbox access for" },
      means: "recipient-refused",
      sayer: "recipient-admin",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/userunknown.rb",
      unconfirmed: true,
    },
    blacklisted: {
      when: { text: ["rule imposed as", "is blacklisted on"] },
      means: "blocklisted",
      source: "https://github.com/sisimai/rb-sisimai/blob/HEAD/lib/sisimai/reason/blocked.rb",
      unconfirmed: true,
    },
  },
  contacts: [],
  notes: "Rules are the recipient organisation's.",
  checked: "2026-11-22",
};
