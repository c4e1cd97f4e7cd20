import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type ConnectionOptions, Queue } from "bullmq";

export const QUEUE = "bounces";

export interface BounceJob {
  /** The mail, base64: bytes survive JSON. Above a few hundred kilobytes put it into a store and its key here. */
  raw: string;
  envelope?: { from?: string; to?: string };
}

/** Below this many waiting jobs the producer goes on. */
const MOST_WAITING = 1000;

export function openQueue(connection: ConnectionOptions): Queue<BounceJob> {
  return new Queue<BounceJob>(QUEUE, {
    connection,
    defaultJobOptions: {
      attempts: 3,
      backoff: { type: "exponential", delay: 200 },
      // Done jobs go after a day; failed ones stay until somebody has looked at them.
      removeOnComplete: { age: 86_400 },
      removeOnFail: false,
    },
  });
}

/** Puts a bounce into the queue, and waits while the workers are behind: whoever delivers is held back instead of Redis being filled. */
export async function enqueue(queue: Queue<BounceJob>, raw: Uint8Array, envelope?: BounceJob["envelope"], mostWaiting = MOST_WAITING): Promise<void> {
  while ((await queue.getWaitingCount()) >= mostWaiting) await sleep(50);
  // The same bytes are the same job: a delivery that is repeated after a lost answer is done once.
  const jobId = createHash("sha256").update(raw).digest("hex");
  await queue.add("bounce", { raw: Buffer.from(raw).toString("base64"), ...(envelope === undefined ? {} : { envelope }) }, { jobId });
}
