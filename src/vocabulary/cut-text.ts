/** Cuts characters off both ends of a text, in one pass. */
export function trimMarks(text: string, front: string, back: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && front.includes(text[start] as string)) start += 1;
  while (end > start && back.includes(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

/** The text in front of the first place where the pattern matches; all of it where it does not. */
export function upTo(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
