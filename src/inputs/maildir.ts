import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { collectBytes } from "../vocabulary/chunks.ts";
import { LIMITS } from "../vocabulary/limits.ts";

function codeOf(error: unknown): unknown {
  return error !== null && typeof error === "object" && "code" in error ? error.code : undefined;
}

/** Names of the files in a folder, sorted; undefined where there is no such folder. Dot files are no mails. */
async function filesIn(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() || entry.name.startsWith(".") ? [] : entry.name)).sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await collectBytes(createReadStream(path), LIMITS.bytes);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The mails of a Maildir, first `cur`, then `new`, each sorted by name; `tmp` holds unfinished mails and is passed over. One mail at a time is
 * held, at most one byte above the byte limit. A mail that a client moves or deletes meanwhile is passed over. Rejects when the folder is no
 * Maildir or cannot be read; throws a TypeError for what is no path.
 */
export async function* readMaildir(folder: string): AsyncGenerator<{ path: string; raw: Uint8Array }> {
  if (typeof folder !== "string") throw new TypeError("readMaildir takes the path of a folder.");
  const [current, fresh] = [await filesIn(join(folder, "cur")), await filesIn(join(folder, "new"))];
  if (current === undefined && fresh === undefined) throw new Error(`${folder} is no Maildir: it has neither cur nor new.`);
  const paths = [...(current ?? []).map((name) => join(folder, "cur", name)), ...(fresh ?? []).map((name) => join(folder, "new", name))];
  for (const path of paths) {
    const raw = await bytesOf(path);
    if (raw !== undefined) yield { path, raw };
  }
}
