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

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const NOT_ASCII = /[^\u0000-\u007f]/u;
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
  if (NOT_ASCII.test(text))
    return withoutAccents(
      text.normalize("NFC").replace(UNSEEN, "").replace(TYPOGRAPHIC, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, " ").trim().toLowerCase(),
    );
  const quoted = text.includes("`") ? text.replaceAll("`", "'") : text;
  return (ODD_BLANKS.test(quoted) ? quoted.replace(BLANKS, " ") : quoted).trim().toLowerCase();
}

/** Folds a reply of several lines: codes at line starts gone, lines joined with one blank. */
export function foldLines(lines: readonly string[]): string {
  return foldText(lines.length === 1 ? withoutCodes(lines[0] as string) : lines.map(withoutCodes).join(" "));
}
