import type { Blocklist, Filter, NamedEntry, Platform, Provider } from "../catalogue/entry.ts";
import { registrableDomain } from "../vocabulary/host.ts";
import type { Named } from "./directory.ts";

const LEADING_DOT = /^\./u;
const URL_HOST = /^https?:\/\/([^/?#:]+)/u;
/** Hosts that anybody may have a page or mailbox on: they prove nothing about a party. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(["github.com", "google.com", "gmail.com", "microsoft.com", "outlook.com", "yahoo.com"]);

/** The registrable domains that mail addresses and pages of an entry are under, each once. */
export function ownDomains(entry: NamedEntry): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const host of ownHosts(entry)) {
    const domain = registrableDomain(host.replace(LEADING_DOT, ""));
    if (domain !== undefined) domains.add(domain);
  }
  return domains;
}

function ownHosts(entry: NamedEntry): readonly string[] {
  const everywhere = [...(entry.pages ?? []), ...entry.contacts.flatMap((contact) => contactHost(contact.kind, contact.value))];
  switch (entry.kind) {
    case "provider": {
      const { mx = [], outbound = [], reporters = [], domains = [] } = entry as Named<Provider>;
      return [...everywhere, ...mx, ...outbound, ...reporters, ...domains];
    }
    case "filter": {
      const { mx = [], outbound = [], zones = [] } = entry as Named<Filter>;
      return [...everywhere, ...mx, ...outbound, ...zones];
    }
    case "blocklist":
      return [...everywhere, ...(entry as Named<Blocklist>).zones];
    case "platform": {
      const { outbound = [], mailDomains = [], linkDomains = [] } = entry as Named<Platform>;
      return [...everywhere, ...outbound, ...mailDomains, ...linkDomains];
    }
  }
}

function contactHost(kind: string, value: string): string[] {
  const host = kind === "email" ? value.slice(value.lastIndexOf("@") + 1) : URL_HOST.exec(value)?.[1];
  if (kind === "phone" || host === undefined || SHARED_HOSTS.has(registrableDomain(host) ?? "")) return [];
  return [host];
}
