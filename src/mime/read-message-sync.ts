import { type Problem, problem } from "../vocabulary/problem.ts";
import { buildMessage, type TextOf } from "./build-message.ts";
import { decodeLeaf, decodeLeafAnyway } from "./decode.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Message } from "./message.ts";
import { type Outline, type OutlineContext, outlineMail } from "./outline.ts";

/** Bytes ready to be read, with what had to be done to them. */
export interface Input {
  readonly outline: Outline;
  readonly limits: Limits;
}

/** How many bytes are looked at to tell a mail from something else. */
const SNIFF = 1024;

function isUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** True for bytes that no mail holds: a NUL, or many control characters, at its front. */
function looksBinary(bytes: Uint8Array): boolean {
  const most = Math.min(bytes.length, SNIFF);
  let odd = 0;
  for (let i = 0; i < most; i++) {
    const c = bytes[i] as number;
    if (c === 0) odd += 8;
    else if (c < 9 || (c > 13 && c < 27) || (c > 27 && c < 32)) odd++;
  }
  return odd > 8 && odd * 20 > most;
}

/** How a compound file begins ([MS-CFB] 2.2): what Outlook saves as .msg. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Applies the byte limit, passes over byte order marks and outlines the mail. Never throws. */
export function openMail(raw: Uint8Array, limits: Limits = LIMITS, context: OutlineContext = {}): Input {
  const problems: Problem[] = [];
  let bytes = raw;
  if (bytes.length > limits.bytes) {
    bytes = bytes.subarray(0, limits.bytes);
    problems.push(problem("limit-bytes", true));
  }
  const wide = isUtf16(bytes);
  if (wide !== undefined) bytes = new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  if (bytes.length === 0) problems.push(problem("empty-input", true));
  else if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) problems.push(problem("outlook-file", true));
  else if (looksBinary(bytes)) problems.push(problem("binary-input", true));
  const outline = outlineMail(bytes, limits, context);
  return { outline: { ...outline, problems: [...problems, ...outline.problems] }, limits };
}

/** The short road from an outline: every text at once, or undefined. */
export function shortRoad(input: Input): Message | undefined {
  const textOf: TextOf = (part) => decodeLeaf(part, input.limits);
  return buildMessage(input.outline, textOf, input.limits);
}

/** The road without mailparser, whatever the charsets are: an unknown one is read as UTF-8, else windows-1252 (problem "broken-encoding"). */
export function ownRoad(input: Input): Message {
  return buildMessage(input.outline, (part) => decodeLeafAnyway(part, input.limits), input.limits) as Message;
}

/**
 * Reads a mail synchronously, with the platform's own decoders. Gives undefined when a text is in a charset that TextDecoder does not know
 * (iso-2022-kr, utf-7 ...): readMessage takes those through mailparser. Damage is told in `problems`; never throws.
 */
export function readMessageSync(bytes: Uint8Array, limits: Limits = LIMITS): Message | undefined {
  return shortRoad(openMail(bytes, limits));
}
