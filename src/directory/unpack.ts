import type { NamedEntry, ReplyRule } from "../catalogue/entry.ts";
import { type EntryTables, LINE_END, type RuleLine } from "./pack.ts";
import type { RuleTables } from "./rule-tables.ts";

/** Reads what pack.ts wrote, each line when it is first asked for. */
export class PackedEntries {
  readonly tables: EntryTables;
  readonly #lines: readonly string[];
  readonly #entries: NamedEntry[] = [];
  readonly #rules: RuleLine[] = [];
  #sources: readonly string[] | undefined;
  #patterns: RegExp[] | undefined;
  #all: readonly NamedEntry[] | undefined;

  constructor(packed: string) {
    this.#lines = packed.split(LINE_END);
    this.tables = JSON.parse(this.#lines[0] as string) as EntryTables;
  }

  /** The entry of a number, always the same object. */
  entry(number: number): NamedEntry {
    const known = this.#entries[number];
    if (known !== undefined) return known;
    const entry = this.#read(HEADER + number) as { replies: Record<string, ReplyRule> };
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
    const { firstRules, ids } = this.tables;
    const first = firstRules[number] ?? 0;
    const end = firstRules[number + 1] ?? this.#lines.length - HEADER - ids.length;
    return Array.from({ length: end - first }, (_, at) => first + at);
  }

  rule(number: number): RuleLine {
    this.#rules[number] ??= this.#read(HEADER + this.tables.ids.length + number) as RuleLine;
    return this.#rules[number];
  }

  #read(line: number): unknown {
    return JSON.parse(this.#lines[line] as string, (key, value: unknown) => {
      if (key === "source" && typeof value === "number") return this.#source(value);
      return typeof value === "object" && value !== null && "regexp" in value ? this.#pattern(value.regexp as number) : value;
    });
  }

  #source(number: number): string | undefined {
    this.#sources ??= JSON.parse(this.#lines[1] as string) as string[];
    return this.#sources[number];
  }

  #pattern(number: number): RegExp | undefined {
    this.#patterns ??= (JSON.parse(this.#lines[2] as string) as [string, string][]).map(([source, flags]) => new RegExp(source, flags));
    return this.#patterns[number];
  }
}

/** Lines in front of the entries: tables, sources, regular expressions. */
const HEADER = 3;

/** The standard replies, each line read when it is first asked for. */
export class PackedStandard {
  readonly tables: RuleTables;
  readonly #lines: readonly string[];

  constructor(packed: string) {
    this.#lines = packed.split(LINE_END);
    this.tables = JSON.parse(this.#lines[0] as string) as RuleTables;
  }

  /** Asked for once: the rule sets keep what they have compiled. */
  rule(number: number): RuleLine {
    return JSON.parse(this.#lines[1 + number] as string) as RuleLine;
  }
}
