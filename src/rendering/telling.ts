import type { Diagnosis, RefusedRecipient } from "../report.ts";
import type { NoteCode } from "../vocabulary/note.ts";
import type { WontHelp, WontHelpReason } from "../vocabulary/step.ts";
import type { Audience, CauseWords, LanguageSentences } from "./language.ts";
import { partyForms, type Reader } from "./parties.ts";
import { plain } from "./plain.ts";

/** Characters of a name, an address, a host at the most; of a date. */
export const MOST_NAME = 254;
export const MOST_DATE = 40;

/** What a text is made of beside the report. */
export interface Telling {
  sentences: LanguageSentences;
  audience: Audience;
  /** What the reader should know beside the steps, for one refusal. */
  notesOf: (refused: Refusal) => readonly NoteCode[];
}

/** A refusal out of a report, or a diagnosis of one reply. */
export type Refusal = Diagnosis & Partial<Omit<RefusedRecipient, keyof Diagnosis>>;

/** About the message as a whole, where a refusal stands in a report. */
export interface Surroundings {
  from?: string;
  software?: string;
}

/** A heading and the lines below it; nothing where there are none. */
export function section(heading: string, lines: readonly string[], { colon }: LanguageSentences): string[] {
  return lines.length === 0 ? [] : [[`${heading}${colon.trimEnd()}`, ...lines].join("\n")];
}

/** Who does what, whom it is no use to write to, and what is good to know. */
export function advisingSections(
  steps: readonly string[],
  wontHelp: readonly WontHelp[],
  notes: readonly NoteCode[],
  words: CauseWords,
  reader: Reader,
): string[] {
  const { sentences } = reader;
  const { headings } = sentences;
  const vain = wontHelp.map((one) => `- ${wontHelpSentence(one, words, reader)}`);
  return [
    ...(steps.length === 0 ? [sentences.noSteps] : section(headings.steps, steps, sentences)),
    ...section(headings.wontHelp, [...new Set(vain)], sentences),
    ...section(
      headings.notes,
      notes.map((code) => `- ${sentences.notes[code](words)}`),
      sentences,
    ),
  ];
}

function wontHelpSentence({ contact, because }: WontHelp, words: CauseWords, reader: Reader): string {
  const code = because as WontHelpReason;
  return Object.hasOwn(reader.sentences.wontHelp, code) ? reader.sentences.wontHelp[code](partyForms(contact, reader), words) : plain(because, 200);
}

export function actionOf(refused: Pick<Refusal, "action" | "permanence">): "failed" | "delayed" {
  return refused.action ?? (refused.permanence === "transient" ? "delayed" : "failed");
}
