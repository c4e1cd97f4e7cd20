import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";

/** Where the lines go: a file, whose length is known to the byte, or standard output. */
export interface Output {
  write(text: string): void;
  /** Everything so far is with the system; bytes in the file. */
  flush(): number;
  close(): void;
}

const BUFFER = 65_536;

/** A file, from the beginning or behind the first `from` bytes of an earlier run. */
export function fileOutput(path: string, from: number): Output {
  const file = openSync(path, from > 0 ? "r+" : "w");
  if (from > 0) ftruncateSync(file, from);
  let at = from;
  let held = "";
  const flush = (): number => {
    const bytes = Buffer.from(held);
    held = "";
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(file, bytes, done, bytes.length - done, at);
      done += written;
      at += written;
    }
    return at;
  };
  return {
    write(text) {
      held += text;
      if (held.length > BUFFER) flush();
    },
    flush,
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Standard output. */
export function streamOutput(write: (text: string) => void): Output {
  return { write, flush: () => 0, close: () => undefined };
}
