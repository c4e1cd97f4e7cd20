import type { NoteCode } from "../vocabulary/note.ts";
import type { Role } from "../vocabulary/party.ts";
import type { Fault, Reason } from "../vocabulary/reason.ts";
import type { Ask, Facts, WontHelpReason } from "../vocabulary/step.ts";
import type { Action } from "../vocabulary/verdict.ts";

/** For whom a text is written: the sender is addressed, a support desk and a postmaster read about him. */
export type Audience = "sender" | "support" | "postmaster";

/** A party as a language names it. */
export interface NamedParty {
  role: Role;
  /** Absent where only the role is known. */
  name?: string;
  /** The sender's own server: its postmaster, not a hired provider. */
  own?: boolean;
  /** Somebody the catalogue knows by its trade name. */
  known?: boolean;
  /** The reader himself, as the operator of his own server. */
  reader?: boolean;
}

/** The forms in which a sentence needs a party: "T-Online refuses", "ask T-Online", "at T-Online". */
export interface PartyForms {
  subject: string;
  object: string;
  with: string;
  /** Its machine, as a subject: "the mail server of example.com refused it"; a provider's name does for both. */
  server: string;
}

/** What a sentence about a cause may name; absent is unknown. */
export interface CauseWords {
  /** Who refused. */
  who: PartyForms;
  fault: Fault;
  /** The list or filter relied on. */
  via?: string;
  /** Who runs the refused server. */
  operator?: PartyForms;
  /** True when the sender runs the refused server himself: then he is addressed as its operator. */
  ownServer: boolean;
  recipient?: string;
  /** Domain of the recipient's address. */
  recipientDomain?: string;
  /** The domain that was refused or is listed. */
  domain?: string;
  /** In whose name was sent. */
  senderDomain?: string;
  /** The mail is still being tried. */
  delayed: boolean;
  ip?: string;
  host?: string;
  url?: string;
  /** "SPF", "DKIM and DMARC" ... in the language's own conjunction. */
  mechanisms: readonly string[];
  software?: string;
  /** Examples of the codes that the parties concerned print in their replies. */
  codes: readonly string[];
  audience: Audience;
}

/**
 * Why a report is passed on. asks: the contacted party turns to `next`. mends: it puts its own server right. lifts: it refused the mail
 * itself. looks: it finds out. shows: the operator shows the refusing party that all is in order now.
 */
export type Purpose = "asks" | "mends" | "lifts" | "looks" | "shows";

/** What a sentence about a step may name. */
export interface StepWords {
  /** The reader is the actor: the sender, also as the operator of a server of his own. */
  you: boolean;
  /** The actor runs the refused server for himself. */
  ownServer: boolean;
  audience: Audience;
  actor: PartyForms;
  /** Why the mail was refused, where a refusal is being told. */
  reason?: Reason;
  /** Of "forward-report" only. */
  purpose?: Purpose;
  /** Whom the contacted party asks in the next step. */
  next?: PartyForms;
  /** The contacted party is a person with a mailbox, not an organisation. */
  person: boolean;
  /** A list of a platform's servers and domains is given. */
  allowlist: boolean;
  /** The mail is still being tried. */
  delayed: boolean;
  contact?: PartyForms;
  /** Who refused, where the step is not with him. */
  about?: PartyForms;
  ip?: string;
  host?: string;
  domain?: string;
  recipient?: string;
  until?: string;
  /** Who fixes, waits or checks, without contacting anybody. */
  alone: boolean;
}

/** What a draft may name; absent facts become marked blanks before they reach a sentence. */
export interface DraftWords {
  contact: PartyForms;
  about?: PartyForms;
  ip: string;
  host: string;
  domain: string;
  recipient?: string;
  /** What the quoted reply says, where there is one. */
  reason?: Reason;
  /** A list of a platform's servers and domains is given: mail in the addressee's own name, sent for it from outside. */
  allowlist: boolean;
  /** The addressee is a person with a mailbox. */
  person: boolean;
}

/** A draft's own sentences. */
export interface DraftSentences {
  subject: (x: DraftWords) => string;
  /** Paragraphs in front of the facts. */
  opening: (x: DraftWords) => readonly string[];
  /** Paragraphs behind the facts. */
  request: (x: DraftWords) => readonly string[];
}

