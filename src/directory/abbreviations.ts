// What packed lines hold over and over stands as one control character, which JSON has none of. That is a third of the text that an import
// must read; a line is written out when it is opened.

/** In the order in which they are replaced. Any text will do; these were the most frequent ones. */
const LONG: readonly string[] = [
  '",""],["',
  '",{"when":{"text":"',
  '",{"when":{"',
  ',"means":"',
  '"unconfirmed":true',
  ',"kind":"web-page","value":"https://',
  '"replies":0,"contacts":[{"purpose":"',
  ',"who":"operators","bring":["',
  '"]],[],[]]',
  '{"lists":[[[["',
  '"],["',
  ',"source":',
  ',"checked":"2026-',
  '"recipient-refused"',
  '"account-restricted"',
  '"authentication-failed"',
  '"unknown-recipient"',
  "recipient",
  "\\u04",
  '"," ',
];
/** Without those that mean something to a reader of JavaScript, and without what parts the lines. */
const SHORT = [..."\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001c"];
const ANY_SHORT = /\p{Cc}/gu;

/** Abbreviates a line of JSON. */
export const abbreviate = (line: string): string => LONG.reduce((text, long, at) => text.replaceAll(long, SHORT[at] ?? long), line);

/** Gives the line back. */
export const writeOut = (line: string): string => line.replace(ANY_SHORT, (short) => LONG[SHORT.indexOf(short)] ?? short);
