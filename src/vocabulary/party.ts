/** The part somebody plays in the delivery of one mail. */
export type Role =
  | "sender"
  | "software-vendor"
  | "sender-domain-admin"
  | "sending-platform"
  | "sending-provider"
  | "recipient"
  | "recipient-admin"
  | "recipient-provider"
  | "filter-vendor"
  | "blocklist-operator";

/** Every role, from the sender's side to the recipient's. */
export const ROLES: readonly Role[] = [
  "sender",
  "software-vendor",
  "sender-domain-admin",
  "sending-platform",
  "sending-provider",
  "recipient",
  "recipient-admin",
  "recipient-provider",
  "filter-vendor",
  "blocklist-operator",
];

/** File name of a catalogue entry, e.g. "t-online". Ids are stable: renaming one is a major version. */
export type PartyId = string;

/** A person or organisation. A party outside the catalogue has no id; its name is its registrable domain. */
export interface Party {
  role: Role;
  id?: PartyId;
  name: string;
  domain?: string;
}

/** Whose server said no; `via` is the list or filter it relied on. Who can lift it is what the escalation says. */
export interface Blocker extends Party {
  via?: Party;
}

/** A mail server as far as the mail names it. */
export interface MailHost {
  host?: string;
  ip?: string;
  operator?: Party;
}

/** The server that was refused, and where its IP was read. `ours`: the caller's own (options.own). */
export interface SendingMta extends MailHost {
  ipFrom?: "reply" | "received" | "reporting-mta" | "event";
  ours?: boolean;
}
