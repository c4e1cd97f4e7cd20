/** A character beyond ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
export const NOT_ASCII: RegExp = /[^\u0000-\u007f]/u;
