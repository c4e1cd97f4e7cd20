// Seeds that are no files: what a caller says, and lines of mail logs.
import type { Situation } from "../../src/index.ts";

export const LOG_LINES: readonly string[] = [
  "Nov 19 09:15:30 mx postfix/smtp[123]: 4Bxyz12345: to=<kundin@t-online.de>, relay=mx00.t-online.de[194.25.134.8]:25, delay=0.5, delays=0.1/0/0.3/0.1, dsn=5.0.0, status=bounced (host mx00.t-online.de[194.25.134.8] refused to talk to me: 554 IP=203.0.113.9 - None/bad reputation. (NOWL))",
  "2026-11-19 09:15:30 1rABCD-000123-AB ** kundin@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<kundin@example.com>: 550 5.1.1 User unknown",
  "Nov 19 09:15:30 mail sendmail[123]: 4AJ9FU: to=<kundin@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown",
  'Nov 19 09:15:30 mail smtpd[123]: 5f2 mta delivery evpid=5f2 from=<a@example.org> to=<kundin@example.com> rcpt=<-> source="203.0.113.9" relay="192.0.2.1 (mx.example.com)" delay=1s result="PermFail" stat="550 5.1.1 User unknown"',
];

export const SITUATIONS: readonly Situation[] = [
  {},
  { seen: "nothing-arrives", senderAddress: "info@shop.example", mailboxProvider: "ionos", recipientProvider: ["t-online", "gmx"], software: "HERO" },
  { seen: ["lands-in-spam", "only-one-provider"], senderDomain: "shop.example", recipientAddress: "kundin@web.de", platform: "Netigate", bounce: "lost" },
  {
    seen: "since-server-move",
    ownServer: true,
    dialUp: true,
    ip: "203.0.113.9",
    host: "mail.shop.example",
    blocklist: "spamhaus",
    reason: "blocklisted",
    authentication: { spf: true, dkim: false, dmarc: false },
  },
  {
    reply: "554 IP=203.0.113.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
    recipientDomain: "t-online.de",
    date: "2026-11-19T09:15:30Z",
    messageId: "<a1@shop.example>",
  },
  { seen: "only-in-house", senderAddress: "a@firma.example", recipientAddress: "b@firma.example", content: { links: true, attachments: 3 } },
];

/** Entries of a catalogue of one's own, one of each kind. */
export const ENTRIES: readonly (readonly object[])[] = [
  [
    {
      id: "own-provider",
      kind: "provider",
      name: "Own Provider",
      domains: ["own-provider.example"],
      mx: [".own-provider.example"],
      outbound: [".out.own-provider.example"],
      ips: ["203.0.113.0/24"],
      hosts: "both",
      webmail: "not confirmed",
      replies: {
        unknown: { when: { text: "no such person here", code: 550 }, means: "unknown-recipient", source: "https://own-provider.example/codes" },
        listed: {
          when: { oneOf: [["listed"], ["here"]] },
          means: "blocklisted",
          detail: /\[(?<ip>[\d.]{7,15})\]/u,
          source: "https://own-provider.example/codes",
        },
      },
      contacts: [
        {
          purpose: "blocked",
          kind: "email",
          value: "postmaster@own-provider.example",
          who: "operators",
          source: "https://own-provider.example/codes",
          trust: "official",
          checked: "2026-11-22",
        },
      ],
      checked: "2026-11-22",
    },
  ],
  [
    { id: "own-list", kind: "blocklist", name: "Own List", zones: ["bl.own-list.example"], lists: ["ip"], replies: {}, contacts: [], checked: "2026-11-22" },
    { id: "own-filter", kind: "filter", name: "Own Filter", mx: [".filter.example"], replies: {}, contacts: [], checked: "2026-11-22" },
    {
      id: "own-platform",
      kind: "platform",
      name: "Own Platform",
      sends: "own-servers",
      outbound: [".send.example"],
      replies: {},
      contacts: [],
      checked: "2026-11-22",
    },
  ],
];
