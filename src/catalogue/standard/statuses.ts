// Meanings of the enhanced status codes that IANA registers, of some that Exchange coined, and of the reply codes.
// Read at https://www.iana.org/assignments/smtp-enhanced-status-codes (2024-12-06); checked 2026-11-22.
import type { StandardReplies } from "../entry.ts";

const RFC3463 = "https://www.rfc-editor.org/rfc/rfc3463";
const RFC3886 = "https://www.rfc-editor.org/rfc/rfc3886";
const RFC4468 = "https://www.rfc-editor.org/rfc/rfc4468";
const RFC4954 = "https://www.rfc-editor.org/rfc/rfc4954";
const RFC5248 = "https://www.rfc-editor.org/rfc/rfc5248";
const RFC5321 = "https://www.rfc-editor.org/rfc/rfc5321";
const RFC6531 = "https://www.rfc-editor.org/rfc/rfc6531";
const RFC6710 = "https://www.rfc-editor.org/rfc/rfc6710";
const RFC7293 = "https://www.rfc-editor.org/rfc/rfc7293";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";
const RFC7504 = "https://www.rfc-editor.org/rfc/rfc7504";
const RFC7505 = "https://www.rfc-editor.org/rfc/rfc7505";
const RFC8617 = "https://www.rfc-editor.org/rfc/rfc8617";
const RFC8689 = "https://www.rfc-editor.org/rfc/rfc8689";
const EXCHANGE =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";

