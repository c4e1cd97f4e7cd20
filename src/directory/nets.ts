import type { ReplyRule } from "../catalogue/entry.ts";
import { phrasesUnder, type ReadyList, type ReadyNet, readyNet, type Wanted, written } from "./net-lists.ts";
import { isWordCharacter, isWordEnd, keyOf, type ReplyWords, STEM } from "./words.ts";

/** A rule of words that may stand apart: of each list one must occur, all of them close together. */
export interface Net {
  name: string;
  rule: ReplyRule;
  /** Made from the rule where it is undefined. */
  ready: ReadyNet | undefined;
}

/** Farther apart, words belong to different sentences. */
const REACH = 90;
const MOST_PLACES = 12;

/** Phrases of one list, under the word or the beginning of a word that a text must hold for them. */
interface Filing {
  /** Which of the net's lists; the last is what speaks against it. */
  list: number;
  key: string;
  /** As packed, until a text holds the key. */
  phrases: string | readonly Wanted[];
}

function phrasesOf(filing: Filing): readonly Wanted[] {
  if (typeof filing.phrases === "string") filing.phrases = phrasesUnder(filing.key, filing.phrases);
  return filing.phrases;
}

/** What stands under one key: the filings, and beside each the place of its net. */
interface Bucket {
  places: number[];
  filings: Filing[];
}

interface Compiled<N extends Net> {
  net: N;
  /** By list: phrases looked for in every text. The last list is what speaks against the net. */
  always: readonly (readonly Wanted[])[];
  /** Lists that need one of their keys, as bits. */
  needed: number;
  /** Which lists the last search met by a key, and by which. */
  lists: number;
  filings: Filing[];
}

const NO_FILINGS: Filing[] = [];

/** Numbers of nets, as fileRules (rule-tables.ts) files them: by the keys (words.ts) of words and of first letters. */
export interface NetNumbers {
  byWord: ReadonlyMap<number, readonly number[]>;
  byStem: ReadonlyMap<number, readonly number[]>;
  open: readonly number[];
}

/** Safety nets: looked at only where no phrase was found, and each put in order when its words first occur. */
export class NetIndex<N extends Net> {
  readonly #numbers: NetNumbers;
  readonly #net: (number: number) => N;
  /** Where each compiled net stands below, by number. */
  readonly #places: number[] = [];
  readonly #compiled: Compiled<N>[] = [];
  /** In which search each was last met. Apart from the rest: most looks end here. */
  readonly #met: number[] = [];
  /** The filings of all compiled nets: one look-up tells of all nets whether a word speaks for them. */
  readonly #filingsByWord = new Map<number, Bucket>();
  /** By the first letters of what a word must begin with. */
  readonly #filingsByStem = new Map<number, Bucket>();
  #search = 0;

  /** `net` gives the net of a number, its lists `ready` or not. */
  constructor(numbers: NetNumbers, net: (number: number) => N) {
    this.#numbers = numbers;
    this.#net = net;
  }

  /** The net with the most letters; a tie goes to the name. Weak ones are looked at only where no other catches anything. */
  find(folded: string, words: ReplyWords, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    const nets = this.#possible(words);
    return this.#best(nets, false, folded, holds) ?? this.#best(nets, true, folded, holds);
  }

