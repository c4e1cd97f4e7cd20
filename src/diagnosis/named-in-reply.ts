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
const DOT_AND_LETTER = /\.[A-Za-z]/u;
const NONE: readonly string[] = [];

/** "(3.2.2.1)" behind a blank is BT's code for what went wrong; an address stands in square brackets or behind a word like "IP". */
const CODE_OF_FOUR_DIGITS = /^\d(?:\.\d){3}$/u;
const BLANK_AND_PARENTHESIS = /(?:^|\s)\($/u;
/** The recipient's own resolver, as Spamhaus and URIBL print it. */
const RESOLVER_BEFORE = /(?:\/returnc\/(?:pub|vol)\/|\bdns ip:? ?|\bresolver:? ?)\[?$/iu;
/** A network, or the receiver speaking of itself ("192.0.2.1 has detected ..."). */
const NOT_THE_CLIENT_AFTER = /^(?:\/\d{1,3}(?!\d)|\]?\s{1,3}has detected\b)/iu;

/** True for numbers that look like the address of the server that sent, and are something else. */
function isSomethingElse(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  if (CODE_OF_FOUR_DIGITS.test(text.slice(at, at + length)) && BLANK_AND_PARENTHESIS.test(before)) return true;
  return RESOLVER_BEFORE.test(before) || NOT_THE_CLIENT_AFTER.test(text.slice(at + length, at + length + 20));
}

/** The public IP addresses that a reply prints, in order, without those to leave out (the answering server's own) and those of a resolver or network. */
export function ipsInReply(text: string, except: readonly (string | undefined)[]): readonly string[] {
  const four = FOUR_NUMBERS.test(text);
  const six = TWO_COLONS.test(text);
  if (!four && !six) return NONE;
  const found: Printed[] = [];
  if (four) eachMatch(IPV4, text, (match) => found.push({ at: match.index, length: match[0].length, ip: parseIp(match[0]) ?? "" }));
  if (six) {
    eachMatch(IPV6, text, (match) => {
      const ip = parseIp((match[1] as string).replace(COLON_AFTERWARDS, "$1")) ?? "";
      // "::" and times like "10:15:30" are no addresses.
      const isOne = ip.length > 4 && (match[0].match(COLON)?.length ?? 0) >= 2 && !TIME_OF_DAY.test(match[0]);
      if (isOne) found.push({ at: match.index, length: match[0].length, ip });
    });
  }
  if (four && six) found.sort((one, other) => one.at - other.at);
  const ips = found
    .filter(({ at, length, ip }) => ip !== "" && !except.includes(ip) && !isPrivateIp(ip) && !isSomethingElse(text, at, length))
    .map(({ ip }) => ip);
  return ips.length < 2 ? ips : [...new Set(ips)];
}

interface Printed {
  at: number;
  length: number;
  /** "" where it is none. */
  ip: string;
}

/** What `matchAll` does, without the copy of the pattern that it makes for every text. */
function eachMatch(pattern: RegExp, text: string, take: (match: RegExpExecArray) => unknown): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) take(match);
}

/** The host names that a reply prints, URLs' hosts included, folded, in order. Domains of mail addresses are left out. */
export function hostsInReply(text: string): readonly string[] {
  if (!DOT_AND_LETTER.test(text)) return NONE;
  const hosts: string[] = [];
  eachMatch(HOST, text.slice(0, 8192), ([host]) => hosts.push(host.toLowerCase()));
  return hosts.length < 2 ? hosts : [...new Set(hosts)];
}

const NAME_BEFORE = /(?<![\w.@-])((?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){1,8}[a-z][a-z\d-]{1,61})\.?(?: ?[[(]|\)\s{1,3}(?:[245]\d\d[ -]\s?)?\[)$/iu;
const CLIENT_HOST = /\bclient host \[?((?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){1,8}[a-z][a-z\d-]{1,61})\b/iu;

/** What CLIENT_HOST looks for, as servers write it: most replies hold none of it. */
function namesClientHost(text: string): boolean {
  return text.includes("lient host") || text.includes("LIENT HOST") || text.includes("lient Host");
}

/** The name that a reply prints for the server that sent: beside its address ("mail.example.com[192.0.2.1]"), or in place of it. */
export function clientHostInReply(text: string, ip: string | undefined): string | undefined {
  const at = ip === undefined ? -1 : text.indexOf(ip);
  const beside = at < 2 ? undefined : NAME_BEFORE.exec(text.slice(Math.max(0, at - 160), at))?.[1];
  return (beside ?? (ip === undefined && namesClientHost(text) ? CLIENT_HOST.exec(text)?.[1] : undefined))?.toLowerCase();
}

const MAILBOX = /(?<![\w.+@=-])[\w.+=-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{1,61}(?![\w@])/giu;
/** Before an address to write to. */
const WRITE_TO = /(?:contact(?: to)?|forward[^<>@]{0,30}to|report[^<>@]{0,30}to|mail(?: to)?|mailto:|help|questions|please|or)[\s:<[(]{0,3}$/iu;

const TO = /\bto\s{0,2}[<"']?$/iu;

/** The first mail address that a reply prints and that is none to write to; a sender's is not the one that mail goes "to". */
export function addressInReply(text: string, whose: "sender" | "recipient"): string | undefined {
  if (!text.includes("@")) return undefined;
  for (const { 0: address, index } of text.slice(0, 4000).matchAll(MAILBOX)) {
    const before = text.slice(Math.max(0, index - 60), index);
    if (!WRITE_TO.test(before) && !(whose === "sender" && TO.test(before))) return address;
  }
  return undefined;
}
