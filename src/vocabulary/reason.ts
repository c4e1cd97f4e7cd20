/** Who has to change something before the mail gets through. */
export type Fault =
  | "recipient"
  | "recipient-policy"
  | "recipient-server"
  | "sending-server"
  | "sender-identity"
  | "sender-account"
  | "message"
  | "network"
  | "nobody"
  | "unknown";

/** Why the mail was refused: docs/vocabulary.md says what each word means. A new reason is a minor version. */
export type Reason =
  | "unknown-recipient"
  | "unknown-domain"
  | "no-mail-service"
  | "recipient-moved"
  | "suppressed"
  | "mailbox-full"
  | "mailbox-disabled"
  | "recipient-rate-limited"
  | "recipient-refused"
  | "policy"
  | "relaying-denied"
  | "server-error"
  | "storage-full"
  | "mail-loop"
  | "tls-failed"
  | "blocklist-misused"
  | "bad-reputation"
  | "blocklisted"
  | "dynamic-address"
  | "reverse-dns"
  | "rate-limited"
  | "tls-required"
  | "protocol-error"
  | "authentication-failed"
  | "spoofing-suspected"
  | "sender-refused"
  | "account-restricted"
  | "spam"
  | "malware"
  | "content-refused"
  | "message-too-large"
  | "malformed-message"
  | "network-failure"
  | "expired"
  | "greylisted"
  | "unclassified";

/** Every reason with the fault it has by default. */
export const FAULT_BY_REASON: Readonly<Record<Reason, Fault>> = {
  "unknown-recipient": "recipient",
  "unknown-domain": "recipient",
  "no-mail-service": "recipient",
  "recipient-moved": "recipient",
  suppressed: "recipient",
  "mailbox-full": "recipient",
  "mailbox-disabled": "recipient",
  "recipient-rate-limited": "recipient",
  "recipient-refused": "recipient-policy",
  policy: "recipient-policy",
  "relaying-denied": "recipient-server",
  "server-error": "recipient-server",
  "storage-full": "recipient-server",
  "mail-loop": "recipient-server",
  "tls-failed": "recipient-server",
  "blocklist-misused": "recipient-server",
  "bad-reputation": "sending-server",
  blocklisted: "sending-server",
  "dynamic-address": "sending-server",
  "reverse-dns": "sending-server",
  "rate-limited": "sending-server",
  "tls-required": "sending-server",
  "protocol-error": "sending-server",
  "authentication-failed": "sender-identity",
  "spoofing-suspected": "sender-identity",
  "sender-refused": "sender-identity",
  "account-restricted": "sender-account",
  spam: "message",
  malware: "message",
  "content-refused": "message",
  "message-too-large": "message",
  "malformed-message": "message",
  "network-failure": "network",
  expired: "network",
  greylisted: "nobody",
  unclassified: "unknown",
};

/** Every reason, in the order of the table. */
export const REASONS: readonly Reason[] = Object.keys(FAULT_BY_REASON) as Reason[];
