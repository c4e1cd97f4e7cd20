/** Labels seen in bounces that no registry knows, and what they mean. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["uft-8", "utf-8"],
  ["utf8", "utf-8"],
  ["unknown-8bit", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["ansi_x3.4-1968", "utf-8"],
  ["cp932", "shift_jis"],
  ["ks_c_5601-1987", "euc-kr"],
]);

const decoders = new Map<string, TextDecoder | undefined>();

function decoderFor(label: string): TextDecoder | undefined {
  if (decoders.has(label)) return decoders.get(label);
  let decoder: TextDecoder | undefined;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // The platform does not know the label; the caller falls back.
  }
  if (decoders.size < 200) decoders.set(label, decoder);
  return decoder;
}

/** True when the platform's TextDecoder reads this charset label. */
export function knowsCharset(label: string): boolean {
  const folded = label.trim().toLowerCase();
  return decoderFor(ALIASES.get(folded) ?? folded) !== undefined;
}

let strict: TextDecoder | undefined;

/** Decodes bytes by their charset label. Labels lie: text labelled UTF-8 or ASCII that is not valid UTF-8 is read as windows-1252. Never throws. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const folded = label.trim().toLowerCase();
  const name = ALIASES.get(folded) ?? folded;
  const decoder = decoderFor(name);
  if (name === "utf-8" || decoder === undefined) {
    strict ??= new TextDecoder("utf-8", { fatal: true });
    try {
      return strict.decode(bytes);
    } catch {
      return (decoderFor("windows-1252") as TextDecoder).decode(bytes);
    }
  }
  return decoder.decode(bytes);
}
