/** What sendmail writes for the exit codes of a program that it handed the mail to (sysexits.h; sendmail's sysexits.c). */
const WORDS: ReadonlyMap<number, string> = new Map([
  [64, "Command line usage error"],
  [65, "Data format error"],
  [66, "Cannot open input"],
  [67, "User unknown"],
  [68, "Host unknown"],
  [69, "Service unavailable"],
  [70, "Internal error"],
  [71, "Operating system error"],
  [72, "System file missing"],
  [73, "Can't create output"],
  [74, "I/O error"],
  [75, "Temporary failure"],
  [76, "Remote protocol error"],
  [77, "Insufficient permission"],
  [78, "Local configuration error"],
]);
const NUMBER_ALONE = /^(?:exit (?:code|status)\s)?(\d{1,3})$/iu;

/** The words for a Diagnostic-Code of type x-unix that is a number alone ("x-unix; 67"); undefined for anything else. */
export function exitCodeWords(text: string): string | undefined {
  const number = NUMBER_ALONE.exec(text.trim())?.[1];
  return number === undefined ? undefined : WORDS.get(Number(number));
}
