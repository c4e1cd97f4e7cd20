/** A stream of bytes: a Node Readable, a web ReadableStream, an async generator. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** True for what can be read piece by piece. */
export function isByteStream(value: unknown): value is ByteStream {
  return value !== null && typeof value === "object" && (Symbol.asyncIterator in value || ("getReader" in value && typeof value.getReader === "function"));
}

/** The chunks of a stream, one after the other. A web stream is let go when the reader stops early. */
export async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) {
    for await (const chunk of stream as AsyncIterable<unknown>) yield asBytes(chunk);
    return;
  }
  // Some runtimes have web streams that are not iterable yet.
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield asBytes(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Streams with an encoding set give strings, whatever their type says. */
function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  throw new TypeError("A stream of mail must give Uint8Array chunks.");
}

/** One array of many; the only one itself, not a copy. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** All bytes of a stream, up to one above the limit, so that whoever reads them sees that it was passed; the rest is not read. */
export async function collectBytes(stream: ByteStream, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    pieces.push(chunk.subarray(0, limit + 1 - length));
    length += chunk.length;
    if (length > limit) break;
  }
  return joinBytes(pieces);
}
