import type { NamedEntry, StandardReplies } from "../catalogue/entry.ts";
import { catalogueEntries } from "../catalogue/index.ts";
import { standardReplies } from "../catalogue/standard-replies.ts";

// Functions, not constants: the build (tsup.config.ts) loads the catalogue when one of them is called first, so that importing the
// package stays cheap.

/** The entries of the built-in catalogue. */
export const builtInEntries = (): readonly NamedEntry[] => catalogueEntries;

/** The replies that everybody gives. */
export const builtInReplies = (): StandardReplies => standardReplies;
