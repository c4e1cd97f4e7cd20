import type { RefusedRecipient } from "../report.ts";
import type { NamedHost } from "../reports/report-fields.ts";
import type { Blocker, MailHost, SendingMta } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { SmtpReply, Stage } from "../vocabulary/smtp-reply.ts";
import type { Blocked, Permanence } from "../vocabulary/verdict.ts";

/**
 * What the diagnosis is given about one refusal. Undefined is as good as absent: facts that all have the same fields are read several times
 * as fast.
 */
export interface RefusalFacts {
  action: "failed" | "delayed";
  /** The Status field as received. */
  status?: string | undefined;
  /** The outermost reply. */
  reply?: SmtpReply | undefined;
  /** The reply inside the reply, where there is one: the cause. */
  inner?: SmtpReply | undefined;
  stage?: Stage | undefined;
  saidBy?: "remote" | "local" | undefined;
  diagnosticType?: string | undefined;
  gaveUp?: boolean | undefined;
  remoteMta?: NamedHost | undefined;
  reportingMta?: NamedHost | undefined;
  /** The reporting server's house took the message from its author: the first hop of the returned original. */
  tookItFirst?: boolean | undefined;
  /** Where the mail was to go: sentTo, else the final address. */
  recipient?: string | undefined;
  /** Final-Recipient. */
  finalRecipient?: string | undefined;
  /** The original's From and envelope sender, and the domains of links or headers that betray a platform. */
  from?: string | undefined;
  returnPath?: string | undefined;
  software?: string | undefined;
  /** What other sources than the reply say about the refused server (Received of the notice, Reporting-MTA, event, context). */
  sending?: SendingMta | undefined;
  /** options.own */
  own?: { servers?: readonly string[]; domains?: readonly string[] } | undefined;
  lowConfidence?: boolean | undefined;
  platform?: { name: string; category?: string } | undefined;
  /** The platform's own category in our words; used where no words of a server tell more. */
  statedReason?: Reason | undefined;
  statedPermanence?: Permanence | undefined;
}

/** Which authentication mechanisms a reply says failed, and for which domain. */
export interface FailedAuthentication {
  mechanisms: readonly ("spf" | "dkim" | "dmarc" | "arc")[];
  domain?: string;
}

/** The judgement, before anybody is told to contact anybody; undefined is as good as absent here too. */
export interface Diagnosed extends Pick<RefusedRecipient, "reason" | "fault" | "permanence" | "scope" | "confidence" | "conflicts" | "evidence"> {
  blockedBy?: Blocker | undefined;
  blocked?: Blocked | undefined;
  reply?: SmtpReply | undefined;
  remoteMta?: MailHost | undefined;
  sendingMta?: SendingMta | undefined;
  /** Name of the catalogue rule that won, e.g. "t-online/nowl". */
  rule?: string | undefined;
  failedAuthentication?: FailedAuthentication | undefined;
}
