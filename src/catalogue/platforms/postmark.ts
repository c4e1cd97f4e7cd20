import type { Platform } from "../entry.ts";

export const postmark: Platform = {
  kind: "platform",
  name: "Postmark",
  country: "US",
  sends: "own-servers",
  outbound: [".mtasv.net"],
  mailDomains: ["mtasv.net"],
  spfInclude: "spf.mtasv.net",
  signatures: [
    "marked as inactive. found inactive addresses",
    "inactive recipients are ones that have generated a hard bounce",
    "you tried to send to a recipient that has been marked as inactive",
    "recipients that have all been marked as inactive",
  ],
  replies: {
    "inactive-recipient": {
      when: { text: "marked as inactive" },
      means: "suppressed",
      sayer: "sending-platform",
      source: "https://postmarkapp.com/developer/api/overview#error-codes",
      weak: true,
    },
  },
  contacts: [
    {
      purpose: "customers",
      kind: "email",
      value: "support@postmarkapp.com",
      who: "customers",
      bring: ["reply", "message-id"],
      languages: ["en"],
      source: "https://github.com/ActiveCampaign/postmark-python",
      trust: "official",
      checked: "2026-11-22",
    },
  ],
  notes:
    "Error 406 of its interface: an address is inactive after a hard bounce, a complaint or by hand, until it is activated again. Its return path host is pm.mtasv.net, under a name of the customer's domain (pm-bounces).",
  checked: "2026-11-22",
};
