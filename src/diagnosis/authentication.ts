import type { FailedAuthentication } from "./diagnosed.ts";

type Mechanism = FailedAuthentication["mechanisms"][number];
/** Each with what its pattern cannot do without, in lower case: most replies name one mechanism. */
const MECHANISMS: readonly (readonly [Mechanism, needs: string, RegExp])[] = [
  ["spf", "spf", /\bspf\b|openspf/iu],
  ["spf", "sender policy", /sender policy framework/iu],
  ["dkim", "dkim", /\bdkim\b/iu],
  ["dkim", "domainkeys", /domainkeys/iu],
  ["dmarc", "dmarc", /\bdmarc\b|dmarcrejection/iu],
  ["arc", "arc ", /\barc (?:seal|chain|validation)/iu],
];
/** Enhanced codes that name the mechanism (RFC 7372 section 3; RFC 7489 section 12). */
const BY_STATUS: ReadonlyMap<string, readonly Mechanism[]> = new Map([
  ["5.7.20", ["dkim"]],
  ["5.7.21", ["dkim"]],
  ["5.7.22", ["dkim"]],
  ["5.7.23", ["spf"]],
  ["5.7.24", ["spf"]],
  ["5.7.29", ["arc"]],
]);
const NAME = /(?<![\w.-])[a-z\d][a-z\d.-]{3,252}(?![\w@])/giu;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}[a-z][a-z\d-]{1,61}$/iu;
/** What stands before the domain of a sender. */
const INTRODUCED = /(?:(?:from|by|for|domain(?: of)?|of|due to|sender|mailfrom|header\.from=|from=|spf \[)\s{0,2}[<'"[(]?|')$/iu;
const DOTS_BEHIND = /[.-]{1,3}$/u;
const LONGEST_LOCAL_PART = 64;
const NO_LOCAL_PART = /[\s@<>'"[(=]/u;
const NOT_A_SENDER = /(?:google|gmail|microsoft|outlook|yahoo|yahooinc|openspf|dmarc|rfc-editor|ietf|postmaster)\.(?:com|org|net)$/iu;

/**
 * Which authentication mechanisms a reply says failed, and for which domain. `text` is the reply, `status` its enhanced code,
 * `fallback` the From domain of the message.
 */
export function failedAuthentication(
  text: string,
  status: string | undefined,
  printed: string | undefined,
  fallback: string | undefined,
): FailedAuthentication {
  const mechanisms = new Set<Mechanism>(BY_STATUS.get(status ?? "") ?? []);
  const folded = text.toLowerCase();
  for (const [mechanism, needs, words] of MECHANISMS) if (folded.includes(needs) && words.test(text)) mechanisms.add(mechanism);
  const domain = printed ?? domainIn(text) ?? fallback;
  return { mechanisms: [...mechanisms], ...(domain === undefined ? {} : { domain: domain.toLowerCase() }) };
}

function domainIn(text: string): string | undefined {
  const read = text.slice(0, 4000);
  NAME.lastIndex = 0;
  for (let found = NAME.exec(read); found !== null; found = NAME.exec(read)) {
    const { 0: name, index } = found;
    if (!name.includes(".")) continue;
    const domain = name.replace(DOTS_BEHIND, "");
    if (!DOMAIN.test(domain) || NOT_A_SENDER.test(domain)) continue;
    const at = read[index - 1] === "@" ? startOfLocalPart(read, index - 1) : index;
    if (INTRODUCED.test(read.slice(Math.max(0, at - 20), at))) return domain;
  }
  return undefined;
}

function startOfLocalPart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL_PART && !NO_LOCAL_PART.test(text[start - 1] as string)) start--;
  return start;
}
