/** Reply code and enhanced code in front of a line: "550-5.1.1 ", "550 #5.1.0 ", "5.7.1 ". */
const LEADING_CODES = /^\s{0,20}(?:[245]\d\d(?:[ -]|: ?|(?=$)))?\s{0,20}['"]?(?:\(?#?[245]\.\d{1,3}\.\d{1,3}\)?:?(?=\s|$|<))?\s{0,20}/u;
const TYPOGRAPHIC = /[‘’‛´`]/gu;
const DOUBLE_QUOTES = /[“”„«»]/gu;

/** Takes the codes off one reply line. */
export function withoutCodes(line: string): string {
  return line.replace(LEADING_CODES, "");
}

/**
 * Folds words for comparison: lower case, runs of white space to one blank, typographic quotes plain. Catalogue phrases are
 * written in this form; replies are folded the same way.
 */
export function foldText(text: string): string {
  return text.replace(TYPOGRAPHIC, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Folds a reply of several lines: codes at line starts gone, lines joined with one blank. */
export function foldLines(lines: readonly string[]): string {
  return foldText(lines.map(withoutCodes).join(" "));
}
