import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";

/** What one execution did. */
export interface Reached {
  /** Blocks that no execution before it entered. */
  fresh: number;
  /** How often blocks were entered, all together: the work that was done, whatever the clock says. */
  work: number;
}

const WIDEST = 2 ** 22;

/** V8's own counters of blocks in a folder's scripts, read anew after each execution. */
export class Coverage {
  readonly #session: Session = new Session();
  readonly #seen = new Map<string, Set<number>>();
  readonly #home: string;
  #blocks = 0;

  constructor(folder: string) {
    this.#home = pathToFileURL(folder).href;
  }

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many blocks were ever entered. */
  get blocks(): number {
    return this.#blocks;
  }

  /** What was reached since the last look; the counters begin anew. `learn`: what is new is not new any more. */
  async look(learn: boolean): Promise<Reached> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    let fresh = 0;
    let work = 0;
    for (const { url, functions } of result) {
      if (!url.startsWith(this.#home)) continue;
      const seen = this.#seen.get(url) ?? new Set();
      this.#seen.set(url, seen);
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          work += count;
          const key = startOffset * WIDEST + (endOffset - startOffset);
          if (seen.has(key)) continue;
          if (learn) seen.add(key);
          fresh++;
        }
      }
    }
    if (learn) this.#blocks += fresh;
    return { fresh, work };
  }
}
