import { describe, expect, test } from "vitest";
import { ORIGINAL, REPLY, recipient, report } from "../../../scripts/outlook/mails.ts";
import { type Msg, writeMsg } from "../../../scripts/outlook/write-msg.ts";
import { fromOutlookFile } from "../../../src/from-outlook-file.ts";
import { CompoundFile, type Storage } from "../../../src/inputs/outlook/compound-file.ts";
import { readOutlookFile } from "../../../src/inputs/outlook/outlook-file.ts";
import { interpretMail } from "../../../src/interpret-mail.ts";
import { refusals } from "../../../src/queries.ts";
import type { Report } from "../../../src/report.ts";
import { LIMITS, type Limits } from "../../../src/vocabulary/limits.ts";

const END = 0xfffffffe;
const FREE = 0xffffffff;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

interface Entry {
  name: string;
  type: number;
  left?: number;
  right?: number;
  child?: number;
  start?: number;
  length?: number;
}

/** A compound file put together by hand: header, one sector of the allocation table, directory from sector 1 on. */
function compound(
  entries: readonly Entry[],
  table: readonly number[],
  sectors: number,
  shift: 9 | 12 = 9,
): { bytes: Uint8Array; at: (sector: number) => number } {
  const size = 2 ** shift;
  const bytes = new Uint8Array(size * (sectors + 1));
  const view = new DataView(bytes.buffer);
  const at = (sector: number): number => (sector + 1) * size;
  bytes.set(SIGNATURE);
  view.setUint16(26, shift === 12 ? 4 : 3, true);
  view.setUint16(30, shift, true);
  for (const [offset, value] of [
    [44, 1],
    [48, 1],
    [56, 0],
    [60, END],
    [68, END],
    [76, 0],
  ] as const)
    view.setUint32(offset, value, true);
  for (let n = 1; n < 109; n++) view.setUint32(76 + 4 * n, FREE, true);
  for (let n = 0; n < size / 4; n++) view.setUint32(at(0) + 4 * n, table[n] ?? FREE, true);
  for (const [n, entry] of entries.entries()) {
    const from = at(1) + 128 * n;
    for (let i = 0; i < entry.name.length; i++) view.setUint16(from + 2 * i, entry.name.charCodeAt(i), true);
    view.setUint16(from + 64, 2 * entry.name.length + 2, true);
    view.setUint8(from + 66, entry.type);
    view.setUint32(from + 68, entry.left ?? FREE, true);
    view.setUint32(from + 72, entry.right ?? FREE, true);
    view.setUint32(from + 76, entry.child ?? FREE, true);
    view.setUint32(from + 116, entry.start ?? END, true);
    view.setUint32(from + 120, entry.length ?? 0, true);
  }
  return { bytes, at };
}

const root = (child: number): Entry => ({ name: "Root Entry", type: 5, child });
const open = (bytes: Uint8Array, budget = 2 * bytes.length): CompoundFile => new CompoundFile(bytes, { bytes: budget });
const read = (bytes: Uint8Array): Report => interpretMail(fromOutlookFile(bytes));
const codes = (found: Report): string[] => found.problems.map(({ code }) => code);

function names(storage: Storage): string[] {
  return [...storage.storages].flatMap(([name, inner]) => [name, ...names(inner)]);
}

describe("compound files", () => {
  test("with sectors of 4096 bytes are read like those of 512", () => {
    for (const shift of [9, 12] as const) {
      const { bytes, at } = compound([root(1), { name: "Data", type: 2, start: 2, length: 5 }], [END, END, END], 3, shift);
      bytes.set([1, 2, 3, 4, 5], at(2));
      const file = open(bytes);
      expect([file.root.read("data", 100), file.root.read("data", 2), file.damaged]).toEqual([Uint8Array.of(1, 2, 3, 4, 5), Uint8Array.of(1, 2), false]);
    }
  });

  test("whose chains run in a circle end", () => {
    const circle = compound([root(1), { name: "Data", type: 2, start: 2, length: 1_000_000_000 }], [END, 1, 2], 3);
    const file = open(circle.bytes);
    expect(file.root.read("data", 1_000_000_000)?.length).toBeLessThanOrEqual(2 * circle.bytes.length);
    // The table of tables points to itself.
    const view = new DataView(circle.bytes.buffer);
    view.setUint32(68, 2, true);
    view.setUint32(circle.at(2) + 508, 2, true);
    expect(open(circle.bytes).root.read("data", 10)).toBeDefined();
  });

  test("whose entries form a circle hold each once", () => {
    const entries: Entry[] = [
      root(1),
      { name: "a", type: 1, left: 2, right: 1, child: 3 },
      { name: "b", type: 1, left: 1, child: 0 },
      { name: "c", type: 1, child: 1 },
    ];
    const file = open(compound(entries, [END, END], 2).bytes);
    expect(names(file.root).sort()).toEqual(["a", "b", "c", "root entry"].filter((name) => name !== "root entry"));
    expect(file.damaged).toBe(true);
  });

  test("whose streams lie over each other give no more bytes than the budget", () => {
    const { bytes } = compound(
      [root(1), { name: "a", type: 2, start: 0, length: 1024, right: 2 }, { name: "b", type: 2, start: 0, length: 1024 }],
      [1, 2, END],
      3,
    );
    const file = open(bytes, 1500);
    expect([file.root.read("a", 2000)?.length, file.root.read("b", 2000)?.length, file.damaged]).toEqual([1024, 0, true]);
  });

  test("that are nothing but their first bytes, or empty behind them, hold nothing", () => {
    for (const length of [8, 9, 76, 511, 512, 513, 1024, 4096]) {
      const bytes = new Uint8Array(length);
      bytes.set(SIGNATURE);
      expect(read(bytes).kind, `${length} bytes`).toBe("unreadable");
    }
  });
});

