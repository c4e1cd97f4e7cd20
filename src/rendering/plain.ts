/** Control characters and the separators that some programs end a line at. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const CONTROLS_BUT_LF = /[^\P{Cc}\n]+|[\u2028\u2029]+/gu;
/** Format characters that nobody sees (direction marks, zero-width blanks, soft hyphens, tags), and halves of characters. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
const TAGS = /<\/?[a-z][^<>@]{0,200}>/giu;
/** What could still open a tag: everything but an address in angle brackets. */
const OPENS_TAG = /<(?=[a-z/!?])(?![^\s<>"'()/@]{1,254}@[^\s<>"'()/@]{1,254}>)/giu;
const HALF_AT_END = /[\ud800-\udbff]$/u;

/** One line of plain text out of a stranger's words: no controls, no direction marks, no HTML tags, no more than `most` characters. */
export function plain(text: string, most: number): string {
  const line = text.replace(UNSEEN, "").replace(CONTROLS, " ").replace(TAGS, " ").replace(OPENS_TAG, " ").replace(/\s+/gu, " ").trim();
  return line.length > most ? cut(line, most) : line;
}

/** Several lines of plain text. */
export function plainLines(text: string, most: number): string {
  const lines = text
    .replace(UNSEEN, "")
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS_BUT_LF, " ")
    .replace(TAGS, " ")
    .replace(OPENS_TAG, " ")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return lines.length > most ? cut(lines, most) : lines;
}

/** An address that loses its end opens a tag; a character may lose its second half. */
function cut(text: string, most: number): string {
  return `${text
    .slice(0, most - 1)
    .replace(HALF_AT_END, "")
    .replace(OPENS_TAG, " ")}…`;
}
