import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { Step, WontHelp } from "../vocabulary/step.ts";

/** What the chain is worked out from. */
export interface ChainFacts extends Diagnosed {
  action: "failed" | "delayed";
  /** The address that the sender wrote to. */
  recipient?: string | undefined;
  /** Where the mail was refused at last, where an alias or forward lies between. */
  finalRecipient?: string | undefined;
  /** Its domain, where the address itself is not known. */
  recipientDomain?: string | undefined;
  /** The original's From address, its envelope sender, its X-Mailer or User-Agent. */
  from?: string | undefined;
  returnPath?: string | undefined;
  software?: string | undefined;
  messageId?: string | undefined;
  /** When it was refused: last attempt, else arrival, else the notice's date (RFC 3339). */
  date?: string | undefined;
  willRetryUntil?: string | undefined;
}

/** Who needs to contact whom, and who cannot help. */
export interface Chain {
  escalation: readonly Step[];
  wontHelp: readonly WontHelp[];
  /** What the reader should know beside the steps, in order of importance. */
  notes?: readonly NoteCode[];
}
