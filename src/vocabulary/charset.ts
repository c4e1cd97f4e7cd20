import { decodeUtf7, isUtf7 } from "./utf7.ts";

/** Labels seen in bounces that no registry knows, and what they mean. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["uft-8", "utf-8"],
  ["utf8", "utf-8"],
  ["utf-8-mac", "utf-8"],
  ["unknown-8bit", "utf-8"],
  ["unknown", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["ansi_x3.4-1968", "utf-8"],
  ["cp932", "shift_jis"],
  ["ms932", "shift_jis"],
  ["cp936", "gbk"],
  ["cp950", "big5"],
  ["cp949", "euc-kr"],
  ["ks_c_5601-1987", "euc-kr"],
  ["iso-2022-jp-2", "iso-2022-jp"],
  ["iso-2022-jp-ms", "iso-2022-jp"],
  ["cp50220", "iso-2022-jp"],
  ["cp50221", "iso-2022-jp"],
  ["latin-1", "windows-1252"],
  ["latin-9", "iso-8859-15"],
  ["iso8859-15", "iso-8859-15"],
  ["iso-8859-8-i", "iso-8859-8"],
]);

/** Labels of charsets in which a character may take several bytes: bytes of these can look like UTF-8 by chance. */
const MULTI_BYTE = /^(?:shift_jis|euc-jp|euc-kr|gb|big5|utf-16)/u;
/** What windows-1252 has where ISO 8859-1 has control characters: Node 20 decodes it as ISO 8859-1 (nodejs/node issue 56542). */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const C1_RANGE = /[\u0080-\u009f]/gu;

interface Known {
  /** The name that the platform gives the charset. */
  readonly encoding: string;
  readonly decoder: TextDecoder;
}

/** More labels than this nobody keeps: they come from strangers. */
const MOST_KEPT = 200;
const decoders = new Map<string, Known | undefined>();

function known(label: string): Known | undefined {
  const name = ALIASES.get(label) ?? label;
  if (decoders.has(name)) return decoders.get(name);
  let found: Known | undefined;
  try {
    const decoder = new TextDecoder(name);
    found = { encoding: decoder.encoding, decoder };
  } catch {
    // The platform does not know the label; the caller falls back.
  }
  if (decoders.size < MOST_KEPT) decoders.set(name, found);
  return found;
}

/** True when the platform's TextDecoder, or our UTF-7 reader, knows this charset label. */
export function knowsCharset(label: string): boolean {
  const folded = label.trim().toLowerCase();
  return isUtf7(folded) || known(folded) !== undefined;
}

const strict = new Map<string, TextDecoder>();

/** The text where the bytes are valid in that charset, else undefined. */
function ifValid(bytes: Uint8Array, encoding: string): string | undefined {
  let decoder = strict.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding, { fatal: true });
    strict.set(encoding, decoder);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string {
  const text = (known("windows-1252") as Known).decoder.decode(bytes);
  return text.replace(C1_RANGE, (control) => C1[control.charCodeAt(0) - 0x80] as string);
}

/** ISO 2022-JP is 7-bit. Where its label stands over 8-bit text, a server converted the text and kept the label. */
function japanese(bytes: Uint8Array, decoder: TextDecoder): string {
  let eightBit = false;
  for (let i = 0; i < bytes.length && !eightBit; i++) eightBit = (bytes[i] as number) > 127;
  if (!eightBit) return decoder.decode(bytes);
  return ifValid(bytes, "utf-8") ?? ifValid(bytes, "euc-jp") ?? ifValid(bytes, "shift_jis") ?? decoder.decode(bytes);
}

/**
 * Decodes bytes by their charset label. Labels lie: what is valid UTF-8 is read as UTF-8 whatever single-byte charset the label names (real
 * 8-bit text is never valid UTF-8 by chance), and what is labelled UTF-8 or ASCII but is none as windows-1252. Never throws.
 */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const folded = label.trim().toLowerCase();
  if (isUtf7(folded)) return decodeUtf7(ifValid(bytes, "utf-8") ?? windows1252(bytes));
  const found = known(folded);
  if (found?.encoding === "iso-2022-jp") return japanese(bytes, found.decoder);
  if (found !== undefined && MULTI_BYTE.test(found.encoding)) return found.decoder.decode(bytes);
  const utf8 = ifValid(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  if (found === undefined || found.encoding === "utf-8" || found.encoding === "windows-1252") return windows1252(bytes);
  return found.decoder.decode(bytes);
}
