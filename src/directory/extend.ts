import { CATALOGUE_DATE } from "../catalogue/catalogue-date.ts";
import type { Entry, NamedEntry } from "../catalogue/entry.ts";
import type { Catalogue } from "../report.ts";
import { builtInEntries, builtInReplies } from "./built-in.ts";
import { checkEntry } from "./check-entry.ts";
import { compileDirectory } from "./compile.ts";

/**
 * Checks entries and compiles them with the built-in ones; an entry whose id exists replaces it. Returns what
 * `options.catalogue` takes. Throws a TypeError that names the entry and the field.
 */
export function extendCatalogue(entries: readonly object[]): Catalogue {
  if (!Array.isArray(entries)) throw new TypeError("extendCatalogue: entries must be an array");
  const added = entries.map((entry, at) => checkEntry(entry, at));
  const replaced = new Set(added.map((entry) => entry.id));
  if (replaced.size < added.length) throw new TypeError("extendCatalogue: two entries have the same id");
  return compileDirectory([...added, ...builtInEntries().filter((entry) => !replaced.has(entry.id))], builtInReplies(), CATALOGUE_DATE);
}

/** A catalogue entry by its id. */
export function party(id: string): (Entry & { readonly id: string }) | undefined {
  return builtInEntries().find((entry) => entry.id === id);
}

/** Every catalogue entry. The list is filled when it is first looked at: importing the package does not build the catalogue. */
export const parties: readonly NamedEntry[] = filledOnFirstLook(builtInEntries);

function filledOnFirstLook<T>(make: () => readonly T[]): readonly T[] {
  const list: T[] = [];
  let filled = false;
  const fill = (): T[] => {
    if (!filled) {
      filled = true;
      list.push(...make());
    }
    return list;
  };
  return new Proxy(list, {
    get: (_, key) => Reflect.get(fill(), key),
    has: (_, key) => Reflect.has(fill(), key),
    ownKeys: () => Reflect.ownKeys(fill()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(fill(), key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
