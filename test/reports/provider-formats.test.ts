// What holds for all readers of providers', groupware's and appliances' bounces.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TextFormat } from "../../src/reports/format.ts";
import { TEXT_FORMATS } from "../../src/reports/formats.ts";
import { fixture, mailOf } from "./provider-fixture.ts";

const IDS =
  "united-internet t-online exchange exchange-2003 google-groups gmail automatic-dsn yahoo aol domino notes-smtp groupwise imail messaging-server mailmarshal interscan barracuda mcafee mxlogic mimecast messagelabs ironport surfcontrol activehunter delivery-errors secureserver trouble-delivering mailfoundry amazon-ses sendgrid zoho yandex mail-ru intermail kddi biglobe coremail verizon facebook lsmtp mdaemon mailenable hmailserver communigate".split(
    " ",
  );
const MINE: readonly TextFormat[] = TEXT_FORMATS.filter((format) => IDS.includes(format.id));
const fixtures = IDS.flatMap((id) =>
  readdirSync(new URL(`../../fixtures/formats/${id}`, import.meta.url)).map((name) => [id, `formats/${id}/${name}`] as const),
).filter(([, path]) => path.endsWith(".eml"));

/** The first format of the table that reads the mail. */
function readBy(raw: string): string | undefined {
  const mail = mailOf(raw);
  return TEXT_FORMATS.find((format) => format.recognises(mail) && format.read(mail) !== undefined)?.id;
}

describe("the dispatch table", () => {
  it("holds every one of them", () => {
    expect(MINE.map((format) => format.id).sort()).toEqual([...IDS].sort());
  });

  it.each(fixtures)("gives %s its own fixture %s", (id, path) => {
    expect(readBy(fixture(path))).toBe(id);
  });
});

describe("every reader", () => {
  it.each(fixtures)("of %s says the same for CRLF and bare CR: %s", (id, path) => {
    const format = MINE.find((one) => one.id === id) as TextFormat;
    const raw = fixture(path);
    const expected = format.read(mailOf(raw))?.recipients;
    expect(expected).toBeDefined();
    expect(format.read(mailOf(raw.replaceAll("\n", "\r\n")))?.recipients).toEqual(expected);
    expect(format.read(mailOf(raw.replaceAll("\n", "\r")))?.recipients).toEqual(expected);
  });

  it.each(fixtures)("of %s gives evidence and never throws on a mail cut anywhere: %s", (id, path) => {
    const format = MINE.find((one) => one.id === id) as TextFormat;
    const raw = fixture(path);
    for (const recipient of format.read(mailOf(raw))?.recipients ?? []) expect(recipient.evidence).toMatchObject({ by: "format", rule: id });
    for (let end = 0; end < raw.length; end += Math.max(7, Math.floor(raw.length / 120))) {
      const mail = mailOf(raw.slice(0, end));
      for (const one of MINE) if (one.recognises(mail)) one.read(mail);
    }
  });

  it("stays linear on long hostile text", () => {
    const seeds = [
      "a@b.example: ",
      "<a@b.example>: 550 ",
      "#550 5.1.1 #",
      "Remote Server returned '550 ",
      "SMTP error from remote server for RCPT TO command, host: ",
      "Your message to: a@b.example\n",
      "554-",
      "<<<<",
      "\n\n\n",
      "The following recipients returned permanent errors: ",
      "退信原因",
      "Error-for: a@b.example\n",
      "Recipient address: a@b.example\n",
    ];
    for (const seed of seeds) {
      const mail = mailOf(
        `From: <mailer-daemon@googlemail.com>\nX-Failed-Recipients: a@b.example\nX-MS-Exchange-Message-Is-Ndr:\nSubject: failure\n\n${seed.repeat(Math.ceil(200_000 / seed.length))}`,
      );
      for (const format of MINE) {
        const start = performance.now();
        format.recognises(mail);
        format.read(mail);
        expect(performance.now() - start, `${format.id} on ${JSON.stringify(seed)}`).toBeLessThan(2500);
      }
    }
  });
});
