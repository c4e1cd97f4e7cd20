/** How often the input is enlarged. Linear work grows as much; quadratic work by 64. */
const TIMES = 8;
/** Beyond this, work does not grow in step with the input: half of what quadratic work shows, so that a busy machine alone never fails. */
export const MOST = 32;

/** Best of several runs, in milliseconds: a stranger's work on the same core only ever adds. */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 4; n++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** How much more work eight times the input is. Tried again when a busy machine spoils it; the least counts. */
export function growth(work: (n: number) => () => void, n: number): number {
  const small = work(n);
  const large = work(TIMES * n);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least >= MOST; attempt++) {
    // Below a fifth of a millisecond the clock says nothing.
    least = Math.min(least, best(large) / Math.max(best(small), 0.2));
  }
  return least;
}