/** The registered codes: the second number is the subject, the third the detail (RFC 3463 section 3). */
const registered: StandardReplies["statuses"] = {
  // X.0: Other or undefined.
  // Other undefined status.
  "4.0.0": { means: "unclassified", source: RFC3463 },
  "5.0.0": { means: "unclassified", source: RFC3463 },
  // X.1: Addressing.
  // Other address status.
  "4.1.0": { means: "unknown-recipient", source: RFC3463 },
  "5.1.0": { means: "unknown-recipient", source: RFC3463 },
  // Bad destination mailbox address.
  "4.1.1": { means: "unknown-recipient", source: RFC3463 },
  "5.1.1": { means: "unknown-recipient", source: RFC3463 },
  // Bad destination system address.
  "4.1.2": { means: "unknown-domain", source: RFC3463 },
  "5.1.2": { means: "unknown-domain", source: RFC3463 },
  // Bad destination mailbox address syntax.
  "4.1.3": { means: "unknown-recipient", source: RFC3463 },
  "5.1.3": { means: "unknown-recipient", source: RFC3463 },
  // Destination mailbox address ambiguous.
  "4.1.4": { means: "unknown-recipient", source: RFC3463 },
  "5.1.4": { means: "unknown-recipient", source: RFC3463 },
  // Destination address valid: a success.
  "4.1.5": { means: "unclassified", source: RFC3463 },
  "5.1.5": { means: "unclassified", source: RFC3463 },
  // Destination mailbox has moved, no forwarding address.
  "4.1.6": { means: "recipient-moved", source: RFC3463 },
  "5.1.6": { means: "recipient-moved", source: RFC3463 },
  // Bad sender's mailbox address syntax.
  "4.1.7": { means: "sender-refused", source: RFC3463 },
  "5.1.7": { means: "sender-refused", source: RFC3463 },
  // Bad sender's system address.
  "4.1.8": { means: "sender-refused", source: RFC3463 },
  "5.1.8": { means: "sender-refused", source: RFC3463 },
  // Message relayed to non-compliant mailer.
  "4.1.9": { means: "unclassified", source: RFC3886 },
  "5.1.9": { means: "unclassified", source: RFC3886 },
  // Recipient address has null MX.
  "4.1.10": { means: "no-mail-service", source: RFC7505 },
  "5.1.10": { means: "no-mail-service", source: RFC7505 },
  // X.2: Mailbox.
  // Other or undefined mailbox status.
  "4.2.0": { means: "unclassified", source: RFC3463, scope: "recipient" },
  "5.2.0": { means: "unclassified", source: RFC3463, scope: "recipient" },
  // Mailbox disabled, not accepting messages.
  "4.2.1": { means: "mailbox-disabled", source: RFC3463 },
  "5.2.1": { means: "mailbox-disabled", source: RFC3463 },
  // Mailbox full.
  "4.2.2": { means: "mailbox-full", source: RFC3463 },
  "5.2.2": { means: "mailbox-full", source: RFC3463 },
  // Message length exceeds administrative limit.
  "4.2.3": { means: "message-too-large", source: RFC3463 },
  "5.2.3": { means: "message-too-large", source: RFC3463 },
  // Mailing list expansion problem.
  "4.2.4": { means: "server-error", source: RFC3463 },
  "5.2.4": { means: "server-error", source: RFC3463 },
  // X.3: Mail system.
  // Other or undefined mail system status.
  "4.3.0": { means: "server-error", source: RFC3463 },
  "5.3.0": { means: "server-error", source: RFC3463 },
  // Mail system full.
  "4.3.1": { means: "storage-full", source: RFC3463 },
  "5.3.1": { means: "storage-full", source: RFC3463 },
  // System not accepting network messages; RFC 7504 puts 5.3.2 beside 521.
  "4.3.2": { means: "server-error", source: RFC7504 },
  "5.3.2": { means: "no-mail-service", source: RFC7504 },
  // System not capable of selected features.
  "4.3.3": { means: "server-error", source: RFC3463 },
  "5.3.3": { means: "server-error", source: RFC3463 },
  // Message too big for system.
  "4.3.4": { means: "message-too-large", source: RFC3463 },
  "5.3.4": { means: "message-too-large", source: RFC3463 },
  // System incorrectly configured.
  "4.3.5": { means: "server-error", source: RFC3463 },
  "5.3.5": { means: "server-error", source: RFC3463 },
  // Requested priority was changed: a success.
  "4.3.6": { means: "unclassified", source: RFC6710 },
  "5.3.6": { means: "unclassified", source: RFC6710 },
  // X.4: Network and routing.
  // Other or undefined network or routing status.
  "4.4.0": { means: "network-failure", source: RFC3463 },
  "5.4.0": { means: "network-failure", source: RFC3463 },
  // No answer from host.
  "4.4.1": { means: "network-failure", source: RFC3463 },
  "5.4.1": { means: "network-failure", source: RFC3463 },
  // Bad connection.
  "4.4.2": { means: "network-failure", source: RFC3463 },
  "5.4.2": { means: "network-failure", source: RFC3463 },
  // Directory server failure.
  "4.4.3": { means: "network-failure", source: RFC3463 },
  "5.4.3": { means: "network-failure", source: RFC3463 },
  // Unable to route.
  "4.4.4": { means: "network-failure", source: RFC3463 },
  "5.4.4": { means: "unknown-domain", source: RFC3463 },
  // Mail system congestion.
  "4.4.5": { means: "server-error", source: RFC3463 },
  "5.4.5": { means: "server-error", source: RFC3463 },
  // Routing loop detected.
  "4.4.6": { means: "mail-loop", source: RFC3463 },
  "5.4.6": { means: "mail-loop", source: RFC3463 },
  // Delivery time expired.
  "4.4.7": { means: "expired", source: RFC3463 },
  "5.4.7": { means: "expired", source: RFC3463 },
  // X.5: Mail delivery protocol.
  // Other or undefined protocol status.
  "4.5.0": { means: "unclassified", source: RFC3463 },
  "5.5.0": { means: "unclassified", source: RFC3463 },
  // Invalid command.
  "4.5.1": { means: "protocol-error", source: RFC3463 },
  "5.5.1": { means: "protocol-error", source: RFC3463 },
  // Syntax error.
  "4.5.2": { means: "protocol-error", source: RFC3463 },
  "5.5.2": { means: "protocol-error", source: RFC3463 },
  // Too many recipients.
  "4.5.3": { means: "rate-limited", source: RFC3463 },
  "5.5.3": { means: "rate-limited", source: RFC3463 },
  // Invalid command arguments.
  "4.5.4": { means: "protocol-error", source: RFC3463 },
  "5.5.4": { means: "protocol-error", source: RFC3463 },
  // Wrong protocol version.
  "4.5.5": { means: "protocol-error", source: RFC3463 },
  "5.5.5": { means: "protocol-error", source: RFC3463 },
  // Authentication exchange line is too long.
  "4.5.6": { means: "protocol-error", source: RFC4954 },
  "5.5.6": { means: "protocol-error", source: RFC4954 },
  // X.6: Message content or media.
  // Other or undefined media error.
  "4.6.0": { means: "content-refused", source: RFC3463 },
  "5.6.0": { means: "content-refused", source: RFC3463 },
  // Media not supported.
  "4.6.1": { means: "content-refused", source: RFC3463 },
  "5.6.1": { means: "content-refused", source: RFC3463 },
  // Conversion required and prohibited.
  "4.6.2": { means: "content-refused", source: RFC3463 },
  "5.6.2": { means: "content-refused", source: RFC3463 },
  // Conversion required but not supported.
  "4.6.3": { means: "content-refused", source: RFC3463 },
  "5.6.3": { means: "content-refused", source: RFC3463 },
  // Conversion with loss performed.
  "4.6.4": { means: "content-refused", source: RFC3463 },
  "5.6.4": { means: "content-refused", source: RFC3463 },
  // Conversion failed.
  "4.6.5": { means: "content-refused", source: RFC3463 },
  "5.6.5": { means: "content-refused", source: RFC3463 },
  // Message content not available: the submission server could not fetch it.
  "4.6.6": { means: "server-error", source: RFC4468, fault: "sending-server" },
  "5.6.6": { means: "server-error", source: RFC4468, fault: "sending-server" },
  // Non-ASCII addresses not permitted for that sender or recipient.
  "4.6.7": { means: "server-error", source: RFC6531 },
  "5.6.7": { means: "server-error", source: RFC6531 },
  // UTF-8 string reply is required, but not permitted.
  "4.6.8": { means: "server-error", source: RFC6531 },
  "5.6.8": { means: "server-error", source: RFC6531 },
  // UTF-8 header message cannot be transferred.
  "4.6.9": { means: "server-error", source: RFC6531 },
  "5.6.9": { means: "server-error", source: RFC6531 },
  // Registered twice: the same as X.6.8.
  "4.6.10": { means: "server-error", source: RFC6531 },
  "5.6.10": { means: "server-error", source: RFC6531 },
  // X.7: Security or policy.
  // Other or undefined security status.
  "4.7.0": { means: "policy", source: RFC3463 },
  "5.7.0": { means: "policy", source: RFC3463 },
  // Delivery not authorized, message refused: a permanent error only; as 4.7.1 anything from greylisting to reputation.
  "4.7.1": { means: "unclassified", source: RFC3463 },
  "5.7.1": { means: "policy", source: RFC3463 },
  // Mailing list expansion prohibited.
  "4.7.2": { means: "recipient-refused", source: RFC3463 },
  "5.7.2": { means: "recipient-refused", source: RFC3463 },
  // Security conversion required but not possible.
  "4.7.3": { means: "policy", source: RFC3463 },
  "5.7.3": { means: "policy", source: RFC3463 },
  // Security features not supported.
  "4.7.4": { means: "tls-failed", source: RFC3463 },
  "5.7.4": { means: "tls-failed", source: RFC3463 },
  // Cryptographic failure.
  "4.7.5": { means: "tls-failed", source: RFC3463 },
  "5.7.5": { means: "tls-failed", source: RFC3463 },
  // Cryptographic algorithm not supported.
  "4.7.6": { means: "tls-failed", source: RFC3463 },
  "5.7.6": { means: "tls-failed", source: RFC3463 },
  // Message integrity failure.
  "4.7.7": { means: "malformed-message", source: RFC3463 },
  "5.7.7": { means: "malformed-message", source: RFC3463 },
  // Authentication credentials invalid.
  "4.7.8": { means: "account-restricted", source: RFC4954 },
  "5.7.8": { means: "account-restricted", source: RFC4954 },
  // Authentication mechanism is too weak.
  "4.7.9": { means: "account-restricted", source: RFC4954 },
  "5.7.9": { means: "account-restricted", source: RFC4954 },
  // Encryption needed.
  "4.7.10": { means: "tls-required", source: RFC5248 },
  "5.7.10": { means: "tls-required", source: RFC5248 },
  // Encryption required for requested authentication mechanism.
  "4.7.11": { means: "tls-required", source: RFC4954 },
  "5.7.11": { means: "tls-required", source: RFC4954 },
  // A password transition is needed.
  "4.7.12": { means: "account-restricted", source: RFC4954 },
  "5.7.12": { means: "account-restricted", source: RFC4954 },
  // User account disabled.
  "4.7.13": { means: "account-restricted", source: RFC5248 },
  "5.7.13": { means: "account-restricted", source: RFC5248 },
  // Trust relationship required.
  "4.7.14": { means: "account-restricted", source: RFC5248 },
  "5.7.14": { means: "account-restricted", source: RFC5248 },
  // Priority level is too low.
  "4.7.15": { means: "policy", source: RFC6710 },
  "5.7.15": { means: "policy", source: RFC6710 },
  // Message is too big for the specified priority.
  "4.7.16": { means: "message-too-large", source: RFC6710 },
  "5.7.16": { means: "message-too-large", source: RFC6710 },
  // Mailbox owner has changed: somebody else has the address now.
  "4.7.17": { means: "unknown-recipient", source: RFC7293 },
  "5.7.17": { means: "unknown-recipient", source: RFC7293 },
  // Domain owner has changed.
  "4.7.18": { means: "unknown-recipient", source: RFC7293 },
  "5.7.18": { means: "unknown-recipient", source: RFC7293 },
  // RRVS test cannot be completed.
  "4.7.19": { means: "server-error", source: RFC7293 },
  "5.7.19": { means: "server-error", source: RFC7293 },
  // No passing DKIM signature found.
  "4.7.20": { means: "authentication-failed", source: RFC7372 },
  "5.7.20": { means: "authentication-failed", source: RFC7372 },
  // No acceptable DKIM signature found.
  "4.7.21": { means: "authentication-failed", source: RFC7372 },
  "5.7.21": { means: "authentication-failed", source: RFC7372 },
  // No valid author-matched DKIM signature found.
  "4.7.22": { means: "authentication-failed", source: RFC7372 },
  "5.7.22": { means: "authentication-failed", source: RFC7372 },
  // SPF validation failed.
  "4.7.23": { means: "authentication-failed", source: RFC7372 },
  "5.7.23": { means: "authentication-failed", source: RFC7372 },
  // SPF validation error.
  "4.7.24": { means: "authentication-failed", source: RFC7372 },
  "5.7.24": { means: "authentication-failed", source: RFC7372 },
  // Reverse DNS validation failed.
  "4.7.25": { means: "reverse-dns", source: RFC7372 },
  "5.7.25": { means: "reverse-dns", source: RFC7372 },
  // Multiple authentication checks failed.
  "4.7.26": { means: "authentication-failed", source: RFC7372 },
  "5.7.26": { means: "authentication-failed", source: RFC7372 },
  // Sender address has null MX.
  "4.7.27": { means: "sender-refused", source: RFC7505 },
  "5.7.27": { means: "sender-refused", source: RFC7505 },
  // Mail flood detected.
  "4.7.28": { means: "rate-limited", source: RFC5248 },
  "5.7.28": { means: "rate-limited", source: RFC5248 },
  // ARC validation failure.
  "4.7.29": { means: "authentication-failed", source: RFC8617 },
  "5.7.29": { means: "authentication-failed", source: RFC8617 },
  // REQUIRETLS support required.
  "4.7.30": { means: "tls-failed", source: RFC8689 },
  "5.7.30": { means: "tls-failed", source: RFC8689 },
};

