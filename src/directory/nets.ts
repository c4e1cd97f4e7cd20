import type { ReplyRule } from "../catalogue/entry.ts";
import { phrasesUnder, type ReadyList, type ReadyNet, readyNet, type Sought, written } from "./net-lists.ts";
import type { RuleTables } from "./rule-tables.ts";
import { type Shelf, WordIndex } from "./word-index.ts";
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
  phrases: string | readonly Sought[];
  /** In which search a text last held the key, and what of the same net was met behind it. Chained: lists of them would be made by the dozen. */
  met: number;
  next: Filing | undefined;
}

function phrasesOf(filing: Filing): readonly Sought[] {
  if (typeof filing.phrases === "string") filing.phrases = phrasesUnder(filing.key, filing.phrases);
  return filing.phrases;
}

/** The filings under one key, and beside each the place of its net. */
export interface Filings {
  places: number[];
  filings: Filing[];
}

interface Compiled<N extends Net> {
  net: N;
  /** By list: phrases looked for in every text. The last list is what speaks against the net. */
  always: readonly (readonly Sought[])[];
  /** Lists that need one of their keys, as bits. */
  needed: number;
  /** Which lists the last search met by a key, and the first and last filing that it met so; they stand only while there are such lists. */
  lists: number;
  first: Filing | undefined;
  last: Filing | undefined;
}

const NONE: readonly number[] = [];

type NetShelf = Shelf<unknown, Filings>;
type NetShelves = readonly NetShelf[];

/** Safety nets: looked at only where no phrase was found, and each put in order when its words first occur. */
export class NetIndex<N extends Net> {
  readonly #words: WordIndex<unknown, Filings>;
  /** The same by the first letters of words. */
  readonly #stems: WordIndex<unknown, Filings>;
  readonly #open: readonly number[];
  readonly #net: (number: number) => N;
  /** Where each compiled net stands below, by number. */
  readonly #places: number[] = [];
  readonly #compiled: Compiled<N>[] = [];
  /** In which search each was last met. Apart from the rest: most looks end here. */
  readonly #met: number[] = [];
  #search = 0;

  /** `words` knows the nets by word; `net` gives the net of a number, its lists `ready` or not. */
  constructor(words: WordIndex<unknown, Filings>, { stems, openNets = [] }: RuleTables, net: (number: number) => N) {
    this.#words = words;
    this.#stems = new WordIndex(stems);
    this.#open = openNets;
    this.#net = net;
  }

  /** The net with the most letters; a tie goes to the name. Weak ones are looked at only where no other catches anything. */
  find(words: ReplyWords, shelves: NetShelves, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    const nets = this.#possible(words, shelves);
    return this.#best(nets, false, words, holds) ?? this.#best(nets, true, words, holds);
  }

  /** Nets of which every list may have a phrase in the text. */
  #possible(words: ReplyWords, shelves: NetShelves): readonly Compiled<N>[] {
    this.#search += 1;
    const nets: Compiled<N>[] = [];
    const { keys, folded } = words;
    const { stems, starts } = words.beginnings();
    const known = this.#compiled.length;
    this.#meet(this.#open, nets);
    for (const shelf of shelves) this.#meet(shelf.nets, nets);
    for (const stem of stems) this.#meet(this.#stems.get(stem)?.nets ?? NONE, nets);
    // Nets that this search is the first to meet may have put up shelves.
    for (const shelf of this.#compiled.length > known ? this.#words.of(keys) : shelves) this.#note(shelf.filings, folded, -1);
    for (let at = 0; at < stems.length; at++) this.#note(this.#stems.get(stems[at] as number)?.filings, folded, starts[at] as number);
    return nets.filter(({ needed, lists }) => (lists & needed) === needed);
  }

  #meet(numbers: readonly number[], nets: Compiled<N>[]): void {
    for (const number of numbers) {
      const place = this.#places[number] ?? this.#compile(number);
      if (this.#met[place] === this.#search) continue;
      this.#met[place] = this.#search;
      const net = this.#compiled[place] as Compiled<N>;
      net.lists = 0;
      nets.push(net);
    }
  }

  /** Notes what stands in a bucket; `start`: where a word stands that must begin with the key, -1 where the bucket's key says all. */
  #note(bucket: Filings | undefined, folded: string, start: number): void {
    if (bucket === undefined) return;
    const { places, filings } = bucket;
    const met = this.#met;
    const search = this.#search;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      if (met[place] !== search) continue;
      const filing = filings[at] as Filing;
      if (start >= 0 && !folded.startsWith(filing.key, start)) continue;
      if (filing.met === search) continue;
      filing.met = search;
      filing.next = undefined;
      const net = this.#compiled[place] as Compiled<N>;
      if (net.lists === 0) net.first = filing;
      else if (net.last !== undefined) net.last.next = filing;
      net.last = filing;
      net.lists |= 1 << filing.list;
    }
  }

  #best(nets: readonly Compiled<N>[], weak: boolean, words: ReplyWords, holds: (net: N) => boolean): { net: N; matched: string } | undefined {
    let best: { net: N; matched: string } | undefined;
    for (const compiled of nets) {
      const { net } = compiled;
      if ((net.rule.weak === true) !== weak || !holds(net)) continue;
      const matched = caught(compiled, words);
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
      for (const [key, phrases] of byWord) put(this.#words.at(keyOf(key)), place, { list, key, phrases, met: 0, next: undefined });
      for (const [key, phrases] of byStem) put(this.#stems.at(keyOf(key.slice(0, STEM))), place, { list, key, phrases, met: 0, next: undefined });
    }
    this.#compiled.push({ net, always, needed, lists: 0, first: undefined, last: undefined });
    this.#met.push(0);
    this.#places[number] = place;
    return place;
  }
}

function put(shelf: NetShelf, place: number, filing: Filing): void {
  if (shelf.filings === undefined) {
    shelf.filings = { places: [place], filings: [filing] };
    return;
  }
  shelf.filings.places.push(place);
  shelf.filings.filings.push(filing);
}

interface Place {
  at: number;
  words: string;
}

/** The words that a net catches, of those filings of it that the text holds. */
function caught<N extends Net>({ first: met, lists, always }: Compiled<N>, words: ReplyWords): string | undefined {
  const places: Place[][] = [];
  // Those of an earlier search may still stand there.
  const firstMet = lists === 0 ? undefined : met;
  const last = always.length - 1;
  for (let list = 0; list <= last; list++) {
    const found: Place[] = [];
    for (let filing = firstMet; filing !== undefined; filing = filing.next) if (filing.list === list) addPlaces(phrasesOf(filing), words, found);
    addPlaces(always[list] as readonly Sought[], words, found);
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

function addPlaces(ones: readonly Sought[], { folded, absent }: ReplyWords, places: Place[]): void {
  for (const { words, open, marks } of ones) {
    if ((marks & absent) !== 0) continue;
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
