import type { Reason } from "./vocabulary/reason.ts";

/** Words of Sisimai 5 (libsisimai.org/en/reason) for each of ours; where ours is narrower, the nearest wider one. */
const SISIMAI: Readonly<Record<Reason, string>> = {
  "unknown-recipient": "userunknown",
  "unknown-domain": "hostunknown",
  "no-mail-service": "notaccept",
  "recipient-moved": "hasmoved",
  suppressed: "suppressed",
  "mailbox-full": "mailboxfull",
  "mailbox-disabled": "suspend",
  "recipient-rate-limited": "speeding",
  "recipient-refused": "filtered",
  policy: "policyviolation",
  "relaying-denied": "norelaying",
  "server-error": "systemerror",
  "storage-full": "systemfull",
  "mail-loop": "networkerror",
  "tls-failed": "failedstarttls",
  "blocklist-misused": "blocked",
  "bad-reputation": "badreputation",
  blocklisted: "blocked",
  "dynamic-address": "blocked",
  "reverse-dns": "requireptr",
  "rate-limited": "speeding",
  "tls-required": "failedstarttls",
  "protocol-error": "syntaxerror",
  "authentication-failed": "authfailure",
  "spoofing-suspected": "policyviolation",
  "sender-refused": "rejected",
  "account-restricted": "securityerror",
  spam: "spamdetected",
  malware: "virusdetected",
  "content-refused": "contenterror",
  "message-too-large": "mesgtoobig",
  "malformed-message": "notcompliantrfc",
  "network-failure": "networkerror",
  expired: "expired",
  greylisted: "onhold",
  unclassified: "undefined",
};

/** The word that Sisimai 5 uses for a reason, for those who move from it. Throws a TypeError for a word that is no reason. */
export function sisimaiReason(reason: Reason): string {
  const word = Object.hasOwn(SISIMAI, reason) ? SISIMAI[reason] : undefined;
  if (word === undefined) throw new TypeError(`sisimaiReason: ${String(reason)} is no reason`);
  return word;
}
