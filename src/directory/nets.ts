import type { ReplyRule, When } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { add, file } from "./filing.ts";
import { type ReplyWords, STEM, wordsOf } from "./words.ts";

/** A rule of words that may stand apart: of each list one must occur, all of them close together. */
export interface Net {
  name: string;
  rule: ReplyRule;
  /** Made from the rule where it is undefined. */
  ready: ReadyNet | undefined;
}

/** Words looked for; `open`: any ending will do. */
interface Wanted {
  words: string;
  open: boolean;
}

/** Farther apart, words belong to different sentences. */
const REACH = 90;
const MOST_PLACES = 12;
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\u30fc]/u;

function wanted(phrase: string): Wanted {
  const open = phrase.endsWith("*");
  return { words: foldText(open ? phrase.slice(0, -1) : phrase), open };
}

/** A word with another one behind a blank, or with nothing behind it. */
const PLAIN_WORD = /^[a-z\d]+(?= [a-z\d]|$)/u;

/** Phrases by the word or stem that a text must hold for them; by line, each without that beginning, or behind a tab where it has another. */
type Filed = readonly (readonly [key: string, phrases: string])[];
/** One list of a net as it is looked for. */
type ReadyList = readonly [byWord: Filed, byStem: Filed, always: readonly string[]];
/** A net's lists, folded and filed. The standard replies are packed with them (pack.ts): a first reply opens dozens of nets. */
export interface ReadyNet {
  lists: readonly ReadyList[];
  not: ReadyList;
}

/** Makes the lists of a net ready. */
export function readyNet({ oneOf = [], not = [] }: When): ReadyNet {
  return { lists: oneOf.map(readyList), not: readyList(typeof not === "string" ? [not] : not) };
}

/** Lists hold their words by line, parted by bars. */
function readyList(lines: readonly string[]): ReadyList {
  const byWord = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  const always: string[] = [];
  for (const { words, open } of lines.flatMap((line) => line.split(" | ").map(wanted))) {
    // Most phrases begin with a plain word and a blank: only the others are cut to words.
    const plain = PLAIN_WORD.exec(words)?.[0];
    const all = plain === undefined ? wordsOf(words) : [plain];
    const whole = plain === undefined ? all.length > (open ? 1 : 0) : !open || plain.length < words.length;
    const word = whole ? all[0] : undefined;
    const stem = all[0]?.slice(0, STEM) ?? "";
    const phrase = open ? `${words}*` : words;
    const behind = (key: string): string => (phrase.startsWith(key) ? phrase.slice(key.length) : `\t${phrase}`);
    if (word !== undefined) file(byWord, word, behind(word));
    else if (stem.length === STEM) file(byStem, stem, behind(stem));
    else always.push(phrase);
  }
  const filed = (map: ReadonlyMap<string, readonly string[]>): Filed => [...map].map(([key, phrases]) => [key, phrases.join("\n")]);
  return [filed(byWord), filed(byStem), always];
}

/** The phrases under a key, each read when a text first holds the key. */
type Buckets = Map<string, string | readonly Wanted[]>;

function phrasesUnder(key: string, buckets: Buckets): readonly Wanted[] | undefined {
  const bucket = buckets.get(key);
  if (typeof bucket !== "string") return bucket;
  const phrases = bucket.split("\n").map((phrase) => written(phrase.startsWith("\t") ? phrase.slice(1) : key + phrase));
  buckets.set(key, phrases);
  return phrases;
}

function written(phrase: string): Wanted {
  const open = phrase.endsWith("*");
  return { words: open ? phrase.slice(0, -1) : phrase, open };
}

/** The phrases of one list, filed so that only those are looked for whose first word occurs. */
class WordList {
  readonly #byWord: Buckets;
  readonly #byStem: Buckets;
  readonly #always: readonly Wanted[];
  /** The last search that met one of its words or stems, and which it met. */
  #met = 0;
  #words: string[] = [];
  #stems: string[] = [];

  constructor([byWord, byStem, always]: ReadyList) {
    this.#byWord = new Map(byWord);
    this.#byStem = new Map(byStem);
    this.#always = always.map(written);
  }

  /** First words, where every phrase has a whole one: what the net can be found by. */
  get keys(): Iterable<string> | undefined {
    return this.#byStem.size === 0 && this.needsWords ? this.#byWord.keys() : undefined;
  }

