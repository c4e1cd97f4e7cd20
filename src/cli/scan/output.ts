import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";

/** Where the lines go: a file, whose length is known to the byte, or standard output. */
export interface Output {
  write(bytes: Uint8Array): void;
  /** Bytes in the file so far. */
  written(): number;
  close(): void;
}

/** A file, from the beginning or behind the first `from` bytes of an earlier run. */
export function fileOutput(path: string, from: number): Output {
  const file = openSync(path, from > 0 ? "r+" : "w");
  if (from > 0) ftruncateSync(file, from);
  let at = from;
  return {
    write(bytes) {
      for (let done = 0; done < bytes.length; ) {
        const written = writeSync(file, bytes, done, bytes.length - done, at);
        done += written;
        at += written;
      }
    },
    written: () => at,
    close: () => closeSync(file),
  };
}

/** Standard output; it may keep the bytes for a while, so it gets its own. */
export function streamOutput(write: (bytes: Uint8Array) => void): Output {
  return { write: (bytes) => write(Uint8Array.from(bytes)), written: () => 0, close: () => undefined };
}
