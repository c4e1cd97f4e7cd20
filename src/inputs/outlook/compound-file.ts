/** How a compound file begins ([MS-CFB] 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: end of chain, free, sectors of the tables themselves. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_LENGTH = 128;
const MINI_SECTOR = 64;
const STORAGE = 1;
const STREAM = 2;

/** A folder inside a compound file. Names in lower case: writers differ. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /** The bytes of one of its streams, at most so many; undefined where there is none of that name. */
  read(name: string, most: number): Uint8Array | undefined;
}

/** Where the bytes of a stream lie. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/** How many bytes may still be read out of a file and the files within it. */
export interface ReadBudget {
  bytes: number;
}

/** True for bytes that begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Reads compound files ([MS-CFB]), the container of .msg files. A chain of sectors may run in a circle or out of the file, a thousand streams may
 * name the same sectors: every walk is bounded by what the file can hold, all streams together by the budget, and `damaged` says afterwards
 * that something of the kind was met. Nothing throws.
 */
export class CompoundFile {
  damaged = false;
  readonly root: Storage;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorLength: number;
  readonly #sectors: number;
  readonly #table: readonly number[];
  readonly #miniStream: Uint8Array;
  readonly #miniTable: DataView;
  readonly #miniBelow: number;
  readonly #budget: ReadBudget;

