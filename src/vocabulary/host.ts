import { getDomain } from "tldts-icann";

const TRAILING_DOT = /\.$/u;
const DIGITS = /^\d+$/u;

/** Folds a host name as received: lower case, no trailing dot, no brackets; "" when it is none. */
export function foldHost(host: string): string {
  return host.trim().toLowerCase().replace(TRAILING_DOT, "");
}

/** The suffixes of a host from the longest to the shortest: "a.b.c", "b.c", "c". Label boundaries only. */
export function hostSuffixes(host: string): string[] {
  const folded = foldHost(host);
  const suffixes: string[] = [];
  for (let at = 0; at >= 0 && at < folded.length; ) {
    suffixes.push(folded.slice(at));
    const dot = folded.indexOf(".", at);
    if (dot < 0) break;
    at = dot + 1;
  }
  return suffixes;
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
  if (folded === "" || !folded.includes(".")) return undefined;
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
