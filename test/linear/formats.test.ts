import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseBounceSync } from "../../src/parse-bounce-sync.ts";
import { growth, MOST } from "./work.ts";

const FORMATS = join(import.meta.dirname, "../../fixtures/formats");
const BLANK_LINE = /\r?\n\r?\n/u;

/** Head and body of the first fixture of a format: the body holds the words by which its reader knows it. */
function fixture(format: string): { head: string; body: string } {
  const name = readdirSync(join(FORMATS, format)).find((file) => file.endsWith(".eml")) as string;
  const mail = readFileSync(join(FORMATS, format, name), "latin1");
  const cut = BLANK_LINE.exec(mail);
  return cut === null ? { head: "", body: mail } : { head: mail.slice(0, cut.index), body: mail.slice(cut.index + cut[0].length) };
}

const grown = (piece: string, n: number): string => piece.repeat(Math.ceil(n / Math.max(piece.length, 1))).slice(0, n);

/** What a stranger makes of a format's own words. */
const SHAPES: Readonly<Record<string, (body: string, n: number) => string>> = {
  "the whole body over and over": (body, n) => grown(`${body}\n`, n),
  "its longest line over and over": (body, n) => grown(`${body.split("\n").sort((one, other) => other.length - one.length)[0]}\n`, n),
  "its words in one line": (body, n) => grown(body.replace(/\s+/gu, " "), n),
};

describe.each(readdirSync(FORMATS).sort())("%s", (format) => {
  const { head, body } = fixture(format);
  test.each(Object.keys(SHAPES))("%s", async (shape) => {
    const work = (n: number): (() => void) => {
      const mail = Buffer.from(`${head}\n\n${(SHAPES[shape] as (body: string, n: number) => string)(body, n)}`, "latin1");
      return () => void parseBounceSync(mail);
    };
    // 240,000 characters: as much of a text as is read at all.
    expect(await growth(work, 30_000)).toBeLessThan(MOST);
  });
});
