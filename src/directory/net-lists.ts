// The lists of a safety net: folded, and filed so that a text is searched only for those phrases of which it holds the rarest word.
import type { When } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { IN_FEW_WORDS } from "../vocabulary/in-few-words.ts";
import { file } from "./filing.ts";
import { keyOf, marksOf, STEM, saysLittle, UNSPACED, wordsOf } from "./words.ts";

/** Words looked for; `open`: any ending will do. */
interface Wanted {
  words: string;
  open: boolean;
}

/** As it is looked for. */
export interface Sought extends Wanted {
  /** Marks of its whole words (words.ts). */
  marks: number;
}

/**
 * Phrases by the whole word that a text must hold for them, or by how one of its words must begin. By line, each without that key where
 * it begins with it; else with a tab in its place.
 */
type Filed = readonly (readonly [key: string, phrases: string])[];
/** One list of a net as it is looked for. `always`: what has neither word nor beginning. */
export type ReadyList = readonly [byWord: Filed, byStem: Filed, always: readonly string[]];
/** A net's lists, folded and filed. The standard replies are packed with them (pack.ts): a first reply opens dozens of nets. */
export interface ReadyNet {
  lists: readonly ReadyList[];
  not: ReadyList;
}

/** In how many phrases each word stands: a phrase is filed under its rarest. Where all are unknown, the longest is taken for it. */
export type WordCounts = ReadonlyMap<string, number>;
const NO_COUNTS: WordCounts = new Map();

/** Lists hold their phrases by line, parted by bars. */
function phrasesOf(lines: readonly string[]): readonly Wanted[] {
  return lines.flatMap((line) =>
    line.split(" | ").map((phrase) => {
      const open = phrase.endsWith("*");
      return { words: foldText(open ? phrase.slice(0, -1) : phrase), open };
    }),
  );
}

const contrary = ({ not = [] }: When): readonly string[] => (typeof not === "string" ? [not] : not);

/** Counts the words of all nets. */
export function netWordCounts(nets: Iterable<When>): WordCounts {
  const counts = new Map<string, number>();
  for (const when of nets) {
    for (const lines of [...(when.oneOf ?? []), contrary(when)])
      for (const { words } of phrasesOf(lines)) for (const word of new Set(wordsOf(words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Makes the lists of a net ready. */
export function readyNet(when: When, counts: WordCounts = NO_COUNTS): ReadyNet {
  return { lists: (when.oneOf ?? []).map((lines) => readyList(lines, counts)), not: readyList(contrary(when), counts) };
}

/** Words, and first letters of words, of which one must occur for a net to catch anything. */
export interface NetKeys {
  words: readonly string[];
  /** The first letters (words.ts, STEM). */
  stems: readonly string[];
}

const EVERYWHERE = 1000;

/** How common a word is. */
function commonness(word: string, counts: WordCounts): number {
  const count = counts.get(word) ?? 0;
  return saysLittle(word) ? EVERYWHERE + count : count;
}

/** The keys of the list that occurs least. Undefined where every list has a phrase without a key. */
export function netKeys({ oneOf = [] }: When, counts: WordCounts): NetKeys | undefined {
  let keys: NetKeys | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const lines of oneOf) {
    // Many nets hold it, and every reply of a few words: it would call them all.
    if (lines[0] === IN_FEW_WORDS) continue;
    const [byWord, byStem, always] = readyList(lines, counts);
    if (always.length > 0) continue;
    const words = byWord.map(([word]) => word);
    const stems = [...new Set(byStem.map(([beginning]) => beginning.slice(0, STEM)))];
    let occurring = words.reduce((sum, word) => sum + commonness(word, counts), 0);
    if (stems.length > 0) for (const [word, count] of counts) if (stems.includes(word.slice(0, STEM))) occurring += count;
    if (occurring >= fewest) continue;
    keys = { words, stems };
    fewest = occurring;
  }
  return keys;
}

function readyList(lines: readonly string[], counts: WordCounts): ReadyList {
  const byWord = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  const always: string[] = [];
  for (const { words, open } of phrasesOf(lines)) {
    const all = wordsOf(words);
    const beginning = open ? all.pop() : undefined;
    const word = rarest(all, counts);
    const phrase = open ? `${words}*` : words;
    if (word !== undefined) file(byWord, word, without(word, phrase));
    else if (beginning !== undefined && beginning.length >= STEM) file(byStem, beginning, without(beginning, phrase));
    else always.push(phrase);
  }
  const filed = (map: ReadonlyMap<string, readonly string[]>): Filed => [...map].map(([key, phrases]) => [key, phrases.join("\n")]);
  return [filed(byWord), filed(byStem), always];
}

function rarest(words: readonly string[], counts: WordCounts): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    // A single letter of a script without blanks is a word of its own in the phrase alone: texts are cut to pairs.
    if (word.length === 1 && UNSPACED.test(word)) continue;
    const count = commonness(word, counts);
    if (count > fewest || (count === fewest && word.length <= (best?.length ?? 0))) continue;
    best = word;
    fewest = count;
  }
  return best;
}

function without(key: string, phrase: string): string {
  const at = phrase.indexOf(key);
  return at === 0 ? phrase.slice(key.length) : `${phrase.slice(0, at)}\t${phrase.slice(at + key.length)}`;
}

/** The phrases that are filed under a key. */
export function phrasesUnder(key: string, filed: string): readonly Sought[] {
  return filed.split("\n").map((phrase) => written(phrase.includes("\t") ? phrase.replace("\t", () => key) : key + phrase));
}

/** A phrase as a ready list holds it. */
export function written(phrase: string): Sought {
  const open = phrase.endsWith("*");
  const words = open ? phrase.slice(0, -1) : phrase;
  const whole = wordsOf(words);
  // The last may be the beginning of a longer one.
  if (open) whole.pop();
  return { words, open, marks: marksOf(whole.map(keyOf)) };
}
