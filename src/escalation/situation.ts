import type { Reason } from "../vocabulary/reason.ts";

/** What somebody noticed who has no bounce at hand. */
export type Seen =
  /** Mails do not arrive, or are refused in words that nobody kept. */
  | "nothing-arrives"
  | "lands-in-spam"
  /** Mails from the program are lost; the same mail from web mail arrives. */
  | "only-program-mails-lost"
  /** Only the recipients of one provider, or of several that are named, get nothing. */
  | "only-one-provider"
  /** One person or one company gets nothing, everybody else does. */
  | "only-one-recipient"
  /** Persons get the mail, a group or distribution list does not. */
  | "only-a-group"
  /** Direct mail arrives, mail by way of a forwarding address does not. */
  | "only-forwarded"
  /** One certain mail is refused for what is in it, others pass. */
  | "only-one-message"
  /** Colleagues get nothing, outsiders do. */
  | "only-in-house"
  /** Nothing goes out to anybody: one's own account or organisation is held. */
  | "nothing-goes-out"
  /** The receiving server took the mail (250), the recipient does not find it. */
  | "accepted-but-missing"
  /** Refused since the mail leaves from a new server or address. */
  | "since-server-move"
  /** The platform's log says "dropped" or "suppressed". */
  | "platform-drops"
  /** The recipient says that his mailbox, full or closed before, works again. */
  | "recipient-works-again";

/**
 * A question without a bounce. Every field is optional: the more is known, the narrower the answer. Parties may be given by catalogue id
 * ("t-online"), by name ("T-Online") or by domain ("t-online.de"); what the catalogue does not know is used as a name.
 */
export interface Situation {
  seen?: Seen | readonly Seen[];
  senderAddress?: string;
  /** The domain in whose name is sent; default: that of senderAddress. */
  senderDomain?: string;
  /** Where the sender has his mailbox. */
  mailboxProvider?: string;
  /** The program that sends, e.g. "HERO". */
  software?: string;
  /** The service that sends from servers of its own, e.g. "Netigate", "Amazon SES". */
  platform?: string;
  /** The sender runs the sending server himself. */
  ownServer?: boolean;
  /** The own server stands at a dial-up or home line. */
  dialUp?: boolean;
  recipientAddress?: string;
  recipientDomain?: string;
  /** Whose customers do not get the mail: one or several. */
  recipientProvider?: string | readonly string[];
  /** Sender and recipients belong to one organisation; default: they share a domain that is no mailbox provider's. */
  sameOrganisation?: boolean;
  /** Whether the bounce is at hand, was thrown away, or never came; default "unknown". */
  bounce?: "kept" | "lost" | "none" | "unknown";
  /** Words of the refusal, from a log or from memory. */
  reply?: string;
  /** Why, where that is known. */
  reason?: Reason;
  /** The blocklist that was named. */
  blocklist?: string;
  /** What the sender's domain has in DNS; absent: not known. */
  authentication?: { spf?: boolean; dkim?: boolean; dmarc?: boolean };
  /** What the mail holds. */
  content?: { pictures?: boolean; links?: boolean; shortLinks?: boolean; attachments?: number };
  /** The refused server, where known. */
  ip?: string;
  host?: string;
  /** When it was sent or refused (RFC 3339). */
  date?: string;
  messageId?: string;
}
