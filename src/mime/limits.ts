// The limits stand in the vocabulary, since every room has some; mime names them for its readers.
export { LIMITS, type Limits } from "../vocabulary/limits.ts";
