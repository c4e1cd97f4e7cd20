import type { NamedEntry, ReplyRule } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import type { ReadyNet } from "./net-lists.ts";
import { type Filings, NetIndex } from "./nets.ts";
import { fileRules, listOf, type RuleTables, textsOf } from "./rule-tables.ts";
import { type Shelf, WordIndex } from "./word-index.ts";
import { holdsPhrase, keyOf, marksOf, type ReplyWords, wordsOf } from "./words.ts";

/** A rule with the entry it stands in; the entry is absent for standard replies. */
export interface FoundRule {
  entry?: NamedEntry;
  /** "<entry id>/<rule name>", "standard/<name>". */
  name: string;
  rule: ReplyRule;
  by: "token" | "text" | "status" | "reply-code";
  matched: string;
}

/** What a rule is looked up by. */
export interface RuleQuery {
  /** Folded words of the reply (fold-text.ts). */
  folded: string;
  /** The reply's lines joined, for the machine keys. */
  raw: string;
  status: string | undefined;
  code: number | undefined;
  stage: Stage | undefined;
}

/** A rule made ready to be compared with replies. */
export interface Compiled {
  /** "<entry id>/<rule name>", "standard/<name>". */
  name: string;
  rule: ReplyRule;
  texts: readonly string[];
  /** Marks of their words (words.ts). */
  marks: number;
  /** All phrases, as evidence shows them. */
  matched: string;
  not: readonly string[];
  // Never absent: rules of one shape are compared faster.
  statuses: readonly string[] | undefined;
  codes: readonly number[] | undefined;
  stages: readonly Stage[] | undefined;
  ready: ReadyNet | undefined;
  /** Letters of all phrases, plus a little for each further condition: longest and narrowest wins. */
  weight: number;
  /** The most that it can weigh: at its stage. */
  heaviest: number;
  /** Its number in the set it stands in. */
  number: number;
}

/** Whole numbers are compared fastest: the smallest difference is half a letter. */
const LETTER = 2;
/** More than any phrase has letters: words that are only a frame lose against all others. */
const WEAK = 10_000 * LETTER;
const FRAME = 20_000 * LETTER;

/** What a rule gains where the stage it asks for is known, and loses where no stage is. */
const AT_ITS_STAGE = 4 * LETTER;
const STAGE_UNKNOWN = LETTER / 2;

/** Makes a rule ready; `ready`: the lists of a net, where they are packed. */
export function compileRule(owner: string, name: string, rule: ReplyRule, ready?: ReadyNet): Compiled {
  const texts = textsOf(rule);
  const { status, code, stage, not } = rule.when;
  const conditions = (status === undefined ? 0 : 3 * LETTER) + (code === undefined ? 0 : 2 * LETTER);
  const weight = texts.reduce((sum, text) => sum + text.length * LETTER, 0) + conditions - (rule.frame ? FRAME : rule.weak ? WEAK : 0);
  return {
    name: `${owner}/${name}`,
    rule,
    ready,
    texts,
    marks: marksOf(texts.flatMap(wordsOf).map(keyOf)),
    matched: texts.join(" ... "),
    not: listOf<string>(not).map(foldText),
    statuses: status === undefined ? undefined : listOf<string>(status),
    codes: code === undefined ? undefined : listOf<number>(code),
    stages: stage === undefined ? undefined : listOf<Stage>(stage),
    weight,
    heaviest: stage === undefined ? weight : weight + AT_ITS_STAGE,
    number: -1,
  };
}

function phrasesHold(candidate: Compiled, folded: string): boolean {
  for (const text of candidate.texts) if (!holdsPhrase(folded, text)) return false;
  for (const text of candidate.not) if (holdsPhrase(folded, text)) return false;
  return true;
}

function conditionsHold({ statuses, codes, stages }: Compiled, query: RuleQuery): boolean {
  if (statuses !== undefined && (query.status === undefined || !statuses.includes(query.status))) return false;
  if (codes !== undefined && (query.code === undefined || !codes.includes(query.code))) return false;
  // A stage that the report does not tell cannot speak against a rule; it only weighs less (see weigh).
  return stages === undefined || query.stage === undefined || stages.includes(query.stage);
}

function weigh({ weight, stages }: Compiled, query: RuleQuery): number {
  return stages === undefined ? weight : query.stage === undefined ? weight - STAGE_UNKNOWN : weight + AT_ITS_STAGE;
}

/**
 * Rules with a phrase under one word, those first that can weigh most. What most looks end at stands beside them: to fetch a rule from
 * memory costs more than to pass it by.
 */
interface PhraseRules {
  rules: readonly Compiled[];
  marks: readonly number[];
  heaviest: readonly number[];
}

/** What stands under the words of a reply, in one set of rules. */
export type Shelves = readonly Shelf<PhraseRules, Filings>[];

/** What a set of rules is made of. */
export interface RuleSource {
  tables: RuleTables;
  /** The rule of a number, asked for once. */
  rule: (number: number) => Compiled;
  /** The entry that a rule speaks for. */
  entry?: (number: number) => NamedEntry;
  tokens?: readonly RegExp[];
}

/** The rules of one speaker, or the standard ones: each made ready when a reply first holds its key. */
export class RuleSet {
  readonly #source: RuleSource;
  readonly #rules: Compiled[] = [];
  readonly #tokens: readonly RegExp[];
  readonly #byToken: ReadonlyMap<string, readonly number[]>;
  readonly #words: WordIndex<PhraseRules, Filings>;
  readonly #byStatus: ReadonlyMap<string, readonly number[]>;
  readonly #byCode: ReadonlyMap<number, readonly number[]>;
  readonly #nets: NetIndex<Compiled>;

