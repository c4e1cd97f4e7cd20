import type { Blocklist, CodeMeaning, Filter, HostSuffix, NamedEntry, Platform, Provider, ReplyRule, StandardReplies, Status } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { findBySuffix, registrableDomain } from "../vocabulary/host.ts";
import type { PartyId } from "../vocabulary/party.ts";
import { abbreviate } from "./abbreviations.ts";
import type { Named } from "./directory.ts";
import { netWordCounts, type ReadyNet, readyNet } from "./net-lists.ts";
import { ownDomains } from "./own-hosts.ts";
import { fileRules, type Pairs, type RuleTables, textsOf } from "./rule-tables.ts";

// Everything that can be worked out before the first reply comes is worked out here: for the built-in catalogue when the package is
// built (tsup.config.ts), for a user's when it is extended. The result is text, one JSON value a line, in blocks of lines, so that a first
// reply opens only the blocks and lines that it needs (unpack.ts).

/** Text in blocks, each given when it is asked for: the engine reads a long text in a file when the function that holds it is called. */
export type Packed = readonly (() => string)[];

/** Of a block, but for those in front that hold one line each. */
export const LINES_OF_BLOCK = 16;

/** Parts the lines. No line feed and no apostrophe stand in the text: then it is written between apostrophes, not as a template, which the engine reads at half the speed. */
export const LINE_END = "\u001f";

/** A host suffix or a domain, without leading dot, and the number of its entry. */
export type Claims = readonly (readonly [suffix: string, entry: number])[];

/** Who a host, an address or a word belongs to; entries are told by their number. */
export interface EntryTables {
  ids: readonly PartyId[];
  /** Number of each entry's first rule, then of the one that would come next; an entry's last stands before the next entry's first. */
  firstRules: readonly number[];
  platforms: readonly number[];
  mailboxes: Claims;
  receivers: Claims;
  /** `~entry` where the entry rents the machine out and a customer runs it. */
  senders: Claims;
  zones: Claims;
  named: Claims;
  /** Address blocks. */
  ranges: Claims;
  /** Folded, longest first. */
  signatures: Claims;
  software: Claims;
  /** Registrable domains that mail addresses and pages of the entries are under, where the tables above do not tell (ownerByHost). */
  owners: Pairs<string>;
  /** Phrases on whose meaning all entries agree. */
  everybody: RuleTables;
}

/** A rule on its line. */
export type RuleLine = readonly [name: string, rule: ReplyRule, ready?: ReadyNet];