/** Codes that no registry knows but that Exchange made common. */
const unregistered: StandardReplies["statuses"] = {
  // Multiple From addresses.
  "5.1.20": { means: "malformed-message", source: EXCHANGE, unregistered: true },
  // Recipient limit of the account reached.
  "5.1.90": { means: "account-restricted", source: EXCHANGE, unregistered: true },
  // Hop count exceeded.
  "5.4.12": { means: "mail-loop", source: EXCHANGE, unregistered: true },
  // Hop count exceeded.
  "5.4.14": { means: "mail-loop", source: EXCHANGE, unregistered: true },
  // Message expired.
  "5.4.300": { means: "expired", source: EXCHANGE, unregistered: true },
  // Connection refused.
  "4.4.316": { means: "network-failure", source: EXCHANGE, unregistered: true },
  // DNS domain does not exist.
  "5.4.310": { means: "unknown-domain", source: EXCHANGE, unregistered: true },
  // DNS query failed.
  "4.4.312": { means: "network-failure", source: EXCHANGE, unregistered: true },
  // DNS query failed.
  "5.4.312": { means: "network-failure", source: EXCHANGE, unregistered: true },
  // Message expired, connection refused.
  "5.4.316": { means: "network-failure", source: EXCHANGE, unregistered: true },
  // Cannot establish session with remote server.
  "4.4.317": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Message expired, cannot connect to remote server.
  "5.4.317": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Connection was closed abruptly.
  "4.4.318": { means: "network-failure", source: EXCHANGE, unregistered: true },
  // STARTTLS not supported by destination.
  "4.7.321": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // STARTTLS not supported by destination.
  "5.7.321": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Certificate of the destination has expired.
  "4.7.322": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Certificate of the destination has expired.
  "5.7.322": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // TLSA record invalid.
  "4.7.323": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // TLSA record invalid.
  "5.7.323": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // DNSSEC invalid.
  "4.7.324": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // DNSSEC invalid.
  "5.7.324": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Certificate does not match the host.
  "4.7.325": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Certificate does not match the host.
  "5.7.325": { means: "tls-failed", source: EXCHANGE, unregistered: true },
  // Client was not authenticated.
  "5.7.57": { means: "account-restricted", source: EXCHANGE, unregistered: true },
  // Client has no permission to send as this sender.
  "5.7.60": { means: "account-restricted", source: EXCHANGE, unregistered: true },
  // Tenant attribution: relay access denied.
  "5.7.64": { means: "relaying-denied", source: EXCHANGE, unregistered: true },
  // Sender not in allowed-senders list.
  "5.7.124": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // Recipient does not take mail from this sender.
  "5.7.129": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // Sender not authenticated for group.
  "5.7.133": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // Sender not authenticated for mailbox.
  "5.7.134": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // Sender not authenticated for public folder.
  "5.7.135": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // Sender not authenticated for mail user.
  "5.7.136": { means: "recipient-refused", source: EXCHANGE, unregistered: true },
  // DMARC of the sending domain asks to reject.
  "5.7.509": { means: "authentication-failed", source: EXCHANGE, unregistered: true },
  // Sending domain does not meet the required authentication level.
  "5.7.515": { means: "authentication-failed", source: EXCHANGE, unregistered: true },
};

