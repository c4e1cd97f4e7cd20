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

const ZERO = 48;

/** The 32 bits of an IPv4 address; undefined for all other text. */
function ipv4Bits(text: string): number | undefined {
  if (!FOUR_NUMBERS.test(text)) return undefined;
  let bits = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0) number = number * 10 + digit;
    else {
      bits = (bits << 8) | number;
      number = 0;
    }
  }
  return (bits << 8) | number;
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
type Range = readonly [base: Address, bits: number];

function parseRange(range: string): Range | undefined {
  if (range.includes("/")) {
    const [base, bits] = ipaddr.isValidCIDR(range) ? ipaddr.parseCIDR(range) : [];
    return base === undefined || bits === undefined ? undefined : [ipv4Bits(base.toString()) ?? base, bits];
  }
  const address = parseAddress(range);
  return address === undefined ? undefined : [address, typeof address === "number" ? 32 : 128];
}

function parseAddress(ip: string): Address | undefined {
  const bits = ipv4Bits(ip);
  if (bits !== undefined || !ipaddr.isValid(ip)) return bits;
  const address = ipaddr.process(ip);
  return ipv4Bits(address.toString()) ?? address;
}

function holds([base, bits]: Range, address: Address): boolean {
  if (typeof address === "number" || typeof base === "number")
    return typeof address === typeof base && (bits === 0 || ((address as number) ^ (base as number)) >>> (32 - bits) === 0);
  return address.kind() === base.kind() && address.match(base, bits);
}

/** True when `ip` lies in `range`, an address or a CIDR block. A malformed range holds nothing. */
export function ipInRange(ip: string, range: string): boolean {
  const address = parseAddress(ip);
  const parsed = parseRange(range);
  return address !== undefined && parsed !== undefined && holds(parsed, address);
}

/** What stands beside addresses and CIDR blocks: asked with every reply that prints an address, so each is parsed but once. */
export class IpTable<V> {
  readonly #rows: (readonly [Range, V])[] = [];

  /** Malformed ranges are left out. */
  constructor(rows: Iterable<readonly [range: string, value: V]>) {
    for (const [range, value] of rows) {
      const parsed = parseRange(range);
      if (parsed !== undefined) this.#rows.push([parsed, value]);
    }
  }

  /** The value of the first range that holds the address. */
  find(ip: string): V | undefined {
    const address = parseAddress(ip);
    if (address === undefined) return undefined;
    for (const [range, value] of this.#rows) if (holds(range, address)) return value;
    return undefined;
  }
}
