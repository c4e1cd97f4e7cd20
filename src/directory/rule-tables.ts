import type { ReplyRule, When } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { file } from "./filing.ts";
import { netKeys, netWordCounts } from "./net-lists.ts";
import type { Shelved } from "./word-index.ts";
import { keyOf, saysLittle, wordsOf } from "./words.ts";

/** What stands under a key: numbers of rules, in the catalogue's order. A list of pairs, so that it can travel as JSON and become a Map at once. */
export type Pairs<K> = readonly (readonly [key: K, numbers: readonly number[]])[];

/** Under which keys the rules of a set are found. Absent: none of that kind. */
export interface RuleTables {
  tokens?: Pairs<string>;
  /** Rules with phrases, under one word each; safety nets, under the words of which one must occur. */
  words?: Shelved;
  /** Safety nets, under the first letters of such words. */
  stems?: Shelved;
  /** Safety nets that have no such words. */
  openNets?: readonly number[];
  statuses?: Pairs<string>;
  codes?: Pairs<number>;
}

/** One or many, as a list. */
export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** The phrases of a rule that must occur, folded. */
export const textsOf = (rule: ReplyRule): readonly string[] => listOf<string>(rule.when.text).map(foldText);

/** In how many phrases each word stands. */
function wordCounts(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const phrase of phrases) for (const word of new Set(wordsOf(phrase))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every phrase is filed under its rarest word, the longest of several: a reply is compared with a handful of phrases only. */
function phraseKey(texts: readonly string[], counts: ReadonlyMap<string, number>): string {
  let key = "";
  let fewest = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const count = saysLittle(word) ? Number.MAX_SAFE_INTEGER : (counts.get(word) ?? 0);
      if (count > fewest || (count === fewest && word.length <= key.length)) continue;
      key = word;
      fewest = count;
    }
  }
  return key;
}

/** Files rules by the cheapest key each has: machine key, net, phrase, status, code. */
export function fileRules(rules: Iterable<readonly [number: number, rule: ReplyRule]>): RuleTables {
  const tokens = new Map<string, number[]>();
  const words = new Map<number, number[]>();
  const stems = new Map<number, number[]>();
  const openNets: number[] = [];
  const statuses = new Map<string, number[]>();
  const codes = new Map<number, number[]>();
  const phrased: [number: number, texts: readonly string[]][] = [];
  const ofNets: [number: number, when: When][] = [];
  for (const [number, rule] of rules) {
    const { token, oneOf, text, status, code } = rule.when;
    if (token !== undefined) for (const key of listOf<string>(token)) file(tokens, key.toLowerCase(), number);
    else if (oneOf !== undefined) ofNets.push([number, rule.when]);
    else if (listOf(text).length > 0) phrased.push([number, textsOf(rule)]);
    else if (status !== undefined) for (const key of listOf<string>(status)) file(statuses, key, number);
    else for (const key of listOf<number>(code)) file(codes, key, number);
  }
  const netCounts = netWordCounts(ofNets.map(([, when]) => when));
  for (const [number, when] of ofNets) {
    const keys = netKeys(when, netCounts);
    if (keys === undefined) openNets.push(number);
    else {
      for (const word of keys.words) file(words, keyOf(word), ~number);
      for (const stem of keys.stems) file(stems, keyOf(stem), ~number);
    }
  }
  const counts = wordCounts(phrased.flatMap(([, texts]) => texts));
  for (const [number, texts] of phrased) file(words, keyOf(phraseKey(texts, counts)), number);
  const tables: RuleTables = {};
  if (tokens.size > 0) tables.tokens = [...tokens];
  if (words.size > 0) tables.words = shelved(words);
  if (stems.size > 0) tables.stems = shelved(stems);
  if (openNets.length > 0) tables.openNets = openNets;
  if (statuses.size > 0) tables.statuses = [...statuses];
  if (codes.size > 0) tables.codes = [...codes];
  return tables;
}

function shelved(under: ReadonlyMap<number, readonly number[]>): Shelved {
  return [...under].flatMap(([key, numbers]) => [key, numbers.length === 1 ? (numbers[0] as number) : numbers]);
}
