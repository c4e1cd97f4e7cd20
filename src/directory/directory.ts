import type { Blocklist, Filter, NamedEntry, Platform, Provider } from "../catalogue/entry.ts";
import type { Catalogue } from "../report.ts";
import type { PartyId } from "../vocabulary/party.ts";
import type { RuleQuery, RuleSet } from "./rules.ts";

/** A catalogue entry of one kind, with its id. */
export type Named<E> = E & { readonly id: PartyId };

/** The compiled catalogue: who a host, an address, a word belongs to. Everything folds its argument itself. */
export interface Directory extends Catalogue {
  /** All entries: reading them takes some milliseconds, the first time. */
  readonly entries: readonly NamedEntry[];
  readonly platforms: readonly Named<Platform>[];
  entry(id: PartyId): NamedEntry | undefined;
  /** Who hosts the consumer mailboxes of this domain. */
  mailboxProvider(domain: string): Named<Provider> | undefined;
  /** Who receives mail on this host (an MX or a host behind it): longest suffix wins. */
  receiver(host: string): Named<Provider> | Named<Filter> | undefined;
  /** Who sends mail from this host; `customerRun`: the entry rents the machine out, a customer runs it. */
  sender(host: string): { entry: Named<Provider> | Named<Platform> | Named<Filter>; customerRun: boolean } | undefined;
  /** Who sends from this address, by the published blocks. */
  senderByIp(ip: string): Named<Provider> | Named<Platform> | undefined;
  /** The blocklist of this zone, or of a host below it ("dnsbl-3.uceprotect.net"). */
  blocklist(host: string): Named<Blocklist> | undefined;
  /** Whose postmaster page, zone or mail host this is, as printed in replies. */
  named(host: string): NamedEntry | undefined;
  /** Who speaks in these words, where no host tells: signatures and machine keys that only one party uses. */
  speaker(query: RuleQuery): NamedEntry | undefined;
  /** The reply rules of one entry. */
  rules(id: PartyId): RuleSet | undefined;
  /** What any server may say: stock servers' words, registered codes. */
  readonly standard: RuleSet;
  /** Every entry's words: for meaning, not for attribution. */
  readonly everybody: RuleSet;
  /** The program or platform that an X-Mailer or User-Agent names. */
  software(text: string): Named<Platform> | undefined;
  /** The entry that mail addresses and pages under this host belong to; the first where several share a domain. */
  owner(host: string): NamedEntry | undefined;
  /** True when mail addresses and pages under this host belong to the entry. */
  owns(id: PartyId, host: string): boolean;
}
