// How folded text is cut into words, and how a phrase is found in it.

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without blanks between words have no word a phrase could be filed under as a whole: each run of letters is cut to pairs. */
export const UNSPACED: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

const isWordCharacter = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);

/** The words, or undefined where the text holds more than ASCII. */
function asciiWords(text: string): string[] | undefined {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (code > 127) return undefined;
    if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function anyWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (!UNSPACED.test(word)) words.push(word);
    else for (let at = 0; at + 1 < word.length || at === 0; at++) words.push(word.slice(at, at + 2));
  }
  return words;
}

/** The words of a folded text, in order. */
export function wordsOf(text: string): string[] {
  return asciiWords(text) ?? anyWords(text);
}

/** How many letters a stem has. */
export const STEM = 3;

/** More words than most replies have: then it pays to look for the same word once only. */
const MANY = 48;

/** The words of a folded reply. A long reply's are each there once. */
export class ReplyWords {
  readonly all: readonly string[];
  /** Marks of them: a phrase whose own marks are not among them has a word that the reply has not. */
  readonly marks: number;

  constructor(folded: string) {
    const ascii = asciiWords(folded);
    const words = ascii ?? anyWords(folded);
    this.all = words.length > MANY ? [...new Set(words)] : words;
    // Where words are cut to pairs, those at the ends of a phrase may be cut otherwise.
    this.marks = ascii === undefined ? ALL_MARKS : marksOf(words);
  }
}

const ALL_MARKS = -1;

/** One of 32 bits for each word, by its ends and its length. */
export function marksOf(words: readonly string[]): number {
  let marks = 0;
  for (const word of words) marks |= 1 << ((word.charCodeAt(0) * 5 + word.charCodeAt(word.length - 1) * 3 + word.length) & 31);
  return marks;
}

/** True when the phrase stands in the text on word boundaries (or in a script that has none). */
export function holdsPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if ((at === 0 || folded.charCodeAt(at - 1) === 32) && (end === folded.length || folded.charCodeAt(end) === 32)) return true;
    const before = folded[at - 1] ?? " ";
    const after = folded[end] ?? " ";
    const first = phrase[0] ?? "";
    const last = phrase.at(-1) ?? "";
    if ((!LETTER.test(before) || !LETTER.test(first) || UNSPACED.test(first)) && (!LETTER.test(after) || !LETTER.test(last) || UNSPACED.test(last)))
      return true;
  }
  return false;
}
