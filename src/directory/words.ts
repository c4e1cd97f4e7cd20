// How folded text is cut into words, and how a phrase is found in it.

import { NOT_ASCII } from "../vocabulary/ascii.ts";
import { keepShape } from "../vocabulary/shape.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without blanks between words have no word a phrase could be filed under as a whole: each run of letters is cut to pairs. */
export const UNSPACED: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\u30fc]/u;

/** True for letters and digits of ASCII. */
export const isWordCharacter = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);

/** The words of a text in ASCII; undefined where it holds more. */
function asciiWords(text: string): string[] | undefined {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    if (isWordCharacter(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

/** Their keys, without cutting them out. */
function keysOfAscii(text: string): number[] | undefined {
  const keys: number[] = [];
  let key = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    if (isWordCharacter(code)) {
      key = nextKey(key, code);
      inWord = true;
    } else if (inWord) {
      keys.push(key);
      key = 0;
      inWord = false;
    }
  }
  if (inWord) keys.push(key);
  return keys;
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

const SHORT = 4;
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  "that this from your with have been does will which they their there here when only than more must should would could please also into about".split(" "),
);

/** True for short and little words: they stand in most replies, however few phrases hold them. */
export function saysLittle(word: string): boolean {
  return word.length < SHORT || LITTLE_WORDS.has(word);
}

/** How many letters a stem has. */
export const STEM = 3;

/** A number for a word. Words that share one are rare and do no harm: whatever is filed under it is compared letter by letter. */
export function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = nextKey(key, word.charCodeAt(at));
  return key;
}

/** Of 24 bits: short to write, and far more than there are words. */
const nextKey = (key: number, code: number): number => (Math.imul(key, 31) + code) & 0xffffff;

/** One of 32 bits for each word. */
export function marksOf(keys: readonly number[]): number {
  let marks = 0;
  for (const key of keys) marks |= 1 << (key & 31);
  return marks;
}

/** More words than most replies have: then it pays to look for the same word once only. */
const MANY = 48;

/** The words of a folded reply, as numbers (keyOf): what stands under a word is found without cutting it out. */
export class ReplyWords {
  /** A long reply's are each there once. */
  readonly keys: readonly number[];
  /** Marks that none of them has: a phrase with one of these has a word that the reply has not. */
  readonly absent: number;
  readonly folded: string;

  constructor(folded: string) {
    this.folded = folded;
    const ascii = keysOfAscii(folded);
    const keys = ascii ?? anyWords(folded).map(keyOf);
    this.keys = keys.length > MANY ? [...new Set(keys)] : keys;
    // Where words are cut to pairs, those at the ends of a phrase may be cut otherwise.
    this.absent = ascii === undefined ? 0 : ~marksOf(keys);
  }

  /** The keys of the first letters of words, and where each word starts. Words of fewer letters are left out. */
  beginnings(): { stems: readonly number[]; starts: readonly number[] } {
    const { folded } = this;
    const stems: number[] = [];
    const starts: number[] = [];
    if (NOT_ASCII.test(folded)) {
      for (const { 0: word, index } of folded.matchAll(WORD)) {
        // Of scripts without blanks, pairs are looked for, and they are too short.
        if (word.length < STEM || UNSPACED.test(word)) continue;
        stems.push(keyOf(word.slice(0, STEM)));
        starts.push(index);
      }
      return { stems, starts };
    }
    let length = 0;
    let key = 0;
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (!isWordCharacter(code)) {
        length = 0;
        key = 0;
        continue;
      }
      if (++length > STEM) continue;
      key = nextKey(key, code);
      if (length < STEM) continue;
      stems.push(key);
      starts.push(at + 1 - STEM);
    }
    return { stems, starts };
  }
}

keepShape(new ReplyWords(""));

/** True where a word may end in front of this place of a text: between letters only in scripts without blanks. */
export function isWordEnd(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const one = text.charCodeAt(at - 1);
  const other = text.charCodeAt(at);
  if (one < 128 && other < 128) return !isWordCharacter(one) || !isWordCharacter(other);
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** True when the phrase stands in the text on word boundaries (or in a script that has none). */
export function holdsPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1))
    if (isWordEnd(folded, at) && isWordEnd(folded, at + phrase.length)) return true;
  return false;
}
