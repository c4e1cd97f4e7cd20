// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROLS_BUT_LF = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]+/gu;
const TAGS = /<\/?[a-z][^<>@]{0,200}>/giu;
/** What could still open a tag: everything but an address in angle brackets. */
const OPENS_TAG = /<(?=[a-z/!?])(?![^\s<>"'()/@]{1,254}@[^\s<>"'()/@]{1,254}>)/giu;

/** One line of plain text out of a stranger's words: no controls, no direction marks, no HTML tags, no more than `most` characters. */
export function plain(text: string, most: number): string {
  const line = text.replace(CONTROLS, " ").replace(TAGS, " ").replace(OPENS_TAG, " ").replace(/\s+/gu, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** Several lines of plain text. */
export function plainLines(text: string, most: number): string {
  const lines = text
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS_BUT_LF, " ")
    .replace(TAGS, " ")
    .replace(OPENS_TAG, " ")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return lines.length > most ? `${lines.slice(0, most - 1)}…` : lines;
}
