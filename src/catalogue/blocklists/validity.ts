import type { Blocklist } from "../entry.ts";

export const validity: Blocklist = {
  kind: "blocklist",
  name: "Validity (Sender Score RPBL)",
  zones: ["bl.score.senderscore.com", "score.senderscore.com"],
  lists: ["ip"],
  pages: [".senderscore.org"],
  signatures: ["using senderscore", "return path rpbl"],
  tokens: [
    /\b(bl\.score\.senderscore\.com|score\.senderscore\.com|senderscore\.org|senderscore\.com)\b/iu,
    /\b(senderscore)\b/iu,
    /\b(returnpath\.dnsbl|return path rpbl)\b/iu,
  ],
  replies: {
    "lookup-refused": {
      when: { token: ["bl.score.senderscore.com", "score.senderscore.com", "senderscore.com"], text: "excessive number of queries" },
      means: "blocklist-misused",
      source: "https://help.mailgun.com/hc/en-us/articles/4403358832027-SenderScore-Return-Path-RBL",
      unconfirmed: true,
    },
    listed: {
      when: {
        token: [
          "bl.score.senderscore.com",
          "score.senderscore.com",
          "senderscore.org",
          "senderscore.com",
          "senderscore",
          "returnpath.dnsbl",
          "return path rpbl",
        ],
      },
      means: "blocklisted",
      source: "https://help.mailgun.com/hc/en-us/articles/4403358832027-SenderScore-Return-Path-RBL",
    },
  },
  contacts: [
    {
      purpose: "lookup",
      kind: "web-page",
      value: "https://senderscore.org/rtbl",
      who: "anyone",
      bring: ["ip"],
      source: "https://help.mailgun.com/hc/en-us/articles/4403358832027-SenderScore-Return-Path-RBL",
      trust: "third-party",
      checked: "2026-11-22",
    },
    {
      purpose: "blocked",
      kind: "web-form",
      value: "https://senderscore.org/rtbl",
      who: "operators",
      bring: ["ip"],
      source: "https://help.mailgun.com/hc/en-us/articles/4403358832027-SenderScore-Return-Path-RBL",
      trust: "third-party",
      checked: "2026-11-22",
    },
  ],
  notes: "The reason of an entry is shown after the request.",
  checked: "2026-11-22",
};
