import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message, Part } from "../../src/mime/message.ts";
import { longRoad, readMessage } from "../../src/mime/read-message.ts";
import { openMail } from "../../src/mime/read-message-sync.ts";
import { bytes, DSN, forwarded } from "./mails.ts";

/** What every Message keeps, whatever the input was. */
function check(message: Message): void {
  const visit = (part: Part): void => {
    expect(part.type).toMatch(/^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+$/u);
    if (part.text !== undefined) expect(part.text.includes("\r")).toBe(false);
    if (part.original !== undefined) expect(part.parts).toEqual([]);
    for (const field of [...part.header, ...(part.original ?? [])]) {
      expect(field.key).toBe(field.name.toLowerCase());
      expect(/[^\P{Cc}\t]/u.test(field.raw === field.value ? "" : field.value)).toBe(false);
    }
    part.parts.forEach(visit);
  };
  visit(message.root);
  expect(message.structureKnown).toBe(true);
}

const SNIPPETS = [
  "\r",
  "\n",
  "\r\n\r\n",
  "\n--",
  "--ABC.1/mx.example.net\n",
  "--inner--",
  "Content-Type: multipart/mixed; boundary=",
  "Content-Type: message/rfc822\n\n",
  "Content-Transfer-Encoding: base64\n",
  "Content-Transfer-Encoding: quoted-printable\n",
  "charset=utf-7",
  "charset*0*=x''%",
  "=?utf-8?b?",
  "?=",
  "(",
  '"',
  "\\",
  "=",
  "\u0000",
  "ü",
  "__proto__: x\n",
  "From ",
];
const MAILS = [DSN, forwarded(DSN), forwarded(forwarded(DSN, "was not delivered"))];

/** A mail with snippets put in, cut out and repeated: broken the way that real mails break. */
const mutated = fc
  .record({
    mail: fc.constantFrom(...MAILS),
    edits: fc.array(fc.record({ at: fc.nat(4000), cut: fc.nat(60), put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 20 })) }), {
      maxLength: 12,
    }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ mail, edits, end }) => {
    let text = mail;
    for (const { at, cut, put } of edits) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + put + text.slice(place + cut);
    }
    return text.replaceAll("\n", end);
  });

describe("no input makes the reader throw", () => {
  test("arbitrary bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (raw) => check(await readMessage(raw))),
      { numRuns: 500 },
    );
  });

  test("mutated mails, on either road", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        check(await readMessage(text));
      }),
      { numRuns: 2000 },
    );
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        check(await longRoad(openMail(bytes(text)), "all"));
      }),
      { numRuns: 100 },
    );
  });

  test("the same bytes give the same Message", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        expect(await readMessage(text)).toEqual(await readMessage(bytes(text)));
      }),
      { numRuns: 300 },
    );
  });
});
