import type { Directory } from "../directory/directory.ts";
import type { Options } from "../report.ts";
import type { NamedHost, OriginalFields } from "../reports/report-fields.ts";
import type { HeaderSection } from "../vocabulary/header.ts";
import type { Hop } from "../vocabulary/received.ts";
import type { Wrapping } from "../vocabulary/verdict.ts";

/** What the verdict is reached from. */
export interface Testimony {
  kind: "delivery-report" | "feedback-report";
  /** Outer header of the report, and the way that it says the report took. */
  header: HeaderSection;
  hops: readonly Hop[];
  wrapping: Wrapping;
  reportingMta?: NamedHost;
  original: OriginalFields;
  options: Options;
  directory: Directory;
}
