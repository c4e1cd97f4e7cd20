// What every language needs beside its sentences. Nothing here is a word that anybody reads.
import type { DraftSentences, DraftWords, StepWords } from "./language.ts";

const THUNDERBIRD = /thunderbird/iu;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2}))?$/u;
const MENDED: ReadonlySet<string> = new Set(["reverse-dns", "tls-required", "protocol-error"]);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

/** A day or a moment (RFC 3339) as a language writes it; text that is neither stays as it is. `zone` is "UTC" or "UTC+01:00". */
export function dateText(
  iso: string,
  onDay: (year: string, month: string, day: string) => string,
  at: (day: string, time: string, zone: string) => string,
): string {
  const [found, year = "", month = "", day = "", time, zone] = MOMENT.exec(iso) ?? [];
  if (found === undefined) return iso;
  const written = onDay(year, month, day);
  return time === undefined ? written : at(written, time, zone === "Z" ? "UTC" : `UTC${zone}`);
}

/** The reader is whoever sent the mail. */
export const mySender = (x: { audience: StepWords["audience"] }): boolean => x.audience === "sender";

/** A step in two sentences: said to the reader, or of somebody else. */
export const step =
  (you: (x: StepWords) => string, they: (x: StepWords) => string): ((x: StepWords) => string) =>
  (x) =>
    capital(x.you ? you(x) : they(x));

export const letter = (
  subject: (x: DraftWords) => string,
  opening: (x: DraftWords) => readonly string[],
  request: (x: DraftWords) => readonly string[],
): DraftSentences => ({ subject, opening, request });

/** False for a blank that the writer has to fill in ("[please fill in: ...]"). */
export const known = (text: string): boolean => !text.startsWith("[");

/** The program that is named, unless it is the one that every text names. */
export const besideThunderbird = (software: string | undefined): string | undefined =>
  software === undefined || THUNDERBIRD.test(software) ? undefined : software;

/** The draft is about a server that is kept out for what it is. */
export const aboutServer = (x: DraftWords): boolean =>
  x.reason === undefined || x.reason === "bad-reputation" || x.reason === "blocklisted" || x.reason === "dynamic-address";

/** The draft is about a server that is set up wrongly. */
export const aboutSetup = (x: DraftWords): boolean => x.reason !== undefined && MENDED.has(x.reason);
