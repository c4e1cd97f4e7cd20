import type { NamedEntry, ReplyRule } from "../catalogue/entry.ts";
import { writeOut } from "./abbreviations.ts";
import { type EntryTables, LINE_END, LINES_OF_BLOCK, type Packed, type RuleLine } from "./pack.ts";
import type { RuleTables } from "./rule-tables.ts";

/** Lines in blocks, each block opened when one of its lines is first asked for. */
class Lines {
  readonly #packed: Packed;
  readonly #front: number;
  readonly #opened: (readonly string[])[] = [];

  /** `front`: how many blocks in front hold one line each. */
  constructor(packed: Packed, front: number) {
    this.#packed = packed;
    this.#front = front;
  }

  front(block: number): string {
    return this.#packed[block]?.() ?? "";
  }

  /** A line behind the front. */
  at(number: number): string {
    const block = Math.floor(number / LINES_OF_BLOCK);
    this.#opened[block] ??= this.front(this.#front + block).split(LINE_END);
    return writeOut(this.#opened[block][number % LINES_OF_BLOCK] as string);
  }
}

/** Reads what pack.ts wrote, each line when it is first asked for. */
export class PackedEntries {
  readonly tables: EntryTables;
  readonly #lines: Lines;
  readonly #entries: NamedEntry[] = [];
  readonly #rules: RuleLine[] = [];
  #sources: readonly string[] | undefined;
  #patterns: RegExp[] | undefined;
  #all: readonly NamedEntry[] | undefined;

  constructor(packed: Packed) {
    this.#lines = new Lines(packed, 3);
    this.tables = JSON.parse(this.#lines.front(0)) as EntryTables;
  }

  /** The entry of a number, always the same object. */
  entry(number: number): NamedEntry {
    const known = this.#entries[number];
    if (known !== undefined) return known;
    const entry = this.#read(number) as { replies: Record<string, ReplyRule> };
    entry.replies = Object.fromEntries(this.rulesOf(number).map((rule) => this.rule(rule)));
    this.#entries[number] = entry as unknown as NamedEntry;
    return this.#entries[number];
  }

  get all(): readonly NamedEntry[] {
    this.#all ??= this.tables.ids.map((_, number) => this.entry(number));
    return this.#all;
  }

  /** The numbers of an entry's rules. */
  rulesOf(number: number): readonly number[] {
    const { firstRules } = this.tables;
    const first = firstRules[number] ?? 0;
    const end = firstRules[number + 1] ?? first;
    return Array.from({ length: end - first }, (_, at) => first + at);
  }

  rule(number: number): RuleLine {
    this.#rules[number] ??= this.#read(this.tables.ids.length + number) as RuleLine;
    return this.#rules[number];
  }

  #read(line: number): unknown {
    return JSON.parse(this.#lines.at(line), (key, value: unknown) => {
      if (key === "source" && typeof value === "number") return this.#source(value);
      return typeof value === "object" && value !== null && "regexp" in value ? this.#pattern(value.regexp as number) : value;
    });
  }

  #source(number: number): string | undefined {
    this.#sources ??= JSON.parse(this.#lines.front(1)) as string[];
    return this.#sources[number];
  }

  #pattern(number: number): RegExp | undefined {
    this.#patterns ??= (JSON.parse(this.#lines.front(2)) as [string, string][]).map(([source, flags]) => new RegExp(source, flags));
    return this.#patterns[number];
  }
}

/** The standard replies, each line read when it is first asked for. */
export class PackedStandard {
  readonly tables: RuleTables;
  readonly #lines: Lines;

  constructor(packed: Packed) {
    this.#lines = new Lines(packed, 1);
    this.tables = JSON.parse(this.#lines.front(0)) as RuleTables;
  }

  /** Asked for once: the rule sets keep what they have compiled. */
  rule(number: number): RuleLine {
    return JSON.parse(this.#lines.at(number)) as RuleLine;
  }
}