/** What an enhanced status code says where nothing better is known. */
export const statuses: StandardReplies["statuses"] = { ...registered, ...unregistered };

/** What the reply code alone says: the very last resort. */
export const codes: StandardReplies["codes"] = {
  // Service not available, closing transmission channel.
  421: { means: "server-error", source: RFC5321 },
  // A password transition is needed.
  432: { means: "account-restricted", source: RFC4954 },
  // Mailbox unavailable: busy, or blocked for policy reasons.
  450: { means: "unclassified", source: RFC5321 },
  // Local error in processing.
  451: { means: "server-error", source: RFC5321 },
  // Insufficient system storage.
  452: { means: "storage-full", source: RFC5321 },
  // Temporary authentication failure; TLS not available (RFC 3207).
  454: { means: "server-error", source: RFC4954 },
  // Server unable to accommodate parameters.
  455: { means: "server-error", source: RFC5321 },
  // Syntax error, command unrecognized.
  500: { means: "protocol-error", source: RFC5321 },
  // Syntax error in parameters or arguments.
  501: { means: "protocol-error", source: RFC5321 },
  // Command not implemented.
  502: { means: "protocol-error", source: RFC5321 },
  // Bad sequence of commands.
  503: { means: "protocol-error", source: RFC5321 },
  // Command parameter not implemented.
  504: { means: "protocol-error", source: RFC5321 },
  // Host does not accept mail.
  521: { means: "no-mail-service", source: RFC7504 },
  // Authentication required.
  530: { means: "account-restricted", source: RFC4954 },
  // Authentication mechanism is too weak.
  534: { means: "account-restricted", source: RFC4954 },
  // Authentication credentials invalid.
  535: { means: "account-restricted", source: RFC4954 },
  // Encryption required for requested authentication mechanism.
  538: { means: "account-restricted", source: RFC4954 },
  // Mailbox unavailable: not found, no access, or refused for policy reasons.
  550: { means: "unclassified", source: RFC5321 },
  // User not local; please try another path.
  551: { means: "recipient-moved", source: RFC5321 },
  // Exceeded storage allocation.
  552: { means: "mailbox-full", source: RFC5321 },
  // Mailbox name not allowed.
  553: { means: "unknown-recipient", source: RFC5321 },
  // Transaction failed; in a greeting: no SMTP service here.
  554: { means: "unclassified", source: RFC5321 },
  // MAIL FROM or RCPT TO parameters not recognized.
  555: { means: "protocol-error", source: RFC5321 },
  // Domain does not accept mail.
  556: { means: "no-mail-service", source: RFC7504 },
};