/** Fields that a draft lists or leaves blank. */
export type DraftFact = keyof Facts | "allowlist-ips" | "allowlist-mail-domains" | "allowlist-link-domains";

/** Everything one language says: whole sentences. A missing one does not compile. */
export interface LanguageSentences {
  readonly code: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly asks: Readonly<Record<Ask, string>>;
  party(party: NamedParty, audience: Audience): PartyForms;
  /** "A and B". */
  list(items: readonly string[]): string;
  /** A date for people, with its zone; `iso` is RFC 3339. */
  date(iso: string): string;
  /** What happened, first sentence. `who`: nobody where no server refused. `until`: a date in words, how long a delayed mail is tried. */
  outcome(action: Action, x: { recipient?: string; who?: PartyForms; gaveUp: boolean; audience: Audience; until?: string; neverTried?: boolean }): string;
  readonly why: Readonly<Record<Reason, (x: CauseWords) => string>>;
  /** What is probably the matter, where there is no bounce. */
  readonly suspected: {
    readonly server: (x: { who?: PartyForms; operator: PartyForms; ownServer: boolean; audience: Audience }) => string;
    readonly inHouse: (x: { domain?: string; audience: Audience }) => string;
  };
  readonly address: {
    readonly fine: (x: CauseWords) => string;
    readonly wrong: (x: CauseWords) => string;
    /** The address exists, but takes nothing now. */
    readonly closed: (x: CauseWords) => string;
    readonly unsure: (x: CauseWords) => string;
  };
  readonly steps: Readonly<Record<Ask, (x: StepWords) => string>>;
  /** "By e-mail to ..., or on the page ...". `unconfirmed`: printed in the bounce, not proved to be the party's. */
  reached(channel: { kind: "email" | "web-form" | "web-page" | "phone"; value: string; unconfirmed: boolean }): string;
  /** Facts in a row; `alone`: for somebody who mends or checks, not for a letter. */
  bring(facts: readonly string[], alone: boolean): string;
  allowlist(list: { ips: readonly string[]; mailDomains: readonly string[]; linkDomains: readonly string[]; checked: string }): readonly string[];
  readonly or: string;
  /** Between a label and what it stands for, blanks included. */
  readonly colon: string;
  /** Said where the diagnosis is a guess. */
  readonly guess: string;
  readonly facts: Readonly<Record<DraftFact, string>>;
  readonly wontHelp: Readonly<Record<WontHelpReason, (who: PartyForms, x: CauseWords) => string>>;
  readonly notes: Readonly<Record<NoteCode, (x: CauseWords) => string>>;
  readonly headings: { readonly steps: string; readonly wontHelp: string; readonly notes: string; readonly technical: string };
  readonly technical: {
    readonly reply: string;
    readonly status: string;
    readonly stage: string;
    readonly answeredBy: string;
    readonly refusedServer: string;
    readonly reason: string;
    readonly evidence: string;
    readonly conflicts: string;
    readonly original: string;
    readonly authenticity: string;
    readonly suppress: string;
  };
  readonly suppress: Readonly<Record<"now" | "after-repeats" | "never", string>>;
  readonly authenticity: Readonly<Record<"confirmed" | "plausible" | "unverified" | "suspicious", string>>;
  readonly suspicious: string;
  readonly noSteps: string;
  readonly reports: {
    readonly complaint: (address: string | undefined, audience: Audience) => string;
    readonly optOut: (address: string | undefined, audience: Audience) => string;
    readonly notSpam: (address: string | undefined, audience: Audience) => string;
    readonly authFailure: (reporter: string | undefined, audience: Audience) => string;
    readonly otherFeedback: string;
    readonly disposition: (recipient: string | undefined, disposition: string) => string;
    readonly autoReply: Readonly<Record<"vacation" | "left-organisation" | "ticket" | "challenge" | "other", string>>;
    readonly ordinary: string;
    readonly unreadable: string;
    /** The input is a .msg file. */
    readonly outlookFile: string;
    /** A part (winmail.dat, .msg) was passed over. */
    readonly outlookPart: string;
  };
  readonly draft: {
    readonly greeting: string;
    readonly closing: string;
    readonly blank: (label: string) => string;
    readonly factsFollow: string;
    readonly replyFollows: string;
    readonly cut: string;
    readonly asks: Readonly<Record<Ask, DraftSentences>>;
  };
}