  constructor(bytes: Uint8Array, budget: ReadBudget) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#budget = budget;
    // [MS-CFB] 2.2: version 3 has sectors of 512 bytes, version 4 of 4096.
    this.#sectorLength = this.#number(30) % 65536 === 12 ? 4096 : 512;
    this.#sectors = Math.max(0, Math.ceil(bytes.length / this.#sectorLength) - 1);
    this.#miniBelow = this.#number(56);
    this.#table = this.#tableSectors();
    const directory = this.#chain(this.#number(48), this.#sectors * this.#sectorLength, true);
    const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const top = directory.length < ENTRY_LENGTH ? { start: FIRST_MARK, length: 0 } : placeOf(entries, 0);
    this.#miniStream = this.#chain(top.start, top.length);
    const mini = this.#chain(this.#number(60), this.#number(64) * this.#sectorLength, true);
    this.#miniTable = new DataView(mini.buffer, mini.byteOffset, mini.byteLength);
    this.root = this.#storages(entries);
  }

  /** A number of the file; 0 beyond its end. */
  #number(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : 0;
  }

  /** The sectors that hold the allocation table, in order: 109 named in the header, more in sectors of their own. */
  #tableSectors(): number[] {
    const found: number[] = [];
    const needed = Math.ceil((this.#sectors * 4) / this.#sectorLength);
    const take = (at: number, count: number): void => {
      for (let n = 0; n < count && found.length < needed; n++) found.push(this.#number(at + 4 * n));
    };
    take(76, 109);
    let sector = this.#number(68);
    for (let n = 0; found.length < needed && sector < this.#sectors && n < needed; n++) {
      const at = (sector + 1) * this.#sectorLength;
      take(at, this.#sectorLength / 4 - 1);
      sector = this.#number(at + this.#sectorLength - 4);
    }
    return found;
  }

  #next(sector: number): number {
    const perSector = this.#sectorLength / 4;
    const table = this.#table[Math.floor(sector / perSector)] ?? NO_ENTRY;
    if (table >= this.#sectors) return NO_ENTRY;
    const at = (table + 1) * this.#sectorLength + 4 * (sector % perSector);
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : NO_ENTRY;
  }

  /** The bytes of a chain of sectors. `open`: how long it is only its end says. */
  #chain(start: number, length: number, open = false): Uint8Array {
    const places: number[] = [];
    const wanted = Math.ceil(Math.min(length, this.#bytes.length) / this.#sectorLength);
    const seen = open ? new Set<number>() : undefined;
    let sector = start;
    while (places.length < wanted && sector < this.#sectors && seen?.has(sector) !== true) {
      seen?.add(sector);
      places.push((sector + 1) * this.#sectorLength);
      sector = this.#next(sector);
    }
    if (open ? sector < FIRST_MARK && places.length < wanted : places.length < wanted) this.damaged = true;
    const out = new Uint8Array(open ? places.length * this.#sectorLength : Math.min(length, places.length * this.#sectorLength));
    for (const [n, at] of places.entries()) {
      const to = n * this.#sectorLength;
      out.set(this.#bytes.subarray(at, Math.min(at + this.#sectorLength, at + out.length - to)), to);
    }
    return out;
  }

  /** The bytes of a short stream, which lies in the mini stream in sectors of 64 bytes ([MS-CFB] 2.4). */
  #miniChain(start: number, length: number): Uint8Array {
    const out = new Uint8Array(Math.min(length, this.#miniStream.length));
    let sector = start;
    for (let to = 0; to < out.length; to += MINI_SECTOR) {
      const at = sector * MINI_SECTOR;
      if (at >= this.#miniStream.length) {
        this.damaged = true;
        return out.subarray(0, to);
      }
      out.set(this.#miniStream.subarray(at, Math.min(at + MINI_SECTOR, at + out.length - to)), to);
      sector = sector * 4 + 4 <= this.#miniTable.byteLength ? this.#miniTable.getUint32(sector * 4, true) : NO_ENTRY;
    }
    return out;
  }

  #stream({ start, length }: Place, most: number): Uint8Array {
    const wanted = Math.min(length, most);
    if (wanted > this.#budget.bytes) {
      this.damaged = true;
      return new Uint8Array();
    }
    this.#budget.bytes -= wanted;
    return length < this.#miniBelow ? this.#miniChain(start, wanted) : this.#chain(start, wanted);
  }

  /** Hangs the directory's entries into storages: siblings form a tree, and no entry is taken twice ([MS-CFB] 2.6.4). */
  #storages(entries: DataView): Storage {
    const count = Math.floor(entries.byteLength / ENTRY_LENGTH);
    const seen = new Uint8Array(count);
    const root: OpenStorage = new OpenStorage((place, most) => this.#stream(place, most));
    const open: [OpenStorage, number][] = count === 0 ? [] : [[root, entries.getUint32(76, true)]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [storage, first] = next;
      const siblings = [first];
      for (let id = siblings.pop(); id !== undefined; id = siblings.pop()) {
        if (id === NO_ENTRY) continue;
        if (id >= count || seen[id] === 1) {
          this.damaged = true;
          continue;
        }
        seen[id] = 1;
        const at = id * ENTRY_LENGTH;
        siblings.push(entries.getUint32(at + 68, true), entries.getUint32(at + 72, true));
        const type = entries.getUint8(at + 66);
        if (type === STREAM) storage.addStream(nameOf(entries, at), placeOf(entries, at));
        else if (type === STORAGE) open.push([storage.addStorage(nameOf(entries, at)), entries.getUint32(at + 76, true)]);
      }
    }
    return root;
  }
}

class OpenStorage implements Storage {
  readonly storages: Map<string, OpenStorage> = new Map();
  readonly #streams = new Map<string, Place>();
  readonly #read: (place: Place, most: number) => Uint8Array;

  constructor(read: (place: Place, most: number) => Uint8Array) {
    this.#read = read;
  }

  addStream(name: string, place: Place): void {
    if (!this.#streams.has(name)) this.#streams.set(name, place);
  }

  addStorage(name: string): OpenStorage {
    const added = new OpenStorage(this.#read);
    if (!this.storages.has(name)) this.storages.set(name, added);
    return added;
  }

  read(name: string, most: number): Uint8Array | undefined {
    const place = this.#streams.get(name);
    return place === undefined ? undefined : this.#read(place, most);
  }
}

/** Name of an entry: UTF-16, its length in bytes with the closing NUL ([MS-CFB] 2.6.1). */
function nameOf(entries: DataView, at: number): string {
  const length = Math.min(Math.floor(entries.getUint16(at + 64, true) / 2) - 1, 31);
  let name = "";
  for (let n = 0; n < length; n++) name += String.fromCharCode(entries.getUint16(at + 2 * n, true));
  return name.toLowerCase();
}

function placeOf(entries: DataView, at: number): Place {
  return { start: entries.getUint32(at + 116, true), length: entries.getUint32(at + 120, true) };
}
