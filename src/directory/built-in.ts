import { catalogueEntries } from "../catalogue/index.ts";
import { standardReplies } from "../catalogue/standard-replies.ts";
import { type Packed, packEntries, packStandard } from "./pack.ts";

// The build (tsup.config.ts) calls these once and lets them return what they returned: the package carries the packed text alone.

/** The entries of the built-in catalogue, packed. */
export const packedEntries = (): Packed => packEntries(catalogueEntries);

/** The replies that everybody gives, packed. */
export const packedStandard = (): Packed => packStandard(standardReplies);
