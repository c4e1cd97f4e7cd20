const OCTAL_RUN = /(?:\\[0-3][0-7]{2}){1,400}/gu;

/** Undoes Exim's octal escapes ("b\303\274rger" is "bürger"): its text, X-Failed-Recipients and Diagnostic-Code print bytes above 127 so. Bytes that are no UTF-8 are read as Latin-1. */
export function undoOctal(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(OCTAL_RUN, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("\\"), (digits) => Number.parseInt(digits, 8));
    if (bytes.every((byte) => byte < 128)) return run;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    }
  });
}
