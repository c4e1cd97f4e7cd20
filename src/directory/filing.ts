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
