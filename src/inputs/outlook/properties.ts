import { decodeCharset, knowsCharset } from "../../vocabulary/charset.ts";
import type { Storage } from "./compound-file.ts";

/** Types of properties ([MS-OXCDATA] 2.11.1). */
const INTEGER = 0x0003;
const TIME = 0x0040;
const STRING8 = 0x001e;
const STRING = 0x001f;
const BINARY = 0x0102;

const FIXED = "__properties_version1.0";
/** Bytes of the stream of fixed properties: a mail has some two hundred, of sixteen bytes each. */
const MOST_FIXED = 65_536;
/** Bytes of a string where no more is said: names, addresses, subjects. */
const MOST_STRING = 16_384;
/** 100-nanosecond steps from 1601 to 1970 ([MS-DTYP] 2.3.3). */
const EPOCH = 116_444_736_000_000_000n;

/** How long the header of the fixed properties is ([MS-OXMSG] 2.4.1). */
export const HEADERS = { message: 32, embedded: 24, other: 8 } as const;

/** Windows code pages that are not "windows-" and their number, and the labels that the platform knows them by. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [20127, "us-ascii"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [50220, "iso-2022-jp"],
  [50221, "iso-2022-jp"],
  [50222, "iso-2022-jp"],
  [51932, "euc-jp"],
  [51949, "euc-kr"],
  [54936, "gb18030"],
  [65000, "utf-7"],
  [65001, "utf-8"],
]);

/** The charset of a code page; windows-1252 for what nobody knows. */
export function charsetOf(codePage: number | undefined): string {
  if (codePage === undefined) return "windows-1252";
  const label = LABELS.get(codePage) ?? (codePage > 28_590 && codePage < 28_607 ? `iso-8859-${codePage - 28_590}` : `windows-${codePage}`);
  return knowsCharset(label) ? label : "windows-1252";
}

function tag(id: number, type: number): string {
  return `__substg1.0_${(id * 65_536 + type).toString(16).padStart(8, "0")}`;
}

/** The properties of one object of a .msg file: a message, a recipient or an attachment ([MS-OXMSG] 2.4). */
export class Properties {
  readonly storage: Storage;
  readonly charset: string;
  readonly #fixed: DataView;
  readonly #from: number;

  /** `charset`: of strings that are no Unicode; a message states its own. */
  constructor(storage: Storage, header: number, charset?: string) {
    this.storage = storage;
    const fixed = storage.read(FIXED, MOST_FIXED) ?? new Uint8Array();
    this.#fixed = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
    this.#from = header;
    this.charset = charset ?? charsetOf(this.integer(0x3ffd) ?? this.integer(0x3fde));
  }

  /** True where the object is one: without its fixed properties a storage is something else. */
  get present(): boolean {
    return this.#fixed.byteLength > 0;
  }

  #valueAt(id: number, type: number): number | undefined {
    for (let at = this.#from; at + 16 <= this.#fixed.byteLength; at += 16) {
      if (this.#fixed.getUint16(at + 2, true) === id && this.#fixed.getUint16(at, true) === type) return at + 8;
    }
    return undefined;
  }

  /** A number. */
  integer(id: number): number | undefined {
    const at = this.#valueAt(id, INTEGER);
    return at === undefined ? undefined : this.#fixed.getInt32(at, true);
  }

  /** A time as mails write it (RFC 5322 section 3.3), in UTC. */
  date(id: number): string | undefined {
    const at = this.#valueAt(id, TIME);
    if (at === undefined) return undefined;
    const date = new Date(Number((this.#fixed.getBigUint64(at, true) - EPOCH) / 10_000n));
    return Number.isNaN(date.getTime()) ? undefined : date.toUTCString().replace("GMT", "+0000");
  }

  /** Bytes, at most so many. */
  bytes(id: number, most: number): Uint8Array | undefined {
    return this.storage.read(tag(id, BINARY), most);
  }

  /** A string, Unicode or of the message's code page; undefined where it is missing or empty. */
  text(id: number, most: number = MOST_STRING): string | undefined {
    const wide = this.storage.read(tag(id, STRING), 2 * most);
    const narrow = wide === undefined ? this.storage.read(tag(id, STRING8), most) : undefined;
    const text = wide !== undefined ? decodeCharset(wide, "utf-16le") : narrow === undefined ? "" : decodeCharset(narrow, this.charset);
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
    return end === 0 ? undefined : text.slice(0, end);
  }
}
