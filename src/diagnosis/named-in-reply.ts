import { isPrivateIp, parseIp } from "../vocabulary/ip.ts";

const COLON = /:/gu;
const COLON_AFTERWARDS = /([^:]):$/u;
const TIME_OF_DAY = /^\d{1,2}:\d{2}:\d{2}$/u;

const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d)/gu;
const IPV6 = /(?<![\w:.])(?:ipv6:)?([\da-f]{1,4}(?::[\da-f]{0,4}){2,8})(?![\w:]|\.\w)/giu;
const HOST = /(?<![\w.@%-])(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){1,8}[a-z][a-z\d-]{1,61}(?![\w-])/giu;

/** What an address or a host name cannot be without: most replies print neither, and one look saves the search. */
const FOUR_NUMBERS = /\d\.\d{1,3}\.\d{1,3}\.\d/u;
const TWO_COLONS = /:[\da-f]{0,4}:/iu;
const DOT_AND_LETTER = /\.[a-z]/iu;
const NONE: readonly string[] = [];

/** The public IP addresses that a reply prints, in order, without those to leave out (the answering server's own). */
export function ipsInReply(text: string, except: readonly (string | undefined)[]): readonly string[] {
  const four = FOUR_NUMBERS.test(text);
  const six = TWO_COLONS.test(text);
  if (!four && !six) return NONE;
  const found: { at: number; ip: string }[] = [];
  for (const match of four ? text.matchAll(IPV4) : []) {
    const ip = parseIp(match[0]);
    if (ip !== undefined) found.push({ at: match.index, ip });
  }
  for (const match of six ? text.matchAll(IPV6) : []) {
    const ip = parseIp((match[1] as string).replace(COLON_AFTERWARDS, "$1"));
    // "::" and times like "10:15:30" are no addresses.
    if (ip !== undefined && ip.length > 4 && (match[0].match(COLON)?.length ?? 0) >= 2 && !TIME_OF_DAY.test(match[0])) found.push({ at: match.index, ip });
  }
  found.sort((one, other) => one.at - other.at);
  const left = new Set(except.filter((ip) => ip !== undefined));
  return [...new Set(found.map(({ ip }) => ip))].filter((ip) => !left.has(ip) && !isPrivateIp(ip));
}

/** The host names that a reply prints, URLs' hosts included, folded, in order. Domains of mail addresses are left out. */
export function hostsInReply(text: string): readonly string[] {
  if (!DOT_AND_LETTER.test(text)) return NONE;
  const hosts: string[] = [];
  for (const match of text.slice(0, 8192).matchAll(HOST)) hosts.push(match[0].toLowerCase());
  return [...new Set(hosts)];
}
