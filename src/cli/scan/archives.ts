import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import yauzl from "yauzl";
import { readMbox, readStream } from "../../node.ts";
import type { Item } from "./sources.ts";

const FOLDER = /\/$/u;
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.[^/]{1,255}$)/u;
const MBOX_NAME = /\.mbox$/iu;
const ARCHIVE_NAME = /\.(?:zip|tar|tgz|gz|bz2|xz|7z)$/iu;
/** Of the members' compressed sizes, which are only known for zip, an uncompressed byte is about a third. */
const TYPICAL_COMPRESSION = 3;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The mails of one member: one, or those of an mbox. The byte limit holds while it is unpacked. */
async function* mailsOf(name: string, stream: AsyncIterable<Uint8Array>, compressed: (bytes: number) => number): AsyncGenerator<Item> {
  if (!MBOX_NAME.test(name)) {
    const raw = await readStream(stream);
    yield { name, raw, weight: compressed(raw.length) };
    return;
  }
  let number = 0;
  for await (const raw of readMbox(stream)) {
    number += 1;
    yield { name: `${name}#${number}`, raw, weight: compressed(raw.length) };
  }
}

const passedOver = (name: string): boolean => FOLDER.test(name) || HIDDEN.test(name);

/** The mails of a zip file: every file in it, mboxes by their name; archives within archives are named, not opened. */
export async function* readZip(path: string): AsyncGenerator<Item> {
  const zip = await yauzl.openPromise(path);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = `${path}!${entry.fileName}`;
      if (passedOver(entry.fileName)) continue;
      if (ARCHIVE_NAME.test(entry.fileName)) {
        yield { name, error: "an archive within an archive is not opened" };
        continue;
      }
      try {
        const stream = await zip.openReadStreamPromise(entry);
        yield* mailsOf(name, stream, (bytes) => (entry.uncompressedSize > 0 ? (bytes * entry.compressedSize) / entry.uncompressedSize : 0));
      } catch (error) {
        yield { name, error: said(error) };
      }
    }
  } finally {
    zip.close();
  }
}

/** The mails of a tar file, gzipped or not. A gzip file that holds no tar is read as an mbox or a mail. */
export async function* readTar(path: string, gzipped: boolean): AsyncGenerator<Item> {
  const file = createReadStream(path);
  const unpacked: Readable = gzipped ? file.on("error", (error) => unpacked.destroy(error)).pipe(createGunzip()) : file;
  const [head, stream] = await peek(unpacked);
  try {
    if (head.subarray(257, 262).toString("latin1") !== "ustar") {
      let number = 0;
      for await (const raw of readMbox(stream())) {
        number += 1;
        yield { name: `${path}#${number}`, raw, weight: raw.length / TYPICAL_COMPRESSION };
      }
      return;
    }
    const tar = extract();
    void feed(stream(), tar);
    for await (const entry of tar) {
      const { name: member, type } = entry.header;
      const name = `${path}!${member}`;
      if (type === "file" && !passedOver(member)) {
        if (ARCHIVE_NAME.test(member)) yield { name, error: "an archive within an archive is not opened" };
        else yield* mailsOf(name, drained(entry), (bytes) => (gzipped ? bytes / TYPICAL_COMPRESSION : bytes));
      }
      entry.resume();
    }
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

/** The first bytes of a stream, and the whole of it again. */
async function peek(stream: Readable): Promise<[Buffer, () => AsyncGenerator<Buffer>]> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const held: Buffer[] = [];
  let length = 0;
  while (length < 512) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    held.push(value);
    length += value.length;
  }
  return [
    Buffer.concat(held).subarray(0, 512),
    async function* whole() {
      yield* held.splice(0);
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    },
  ];
}

/** A broken archive shows where its members are read. */
async function feed(chunks: AsyncGenerator<Buffer>, tar: ReturnType<typeof extract>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (tar.destroyed) return;
      if (!tar.write(chunk)) await new Promise<void>((resolve) => tar.once("drain", resolve).once("close", resolve));
    }
    tar.end();
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** A member that is longer than the limit is left early, but the tar goes on behind its end: leaving this destroys nothing. */
async function* drained(entry: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = entry[Symbol.asyncIterator]();
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
