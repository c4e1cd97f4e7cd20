import type { Fault, Reason } from "../vocabulary/reason.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { Blocked, Scope } from "../vocabulary/verdict.ts";

type Kind = Blocked["kind"];

/** What a reason concerns, and what kind of thing is refused, where neither the rule nor the stage says more. */
const BY_REASON: Readonly<Record<Reason, { scope: Scope; kind?: Kind }>> = {
  "unknown-recipient": { scope: "recipient", kind: "address" },
  "unknown-domain": { scope: "recipient-domain", kind: "domain" },
  "no-mail-service": { scope: "recipient-domain", kind: "domain" },
  "recipient-moved": { scope: "recipient", kind: "address" },
  suppressed: { scope: "recipient", kind: "address" },
  "mailbox-full": { scope: "recipient", kind: "address" },
  "mailbox-disabled": { scope: "recipient", kind: "address" },
  "recipient-rate-limited": { scope: "recipient", kind: "address" },
  "recipient-refused": { scope: "recipient", kind: "address" },
  policy: { scope: "message" },
  "relaying-denied": { scope: "recipient-domain", kind: "address" },
  "server-error": { scope: "recipient-domain" },
  "storage-full": { scope: "recipient-domain" },
  "mail-loop": { scope: "recipient" },
  "tls-failed": { scope: "recipient-domain" },
  "blocklist-misused": { scope: "recipient-domain", kind: "ip" },
  "bad-reputation": { scope: "sending-server", kind: "ip" },
  blocklisted: { scope: "sending-server", kind: "ip" },
  "dynamic-address": { scope: "sending-server", kind: "ip" },
  "reverse-dns": { scope: "sending-server", kind: "ip" },
  "rate-limited": { scope: "sending-server", kind: "ip" },
  "tls-required": { scope: "sending-server" },
  "protocol-error": { scope: "sending-server" },
  "authentication-failed": { scope: "sender", kind: "domain" },
  "spoofing-suspected": { scope: "sender", kind: "domain" },
  "sender-refused": { scope: "sender", kind: "address" },
  "account-restricted": { scope: "sender", kind: "address" },
  spam: { scope: "message", kind: "message" },
  malware: { scope: "message", kind: "message" },
  "content-refused": { scope: "message", kind: "message" },
  "message-too-large": { scope: "message", kind: "message" },
  "malformed-message": { scope: "message", kind: "message" },
  "network-failure": { scope: "recipient-domain" },
  expired: { scope: "recipient-domain" },
  greylisted: { scope: "message" },
  unclassified: { scope: "message" },
};

/** Reasons too vague to say what they concern: the stage of the dialogue tells (before MAIL only the server is known, and so on). */
const BY_STAGE: Readonly<Record<Stage, Scope>> = {
  connect: "sending-server",
  helo: "sending-server",
  starttls: "sending-server",
  auth: "sender",
  mail: "sender",
  rcpt: "recipient",
  data: "message",
  message: "message",
};

/** What a refusal concerns. */
export function scopeOf(reason: Reason, fault: Fault, kind: Kind | undefined, stage: Stage | undefined): Scope {
  if (kind === "url" || (kind === "message" && fault === "message")) return "message";
  if (fault === "sender-identity" && (reason === "blocklisted" || reason === "bad-reputation")) return "sender";
  if (reason === "relaying-denied" && fault === "sender-account") return "sender";
  if ((reason === "policy" || reason === "unclassified") && stage !== undefined) return BY_STAGE[stage];
  return BY_REASON[reason].scope;
}

/** What kind of thing is refused. */
export function blockedKind(reason: Reason, fault: Fault): Kind | undefined {
  if (reason === "blocklisted" || reason === "bad-reputation") {
    if (fault === "sender-identity") return "domain";
    if (fault === "message") return "url";
  }
  return BY_REASON[reason].kind;
}
