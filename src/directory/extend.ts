import { CATALOGUE_DATE } from "../catalogue/catalogue-date.ts";
import type { Entry, NamedEntry } from "../catalogue/entry.ts";
import { catalogueEntries } from "../catalogue/index.ts";
import { standardReplies } from "../catalogue/standard-replies.ts";
import type { Catalogue } from "../report.ts";
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
  return compileDirectory([...added, ...catalogueEntries.filter((entry) => !replaced.has(entry.id))], standardReplies, CATALOGUE_DATE);
}

/** A catalogue entry by its id. */
export function party(id: string): (Entry & { readonly id: string }) | undefined {
  return catalogueEntries.find((entry) => entry.id === id);
}

/** Every catalogue entry. */
export const parties: readonly NamedEntry[] = catalogueEntries;
