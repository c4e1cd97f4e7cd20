import type { HeaderSection } from "../vocabulary/header.ts";
import type { Problem } from "../vocabulary/problem.ts";

/** One MIME part, whichever parser made it. */
export interface Part {
  /** Media type in lower case, "text/plain" where none is stated (RFC 2045 section 5.2). */
  readonly type: string;
  /** Content-Type parameters, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The part's own header section; for the root part the message's. */
  readonly header: HeaderSection;
  /** A readable leaf, transfer encoding and charset undone, line ends LF. Absent for other leaves and for containers. */
  readonly text?: string | undefined;
  /** Children of a multipart; for a descended message/rfc822 one child: the root part of the embedded message. */
  readonly parts: readonly Part[];
  /** Header section of a returned original (it is never descended into and never searched). */
  readonly original?: HeaderSection | undefined;
}

/** A mail as the other rooms see it. */
export interface Message {
  /** "text": pasted text without a header section; the root part holds it. */
  readonly source: "mail" | "text";
  readonly root: Part;
  readonly problems: readonly Problem[];
  /** False where another parser hid how the parts hang together: wrapping is then unknown and nothing suppresses. */
  readonly structureKnown: boolean;
}
