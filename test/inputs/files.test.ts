import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMaildir } from "../../src/inputs/maildir.ts";
import { readMbox } from "../../src/inputs/mbox.ts";
import { readStream } from "../../src/inputs/streams.ts";
import { readMessage } from "../../src/mime/read-message.ts";
import { LIMITS } from "../../src/vocabulary/limits.ts";
import { bytes, DSN } from "../mime/mails.ts";

const SEPARATOR = "From MAILER-DAEMON Thu Nov 19 10:00:00 2026\n";
const text = (raw: Uint8Array): string => Buffer.from(raw).toString();

async function* inChunks(whole: string, size: number): AsyncGenerator<Uint8Array> {
  const all = bytes(whole);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of source) list.push(one);
  return list;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whoblocked-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("mbox", () => {
  const one = "From: a@example.org\nSubject: one\n\nhello\n>From here on it was quoted\n>>From twice\nFrom here on it was not\n";
  const box = `${SEPARATOR}${one}\n${SEPARATOR}${DSN}\n${SEPARATOR}From: b@example.org\n\nno line end`;

  test.each([1, 7, 64, 100_000])("mails come apart whatever the chunks (%i bytes)", async (size) => {
    const mails = (await all(readMbox(inChunks(box, size)))).map(text);
    expect(mails).toEqual([one.replace(">From here", "From here").replace(">>From", ">From"), DSN, "From: b@example.org\n\nno line end"]);
  });

  test("CRLF, from a file", async () => {
    const path = join(folder, "mbox");
    writeFileSync(path, box.replaceAll("\n", "\r\n"));
    const mails = (await all(readMbox(path))).map(text);
    expect(mails).toHaveLength(3);
    expect(mails[1]).toBe(DSN.replaceAll("\n", "\r\n"));
  });

  test("a single mail without a From line is one mail, an empty box is none", async () => {
    expect((await all(readMbox(inChunks(DSN, 50)))).map(text)).toEqual([DSN]);
    expect(await all(readMbox(inChunks("", 1)))).toEqual([]);
    expect(await all(readMbox(inChunks(`${SEPARATOR}\n${SEPARATOR}\n`, 10)))).toEqual([]);
  });

  test("what is written is read again, whatever it is", async () => {
    const body = fc
      .array(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("", "From ", ">From x", SEPARATOR.trim(), "--x")))
      .map((lines) => `From: a@example.org\n\n${lines.join("\n").replaceAll("\r", "")}\n.\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 200 }), async (mails, size) => {
        const written = mails.map((mail) => `${SEPARATOR}${mail.replace(/^(>*From )/gmu, ">$1")}\n`).join("");
        expect((await all(readMbox(inChunks(written, size)))).map(text)).toEqual(mails);
      }),
      { numRuns: 200 },
    );
  });

  test("a line of a hundred megabytes is neither kept nor joined again and again", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield bytes(`${SEPARATOR}From: a@example.org\n\n`);
      for (let n = 0; n < 100; n++) yield new Uint8Array(1_000_000).fill(120);
      yield bytes(`\n\n${SEPARATOR}${DSN}`);
    }
    const sizes = (await all(readMbox(endless()))).map((mail) => mail.length);
    expect(sizes).toEqual([LIMITS.bytes + 1, DSN.length]);
  });

  test("misuse is a TypeError, a missing file an error", async () => {
    await expect(all(readMbox(5 as never))).rejects.toThrow(TypeError);
    await expect(all(readMbox(join(folder, "nothing")))).rejects.toThrow("ENOENT");
  });
});

describe("Maildir", () => {
  test("cur and new, sorted, tmp passed over", async () => {
    const box = join(folder, "Maildir");
    for (const [sub, name] of [
      ["new", "3.eml"],
      ["cur", "2:2,S"],
      ["cur", "1:2,"],
      ["tmp", "4"],
      ["cur", ".hidden"],
    ] as const) {
      mkdirSync(join(box, sub), { recursive: true });
      writeFileSync(join(box, sub, name), DSN);
    }
    mkdirSync(join(box, "cur", "folder"));
    const mails = await all(readMaildir(box));
    expect(mails.map((mail) => mail.path)).toEqual([join(box, "cur", "1:2,"), join(box, "cur", "2:2,S"), join(box, "new", "3.eml")]);
    expect(mails.every((mail) => text(mail.raw) === DSN)).toBe(true);
  });

  test("what is no Maildir is named", async () => {
    await expect(all(readMaildir(join(folder, "nowhere")))).rejects.toThrow("neither cur nor new");
    await expect(all(readMaildir(undefined as never))).rejects.toThrow(TypeError);
  });
});

describe("streams", () => {
  const web = (): ReadableStream<Uint8Array> => new Response(DSN).body as ReadableStream<Uint8Array>;
  /** A web stream of a runtime that cannot iterate it. */
  const bare = (): ReadableStream<Uint8Array> => {
    const stream = web();
    return { getReader: () => stream.getReader() } as ReadableStream<Uint8Array>;
  };

  test("a Readable, a web stream and a generator give the same bytes", async () => {
    writeFileSync(join(folder, "mail.eml"), DSN);
    const file = createReadStream(join(folder, "mail.eml"), { highWaterMark: 10 });
    const words = createReadStream(join(folder, "mail.eml"), "utf8");
    for (const stream of [file, words, Readable.from([Buffer.from(DSN)]), web(), bare(), inChunks(DSN, 3)]) {
      expect(text(await readStream(stream as never))).toBe(DSN);
    }
    expect(await readMessage(web() as never)).toEqual(await readMessage(DSN));
    expect(await readMessage(bare() as never)).toEqual(await readMessage(DSN));
  });

  test("reading stops at the limit and lets the stream go", async () => {
    let cancelled = false;
    let pulls = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls++;
        controller.enqueue(new Uint8Array(10_000_000));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect((await readStream(endless)).length).toBe(LIMITS.bytes + 1);
    expect(cancelled).toBe(true);
    expect(pulls).toBeLessThan(10);
  });

  test("misuse is a TypeError, a failing stream rejects", async () => {
    await expect(readStream(DSN as never)).rejects.toThrow(TypeError);
    await expect(readStream(Readable.from([5]))).rejects.toThrow(TypeError);
    const broken = new Readable({ read: () => broken.destroy(new Error("line cut")) });
    await expect(readStream(broken)).rejects.toThrow("line cut");
  });
});
