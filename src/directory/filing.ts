import { keyOf } from "./words.ts";

/** Puts a value behind the others under a key. */
export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const bucket = map.get(key);
  if (bucket === undefined) map.set(key, [value]);
  else bucket.push(value);
}

/** The same, each value once under a key. */
export function file<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (map.get(key)?.includes(value) !== true) add(map, key, value);
}

/** A map of what stands under words, by their keys (words.ts): what words that share one lead to stands together. */
export function byKeyOf<V>(pairs: Iterable<readonly [word: string, values: readonly V[]]>): Map<number, readonly V[]> {
  const map = new Map<number, readonly V[]>();
  for (const [word, values] of pairs) {
    const key = keyOf(word);
    const known = map.get(key);
    map.set(key, known === undefined ? values : [...known, ...values]);
  }
  return map;
}
