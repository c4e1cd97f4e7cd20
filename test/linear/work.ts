// Work that is counted, not timed: how often V8 entered a block of src/, and how many characters, bytes and items the platform's own functions
// walked over on its behalf. The same input gives the same number on any machine, however busy.
import { Session } from "node:inspector/promises";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
// Before the first function of src/ is compiled: V8 counts blocks of what it compiles from now on.
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const OURS = /\/(?:src\/(?!.*node_modules)|test\/linear\/samples)/u;

/** Counters of V8 since the last look. */
async function blocks(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let sum = 0;
  for (const { url, functions } of result) {
    if (!OURS.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  }
  return sum;
}

let walked = 0;
type Walk = (self: never, given: readonly never[], result: never) => number;
type Method = (...given: never[]) => never;

/** Lengths of what a function walks over, judged by what it was given and what it found. */
const length = (self: { length: number }): number => self.length;
const forwards = (self: { length: number }, [, from = 0]: readonly number[], found: number): number => (found < 0 ? self.length : found) - from + 1;
const backwards = (self: { length: number }, [, from = self.length]: readonly number[], found: number): number => Math.min(from, self.length) - found + 1;
const resulting = (_: unknown, __: unknown, result: { length: number }): number => result.length;
const WALKS: readonly (readonly [object, Readonly<Record<string, Walk>>])[] = [
  [
    String.prototype,
    {
      indexOf: forwards,
      lastIndexOf: backwards,
      includes: (self: string, [what, from = 0]: readonly [string, number?]) => {
        const found = originals.indexOf.call(self, what, from);
        return (found < 0 ? self.length : found) - from + 1;
      },
      split: length,
      replaceAll: length,
      toLowerCase: length,
      toUpperCase: length,
      normalize: length,
      repeat: resulting,
      trim: (self: string, _: unknown, result: string) => self.length - result.length + 1,
      trimStart: (self: string, _: unknown, result: string) => self.length - result.length + 1,
      trimEnd: (self: string, _: unknown, result: string) => self.length - result.length + 1,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: forwards,
      lastIndexOf: backwards,
      includes: length,
      join: resulting,
      slice: resulting,
      concat: resulting,
      reverse: length,
      sort: length,
      splice: length,
      shift: length,
      unshift: length,
    },
  ],
  [
    Object.getPrototypeOf(Uint8Array.prototype) as object,
    { indexOf: forwards, lastIndexOf: backwards, slice: resulting, fill: length, set: (_: never, [from]: readonly [{ length: number }]) => from.length },
  ],
  [TextDecoder.prototype, { decode: (_: never, [bytes]: readonly [{ byteLength: number }?]) => bytes?.byteLength ?? 0 }],
  [TextEncoder.prototype, { encode: resulting }],
  [JSON, { parse: (_: never, [text]: readonly [string]) => text.length, stringify: (_: never, __: never, text: string | undefined) => text?.length ?? 0 }],
] as never;
const originals = { indexOf: String.prototype.indexOf, exec: RegExp.prototype.exec, items: Array.prototype[Symbol.iterator] };

/** A regular expression walks from where it begins to the end of what it finds; to the end of the text where it finds nothing. */
function exec(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = originals.exec.call(this, text);
  walked += (found === null ? (this.sticky ? from : text.length) : found.index + (found[0] as string).length) - Math.min(from, text.length) + 1;
  return found;
}

/** Loops are counted by their blocks; spreading, destructuring and Array.from only here. */
function items(this: readonly unknown[]): ArrayIterator<unknown> {
  const iterator = originals.items.call(this);
  const next = iterator.next;
  iterator.next = () => {
    walked++;
    return next.call(iterator);
  };
  return iterator;
}

/** Puts the counting functions in the place of the platform's; returns what puts those back. */
function watch(): () => void {
  const undo: (() => void)[] = [];
  const put = (owner: object, name: string | symbol, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    Object.defineProperty(owner, name, { ...before, value });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const [owner, methods] of WALKS) {
    for (const [name, walk] of Object.entries(methods)) {
      const method = (owner as Record<string, Method>)[name] as Method;
      put(owner, name, function (this: never, ...given: never[]): never {
        const result = method.apply(this, given);
        walked += Math.max(0, walk(this, given, result));
        return result;
      });
    }
  }
  put(RegExp.prototype, "exec", exec);
  put(Array.prototype, Symbol.iterator, items);
  return () => {
    for (const one of undo) one();
  };
}

/** How much work a run is. */
export async function workOf(run: () => void | Promise<void>): Promise<number> {
  await blocks();
  walked = 0;
  const restore = watch();
  try {
    await run();
  } finally {
    restore();
  }
  const natively = walked;
  return (await blocks()) + natively;
}

/** How often the input is enlarged. Linear work grows as much, quadratic work by 64. */
const TIMES = 8;
/** Linear, and a little for what is sorted; docs/performance.md lists what each came to. */
export const MOST = 9;

/** How much more work eight times the input is. */
export async function growth(work: (n: number) => () => void | Promise<void>, n: number): Promise<number> {
  // Tables that are made on first use are no work of an input's; other sizes, so that nothing is remembered of these.
  await work(n >> 1)();
  await work(n * (TIMES >> 1))();
  const small = await workOf(work(n));
  return (await workOf(work(TIMES * n))) / small;
}
