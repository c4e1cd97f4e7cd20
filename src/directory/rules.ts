import type { CodeMeaning, NamedEntry, ReplyRule, StandardReplies, Status, When } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import type { Stage } from "../vocabulary/smtp-reply.ts";
import { type Net, NetIndex } from "./nets.ts";

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
  status?: string;
  code?: number;
  stage?: Stage;
}

interface Compiled {
  entry?: NamedEntry;
  name: string;
  rule: ReplyRule;
  texts: readonly string[];
  not: readonly string[];
  /** Letters of all phrases, plus a little for each further condition: longest and narrowest wins. */
  weight: number;
}

/** More than any phrase has letters: words that are only a frame lose against all others. */
const WEAK = 10_000;
const FRAME = 20_000;
const WORD = /[\p{L}\p{N}]+/gu;
const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** Long words that half of all replies hold. */
const COMMON: ReadonlySet<string> = new Set(["recipient", "address", "message", "rejected", "mailbox", "server", "sender", "blocked", "delivery"]);

/** Finds rules by words: every phrase is filed under its longest word, long ones being rare, so a reply is compared with a handful of phrases only. */
class PhraseIndex {
  readonly #byWord = new Map<string, Compiled[]>();

  constructor(rules: readonly Compiled[]) {
    for (const rule of rules) {
      let key = "";
      for (const text of rule.texts) for (const word of wordsOf(text)) if (word.length > key.length && !COMMON.has(word)) key = word;
      // Nothing but common words.
      key ||= wordsOf(rule.texts[0] ?? "")[0] ?? "";
      const bucket = this.#byWord.get(key);
      if (bucket) bucket.push(rule);
      else this.#byWord.set(key, [rule]);
    }
  }

  /** Of the rules whose phrases and conditions hold, the heaviest; a tie goes to the name, so that file order never matters. */
  best(query: RuleQuery, words: ReadonlySet<string>): Compiled | undefined {
    let best: Compiled | undefined;
    let most = 0;
    for (const word of words) {
      const bucket = this.#byWord.get(word);
      if (bucket === undefined) continue;
      for (const candidate of bucket) {
        // Too light to win: its words need not be looked for.
        const weight = weigh(candidate, query);
        if (best !== undefined && (weight < most || (weight === most && candidate.name >= best.name))) continue;
        if (!phrasesHold(candidate, query.folded) || !conditionsHold(candidate.rule, query)) continue;
        best = candidate;
        most = weight;
      }
    }
    return best;
  }
}

// Scripts without blanks between words have no word a phrase could be filed under as a whole: each run of letters is cut to pairs.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const BEYOND_ASCII = /[\u0080-\u{10ffff}]/u;
const isWordCharacter = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);

function asciiWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (isWordCharacter(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function wordsOf(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return asciiWords(text);
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (!UNSPACED.test(word)) words.push(word);
    else for (let at = 0; at + 1 < word.length || at === 0; at++) words.push(word.slice(at, at + 2));
  }
  return words;
}

const LETTER = /[\p{L}\p{N}]/u;

/** True when the phrase stands in the text on word boundaries (or in a script that has none). */
function holdsPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    if ((at === 0 || folded.charCodeAt(at - 1) === 32) && (at + phrase.length === folded.length || folded.charCodeAt(at + phrase.length) === 32)) return true;
    const before = folded[at - 1] ?? " ";
    const after = folded[at + phrase.length] ?? " ";
    const first = phrase[0] ?? "";
    const last = phrase.at(-1) ?? "";
    if ((!LETTER.test(before) || !LETTER.test(first) || UNSPACED.test(first)) && (!LETTER.test(after) || !LETTER.test(last) || UNSPACED.test(last)))
      return true;
  }
  return false;
}

function phrasesHold(candidate: Compiled, folded: string): boolean {
  for (const text of candidate.texts) if (!holdsPhrase(folded, text)) return false;
  for (const text of candidate.not) if (holdsPhrase(folded, text)) return false;
  return true;
}

