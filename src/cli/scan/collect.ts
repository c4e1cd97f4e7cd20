import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | undefined;

/**
 * Gives what a thread calls after each task: a full garbage collection after the first `first` tasks and then after every `every`. Left alone, a
 * heap grows by a third before the first one. One takes 20 to 30 ms.
 */
export function collectEvery(every: number, first: number): () => void {
  let tasks = 0;
  return () => {
    tasks++;
    if (tasks % every !== first) return;
    if (collect === undefined) {
      setFlagsFromString("--expose-gc");
      collect = runInNewContext("gc") as () => void;
    }
    collect();
  };
}
