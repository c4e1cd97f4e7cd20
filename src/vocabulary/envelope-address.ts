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
const DOMAIN = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]";
/** bounces+user=example.org, bounces-user=example.org, list-return-12-user=example.org: the recipient's "@" is written "=". */
const VERP_EQUALS = new RegExp(`^(?:[^=\\s]{1,200}?[+-])?([^=\\s]{1,120})=(${DOMAIN})$`, "iu");
/** Words in front of a recipient that tell that an address is for bounces. */
const BOUNCE_WORD =
  /^(?:[\w.]{0,40}?(?:bounces?|return|returns|errors?|owner|admin|verp|msprvs|list|ret|mail|news|newsletter|request|noreply|no-reply|b)[\w.]{0,20})(?:[+-]|$)/iu;
/** What may stand between the list's name and the recipient: numbers and ids. */
const IDS = /^(?:(?:return|bounces?|sc|[a-f0-9]{0,40}\d[a-f0-9]{0,39}|\d{1,20})[-+]){1,6}/iu;

function verpOf(local: string): string | undefined {
  const match = VERP_EQUALS.exec(local);
  if (!match || !BOUNCE_WORD.test(local)) return undefined;
  const domain = match[2] ?? "";
  // Behind the bounce word: numbers and ids go, what is left in front of "=" is the recipient's local part ("-" and "+" may belong to it).
  const before = local.slice(0, local.length - domain.length - 1);
  const word = BOUNCE_WORD.exec(before)?.[0] ?? "";
  const rest = before.slice(word.length).replace(IDS, "");
  return rest === "" || word === "" ? undefined : `${rest}@${domain}`;
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
