// Which formats a mail can be of at all. Asking seventy readers costs far more than reading: so the signs of all of them are looked for
// in one pass over what the mail shows, and only the readers whose signs stand there are asked.
import type { TextFormat, TextMail } from "./format.ts";

/** Signs are found by four of their characters, held in one 32-bit number. Shorter ones are looked for one by one. */
const GRAM = 4;
/** Letters from the most to the least frequent in mails: a sign is filed under its rarest four characters, so that few places look like it. */
const FREQUENT = " etaoinrsdlmhucpfygvbwkxqjz";
/** What stands in most bounces: no sign is filed under a piece of it, if another will do. */
const COMMON = "---- from message delivery delivered your address following failed recipient server returned subject rejected mailer-daemon";
const SLOT_BITS = 14;
/** Spreads such numbers over the slots: 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 6.4). */
const SPREAD = 0x9e3779b1;

interface Sign {
  readonly words: string;
  /** Index of the format. */
  readonly format: number;
  /** How far the four characters that it is filed under reach into it. */
  readonly end: number;
}

function rarity(character: string | undefined): number {
  const at = character === undefined ? 0 : FREQUENT.indexOf(character);
  return at < 0 ? FREQUENT.length : at;
}

/** Where the rarest four characters of a sign end. */
function anchorOf(words: string): number {
  let best = 0;
  let end = GRAM;
  let rare = 0;
  for (let at = 1; at <= words.length; at += 1) {
    rare += rarity(words[at - 1]) - rarity(words[at - GRAM - 1]);
    if (at < GRAM || rare <= best || COMMON.includes(words.slice(at - GRAM, at))) continue;
    best = rare;
    end = at;
  }
  return end;
}

function gramOf(characters: string): number {
  let gram = 0;
  for (let at = 0; at < GRAM; at += 1) gram = (gram << 8) | (characters.charCodeAt(at) & 0xff);
  return gram;
}

const slotOf = (gram: number): number => Math.imul(gram, SPREAD) >>> (32 - SLOT_BITS);

/** Everything that a format may know a mail by, in lower case: From, Subject, the names of private header fields, X-Mailer, the text, the status part. */
function faceOf(mail: TextMail): string {
  let face = `${mail.from}\n${mail.subject}\n`;
  for (const { key, value } of mail.header) if (key.startsWith("x-")) face += key === "x-mailer" ? `${value}\n` : `${key}\n`;
  const status = mail.parts.find((part) => part.type.endsWith("delivery-status") && part.text !== undefined)?.text ?? "";
  return `${face}${mail.text}\n${status}`.toLowerCase();
}

/** The signs of formats, ready to be looked for. */
export class SignIndex {
  readonly #formats: readonly TextFormat[];
  readonly #short: Sign[] = [];
  readonly #byGram = new Map<number, Sign[]>();
  /** Which slots hold a sign; few do, so that most places of a text are passed over with one look. */
  readonly #filled = new Uint8Array(1 << SLOT_BITS);

  constructor(formats: readonly TextFormat[]) {
    this.#formats = formats;
    for (const [format, { signs }] of formats.entries()) for (const words of signs) this.#add(words, format);
  }

  #add(words: string, format: number): void {
    if (words.length < GRAM) {
      this.#short.push({ words, format, end: 0 });
      return;
    }
    const end = anchorOf(words);
    const gram = gramOf(words.slice(end - GRAM, end));
    this.#filled[slotOf(gram)] = 1;
    const filed = this.#byGram.get(gram);
    if (filed === undefined) this.#byGram.set(gram, [{ words, format, end }]);
    else filed.push({ words, format, end });
  }

  /** The formats of which a sign stands in the mail, in their order. Linear in the length of its text. */
  formatsFor(mail: TextMail): TextFormat[] {
    const face = faceOf(mail);
    const filled = this.#filled;
    const found = new Uint8Array(this.#formats.length);
    for (const { words, format } of this.#short) if (face.includes(words)) found[format] = 1;
    let gram = 0;
    for (let at = 0; at < face.length; at += 1) {
      gram = (gram << 8) | (face.charCodeAt(at) & 0xff);
      if (filled[slotOf(gram)] === 0) continue;
      for (const { words, format, end } of this.#byGram.get(gram) ?? []) if (face.startsWith(words, at + 1 - end)) found[format] = 1;
    }
    return this.#formats.filter((_, format) => found[format] === 1);
  }
}
