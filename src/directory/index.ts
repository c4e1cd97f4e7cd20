import { CATALOGUE_DATE } from "../catalogue/catalogue-date.ts";
import type { Catalogue } from "../report.ts";
import { packedEntries, packedStandard } from "./built-in.ts";
import { openDirectory } from "./compile.ts";
import type { Directory } from "./directory.ts";

let builtIn: Directory | undefined;

/** The directory of a catalogue made by extendCatalogue, or of the built-in one: opened on first use, once. */
export function directoryOf(catalogue?: Catalogue): Directory {
  if (catalogue === undefined) {
    builtIn ??= openDirectory(packedEntries(), packedStandard, CATALOGUE_DATE);
    return builtIn;
  }
  if (!("entries" in catalogue)) throw new TypeError("options.catalogue: not made by extendCatalogue");
  return catalogue as Directory;
}
