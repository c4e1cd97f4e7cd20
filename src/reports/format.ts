// What a format in free text gets to see, and what it gives back: the interface between readers and the dispatch table.
import type { Part } from "../mime/message.ts";
import type { LinkKey } from "../report.ts";
import type { HeaderSection } from "../vocabulary/header.ts";
import type { Problem } from "../vocabulary/problem.ts";
import type { NamedHost, RecipientFields } from "./report-fields.ts";

/**
 * A mail, or the human part of a DSN, as a text format sees it. A bounce quoted in a forward arrives here unquoted, its header
 * made of the quoted From, Date, To and Subject lines; pasted text may have an empty header.
 */
export interface TextMail {
  /** Header section of the mail; [] for pasted text. */
  readonly header: HeaderSection;
  /** Subject, decoded and trimmed; "" where there is none. */
  readonly subject: string;
  /** The whole From field, decoded; "" where there is none. */
  readonly from: string;
  /** Address in From, in lower case; "" where there is none. */
  readonly fromAddress: string;
  /**
   * The readable text: all text/plain parts (else the text of the HTML parts), joined by a blank line, LF line ends.
   * An inline copy of the returned mail is still in it: split it off with splitOriginal (returned-copy.ts), never search it.
   */
  readonly text: string;
  /** The first HTML part as received, where there is one. */
  readonly html?: string | undefined;
  /** Every part of the mail in document order, containers too; returned originals only as `original`. */
  readonly parts: readonly Part[];
  /** Media type of the root part, lower case. */
  readonly contentType: string;
  /** True where a machine-readable part stands beside this text: what read() says is then merged into its groups by address. */
  readonly hasStatusPart: boolean;
}

/** What a format read out of the text. */
export interface TextBounce {
  /** One entry for each recipient, in order; address "" where the text names none. Actions: failed unless the text says otherwise. */
  recipients: readonly RecipientFields[];
  reportingMta?: NamedHost | undefined;
  receivedFromMta?: NamedHost | undefined;
  /** RFC 3339. */
  arrivalDate?: string | undefined;
  /** The returned original: its text from the first header line on, or its header section already read. */
  original?: { text?: string; header?: HeaderSection; envelopeId?: string; keys?: readonly LinkKey[] } | undefined;
  problems?: readonly Problem[] | undefined;
  /** True where only loose words were found. */
  lowConfidence?: boolean | undefined;
  platform?: { name: string; category?: string } | undefined;
}

/** One bounce format: one file, one line in formats.ts, one fixture folder. */
export interface TextFormat {
  /** What DeliveryReport.format says, e.g. "exim", "united-internet". */
  readonly id: string;
  /**
   * What every mail of this format shows at least one of, in lower case: words of its text, of From, of Subject or X-Mailer, or the name
   * of an "X-" header field. A mail without any of them is never asked about (signs.ts). Empty for formats of the last resort.
   */
  readonly signs: readonly string[];
  /** True where it comes from an address that is no mail system's, under a Subject of its own. */
  readonly ownSender?: true;
  /** Header fields, From, Subject, or words that only this software writes. */
  recognises(mail: TextMail): boolean;
  /** Reads it; undefined where it turns out to be none after all (the next format is asked). Never throws. */
  read(mail: TextMail): TextBounce | undefined;
}
