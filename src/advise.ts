import { diagnose } from "./diagnosis/diagnose.ts";
import { directoryOf } from "./directory/index.ts";
import { advise as adviseOn } from "./escalation/advise.ts";
import type { Situation } from "./escalation/situation.ts";
import { readReply } from "./replies/read-reply.ts";
import type { NoteCode } from "./vocabulary/note.ts";
import type { Party } from "./vocabulary/party.ts";
import type { Step, WontHelp } from "./vocabulary/step.ts";

/** Who needs to contact whom, where there is no bounce at hand. */
export interface Advice {
  escalation: readonly Step[];
  wontHelp: readonly WontHelp[];
  /** What the reader should know beside the steps, in order of importance. */
  notes: readonly NoteCode[];
  /** Where the sender has his mailbox, as far as the situation says so. */
  mailboxProvider?: Party;
}

/** Works out the same chain from what somebody has seen. Every field of `situation` may be absent. Throws a TypeError for a non-object. */
export function advise(situation: Situation): Advice {
  if (typeof situation !== "object" || situation === null) throw new TypeError("advise: situation must be an object");
  const directory = directoryOf();
  const read = situation.reply === undefined ? undefined : readReply(situation.reply);
  const diagnosed =
    read === undefined
      ? undefined
      : diagnose(
          {
            action: "failed",
            reply: read.reply,
            ...(read.inner === undefined ? {} : { inner: read.inner }),
            ...(read.remote === undefined ? {} : { remoteMta: read.remote }),
            ...(situation.recipientAddress === undefined ? {} : { recipient: situation.recipientAddress }),
            ...(situation.senderAddress === undefined ? {} : { from: situation.senderAddress }),
          },
          directory,
        );
  const { notes = [], ...advice } = adviseOn(situation, directory, diagnosed);
  return { ...advice, notes };
}
