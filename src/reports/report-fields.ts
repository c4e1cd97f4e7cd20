// What a format reads out of a mail: statements, not judgements. assemble.ts turns them into a Report.
import type { FeedbackReport, LinkKey, Notice } from "../report.ts";
import type { HeaderSection } from "../vocabulary/header.ts";
import type { Problem } from "../vocabulary/problem.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { Action, Evidence, Permanence, Wrapping } from "../vocabulary/verdict.ts";

/** A host as a report names it. */
export interface NamedHost {
  host?: string;
  ip?: string;
}

/** What a report says about one recipient. */
export interface RecipientFields {
  /** Final-Recipient, decoded; "" where the mail does not say. */
  address: string;
  /** Original-Recipient, where stated (xtext undone only when safe, standards.md 17). */
  originalAddress?: string | undefined;
  /** The address written to, where the mail shows an alias or forward between. */
  addressedAs?: string | undefined;
  action: Action;
  /** The word of the Action field, where it was not one of RFC 3464's. */
  rawAction?: string | undefined;
  /** The Status field as received, comments gone. Never derived. */
  status?: string | undefined;
  /** The comment behind it (RFC 3464 section 2.3.4): what mox and Haraka have to say where no server answered. */
  statusComment?: string | undefined;
  /** The reply or the reporting server's own words, lines as received joined with "\n". */
  diagnostic?: string | undefined;
  /** Type of the Diagnostic-Code in lower case ("smtp", "x-unix", "x-postfix" ...); "smtp" for a remote server's reply found in text. */
  diagnosticType?: string | undefined;
  /** "remote": another server said it; "local": the reporting server found it itself; absent where the mail does not tell. */
  saidBy?: "remote" | "local" | undefined;
  /** Where in the dialogue, when the report says so ("in reply to RCPT TO", "refused to talk to me"). */
  stage?: Stage | undefined;
  remoteMta?: NamedHost | undefined;
  /** RFC 3339. */
  lastAttemptDate?: string | undefined;
  willRetryUntil?: string | undefined;
  /** The report says that the reporting server stopped trying ("retry timeout exceeded", "too long in queue"). */
  gaveUp?: boolean | undefined;
  /** A sending platform's own category in our words, and whether it calls the refusal passing: used where no words of a server tell more. */
  statedReason?: Reason | undefined;
  statedPermanence?: Permanence | undefined;
  /** Which field or line this was read from. */
  evidence?: Evidence | undefined;
}

/** What a report shows of the original message. */
export interface OriginalFields {
  /** Header section of the returned original; [] where nothing came back. */
  header: HeaderSection;
  /** Original-Envelope-Id, decoded when safe. */
  envelopeId?: string;
  /** Ids that the report itself states (X-Postfix-Queue-ID ...); the original's own header is read by assemble. */
  keys?: readonly LinkKey[];
}

/** A DSN or a bounce in free text. */
export interface DeliveryFields {
  kind: "delivery-report";
  format: string;
  wrapping: Wrapping;
  reportingMta?: NamedHost | undefined;
  /** Received-From-MTA: the submitting client. Never the refused server. */
  receivedFromMta?: NamedHost | undefined;
  arrivalDate?: string | undefined;
  original: OriginalFields;
  recipients: readonly RecipientFields[];
  problems: readonly Problem[];
  /** True where only loose words were found (generic text reader): the diagnosis is then a guess at best. */
  lowConfidence?: boolean | undefined;
  platform?: { name: string; category?: string } | undefined;
  /** The server that the platform sent from, where an event states it. */
  sending?: NamedHost | undefined;
}

/** A complaint or authentication failure. */
export interface FeedbackFields {
  kind: "feedback-report";
  feedbackType: FeedbackReport["feedbackType"];
  /** Of the complained-about mail, where not redacted (RFC 6590). */
  recipients: readonly string[];
  sourceIp?: string;
  reportingMta?: NamedHost;
  /** User-Agent or From domain of the reporter. */
  reporter?: string;
  /** Auth-Failure, Delivery-Result and the like (RFC 6591), as signals. */
  authFailure?: string;
  wrapping: Wrapping;
  original: OriginalFields;
  problems: readonly Problem[];
}

/** RFC 8098. */
export interface DispositionFields {
  kind: "disposition-report";
  /** e.g. "manual-action/MDN-sent-manually; displayed", comments gone. */
  disposition: string;
  recipient?: string;
  original: OriginalFields;
  problems: readonly Problem[];
}

/** RFC 3834. */
export interface AutoReplyFields {
  kind: "auto-reply";
  autoReply: "vacation" | "left-organisation" | "ticket" | "challenge" | "other";
  until?: string;
  original: OriginalFields;
  problems: readonly Problem[];
}

/** Nothing to report. */
export interface NoReportFields {
  kind: "ordinary-mail" | "unreadable";
  problems: readonly Problem[];
}

/** What one mail states. */
export type StatedFields = DeliveryFields | FeedbackFields | DispositionFields | AutoReplyFields | NoReportFields;

/** What one mail states, with the notice it came in. */
export interface ReportFields {
  notice: Notice;
  /** Header section of the notice; [] for events and log lines. */
  header: HeaderSection;
  stated: StatedFields;
}
