/**
 * What stands under words, worked out beforehand: in turn the key of a word (words.ts) and what it leads to, one number or several.
 * A rule with a phrase is told by its number, a net that the word may call by `~number`. Flat, because it is read with every first reply.
 */
export type Shelved = readonly (number | readonly number[])[];

/** What stands under a word, each by kind: all of it comes with one look-up, for to fetch it from memory costs more than to compare it. */
export interface Shelf<R, F> {
  /** Numbers of rules with a phrase, and those rules, once a reply has held the word. */
  numbers: readonly number[];
  rules: R | undefined;
  /** Numbers of nets that this word may call. */
  nets: readonly number[];
  /** Phrases of nets that were called. */
  filings: F | undefined;
}

const NONE: readonly number[] = [];

/** Shelves by the keys of words: what words that share one lead to stands together. */
export class WordIndex<R, F> {
  /** As worked out, until the word is first asked for. */
  readonly #shelves = new Map<number, number | readonly number[] | Shelf<R, F>>();

  /** Bits of the keys there are: most words of a reply lead nowhere, and one look at a small table tells so. */
  readonly #marks: Int32Array;

  constructor(shelved: Shelved = []) {
    this.#marks = new Int32Array(2 ** Math.ceil(Math.log2(1 + shelved.length / 8)));
    for (let at = 0; at < shelved.length; at += 2) {
      const key = shelved[at] as number;
      this.#mark(key);
      this.#shelves.set(key, shelved[at + 1] as number | readonly number[]);
    }
  }

  #mark(key: number): void {
    const at = (key >>> 5) & (this.#marks.length - 1);
    this.#marks[at] = (this.#marks[at] as number) | (1 << (key & 31));
  }

  /** The shelf of a key, where there is one. */
  get(key: number): Shelf<R, F> | undefined {
    const marks = this.#marks;
    if (((marks[(key >>> 5) & (marks.length - 1)] as number) & (1 << (key & 31))) === 0) return undefined;
    const known = this.#shelves.get(key);
    if (known === undefined) return undefined;
    if (typeof known === "number") return known < 0 ? this.#put(key, NONE, [~known]) : this.#put(key, [known], NONE);
    if ("numbers" in known) return known;
    const rules = known.filter((number) => number >= 0);
    return this.#put(key, rules, rules.length === known.length ? NONE : known.filter((number) => number < 0).map((number) => ~number));
  }

  /** The shelf of a key, made where there is none. */
  at(key: number): Shelf<R, F> {
    const known = this.get(key);
    if (known !== undefined) return known;
    this.#mark(key);
    return this.#put(key, NONE, NONE);
  }

  /** The shelves of these keys, in their order. */
  of(keys: readonly number[]): readonly Shelf<R, F>[] {
    const shelves: Shelf<R, F>[] = [];
    for (const key of keys) {
      const shelf = this.get(key);
      if (shelf !== undefined) shelves.push(shelf);
    }
    return shelves;
  }

  #put(key: number, numbers: readonly number[], nets: readonly number[]): Shelf<R, F> {
    const shelf: Shelf<R, F> = { numbers, rules: undefined, nets, filings: undefined };
    this.#shelves.set(key, shelf);
    return shelf;
  }
}
