import type { Chance } from "./random.ts";

/** Words that have hurt mail parsers, and that ours must carry through unharmed. */
export const TOKENS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "__proto__: polluted",
  "constructor: prototype",
  "hasOwnProperty",
  "toString",
  "\u0000",
  "\u001b[31m",
  "\u0007",
  "\u202e",
  "\u2028",
  "\u061c",
  "\u00ad",
  "\u2066x\u2069",
  "\u200f",
  "\u{e0041}",
  "=?utf-8?q?=E2=80=AE?=",
  "\r",
  "\r\nBcc: victim@example.net\r\n",
  "%0d%0aBcc:victim@example.net",
  "=?utf-8?q?a=0D=0ABcc:_victim@example.net?=",
  "=?utf-8?b?DQpCY2M6IHZpY3RpbUBleGFtcGxlLm5ldA==?=",
  "=?x-unknown?q?a?=",
  "=?utf-8?b?",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">here</a>',
  "javascript:alert(1)",
  "https://www.t-online.de@evil.example/postmaster",
  "contact tosa@rx.t-online.de%0d%0aBcc:victim@example.net",
  "contact =?utf-8?q?=0D=0ABcc=3Av?=@rx.t-online.de",
  "write to postmaster@rx.t-online.de?bcc=victim@example.net&x=",
  "https://postmaster.t-online.de/\u2028?x=%0d%0aBcc:",
  "https://user:password@example.net/delist?ip=203.0.113.9",
  "mailto:a@example.net?bcc=victim@example.net",
  "\ud800",
  "ü",
  "日本語",
  "xn--bcher-kva.example",
  '"',
  "\\",
  "(",
  ")",
  "<",
  ">",
  "@",
  ";",
  ":",
  "::",
  "[192.0.2.300]",
  "2001:db8::1::2",
  "999.999.999.999",
  "550 5.1.1",
  "5.999.999",
  "550-",
  "-1",
  "99999999999999999999",
  "NaN",
  "null",
  "undefined",
  "Final-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n",
  "Final-Recipient:",
  "Status: 4.0.0 (",
  "Action: __proto__",
  "Content-Type: multipart/report; boundary=",
  "Content-Type: message/rfc822\n\n",
  "Content-Transfer-Encoding: base64\n",
  "said: 550 5.7.1 <a@example.com>: ",
  "----- Original message -----",
  "Received: from [192.0.2.1] by mx.example.net; ",
  "Mon, 30 Feb 2026 25:61:61 +9999",
];
const CHARSETS = [
  "utf-8",
  "us-ascii",
  "iso-8859-1",
  "utf-16le",
  "utf-7",
  "iso-2022-jp",
  "iso-2022-kr",
  "shift_jis",
  "gb18030",
  "cp850",
  "x-unknown",
  "__proto__",
  "",
];
const ENCODINGS = ["7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "constructor", ""];
const TYPES = [
  "text/plain",
  "text/html",
  "multipart/mixed; boundary=x",
  "multipart/report; report-type=delivery-status",
  "message/rfc822",
  "message/delivery-status",
  "message/feedback-report",
  "message/disposition-notification",
  "application/octet-stream",
  "text/rfc822-headers",
  "/",
  "text",
];
const ENDS = ["\n", "\r\n", "\r", "\n\r", "\n\n"];
const BOUNDARY = /^--\S{2,}/u;
const FIELD = /^[!-9;-~]+:/u;
const LONGEST = 200_000;

type Edit = (lines: string[], chance: Chance, other: readonly string[]) => void;

const some = (lines: readonly string[], chance: Chance): [number, number] => {
  const at = chance.below(lines.length + 1);
  return [at, Math.min(lines.length - at, 1 + chance.below(chance.one(3) ? 40 : 4))];
};
/** A line of a kind, or any. */
const lineLike = (lines: readonly string[], chance: Chance, pattern: RegExp): number => {
  const fitting = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  return fitting.length === 0 ? chance.below(Math.max(1, lines.length)) : chance.of(fitting);
};
const replaceIn = (lines: string[], at: number, make: (line: string) => string): void => {
  if (lines[at] !== undefined) lines[at] = make(lines[at]);
};

/** Ways in which real mails break, and in which a stranger breaks them. */
const EDITS: readonly Edit[] = [
  (lines, chance) => void lines.splice(...some(lines, chance)),
  (lines, chance) => {
    const [at, count] = some(lines, chance);
    lines.splice(chance.below(lines.length + 1), 0, ...lines.slice(at, at + count));
  },
  (lines, chance, other) => {
    const [at, count] = some(other, chance);
    lines.splice(chance.below(lines.length + 1), chance.below(4), ...other.slice(at, at + count));
  },
  (lines, chance, other) => {
    // The body of one behind the header of the other.
    const cut = lines.indexOf("");
    const from = other.indexOf("");
    if (cut >= 0 && from >= 0 && other.length < 20_000) lines.splice(cut, chance.one(2) ? lines.length : 0, ...other.slice(from));
  },
  (lines, chance) =>
    replaceIn(
      lines,
      chance.below(lines.length),
      (line) => line.slice(0, chance.below(line.length + 1)) + chance.of(TOKENS) + line.slice(chance.below(line.length + 1)),
    ),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, FIELD), (line) => `${line.slice(0, line.indexOf(":") + 1)} ${chance.of(TOKENS)}`),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, FIELD), (line) => `${chance.of(TOKENS)}${line.slice(line.indexOf(":"))}`),
  (lines, chance) =>
    replaceIn(lines, lineLike(lines, chance, BOUNDARY), (line) =>
      chance.one(2) ? line.slice(0, -1 - chance.below(4)) : `${line}${chance.of(["--", " ", "x", "\t\t"])}`,
    ),
  (lines, chance) => void lines.splice(lineLike(lines, chance, BOUNDARY), 1),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, /charset=/iu), (line) => line.replace(/charset="?[\w-]*"?/iu, `charset=${chance.of(CHARSETS)}`)),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, /transfer-encoding:/iu), () => `Content-Transfer-Encoding: ${chance.of(ENCODINGS)}`),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, /^content-type:/iu), () => `Content-Type: ${chance.of(TYPES)}`),
  (lines, chance) => void lines.splice(chance.below(lines.length), lines.length),
  (lines, chance) => {
    const [at, count] = some(lines, chance);
    const block = lines.slice(at, at + count);
    for (let n = chance.below(chance.one(10) ? 2000 : 30); n > 0 && lines.length < 20_000; n--) lines.splice(at, 0, ...block);
  },
  (lines, chance) =>
    replaceIn(
      lines,
      chance.below(lines.length),
      (line) =>
        line + chance.of([" ", "\t", "(", "<", ">", "a", "a.", "1", ".", "-", '"', "\\", "550 ", "=?"]).repeat(chance.below(chance.one(10) ? 20_000 : 300)),
    ),
  (lines, chance) => replaceIn(lines, lineLike(lines, chance, /\d/u), (line) => line.replace(/\d+/u, String(chance.below(chance.one(2) ? 10 : 1_000_000)))),
  (lines) => {
    const cut = lines.indexOf("");
    if (cut < 0) return;
    const body = Buffer.from(lines.splice(cut + 1).join("\n"), "latin1").toString("base64");
    lines.splice(cut, 0, "Content-Transfer-Encoding: base64");
    lines.push(...(body.match(/.{1,76}/gu) ?? []));
  },
  (lines, chance) => {
    if (lines.length > 20_000) return;
    const inner = lines.splice(0);
    lines.push("From: Frau Meier <meier@example.org>", "To: support@example.com", `Subject: ${chance.of(["Fwd: Undelivered", "WG: Unzustellbar", "x"])}`);
    if (chance.one(2)) lines.push("Content-Type: message/rfc822", "", ...inner);
    else
      lines.push(
        "",
        chance.of(["-------- Forwarded Message --------", "-----Ursprüngliche Nachricht-----", "Begin forwarded message:", ""]),
        ...inner.map((line) => (chance.one(2) ? `> ${line}` : line)),
      );
  },
  (lines, chance) => void lines.splice(0, chance.below(Math.max(1, lines.indexOf("") + 2))),
  (lines, chance) => replaceIn(lines, chance.below(lines.length), (line) => (chance.one(2) ? line.toUpperCase() : ` ${line}`)),
  (lines, chance) => {
    const a = chance.below(lines.length);
    const b = chance.below(lines.length);
    if (lines.length > 1) [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
  },
];

/** A broken copy of a mail (as latin1 text), grafted with lines of another one. */
export function mutateMail(mail: string, other: string, chance: Chance): string {
  const lines = mail.split(/\r\n|\n/u);
  const donor = other.split(/\r\n|\n/u);
  for (let n = 1 + chance.below(chance.one(4) ? 12 : 4); n > 0; n--) {
    chance.of(EDITS)(lines, chance, donor);
    if (lines.length === 0) lines.push("");
  }
  const end = chance.one(8) ? undefined : chance.of(ENDS.slice(0, chance.one(4) ? 5 : 2));
  const text = end === undefined ? lines.map((line) => line + chance.of(ENDS)).join("") : lines.join(end);
  // Words outside latin1 go in as UTF-8.
  const bytes = /[\u0100-\u{10ffff}]/u.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;
  return bytes.slice(0, LONGEST);
}
