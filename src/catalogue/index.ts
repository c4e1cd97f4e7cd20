// Written by `npm run catalogue`. Do not edit.
import type { NamedEntry } from "./entry.ts";


/** Every entry of the catalogue with its id. */
export const catalogueEntries: readonly NamedEntry[] = [

];
