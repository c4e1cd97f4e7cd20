import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readMbox } from "../../node.ts";
import { Misuse } from "../args.ts";
import { readTar, readZip } from "./archives.ts";

/** One mail to read: a file's path, or bytes out of a container; or what could not be read. */
export type Item = { name: string; weight?: number } & ({ path: string } | { raw: Uint8Array } | { error: string });

type FileKind = "mail" | "mbox" | "zip" | "gzip" | "tar";

const IN_FOLDERS = /\.(?:eml|msg|mbox|zip|tar|tgz|tar\.gz)$/iu;
const MAIL_NAME = /\.(?:eml|msg)$/iu;
const MBOX_NAME = /\.mbox$/iu;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a file is, by its first bytes. */
async function kindOf(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004" || head.subarray(0, 4).toString("latin1") === "PK\u0005\u0006") return "zip";
    if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
    if (bytesRead === 512 && head.subarray(257, 262).toString("latin1") === "ustar") return "tar";
    return head.subarray(0, 5).toString("latin1") === "From " || MBOX_NAME.test(path) ? "mbox" : "mail";
  } finally {
    await file.close();
  }
}

async function* mboxItems(name: string, source: string | AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let number = 0;
  for await (const raw of readMbox(source)) {
    number += 1;
    yield { name: `${name}#${number}`, raw, weight: raw.length };
  }
}

async function* fileItems(path: string): AsyncGenerator<Item> {
  try {
    const kind = await kindOf(path);
    if (kind === "mail") yield { name: path, path };
    else if (kind === "mbox") yield* mboxItems(path, path);
    else if (kind === "zip") yield* readZip(path);
    else yield* readTar(path, kind === "gzip");
  } catch (error) {
    yield { name: path, error: said(error) };
  }
}

/** Files below a folder in a fixed order: a Maildir's mails, elsewhere *.eml and *.msg, mboxes and archives. */
async function* filesBelow(folder: string): AsyncGenerator<{ path: string; mail: boolean } | { path: string; error: string }> {
  let entries: { name: string; folder: boolean }[];
  try {
    entries = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  } catch (error) {
    yield { path: folder, error: said(error) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const maildir = entries.some((entry) => entry.folder && (entry.name === "cur" || entry.name === "new"));
  for (const { name, folder: isFolder } of entries) {
    const path = join(folder, name);
    if (!isFolder) {
      if (IN_FOLDERS.test(name)) yield { path, mail: MAIL_NAME.test(name) };
    } else if (maildir && (name === "cur" || name === "new")) {
      const mails = await readdir(path, { withFileTypes: true });
      for (const mail of mails
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => entry.name)
        .sort())
        yield { path: join(path, mail), mail: true };
    } else if (!(maildir && name === "tmp")) {
      yield* filesBelow(path);
    }
  }
}

/** Throws Misuse for a path that is not there: a mistake in the call is better said at once. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path === "-") continue;
    try {
      await stat(path);
    } catch (error) {
      throw new Misuse(said(error));
    }
  }
}

/** Every mail of the paths, one at a time and always in the same order, so that a scan can be taken up again. */
export async function* itemsOf(paths: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for (const path of paths) {
    if (path === "-") yield* mboxItems("-", stdin);
    else if ((await stat(path)).isDirectory()) {
      for await (const file of filesBelow(path)) {
        if ("error" in file) yield { name: file.path, error: file.error };
        else if (file.mail) yield { name: file.path, path: file.path };
        else yield* fileItems(file.path);
      }
    } else yield* fileItems(path);
  }
}

/** Bytes of all files, for the time that is left; undefined where it cannot be known. */
export async function bytesOf(paths: readonly string[]): Promise<number | undefined> {
  let sum = 0;
  for (const path of paths) {
    if (path === "-") return undefined;
    const found = await stat(path);
    if (!found.isDirectory()) sum += found.size;
    else
      for await (const file of filesBelow(path))
        sum +=
          "error" in file
            ? 0
            : await stat(file.path)
                .then(({ size }) => size)
                .catch(() => 0);
  }
  return sum;
}
