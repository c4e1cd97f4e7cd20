import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Message, Part } from "../../src/mime/message.ts";
import { longRoad, readMessage } from "../../src/mime/read-message.ts";
import { openMail, readMessageSync } from "../../src/mime/read-message-sync.ts";
import { bytes, DSN, forwarded, texts } from "./mails.ts";

function mailsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".eml"))
    .map((file) => join(folder, file));
}

/** Where mailparser is known to be wrong; anything else that differs fails. */
function excused(short: Part, long: Part, raw: Uint8Array): boolean {
  const one = short.text ?? "";
  // mailsplit gives an empty leaf a line end.
  if (one === "" && long.text === "\n") return true;
  // 8-bit text under a 7-bit label: mailparser gives replacement characters or NULs where we give text.
  if (/[\uFFFD\0]/u.test(long.text ?? "") && !/[\uFFFD\0]/u.test(one)) return true;
  // Bytes that are UTF-8 under the label of another charset: mailparser believes the label.
  try {
    const mail = new TextDecoder("utf-8", { fatal: true }).decode(raw).replace(/\r\n?/gu, "\n");
    return /[\u0080-\uffff]/u.test(one) && mail.includes(one);
  } catch {
    return false;
  }
}

function differences(raw: Uint8Array, short: Part, long: Part, path = ""): string[] {
  const here = `${path}/${short.type}`;
  const found: string[] = [];
  if (short.type !== long.type || short.parts.length !== long.parts.length) return [`${here}: other parts`];
  if (JSON.stringify([short.header, short.original]) !== JSON.stringify([long.header, long.original])) found.push(`${here}: other header`);
  if (short.text !== long.text)
    found.push(`${here}: ${excused(short, long, raw) ? "excused" : `${JSON.stringify(short.text)} and ${JSON.stringify(long.text)}`}`);
  for (const [n, part] of short.parts.entries()) found.push(...differences(raw, part, long.parts[n] as Part, here));
  return found;
}

async function compare(raw: Uint8Array): Promise<string[]> {
  const [short, long]: Message[] = [await readMessage(raw), await longRoad(openMail(raw), "all")];
  return differences(raw, (short as Message).root, (long as Message).root);
}

describe("the short road reads what mailparser reads", () => {
  test.each([
    ["a DSN", DSN],
    ["a forwarded DSN", forwarded(DSN)],
    ["CRLF", DSN.replaceAll("\n", "\r\n")],
    ["CR", DSN.replaceAll("\n", "\r")],
    [
      "quoted-printable",
      "From: a@example.org\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe =\nan alle  \n=3D",
    ],
    [
      "base64",
      `From: a@example.org\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from("<p>Grüße an alle</p>\r\n").toString("base64")}`,
    ],
    ["flowed", "From: a@example.org\nContent-Type: text/plain; format=flowed\n\none \ntwo\n> three \n> four\n"],
    ["text that looks like the lean mail's own markers", "From: a@example.org\n\nwhoblocked leaf 0 of 1\n--=_whoblocked_lean_mail_0\n"],
  ])("%s", async (_, mail) => expect(await compare(bytes(mail))).toEqual([]));

  test("a mail whose texts forge the markers is read without mailparser", async () => {
    const forged =
      "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=cp850\n\none\nwhoblocked leaf 1 of 2\nmore\n--x\nContent-Type: text/plain; charset=cp850\n\ntwo\n--x--\n";
    const message = await readMessage(forged);
    expect(texts(message.root).join("|")).toContain("two");
    expect(message.problems.length).toBeLessThanOrEqual(2);
  });

  const fixtures = mailsIn("fixtures");
  test.skipIf(fixtures.length === 0)(`${fixtures.length} fixtures`, async () => {
    for (const file of fixtures) {
      const raw = new Uint8Array(readFileSync(file));
      // A file that is no mail is not read on either road: the report says so (outlook-file, binary-input).
      if (openMail(raw).outline.problems.some(({ code }) => code === "outlook-file" || code === "binary-input")) continue;
      const found = (await compare(raw)).filter((line) => !line.endsWith("excused"));
      expect({ file, found }).toEqual({ file, found: [] });
    }
  });

  const corpus = mailsIn("/tmp/whoblocked-corpus/dev/emails");
  test.skipIf(corpus.length === 0)("the corpus: at most one mail in a hundred differs, and there mailparser is wrong", { timeout: 120_000 }, async () => {
    let excuses = 0;
    for (const file of corpus) {
      const found = await compare(new Uint8Array(readFileSync(file)));
      if (found.length > 0) excuses++;
      expect({ file, found: found.filter((line) => !line.endsWith("excused")) }).toEqual({ file, found: [] });
    }
    expect(excuses / corpus.length).toBeLessThan(0.01);
  });

  test("line ends make no difference on the corpus either", { timeout: 120_000 }, () => {
    for (const file of corpus) {
      const text = readFileSync(file, "latin1").replace(/\r\n?/gu, "\n");
      expect({ file, message: readMessageSync(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1")) }).toEqual({
        file,
        message: readMessageSync(Buffer.from(text, "latin1")),
      });
    }
  });
});
