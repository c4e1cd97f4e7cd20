import { Worker } from "bullmq";
import { type BounceJob, QUEUE } from "./bounce-queue.ts";
import { handle, type Verdict } from "./handle.ts";

// #region readme
// One process a core; each takes four jobs, so that it works on one while others wait for Redis.
const worker = new Worker<BounceJob, Verdict>(QUEUE, async (job) => await handle(job.data), {
  connection: { host: process.env["REDIS_HOST"] ?? "127.0.0.1", port: Number(process.env["REDIS_PORT"] ?? 6379) },
  concurrency: 4,
  // A worker that dies lets go of its jobs after this time; another one takes them.
  lockDuration: Number(process.env["LOCK_MS"] ?? 30_000),
  stalledInterval: Number(process.env["LOCK_MS"] ?? 30_000),
  maxStalledCount: 3,
});
// #endregion

worker.on("error", (error) => console.error(error.message));
worker.on("failed", (job, error) => console.error(`job ${job?.id ?? "?"} failed: ${error.message}`));
await worker.waitUntilReady();
console.log("ready");

// Finish what is at hand, take nothing new.
const stop = (): void => void worker.close().then(() => process.exit(0));
process.on("SIGTERM", stop).on("SIGINT", stop);