describe("damaged and hostile files", () => {
  test("a cut file gives what is left, and says so", () => {
    const whole = writeMsg(report());
    const kinds = new Set<string>();
    for (let length = 0; length < whole.length; length += 97) {
      const found = read(whole.subarray(0, length));
      kinds.add(found.kind);
      if (found.kind === "delivery-report" && length < whole.length - 512) expect(codes(found), `${length} bytes`).toContain("outlook-damaged");
    }
    expect(kinds).toContain("unreadable");
  });

  test("changed bytes never throw, and change the same way every time", () => {
    const whole = writeMsg(report());
    let state = 20261122;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const marks = [0, 1, 2, 0x7f, 0x80, 0xff];
    for (let n = 0; n < 1500; n++) {
      const bytes = Uint8Array.from(whole);
      // The tables and the directory decide where everything lies.
      for (let times = 1 + random(8); times > 0; times--) bytes[n % 3 === 0 ? random(512) : random(bytes.length)] = marks[random(marks.length)] as number;
      const found = read(bytes);
      if (n % 100 === 0) expect(read(bytes)).toEqual(found);
    }
  });

  test("mails within mails are read down to the limit, in either form", () => {
    let embedded: Msg = report();
    let attached: Msg = report();
    for (let n = 0; n < LIMITS.nesting + 10; n++) {
      embedded = { ...ORIGINAL, attachments: [{ embedded }] };
      attached = { ...ORIGINAL, attachments: [{ props: { "37010102": writeMsg(attached) } }] };
    }
    // Of files in files each byte is read again on every level: there is less room for those.
    for (const [file, problem] of [
      [embedded, "limit-nesting"],
      [attached, "outlook-damaged"],
    ] as const) {
      const found = read(writeMsg(file));
      expect([found.kind, codes(found)]).toEqual(["ordinary-mail", [problem, "outlook-rebuilt"]]);
    }
    expect(
      refusals(read(writeMsg({ ...ORIGINAL, attachments: [{ embedded: { ...ORIGINAL, attachments: [{ embedded: report() }] } }] })))[0]?.reply?.lines,
    ).toEqual([REPLY]);
  });

  test("more recipients, attachments or bytes than the limits are left out, and named", () => {
    const many = report({ recipients: [1, 2, 3].map((n) => recipient(`user${n}@example.com`)), attachments: [{ embedded: ORIGINAL }, { embedded: ORIGINAL }] });
    const small: Limits = { ...LIMITS, recipients: 2, parts: 1 };
    const { mail, problems } = readOutlookFile(writeMsg(many), small);
    expect(problems.map(({ code }) => code)).toEqual(["limit-recipients", "limit-parts", "outlook-rebuilt"]);
    expect(mail?.attachments.length).toBe(2);
    expect(readOutlookFile(writeMsg(many), { ...LIMITS, bytes: 600 }).problems.map(({ code }) => code)).toContain("limit-bytes");
  });

  test("fifty megabytes of nonsense behind the first bytes are refused", () => {
    for (const byte of [0, 1, 0x5f, 0xff]) {
      const bytes = new Uint8Array(LIMITS.bytes + 1).fill(byte);
      bytes.set(SIGNATURE);
      const found = read(bytes);
      expect([found.kind, codes(found).includes("limit-bytes")]).toEqual(["unreadable", true]);
    }
  });

  test("a directory of fifty megabytes, every entry a storage, is walked once", () => {
    const sectors = 90_000;
    const bytes = new Uint8Array(512 * (sectors + 1));
    const view = new DataView(bytes.buffer);
    bytes.set(SIGNATURE);
    view.setUint16(30, 9, true);
    const tables = Math.ceil(sectors / 128);
    view.setUint32(48, tables + 7, true);
    view.setUint32(56, 4096, true);
    view.setUint32(60, END, true);
    // Tables in front, named by the header and by six sectors behind them.
    for (let n = 0; n < 109; n++) view.setUint32(76 + 4 * n, n, true);
    view.setUint32(68, tables, true);
    for (let n = 109; n < tables; n++) {
      const inner = n - 109;
      view.setUint32((tables + Math.floor(inner / 127) + 1) * 512 + 4 * (inner % 127), n, true);
      view.setUint32((tables + Math.floor(inner / 127) + 1) * 512 + 508, tables + Math.floor(inner / 127) + 1, true);
    }
    for (let n = 0; n < sectors; n++) view.setUint32(512 + 4 * n, n === sectors - 1 ? END : n + 1, true);
    const first = (tables + 8) * 512;
    let entries = 0;
    for (let at = first; at + 128 <= bytes.length; at += 128, entries++) {
      view.setUint16(at, 65 + (entries % 20), true);
      view.setUint16(at + 64, 4, true);
      view.setUint8(at + 66, entries === 0 ? 5 : 1);
      view.setUint32(at + 68, FREE, true);
      view.setUint32(at + 72, FREE, true);
      view.setUint32(at + 76, entries + 1, true);
    }
    const file = open(bytes);
    let depth = 0;
    for (let storage: Storage | undefined = file.root; storage !== undefined; storage = [...storage.storages.values()][0]) depth++;
    expect(depth).toBe(entries);
  });
});
