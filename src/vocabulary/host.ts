import { getDomain } from "tldts-icann";

const DIGITS = /^\d+$/u;
/** Top levels right under which everybody registers: most hosts of a mail. tldts passes its list by for the same (lookup/fast-path.ts). */
const FLAT_TOP_LEVELS: ReadonlySet<string> = new Set(["com", "net", "org", "de", "edu", "gov"]);
/** Labels and nothing else: no port, no user, no page. */
const PLAIN_NAME = /^(?:[a-z\d_-]{1,63}\.){1,126}[a-z]{2,63}$/u;

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
  const top = folded.lastIndexOf(".");
  if (top < 0) return undefined;
  if (top > 0 && FLAT_TOP_LEVELS.has(folded.slice(top + 1)) && PLAIN_NAME.test(folded)) return folded.slice(folded.lastIndexOf(".", top - 1) + 1);
  return domainByList(folded);
}

function domainByList(folded: string): string | undefined {
  const domain = getDomain(folded, { validateHostname: false });
  if (domain) return domain;
  // A name under a reserved top level (example, test, invalid: RFC 2606) is in no list: its last two labels stand for it.
  const labels = folded.split(".");
  return DIGITS.test(labels.at(-1) ?? "") ? undefined : labels.slice(-2).join(".");
}

/** A folded name that could be looked up; undefined for addresses, "localhost", "unknown" and the absent. */
export function lookable(host: string | undefined): string | undefined {
  return host === undefined || registrableDomain(host) === undefined ? undefined : foldHost(host);
}

/** True when both hosts have the same registrable domain. */
export function sameOrganisation(one: string, other: string): boolean {
  const domain = registrableDomain(one);
  return domain !== undefined && domain === registrableDomain(other);
}
