import { decodeCharset, knowsCharset } from "../vocabulary/charset.ts";
import { undoFlowed } from "./flowed.ts";
import type { Limits } from "./limits.ts";
import { withLineFeeds } from "./lines.ts";
import type { OutlinePart } from "./outline.ts";
import { isStatus } from "./part-kinds.ts";
import { type Decoded, decodeBase64, decodeQuotedPrintable } from "./transfer-decoding.ts";

/** The text of a leaf, and what was wrong with it. */
export interface DecodedText {
  readonly text: string;
  readonly clean: boolean;
  readonly cut: boolean;
}

/** How many characters of a part are read. */
export function textLimit(part: OutlinePart, limits: Limits): number {
  return isStatus(part.type) ? limits.reportLength : limits.textLength;
}

/** Charsets whose text looks like ASCII although it is none. */
const SEVEN_BIT = /iso-?2022|^hz/u;

/** Undoes the transfer encoding of a body. An encoding that nobody knows is taken as none. */
export function bodyBytes(part: OutlinePart, limit: number): Decoded {
  const { bytes, bodyFrom, bodyTo, encoding } = part;
  if (encoding === "base64") return decodeBase64(bytes, bodyFrom, bodyTo, limit);
  if (encoding === "quoted-printable") return decodeQuotedPrintable(bytes, bodyFrom, bodyTo, limit);
  return { bytes: bytes.subarray(bodyFrom, Math.min(bodyTo, bodyFrom + limit)), clean: true, cut: bodyTo - bodyFrom > limit };
}

/** Takes a cut text back to its last whole line, so that no character is cut in two. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10);
  if (end > 0) return bytes.subarray(0, end + 1);
  const bare = bytes.lastIndexOf(13);
  if (bare > 0) return bytes.subarray(0, bare + 1);
  let last = bytes.length;
  while (last > 0 && last > bytes.length - 4 && ((bytes[last - 1] as number) & 0x80) !== 0) last--;
  return bytes.subarray(0, last);
}

/** True when no byte is above 127. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 127) return false;
  return true;
}

/** Charset of a leaf, as far as the platform can read it; undefined where it cannot. */
function charsetOf(part: OutlinePart, bytes: Uint8Array): string | undefined {
  if (part.charset === "") return "utf-8";
  if (knowsCharset(part.charset)) return part.charset;
  return !SEVEN_BIT.test(part.charset) && isAscii(bytes) ? "utf-8" : undefined;
}

/** Brings decoded text into the shape that the other rooms know: LF, soft line ends of format=flowed undone (RFC 3676). */
export function finishText(part: OutlinePart, text: string): string {
  const lines = withLineFeeds(text);
  return part.type === "text/plain" && part.parameters.get("format")?.toLowerCase() === "flowed"
    ? undoFlowed(lines, part.parameters.get("delsp")?.toLowerCase() === "yes")
    : lines;
}

/** The short road: decodes a leaf at once, or gives undefined where the platform does not know its charset. Never throws. */
export function decodeLeaf(part: OutlinePart, limits: Limits): DecodedText | undefined {
  const decoded = bodyBytes(part, textLimit(part, limits));
  const charset = charsetOf(part, decoded.bytes);
  return charset === undefined ? undefined : { text: textOf(part, decoded, charset), clean: decoded.clean, cut: decoded.cut };
}

/** The last resort, when the MIME decoder gave up: UTF-8, else windows-1252. */
export function decodeLeafAnyway(part: OutlinePart, limits: Limits): DecodedText {
  const known = decodeLeaf(part, limits);
  if (known !== undefined) return known;
  const decoded = bodyBytes(part, textLimit(part, limits));
  return { text: textOf(part, decoded, "utf-8"), clean: false, cut: decoded.cut };
}

function textOf(part: OutlinePart, decoded: Decoded, charset: string): string {
  return finishText(part, decodeCharset(decoded.cut ? wholeLines(decoded.bytes) : decoded.bytes, charset));
}
