import type { RefusedRecipient } from "../report.ts";
import type { NamedHost } from "../reports/report-fields.ts";
import type { SendingMta } from "../vocabulary/party.ts";
import type { Reason } from "../vocabulary/reason.ts";
import type { SmtpReply, Stage } from "../vocabulary/smtp-reply.ts";
import type { Permanence } from "../vocabulary/verdict.ts";

/** What the diagnosis is given about one refusal. */
export interface RefusalFacts {
  action: "failed" | "delayed";
  /** The Status field as received. */
  status?: string;
  /** The outermost reply. */
  reply?: SmtpReply;
  /** The reply inside the reply, where there is one: the cause. */
  inner?: SmtpReply;
  stage?: Stage;
  saidBy?: "remote" | "local";
  diagnosticType?: string;
  gaveUp?: boolean;
  remoteMta?: NamedHost;
  reportingMta?: NamedHost;
  /** The reporting server's house took the message from its author: the first hop of the returned original. */
  tookItFirst?: true;
  /** Where the mail was to go: sentTo, else the final address. */
  recipient?: string;
  /** Final-Recipient. */
  finalRecipient?: string;
  /** The original's From and envelope sender, and the domains of links or headers that betray a platform. */
  from?: string;
  returnPath?: string;
  software?: string;
  /** What other sources than the reply say about the refused server (Received of the notice, Reporting-MTA, event, context). */
  sending?: SendingMta;
  /** options.own */
  own?: { servers?: readonly string[]; domains?: readonly string[] };
  lowConfidence?: boolean;
  platform?: { name: string; category?: string };
  /** The platform's own category in our words; used where no words of a server tell more. */
  statedReason?: Reason;
  statedPermanence?: Permanence;
}

/** Which authentication mechanisms a reply says failed, and for which domain. */
export interface FailedAuthentication {
  mechanisms: readonly ("spf" | "dkim" | "dmarc" | "arc")[];
  domain?: string;
}

/** The judgement, before anybody is told to contact anybody. */
export interface Diagnosed
  extends Pick<
    RefusedRecipient,
    "reason" | "fault" | "permanence" | "scope" | "confidence" | "blockedBy" | "blocked" | "reply" | "remoteMta" | "sendingMta" | "conflicts" | "evidence"
  > {
  /** Name of the catalogue rule that won, e.g. "t-online/nowl". */
  rule?: string;
  failedAuthentication?: FailedAuthentication;
}
