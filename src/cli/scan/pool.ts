import { fileURLToPath } from "node:url";
import Tinypool from "tinypool";
import type { Outcome, Task } from "./worker.ts";

/** Threads that read mails. */
export interface Pool {
  run(task: Task): Promise<Outcome>;
  end(): Promise<void>;
}

/** Starts the threads; each holds one mail at a time. */
export function startPool(workers: number): Pool {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./scan-worker.js", import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    // A busy terminal signal must reach the main thread alone.
    trackUnmanagedFds: false,
  });
  return {
    async run(task) {
      const { raw } = task;
      // Bytes that fill their buffer are handed over instead of copied.
      const whole = raw !== undefined && raw.byteOffset === 0 && raw.byteLength === raw.buffer.byteLength && raw.buffer instanceof ArrayBuffer;
      return (await pool.run(task, whole ? { transferList: [raw.buffer as ArrayBuffer] } : {})) as Outcome;
    },
    end: () => pool.destroy(),
  };
}
