import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";
import type { Outcome, Task } from "./worker.ts";

/** Threads that read mails. */
export interface Pool {
  run(task: Task): Promise<Outcome>;
  end(): Promise<void>;
}

/**
 * Every thread compiles for itself, on helper threads that take the processors from the others. The optimizing compiler is asked a sixteenth
 * as eagerly as by default: mails differ so much that little of the code becomes really hot. The quick one does the rest (worker.ts).
 */
const COMPILING = "--interrupt-budget=2112000";
/** Young generations have their full size from the start: what does not grow later is no growth of memory, and most mails live in it only. */
const YOUNG = "--min-semi-space-size=4";
/** V8 counts three halves. */
const YOUNG_MB = 12;
/** Old generations grow in small steps. Said before the threads run, it would also shrink their young ones to a megabyte. */
const SAVING = "--optimize-for-size";

/** Starts the threads; each works on one task, one mail at a time. */
export function startPool(workers: number): Pool {
  for (const flag of [COMPILING, YOUNG]) setFlagsFromString(flag);
  let saving = false;
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./scan-worker.js", import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    trackUnmanagedFds: false,
    // A mail of 50 MB needs far less heap; without limits the threads collect garbage late and take what they get.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: 128 },
  });
  return {
    async run(task) {
      // Bytes that fill their buffer are handed over instead of copied.
      const whole = task.mails.flatMap(({ raw }) =>
        raw !== undefined && raw.byteLength === raw.buffer.byteLength && raw.buffer instanceof ArrayBuffer ? [raw.buffer] : [],
      );
      const outcome = (await pool.run(task, { transferList: whole })) as Outcome;
      if (!saving) setFlagsFromString(SAVING);
      saving = true;
      return outcome;
    },
    end: () => pool.destroy(),
  };
}
