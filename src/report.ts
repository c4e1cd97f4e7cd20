// The results a caller switches on; types only. Optional fields are absent, never null; a report survives JSON unchanged.
import type { Blocker, MailHost, Party, SendingMta } from "./vocabulary/party.ts";
import type { Problem } from "./vocabulary/problem.ts";
import type { Fault, Reason } from "./vocabulary/reason.ts";
import type { SmtpReply } from "./vocabulary/smtp-reply.ts";
import type { Step, WontHelp } from "./vocabulary/step.ts";
import type { Authenticity, Blocked, Confidence, Conflict, Evidence, Permanence, Scope, Suppress, Wrapping } from "./vocabulary/verdict.ts";

/** The notice that came in. `source` says through which door. Dates are RFC 3339. */
export interface Notice {
  source: "mail" | "webhook" | "log" | "text";
  messageId?: string;
  from?: string;
  to?: readonly string[];
  returnPath?: string;
  date?: string;
  subject?: string;
  inReplyTo?: readonly string[];
}

/** One way to find the sent message again; a report lists them best first. */
export interface LinkKey {
  kind: "message-id" | "envelope-id" | "verp" | "header" | "feedback-id" | "queue-id" | "platform-id";
  name?: string;
  value: string;
  from: "envelope" | "report-field" | "returned-original" | "outer-header" | "event";
}

/** The mail that the report is about, as far as the report returns it. */
export interface OriginalMessage {
  keys: readonly LinkKey[];
  /** Without angle brackets. */
  messageId?: string;
  envelopeId?: string;
  /** Envelope sender, BATV, SRS and VERP undone; `from` is the header field. */
  returnPath?: string;
  from?: string;
  /** X-Mailer or User-Agent. */
  software?: string;
  to?: readonly string[];
  subject?: string;
  date?: string;
  listId?: string;
  /** Header fields of the returned original in order, by allow-list and options.keepHeaders. */
  headers: readonly (readonly [name: string, value: string])[];
}

interface Common {
  schemaVersion: 1;
  /** Date of the catalogue that judged. */
  catalogueDate: string;
  notice: Notice;
  problems: readonly Problem[];
}

interface RecipientBase {
  /** Same for the same fate of the same message to the same address: original id or envelope id + address + action + reporter. */
  key: string;
  /** Final-Recipient, decoded. "" where the mail does not say (problem "recipient-unknown"); such an entry never suppresses. */
  address: string;
  /** Original-Recipient, where stated. */
  originalAddress?: string;
  /** The address that the sender wrote to, where an alias or forward lies between. */
  addressedAs?: string;
  /** The address to look up in one's own list: addressedAs, else originalAddress, else address. */
  sentTo: string;
  /** RFC 3463, as received, never invented: the Status field, or the reply's code where that is narrower or the field is missing or x.0.0. */
  status?: string;
  lastAttemptDate?: string;
  evidence: readonly [Evidence, ...Evidence[]];
}

/** A recipient whose mail failed or waits. */
export interface RefusedRecipient extends RecipientBase {
  action: "failed" | "delayed";
  /** What the refusing side said: class of the outermost reply, else of the status, else of the action. failed + transient = gave up retrying. */
  permanence: Permanence;
  reason: Reason;
  fault: Fault;
  confidence: Confidence;
  /** What to do with the address: table in docs/suppression.md. */
  suppress: Suppress;
  scope: Scope;
  blockedBy?: Blocker;
  /** ip for a refused server, domain for a listing or a failed authentication, address for a recipient or sender, message or url for content. */
  blocked?: Blocked;
  reply?: SmtpReply;
  remoteMta?: MailHost;
  sendingMta?: SendingMta;
  willRetryUntil?: string;
  /** Who needs to contact whom, in order; alternatives are marked. */
  escalation: readonly Step[];
  /** Whom people write to in vain, and why. */
  wontHelp: readonly WontHelp[];
  conflicts: readonly Conflict[];
}

/** A recipient whose mail arrived or was passed on. */
export interface AcceptedRecipient extends RecipientBase {
  action: "delivered" | "relayed" | "expanded";
}

/** One recipient's fate. */
export type RecipientReport = RefusedRecipient | AcceptedRecipient;

/** A DSN (RFC 3464, RFC 6533) or a bounce in free text. */
export interface DeliveryReport extends Common {
  kind: "delivery-report";
  /** Which format was read, e.g. "rfc3464", "exim", "united-internet". */
  format: string;
  wrapping: Wrapping;
  authenticity: Authenticity;
  platform?: { name: string; category?: string };
  reportingMta?: MailHost;
  arrivalDate?: string;
  original: OriginalMessage;
  recipients: readonly [RecipientReport, ...RecipientReport[]];
}

/** A complaint (RFC 5965) or an authentication failure (RFC 6591). */
export interface FeedbackReport extends Common {
  kind: "feedback-report";
  feedbackType: "abuse" | "fraud" | "virus" | "not-spam" | "opt-out" | "auth-failure" | "other";
  authenticity: Authenticity;
  reportedBy?: Party;
  sourceIp?: string;
  original: OriginalMessage;
  recipients: readonly { key: string; address?: string; sentTo?: string; suppress: "now" | "never" }[];
}

/** A disposition notification (RFC 8098): read, deleted, dispatched. */
export interface DispositionReport extends Common {
  kind: "disposition-report";
  disposition: string;
  original: OriginalMessage;
  recipient?: string;
}

/** An automatic answer (RFC 3834). */
export interface AutoReply extends Common {
  kind: "auto-reply";
  autoReply: "vacation" | "left-organisation" | "ticket" | "challenge" | "other";
  original: OriginalMessage;
  until?: string;
}

/** A mail that reports nothing. */
export interface OrdinaryMail extends Common {
  kind: "ordinary-mail";
}

/** Nothing could be recognised, or a limit was passed; problems says which. */
export interface UnreadableMail extends Common {
  kind: "unreadable";
}

/** What one mail, event or line says. */
export type Report = DeliveryReport | FeedbackReport | DispositionReport | AutoReply | OrdinaryMail | UnreadableMail;

/** The judgement on one reply. */
export interface Diagnosis
  extends Pick<
    RefusedRecipient,
    | "reason"
    | "fault"
    | "permanence"
    | "scope"
    | "confidence"
    | "blockedBy"
    | "blocked"
    | "reply"
    | "sendingMta"
    | "escalation"
    | "wontHelp"
    | "conflicts"
    | "evidence"
  > {}

/** A compiled catalogue, made by extendCatalogue. */
export interface Catalogue {
  readonly date: string;
}

/** What a caller may say beside the mail. */
export interface Options {
  /** The SMTP envelope with which the bounce arrived. */
  envelope?: { from?: string; to?: string };
  /** The caller's servers (addresses, CIDR, host names) and domains. */
  own?: { servers?: readonly string[]; domains?: readonly string[] };
  /** authserv-ids whose Authentication-Results may be believed (RFC 8601). */
  trustedAuthserv?: readonly string[];
  /** Further header fields of the original to keep in original.headers. */
  keepHeaders?: readonly string[];
  /** Undoes the caller's own VERP: bounce address in, recipient out. */
  verp?: (address: string) => string | undefined;
  catalogue?: Catalogue;
}