  /** Nets of which every list may have a phrase in the text. */
  #possible({ keys, all }: ReplyWords): readonly Compiled<N>[] {
    this.#search += 1;
    const nets: Compiled<N>[] = [];
    const { byWord, byStem, open } = this.#numbers;
    const stems = all.map((word) => keyOf(word.slice(0, STEM)));
    this.#meet(open, nets);
    for (const key of keys) this.#meet(byWord.get(key), nets);
    for (const stem of stems) this.#meet(byStem.get(stem), nets);
    for (const key of keys) this.#note(this.#filingsByWord.get(key), undefined);
    for (const [at, stem] of stems.entries()) this.#note(this.#filingsByStem.get(stem), all[at]);
    return nets.filter(({ needed, lists }) => (lists & needed) === needed);
  }

  #meet(numbers: readonly number[] | undefined, nets: Compiled<N>[]): void {
    if (numbers === undefined) return;
    for (const number of numbers) {
      const place = this.#places[number] ?? this.#compile(number);
      if (this.#met[place] === this.#search) continue;
      this.#met[place] = this.#search;
      const net = this.#compiled[place] as Compiled<N>;
      net.lists = 0;
      nets.push(net);
    }
  }

  /** Notes what stands in a bucket; `word`: only where it begins with the key. */
  #note(bucket: Bucket | undefined, word: string | undefined): void {
    if (bucket === undefined) return;
    const { places, filings } = bucket;
    const met = this.#met;
    const search = this.#search;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      if (met[place] !== search) continue;
      const filing = filings[at] as Filing;
      if (word !== undefined && !word.startsWith(filing.key)) continue;
      const net = this.#compiled[place] as Compiled<N>;
      if (net.lists === 0) net.filings = [filing];
      else net.filings.push(filing);
      net.lists |= 1 << filing.list;
    }
  }

  #best(nets: readonly Compiled<N>[], weak: boolean, folded: string, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    let best: { net: N; matched: string } | undefined;
    for (const compiled of nets) {
      const { net } = compiled;
      if ((net.rule.weak === true) !== weak || !holds(net)) continue;
      const matched = caught(compiled, folded);
      if (matched === undefined) continue;
      if (best === undefined || matched.length > best.matched.length || (matched.length === best.matched.length && net.name < best.net.name))
        best = { net, matched };
    }
    return best;
  }

  /** Puts a net in order and tells its place. */
  #compile(number: number): number {
    const net = this.#net(number);
    const { lists, not } = net.ready ?? readyNet(net.rule.when);
    const all: readonly ReadyList[] = [...lists, not];
    const always = all.map((list) => list[2].map(written));
    const place = this.#compiled.length;
    let needed = 0;
    for (const [list, [byWord, byStem]] of all.entries()) {
      if (list < lists.length && always[list]?.length === 0) needed |= 1 << list;
      for (const [key, phrases] of byWord) put(this.#filingsByWord, keyOf(key), place, { list, key, phrases });
      for (const [key, phrases] of byStem) put(this.#filingsByStem, keyOf(key.slice(0, STEM)), place, { list, key, phrases });
    }
    this.#compiled.push({ net, always, needed, lists: 0, filings: NO_FILINGS });
    this.#met.push(0);
    this.#places[number] = place;
    return place;
  }
}

function put(buckets: Map<number, Bucket>, key: number, place: number, filing: Filing): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) {
    buckets.set(key, { places: [place], filings: [filing] });
    return;
  }
  bucket.places.push(place);
  bucket.filings.push(filing);
}

interface Place {
  at: number;
  words: string;
}

/** The words that a net catches, of those filings of it that the text holds. */
function caught<N extends Net>({ filings: held, lists, always }: Compiled<N>, folded: string): string | undefined {
  const places: Place[][] = [];
  // Those of an earlier search may still stand there.
  const filings = lists === 0 ? NO_FILINGS : held;
  const last = always.length - 1;
  for (let list = 0; list <= last; list++) {
    const found: Place[] = [];
    for (const filing of filings) if (filing.list === list) addPlaces(phrasesOf(filing), folded, found);
    addPlaces(always[list] as readonly Wanted[], folded, found);
    if (found.length === 0 && list < last) return undefined;
    places.push(found);
  }
  const contrary = places.pop() ?? [];
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

function addPlaces(ones: readonly Wanted[], folded: string, places: Place[]): void {
  for (const { words, open } of ones) {
    let count = 0;
    for (let at = folded.indexOf(words); at >= 0 && count++ < MOST_PLACES; at = folded.indexOf(words, at + 1)) {
      if (isWordEnd(folded, at) && (open || isWordEnd(folded, at + words.length)) && !insideAName(folded, at, words.length)) places.push({ at, words });
    }
  }
}

const DOT = 46;
const DASH = 45;
const UNDERSCORE = 95;
const AT = 64;
/** What a host name or an address holds and a compound ("ptr-eintrag") does not. */
const NAMED = /[.@_]\w|\d/u;
const LONGEST_COMPOUND = 60;

/** "full" in "full.example.org" or "mailbox@example.org" is a name, no word. */
function insideAName(folded: string, at: number, length: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (before === DOT || before === UNDERSCORE || before === AT) return true;
  const end = at + length;
  const after = folded.charCodeAt(end);
  if (after === AT) return true;
  if ((after !== DOT && after !== DASH) || !isWordOrUnderscore(folded.charCodeAt(end + 1))) return false;
  if (after === DOT) return true;
  const blank = folded.indexOf(" ", end);
  return NAMED.test(folded.slice(end, Math.min(blank < 0 ? folded.length : blank, end + LONGEST_COMPOUND)));
}

const isWordOrUnderscore = (code: number): boolean => isWordCharacter(code) || code === UNDERSCORE;
