// Breaks binary files: the numbers of their tables, their bytes, their ends.
import type { Chance } from "./random.ts";

/** Numbers that tables of sectors and lengths stumble over. */
const NUMBERS = [0, 1, 2, 3, 7, 63, 64, 127, 128, 511, 512, 4095, 4096, 0x7fffffff, 0x80000000, 0xfffffffa, 0xfffffffd, 0xfffffffe, 0xffffffff];

/** The same file with some of it broken. Half of the changes fall into the first kilobyte, where the header and often the first table lie. */
export function mutateFile(text: string, chance: Chance): string {
  let bytes = Buffer.from(text, "latin1");
  for (let times = 1 + chance.below(10); times > 0 && bytes.length > 8; times--) {
    const at = chance.below(chance.one(2) ? Math.min(1024, bytes.length) : bytes.length);
    const word = Math.min(at - (at % 4), bytes.length - 4);
    switch (chance.below(7)) {
      case 0:
        bytes[at] = chance.below(256);
        break;
      case 1:
        bytes.writeUInt32LE(chance.of(NUMBERS), Math.max(0, word));
        break;
      case 2:
        bytes.writeUInt32LE(chance.below(Math.ceil(bytes.length / 512) + 2), Math.max(0, word));
        break;
      case 3: {
        const from = 128 * chance.below(Math.ceil(bytes.length / 128));
        bytes.copy(bytes, at - (at % 128), from, from + chance.of([4, 16, 128, 512]));
        break;
      }
      case 4:
        bytes.fill(chance.of([0, 0xff, 0x20, 0x41]), at, Math.min(bytes.length, at + chance.of([1, 8, 128, 512])));
        break;
      case 5:
        if (chance.one(4)) bytes = bytes.subarray(0, at);
        break;
      default:
        if (chance.one(4)) bytes = Buffer.concat([bytes, bytes.subarray(at, at + 4096)]);
    }
  }
  return bytes.toString("latin1");
}
