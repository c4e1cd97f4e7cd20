// The shape of catalogue entries: data, no logic. DESIGN.md section 3, docs/catalogue.md.
import type { Fault, Reason } from "../vocabulary/reason.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { Ask } from "../vocabulary/step.ts";
import type { Blocked, Scope } from "../vocabulary/verdict.ts";

/** Matches the domain itself and every host below it, on label boundaries: ".t-online.de". */
export type HostSuffix = `.${string}`;
/** Enhanced status code; "4.7.x"-like patterns are not allowed, list each. */
export type Status = `${2 | 4 | 5}.${number}.${number}`;
/** Day on which a person or a script last opened the source: "2026-11-22". */
export type Day = `${number}-${number}-${number}`;

/** What a reply must have for its rule to apply: every field that is given must hold. */
export interface When {
  /** A key captured by one of the entry's `tokens`, folded to lower case; of an array, one of them. */
  token?: string | readonly string[];
  /** Words of the provider, lower case, white space as single blanks; no addresses, hosts or numbers that vary. All must occur. */
  text?: string | readonly string[];
  /**
   * A safety net, instead of `text`: of each list one must occur, in any order but close together (["mailbox | inbox"], ["full | over*"]; bars part
   * the words on a line). A `*` stands for any ending. Every phrase beats a net, but it beats codes.
   * A list of IN_FEW_WORDS alone keeps a net to replies that are nothing but a few words (vocabulary/in-few-words.ts).
   */
  oneOf?: readonly (readonly string[])[];
  /** Words of which none may occur (near a net's): what turns the meaning round ("sender" beside "user unknown"). */
  not?: string | readonly string[];
  status?: Status | readonly Status[];
  code?: number | readonly number[];
  stage?: Stage | readonly Stage[];
}

/** How one kind of reply is to be read. */
export interface ReplyRule {
  when: When;
  means: Reason;
  /** Where it differs from the reason's default (DESIGN.md section 2: a listed domain, a refused URL). */
  fault?: Fault;
  /** Where it differs from what the reason implies. */
  scope?: Scope;
  /** Kind of thing refused, where it differs from what the reason implies; the value is read by `detail`. */
  blocked?: Blocked["kind"];
  /** Named groups ip, domain, address, url, limit, until: pulls details from the reply after this rule won; never selects. */
  detail?: RegExp;
  /** Id of the list or filter this reply relies on. */
  via?: string;
  /** True: the party that says this is not the mailbox's host but a filter, list or the sender's own side (see `role`). */
  sayer?: "recipient-admin" | "recipient-provider" | "filter-vendor" | "sending-provider" | "sending-platform";
  /** Page or document where the words stand, https. */
  source: string;
  /** The wording or its meaning is seen second-hand only. */
  unconfirmed?: true;
  /** The words are only a frame that others fill ("recipient address rejected: ..."): any phrase without this mark beats it, however short. In an entry: generic words that mean this only out of this party's mouth. A net: looked at only where no other catches, and a clear status beats it. */
  weak?: true;
  /** The emptiest kind of words ("recipient address rejected"): everything beats them but a code that says no more. */
  frame?: true;
}

/** A way to reach a party. */
export interface Contact {
  /** blocked: whoever runs a refused server; false-positive: whose message was taken for spam; customers: the party's own customers, as senders or recipients; lookup: see whether and why something is listed; postmaster: other technical matters; vendor: hints to a software vendor. */
  purpose: "blocked" | "false-positive" | "customers" | "lookup" | "postmaster" | "vendor";
  /** Only for these reasons; absent: any. */
  reasons?: readonly Reason[];
  /** Only where the reply's rule has one of these names; absent: any. */
  rules?: readonly string[];
  /** Overrides the ask that the reason implies. */
  ask?: Ask;
  kind: "email" | "web-form" | "web-page" | "phone";
  /** May hold {ip} or {domain}, filled in percent-encoded. */
  value: string;
  /** Who is answered there. */
  who: "anyone" | "operators" | "customers" | "recipient-admins";
  bring?: readonly ("ip" | "host" | "reply" | "date" | "message-id" | "imprint" | "domain" | "recipient")[];
  /** Languages it is answered in, best first; default "en". */
  languages?: readonly string[];
  source: string;
  /** official: the party's own page says so; third-party: others do; such a contact is never led with when an official one exists. */
  trust: "official" | "third-party";
  checked: Day;
}