  constructor(source: RuleSource) {
    const { tables, tokens = [] } = source;
    this.#source = source;
    this.#tokens = tokens.map((token) => new RegExp(token.source, token.flags.includes("g") ? token.flags : `${token.flags}g`));
    this.#byToken = new Map(tables.tokens);
    this.#words = new WordIndex(tables.words);
    this.#byStatus = new Map(tables.statuses);
    this.#byCode = new Map(tables.codes);
    this.#nets = new NetIndex(this.#words, tables, (number) => this.#rule(number));
  }

  /** A set of few rules, filed on the spot. */
  static of(rules: readonly Compiled[], entry: NamedEntry, tokens: readonly RegExp[]): RuleSet {
    const tables = fileRules(rules.map(({ rule }, number) => [number, rule] as const));
    return new RuleSet({ tables, rule: (number) => rules[number] as Compiled, entry: () => entry, tokens });
  }

  #rule(number: number): Compiled {
    const known = this.#rules[number];
    if (known !== undefined) return known;
    const made = this.#source.rule(number);
    made.number = number;
    this.#rules[number] = made;
    return made;
  }

  /** The rule of a machine key. */
  byToken(query: RuleQuery): FoundRule | undefined {
    let best: number | undefined;
    let most = 0;
    let key = "";
    for (const pattern of this.#tokens) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(query.raw); found !== null; found = pattern.exec(query.raw)) {
        if (found[0] === "") pattern.lastIndex++;
        const value = (found[1] ?? found[0]).toLowerCase();
        for (const number of this.#byToken.get(value) ?? []) {
          const candidate = this.#rule(number);
          if (!phrasesHold(candidate, query.folded) || !conditionsHold(candidate, query)) continue;
          const weight = weigh(candidate, query);
          if (best !== undefined && weight <= most) continue;
          best = number;
          most = weight;
          key = found[1] ?? found[0];
        }
      }
    }
    return best === undefined ? undefined : this.#found(best, "token", key);
  }

  /** What stands under the words of a reply: for those who ask both for phrases and for nets. */
  shelves(words: ReplyWords): Shelves {
    return this.#words.of(words.keys);
  }

  /** The rule with the longest phrase: of those whose phrases and conditions hold, the heaviest; a tie goes to the name, so that file order never matters. */
  byText(query: RuleQuery, words: ReplyWords, shelves: Shelves = this.shelves(words)): FoundRule | undefined {
    let best: Compiled | undefined;
    let most = 0;
    const { absent } = words;
    for (const shelf of shelves) {
      if (shelf.numbers.length === 0) continue;
      const { rules, marks, heaviest } = shelf.rules ?? this.#phrasesOn(shelf);
      for (let at = 0; at < marks.length; at++) {
        // Too light to win, as is all that follows.
        if (best !== undefined && (heaviest[at] as number) < most) break;
        if (((marks[at] as number) & absent) !== 0) continue;
        const candidate = rules[at] as Compiled;
        const weight = weigh(candidate, query);
        if (best !== undefined && (weight < most || (weight === most && candidate.name >= best.name))) continue;
        if (!phrasesHold(candidate, query.folded) || !conditionsHold(candidate, query)) continue;
        best = candidate;
        most = weight;
      }
    }
    return best && this.#found(best.number, "text", best.matched);
  }

  #phrasesOn(shelf: Shelf<PhraseRules, Filings>): PhraseRules {
    const rules = shelf.numbers.map((number) => this.#rule(number)).sort((one, other) => other.heaviest - one.heaviest);
    shelf.rules = { rules, marks: rules.map(({ marks }) => marks), heaviest: rules.map(({ heaviest }) => heaviest) };
    return shelf.rules;
  }

  /** The rule whose words stand apart: where no phrase fits. */
  byNet(query: RuleQuery, words: ReplyWords, shelves: Shelves = this.shelves(words)): FoundRule | undefined {
    const found = this.#nets.find(words, shelves, (net) => conditionsHold(net, query));
    return found && { name: found.net.name, rule: found.net.rule, by: "text", matched: found.matched };
  }

  /** The rule of the enhanced status code. */
  byStatus(query: RuleQuery): FoundRule | undefined {
    return query.status === undefined ? undefined : this.#bestOf(this.#byStatus.get(query.status), query, "status", query.status);
  }

  /** The rule of the reply code. */
  byCode(query: RuleQuery): FoundRule | undefined {
    return query.code === undefined ? undefined : this.#bestOf(this.#byCode.get(query.code), query, "reply-code", String(query.code));
  }

  #bestOf(bucket: readonly number[] | undefined, query: RuleQuery, by: "status" | "reply-code", matched: string): FoundRule | undefined {
    let best: number | undefined;
    let most = 0;
    for (const number of bucket ?? []) {
      const candidate = this.#rule(number);
      const weight = weigh(candidate, query);
      if (!conditionsHold(candidate, query) || (best !== undefined && weight <= most)) continue;
      best = number;
      most = weight;
    }
    return best === undefined ? undefined : this.#found(best, by, matched);
  }

  #found(number: number, by: FoundRule["by"], matched: string): FoundRule {
    const { name, rule } = this.#rule(number);
    const entry = this.#source.entry?.(number);
    return entry === undefined ? { name, rule, by, matched } : { entry, name, rule, by, matched };
  }
}
