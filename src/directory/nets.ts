import type { ReplyRule } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";

/** A rule of words that may stand apart: of each list one must occur, all of them close together. */
export interface Net {
  name: string;
  rule: ReplyRule;
  lists: readonly (readonly Wanted[])[];
  not: readonly Wanted[];
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
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]/u;

/** Lists hold their words by line, parted by bars. */
const wordsIn = (list: readonly string[]): Wanted[] => list.flatMap((line) => line.split(" | ").map(wanted));

function wanted(phrase: string): Wanted {
  const open = phrase.endsWith("*");
  return { words: foldText(open ? phrase.slice(0, -1) : phrase), open };
}

/** Prepares a rule that has `when.oneOf`. */
export function netOf(name: string, rule: ReplyRule): Net {
  const { not, oneOf = [] } = rule.when;
  const listed = not === undefined ? [] : typeof not === "string" ? [not] : not;
  return { name, rule, lists: oneOf.map(wordsIn), not: wordsIn(listed) };
}

/** Safety nets: looked at only where no phrase was found. */
export class NetIndex {
  readonly #byWord = new Map<string, Net[]>();
  readonly #always: Net[] = [];

  constructor(nets: readonly Net[], wordsOf: (text: string) => readonly string[]) {
    for (const net of nets) {
      const list = net.lists.find((one) => one.every(({ words, open }) => keyOf(words, open, wordsOf) !== undefined));
      if (list === undefined) this.#always.push(net);
      for (const { words, open } of list ?? []) {
        const key = keyOf(words, open, wordsOf) as string;
        const bucket = this.#byWord.get(key);
        if (bucket === undefined) this.#byWord.set(key, [net]);
        else if (!bucket.includes(net)) bucket.push(net);
      }
    }
  }

  /** The net with the most letters; a tie goes to the name. */
  find(folded: string, words: ReadonlySet<string>, holds: (rule: ReplyRule) => boolean): { net: Net; matched: string } | undefined {
    const seen = new Set<Net>(this.#always);
    for (const word of words) for (const net of this.#byWord.get(word) ?? []) seen.add(net);
    let best: { net: Net; matched: string } | undefined;
    for (const net of seen) {
      if (!holds(net.rule)) continue;
      const matched = caught(net, folded);
      if (matched === undefined) continue;
      if (best === undefined || matched.length > best.matched.length || (matched.length === best.matched.length && net.name < best.net.name))
        best = { net, matched };
    }
    return best;
  }
}

function keyOf(words: string, open: boolean, wordsOf: (text: string) => readonly string[]): string | undefined {
  const all = wordsOf(words);
  return (open ? all.slice(0, -1) : all)[0];
}

interface Place {
  at: number;
  words: string;
}

function caught(net: Net, folded: string): string | undefined {
  const places: Place[][] = [];
  for (const list of net.lists) {
    const found = list.flatMap((one) => placesOf(one, folded));
    if (found.length === 0) return undefined;
    places.push(found);
  }
  const [first = [], ...others] = places;
  let best: string | undefined;
  for (const start of first) {
    const together: Place[] = [start];
    for (const found of others) {
      const near = longest(found.filter(({ at, words }) => apart(start, { at, words }, together)));
      if (near === undefined) break;
      together.push(near);
    }
    if (together.length < places.length || net.not.some((one) => placesOf(one, folded).some(({ at }) => Math.abs(at - start.at) <= REACH))) continue;
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

function placesOf({ words, open }: Wanted, folded: string): Place[] {
  const places: Place[] = [];
  for (let at = folded.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = folded.indexOf(words, at + 1)) {
    const before = folded[at - 1] ?? " ";
    const after = folded[at + words.length] ?? " ";
    if (endsBetween(before, words[0] ?? "") && (open || endsBetween(words.at(-1) ?? "", after)) && !insideAName(folded, at, words.length))
      places.push({ at, words });
  }
  return places;
}

/** True when a word may end between these two characters. */
function endsBetween(one: string, other: string): boolean {
  return !LETTER.test(one) || !LETTER.test(other) || UNSPACED.test(one) || UNSPACED.test(other);
}

const NAME_BEFORE = /[._@]/u;
const NAME_AFTER = /^(?:@|[.-]\w)/u;

/** "full" in "full.example.org" or "mailbox@example.org" is a name, no word. */
function insideAName(folded: string, at: number, length: number): boolean {
  return NAME_BEFORE.test(folded[at - 1] ?? "") || NAME_AFTER.test(folded.slice(at + length, at + length + 2));
}
