import { type ByteStream, collectBytes, isByteStream } from "../vocabulary/chunks.ts";
import { LIMITS } from "../vocabulary/limits.ts";

/**
 * The bytes of one mail from a Node Readable or a web ReadableStream. Reading stops one byte above the limit, so that parseBounce says
 * "limit-bytes" and a sender of endless mail fills no memory. Rejects when the stream fails; throws a TypeError for what is no stream.
 */
export async function readStream(stream: ByteStream): Promise<Uint8Array> {
  if (!isByteStream(stream)) throw new TypeError("readStream takes a Readable, a ReadableStream or an async iterable of Uint8Array.");
  return await collectBytes(stream, LIMITS.bytes);
}
