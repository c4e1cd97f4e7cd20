import { base64Bytes } from "./base64.ts";

/** True for the labels of UTF-7 (RFC 2152; RFC 1642 called it unicode-1-1-utf-7, and Exchange 2003 still does). */
export function isUtf7(label: string): boolean {
  return label === "utf-7" || label === "utf7" || label === "unicode-1-1-utf-7" || label === "x-unicode-2-0-utf-7" || label === "csunicode11utf7";
}

const SHIFTED = /\+([A-Za-z0-9+/]{0,100000})-?/gu;

/** Undoes UTF-7: "+...-" holds UTF-16BE in base64, "+-" is a plus. Text that is no UTF-7 stays as it is. */
export function decodeUtf7(text: string): string {
  if (!text.includes("+")) return text;
  return text.replace(SHIFTED, (whole, shifted: string) => {
    if (shifted === "") return whole === "+-" ? "+" : whole;
    const bytes = base64Bytes(shifted);
    let out = "";
    for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(((bytes[i] as number) << 8) | (bytes[i + 1] as number));
    return out === "" ? whole : out;
  });
}
