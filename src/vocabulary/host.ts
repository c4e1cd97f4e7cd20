import { getDomain } from "tldts-icann";

/** Labels of letters, digits, hyphens and underscores (RFC 5890 names as well), the last not a number (RFC 3696 section 2). */
const DOMAIN = /^(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,8}(?!\d{1,63}$)[\p{L}\p{M}\p{N}-]{1,63}$/u;
/** Top levels right under which everybody registers: most hosts of a mail. tldts passes its list by for the same (lookup/fast-path.ts). */
const FLAT_TOP_LEVELS: ReadonlySet<string> = new Set(["com", "net", "org", "de", "edu", "gov"]);
/** Signs of a port, a user, a page around a host. */
const AROUND_HOSTS = /[^a-z\d._-]/u;

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

/** The registrable domain ("example.co.uk") by the public suffix list; undefined for addresses, single labels, public suffixes and what is no name. */
export function registrableDomain(host: string): string | undefined {
  const folded = foldHost(host);
  const top = folded.lastIndexOf(".");
  if (top < 1) return undefined;
  if (FLAT_TOP_LEVELS.has(folded.slice(top + 1)) && !AROUND_HOSTS.test(folded)) {
    const start = folded.lastIndexOf(".", top - 1) + 1;
    return start === top ? undefined : folded.slice(start);
  }
  return domainByList(folded);
}

/** The list's last answers: one mail asks a dozen times about the same few hosts. */
const answers = new Map<string, string | undefined>();
const MOST_ANSWERS = 200;
const LONGEST_HOST = 255;

function domainByList(folded: string): string | undefined {
  const known = answers.get(folded);
  if (known !== undefined || answers.has(folded)) return known;
  if (folded.length > LONGEST_HOST) return askList(folded);
  // Written anew, letter by letter: a slice of a mail would keep the whole mail in memory.
  const host = [...folded].join("");
  const domain = askList(host);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(host, domain);
  return domain;
}

function askList(folded: string): string | undefined {
  const domain = getDomain(folded, { validateHostname: false });
  return domain !== null && DOMAIN.test(domain) ? domain : undefined;
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
