import { CATALOGUE_DATE } from "../catalogue/catalogue-date.ts";
import type { Entry, NamedEntry } from "../catalogue/entry.ts";
import type { Catalogue } from "../report.ts";
import { packedStandard } from "./built-in.ts";
import { checkEntry } from "./check-entry.ts";
import { openDirectory } from "./compile.ts";
import { directoryOf } from "./index.ts";
import { packEntries } from "./pack.ts";

/**
 * Checks entries and compiles them with the built-in ones; an entry whose id exists replaces it. Returns what
 * `options.catalogue` takes. Throws a TypeError that names the entry and the field.
 */
export function extendCatalogue(entries: readonly object[]): Catalogue {
  if (!Array.isArray(entries)) throw new TypeError("extendCatalogue: entries must be an array");
  const added = entries.map((entry, at) => checkEntry(entry, at));
  const replaced = new Set(added.map((entry) => entry.id));
  if (replaced.size < added.length) throw new TypeError("extendCatalogue: two entries have the same id");
  const kept = directoryOf().entries.filter((entry) => !replaced.has(entry.id));
  return openDirectory(packEntries([...added, ...kept]), packedStandard, CATALOGUE_DATE);
}

/** A catalogue entry by its id. */
export function party(id: string): (Entry & { readonly id: string }) | undefined {
  return directoryOf().entry(id);
}

/** Every catalogue entry. The list is filled when it is first looked at: importing the package does not build the catalogue. */
export const parties: readonly NamedEntry[] = filledOnFirstLook(() => directoryOf().entries);

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
