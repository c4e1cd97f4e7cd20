/** Reply code and enhanced code in front of a line: "550-5.1.1 ", "550 #5.1.0 ", "5.7.1 ". */
const LEADING_CODES = /^\s{0,20}(?:[245]\d\d(?:[ -]|: ?|(?=$)))?\s{0,20}['"]?(?:\(?#?[245]\.\d{1,3}\.\d{1,3}\)?:?(?=\s|$|<))?\s{0,20}/u;
const TYPOGRAPHIC = /[‘’‛´`]/gu;
const DOUBLE_QUOTES = /[“”„«»]/gu;

/** Takes the codes off one reply line. */
export function withoutCodes(line: string): string {
  return line.replace(LEADING_CODES, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const NOT_ASCII = /[^\u0000-\u007f]/u;
const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
]);
const UMLAUT = /[äöüß]/gu;
const LATIN_ACCENTS = /[\u00c0-\u024f]+/gu;
const COMBINING = /[\u0300-\u036f]/gu;

/** Servers that may say ASCII only write "Empfaenger" and "boite pleine": umlauts to two letters, other Latin accents gone. */
function withoutAccents(lower: string): string {
  return lower.replace(UMLAUT, (letter) => UMLAUTS.get(letter) ?? letter).replace(LATIN_ACCENTS, (letters) => letters.normalize("NFD").replace(COMBINING, ""));
}

/**
 * Folds words for comparison: lower case, runs of white space to one blank, typographic quotes plain, accents written out. Catalogue
 * phrases are folded the same way as replies.
 */
export function foldText(text: string): string {
  if (NOT_ASCII.test(text)) return withoutAccents(text.normalize("NFC").replace(TYPOGRAPHIC, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, " ").trim().toLowerCase());
  return text.replace(TYPOGRAPHIC, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Folds a reply of several lines: codes at line starts gone, lines joined with one blank. */
export function foldLines(lines: readonly string[]): string {
  return foldText(lines.map(withoutCodes).join(" "));
}
