import { splitAddress } from "./address.ts";

/** An envelope sender with what its owner hid in it undone. */
export interface EnvelopeAddress {
  /** The address behind BATV and SRS; a VERP address stays as it is. */
  address: string;
  /** VERP: the recipient that the address carries. */
  verp?: string;
  /** BATV: the address was signed (draft-levine-smtp-batv). */
  batv?: true;
  /** SRS: the address was rewritten by a forwarder (SRS0, SRS1). */
  srs?: true;
}

/** prvs=tag=local (the draft), prvs=local=tag (older), btv1==tag==local (Barracuda), msprvs1=tag=local (Message Systems). */
const BATV = /^(?:prvs=[\da-f]{6,12}=|(?:ms)?prvs1=[\w+/-]{1,30}=|btv1==[\w]{1,40}==)([^\s]{1,256})$/iu;
const BATV_OLD = /^prvs=([^=\s]{1,200})=[\da-f]{6,12}$/iu;
/** SRS0=hash=timestamp=domain=local; separators "=", "+" or "-" behind SRS0. */
const SRS0 = /^srs0[=+-][^=\s]{1,40}=[^=\s]{1,10}=([^=\s]{1,255})=([^\s]{1,256})$/iu;
/** SRS1=hash=forwarder==hash=timestamp=domain=local: the first forwarder's SRS0 is inside. */
const SRS1 = /^srs1[=+-][^=\s]{1,40}=([^=\s]{1,255})=([=+-][^\s]{1,400})$/iu;
/** Words that tell that an address is for bounces, as the last word in front of ids and recipient. */
const BOUNCE_WORDS = new Set([
  "bounce",
  "bounces",
  "bounced",
  "return",
  "returns",
  "ret",
  "rtn",
  "error",
  "errors",
  "err",
  "owner",
  "verp",
  "b",
  "bnc",
  "bnce",
]);
/** What lists and platforms put between that word and the recipient: numbers, hashes. */
const ID = /^(?=[a-z]{0,40}\d)[a-z\d]{1,60}$/iu;
const DOMAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}.-]{1,250}[\p{L}\p{N}]$/u;
const SEPARATOR = /[+-]/u;

/** The recipient in "bounces+user=example.org", "list-return-12-user=example.org" (its "@" is written "="). */
function verpOf(local: string): string | undefined {
  const equals = local.lastIndexOf("=");
  const domain = local.slice(equals + 1);
  if (equals <= 0 || !domain.includes(".") || domain.includes("..") || !DOMAIN_NAME.test(domain)) return undefined;
  let rest = local.slice(0, equals);
  let inside = false;
  // Words go from the front: up to the bounce word, then ids behind it. What is left may hold "+" and "-" of its own.
  for (let words = 0; words < 12; words += 1) {
    const end = rest.search(SEPARATOR);
    if (end < 0) break;
    const word = rest.slice(0, end).toLowerCase();
    const isWord = BOUNCE_WORDS.has(word.split(".").at(-1) ?? "");
    if (inside && !isWord && !ID.test(word)) break;
    if (!inside && !isWord && !hasBounceWord(rest.slice(end + 1))) return undefined;
    inside ||= isWord;
    rest = rest.slice(end + 1);
  }
  return inside && rest !== "" ? `${rest}@${domain}` : undefined;
}

function hasBounceWord(rest: string): boolean {
  return rest
    .split(SEPARATOR)
    .slice(0, -1)
    .some((word) => BOUNCE_WORDS.has(word.toLowerCase()));
}

/**
 * Undoes what is known of BATV, SRS and VERP in an envelope sender. Any text comes out as its own `address` where nothing is recognised;
 * a recipient read from VERP is only as trustworthy as the address.
 */
export function decodeEnvelopeAddress(address: string): EnvelopeAddress {
  const split = splitAddress(address);
  if (split === undefined || address.length > 1000) return { address };
  const signed = BATV.exec(split.local) ?? BATV_OLD.exec(split.local);
  if (signed) return { ...decodeEnvelopeAddress(`${signed[1] ?? ""}@${split.domain}`), batv: true };
  const srs0 = SRS0.exec(split.local);
  if (srs0) return { ...decodeEnvelopeAddress(`${srs0[2] ?? ""}@${srs0[1] ?? ""}`), srs: true };
  const srs1 = SRS1.exec(split.local);
  if (srs1) return { ...decodeEnvelopeAddress(`SRS0${srs1[2] ?? ""}@${srs1[1] ?? ""}`), srs: true };
  const verp = verpOf(split.local);
  return verp === undefined ? { address } : { address, verp };
}
