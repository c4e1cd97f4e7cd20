import type { Blocklist, Filter, NamedEntry, Platform, Provider } from "../catalogue/entry.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { findBySuffix, foldHost, registrableDomain } from "../vocabulary/host.ts";
import { IpTable } from "../vocabulary/ip.ts";
import type { PartyId } from "../vocabulary/party.ts";
import type { Directory, Named } from "./directory.ts";
import { add } from "./filing.ts";
import { type Claims, type HostTables, ownerByHost, type Packed } from "./pack.ts";
import { type Compiled, compileRule, type RuleQuery, RuleSet } from "./rules.ts";
import { PackedEntries, PackedStandard } from "./unpack.ts";

type Sender = Named<Provider> | Named<Platform> | Named<Filter>;

const FRONTS = 1 << 14;
const FRONT = 4;
/** One letter further: the number of the last four letters, by the first of which signatures are filed; few others share it. */
const nextFront = (front: number, code: number): number => ((front << 4) ^ code) & (FRONTS - 1);

function frontOf(words: string): number {
  let front = 0;
  for (let at = 0; at < FRONT; at++) front = nextFront(front, words.charCodeAt(at));
  return front;
}

interface Signature {
  words: string;
  entry: number;
  rank: number;
}

/** Finds the first of a list of words that a text holds, with one walk over the text. */
class SignatureIndex {
  /** Which fronts begin a signature: one look passes over most places of a text. */
  readonly #fronts = new Uint8Array(FRONTS);
  readonly #byFront = new Map<number, Signature[]>();
  /** Too short to have a front. */
  readonly #short: Signature[] = [];

