/** Numbers of rules with a phrase under a word, and of nets that the word may call, where there are any. */
export type Shelved = readonly [rules: readonly number[], nets?: readonly number[]];
/** What stands under words, by their keys (words.ts): worked out beforehand, and as pairs, so that it can travel as JSON and become a Map at once. */
export type ShelvedPairs = readonly (readonly [key: number, shelved: Shelved])[];

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
  readonly #shelves: Map<number, Shelved | Shelf<R, F>>;

  constructor(shelved: ShelvedPairs = []) {
    this.#shelves = new Map(shelved);
  }

  /** The shelf of a key, where there is one. */
  get(key: number): Shelf<R, F> | undefined {
    const known = this.#shelves.get(key);
    return known === undefined || "numbers" in known ? known : this.#put(key, known);
  }

  /** The shelf of a key, made where there is none. */
  at(key: number): Shelf<R, F> {
    return this.get(key) ?? this.#put(key, [NONE]);
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

  #put(key: number, [numbers, nets = NONE]: Shelved): Shelf<R, F> {
    const shelf: Shelf<R, F> = { numbers, rules: undefined, nets, filings: undefined };
    this.#shelves.set(key, shelf);
    return shelf;
  }
}
