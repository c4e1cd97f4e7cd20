import type { Party } from "./party.ts";

/** What one party asks of another, or does itself. */
export type Ask =
  | "forward-report"
  | "reset-reputation"
  | "delist-ip"
  | "delist-domain"
  | "report-false-positive"
  | "allowlist-sender"
  | "report-block"
  | "fix-reverse-dns"
  | "fix-authentication"
  | "send-under-own-domain"
  | "fix-server"
  | "fix-lookup"
  | "lift-account-limit"
  | "lift-recipient-rule"
  | "reach-recipient-otherwise"
  | "correct-address"
  | "remove-address"
  | "change-content"
  | "shrink-message"
  | "reduce-rate"
  | "retry-later"
  | "check-spam-folder"
  | "ask-for-bounce";

/** Every ask. */
export const ASKS: readonly Ask[] = [
  "forward-report",
  "reset-reputation",
  "delist-ip",
  "delist-domain",
  "report-false-positive",
  "allowlist-sender",
  "report-block",
  "fix-reverse-dns",
  "fix-authentication",
  "send-under-own-domain",
  "fix-server",
  "fix-lookup",
  "lift-account-limit",
  "lift-recipient-rule",
  "reach-recipient-otherwise",
  "correct-address",
  "remove-address",
  "change-content",
  "shrink-message",
  "reduce-rate",
  "retry-later",
  "check-spam-folder",
  "ask-for-bounce",
];

/** The facts that the contacted party needs. */
export interface Facts {
  ip?: string;
  host?: string;
  reply?: string;
  date?: string;
  messageId?: string;
  recipient?: string;
  domain?: string;
  /** Page with the imprint of the sending server's operator. */
  imprint?: string;
  allowlist?: { ips: readonly string[]; mailDomains: readonly string[]; linkDomains: readonly string[]; checked: string };
  /** Names of the DNS records to look at: "example.com" (SPF), "_dmarc.example.com", "s1._domainkey.example.com". */
  records?: readonly string[];
  /** What to add to the SPF record, and the DKIM selectors to publish, where the sending party's entry knows them. */
  spfInclude?: string;
  dkimSelectors?: readonly string[];
}

/** quoted: printed in the bounce and the domain belongs to the party; quoted-unconfirmed: printed, but not proved to be the party's. */
export interface Channel {
  kind: "email" | "web-form" | "web-page" | "phone";
  value: string;
  trust: "catalogue" | "quoted" | "quoted-unconfirmed";
  language?: string;
  source?: string;
  checked?: string;
}

interface StepBase {
  actor: Party;
  relation: "first" | "then" | "or";
  ask: Ask;
  /** Who refused the mail, where the step is not with that party: whom to name in a draft. */
  about?: Party;
  bring?: Facts;
  source?: string;
}

/** One party writes to, or calls, another. */
export interface ContactStep extends StepBase {
  action: "contact";
  contact: Party;
  via: readonly Channel[];
  /** What the contacted party asks for beyond the usual, where its page says so; what `bring` lacks of it is left blank in a draft. */
  wants?: readonly (keyof Facts)[];
}

/** One party acts, waits or looks for itself. */
export interface OwnStep extends StepBase {
  action: "fix" | "wait" | "check";
  until?: string;
}

/** One link in the chain of who needs to contact whom. */
export type Step = ContactStep | OwnStep;

/** Why somebody cannot help; each has a sentence in every language. */
export type WontHelpReason =
  | "no-influence-on-sending-server"
  | "only-operator-is-heard"
  | "not-recipients-fault"
  | "not-senders-provider"
  | "nothing-is-listed"
  | "list-is-closed"
  | "setting-of-the-recipient"
  | "setting-of-the-sender"
  | "only-relays-the-answer"
  | "lifts-by-itself";

/** Whom people write to in vain, and why (a WontHelpReason). */
export interface WontHelp {
  contact: Party;
  because: string;
}
