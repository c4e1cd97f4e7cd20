import { fileURLToPath } from "node:url";
import Tinypool from "tinypool";
import type { Outcome, Task } from "./worker.ts";

/** Threads that read mails. */
export interface Pool {
  run(task: Task): Promise<Outcome>;
  end(): Promise<void>;
}

/** Starts the threads; each works on one task, one mail at a time. */
export function startPool(workers: number): Pool {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./scan-worker.js", import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    trackUnmanagedFds: false,
    // A mail of 50 MB needs far less heap; without limits the threads collect garbage late and take what they get.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 },
  });
  return {
    async run(task) {
      // Bytes that fill their buffer are handed over instead of copied.
      const whole = task.mails.flatMap(({ raw }) =>
        raw !== undefined && raw.byteLength === raw.buffer.byteLength && raw.buffer instanceof ArrayBuffer ? [raw.buffer] : [],
      );
      return (await pool.run(task, { transferList: whole })) as Outcome;
    },
    end: () => pool.destroy(),
  };
}