  /** True where a text must hold one of its words or stems. */
  get needsWords(): boolean {
    return this.#always.length === 0;
  }

  /** Files something under all words and stems. */
  fileUnder<V>(byWord: Map<string, V[]>, byStem: Map<string, V[]>, value: V): void {
    for (const word of this.#byWord.keys()) add(byWord, word, value);
    for (const stem of this.#byStem.keys()) add(byStem, stem, value);
  }

  /** Notes a word or stem that the text of this search holds; true for the first. */
  meet(search: number, key: string, isStem: boolean): boolean {
    const first = this.#met !== search;
    if (first) {
      this.#met = search;
      this.#words = [];
      this.#stems = [];
    }
    (isStem ? this.#stems : this.#words).push(key);
    return first;
  }

  /** Where its phrases stand, by the words and stems that this search has met. */
  placesIn(folded: string, search: number): Place[] {
    const places: Place[] = [];
    if (this.#met === search) {
      for (const word of this.#words) addPlaces(phrasesUnder(word, this.#byWord), folded, places);
      for (const stem of this.#stems) addPlaces(phrasesUnder(stem, this.#byStem), folded, places);
    }
    addPlaces(this.#always, folded, places);
    return places;
  }
}

interface Compiled<N extends Net> {
  net: N;
  lists: readonly WordList[];
  not: WordList;
  /** Lists that need one of their words. */
  needed: number;
  /** In which search this net, and how many of those lists, were last met. */
  met: number;
  hits: number;
}

/** A list, under one of its words. */
interface Filing<N extends Net> {
  net: Compiled<N>;
  list: WordList;
  /** One of `net.lists`, and not what speaks against it. */
  needed: boolean;
}

/** Words of which one must occur for the net to catch anything; undefined where no list has only phrases with a whole first word. */
export function netKeys({ when: { oneOf = [] } }: ReplyRule): Iterable<string> | undefined {
  return oneOf.map((list) => new WordList(readyList(list)).keys).find((keys) => keys !== undefined);
}

/** Safety nets: looked at only where no phrase was found, and each put in order when its words first occur. */
export class NetIndex<N extends Net> {
  readonly #byWord: ReadonlyMap<string, readonly number[]>;
  readonly #open: readonly number[];
  readonly #net: (number: number) => N;
  readonly #compiled: Compiled<N>[] = [];
  /** The lists of all compiled nets, by their words and stems: one look-up tells of all nets whether a word speaks for them. */
  readonly #listsByWord = new Map<string, Filing<N>[]>();
  readonly #listsByStem = new Map<string, Filing<N>[]>();
  #search = 0;

  /** `byWord` and `open` hold numbers of nets, as fileRules (rule-tables.ts) files them; `net` gives the net of a number, its lists `ready` or not. */
  constructor(byWord: ReadonlyMap<string, readonly number[]>, open: readonly number[], net: (number: number) => N) {
    this.#byWord = byWord;
    this.#open = open;
    this.#net = net;
  }

  /** The net with the most letters; a tie goes to the name. Weak ones are looked at only where no other catches anything. */
  find(folded: string, words: ReplyWords, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    const nets = this.#possible(words);
    return this.#best(nets, false, folded, holds) ?? this.#best(nets, true, folded, holds);
  }

  /** Nets of which every list may have a word in the text. */
  #possible(words: ReplyWords): readonly Compiled<N>[] {
    this.#search += 1;
    const search = this.#search;
    const nets: Compiled<N>[] = [];
    const meet = (number: number): void => {
      const net = this.#compiledNet(number);
      if (net.met === search) return;
      net.met = search;
      net.hits = 0;
      nets.push(net);
    };
    for (const number of this.#open) meet(number);
    for (const word of words.all) {
      const bucket = this.#byWord.get(word);
      if (bucket !== undefined) for (const number of bucket) meet(number);
    }
    const hit = (bucket: readonly Filing<N>[] | undefined, key: string, isStem: boolean): void => {
      if (bucket === undefined) return;
      for (const { net, list, needed } of bucket) if (net.met === search && list.meet(search, key, isStem) && needed) net.hits += 1;
    };
    for (const word of words.all) hit(this.#listsByWord.get(word), word, false);
    for (const stem of words.stems) hit(this.#listsByStem.get(stem), stem, true);
    return nets.filter(({ needed, hits }) => hits === needed);
  }

  #best(nets: readonly Compiled<N>[], weak: boolean, folded: string, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    let best: { net: N; matched: string } | undefined;
    for (const compiled of nets) {
      const { net } = compiled;
      if ((net.rule.weak === true) !== weak || !holds(net)) continue;
      const matched = caught(compiled, folded, this.#search);
      if (matched === undefined) continue;
      if (best === undefined || matched.length > best.matched.length || (matched.length === best.matched.length && net.name < best.net.name))
        best = { net, matched };
    }
    return best;
  }

  #compiledNet(number: number): Compiled<N> {
    const known = this.#compiled[number];
    if (known !== undefined) return known;
    const net = this.#net(number);
    const { lists, not } = net.ready ?? readyNet(net.rule.when);
    const made: Compiled<N> = { net, lists: lists.map((list) => new WordList(list)), not: new WordList(not), needed: 0, met: 0, hits: 0 };
    for (const list of made.lists) {
      const needed = list.needsWords;
      if (needed) made.needed += 1;
      list.fileUnder(this.#listsByWord, this.#listsByStem, { net: made, list, needed });
    }
    made.not.fileUnder(this.#listsByWord, this.#listsByStem, { net: made, list: made.not, needed: false });
    this.#compiled[number] = made;
    return made;
  }
}

interface Place {
  at: number;
  words: string;
}

function caught(net: Compiled<Net>, folded: string, search: number): string | undefined {
  const places: Place[][] = [];
  for (const list of net.lists) {
    const found = list.placesIn(folded, search);
    if (found.length === 0) return undefined;
    places.push(found);
  }
  const contrary = net.not.placesIn(folded, search);
  const [first = [], ...others] = places;
  let best: string | undefined;
  for (const start of first) {
    const together: Place[] = [start];
    for (const found of others) {
      const near = longest(found.filter(({ at, words }) => apart(start, { at, words }, together)));
      if (near === undefined) break;
      together.push(near);
    }
    if (together.length < places.length || contrary.some(({ at }) => Math.abs(at - start.at) <= REACH)) continue;
    const matched = together.map(({ words }) => words).join(" ... ");
    if (best === undefined || matched.length > best.length) best = matched;
  }
  return best;
}

/** Near the first place, and not the very same letters. */
function apart(start: Place, place: Place, taken: readonly Place[]): boolean {
  if (Math.abs(place.at - start.at) > REACH) return false;
  return taken.every((other) => place.at + place.words.length <= other.at || other.at + other.words.length <= place.at);
}

function longest(places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  for (const place of places) if (best === undefined || place.words.length > best.words.length) best = place;
  return best;
}

function addPlaces(ones: readonly Wanted[] | undefined, folded: string, places: Place[]): void {
  if (ones === undefined) return;
  for (const { words, open } of ones) {
    let count = 0;
    for (let at = folded.indexOf(words); at >= 0 && count++ < MOST_PLACES; at = folded.indexOf(words, at + 1)) {
      const before = folded[at - 1] ?? " ";
      const after = folded[at + words.length] ?? " ";
      if (endsBetween(before, words[0] ?? "") && (open || endsBetween(words.at(-1) ?? "", after)) && !insideAName(folded, at, words.length))
        places.push({ at, words });
    }
  }
}

/** True when a word may end between these two characters. */
function endsBetween(one: string, other: string): boolean {
  return one === " " || other === " " || !LETTER.test(one) || !LETTER.test(other) || UNSPACED.test(one) || UNSPACED.test(other);
}

const NAME_BEFORE = /[._@]/u;
const NAME_AFTER = /^(?:@|[.-]\w)/u;
/** What a host name or an address holds and a compound ("ptr-eintrag") does not. */
const NAMED = /[.@_]\w|\d/u;
const LONGEST_COMPOUND = 60;

/** "full" in "full.example.org" or "mailbox@example.org" is a name, no word. */
function insideAName(folded: string, at: number, length: number): boolean {
  if (NAME_BEFORE.test(folded[at - 1] ?? "")) return true;
  const end = at + length;
  if (!NAME_AFTER.test(folded.slice(end, end + 2))) return false;
  if (folded[end] !== "-") return true;
  const blank = folded.indexOf(" ", end);
  return NAMED.test(folded.slice(end, Math.min(blank < 0 ? folded.length : blank, end + LONGEST_COMPOUND)));
}
