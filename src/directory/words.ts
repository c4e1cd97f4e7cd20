// How folded text is cut into words, and how a phrase is found in it.

const WORD = /[\p{L}\p{N}]+/gu;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without blanks between words have no word a phrase could be filed under as a whole: each run of letters is cut to pairs. */
export const UNSPACED: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

const isWordCharacter = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);

function asciiWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (isWordCharacter(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

/** The words of a folded text, in order. */
export function wordsOf(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return asciiWords(text);
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (!UNSPACED.test(word)) words.push(word);
    else for (let at = 0; at + 1 < word.length || at === 0; at++) words.push(word.slice(at, at + 2));
  }
  return words;
}

/** How many letters a stem has. */
export const STEM = 3;

/** The words of a folded reply, each once. */
export class ReplyWords {
  readonly all: readonly string[];

  constructor(folded: string) {
    this.all = [...new Set(wordsOf(folded))];
  }
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
