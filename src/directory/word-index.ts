import type { Pairs } from "./rule-tables.ts";
import { keyOf } from "./words.ts";

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

/** Shelves by the keys of words (words.ts): what words that share one lead to stands together. */
export class WordIndex<R, F> {
  readonly #shelves = new Map<number, Shelf<R, F>>();

  constructor(rules: Pairs<string> = [], nets: Pairs<string> = []) {
    for (const [word, numbers] of rules) {
      const shelf = this.at(keyOf(word));
      shelf.numbers = shelf.numbers.length === 0 ? numbers : [...shelf.numbers, ...numbers];
    }
    for (const [word, numbers] of nets) {
      const shelf = this.at(keyOf(word));
      shelf.nets = shelf.nets.length === 0 ? numbers : [...shelf.nets, ...numbers];
    }
  }

  /** The shelf of a key, made where there is none. */
  at(key: number): Shelf<R, F> {
    const known = this.#shelves.get(key);
    if (known !== undefined) return known;
    const made: Shelf<R, F> = { numbers: NONE, rules: undefined, nets: NONE, filings: undefined };
    this.#shelves.set(key, made);
    return made;
  }

  /** The shelves of these keys, in their order. */
  of(keys: readonly number[]): readonly Shelf<R, F>[] {
    const shelves: Shelf<R, F>[] = [];
    for (const key of keys) {
      const shelf = this.#shelves.get(key);
      if (shelf !== undefined) shelves.push(shelf);
    }
    return shelves;
  }

  /** The shelf of a key, where there is one. */
  get(key: number): Shelf<R, F> | undefined {
    return this.#shelves.get(key);
  }
}