function conditionsHold(rule: ReplyRule, query: RuleQuery): boolean {
  const { status, code, stage } = rule.when;
  if (status !== undefined && !listOf<string>(status).includes(query.status ?? "")) return false;
  if (code !== undefined && !listOf<number>(code).includes(query.code ?? 0)) return false;
  // A stage that the report does not tell cannot speak against a rule; it only weighs less (see weigh).
  return stage === undefined || query.stage === undefined || listOf<Stage>(stage).includes(query.stage);
}

function weigh(candidate: Compiled, query: RuleQuery): number {
  const { stage } = candidate.rule.when;
  return candidate.weight + (stage === undefined ? 0 : query.stage === undefined ? -0.5 : 4);
}

/** The rules of one speaker, or the standard ones. */
export class RuleSet {
  readonly #tokens: readonly RegExp[];
  readonly #byToken = new Map<string, Compiled[]>();
  readonly #phrases: PhraseIndex;
  readonly #netRules: readonly Net[];
  #nets: NetIndex | undefined;
  readonly #byStatus = new Map<string, Compiled[]>();
  readonly #byCode = new Map<number, Compiled[]>();

  constructor(rules: readonly Compiled[], tokens: readonly RegExp[]) {
    this.#tokens = tokens.map((token) => new RegExp(token.source, token.flags.includes("g") ? token.flags : `${token.flags}g`));
    const phrased: Compiled[] = [];
    const netRules: Net[] = [];
    const file = <K>(map: Map<K, Compiled[]>, key: K, rule: Compiled): void => {
      const bucket = map.get(key);
      if (bucket) bucket.push(rule);
      else map.set(key, [rule]);
    };
    for (const rule of rules) {
      const { token, status, code } = rule.rule.when;
      if (token !== undefined) for (const key of listOf<string>(token)) file(this.#byToken, key.toLowerCase(), rule);
      else if (rule.rule.when.oneOf !== undefined) netRules.push(rule);
      else if (rule.texts.length > 0) phrased.push(rule);
      else if (status !== undefined) for (const value of listOf<string>(status)) file(this.#byStatus, value, rule);
      else if (code !== undefined) for (const value of listOf<number>(code)) file(this.#byCode, value, rule);
    }
    this.#phrases = new PhraseIndex(phrased);
    this.#netRules = netRules;
  }

  /** The rule of a machine key. */
  byToken(query: RuleQuery): FoundRule | undefined {
    let best: Compiled | undefined;
    let key = "";
    for (const pattern of this.#tokens) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(query.raw); found !== null; found = pattern.exec(query.raw)) {
        if (found[0] === "") pattern.lastIndex++;
        const value = (found[1] ?? found[0]).toLowerCase();
        for (const candidate of this.#byToken.get(value) ?? []) {
          if (!phrasesHold(candidate, query.folded) || !conditionsHold(candidate.rule, query)) continue;
          if (best === undefined || weigh(candidate, query) > weigh(best, query)) {
            best = candidate;
            key = found[1] ?? found[0];
          }
        }
      }
    }
    return best && foundRule(best, "token", key);
  }

  /** The rule with the longest phrase. */
  byText(query: RuleQuery, words: ReadonlySet<string>): FoundRule | undefined {
    const best = this.#phrases.best(query, words);
    return best && foundRule(best, "text", best.texts.join(" ... "));
  }

  /** The rule whose words stand apart: where no phrase fits. */
  byNet(query: RuleQuery, words: ReadonlySet<string>): FoundRule | undefined {
    // Prepared when the first reply comes that no phrase fits.
    this.#nets ??= new NetIndex(this.#netRules, wordsOf);
    const found = this.#nets.find(query.folded, words, (rule) => conditionsHold(rule, query));
    return found && { name: found.net.name, rule: found.net.rule, by: "text", matched: found.matched };
  }

  /** The rule of the enhanced status code. */
  byStatus(query: RuleQuery): FoundRule | undefined {
    if (query.status === undefined) return undefined;
    return bestOf(this.#byStatus.get(query.status), query, "status", query.status);
  }

  /** The rule of the reply code. */
  byCode(query: RuleQuery): FoundRule | undefined {
    if (query.code === undefined) return undefined;
    return bestOf(this.#byCode.get(query.code), query, "reply-code", String(query.code));
  }
}

function bestOf(candidates: readonly Compiled[] | undefined, query: RuleQuery, by: "status" | "reply-code", matched: string): FoundRule | undefined {
  let best: Compiled | undefined;
  for (const candidate of candidates ?? []) {
    if (conditionsHold(candidate.rule, query) && (best === undefined || weigh(candidate, query) > weigh(best, query))) best = candidate;
  }
  return best && foundRule(best, by, matched);
}

function foundRule(found: Compiled, by: FoundRule["by"], matched: string): FoundRule {
  const { entry, name, rule } = found;
  return entry === undefined ? { name, rule, by, matched } : { entry, name, rule, by, matched };
}

/** The words of a folded reply. */
export function replyWords(folded: string): ReadonlySet<string> {
  return new Set(wordsOf(folded));
}

function compileRule(owner: string, name: string, rule: ReplyRule, entry: NamedEntry | undefined): Compiled {
  const texts = rule.when.text === undefined ? [] : listOf<string>(rule.when.text).map(foldText);
  const conditions = (rule.when.status === undefined ? 0 : 3) + (rule.when.code === undefined ? 0 : 2);
  return {
    ...(entry === undefined ? {} : { entry }),
    name: `${owner}/${name}`,
    rule,
    texts,
    not: rule.when.not === undefined ? [] : listOf<string>(rule.when.not).map(foldText),
    weight: texts.reduce((sum, text) => sum + text.length, 0) + conditions - (rule.frame ? FRAME : rule.weak ? WEAK : 0),
  };
}

/** The rules of an entry, in its own voice. */
export function entryRules(entry: NamedEntry, shared: NamedEntry | undefined): RuleSet {
  const own = Object.entries(entry.replies).map(([name, rule]) => compileRule(entry.id, name, rule, entry));
  const borrowed = shared === undefined ? [] : Object.entries(shared.replies).map(([name, rule]) => compileRule(shared.id, name, rule, entry));
  return new RuleSet([...own, ...borrowed], [...(entry.tokens ?? []), ...(shared?.tokens ?? [])]);
}

/** Words that any server may say. */
export function standardRules(standard: StandardReplies): RuleSet {
  const worded = Object.entries(standard.replies).map(([name, rule]) => compileRule("standard", name, rule, undefined));
  const statuses = Object.entries(standard.statuses).map(([status, meaning]) => codeRule(status, { status: status as Status }, meaning as CodeMeaning));
  const codes = Object.entries(standard.codes).map(([code, meaning]) => codeRule(code, { code: Number(code) }, meaning));
  return new RuleSet([...worded, ...statuses, ...codes], []);
}

function codeRule(name: string, when: When, meaning: CodeMeaning): Compiled {
  const { unregistered: _, ...rest } = meaning;
  return compileRule("standard", name, { when, ...rest }, undefined);
}

/** All entries' phrases in one index: for replies whose speaker is not known. Phrases on whose meaning entries disagree are left out. */
export function everybodysPhrases(entries: readonly NamedEntry[]): RuleSet {
  const byText = new Map<string, Compiled[]>();
  for (const entry of entries) {
    for (const [name, rule] of Object.entries(entry.replies)) {
      // Weak words mean this only out of their own party's mouth.
      if (rule.when.text === undefined || rule.when.token !== undefined || rule.weak || rule.frame) continue;
      const compiled = compileRule(entry.id, name, rule, entry);
      const key = compiled.texts.join("\n");
      const same = byText.get(key);
      if (same) same.push(compiled);
      else byText.set(key, [compiled]);
    }
  }
  const agreed = [...byText.values()].filter((rules) => new Set(rules.map((rule) => rule.rule.means)).size === 1).map((rules) => rules[0] as Compiled);
  return new RuleSet(agreed, []);
}
