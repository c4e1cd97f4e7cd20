import { NOT_ASCII } from "./ascii.ts";

/** Reply code and enhanced code in front of a line: "550-5.1.1 ", "550 #5.1.0 ", "5.7.1 ". */
const LEADING_CODES = /^\s{0,20}(?:[245]\d\d(?:[ -]|: ?|(?=$)))?\s{0,20}['"]?(?:\(?#?[245]\.\d{1,3}\.\d{1,3}\)?:?(?=\s|$|<))?\s{0,20}/u;
/** What can stand in front of codes, or be one: a line that begins otherwise has none. */
const MAY_BE_CODES = /^[\s245'"(#]/u;
/** Most replies are plain ASCII with single blanks: one look saves the replacing. */
const ODD_BLANKS = /\s\s|[^\S ]/u;
const BLANKS = /\s+/gu;
const TYPOGRAPHIC = /[‘’‛´`]/gu;
const DOUBLE_QUOTES = /[“”„«»]/gu;

/** Takes the codes off one reply line. */
export function withoutCodes(line: string): string {
  return MAY_BE_CODES.test(line) ? line.replace(LEADING_CODES, "") : line;
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
]);
const STROKES: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ı", "i"],
  ["ø", "o"],
  ["đ", "d"],
]);
const UMLAUT = /[äöüß]/gu;
const STROKE = /[łıøđ]/gu;
const LATIN_ACCENTS = /[\u00c0-\u024f]+/gu;
/** Letters that nobody sees: the soft hyphen, zero-width blanks and joiners, the word joiner, the byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const COMBINING = /[\u0300-\u036f]/gu;

/** Servers that may say ASCII only write "Empfaenger" and "boite pleine": umlauts to two letters, other Latin accents and strokes gone. */
function withoutAccents(lower: string): string {
  return lower
    .replace(UMLAUT, (letter) => UMLAUTS.get(letter) ?? letter)
    .replace(LATIN_ACCENTS, (letters) => letters.normalize("NFD").replace(COMBINING, ""))
    .replace(STROKE, (letter) => STROKES.get(letter) ?? letter);
}

/**
 * Folds words for comparison: lower case, runs of white space to one blank, typographic quotes plain, accents written out, unseen letters
 * gone. Catalogue
 * phrases are folded the same way as replies.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  if (NOT_ASCII.test(text))
    return withoutAccents(
      text.normalize("NFC").replace(UNSEEN, "").replace(TYPOGRAPHIC, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, " ").trim().toLowerCase(),
    );
  const quoted = text.includes("`") ? text.replaceAll("`", "'") : text;
  return (ODD_BLANKS.test(quoted) ? quoted.replace(BLANKS, " ") : quoted).trim().toLowerCase();
}

const BLANK = 32;
const GRAVE_ACCENT = 96;

/** True for ASCII with single blanks between words, as nearly all replies are. Letter by letter: all are asked, and a pattern costs more. */
export function isPlain(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === GRAVE_ACCENT || (code >= 9 && code <= 13) || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK;
}
