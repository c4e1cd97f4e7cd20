import { UnrecoverableError } from "bullmq";
import { parseBounce, refusals, suppressions, withOwnership } from "whoblocked";
import type { BounceJob } from "./bounce-queue.ts";

export interface Verdict {
  kind: string;
  refusals: { recipient: string; reason: string; blockedBy?: string }[];
  suppress: { address: string; advice: string }[];
}

/** Asks one's own records whether the message went to this address. Here: a stand-in that knows every message with an id. */
const wasSent = (messageId: string | undefined, _sentTo: string): boolean => messageId !== undefined;

/** The same function under BullMQ, SQS or anything else that hands over one message and retries when it throws. */
export async function handle({ raw, envelope }: BounceJob): Promise<Verdict> {
  // parseBounce throws for no mail; what is not even bytes will not get better by trying again.
  if (typeof raw !== "string" || raw === "") throw new UnrecoverableError("the job holds no mail");
  const read = await parseBounce(Buffer.from(raw, "base64"), envelope === undefined ? {} : { envelope });
  const report = withOwnership(read, (sentTo) => wasSent("original" in read ? read.original.messageId : undefined, sentTo));
  return {
    kind: report.kind,
    refusals: refusals(report).map(({ sentTo, reason, blockedBy }) => ({
      recipient: sentTo,
      reason,
      ...(blockedBy === undefined ? {} : { blockedBy: blockedBy.id ?? blockedBy.name }),
    })),
    suppress: suppressions(report).map(({ address, advice }) => ({ address, advice })),
  };
}
