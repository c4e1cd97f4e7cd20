import { collectBytes, isByteStream } from "../vocabulary/chunks.ts";
import { problem } from "../vocabulary/problem.ts";
import { buildMessage } from "./build-message.ts";
import { bodyBytes, type DecodedText, decodeLeaf, decodeLeafAnyway, finishText, textLimit } from "./decode.ts";
import { leanMail, splitAtMarkers } from "./lean-mail.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Message } from "./message.ts";
import type { OutlinePart } from "./outline.ts";
import { type Input, openMail, shortRoad } from "./read-message-sync.ts";

/** What a mail can come as. A string is UTF-8 text. */
export type RawMail = string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>;

/** The bytes of a mail in any of its forms; a TypeError for anything else. */
async function bytesOf(raw: RawMail, limits: Limits): Promise<Uint8Array> {
  if (typeof raw === "string") return new TextEncoder().encode(raw);
  if (raw instanceof Uint8Array) return raw;
  if (raw instanceof ArrayBuffer) return new Uint8Array(raw);
  if (isByteStream(raw)) return await collectBytes(raw, limits.bytes);
  throw new TypeError("A mail must be a string, a Uint8Array, an ArrayBuffer or an async iterable of Uint8Array.");
}

/** Options that keep mailparser from making anything but plain text. */
const LEAN = { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true } as const;

type Mailparser = typeof import("mailparser");
/** Loaded on first use, and kept: resolving a module anew costs more than reading a small mail. */
let mailparser: Mailparser | undefined;

/** Lets mailparser decode the leaves in one run; undefined when it fails. */
async function throughMailparser(leaves: readonly OutlinePart[], limits: Limits): Promise<Map<OutlinePart, DecodedText> | undefined> {
  try {
    mailparser ??= await import("mailparser");
    const lean = leanMail(leaves, limits);
    const mail = await mailparser.simpleParser(Buffer.from(lean.bytes.buffer, lean.bytes.byteOffset, lean.bytes.length), LEAN);
    const texts = splitAtMarkers(mail.text ?? "", lean.markers);
    if (texts === undefined) return undefined;
    const decoded = new Map<OutlinePart, DecodedText>();
    for (const [n, which] of lean.order.entries()) {
      const leaf = leaves[which] as OutlinePart;
      const text = finishText(leaf, texts[n] as string);
      const own = bodyBytes(leaf, textLimit(leaf, limits));
      decoded.set(leaf, { text, clean: own.clean && !text.includes("\uFFFD"), cut: own.cut });
    }
    return decoded;
  } catch {
    return undefined;
  }
}

/**
 * The long road: the leaves that the platform cannot decode, or all of them, go through mailparser. When it fails, the mail is read
 * without it (problem "decoder-failed").
 */
export async function longRoad(input: Input, which: "needed" | "all"): Promise<Message> {
  const { outline, limits } = input;
  const leaves: OutlinePart[] = [];
  const known = new Map<OutlinePart, DecodedText>();
  const own = (part: OutlinePart): DecodedText => {
    const text = known.get(part) ?? decodeLeafAnyway(part, limits);
    known.set(part, text);
    return text;
  };
  buildMessage(
    outline,
    (part) => {
      const text = which === "all" ? undefined : decodeLeaf(part, limits);
      if (text === undefined) leaves.push(part);
      else known.set(part, text);
      return own(part);
    },
    limits,
  );
  const decoded = leaves.length === 0 ? new Map<OutlinePart, DecodedText>() : await throughMailparser(leaves, limits);
  const message = buildMessage(outline, (part) => decoded?.get(part) ?? own(part), limits) as Message;
  return decoded === undefined ? { ...message, problems: [...message.problems, problem("decoder-failed", false)] } : message;
}

/**
 * Reads a mail: bytes in, Message out. Damage and passed limits are told in `problems`; the promise rejects only for misuse (TypeError)
 * and when the caller's own stream fails.
 */
export async function readMessage(raw: RawMail, limits: Limits = LIMITS): Promise<Message> {
  const input = openMail(await bytesOf(raw, limits), limits);
  return shortRoad(input) ?? (await longRoad(input, "needed"));
}