const LEADING_DOT = /^\./u;
const BEYOND_ASCII = /['\u0080-\uffff]/gu;
const BEYOND_BMP = /[\u{10000}-\u{10ffff}]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON in ASCII: text of one byte a character is read, kept and searched fastest. */
function asciiJson(value: unknown, replace?: (key: string, value: unknown) => unknown): string {
  const json = JSON.stringify(value, replace);
  return json.replace(BEYOND_BMP, (character) => escapeUnit(character[0] as string) + escapeUnit(character[1] as string)).replace(BEYOND_ASCII, escapeUnit);
}

const longestFirst = (one: readonly [string, number], other: readonly [string, number]): number => other[0].length - one[0].length;

/** A map in which whoever comes first keeps the key. */
class Claimed extends Map<string, number> {
  claim(entry: number, ...lists: (readonly (HostSuffix | string)[] | undefined)[]): void {
    for (const suffix of lists.flatMap((list) => list ?? [])) {
      const key = suffix.replace(LEADING_DOT, "").toLowerCase();
      if (!this.has(key)) this.set(key, entry);
    }
  }
}

function tablesOf(entries: readonly NamedEntry[]): EntryTables {
  const mailboxes = new Map<string, number>();
  const receivers = new Claimed();
  const senders = new Claimed();
  const zones = new Claimed();
  const named = new Claimed();
  const platforms: number[] = [];
  const ranges: [string, number][] = [];
  const signatures: [string, number][] = [];
  const software: [string, number][] = [];
  for (const [at, entry] of entries.entries()) {
    for (const signature of entry.signatures ?? []) signatures.push([foldText(signature), at]);
    named.claim(at, entry.pages);
    switch (entry.kind) {
      case "provider": {
        const { domains, mx, customerRun, outbound, reporters, ips } = entry as Named<Provider>;
        for (const domain of domains ?? []) if (!mailboxes.has(domain)) mailboxes.set(domain, at);
        receivers.claim(at, mx);
        senders.claim(~at, customerRun);
        senders.claim(at, outbound, reporters);
        for (const range of ips ?? []) ranges.push([range, at]);
        break;
      }
      case "filter": {
        const { mx, outbound, zones: lists } = entry as Named<Filter>;
        receivers.claim(at, mx);
        senders.claim(at, outbound);
        named.claim(at, lists);
        break;
      }
      case "blocklist":
        zones.claim(at, (entry as Named<Blocklist>).zones);
        named.claim(at, (entry as Named<Blocklist>).zones);
        break;
      case "platform": {
        const { outbound, ips, software: words, mailDomains } = entry as Named<Platform>;
        platforms.push(at);
        senders.claim(at, outbound);
        for (const range of ips ?? []) ranges.push([range, at]);
        for (const word of words ?? []) software.push([foldText(word), at]);
        for (const domain of mailDomains ?? []) if (findBySuffix(senders, domain) === undefined) senders.claim(at, [domain]);
        break;
      }
    }
  }
  signatures.sort((one, other) => longestFirst(one, other) || (one[0] < other[0] ? -1 : 1));
  const firstRules: number[] = [];
  let rules = 0;
  for (const { replies } of entries) {
    firstRules.push(rules);
    rules += Object.keys(replies).length;
  }
  firstRules.push(rules);
  return {
    ids: entries.map(({ id }) => id),
    firstRules,
    platforms,
    mailboxes: [...mailboxes],
    receivers: [...receivers],
    senders: [...senders],
    zones: [...zones],
    named: [...named],
    ranges,
    signatures,
    software: software.sort(longestFirst),
    owners: ownersOf(entries, { mailboxes, receivers, senders, zones, named }),
    everybody: everybodysPhrases(entries),
  };
}

/** Only what ownerByHost (below) does not tell: most domains of a party are hosts that mail is looked up by anyway. */
function ownersOf(entries: readonly NamedEntry[], hosts: HostTables): Pairs<string> {
  const owners = new Map<string, number[]>();
  for (const maps of HOST_TABLES) for (const [host] of hosts[maps]) if (registrableDomain(host) === host) owners.set(host, []);
  for (const [at, entry] of entries.entries()) {
    for (const domain of ownDomains(entry)) {
      const known = owners.get(domain);
      if (known === undefined) owners.set(domain, [at]);
      else known.push(at);
    }
  }
  return [...owners].filter(([domain, [first, second]]) => second !== undefined || ownerByHost(domain, hosts) !== first);
}

/** Tables whose keys belong to the entry they lead to. */
const HOST_TABLES = ["mailboxes", "receivers", "senders", "zones", "named"] as const;
/** The same tables, as maps. */
export type HostTables = Readonly<Record<(typeof HOST_TABLES)[number], ReadonlyMap<string, number>>>;

/** Whose a registrable domain is that stands in one of the tables itself. */
export function ownerByHost(domain: string, hosts: HostTables): number | undefined {
  for (const table of HOST_TABLES) {
    const entry = hosts[table].get(domain);
    // A customer's server is not the entry's own.
    if (entry !== undefined && entry >= 0) return entry;
  }
  return undefined;
}

/** All entries' phrases: for replies whose speaker is not known. Phrases on whose meaning entries disagree are left out. */
function everybodysPhrases(entries: readonly NamedEntry[]): RuleTables {
  const byText = new Map<string, [number: number, rule: ReplyRule][]>();
  let number = -1;
  for (const { replies } of entries) {
    for (const rule of Object.values(replies)) {
      number++;
      // Weak words mean this only out of their own party's mouth.
      if (rule.when.text === undefined || rule.when.token !== undefined || rule.weak || rule.frame) continue;
      const key = textsOf(rule).join("\n");
      const same = byText.get(key);
      if (same) same.push([number, rule]);
      else byText.set(key, [[number, rule]]);
    }
  }
  const agreed = [...byText.values()].filter((rules) => new Set(rules.map(([, rule]) => rule.means)).size === 1);
  return fileRules(agreed.map((rules) => rules[0] as [number, ReplyRule]));
}

function inBlocks(front: readonly string[], lines: readonly string[]): Packed {
  const blocks = [...front];
  for (let at = 0; at < lines.length; at += LINES_OF_BLOCK)
    blocks.push(
      lines
        .slice(at, at + LINES_OF_BLOCK)
        .map(abbreviate)
        .join(LINE_END),
    );
  return blocks.map((block) => () => block);
}

/**
 * Entries as text: the tables; the sources; the regular expressions; a line for each entry without its rules; a line for each rule.
 * Entries that come first win where two claim the same host (a test forbids that in our own catalogue).
 */
export function packEntries(entries: readonly NamedEntry[]): Packed {
  const sources = new Map<string, number>();
  const patterns = new Map<string, number>();
  const numberIn = (list: Map<string, number>, text: string): number => {
    if (!list.has(text)) list.set(text, list.size);
    return list.get(text) as number;
  };
  const short = (key: string, value: unknown): unknown => {
    if (value instanceof RegExp) return { regexp: numberIn(patterns, JSON.stringify([value.source, value.flags])) };
    return key === "source" && typeof value === "string" ? numberIn(sources, value) : value;
  };
  const heads = entries.map((entry) => asciiJson({ ...entry, replies: 0 }, short));
  const rules = entries.flatMap((entry) => Object.entries(entry.replies).map((line: RuleLine) => asciiJson(line, short)));
  const written = [...patterns.keys()].map((pattern) => JSON.parse(pattern) as unknown);
  return inBlocks([asciiJson(tablesOf(entries)), asciiJson([...sources.keys()]), asciiJson(written)], [...heads, ...rules]);
}

/** The standard replies as text: the tables, then a line for each rule, its words folded. Their sources stay at home: nobody can ask for them. */
export function packStandard({ replies, statuses, codes }: StandardReplies): Packed {
  const rules: RuleLine[] = [
    ...Object.entries(replies),
    ...Object.entries(statuses).map(([status, meaning]): RuleLine => [status, { when: { status: status as Status }, ...(meaning as CodeMeaning) }]),
    ...Object.entries(codes).map(([code, meaning]): RuleLine => [code, { when: { code: Number(code) }, ...meaning }]),
  ];
  const left = new Set(["source", "unregistered"]);
  const worded = new Set(["text", "not"]);
  const foldAll = (words: unknown): unknown => (typeof words === "string" ? foldText(words) : (words as readonly unknown[]).map(foldAll));
  const kept = (key: string, value: unknown): unknown => (left.has(key) ? undefined : value);
  const folded = (key: string, value: unknown): unknown => (worded.has(key) ? foldAll(value) : kept(key, value));
  const counts = netWordCounts(rules.flatMap(([, { when }]) => (when.oneOf === undefined ? [] : [when])));
  const lineOf = ([name, rule]: RuleLine): string => {
    const { oneOf, not: _, ...when } = rule.when;
    // The lists stand beside the rule; that it is a net is told by the empty ones in it.
    return oneOf === undefined
      ? asciiJson([name, rule], folded)
      : asciiJson([name, { ...rule, when: { ...when, oneOf: [] } }, readyNet(rule.when, counts)], kept);
  };
  const tables = fileRules(rules.map(([, rule], number) => [number, rule] as const));
  return inBlocks([asciiJson(tables)], rules.map(lineOf));
}
