import { buildMessage } from "./build-message.ts";
import { decodeLeafAnyway } from "./decode.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Message } from "./message.ts";
import { openMail, shortRoad } from "./read-message-sync.ts";

/** What a mail can come as. A string is UTF-8 text. */
export type RawMail = string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>;

/** Collects chunks up to one byte above the limit; the rest is not read. A source that fails ends the mail there: what came is read. */
async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    kept.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  if (kept.length === 1) return kept[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of kept) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The bytes of a mail in any of its forms; a TypeError for anything else. */
async function bytesOf(raw: RawMail, limits: Limits): Promise<Uint8Array> {
  if (typeof raw === "string") return new TextEncoder().encode(raw);
  if (raw instanceof Uint8Array) return raw;
  if (raw instanceof ArrayBuffer) return new Uint8Array(raw);
  if (raw !== null && typeof raw === "object" && Symbol.asyncIterator in raw) return await collect(raw, limits.bytes);
  throw new TypeError("A mail must be a string, a Uint8Array, an ArrayBuffer or an async iterable of Uint8Array.");
}

/**
 * Reads a mail: bytes in, Message out. Damage and passed limits are told in `problems`; the promise rejects only for misuse (TypeError)
 * and when the caller's own stream fails.
 */
export async function readMessage(raw: RawMail, limits: Limits = LIMITS): Promise<Message> {
  const input = openMail(await bytesOf(raw, limits), limits);
  return shortRoad(input) ?? (buildMessage(input.outline, (part) => decodeLeafAnyway(part, limits), limits) as Message);
}
