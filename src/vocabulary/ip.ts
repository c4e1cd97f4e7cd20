import ipaddr from "ipaddr.js";

const IPV6_TAG = /^ipv6:/iu;
const BRACKETS = /^\[|\]$/gu;
const FOUR_NUMBERS = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/u;
const ADDRESS_CHARACTERS = /^[\da-f:.]{3,45}$/iu;

/** Reads an IP address as mails print it ("[192.0.2.1]", "IPv6:2001:db8::1"); canonical text, or undefined. */
export function parseIp(text: string): string | undefined {
  if (FOUR_NUMBERS.test(text)) return text;
  const bare = text.trim().replace(BRACKETS, "").replace(IPV6_TAG, "");
  if (!ADDRESS_CHARACTERS.test(bare)) return undefined;
  if (!bare.includes(":")) return FOUR_NUMBERS.test(bare) ? bare : undefined;
  return ipaddr.IPv6.isValid(bare) ? ipaddr.process(bare).toString() : undefined;
}

/** The 32 bits of an IPv4 address; undefined for all other text. */
function ipv4Bits(text: string): number | undefined {
  if (!FOUR_NUMBERS.test(text)) return undefined;
  let bits = 0;
  for (const number of text.split(".")) bits = (bits << 8) | Number(number);
  return bits;
}

/** True for addresses that no foreign server can have seen: private, loopback, link-local, unspecified (RFC 6890). */
export function isPrivateIp(ip: string): boolean {
  const bits = ipv4Bits(ip);
  if (bits !== undefined) {
    const one = bits >>> 24;
    const two = (bits >>> 16) & 255;
    if (one === 10 || one === 127 || one === 0) return true;
    return (one === 172 && two >= 16 && two < 32) || (one === 192 && two === 168) || (one === 169 && two === 254) || (one === 100 && two >= 64 && two < 128);
  }
  if (!ipaddr.isValid(ip)) return false;
  const range = ipaddr.process(ip).range();
  return (
    range === "private" || range === "loopback" || range === "linkLocal" || range === "uniqueLocal" || range === "unspecified" || range === "carrierGradeNat"
  );
}

type Address = number | ReturnType<typeof ipaddr.process>;

// The catalogue's ranges are few and asked about with every reply, one address against all of them: parse each but once.
const parsedRanges = new Map<string, readonly [Address, number] | undefined>();
let lastText = "";
let lastAddress: Address | undefined;

function parseRange(range: string): readonly [Address, number] | undefined {
  if (parsedRanges.has(range)) return parsedRanges.get(range);
  let parsed: readonly [Address, number] | undefined;
  if (range.includes("/")) {
    const [base, bits] = ipaddr.isValidCIDR(range) ? ipaddr.parseCIDR(range) : [];
    if (base !== undefined && bits !== undefined) parsed = [ipv4Bits(base.toString()) ?? base, bits];
  } else {
    const address = readAddress(range);
    if (address !== undefined) parsed = [address, typeof address === "number" ? 32 : 128];
  }
  if (parsedRanges.size < 2000) parsedRanges.set(range, parsed);
  return parsed;
}

function readAddress(ip: string): Address | undefined {
  const bits = ipv4Bits(ip);
  if (bits !== undefined || !ipaddr.isValid(ip)) return bits;
  const address = ipaddr.process(ip);
  return ipv4Bits(address.toString()) ?? address;
}

function parseAddress(ip: string): Address | undefined {
  if (ip !== lastText) {
    lastAddress = readAddress(ip);
    lastText = ip;
  }
  return lastAddress;
}

/** True when `ip` lies in `range`, an address or a CIDR block. A malformed range holds nothing. */
export function ipInRange(ip: string, range: string): boolean {
  const address = parseAddress(ip);
  const parsed = parseRange(range);
  if (address === undefined || parsed === undefined) return false;
  const [base, bits] = parsed;
  if (typeof address === "number" || typeof base === "number")
    return typeof address === typeof base && (bits === 0 || ((address as number) ^ (base as number)) >>> (32 - bits) === 0);
  return address.kind() === base.kind() && address.match(base, bits);
}