interface EntryBase {
  /** As people call it: "T-Online". */
  name: string;
  /** Two letters, ISO 3166. */
  country?: string;
  replies: Readonly<Record<string, ReplyRule>>;
  /** Id of the entry whose reply rules and tokens also hold here (two services behind one kind of server). Own rules come first. */
  sameRepliesAs?: string;
  /** Each captures a machine key in group 1; captured keys are looked up in the rules' `when.token`. */
  tokens?: readonly RegExp[];
  /** Words that only this party's replies hold: they name it where the host does not. Same form as When.text. */
  signatures?: readonly string[];
  /** Hosts of its postmaster pages as printed in replies: they name it too. */
  pages?: readonly HostSuffix[];
  contacts: readonly Contact[];
  /** Facts a reader should know, in English; nothing is computed from it. */
  notes?: string;
  /** Last look at the sources. */
  checked: Day;
}

/** Whoever hosts mailboxes, and whose customers may send through it. */
export interface Provider extends EntryBase {
  kind: "provider";
  /** Domains of consumer mailboxes. */
  domains?: readonly string[];
  /** Hosts that receive mail for it. */
  mx?: readonly HostSuffix[];
  /** Hosts from which its own and its customers' mail leaves. */
  outbound?: readonly HostSuffix[];
  /** Below `outbound` or `mx`, hosts that a customer runs himself. */
  customerRun?: readonly HostSuffix[];
  /** Address blocks it sends from, where published. */
  ips?: readonly string[];
  /** What its bounces' From or Reporting-MTA look like beyond `outbound`. */
  reporters?: readonly HostSuffix[];
  /** "organisation": hosts companies' own domains (the company decides its rules: recipient-admin for policy); "consumer": mailboxes of private people. */
  hosts: "consumer" | "organisation" | "both";
  /** Whether webmail and programs leave by different servers: a source, or not confirmed. */
  webmail: { servers: "same" | "different"; source: string } | "not confirmed";
  /** DMARC policy it publishes for customers' domains by default, where a source says so. */
  defaultDmarc?: { policy: "none" | "quarantine" | "reject"; source: string };
  /** SPF include and DKIM help for customers' own domains. */
  spfInclude?: string;
}

/** A DNS blocklist. */
export interface Blocklist extends EntryBase {
  kind: "blocklist";
  zones: readonly string[];
  lists: readonly ("ip" | "domain" | "url" | "hash")[];
  /** Since when it lists nothing any more. */
  closed?: Day;
}

/** A filter that stands in front of other people's mailboxes, or whose verdict they use. */
export interface Filter extends EntryBase {
  kind: "filter";
  /** Hosts of the hosted service. */
  mx?: readonly HostSuffix[];
  outbound?: readonly HostSuffix[];
  /** DNS lists that the vendor publishes under its own name; a reply that names one relies on it as on a blocklist. */
  zones?: readonly string[];
}

/** A service or program that sends in customers' names. */
export interface Platform extends EntryBase {
  kind: "platform";
  /** "own-servers": leaves from the platform's servers; "customer-mailbox": the program submits to the customer's own mail provider. */
  sends: "own-servers" | "customer-mailbox";
  outbound?: readonly HostSuffix[];
  ips?: readonly string[];
  /** Domains of its envelope senders or of the From it can send under. */
  mailDomains?: readonly string[];
  linkDomains?: readonly string[];
  /** What its customers add to their SPF record; several separated by a comma and a blank. */
  spfInclude?: string;
  dkimSelectors?: readonly string[];
  /** How it names itself in X-Mailer, User-Agent or a header name; lower case words. */
  software?: readonly string[];
  /** Day on which ips, mailDomains and linkDomains were last checked. */
  allowlistChecked?: Day;
  allowlistSource?: string;
}

/** What a code means where nothing better is known. */
export interface CodeMeaning {
  means: Reason;
  /** Where it differs from the reason's default. */
  fault?: Fault;
  scope?: Scope;
  blocked?: Blocked["kind"];
  source: string;
  /** Not registered with IANA, but widely used. */
  unregistered?: true;
}

/** Replies that say the same whoever says them: registered codes, and the words of stock mail servers. */
export interface StandardReplies {
  statuses: Readonly<Partial<Record<Status, CodeMeaning>>>;
  codes: Readonly<Record<number, CodeMeaning>>;
  replies: Readonly<Record<string, ReplyRule>>;
}

/** Any entry. */
export type Entry = Provider | Blocklist | Filter | Platform;

/** An entry with its id, the file name. */
export type NamedEntry = Entry & { readonly id: string };