  constructor(signatures: Claims) {
    for (const [rank, [words, entry]] of signatures.entries()) {
      const signature: Signature = { words, entry, rank };
      if (words.length < FRONT) {
        this.#short.push(signature);
        continue;
      }
      const front = frontOf(words);
      this.#fronts[front] = 1;
      add(this.#byFront, front, signature);
    }
  }

  /** The number that stands beside the words. */
  find(text: string): number | undefined {
    let best: Signature | undefined;
    const fronts = this.#fronts;
    let front = 0;
    for (let end = 0; end < text.length; end++) {
      front = nextFront(front, text.charCodeAt(end));
      if (fronts[front] === 0) continue;
      for (const signature of this.#byFront.get(front) as readonly Signature[])
        if ((best === undefined || signature.rank < best.rank) && text.startsWith(signature.words, end + 1 - FRONT)) best = signature;
    }
    for (const signature of this.#short) if ((best === undefined || signature.rank < best.rank) && text.includes(signature.words)) best = signature;
    return best?.entry;
  }
}

type Numbers = ReadonlyMap<string, number>;

class CompiledDirectory implements Directory {
  readonly date: string;
  readonly #packed: PackedEntries;
  readonly #packedStandard: () => Packed;
  readonly #byId: Numbers;
  readonly #hosts: HostTables;
  readonly #signatures: SignatureIndex;
  readonly #rules = new Map<PartyId, RuleSet>();
  #addresses: IpTable<number> | undefined;
  #owners: ReadonlyMap<string, readonly number[]> | undefined;
  #platforms: readonly Named<Platform>[] | undefined;
  #standard: RuleSet | undefined;
  #everybody: RuleSet | undefined;

  constructor(entries: Packed, standard: () => Packed, date: string) {
    this.date = date;
    this.#packed = new PackedEntries(entries);
    this.#packedStandard = standard;
    const { ids, mailboxes, receivers, senders, zones, named, signatures } = this.#packed.tables;
    this.#byId = new Map(ids.map((id, number) => [id, number]));
    this.#hosts = {
      mailboxes: new Map(mailboxes),
      receivers: new Map(receivers),
      senders: new Map(senders),
      zones: new Map(zones),
      named: new Map(named),
    };
    this.#signatures = new SignatureIndex(signatures);
  }

  get entries(): readonly NamedEntry[] {
    return this.#packed.all;
  }

  get platforms(): readonly Named<Platform>[] {
    this.#platforms ??= this.#packed.tables.platforms.map((number) => this.#packed.entry(number) as Named<Platform>);
    return this.#platforms;
  }

  #entry<E extends NamedEntry>(number: number | undefined): E | undefined {
    return number === undefined ? undefined : (this.#packed.entry(number) as E);
  }

  entry(id: PartyId): NamedEntry | undefined {
    return this.#entry(this.#byId.get(id));
  }

  mailboxProvider(domain: string): Named<Provider> | undefined {
    return this.#entry(this.#hosts.mailboxes.get(foldHost(domain)));
  }

  receiver(host: string): Named<Provider> | Named<Filter> | undefined {
    const receiver = findBySuffix(this.#hosts.receivers, host);
    // A customer's own server below the provider's suffix speaks for itself.
    return receiver === undefined || findBySuffix(this.#hosts.senders, host) === ~receiver ? undefined : this.#entry(receiver);
  }

  sender(host: string): { entry: Sender; customerRun: boolean } | undefined {
    const number = findBySuffix(this.#hosts.senders, host);
    if (number === undefined) return undefined;
    const customerRun = number < 0;
    return { entry: this.#packed.entry(customerRun ? ~number : number) as Sender, customerRun };
  }

  senderByIp(ip: string): Named<Provider> | Named<Platform> | undefined {
    this.#addresses ??= new IpTable(this.#packed.tables.ranges);
    return this.#entry(this.#addresses.find(ip));
  }

  blocklist(host: string): Named<Blocklist> | undefined {
    return this.#entry(findBySuffix(this.#hosts.zones, host));
  }

  named(host: string): NamedEntry | undefined {
    return this.#entry(findBySuffix(this.#hosts.named, host));
  }

  speaker(query: RuleQuery): NamedEntry | undefined {
    return this.#entry(this.#signatures.find(query.folded));
  }

  rules(id: PartyId): RuleSet | undefined {
    const known = this.#rules.get(id);
    if (known !== undefined) return known;
    const number = this.#byId.get(id);
    if (number === undefined) return undefined;
    const made = this.#rulesOf(number);
    this.#rules.set(id, made);
    return made;
  }

  /** The rules of an entry, in its own voice: its own come first, then those of the entry whose servers it shares. */
  #rulesOf(number: number): RuleSet {
    const entry = this.#packed.entry(number);
    const shared = entry.sameRepliesAs === undefined ? undefined : this.#byId.get(entry.sameRepliesAs);
    const owners = shared === undefined ? [number] : [number, shared];
    const rules = owners.flatMap((owner) => this.#packed.rulesOf(owner).map((rule) => this.#rule(owner, rule)));
    return RuleSet.of(
      rules,
      entry,
      owners.flatMap((owner) => this.#packed.entry(owner).tokens ?? []),
    );
  }

  #rule(owner: number, number: number): Compiled {
    const [name, rule] = this.#packed.rule(number);
    return compileRule(this.#packed.tables.ids[owner] as PartyId, name, rule);
  }

  get standard(): RuleSet {
    if (this.#standard === undefined) {
      const packed = new PackedStandard(this.#packedStandard());
      this.#standard = new RuleSet({ tables: packed.tables, rule: (number) => compileRule("standard", ...packed.rule(number)) });
    }
    return this.#standard;
  }

  get everybody(): RuleSet {
    if (this.#everybody === undefined) {
      const { everybody, firstRules } = this.#packed.tables;
      const ownerOf = (number: number): number => firstRules.findLastIndex((first) => first <= number);
      const entry = (number: number): NamedEntry => this.#packed.entry(ownerOf(number));
      this.#everybody = new RuleSet({ tables: everybody, rule: (number) => this.#rule(ownerOf(number), number), entry });
    }
    return this.#everybody;
  }

  software(text: string): Named<Platform> | undefined {
    const folded = foldText(text);
    return this.#entry(this.#packed.tables.software.find(([word]) => folded.includes(word))?.[1]);
  }

  owner(host: string): NamedEntry | undefined {
    return this.#entry(this.#ownersOf(host)[0]);
  }

  owns(id: PartyId, host: string): boolean {
    const number = this.#byId.get(id);
    return number !== undefined && this.#ownersOf(host).includes(number);
  }

  #ownersOf(host: string): readonly number[] {
    const domain = registrableDomain(host);
    if (domain === undefined) return [];
    // Asked for only where a reply prints an address or a page: not made before.
    this.#owners ??= new Map(this.#packed.tables.owners);
    const told = this.#owners.get(domain);
    if (told !== undefined) return told;
    const owner = ownerByHost(domain, this.#hosts);
    return owner === undefined ? [] : [owner];
  }
}

/** Opens packed entries (pack.ts) for look-up; the standard replies are opened with the first reply. `date` is the catalogue's. */
export function openDirectory(entries: Packed, standard: () => Packed, date: string): Directory {
  return new CompiledDirectory(entries, standard, date);
}
