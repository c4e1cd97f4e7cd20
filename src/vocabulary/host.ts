import { getDomain } from "tldts-icann";

const DIGITS = /^\d+$/u;
/** Domains asked for lately: a report asks for the same few a dozen times. */
const domains = new Map<string, string | undefined>();
const REMEMBERED = 2000;

/** Folds a host name as received: lower case, no trailing dot, no brackets; "" when it is none. */
export function foldHost(host: string): string {
  const folded = host.trim().toLowerCase();
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

/** What a map holds for the longest suffix of a host: "a.b.c", "b.c", "c". Label boundaries only. */
export function findBySuffix<V>(map: ReadonlyMap<string, V>, host: string): V | undefined {
  const folded = foldHost(host);
  for (let at = 0; at < folded.length; ) {
    const value = map.get(at === 0 ? folded : folded.slice(at));
    if (value !== undefined) return value;
    const dot = folded.indexOf(".", at);
    if (dot < 0) return undefined;
    at = dot + 1;
  }
  return undefined;
}

/** True when `host` is `domain` or lies below it. */
export function isUnder(host: string, domain: string): boolean {
  const inner = foldHost(host);
  const outer = foldHost(domain);
  return outer !== "" && (inner === outer || inner.endsWith(`.${outer}`));
}

/** The registrable domain ("example.co.uk") by the public suffix list; undefined for addresses and single labels. */
export function registrableDomain(host: string): string | undefined {
  const folded = foldHost(host);
  if (!folded.includes(".")) return undefined;
  const known = domains.get(folded);
  if (known !== undefined || domains.has(folded)) return known;
  const found = domainByList(folded);
  if (domains.size >= REMEMBERED) domains.clear();
  if (folded.length <= 255) domains.set(folded, found);
  return found;
}

function domainByList(folded: string): string | undefined {
  const domain = getDomain(folded, { validateHostname: false });
  if (domain) return domain;
  // A name under a reserved top level (example, test, invalid: RFC 2606) is in no list: its last two labels stand for it.
  const labels = folded.split(".");
  return DIGITS.test(labels.at(-1) ?? "") ? undefined : labels.slice(-2).join(".");
}

/** True when both hosts have the same registrable domain. */
export function sameOrganisation(one: string, other: string): boolean {
  const domain = registrableDomain(one);
  return domain !== undefined && domain === registrableDomain(other);
}
