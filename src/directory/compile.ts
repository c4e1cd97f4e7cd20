import type { Blocklist, Filter, HostSuffix, NamedEntry, Platform, Provider, StandardReplies } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { findBySuffix, foldHost, registrableDomain } from "../vocabulary/host.ts";
import { ipInRange } from "../vocabulary/ip.ts";
import type { PartyId } from "../vocabulary/party.ts";
import type { Directory, Named } from "./directory.ts";
import { entryRules, everybodysPhrases, type RuleQuery, type RuleSet, standardRules } from "./rules.ts";

const LEADING_DOT = /^\./u;
const URL_HOST = /^https?:\/\/([^/?#:]+)/u;

type Sender = { entry: Named<Provider> | Named<Platform> | Named<Filter>; customerRun: boolean };

/** A map from host suffixes: the longest suffix on label boundaries wins. */
class SuffixMap<V> {
  readonly #map = new Map<string, V>();

  add(suffix: string, value: V): void {
    const key = suffix.replace(LEADING_DOT, "").toLowerCase();
    if (!this.#map.has(key)) this.#map.set(key, value);
  }

  find(host: string): V | undefined {
    return findBySuffix(this.#map, host);
  }
}

/** The letters by which signatures are filed, as a number. */
const frontOf = (text: string, at: number): number => text.charCodeAt(at) * 257 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/** Finds the first of a list of words that a text holds, with one walk over the text. */
class SignatureIndex {
  readonly #byFront = new Map<number, (readonly [words: string, entry: NamedEntry, rank: number])[]>();

  constructor(signatures: readonly (readonly [string, NamedEntry])[]) {
    for (const [rank, [words, entry]] of signatures.entries()) {
      const front = frontOf(words, 0);
      const bucket = this.#byFront.get(front);
      if (bucket) bucket.push([words, entry, rank]);
      else this.#byFront.set(front, [[words, entry, rank]]);
    }
  }

  find(text: string): NamedEntry | undefined {
    let found: NamedEntry | undefined;
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < text.length; at++) {
      const bucket = this.#byFront.get(frontOf(text, at));
      if (bucket === undefined) continue;
      for (const [words, entry, rank] of bucket) {
        if (rank >= best || !text.startsWith(words, at)) continue;
        best = rank;
        found = entry;
      }
    }
    return found;
  }
}

const suffixesOf = (...lists: (readonly HostSuffix[] | undefined)[]): readonly HostSuffix[] => lists.flatMap((list) => list ?? []);

class CompiledDirectory implements Directory {
  readonly date: string;
  readonly entries: readonly NamedEntry[];
  readonly #byId = new Map<PartyId, NamedEntry>();
  readonly #mailboxes = new Map<string, Named<Provider>>();
  readonly #receivers = new SuffixMap<Named<Provider> | Named<Filter>>();
  readonly #senders = new SuffixMap<Sender>();
  readonly #zones = new SuffixMap<Named<Blocklist>>();
  readonly #named = new SuffixMap<NamedEntry>();
  readonly #ranges: (readonly [string, Named<Provider> | Named<Platform>])[] = [];
  readonly #signatures: (readonly [string, NamedEntry])[] = [];
  readonly #software: (readonly [string, Named<Platform>])[] = [];
  #owners: Owners | undefined;
  readonly #rules = new Map<PartyId, RuleSet>();
  readonly #standardReplies: StandardReplies;
  #signatureIndex: SignatureIndex | undefined;
  #standard: RuleSet | undefined;
  #everybody: RuleSet | undefined;

  constructor(entries: readonly NamedEntry[], standard: StandardReplies, date: string) {
    this.entries = entries;
    this.date = date;
    this.#standardReplies = standard;
    for (const entry of entries) this.#file(entry);
    this.#signatures.sort((one, other) => other[0].length - one[0].length || (one[0] < other[0] ? -1 : 1));
    this.#software.sort((one, other) => other[0].length - one[0].length);
  }

  #file(entry: NamedEntry): void {
    this.#byId.set(entry.id, entry);
    for (const signature of entry.signatures ?? []) this.#signatures.push([foldText(signature), entry]);
    for (const page of entry.pages ?? []) this.#named.add(page, entry);
    switch (entry.kind) {
      case "provider": {
        const provider = entry as Named<Provider>;
        for (const domain of provider.domains ?? []) if (!this.#mailboxes.has(domain)) this.#mailboxes.set(domain, provider);
        for (const suffix of suffixesOf(provider.mx)) this.#receivers.add(suffix, provider);
        for (const suffix of suffixesOf(provider.customerRun)) this.#senders.add(suffix, { entry: provider, customerRun: true });
        for (const suffix of suffixesOf(provider.outbound, provider.reporters)) this.#senders.add(suffix, { entry: provider, customerRun: false });
        for (const range of provider.ips ?? []) this.#ranges.push([range, provider]);
        break;
      }
      case "filter": {
        const filter = entry as Named<Filter>;
        for (const suffix of suffixesOf(filter.mx)) this.#receivers.add(suffix, filter);
        for (const suffix of suffixesOf(filter.outbound)) this.#senders.add(suffix, { entry: filter, customerRun: false });
        for (const zone of filter.zones ?? []) this.#named.add(zone, filter);
        break;
      }
      case "blocklist": {
        const list = entry as Named<Blocklist>;
        for (const zone of list.zones) {
          this.#zones.add(zone, list);
          this.#named.add(zone, list);
        }
        break;
      }
      case "platform": {
        const platform = entry as Named<Platform>;
        for (const suffix of suffixesOf(platform.outbound)) this.#senders.add(suffix, { entry: platform, customerRun: false });
        for (const range of platform.ips ?? []) this.#ranges.push([range, platform]);
        for (const word of platform.software ?? []) this.#software.push([foldText(word), platform]);
        for (const domain of platform.mailDomains ?? [])
          if (this.#senders.find(domain) === undefined) this.#senders.add(domain, { entry: platform, customerRun: false });
        break;
      }
    }
  }

  /** Asked for only where a reply prints an address or a page: not worked out before. */
  #allOwners(): Owners {
    this.#owners ??= ownersOf(this.entries);
    return this.#owners;
  }

  entry(id: PartyId): NamedEntry | undefined {
    return this.#byId.get(id);
  }

  mailboxProvider(domain: string): Named<Provider> | undefined {
    return this.#mailboxes.get(foldHost(domain));
  }

  receiver(host: string): Named<Provider> | Named<Filter> | undefined {
    const receiver = this.#receivers.find(host);
    // A customer's own server below the provider's suffix speaks for itself.
    const sender = this.#senders.find(host);
    return sender?.customerRun === true && sender.entry === receiver ? undefined : receiver;
  }

  sender(host: string): Sender | undefined {
    return this.#senders.find(host);
  }

  senderByIp(ip: string): Named<Provider> | Named<Platform> | undefined {
    return this.#ranges.find(([range]) => ipInRange(ip, range))?.[1];
  }

  blocklist(host: string): Named<Blocklist> | undefined {
    return this.#zones.find(host);
  }

  named(host: string): NamedEntry | undefined {
    return this.#named.find(host);
  }

  speaker(query: RuleQuery): NamedEntry | undefined {
    this.#signatureIndex ??= new SignatureIndex(this.#signatures);
    return this.#signatureIndex.find(query.folded);
  }

  rules(id: PartyId): RuleSet | undefined {
    const known = this.#rules.get(id);
    if (known !== undefined) return known;
    const entry = this.#byId.get(id);
    if (entry === undefined) return undefined;
    const made = entryRules(entry, entry.sameRepliesAs === undefined ? undefined : this.#byId.get(entry.sameRepliesAs));
    this.#rules.set(id, made);
    return made;
  }

  get standard(): RuleSet {
    this.#standard ??= standardRules(this.#standardReplies);
    return this.#standard;
  }

  get everybody(): RuleSet {
    this.#everybody ??= everybodysPhrases(this.entries);
    return this.#everybody;
  }

  software(text: string): Named<Platform> | undefined {
    const folded = foldText(text);
    return this.#software.find(([word]) => folded.includes(word))?.[1];
  }

  owner(host: string): NamedEntry | undefined {
    const domain = registrableDomain(host);
    return domain === undefined ? undefined : this.#allOwners().first.get(domain);
  }

  owns(id: PartyId, host: string): boolean {
    const domain = registrableDomain(host);
    return domain !== undefined && this.#allOwners().byId.get(id)?.has(domain) === true;
  }
}

/** Whose a registrable domain is. */
interface Owners {
  byId: ReadonlyMap<PartyId, ReadonlySet<string>>;
  first: ReadonlyMap<string, NamedEntry>;
}

function ownersOf(entries: readonly NamedEntry[]): Owners {
  const byId = new Map<PartyId, Set<string>>();
  const first = new Map<string, NamedEntry>();
  for (const entry of entries) {
    const domains = new Set<string>();
    for (const host of ownHosts(entry)) {
      const domain = registrableDomain(host.replace(LEADING_DOT, ""));
      if (domain === undefined) continue;
      domains.add(domain);
      if (!first.has(domain)) first.set(domain, entry);
    }
    byId.set(entry.id, domains);
  }
  return { byId, first };
}

function ownHosts(entry: NamedEntry): readonly string[] {
  const everywhere = [...(entry.pages ?? []), ...entry.contacts.flatMap((contact) => contactHost(contact.kind, contact.value))];
  switch (entry.kind) {
    case "provider": {
      const { mx, outbound, reporters, domains = [] } = entry as Named<Provider>;
      return [...everywhere, ...suffixesOf(mx, outbound, reporters), ...domains];
    }
    case "filter": {
      const { mx, outbound, zones = [] } = entry as Named<Filter>;
      return [...everywhere, ...suffixesOf(mx, outbound), ...zones];
    }
    case "blocklist":
      return [...everywhere, ...(entry as Named<Blocklist>).zones];
    case "platform": {
      const { outbound, mailDomains = [], linkDomains = [] } = entry as Named<Platform>;
      return [...everywhere, ...suffixesOf(outbound), ...mailDomains, ...linkDomains];
    }
  }
}

/** Hosts that anybody may have a page or mailbox on: they prove nothing about a party. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(["github.com", "google.com", "gmail.com", "microsoft.com", "outlook.com", "yahoo.com"]);

function contactHost(kind: string, value: string): string[] {
  const host = kind === "email" ? value.slice(value.lastIndexOf("@") + 1) : URL_HOST.exec(value)?.[1];
  if (kind === "phone" || host === undefined || SHARED_HOSTS.has(registrableDomain(host) ?? "")) return [];
  return [host];
}

/** Compiles entries for look-up. Entries that come first win where two claim the same host (a test forbids that in our own catalogue). */
export function compileDirectory(entries: readonly NamedEntry[], standard: StandardReplies, date: string): Directory {
  return new CompiledDirectory(entries, standard, date);
}
